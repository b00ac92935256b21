/** Text of the data as GitHub's Markdown may hold it: it makes no markup, no link, no mention and no HTML. */
import { clean } from '../locales/clean.ts'

/**
 * What begins or ends markup anywhere in a line (the dollar begins mathematics), what makes a link by itself, and what
 * GitHub makes a mention or a reference of.
 */
const MEANS = /[&<>`*_[\]\\|~$]|:(?=\/\/)|\bwww\.|@|#(?=\d)/gi

/**
 * The text with what means something in Markdown or HTML written as references, which works within a table and within
 * HTML too. An empty comment parts `@` and `#` from what follows, because GitHub looks for mentions after it has read
 * the references.
 */
export function escaped(text: string): string {
  return clean(text).replace(MEANS, (found) => {
    if (found === '@' || found === '#') return `${found}<!-- -->`
    if (found.length > 1) return `${found.slice(0, 3)}&#46;`
    return `&#${found.charCodeAt(0)};`
  })
}

/** The same in the letters of code. */
export function code(text: string): string {
  return `<code>${escaped(text)}</code>`
}

/** A table; cells are Markdown. */
export function table(
  heads: readonly { text: string; right?: boolean }[],
  rows: readonly (readonly string[])[],
): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  return [
    row(heads.map(({ text }) => text)),
    row(heads.map(({ right }) => (right ? '---:' : '---'))),
    ...rows.map(row),
  ].join('')
}
