import type { Graph } from '../../rdf/graph.ts'
import { PREFIXES } from '../../rdf/namespaces.ts'
import { editDistance } from '../../values/distance.ts'
import { RDF_TYPE, sh } from '../plan/vocabulary.ts'
import { at, defineMalformation, type Edit, type NewStatement, type Spot } from './malformation.ts'
import { kindMeant } from './node-kind-unknown.ts'
import { propertiesOf, type Statement, statementsOf } from './statements.ts'
import { SHACL_TERMS } from './vocabulary.ts'

/** What is meant, where spelling alone does not tell. */
const MEANT: Readonly<Record<string, string>> = { shape: 'node', NodeConstraint: 'NodeShape', PropertyConstraint: 'PropertyShape', scopeClass: 'targetClass', scopeNode: 'targetNode', valueShape: 'node' } // biome-ignore format: a table

const FOLDED: ReadonlyMap<string, string> = new Map([...SHACL_TERMS].map((term) => [term.toLowerCase(), term]))

/** A term that SHACL does not have is ignored by every engine: what it asks is never checked. */
export default defineMalformation({
  id: 'term-unknown',
  severity: 'error',
  words: {
    en: {
      title: 'A term that SHACL does not have',
      problem: 'sh:{term} does not exist in SHACL, so engines pass over it. {guess}',
      repair: 'Read as {meant}.',
      left: 'Left as it is, and not checked: correct it yourself.',
    },
    nl: {
      title: 'Een term die SHACL niet kent',
      problem: 'sh:{term} bestaat niet in SHACL, dus validatoren slaan het over. {guess}',
      repair: 'Gelezen als {meant}.',
      left: 'Niet aangepast en niet gecontroleerd: corrigeer het zelf.',
    },
  },
  *find(shapes) {
    for (const property of propertiesOf(shapes)) {
      const term = localOf(property)
      if (term === null) continue
      for (const statement of statementsOf(shapes, property)) yield spot(shapes, statement, term, 'predicate')
    }
    for (const statement of [RDF_TYPE, sh('severity'), sh('nodeKind')].flatMap((one) => statementsOf(shapes, one))) {
      const term = shapes.isIri(statement.object) ? localOf(shapes.value(statement.object)) : null
      if (term !== null && shapes.value(statement.predicate) !== sh('nodeKind')) {
        yield spot(shapes, statement, term, 'object')
      }
    }
  },
})

/** The local name of a term in SHACL's namespace that SHACL does not have; else null. */
function localOf(name: string): string | null {
  if (!name.startsWith(PREFIXES.sh)) return null
  const local = name.slice(PREFIXES.sh.length)
  // Components and their parameters have names made of others.
  return SHACL_TERMS.has(local) || /(?:Component|-\w+)$/.test(local) ? null : local
}

function spot(shapes: Graph, statement: Statement, term: string, where: 'predicate' | 'object'): Spot {
  const sure = MEANT[term] ?? FOLDED.get(term.toLowerCase()) ?? null
  const guess = sure ?? nearest(term)
  const args = { term, guess: guess === null ? '' : `(sh:${guess}?)`, meant: sure === null ? '-' : `sh:${sure}` }
  return at(statement, args, sure === null ? null : renamed(shapes, statement, sure, where))
}

function renamed(
  shapes: Graph,
  { subject, predicate, object }: Statement,
  meant: string,
  where: 'predicate' | 'object',
): Edit {
  const key = (term: number): string => shapes.terms.key(term)
  // A context that does not know the term makes its value a text.
  const value = meant === 'nodeKind' && shapes.isLiteral(object) ? kindMeant(shapes.value(object)) : null
  const by: NewStatement =
    where === 'predicate' ? [key(subject), sh(meant), value ?? key(object)] : [key(subject), key(predicate), sh(meant)]
  return { replace: [{ old: { subject, predicate, object }, by: [by] }] }
}

function nearest(term: string): string | null {
  if (term.length > 40) return null
  const found = [...SHACL_TERMS].find(
    (known) => editDistance(term.toLowerCase(), known.toLowerCase(), 2) <= Math.min(2, term.length / 4),
  )
  return found ?? null
}
