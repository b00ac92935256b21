import type { CodeListId, Lookup } from '../background/code-list.ts'
import { conceptText } from '../background/concept-text.ts'
import { CODE_LISTS } from '../background/index.ts'
import { lookup } from '../background/lookup.ts'
import { statedObjects } from '../background/nodes.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, MessageArgs, NodeKind, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'

/** Which lists a property takes its values from; of several, the first is the one to advise. */
const LISTS: Readonly<Record<string, readonly CodeListId[]>> = {
  [iri('dcat:theme')]: ['data-theme', 'belgif-datatheme'],
  [iri('dct:accessRights')]: ['access-right'],
  [iri('dct:accrualPeriodicity')]: ['frequency'],
  [iri('dct:format')]: ['file-type'],
  [iri('dcat:mediaType')]: ['media-type'],
  [iri('dct:language')]: ['language'],
  [iri('adms:status')]: ['distribution-status', 'adms-status'],
  [iri('dcatap:availability')]: ['planned-availability'],
  [iri('mdcat:statuut')]: ['gdi-trefwoorden'],
  [iri('mdcat:levensfase')]: ['levensfase'],
  [iri('mdcat:ontwikkelingstoestand')]: ['ontwikkelingstoestand'],
  [iri('dcatap:hvdCategory')]: ['hvd-category'],
  [iri('dct:conformsTo')]: ['dataserviceprotocol'],
  // GEODCAT-AP-VL 2022 exchanged the lists of categories and types; 2026 also changed the capitals of two names.
  [iri('mdcat:servicecategorie')]: ['service-category', 'service-type'],
  [iri('mdcat:servicetype')]: ['service-type', 'gdi-service-type', 'service-category'],
  [iri('mdcat:iNSPIREthema')]: ['inspire-theme'],
  [iri('mdcat:INSPIREthema')]: ['inspire-theme'],
  [iri('mdcat:iSOcategorie')]: ['topic-category'],
  [iri('mdcat:ISOcategorie')]: ['topic-category'],
  [iri('mdcat:status')]: ['progress-code'],
  [iri('adms:representationTechnique')]: ['representation-type'],
}
const THEME = iri('dcat:theme')
const STATUS = iri('adms:status')
const CONFORMS_TO = iri('dct:conformsTo')
const NO_LISTS: readonly CodeListId[] = []
const OF_DISTRIBUTIONS: readonly CodeListId[] = ['distribution-status']
const OF_CATALOG_RECORDS: readonly CodeListId[] = ['adms-status']
const stated = statedOf(Object.keys(LISTS))

function listsFor(property: string, kind: NodeKind): readonly CodeListId[] {
  if (property === CONFORMS_TO && kind !== 'service') return NO_LISTS
  if (property === STATUS && kind === 'distribution') return OF_DISTRIBUTIONS
  if (property === STATUS && kind === 'catalog-record') return OF_CATALOG_RECORDS
  return LISTS[property]!
}

const ORDER: readonly Lookup['status'][] = ['member', 'rewritable', 'deprecated', 'unknown-code', 'other-space']

/** The kindest answer of some lists. */
function ask(lists: readonly CodeListId[], text: string): Lookup & { readonly list: CodeListId } {
  const answers = lists.map((list) => ({ ...lookup(list, text), list }))
  return answers.reduce((a, b) => (ORDER.indexOf(b.status) < ORDER.indexOf(a.status) ? b : a))
}

/** Most values are as they should be, and most terms are asked about with the lists of one property. */
const lastAsked = rememberedByTerm((): { lists: readonly CodeListId[] | null; isMember: boolean } => ({
  lists: null,
  isMember: false,
}))

function isMember(graph: GraphReader, lists: readonly CodeListId[], object: TermId): boolean {
  const last = lastAsked(graph, object)
  if (last.lists !== lists) {
    last.lists = lists
    last.isMember = graph.isIri(object) && lists.some((list) => lookup(list, graph.value(object)).status === 'member')
  }
  return last.isMember
}

/** How a value fails, with the severity of standards.md section (c); null when it passes. */
function fault(
  graph: GraphReader,
  node: TermId,
  path: string,
  object: TermId,
  lists: readonly CodeListId[],
): Outcome | null {
  const text = conceptText(graph, object)
  const found = text === null ? null : ask(lists, text)
  const list = CODE_LISTS.find(({ id }) => id === (found?.list ?? lists[0]!))!
  const meant = found?.iri ?? null
  const args: MessageArgs = meant === null ? { list: list.space } : { iri: meant }
  const known = found?.status === 'member' || found?.status === 'rewritable' || found?.status === 'deprecated'
  if (!graph.isIri(object)) {
    // A text or a nameless concept is an error even when its meaning is clear.
    const key = graph.isLiteral(object) ? 'text' : 'nameless'
    return { node, value: known ? FULL / 2 : 0, message: meant === null ? key : `${key}Meant`, path, object, args }
  }
  if (found === null || found.status === 'member') return null
  if (found.status === 'other-space')
    return { node, value: 0, message: 'otherList', severity: 'info', path, object, args }
  const value = found.status === 'rewritable' ? FULL / 2 : 0
  const key = { rewritable: 'spelling', deprecated: 'retired', 'unknown-code': 'unknown' }[found.status]
  const message = key === 'spelling' || meant === null ? key : `${key}Meant`
  return { node, value, message, severity: list.open ? 'info' : 'warning', path, object, args }
}

/** Values that this check leaves to others: what a property may hold beside the list. */
function isFree(graph: GraphReader, path: string, object: TermId, values: readonly TermId[]): boolean {
  if (path !== THEME && path !== CONFORMS_TO && path !== STATUS) return false
  const lists = LISTS[path]!
  const stands = (value: TermId): Lookup['status'] => ask(lists, conceptText(graph, value) ?? '').status
  // Themes of other lists are welcome beside one of the EU or Belgif list.
  if (path === THEME) return stands(object) === 'other-space' && values.some((value) => stands(value) === 'member')
  // A service conforms to more than protocols, and a status may come from the lists of changes or datasets.
  if (path === CONFORMS_TO) return !['member', 'rewritable'].includes(stands(object)) && !inProtocols(graph, object)
  return path === STATUS && stands(object) === 'other-space'
}

function inProtocols(graph: GraphReader, object: TermId): boolean {
  return graph.isIri(object) && ask(['dataserviceprotocol'], graph.value(object)).status !== 'other-space'
}

/**
 * A value counts half when one step makes it right. Severity is that of standards.md: a text or nameless node is an error,
 * a wrong code or spelling a warning, an IRI of another list an information. dcatap:availability is read with the statuses.
 */
export default defineCheck({
  id: 'vocabulary-terms-valid',
  dimension: 'valide',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [
    'dcat:theme',
    'dct:accessRights',
    'dct:accrualPeriodicity',
    'dct:format',
    'dcat:mediaType',
    'dct:language',
    'adms:status',
    'dcatap:availability',
    'mdcat:statuut',
    'mdcat:levensfase',
    'mdcat:ontwikkelingstoestand',
    'dcatap:hvdCategory',
    'dct:conformsTo',
    'mdcat:servicecategorie',
    'mdcat:servicetype',
    'mdcat:iNSPIREthema',
    'mdcat:INSPIREthema',
    'mdcat:iSOcategorie',
    'mdcat:ISOcategorie',
    'mdcat:status',
    'adms:representationTechnique',
  ],
  since: '0.1.0',
  title: 'Values come from their code lists',
  why: 'Portals filter and translate by code; a value that is not in the list is shown raw, or not at all.',
  fix: 'Replace the value by the exact IRI of the code list.',
  limits: 'A right term can still be the wrong one for these data. The lists are copies with an edition.',
  notApplicable: 'No property that takes its values from a code list is filled in.',
  messages: {
    text: '{path} is the text "{value}". Use an IRI that begins with {list}.',
    textMeant: '{path} is the text "{value}". Did you mean {iri}?',
    nameless: '{path} is a node without an IRI. Use an IRI that begins with {list}.',
    namelessMeant: '{path} is a node without an IRI. Did you mean {iri}?',
    spelling: '{value} is not spelt as in its code list. Did you mean {iri}?',
    unknown: '{value} is not in the code list. Choose a code of {list}.',
    unknownMeant: '{value} is not in the code list. Did you mean {iri}?',
    retired: '{value} was retired from its code list. Choose another code of {list}.',
    retiredMeant: '{value} was retired from its code list. Use {iri}.',
    otherList: '{value} is from another list than portals know. Choose a code of {list}.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:language <http://publications.europa.eu/resource/authority/language/NLD> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:language <http://publications.europa.eu/resource/authority/language/DUT> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.owned) {
      const paths = stated(graph, node)
      if (paths.length === 0) continue
      const kind = record.kindOf(node)
      for (const path of paths) {
        const lists = listsFor(path, kind)
        if (lists.length === 0) continue
        const values = statedObjects(graph, node, path)
        for (const object of values) {
          if (isMember(graph, lists, object)) {
            fine++
            continue
          }
          if (isFree(graph, path, object, values)) continue
          const outcome = fault(graph, node, path, object, lists)
          if (outcome === null) fine++
          else outcomes.push(outcome)
        }
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
