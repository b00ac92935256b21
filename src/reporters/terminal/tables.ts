import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import type { Locale } from '../../locales/locale.ts'
import { count } from '../../locales/words.ts'
import type { Dialect, Report } from '../../model.ts'
import { first, MOST } from '../../report/select.ts'
import { type Look, more, parts } from './look.ts'

/** `export.csv: gelezen als tabel · scheidingsteken ; · codering Windows-1252 · 118 rijen · 9 kolommen` */
export function tables(report: Report, look: Look): string[] {
  const read = report.sources.flatMap(({ name, dialect }) => (dialect === undefined ? [] : [{ name, dialect }]))
  const { shown, hidden } = first(read, MOST.problems, look.all)
  const lines = shown.flatMap(({ name, dialect }) => {
    const [start, ...rest] = dialectWords(dialect, look.locale)
    return parts([`${clean(name)}: ${start}`, ...rest], look, 0, look.color.dim)
  })
  if (hidden > 0) lines.push(...more(count(hidden, 'files', look.locale), 0, look))
  return lines.length === 0 ? [] : [...lines, '']
}

/** How a table was read, in a few words each. */
export function dialectWords(dialect: Dialect, locale: Locale): string[] {
  const { delimiter, quote, encoding, sheet, headerRow, rows, columns } = dialect
  const { ui } = locale
  const sign = (text: string): string => (text === '\t' ? ui.signTab : clean(text))
  return [
    ui.readAs,
    ...(sheet === null ? [] : [fill(ui.readSheet, { sheet: clean(sheet) })]),
    ...(delimiter === null ? [] : [fill(ui.readDelimiter, { sign: sign(delimiter) })]),
    // Every table has the same quote, unless somebody chose another one.
    ...(quote === null || quote === '"' ? [] : [fill(ui.readQuote, { sign: sign(quote) })]),
    ...(encoding === null ? [] : [fill(ui.readEncoding, { encoding })]),
    fill(ui.readHeader, { row: String(headerRow) }),
    count(rows, 'rows', locale),
    count(columns, 'columns', locale),
  ]
}
