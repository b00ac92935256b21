/** Which nodes of a record must be filled in, and what of them is. */
import type { CheckContext, GraphReader, Scope, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { type Absence, absenceOf } from './placeholders.ts'

/** A property that a node should have, and that is not filled in. */
export interface Lack {
  readonly node: TermId
  readonly path: string
  /** Why it counts as not filled in. */
  readonly absence: Absence | 'missing'
  /** The value that does not count, or -1. */
  readonly object: TermId
}

/** What a profile asks of the nodes of a record, at one level. */
export interface Demands {
  /** How many of the properties are filled in. */
  readonly filled: number
  readonly lacks: readonly Lack[]
}

/** What must be described to say anything. Elsewhere an IRI of which the input gives only the class says enough. */
const NEED_CONTENT: ReadonlySet<string> = new Set(
  (['dct:publisher', 'dcat:contactPoint', 'dcat:distribution', 'dct:temporal', 'foaf:primaryTopic'] as const).map(iri),
)

function absenceFor(graph: GraphReader, path: string, value: TermId): Absence | null {
  const absence = absenceOf(graph, value)
  return absence === 'husk' && graph.isIri(value) && !NEED_CONTENT.has(path) ? null : absence
}

/** Which of what is asked is stated, by both lists; profiles come and go, so it goes with them. */
const statedBy = new WeakMap<readonly string[], WeakMap<readonly string[], readonly string[]>>()

function statedAmong(asked: readonly string[], all: readonly string[]): readonly string[] {
  let known = statedBy.get(asked)
  if (known === undefined) {
    known = new WeakMap()
    statedBy.set(asked, known)
  }
  let found = known.get(all)
  if (found === undefined) {
    found = asked.filter((path) => all.includes(path))
    known.set(all, found)
  }
  return found
}

/** Why the first value of a property counts as not filled in; null when any value is. Nearly always the first one is. */
function absenceIn(graph: GraphReader, node: TermId, path: string, first: TermId): Absence | null {
  const absence = absenceFor(graph, path, first)
  if (absence === null) return null
  for (const value of graph.objects(node, path)) if (absenceFor(graph, path, value) === null) return null
  return absence
}

/**
 * What the profile asks at one level of the record, and of the distributions, services and catalogue records that go with
 * it. An IRI that the input does not describe is unknown, so it is left out. What a node lacks stands together.
 */
export function demandsOf({ record, graph, profile }: CheckContext, level: 'mandatory' | 'recommended'): Demands {
  const asked = profile[level]
  const lacks: Lack[] = []
  let filled = look(graph, record.node, asked[record.kind], lacks)
  const lookAll = (nodes: readonly TermId[], scope: Scope): void => {
    for (const node of nodes) {
      if (node !== record.node && (graph.isDescribed(node) || graph.isBlank(node)))
        filled += look(graph, node, asked[scope], lacks)
    }
  }
  lookAll(record.distributions, 'distribution')
  lookAll(record.services, 'service')
  lookAll(record.catalogRecords, 'catalog-record')
  return { filled, lacks }
}

/** Adds what a node lacks, and counts what is filled in. */
function look(graph: GraphReader, node: TermId, asked: readonly string[], lacks: Lack[]): number {
  const stated = statedAmong(asked, graph.predicates(node))
  let filled = 0
  let at = 0
  for (const path of asked) {
    // What is stated comes in the order of what is asked.
    if (path !== stated[at]) {
      lacks.push({ node, path, absence: 'missing', object: -1 })
      continue
    }
    at++
    const object = graph.object(node, path)
    const absence = absenceIn(graph, node, path, object)
    if (absence === null) filled++
    else lacks.push({ node, path, absence, object })
  }
  return filled
}
