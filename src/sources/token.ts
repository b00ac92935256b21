const IRI = /^<[^>\s]*>?/
const STRING = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/
const SUFFIX = /^(?:@[A-Za-z]+(?:-[A-Za-z0-9]+)*|\^\^(?:<[^>\s]*>|[^\s,;()[\]{}]+))/
const WORD = /^[^\s,;()[\]{}<>"']+/

/**
 * Length of the token of Turtle or N-Triples that a text begins with: an IRI with its brackets, a literal with its quotes
 * and tag, a name; 1 for a sign and for nothing. A literal that goes on after the text ends with it.
 */
export function tokenLength(text: string): number {
  const first = text[0] ?? ''
  if (first === '<') return IRI.exec(text)![0].length
  if (first === '"' || first === "'") return literalLength(text, first)
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
