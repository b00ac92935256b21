/** How a table is written: its delimiter, its quote, and the row with its headings. */
import { scanCsv } from './csv.ts'
import { headingOf } from './headings.ts'
import type { Mapping } from './mapping.ts'
import { type Row, type Signs, TABLE_LIMITS } from './model.ts'

export const DELIMITERS = [';', ',', '\t', '|'] as const

/** How much of a text is looked at. */
const SAMPLE = 65_536
const SAMPLE_ROWS = 60
/** Rows among which the headings are looked for. */
const HEADER_ROWS = 20
/** Cells among which they are looked for: in a wide table they stand in the first rows. */
const HEADER_CELLS = 4_000

/** `sep=;` on the first line: Excel writes and reads it (no standard has it). Its delimiter, and where the table begins. */
export function separatorLine(text: string): { readonly delimiter: string; readonly length: number } | null {
  const match = /^sep=([^\r\n"])(?:\r\n?|\n)/i.exec(text.slice(0, 10))
  return match === null ? null : { delimiter: match[1]!, length: match[0].length }
}

/** The signs that cut the beginning of a text in rows of equal width with headings that are known. */
export function signsOf(text: string, mapping: Mapping | null): Signs {
  const asked = mapping?.delimiter ?? separatorLine(text)?.delimiter ?? null
  const delimiters: readonly string[] = asked === null ? DELIMITERS : [asked]
  const quotes = mapping?.quote === null || mapping === null ? ['"', "'"] : [mapping.quote]
  let best: { readonly signs: Signs; readonly score: number } | null = null
  for (const quote of quotes) {
    // An apostrophe is a quote only when the table shows it; most are letters.
    if (quote === "'" && quotes.length > 1 && !/(?:^|[;,\t|\r\n])'[^']*'(?=$|[;,\t|\r\n])/.test(text.slice(0, SAMPLE)))
      continue
    for (const delimiter of delimiters) {
      const signs = { delimiter, quote }
      const score = scoreOf(text, signs, mapping, best?.score ?? Number.NEGATIVE_INFINITY)
      if (best === null || score > best.score) best = { signs, score }
    }
  }
  return best!.signs
}

/** What rows of equal width and many columns add to the score at most. */
const MOST_BESIDE = 6

/**
 * Known headings weigh most, then rows of equal width, then many columns.
 * @param best a score that is not above this need not be right
 */
function scoreOf(text: string, signs: Signs, mapping: Mapping | null, best: number): number {
  const { rows, skipped, complete } = beginning(text, signs)
  // The last row of a part of the text may be half a row.
  const whole = text.length > SAMPLE && complete ? rows.slice(0, -1) : rows
  if (whole.length === 0) return -1
  const widest = whole.reduce((width, { texts }) => Math.max(width, texts.length), 0)
  if (widest * 10 + MOST_BESIDE <= best) return best
  const counts = new Map<number, number>()
  for (const { texts } of whole) counts.set(texts.length, (counts.get(texts.length) ?? 0) + 1)
  const [width, most] = [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a))
  const known = mostKnown(whole, mapping).known
  // A quote that is open where the sample ends may be closed after it.
  const faults = skipped + (complete || text.length > SAMPLE ? 0 : 1)
  return known * 10 + (most / whole.length) * (width > 1 ? 5 : 4) + Math.min(width, 20) / 20 - faults * 3
}

function beginning(text: string, signs: Signs) {
  const from = separatorLine(text)?.length ?? 0
  // A table that is too wide is refused when it is read: its signs are those that make it so.
  const limits = { ...TABLE_LIMITS, columns: SAMPLE }
  return scanCsv(text.slice(from, from + SAMPLE), signs, limits, SAMPLE_ROWS)
}

/** How many cells of a row are headings that are known, or that the mapping names. */
export function knownIn({ texts }: Row, mapping: Mapping | null): number {
  let known = 0
  for (const text of texts) {
    const { fields, leftOut } = headingOf(text)
    if (fields.length > 0 || leftOut || mapping?.columns.has(text.trim())) known++
  }
  return known
}

/** The one of the first rows with most headings that are known; the first of equals. */
function mostKnown(rows: readonly Row[], mapping: Mapping | null): { index: number; known: number } {
  let best = { index: 0, known: 0 }
  let cells = 0
  for (const [index, row] of rows.slice(0, HEADER_ROWS).entries()) {
    // Most tables begin with headings that are all known: no row of the same width has more.
    const known = row.texts.length > best.known ? knownIn(row, mapping) : 0
    if (known > best.known) best = { index, known }
    cells += row.texts.length
    if (cells > HEADER_CELLS) break
  }
  return best
}

/**
 * Index of the row with the headings: the one of the first rows that has most headings that are known, else the first
 * that looks like headings; null when there is none. The mapping may say which.
 */
export function headerIndex(rows: readonly Row[], mapping: Mapping | null): number | null {
  const asked = mapping?.headerRow ?? null
  if (asked !== null) {
    const found = rows.findIndex(({ number }) => number === asked)
    return found < 0 ? null : found
  }
  const { index, known } = mostKnown(rows, mapping)
  if (known > 0) return index
  const first = rows.findIndex(
    ({ texts }) => texts.filter((text) => text.trim() !== '').length > 1 || texts.length === 1,
  )
  return first >= 0 && looksLikeHeadings(rows[first]!) ? first : null
}

/** Short distinct texts; no addresses, dates or numbers. */
function looksLikeHeadings(row: Row): boolean {
  const filled = row.texts.map((text) => text.trim()).filter((text) => text !== '')
  if (new Set(filled).size < filled.length) return false
  return filled.every((text) => text.length <= 60 && !/^(?:[a-z]+:\/\/|[\d\s.,:/-]+$)/i.test(text))
}
