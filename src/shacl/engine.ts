import type { DatasetCore, NamedNode, Term } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { EXIT, MetakeurError } from '../errors.ts'
import type { ShapeResult, TermId } from '../model.ts'
import { datasetView, idOf, termOf } from '../rdf/dataset.ts'
import type { Graph } from '../rdf/graph.ts'
import { iri } from '../rdf/namespaces.ts'
import type { PropertyShape, ShapesGraph } from './model.ts'
import { narrowed } from './narrowed.ts'
import { sortResults } from './order.ts'
import { suspectsOf, valuesOf } from './suspects.ts'
import { targetsOf } from './targets.ts'

/** Validates nodes of a graph against one file of shapes. */
export interface Engine {
  /**
   * Results on the given nodes, in canonical order, each once. Nodes that no shape targets yield nothing.
   *
   * @throws MetakeurError exit 3, `engine-failed`: a failure of the engine is never a pass
   */
  validate(graph: Graph, focus: Iterable<TermId>): Promise<ShapeResult[]>
  /** Ids of the rules that found a node to look at among the given ones; the others stood idle. */
  applied(graph: Graph, focus: Iterable<TermId>): ReadonlySet<string>
  /** Number of values whose class cannot be judged, because the input does not state it. */
  unknown(graph: Graph, focus: Iterable<TermId>): number
}

/** Focus nodes that the engine gets at a time: its bookkeeping grows with them. */
const BATCH = 256

const TYPE = iri('rdf:type')

type Validator = import('shacl-engine').Validator

/**
 * An engine for the given shapes; the machinery behind it is loaded at the first validation.
 *
 * @param thorough leave nothing to the index: slower, and the same results (a test holds that)
 */
export function createEngine(shapes: ShapesGraph, { thorough = false } = {}): Engine {
  const known = new WeakMap<Graph, ReturnType<typeof targetsOf>>()
  const targetsIn = (graph: Graph): ReturnType<typeof targetsOf> => {
    const targets = known.get(graph) ?? targetsOf(shapes, graph)
    known.set(graph, targets)
    return targets
  }
  let validator: Promise<Validator> | null = null
  const failed = (rule: string, cause: unknown): MetakeurError =>
    new MetakeurError(
      EXIT.input,
      'engine-failed',
      { name: shapes.name, rule, reason: cause instanceof Error ? cause.message : String(cause) },
      { cause },
    )
  return {
    async validate(graph, focus) {
      validator ??= import('shacl-engine').then(
        ({ Validator }) => new Validator(shapes.dataset, { factory: DataFactory }),
      )
      const engine = await validator.catch((cause) => {
        throw failed('', cause)
      })
      const results: ShapeResult[] = []
      const view = datasetView(graph)
      for (const [property, nodes] of nodesByRule(targetsIn(graph), focus)) {
        const ask = async (dataset: DatasetCore, terms: Term[]): Promise<void> => {
          try {
            const report = await engine.validate({ dataset, terms }, [{ terms: [property.term] }])
            for (const result of report.results) results.push(shapeResult(graph, property, result))
          } catch (cause) {
            throw failed(property.id, cause)
          }
        }
        let batch: Term[] = []
        for (const node of nodes) {
          for (const portion of suspectsOf(property, graph, node, thorough)) {
            if (portion === null) batch.push(termOf(graph, node))
            else await ask(narrowed(view, graph, node, property.predicate!, portion), [termOf(graph, node)])
          }
          if (batch.length >= BATCH) {
            await ask(view, batch)
            batch = []
          }
        }
        if (batch.length > 0) await ask(view, batch)
      }
      return sortResults(graph, results)
    },
    applied: (graph, focus) => new Set([...nodesByRule(targetsIn(graph), focus).keys()].map(({ id }) => id)),
    unknown(graph, focus) {
      const targets = targetsIn(graph)
      let count = 0
      for (const node of new Set(focus)) {
        for (const shape of targets(node)) {
          for (const { judgesClass, predicate } of shape.properties) {
            if (!judgesClass || predicate === null) continue
            for (const value of valuesOf(graph, node, predicate)) {
              if (graph.isIri(value) && graph.object(value, TYPE) < 0) count++
            }
          }
        }
      }
      return count
    },
  }
}

/** The nodes that each rule looks at, in the order given. */
function nodesByRule(targets: ReturnType<typeof targetsOf>, focus: Iterable<TermId>): Map<PropertyShape, TermId[]> {
  const nodes = new Map<PropertyShape, TermId[]>()
  for (const node of new Set(focus)) {
    for (const shape of targets(node)) {
      for (const property of shape.properties) {
        const known = nodes.get(property)
        if (known) known.push(node)
        else nodes.set(property, [node])
      }
    }
  }
  return nodes
}

/** Components that are about the number of values, not about one: SHACL gives their results no value. */
const COUNTS = /^(Qualified)?(Min|Max)Count|^UniqueLang/

/** Whatever inner shape failed, the rule that was asked is the one that has words for it. */
function shapeResult(graph: Graph, property: PropertyShape, result: import('shacl-engine').Result): ShapeResult {
  const component = result.constraintComponent.value.replace(/^.*#/, '')
  const value = COUNTS.test(component) ? undefined : result.value?.term
  return {
    rule: property.id,
    focus: idOf(graph, result.focusNode.term as NamedNode),
    path: property.path,
    value: value ? idOf(graph, value) : -1,
    component,
    severity: property.severity,
  }
}
