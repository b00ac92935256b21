import type { Column } from './columns.ts'
import { valuesOf } from './split.ts'
import { toValue, type Value } from './values.ts'

/** Values that are kept at hand of one column: codes return in every row, titles never. */
const MOST_KEPT = 1_000

/** What cells of a column hold, and what their values become; kinds that take a look in a list are looked up once. */
export interface ColumnReader {
  texts(cell: string): readonly string[]
  value(text: string, language: string): Value
}

export function columnReader(column: Column): ColumnReader {
  const { kind } = column.field
  const kept = kind.startsWith('list:') || kind === 'licence' || kind === 'agent' || kind === 'place'
  const texts = (cell: string): readonly string[] => {
    const found = valuesOf(cell, column)
    return column.values.size === 0 ? found : found.map((text) => column.values.get(text) ?? text)
  }
  const value = (text: string, language: string): Value =>
    toValue(text, { kind, order: column.order, language: column.language || language })
  if (!kept) return { texts, value }
  const cells = new Map<string, readonly string[]>()
  const values = new Map<string, Value>()
  return {
    texts: (cell) => remembered(cells, cell, () => texts(cell)),
    value: (text, language) => remembered(values, `${language} ${text}`, () => value(text, language)),
  }
}

function remembered<T>(known: Map<string, T>, key: string, make: () => T): T {
  let found = known.get(key)
  if (found === undefined) {
    found = make()
    if (known.size < MOST_KEPT) known.set(key, found)
  }
  return found
}
