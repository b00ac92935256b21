/** Many property shapes asked about many nodes at once: a statement is looked at once for all shapes that it is about. */
import type { TermId } from '../../model.ts'
import { O, P } from '../../rdf/columns.ts'
import type { Graph } from '../../rdf/graph.ts'
import type { CompiledShape, Sink } from './model.ts'

export interface AskedShape {
  readonly shape: CompiledShape
  readonly sink: Sink
}

/** Asks a shape about the values of a node. */
type Ask = (node: TermId, values: readonly TermId[]) => void

/** Shapes whose path is one property. */
interface OfProperty {
  readonly asks: Ask[]
  /** Those of them that can find something on a node without the property. */
  readonly missing: Ask[]
  values: number
  /** The node that was last found to have the property. */
  seen: TermId
}

const NONE: readonly TermId[] = []

/** Asks all shapes about all nodes, and tells how many values each of them looked at. */
export function askTogether(data: Graph, asked: readonly AskedShape[], nodes: readonly TermId[]): number[] {
  const properties = new Map<TermId, OfProperty>()
  const others: { readonly walk: CompiledShape['walk']; readonly ask: Ask; values: number }[] = []
  const counts = asked.map((one) => {
    const { path, missesValues, walk } = one.shape
    const ask = asking(one)
    if (path?.kind !== 'predicate') {
      const other = { walk, ask, values: 0 }
      others.push(other)
      return other
    }
    const predicate = data.terms.iri(path.iri)
    const property = properties.get(predicate) ?? { asks: [], missing: [], values: 0, seen: -1 }
    properties.set(predicate, property)
    property.asks.push(ask)
    if (missesValues) property.missing.push(ask)
    return property
  })
  const missable = [...properties.values()].filter(({ missing }) => missing.length > 0)
  const p = data.columns[P]!
  const o = data.columns[O]!
  /** Nearly all properties have one value; nobody keeps the list. */
  const single: [TermId] = [-1]
  for (const node of nodes) {
    const [from, to] = data.rows(node)
    for (let row = from; row < to; ) {
      const predicate = p[row]!
      const start = row++
      while (row < to && p[row] === predicate) row++
      const property = properties.get(predicate)
      if (property === undefined) continue
      single[0] = o[start]!
      const values = row - start === 1 ? single : distinct(o, start, row)
      property.seen = node
      property.values += values.length
      for (let i = 0; i < property.asks.length; i++) property.asks[i]!(node, values)
    }
    for (const property of missable) {
      if (property.seen === node) continue
      for (let i = 0; i < property.missing.length; i++) property.missing[i]!(node, NONE)
    }
    for (const other of others) {
      const found = other.walk(node)
      other.values += found.length
      other.ask(node, found)
    }
  }
  return counts.map((counted) => counted.values)
}

/** The same statement in another graph stands beside it. */
function distinct(objects: Int32Array, from: number, to: number): TermId[] {
  const found = [objects[from]!]
  for (let i = from + 1; i < to; i++) if (objects[i] !== objects[i - 1]) found.push(objects[i]!)
  return found
}

/** Values that are remembered of a shape, by their last bits: a power of two. */
const PLACES = 512

const passedOf = new WeakMap<CompiledShape, Int32Array>()

/** Of a shape that looks at each value by itself, values that passed are remembered: formats and licences come again and again. */
function asking({ shape, sink }: AskedShape): Ask {
  if (!shape.ofEachValue) return (node, values) => shape.judge(node, values, sink)
  const passed = passedOf.get(shape) ?? new Int32Array(PLACES).fill(-1)
  passedOf.set(shape, passed)
  let failed = false
  const watched: Sink = (result) => {
    failed = true
    sink(result)
  }
  return (node, values) => {
    let known = 0
    while (known < values.length && passed[values[known]! & (PLACES - 1)] === values[known]) known++
    if (known === values.length) return
    failed = false
    shape.judge(node, values, watched)
    if (failed) return
    for (let i = known; i < values.length; i++) passed[values[i]! & (PLACES - 1)] = values[i]!
  }
}
