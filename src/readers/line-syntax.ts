/** Lines looked at. */
const LINES = 50

const IRI = '<[^>\\s]*>'
// A label without colon, so that there is one way only to cut a line in parts.
const NODE = `(?:${IRI}|_:[^\\s<":]+)`
const LITERAL = `"(?:[^"\\\\]|\\\\.)*"(?:@[\\w-]+|\\^\\^${IRI})?`
const STATEMENT = new RegExp(
  `^[ \\t]*${NODE}[ \\t]*${IRI}[ \\t]*(?:${NODE}|${LITERAL})[ \\t]*${NODE}?[ \\t]*\\.[ \\t]*(?:#.*)?$`,
)

/** Of so many lines without a name that says so, one may be bad: a file with a bad line near its top is no Turtle. */
const GOOD_FOR_BAD = 2

/**
 * Is it one statement a line, as N-Triples and N-Quads are? Then a bad line costs no other. Turtle may begin like that
 * too, so a name that says Turtle keeps its reader, which takes both. Without a name most lines must fit, and in the others
 * nothing may stand that only Turtle has.
 * @param text the beginning of the source; its last line may be a half one
 */
export function isLineSyntax(text: string, extension: string): boolean {
  if (extension === 'ttl' || extension === 'trig') return false
  const named = extension === 'nt' || extension === 'nq'
  const all = text.split(/\r\n?|\n/, LINES + 1)
  // The only line there is must do; otherwise the last one may be cut off.
  const lines = (all.length > 1 ? all.slice(0, -1) : all).filter((line) => !/^[ \t]*(?:#|$)/.test(line))
  if (lines.length === 0) return named
  const others = lines.filter((line) => !STATEMENT.test(line))
  const fit = lines.length - others.length
  // Bad lines are to be expected in bad files: half of them tells.
  if (named) return fit >= others.length
  return fit >= others.length * GOOD_FOR_BAD && !others.some(isTurtle)
}

const TERMS = new RegExp(`${IRI}|${LITERAL}|_:[^\\s<":]+`, 'g')
/** A directive, or a long text, which goes over several lines. */
const DIRECTIVE = /^[ \t]*@?(?:prefix|base|version|graph)\b|"""|'''/i
/** Beside IRIs, labels and texts: a sign between terms, a prefixed name; or nothing but `a`, a number or a truth. */
const ONLY_TURTLE =
  /^[ \t]*[.;,[\]()]|[;,[\]()][ \t]*$|(?:^|[ \t]|\^\^)[\w.-]*:[\w.-]+(?=[ \t]|$)|^[ \t]*(?:a|true|false|[-+]?\d[\d.eE+-]*)[ \t]*$/

/** Signs of a line that are looked at: what is not closed is sought to the end from every place where it may begin. */
const LONGEST = 1000

/** Does something stand on a line that N-Triples does not have? */
function isTurtle(line: string): boolean {
  const beginning = line.slice(0, LONGEST)
  if (DIRECTIVE.test(beginning)) return true
  const bare = beginning.replace(TERMS, ' ')
  // A text that is not closed holds anything.
  const quote = bare.indexOf('"')
  return ONLY_TURTLE.test(quote < 0 ? bare.replace(/[ \t]*\.[ \t]*$/, '') : bare.slice(0, quote))
}
