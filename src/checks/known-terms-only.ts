import { type TermVerdict, termVerdict } from '../background/known-terms.ts'
import { isWorded } from '../background/worded.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri, prefixed } from '../rdf/namespaces.ts'

const TYPE = iri('rdf:type')

/** A term, its verdict, and the number of the record in which it was counted last. */
interface Seen {
  readonly verdict: TermVerdict
  turn: number
}

interface Known {
  /** Records looked at. */
  turns: number
  readonly properties: Map<string, Seen>
  readonly classes: Map<TermId, Seen>
  readonly lists: WeakMap<readonly string[], SeenList>
}

/** The properties of a node, one by one; one list stands for all nodes that state the same. */
interface SeenList {
  readonly properties: readonly Seen[]
  readonly hasType: boolean
  /** As of a term: all the properties were counted then. */
  turn: number
}

/** Terms by graph, so that nothing outlives the input that it is about. */
const knownIn = new WeakMap<GraphReader, Known>()

function knownOf(graph: GraphReader): Known {
  let known = knownIn.get(graph)
  if (known === undefined) {
    known = { turns: 0, properties: new Map(), classes: new Map(), lists: new WeakMap() }
    knownIn.set(graph, known)
  }
  return known
}

function listOf({ properties, lists }: Known, paths: readonly string[]): SeenList {
  let found = lists.get(paths)
  if (found === undefined) {
    const seen = paths.map((path) => {
      const one = properties.get(path) ?? { verdict: termVerdict(path, 'properties'), turn: 0 }
      properties.set(path, one)
      return one
    })
    found = { properties: seen, hasType: paths.includes(TYPE), turn: 0 }
    lists.set(paths, found)
  }
  return found
}

function classOf({ classes }: Known, graph: GraphReader, object: TermId): Seen {
  let seen = classes.get(object)
  if (seen === undefined) {
    seen = { verdict: termVerdict(graph.value(object), 'classes'), turn: 0 }
    classes.set(object, seen)
  }
  return seen
}

/** The verdict on a term the first time that a record uses it, then null. */
function firstVerdict(seen: Seen, turn: number): TermVerdict | null {
  if (seen.turn === turn) return null
  seen.turn = turn
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
  parts: 'added',
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
    const known = knownOf(graph)
    const turn = ++known.turns
    const outcomes: Outcome[] = []
    let fine = 0
    for (const node of record.owned) {
      const paths = graph.predicates(node)
      const list = listOf(known, paths)
      if (list.turn !== turn) {
        list.turn = turn
        for (let i = 0; i < paths.length; i++) {
          const verdict = firstVerdict(list.properties[i]!, turn)
          if (verdict?.kind === 'unknown') {
            const path = paths[i]!
            const said = isWorded(shapeResults, node, path) ? {} : wordsOf('property', path, verdict)
            outcomes.push({ node, value: 0, path, ...said })
          } else if (verdict !== null) fine++
        }
      }
      if (!list.hasType) continue
      for (const object of graph.objects(node, TYPE)) {
        const verdict = graph.isIri(object) ? firstVerdict(classOf(known, graph, object), turn) : null
        if (verdict?.kind === 'unknown') {
          outcomes.push({ node, value: 0, path: TYPE, object, ...wordsOf('class', graph.value(object), verdict) })
        } else if (verdict !== null) fine++
      }
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})

function wordsOf(kind: 'property' | 'class', name: string, verdict: TermVerdict) {
  const meant = verdict.kind === 'unknown' ? verdict.meant : null
  return { message: meant === null ? kind : `${kind}Meant`, args: { term: prefixed(name), meant: meant ?? '' } }
}
