import type { TermTable } from './terms.ts'

/** The properties of subjects, in canonical order. */
export interface PathLists {
  /** Those of the rows [from, to) of a subject. */
  of(from: number, to: number): readonly string[]
}

/** Lists that are remembered at most; then all are forgotten. */
const LISTS = 4096

/**
 * One list for all subjects that state the same properties: so it is sorted once, and what is known of a list (see
 * stated.ts) holds for all of them.
 *
 * @param predicates the column of predicates, sorted within a subject
 */
export function pathLists(predicates: Int32Array, terms: TermTable): PathLists {
  const known = new Map<number, { readonly ids: readonly number[]; readonly paths: readonly string[] }>()
  return {
    of(from, to) {
      const ids: number[] = []
      let hash = 0
      for (let i = from; i < to; i++) {
        if (i > from && predicates[i] === predicates[i - 1]) continue
        ids.push(predicates[i]!)
        hash = (Math.imul(hash, 31) + predicates[i]!) | 0
      }
      const there = known.get(hash)
      if (there !== undefined && isSame(there.ids, ids)) return there.paths
      const paths = ids.map((id) => terms.value(id)).sort()
      if (known.size >= LISTS) known.clear()
      known.set(hash, { ids, paths })
      return paths
    },
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
