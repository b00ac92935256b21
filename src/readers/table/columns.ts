/** Headings, values and a mapping → what each column gives. */

import { type DateOrder, dateOrder } from './dates.ts'
import { DISTRIBUTION, fieldOfPath } from './fields.ts'
import { guessOf, type Heading, headingOf } from './headings.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import type { Field } from './model.ts'
import type { Splitting } from './split.ts'
import { classOf, isAddress } from './values.ts'

/** A column that is read. */
export interface Column extends Splitting {
  readonly index: number
  /** Its heading, the letter of its column when that is blank; never twice the same in one table. */
  readonly name: string
  /** Of its texts, '' for none. */
  readonly language: string
  /** Which of several distributions of a row; 0 for the only one. */
  readonly group: number
  readonly order: DateOrder | null
  /** Is it said of a distribution? */
  readonly ofDistribution: boolean
  /** Properties that lead to the node that it is said of, and the property itself. */
  readonly steps: readonly string[]
  /** The same, each with those before it, and `/` between them. */
  readonly ways: readonly string[]
  readonly property: string
  /** All of them with `/` between; of a distribution without what leads to that. */
  readonly path: string
  /** True when other columns may describe the node that its values name. */
  readonly described: boolean
  readonly values: ReadonlyMap<string, string>
}

/** A column that is not read, and why. */
export interface UnreadColumn {
  readonly index: number
  readonly name: string
  /** `empty`: not understood, and nothing stands in it. `left-out`: known, or the mapping says so. `twice`: another column gives the same. */
  readonly reason: 'unknown' | 'empty' | 'left-out' | 'twice'
  /** What it probably gives, with the name that it resembles; of `unknown` only. */
  readonly guess: { readonly field: Field; readonly name: string } | null
}

export interface Columns {
  readonly read: readonly Column[]
  readonly unread: readonly UnreadColumn[]
  /** Columns that the mapping names and the table does not have. */
  readonly missing: readonly string[]
}

/** Values of a column that are looked at to understand it. */
const SAMPLE = 200

/**
 * Understands the columns of a table.
 * @param names headings, made distinct with `distinctNames`
 * @param cells the values of a column, blank ones included
 */
export function columnsOf(
  names: readonly string[],
  cells: (index: number) => Iterable<string>,
  mapping: Mapping | null,
): Columns {
  const read: Column[] = []
  const unread: UnreadColumn[] = []
  const taken = new Set<string>()
  const unknown: { index: number; name: string }[] = []
  for (const [index, name] of names.entries()) {
    const filled = sampleOf(cells(index), SAMPLE)
    const skip = (reason: UnreadColumn['reason']): void => void unread.push({ index, name, reason, guess: null })
    const mapped = mapping?.columns.get(name)
    const heading = headingOf(name)
    if (mapped?.property === null || (mapped === undefined && heading.leftOut)) skip('left-out')
    else {
      const field = mapped === undefined ? fitting(heading, filled, taken) : fieldOfPath(mapped.property!)
      if (field === null && filled.length === 0) skip('empty')
      else if (field === null) unknown.push({ index, name })
      else {
        const column = columnOf(index, name, field, heading, mapped ?? null, cells)
        const key = `${field.path} ${column.group} ${column.language}`
        if (mapped === undefined && taken.has(key) && !field.many) skip('twice')
        else read.push(column)
        taken.add(key).add(field.path)
      }
    }
  }
  for (const one of unknown) {
    const name = guessOf(one.name, taken)
    // Two columns are not both guessed to be the title.
    if (name !== null && !name.field.many) taken.add(name.field.path)
    unread.push({ ...one, reason: 'unknown', guess: name === null ? null : { field: name.field, name: name.text } })
  }
  unread.sort((a, b) => a.index - b.index)
  return {
    read: read.map((column) => ({ ...column, described: isDescribed(column, read) })),
    unread,
    missing: [...(mapping?.columns.keys() ?? [])].filter((name) => !names.includes(name)),
  }
}

function columnOf(
  index: number,
  name: string,
  field: Field,
  heading: Heading,
  mapped: MappedColumn | null,
  cells: (index: number) => Iterable<string>,
): Column {
  const separator = mapped?.separator ?? null
  const ofDistribution = field.path.startsWith(DISTRIBUTION)
  const path = field.path.slice(ofDistribution ? DISTRIBUTION.length : 0)
  const steps = path.split('/')
  const dated = field.kind === 'date' || field.kind === 'period'
  return {
    index,
    name,
    field,
    separator,
    language: mapped?.language ?? heading.language,
    group: mapped?.group || heading.group,
    byComma: field.path === 'dcat:keyword' && separator === null && onlyCommas(cells(index)),
    order: dated ? (mapped?.dates ?? dateOrder(cells(index))) : null,
    ofDistribution,
    property: steps.pop()!,
    steps,
    ways: steps.map((_, i) => steps.slice(0, i + 1).join('/')),
    path,
    described: false,
    values: mapped?.values ?? new Map(),
  }
}

function isDescribed({ field }: Column, columns: readonly Column[]): boolean {
  return columns.some((other) => other.field.path.startsWith(`${field.path}/`))
}

/** The first values of a column that are not blank, trimmed. */
export function sampleOf(cells: Iterable<string>, most: number): string[] {
  const found: string[] = []
  for (const cell of cells) {
    const text = cell.trim()
    if (text !== '') found.push(text)
    if (found.length === most) break
  }
  return found
}

/** The first field that most of the values fit, and that no other column gives; the last one takes what is left. */
function fitting({ fields }: Heading, values: readonly string[], taken: ReadonlySet<string>): Field | null {
  const possible = fields.filter((field) => fields.length === 1 || field.many || !taken.has(field.path))
  if (possible.length < 2) return possible[0] ?? null
  const found = possible.find((field) => {
    const fit = values.filter((value) => fits(field, value)).length
    return fit * 2 >= values.length
  })
  return found ?? possible.at(-1) ?? null
}

/** Only where a heading is ambiguous the values are asked. */
function fits({ kind }: Field, value: string): boolean {
  return kind === 'iri' ? isAddress(value) : kind === 'class' ? classOf(value) !== null : true
}

/** Commas, and none of the signs that part values for sure. */
function onlyCommas(cells: Iterable<string>): boolean {
  let commas = false
  for (const cell of cells) {
    if (/[;|\r\n]/.test(cell.trim())) return false
    if (cell.includes(',')) commas = true
  }
  return commas
}

/** `A`, `Z`, `AA`: the letter of a column, from 0. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

/** Headings by which columns can be told apart: a blank one is its letter, the second `naam` is `naam (2)`. */
export function distinctNames(headings: readonly string[]): string[] {
  const used = new Set<string>()
  return headings.map((heading, index) => {
    const base = heading.replace(/\s+/g, ' ').trim() || columnLetter(index)
    let name = base
    for (let n = 2; used.has(name); n++) name = `${base} (${n})`
    used.add(name)
    return name
  })
}
