/** What was judged of a term, because the same licence, publisher or text is asked about by many checks of many records. */
import type { GraphReader, TermId } from '../model.ts'

/** Places for answers, a power of two: a term has one place, and the last one that came there is remembered. */
const PLACES = 4096
const NOBODY = -1

interface Memory<T> {
  readonly terms: Int32Array
  readonly answers: T[]
}

/**
 * A judgement of one term, remembered for some thousands of terms of a graph at a time. The judgement may depend on nothing
 * but the term and what the graph states of it.
 */
export function rememberedByTerm<T>(
  judge: (graph: GraphReader, term: TermId) => T,
): (graph: GraphReader, term: TermId) => T {
  const memories = new WeakMap<GraphReader, Memory<T>>()
  return (graph, term) => {
    // Memory goes by places from 0 on.
    if (term < 0) return judge(graph, term)
    let memory = memories.get(graph)
    if (memory === undefined) {
      memory = { terms: new Int32Array(PLACES).fill(NOBODY), answers: new Array<T>(PLACES) }
      memories.set(graph, memory)
    }
    const place = term & (PLACES - 1)
    if (memory.terms[place] !== term) {
      memory.answers[place] = judge(graph, term)
      memory.terms[place] = term
    }
    return memory.answers[place]!
  }
}
