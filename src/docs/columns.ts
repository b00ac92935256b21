/** Text in columns, for pages that are read in a terminal: plain text, no colour. */

/** Spaces where a line may end: not before the signs that have a space before them in French. */
const BREAKS = / (?![:;?!%](?: |$))/

/** Lines of at most `width` characters, broken at spaces; a longer word stands alone. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(BREAKS)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, line]
}

/** Two columns, indented by two: the second starts two after the widest of the first, and wraps. */
export function twoColumns(rows: readonly (readonly [left: string, right: string])[], width: number): string {
  const left = Math.max(0, ...rows.map(([text]) => text.length)) + 2
  return rows
    .flatMap(([name, text]) =>
      wrap(text, width - left - 2).map((line, i) => `  ${(i === 0 ? name : '').padEnd(left)}${line}`.trimEnd()),
    )
    .join('\n')
}

/**
 * Columns as wide as their widest cell, two spaces apart. The last one wraps within `width`; when the others leave it
 * less than half of that, it stands on lines of its own.
 */
export function table(rows: readonly (readonly string[])[], width: number): string {
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)))
  const start = widths.slice(0, -1).reduce((sum, column) => sum + column + 2, 0)
  const own = start > width / 2
  const indent = own ? 4 : start
  return rows
    .flatMap((row) => {
      const fixed = widths.slice(0, -1).map((column, i) => (row[i] ?? '').padEnd(column + 2))
      const lines = wrap(row[count - 1] ?? '', width - indent)
      const hung = lines.map((line, i) => (i === 0 && !own ? fixed.join('') : ' '.repeat(indent)) + line)
      return (own ? [fixed.join(''), ...hung] : hung).map((line) => line.trimEnd())
    })
    .join('\n')
}
