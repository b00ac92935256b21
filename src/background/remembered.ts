/** What was judged of a term, because the same licence, publisher or text is asked about by many checks of many records. */
import type { GraphReader, RecordView, TermId } from '../model.ts'

/**
 * Places for answers, powers of two: a term has one place, and the last one that came there is remembered. There are few at
 * first, because most files are small, and twice as many each time that two terms meet, up to what some tens of records need.
 */
const FEWEST = 256
const MOST = 16384
const NOBODY = -1

interface Memory<T> {
  terms: Int32Array
  answers: T[]
}

const room = <T>(places: number): Memory<T> => ({
  terms: new Int32Array(places).fill(NOBODY),
  answers: new Array<T>(places),
})

/** Gives it twice the places; no two terms that had one each come to share one. */
function widen<T>(memory: Memory<T>): void {
  const { terms, answers } = memory
  const wider = room<T>(terms.length * 2)
  for (let i = 0; i < terms.length; i++) {
    const term = terms[i]!
    if (term === NOBODY) continue
    const place = term & (wider.terms.length - 1)
    wider.terms[place] = term
    wider.answers[place] = answers[i]!
  }
  memory.terms = wider.terms
  memory.answers = wider.answers
}

function remember<T>(memory: Memory<T>, term: TermId, answer: T): void {
  let place = term & (memory.terms.length - 1)
  while (memory.terms[place] !== NOBODY && memory.terms[place] !== term && memory.terms.length < MOST) {
    widen(memory)
    place = term & (memory.terms.length - 1)
  }
  memory.terms[place] = term
  memory.answers[place] = answer
}

/**
 * Judgements that are remembered, over all modules: each has its own place in the memory of a graph, which is found sooner than
 * by a WeakMap of graphs, millions of times. So they are made by modules, once, and not as records come.
 */
let judgements = 0

/**
 * A judgement of one term, remembered for some thousands of terms of a graph at a time. The judgement may depend on nothing
 * but the term and what the graph states of it.
 */
export function rememberedByTerm<T>(
  judge: (graph: GraphReader, term: TermId) => T,
): (graph: GraphReader, term: TermId) => T {
  const own = judgements++
  return (graph, term) => {
    // Memory goes by places from 0 on.
    if (term < 0) return judge(graph, term)
    let memory = graph.memory[own] as Memory<T> | undefined
    if (memory === undefined) {
      memory = room<T>(FEWEST)
      graph.memory[own] = memory
    }
    const place = term & (memory.terms.length - 1)
    if (memory.terms[place] === term) return memory.answers[place]!
    const answer = judge(graph, term)
    remember(memory, term, answer)
    return answer
  }
}

/** Records of which something is remembered at most; then all are forgotten. Checks ask about half as many by turns. */
const RECORDS = 128

/** What several checks want to know of a record, made once. It may depend on nothing but the record and its graph. */
export function rememberedByRecord<T>(
  make: (graph: GraphReader, record: RecordView) => T,
): (graph: GraphReader, record: RecordView) => T {
  const own = judgements++
  return (graph, record) => {
    let memory = graph.memory[own] as Map<RecordView, T> | undefined
    if (memory === undefined) {
      memory = new Map()
      graph.memory[own] = memory
    }
    let found = memory.get(record)
    if (found === undefined) {
      found = make(graph, record)
      if (memory.size >= RECORDS) memory.clear()
      memory.set(record, found)
    }
    return found
  }
}
