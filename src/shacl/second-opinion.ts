import type { NamedNode } from '@rdfjs/types'
import { DataFactory } from 'n3'
import { EXIT, MetakeurError } from '../errors.ts'
import type { ShapeResult, TermId } from '../model.ts'
import { datasetView, idOf, termOf } from '../rdf/dataset.ts'
import type { Graph } from '../rdf/graph.ts'
import { type Asked, type Engine, engineOf, type Judgement } from './engine.ts'
import type { PropertyShape, ShapesGraph } from './model.ts'

/** Focus nodes that shacl-engine gets at a time: its bookkeeping grows with them. */
const BATCH = 256

/** Components that are about the number of values, not about one: SHACL gives their results no value. */
const COUNTS = /^(Qualified)?(Min|Max)Count|^UniqueLang/

/** The same as `createEngine`, by shacl-engine: slower, and written by others. Tests hold the two together. */
export function createSecondOpinion(shapes: ShapesGraph): Engine {
  return engineOf(shapes, asked)
}

const asked: Judgement = async (shapes, graph, groups) => {
  const { Validator } = await import('shacl-engine')
  const validator = new Validator(datasetView(shapes.graph), { factory: DataFactory })
  const dataset = datasetView(graph)
  const results: ShapeResult[] = []
  for (const [property, nodes] of nodesByRule(groups)) {
    const shape = { terms: [termOf(shapes.graph, property.node)] }
    for (let at = 0; at < nodes.length; at += BATCH) {
      const terms = nodes.slice(at, at + BATCH).map((node) => termOf(graph, node))
      const report = await validator.validate({ dataset, terms }, [shape]).catch((cause) => {
        const reason = cause instanceof Error ? cause.message : String(cause)
        const args = { name: shapes.name, rule: property.id, reason }
        throw new MetakeurError(EXIT.input, 'engine-failed', args, { cause })
      })
      for (const result of report.results) results.push(shapeResult(graph, property, result))
    }
  }
  return results
}

function nodesByRule(groups: readonly Asked[]): Map<PropertyShape, TermId[]> {
  const found = new Map<PropertyShape, TermId[]>()
  for (const { properties, nodes } of groups) {
    for (const property of properties) found.set(property, [...(found.get(property) ?? []), ...nodes])
  }
  return found
}

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
