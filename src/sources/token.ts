const IRI = /^<[^>\s]*>?/
const STRING = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/
const SUFFIX = /^(?:@[A-Za-z]+(?:-[A-Za-z0-9]+)*|\^\^(?:<[^>\s]*>|[^\s,;()[\]{}]+))/
const WORD = /^[^\s,;()[\]{}<>"']+/

/**
 * Length of the token that a text begins with: an IRI with its brackets, a literal with its quotes and tag, a name; 1 for a
 * sign and for nothing. A literal that goes on after the text ends with it.
 * @param before the character before it: the value of an attribute of XML ends at the same quote, a text of it at a tag
 */
export function tokenLength(text: string, before = ''): number {
  const first = text[0] ?? ''
  const isQuote = first === '"' || first === "'"
  if (first !== '<' && !isQuote) {
    // A text of XML ends at the next tag, or goes on after the line.
    if (before === '>') return Math.max(1, /^[^<]*/.exec(text)![0].trimEnd().length)
    const end = before === '"' || before === "'" ? text.indexOf(before) : -1
    if (end > 0) return text.slice(0, end).trimEnd().length
  }
  if (first === '<') return IRI.exec(text)![0].length
  if (isQuote) return literalLength(text, first)
  // A name may hold dots, but the one at its end closes the statement.
  return Math.max(1, (WORD.exec(text)?.[0] ?? '').replace(/\.+$/, '').length)
}

function literalLength(text: string, quote: string): number {
  const end = closingAt(text, quote)
  return end < 0 ? text.length : end + (SUFFIX.exec(text.slice(end))?.[0].length ?? 0)
}

/** Where the literal is closed, after its last quote; -1 when it goes on. */
function closingAt(text: string, quote: string): number {
  const long = quote.repeat(3)
  if (!text.startsWith(long)) return STRING.exec(text)?.[0].length ?? -1
  const close = text.indexOf(long, 3)
  return close < 0 ? -1 : close + 3
}

/** Signs between the cells of a table. */
const SIGNS = /[;,\t|]/
/** Those, and the signs that part the values of one cell, after such a sign. */
const AFTER: Readonly<Record<string, RegExp>> = { '|': /[|;\t]/, ';': /;/, ',': /,/, '\t': /\t/ }

/**
 * Length of the cell of a table that a text begins with, its quotes included, or of one of its values; 1 for an empty one. A
 * cell that goes on after the text ends with it.
 * @param before the sign before it, which parts it from the next one too; missing for the first cell of a line
 */
export function cellLength(text: string, before: string | undefined): number {
  const quote = text[0]
  if (quote === '"') {
    for (let at = text.indexOf(quote, 1); at >= 0; at = text.indexOf(quote, at + 2))
      if (text[at + 1] !== quote) return at + 1
    return text.length
  }
  const end = text.search(AFTER[before ?? ''] ?? SIGNS)
  // The last value of a quoted cell ends at its quote.
  const cell = (end < 0 ? text : text.slice(0, end)).trimEnd().replace(/(?<=[^"])"$/, '')
  return Math.max(1, cell.length)
}
