import type { Column } from './columns.ts'
import type { Kind } from './model.ts'
import { isWhole, valuesOf, wholeValue } from './split.ts'
import { toValue, type Value } from './values.ts'

/** Values that are kept at hand of one column: codes return in every row, titles never. */
const MOST_KEPT = 1_000
const COME_BACK: ReadonlySet<Kind> = new Set(['agent', 'contact', 'licence', 'mail', 'place'])

/** What cells of a column hold, and what their values become; kinds that take a look in a list are looked up once. */
export interface ColumnReader {
  texts(cell: string): readonly string[]
  value(text: string, language: string): Value
}

export function columnReader(column: Column): ColumnReader {
  const { kind } = column.field
  const comesBack = kind.startsWith('list:') || COME_BACK.has(kind)
  const whole = isWhole(column)
  const texts = (cell: string): readonly string[] => {
    const found = whole ? wholeValue(cell) : valuesOf(cell, column)
    return column.values.size === 0 ? found : found.map((text) => column.values.get(text) ?? text)
  }
  // A name has a language only when its own heading says so.
  const value = (text: string, language: string): Value =>
    toValue(text, { kind, order: column.order, language: column.language || (kind === 'name' ? '' : language) })
  if (!comesBack) return { texts, value }
  /** Only what may have to be split costs more to read than to remember. */
  const cells = whole ? null : new Map<string, readonly string[]>()
  /** For the language of the last row, which is that of most rows. */
  let values = new Map<string, Value>()
  let valuesIn = ''
  return {
    texts: cells === null ? texts : (cell) => cells.get(cell) ?? kept(cells, cell, texts(cell)),
    value(text, language) {
      if (language !== valuesIn) {
        values = new Map()
        valuesIn = language
      }
      return values.get(text) ?? kept(values, text, value(text, language))
    },
  }
}

function kept<T>(known: Map<string, T>, key: string, found: T): T {
  if (known.size < MOST_KEPT) known.set(key, found)
  return found
}
