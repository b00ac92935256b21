import { type TermVerdict, termVerdict } from '../background/known-terms.ts'
import { statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, RecordView } from '../model.ts'
import { iri, prefixed } from '../rdf/namespaces.ts'

const TYPE = iri('rdf:type')

/** A term, its verdict, and the last record in which it was counted. */
interface Seen {
  readonly verdict: TermVerdict
  record: RecordView | null
}

/** Terms by graph, so that nothing outlives the input that it is about; properties and classes apart. */
const seenIn = new WeakMap<GraphReader, Readonly<Record<'properties' | 'classes', Map<string, Seen>>>>()

/** The verdict on a term the first time that a record uses it, then null. */
function firstVerdict(
  graph: GraphReader,
  record: RecordView,
  kind: 'properties' | 'classes',
  term: string,
): TermVerdict | null {
  let known = seenIn.get(graph)
  if (known === undefined) {
    known = { properties: new Map(), classes: new Map() }
    seenIn.set(graph, known)
  }
  let seen = known[kind].get(term)
  if (seen === undefined) {
    seen = { verdict: termVerdict(term, kind), record: null }
    known[kind].set(term, seen)
  }
  if (seen.record === record) return null
  seen.record = record
  return seen.verdict
}

/**
 * Distinct properties and classes of the record. A class in place of a property does not exist as a property. What a SHACL
 * rule already words stays silent here.
 */
export default defineCheck({
  id: 'known-terms-only',
  dimension: 'valide',
  tier: 'N',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  reads: [],
  since: '0.1.0',
  title: 'Properties and classes exist',
  why: 'What is misspelt is read by nobody: a portal does not find dcat:mediatype when it looks for dcat:mediaType.',
  fix: 'Correct the name of the property or class.',
  limits: 'Only vocabularies that metakeur knows are judged; private ones are not.',
  notApplicable: 'Always applies.',
  messages: {
    property: '{term} on {node} does not exist. Look up the right property and use that.',
    propertyMeant: '{term} on {node} does not exist. Did you mean {meant}?',
    class: 'The class {term} of {node} does not exist. Look up the right class and use that.',
    classMeant: 'The class {term} of {node} does not exist. Did you mean {meant}?',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:licence <https://data.gent.be/licentie> .`,
  },
  run({ record, graph, shapeResults }) {
    const worded = new Set(shapeResults.map(({ focus, path }) => `${focus} ${path}`))
    const outcomes: Outcome[] = []
    let fine = 0
    let last = ''
    for (const { node, path, object } of statementsOf(graph, record)) {
      // Statements come by node and property, so most repeat the property before them.
      if (path !== last) {
        last = path
        const verdict = firstVerdict(graph, record, 'properties', path)
        if (verdict?.kind === 'unknown') {
          const said = worded.has(`${node} ${path}`) ? {} : wordsOf('property', path, verdict)
          outcomes.push({ node, value: 0, path, ...said })
        } else if (verdict !== null) fine++
      }
      if (path !== TYPE || !graph.isIri(object)) continue
      const name = graph.value(object)
      const verdict = firstVerdict(graph, record, 'classes', name)
      if (verdict?.kind === 'unknown')
        outcomes.push({ node, value: 0, path, object, ...wordsOf('class', name, verdict) })
      else if (verdict !== null) fine++
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})

function wordsOf(kind: 'property' | 'class', name: string, verdict: TermVerdict) {
  const meant = verdict.kind === 'unknown' ? verdict.meant : null
  return { message: meant === null ? kind : `${kind}Meant`, args: { term: prefixed(name), meant: meant ?? '' } }
}
