import type { TermId } from '../model.ts'
import { interned } from './namespaces.ts'
import type { TermTable } from './terms.ts'

/** The properties of a subject. */
export interface PathList {
  /** In canonical order. */
  readonly paths: readonly string[]
  /** For each of them its place among the properties in the order of their ids, which is that of rows. */
  readonly places: readonly number[]
  /** What was asked about the list, a place for each question (see stated.ts). */
  readonly memory: unknown[]
}

export interface PathLists {
  of(subject: TermId): PathList
}

/** Most places for what is remembered of subjects: a power of two, and enough for some tens of records with their nodes. */
const MOST = 16384

/** Places for what is remembered of a graph of so many statements; small ones need few. */
export function placesFor(statements: number): number {
  let places = 64
  while (places < MOST && places < statements) places *= 2
  return places
}

/** Lists that are remembered at most; then all are forgotten. */
const LISTS = 4096

/**
 * One list for all subjects that state the same properties: so it is sorted once, and what is known of a list (see
 * stated.ts) holds for all of them.
 *
 * @param predicates the column of predicates, sorted within a subject
 * @param first first row of each subject
 * @param places subjects that are remembered, by their last bits: the nodes of a record are walked again and again
 */
export function pathLists(predicates: Int32Array, first: Uint32Array, terms: TermTable, places: number): PathLists {
  const subjects = new Int32Array(places).fill(-2)
  const lists = new Array<PathList>(places)
  const known = new Map<number, PathList & { readonly ids: readonly number[] }>()
  const listOf = (from: number, to: number): PathList => {
    const ids: number[] = []
    let hash = 0
    for (let i = from; i < to; i++) {
      if (i > from && predicates[i] === predicates[i - 1]) continue
      ids.push(predicates[i]!)
      hash = (Math.imul(hash, 31) + predicates[i]!) | 0
    }
    const there = known.get(hash)
    if (there !== undefined && isSame(there.ids, ids)) return there
    const named = ids.map((id, place) => ({ path: interned(terms.value(id)), place }))
    named.sort((a, b) => (a.path < b.path ? -1 : 1))
    const list = { ids, paths: named.map(({ path }) => path), places: named.map(({ place }) => place), memory: [] }
    if (known.size >= LISTS) known.clear()
    known.set(hash, list)
    return list
  }
  return {
    of(subject) {
      const place = subject & (places - 1)
      if (subjects[place] === subject) return lists[place]!
      const list = listOf(first[subject] ?? 0, first[subject + 1] ?? 0)
      subjects[place] = subject
      lists[place] = list
      return list
    },
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
