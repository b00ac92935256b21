/** What is said of a table as a whole: what it lacks, and what in it is not understood. */
import type { Fault } from '../reader.ts'
import { shown } from '../reader.ts'
import type { Column, UnreadColumn } from './columns.ts'
import { DELIMITERS } from './dialect.ts'
import type { Mapping } from './mapping.ts'
import { type Cell, cellAt, type Row, type Spots } from './model.ts'
import { type Oddity, odditiesOf } from './oddities.ts'
import type { OpenedTable } from './open.ts'
import { cellsOf, type UnderstoodTable } from './understand.ts'

/** Rows of which it is said that their identifier is that of another dataset. */
const MOST_CLASHES = 20
/** Names in one message. */
const MOST_NAMES = 12

/** Paths that a list of anything may have: alone they do not make it a list of datasets. */
const COMMON = new Set([
  '@id',
  'dct:identifier',
  'dct:title',
  'rdf:type',
  'dct:type',
  'dct:spatial',
  'dct:created',
  'dct:modified',
  'dct:source',
])

/** Why nothing can be made of a table, or null when something can. */
export function refusal(
  name: string,
  opened: OpenedTable,
  table: UnderstoodTable,
  mapping: Mapping | null,
): Fault | null {
  const { read, unread } = table.columns
  if (read.some(({ field }) => field.path === 'dct:title')) {
    return mapping === null && isForeign(table) && table.names.length > 1 ? noMetadata(name, table) : null
  }
  // A mapping says what there is: a title may stand elsewhere.
  if (mapping !== null && read.length > 0) return null
  const wrong = wrongDelimiter(table, mapping)
  if (wrong !== null) return wrong
  const guess = unread.find((column) => column.guess?.field.path === 'dct:title')
  const args = { name, columns: listed(table.names), sheets: opened.sheets.map(shown).join(', ') }
  const otherSheets = opened.sheets.length > 1
  if (guess === undefined) {
    const hint = otherSheets ? 'table.no-title.sheets' : 'table.no-title.hint'
    return { ...headingPlace(table, null), message: 'table.no-title', args, hint }
  }
  return {
    ...headingPlace(table, guess.index),
    message: 'table.no-title-guess',
    args: { ...args, column: shown(guess.name), like: guess.guess!.name },
    hint: 'table.no-title-guess.hint',
  }
}

/** Is there nothing in it that only a list of datasets has? */
export function isForeign({ columns }: UnderstoodTable): boolean {
  return columns.read.every(isCommon)
}

function isCommon({ field }: Column): boolean {
  return COMMON.has(field.path) || /^dcat:contactPoint\//.test(field.path)
}

function noMetadata(name: string, table: UnderstoodTable): Fault {
  const columns = listed(table.columns.read.map((column) => column.name))
  return {
    ...headingPlace(table, null),
    message: 'table.no-metadata',
    args: { name, columns },
    hint: 'table.no-metadata.hint',
  }
}

/** The mapping's delimiter leaves one column, in which another one stands. */
function wrongDelimiter(table: UnderstoodTable, mapping: Mapping | null): Fault | null {
  const asked = mapping?.delimiter ?? null
  if (asked === null || table.header.texts.length > 1) return null
  const heading = table.header.texts[0]!
  const likely = DELIMITERS.find((sign) => sign !== asked && heading.includes(sign))
  if (likely === undefined) return null
  const args = { delimiter: signName(asked), likely: signName(likely), mapping: mapping!.name }
  return { ...headingPlace(table, null), message: 'table.wrong-delimiter', args, hint: 'table.wrong-delimiter.hint' }
}

function signName(sign: string): string {
  return sign === '\t' ? 'tab' : sign
}

/** The row with the headings is missing. */
export function noHeadings(name: string, { rows, spots }: OpenedTable): Fault {
  const columns = listed(rows[0]!.texts)
  const { line, column } = firstOf(rows[0]!, spots)
  const detail = { row: rows[0]!.number }
  return { line, column, message: 'table.no-headings', args: { name, columns }, hint: 'table.no-headings.hint', detail }
}

/** What is worth knowing of a table that was read. */
export function noticesOf(
  name: string,
  table: UnderstoodTable,
  mapping: Mapping | null,
  clashes: readonly Row[],
): Fault[] {
  const { read, unread, missing } = table.columns
  const notices: Omit<Fault, 'notice'>[] = []
  const unknown = unread.filter(({ reason }) => reason === 'unknown')
  if (unknown.length > 0) {
    const args = { name, columns: listed(unknown.map(withGuess)) }
    const guessed = unknown.some(({ guess }) => guess !== null)
    const hint = guessed ? 'table.unknown-columns.guessed' : 'table.unknown-columns.hint'
    notices.push({ ...headingPlace(table, unknown[0]!.index), message: 'table.unknown-columns', args, hint })
  }
  const twice = unread.filter(({ reason }) => reason === 'twice')
  if (twice.length > 0) {
    const args = { columns: listed(twice.map((column) => column.name)) }
    notices.push({
      ...headingPlace(table, twice[0]!.index),
      message: 'table.columns-twice',
      args,
      hint: 'table.columns-twice.hint',
    })
  }
  if (missing.length > 0) {
    const args = { mapping: mapping?.name ?? '', columns: listed(missing) }
    notices.push({
      ...headingPlace(table, null),
      message: 'table.mapped-missing',
      args,
      hint: 'table.mapped-missing.hint',
    })
  }
  const doubtful = read.filter((column) => !mapping?.columns.has(column.name))
  notices.push(...oddNotices(odditiesOf(doubtful, cellsOf(table.body)), table))
  const short = table.body.filter(({ texts }) => texts.length < table.header.texts.length)
  if (table.dialect.delimiter !== null && short.length > 0) {
    const { line, column } = firstOf(short[0]!, table.spots)
    const args = { rows: short.length }
    const detail = { row: short[0]!.number }
    notices.push({ line, column, message: 'table.short-rows', args, hint: 'table.short-rows.hint', detail })
  }
  for (const row of clashes.slice(0, MOST_CLASHES)) {
    const { line, column } = firstOf(row, table.spots)
    notices.push({
      line,
      column,
      message: 'table.same-id',
      args: {},
      hint: 'table.same-id.hint',
      detail: { row: row.number },
    })
  }
  return notices.map((notice) => ({ ...notice, notice: true }))
}

/** The first cell of a row: where it begins. */
export function firstOf(row: Row, spots: Spots): Cell {
  return cellAt(row, 0, spots)
}

/** `Titel dataset (dct:title?)` */
function withGuess({ name, guess }: UnreadColumn): string {
  return guess === null ? name : `${shown(name)} (${guess.field.path}?)`
}

/** A text column full of dates beside a date column without: they stand in each other's place. */
function oddNotices(odd: readonly Oddity[], table: UnderstoodTable): Fault[] {
  const dates = odd.find(({ holds }) => holds === 'dates')
  const noDates = odd.find(({ holds }) => holds === 'no-dates')
  if (dates !== undefined && noDates !== undefined) {
    const args = { text: shown(dates.column.name), date: shown(noDates.column.name) }
    const rest = odd.filter((one) => one !== dates && one !== noDates)
    const { index } = dates.column
    return [
      { ...headingPlace(table, index), message: 'table.columns-swapped', args, hint: 'table.columns-swapped.hint' },
      ...oddNotices(rest, table),
    ]
  }
  return odd.map(({ column, holds }) => {
    const args = { column: shown(column.name), property: column.field.path }
    return { ...headingPlace(table, column.index), message: `table.holds-${holds}`, args, hint: 'table.holds.hint' }
  })
}

/** The place of a heading; of the row with the headings when that is what it is about. */
function headingPlace(
  { header, names, spots }: UnderstoodTable,
  index: number | null,
): Pick<Fault, 'line' | 'column' | 'detail'> {
  const { line, column } = cellAt(header, Math.min(index ?? 0, header.texts.length - 1), spots)
  return { line, column, detail: { row: header.number, ...(index !== null && { field: names[index]! }) } }
}

function listed(names: readonly string[]): string {
  const some = names.slice(0, MOST_NAMES).map(shown).join(', ')
  return names.length > MOST_NAMES ? `${some}, …` : some
}
