/** Which distributions a row describes. */
import { iri } from '../../rdf/namespaces.ts'
import type { Column } from './columns.ts'
import { DISTRIBUTION } from './fields.ts'
import type { Part, Spot } from './parts.ts'
import { isAddress } from './values.ts'

/** One value of a row. */
export interface Given {
  readonly column: Column
  readonly text: string
  readonly at: Spot
}

interface Described {
  readonly values: readonly Given[]
  readonly part: Part
  /** True when there is no distribution to say it of, so that it is said of the dataset. */
  readonly ofOwner: boolean
}

export const DISTRIBUTION_CLASS = iri('dcat:Distribution')
/** What a dataset may have too: alone it makes no distribution. */
export const SHARED: ReadonlySet<string> = new Set(['dct:license', 'dct:rights'].map((name) => DISTRIBUTION + name))
/** Of several of them in one row each is a distribution. */
export const ADDRESSES: readonly string[] = ['dcat:accessURL', 'dcat:downloadURL'].map((name) => DISTRIBUTION + name)

/**
 * The distributions of a row, each with its values: one for each number in the headings (`url 2`), and one for each of
 * several addresses in a cell. Licence and rights count for all that have none of their own; where no distribution is
 * described they are said of the dataset.
 *
 * @param mayHave false for a service, which has no distributions: what it shares with them is said of itself
 */
export function distributionsOf(given: readonly Given[], mayHave: boolean, row: number): Described[] {
  const shared: Given[] = []
  const own: Given[] = []
  for (const one of given) if (one.column.ofDistribution) (isShared(one) ? shared : own).push(one)
  if (own.length + shared.length === 0) return []
  const groups = grouped(own, ({ column }) => column.group)
  if (groups.size === 0 || !mayHave)
    return [described(shared, row, true), ...[...groups.values()].map((values) => described(values, row, false))]
  return [...groups].flatMap(([group, values]) => {
    const common = forGroup(shared, group)
    return perAddress(values).map((some) => described([...some, ...common], row, false))
  })
}

function grouped<K>(values: readonly Given[], keyOf: (one: Given) => K): Map<K, Given[]> {
  const groups = new Map<K, Given[]>()
  for (const one of values) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}

function isShared({ column }: Given): boolean {
  return SHARED.has(column.field.path)
}

/** Those of the group, and for what it lacks those without a number. */
function forGroup(shared: readonly Given[], group: number): Given[] {
  const own = shared.filter(({ column }) => column.group === group)
  const paths = new Set(own.map(({ column }) => column.field.path))
  return group === 0
    ? own
    : [...own, ...shared.filter(({ column }) => column.group === 0 && !paths.has(column.field.path))]
}

/** Several addresses in one cell are as many distributions; values that are as many go with them one by one. */
function perAddress(values: readonly Given[]): readonly (readonly Given[])[] {
  const of = (path: string): number => values.reduce((n, { column }) => (column.field.path === path ? n + 1 : n), 0)
  const count = Math.max(...ADDRESSES.map(of))
  if (count < 2) return [values]
  const byPath = grouped(values, ({ column }) => column.field.path)
  return Array.from({ length: count }, (_, i) =>
    [...byPath.values()].flatMap((some) => (some.length === count ? [some[i]!] : some)),
  )
}

function described(values: readonly Given[], row: number, ofOwner: boolean): Described {
  const named = values.find(({ column, text }) => column.field.path === `${DISTRIBUTION}@id` && isAddress(text))
  const at = values[0]?.at ?? { line: row, column: 1 }
  return {
    values,
    ofOwner,
    part: { type: DISTRIBUTION_CLASS, iri: named?.text ?? null, apart: String(row), at, facts: [], parts: [] },
  }
}
