import { termVerdict } from '../../background/known-terms.ts'
import type { TermId } from '../../model.ts'
import type { Graph } from '../../rdf/graph.ts'
import { iri, PREFIXES, prefixed } from '../../rdf/namespaces.ts'
import { sh } from '../plan/vocabulary.ts'
import { newBlank, newList } from './make.ts'
import { at, defineMalformation, type NewStatement } from './malformation.ts'
import { type Statement, statementsOf } from './statements.ts'

/** Namespaces of Flanders that are published with http and used with https. */
const FLEMISH = /^http:\/\/data\.vlaanderen\.be\/ns\//

/** Names that were written in two ways from one version to the next: data have either (standards, section b). */
const BOTH: Readonly<Record<string, string>> = {
  iSOcategorie: 'ISOcategorie',
  iNSPIREthema: 'INSPIREthema',
  gEMETconcept: 'GEMETconcept',
}

/** What is meant, where neither case nor scheme tells. */
const MEANT: Readonly<Record<string, string>> = {
  'http://todo.com/uitgever': iri('dct:publisher'),
  [`${PREFIXES.adms}representionTechnique`]: iri('adms:representationTechnique'),
  [`${PREFIXES.mdcat}inserie`]: iri('dcat:inSeries'),
}

/** A property that does not exist is never found in data: the shape never fires, or with sh:minCount always. */
export default defineMalformation({
  id: 'path-misspelt',
  severity: 'error',
  words: {
    en: {
      title: 'A property that does not exist',
      problem: '{path} does not exist, so the shape never sees a value. Meant is {meant}.',
      repair: 'Read as {meant}.',
    },
    nl: {
      title: 'Een eigenschap die niet bestaat',
      problem: '{path} bestaat niet, dus de shape ziet nooit een waarde. Bedoeld is {meant}.',
      repair: 'Gelezen als {meant}.',
    },
  },
  *find(shapes) {
    for (const statement of statementsOf(shapes, sh('path'))) {
      if (!shapes.isIri(statement.object)) continue
      const path = shapes.value(statement.object)
      const meant = meantBy(path, isOfService(shapes, statement.subject))
      if (meant === null) continue
      const args = { path: prefixed(path), meant: meant.map(prefixed).join(' | ') }
      yield at(statement, args, { replace: [{ old: statement, by: pathTo(shapes, statement, meant) }] })
    }
  },
})

/** The properties that are meant by a path; null when the path is right, or nobody knows what it means. */
function meantBy(path: string, ofService: boolean): string[] | null {
  if (path === iri('owl:versionInfo') && ofService) return [iri('dcat:version')]
  const secure = path.replace(FLEMISH, 'https://data.vlaanderen.be/ns/')
  const named = MEANT[secure] ?? MEANT[path]
  if (named !== undefined) return [named]
  if (secure !== path) {
    const local = secure.slice(secure.lastIndexOf('#') + 1)
    const other = BOTH[local]
    return other === undefined ? [secure] : [secure, secure.slice(0, -local.length) + other]
  }
  const verdict = termVerdict(path, 'properties')
  if (verdict.kind !== 'unknown' || verdict.meant === null) return null
  const full = /^https?:/.test(verdict.meant) ? verdict.meant : iri(verdict.meant as Parameters<typeof iri>[0])
  return sameBut(full, path) ? [full] : null
}

/** Only letter case, or http for https, tells them apart: then there is no doubt. */
function sameBut(a: string, b: string): boolean {
  const plain = (text: string): string => text.toLowerCase().replace(/^https:/, 'http:')
  return plain(a) === plain(b)
}

/** A service has a version of its own since DCAT 3; elsewhere owl:versionInfo may be meant. */
function isOfService(shapes: Graph, property: TermId): boolean {
  const service = shapes.iri(iri('dcat:DataService'))
  // Profiles that follow DCAT 3; before it owl:versionInfo was right.
  const since = /\/20(?:2[6-9]|[3-9]\d)-\d\d-\d\d#/
  return shapes
    .subjects(sh('property'), property)
    .some((owner) => since.test(shapes.value(owner)) && shapes.has(owner, sh('targetClass'), service))
}

function pathTo(shapes: Graph, { subject, object }: Statement, meant: readonly string[]): NewStatement[] {
  const shape = shapes.terms.key(subject)
  if (meant.length === 1) return [[shape, sh('path'), meant[0]!]]
  const name = `path ${shape} ${shapes.terms.key(object)}`
  const { head, statements } = newList(name, meant)
  return [[shape, sh('path'), newBlank(name)], [newBlank(name), sh('alternativePath'), head], ...statements]
}
