import type { Layer, Severity, TermId } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import { listOf } from './plan/reading.ts'

const LAYERS = ['mandatory', 'recommended', 'range', 'codelist'] as const satisfies readonly Layer[]

/** Constraints on how many values there are, or that a certain one is there. */
const COUNTS = (
  [
    'sh:minCount',
    'sh:maxCount',
    'sh:hasValue',
    'sh:qualifiedMinCount',
    'sh:qualifiedMaxCount',
    'sh:uniqueLang',
  ] as const
).map(iri)
const IN = iri('sh:in')
const HAS_VALUE = iri('sh:hasValue')
const LAYER = 'https://metakeur.be/ns#layer'

/**
 * The layer of a rule: what `mk:layer` says, else by what it asks. A list of values that are allowed is of the code lists; a
 * number of values is mandatory as an error and recommended as less; anything else about values is of the ranges.
 *
 * @returns null when `mk:layer` names no layer
 */
export function layerOf(graph: Graph, shape: TermId, severity: Severity): Layer | null {
  const said = graph.object(shape, LAYER)
  if (said >= 0) return LAYERS.find((layer) => layer === graph.value(said)) ?? null
  if (allowsValues(graph, shape)) return 'codelist'
  if (!COUNTS.some((count) => graph.object(shape, count) >= 0)) return 'range'
  return severity === 'error' || severity === 'blocking' ? 'mandatory' : 'recommended'
}

/** True when the shape, or one that it refers to, lists the values that are allowed or asks for their list. */
function allowsValues(graph: Graph, shape: TermId): boolean {
  const queue = new Set([shape])
  // A Set that grows while it is walked is walked to its end.
  for (const one of queue) {
    if (graph.object(one, IN) >= 0 || (one !== shape && graph.object(one, HAS_VALUE) >= 0)) return true
    for (const next of [...graph.objects(one, iri('sh:node')), ...graph.objects(one, iri('sh:property'))])
      queue.add(next)
    for (const list of [...graph.objects(one, iri('sh:or')), ...graph.objects(one, iri('sh:and'))]) {
      for (const member of listOf(graph, list) ?? []) queue.add(member)
    }
  }
  return false
}
