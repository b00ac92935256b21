import type { CodeListId } from '../../background/code-list.ts'
import type { Cell, Field } from './model.ts'
import type { Spot } from './parts.ts'
import { isAddress, isListed } from './values.ts'

/** Signs that part several values of one cell. */
const PARTS = /[;|\r\n]+/
const LINES = /[\r\n]+/
const SIGNS = /[;|,\r\n]/

/** How the cells of a column are split; see `columns.ts`. */
export interface Splitting {
  readonly field: Field
  /** As the mapping says, or null. */
  readonly separator: string | null
  /** Keywords of a column in which nothing but commas parts them. */
  readonly byComma: boolean
}

/** Is a cell one value, whatever signs stand in it? */
export function isWhole({ field, separator }: Splitting): boolean {
  return separator === null && !field.many && !field.kind.startsWith('list:')
}

/** The value of a cell that is one, trimmed; none of a blank one. */
export function wholeValue(cell: string): string[] {
  const text = cell.trim()
  return text === '' ? [] : [text]
}

/**
 * The values of a cell, trimmed, blank ones left out: one where the property allows one only. A sign that may belong to
 * the value (a semicolon in an address, a comma in the name of a theme) parts it only when what it parts makes sense.
 */
export function valuesOf(cell: string, { field, separator, byComma }: Splitting): string[] {
  if (separator !== null) return trimmed(cell.split(separator))
  const whole = cell.trim()
  const isCode = field.kind.startsWith('list:')
  if ((!field.many && !isCode) || !SIGNS.test(whole)) return whole === '' ? [] : [whole]
  if (isCode) {
    const list = field.kind.slice(5) as CodeListId
    const known = (text: string): boolean => isListed(list, text)
    // Where one value is allowed, two that are known are still two: the check says so.
    if (!field.many) return known(whole) ? [whole] : (sensible(whole, /[;|,\r\n]+/, known) ?? trimmed([whole]))
    return trimmed(whole.split(PARTS)).flatMap((part) =>
      known(part) ? [part] : (sensible(part, /,/, known) ?? [part]),
    )
  }
  if (field.kind === 'text' || field.kind === 'name') return trimmed(whole.split(byComma ? /[,\r\n]+/ : PARTS))
  return trimmed(whole.split(LINES)).flatMap(
    (line) => sensible(line, /[;|]|,(?=\s*[a-z]+:)/, isAddress) ?? loose(line, field),
  )
}

/** The parts when each of them makes sense, else null. */
function sensible(text: string, separator: RegExp, makesSense: (part: string) => boolean): string[] | null {
  const parts = trimmed(text.split(separator))
  return parts.length > 1 && parts.every(makesSense) ? parts : null
}

/** Names and mail addresses may be parted by what no address holds; an address is kept whole. */
function loose(line: string, { kind }: Field): string[] {
  return kind === 'iri' || isAddress(line) ? trimmed([line]) : trimmed(line.split(kind === 'mail' ? /[;|,]/ : /[;|]/))
}

function trimmed(parts: readonly string[]): string[] {
  const found: string[] = []
  for (const part of parts) {
    const text = part.trim()
    if (text !== '') found.push(text)
  }
  return found
}

/** Where each value of a cell stands in it; at the cell itself when that cannot be told. */
export function spotsIn(cell: Spot & Pick<Cell, 'text' | 'quoted'>, values: readonly string[]): Spot[] {
  const { text, line, column, quoted } = cell
  if (quoted === undefined) return values.map(() => cell)
  const onOneLine = !/[\r\n"']/.test(text)
  const start = column + (quoted ? 1 : 0)
  let from = 0
  return values.map((value) => {
    const at = text.indexOf(value, from)
    from = Math.max(from, at + value.length)
    if (at < 0) return cell
    if (onOneLine) return { line, column: start + at }
    const before = text.slice(0, at)
    // A quote within a cell is written as two, and so is perhaps the sign that does its work.
    return quoted && /["']/.test(before) ? cell : after(cell, before)
  })
}

/** The place after a text that begins a cell. */
function after({ line, column, quoted }: Spot & Pick<Cell, 'quoted'>, text: string): Spot {
  const lines = text.split(/\r\n?|\n/)
  const last = lines.at(-1)!.length
  if (lines.length > 1) return { line: line + lines.length - 1, column: last + 1 }
  return { line, column: column + (quoted ? 1 : 0) + last }
}
