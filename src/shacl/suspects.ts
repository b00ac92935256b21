import type { TermId } from '../model.ts'
import { O } from '../rdf/columns.ts'
import type { Graph } from '../rdf/graph.ts'
import type { PropertyShape } from './model.ts'

/** More values than this are shown to the engine in portions, because its time grows with the square of their number. */
const PORTION = 128

/** Nothing to ask: the shape cannot refuse the node. */
const NONE: readonly null[] = []
/** Ask about the node as it is. */
const WHOLE: readonly null[] = [null]

/**
 * What the engine must be asked about a node: nothing, the node as it is (null), or the node with only some of its
 * values. Counts, languages and most passes are seen in the index; the engine is spared what cannot fail, and never sees
 * ten thousand values at once.
 *
 * @param thorough ask about every value, also those that surely pass
 */
export function suspectsOf(
  shape: PropertyShape,
  graph: Graph,
  focus: TermId,
  thorough: boolean,
): readonly (readonly TermId[] | null)[] {
  const { min, max, uniqueLang, perValue, together } = shape.demands
  if (shape.predicate === null || together) return WHOLE
  const values = valuesOf(graph, focus, shape.predicate)
  const count = values.length
  if (min !== null && count < min) return WHOLE
  const portions: (readonly TermId[])[] = []
  if (max !== null && count > max) portions.push(values.slice(0, max + 1))
  if (uniqueLang && count > 1) portions.push(repeated(graph, values))
  if (perValue) {
    const doubtful = thorough ? values : values.filter((value) => shape.judge(graph, value) !== true)
    for (let at = 0; at < doubtful.length; at += PORTION) portions.push(doubtful.slice(at, at + PORTION))
  }
  const asked = portions.filter((portion) => portion.length > 0)
  return asked.length === 0 ? NONE : count <= PORTION ? WHOLE : asked
}

/** Distinct objects, in the order of the index. */
export function valuesOf(graph: Graph, focus: TermId, predicate: string): TermId[] {
  const p = graph.iri(predicate)
  if (p < 0) return []
  const [from, to] = graph.rows(focus, p)
  const o = graph.columns[O]!
  const values: TermId[] = []
  for (let i = from; i < to; i++) if (i === from || o[i] !== o[i - 1]) values.push(o[i]!)
  return values
}

/** Two values of every language that has more than one. */
function repeated(graph: Graph, values: readonly TermId[]): TermId[] {
  const byLanguage = new Map<string, TermId[]>()
  for (const value of values) {
    const language = graph.language(value)
    if (language === '') continue
    const known = byLanguage.get(language)
    if (known === undefined) byLanguage.set(language, [value])
    else if (known.length === 1) known.push(value)
  }
  return [...byLanguage.values()].filter((pair) => pair.length > 1).flat()
}
