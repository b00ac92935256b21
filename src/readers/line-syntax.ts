/** Lines looked at. */
const LINES = 50

const IRI = '<[^>\\s]*>'
// A label without colon, so that there is one way only to cut a line in parts.
const NODE = `(?:${IRI}|_:[^\\s<":]+)`
const LITERAL = `"(?:[^"\\\\]|\\\\.)*"(?:@[\\w-]+|\\^\\^${IRI})?`
const STATEMENT = new RegExp(
  `^[ \\t]*${NODE}[ \\t]*${IRI}[ \\t]*(?:${NODE}|${LITERAL})[ \\t]*${NODE}?[ \\t]*\\.[ \\t]*(?:#.*)?$`,
)

/**
 * Is it one statement a line, as N-Triples and N-Quads are? Then a bad line costs no other. Turtle may begin like that
 * too, so a name that says Turtle keeps its reader, which takes both, and without a name every line must fit.
 * @param text the beginning of the source; its last line may be a half one
 */
export function isLineSyntax(text: string, extension: string): boolean {
  if (extension === 'ttl' || extension === 'trig') return false
  const named = extension === 'nt' || extension === 'nq'
  const all = text.split(/\r\n?|\n/, LINES + 1)
  // The only line there is must do; otherwise the last one may be cut off.
  const lines = (all.length > 1 ? all.slice(0, -1) : all).filter((line) => !/^[ \t]*(?:#|$)/.test(line))
  if (lines.length === 0) return named
  const fit = lines.filter((line) => STATEMENT.test(line)).length
  // Bad lines are to be expected in bad files: half of them tells.
  return named ? fit * 2 >= lines.length : fit === lines.length
}
