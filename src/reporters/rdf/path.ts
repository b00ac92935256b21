import { fullIri, listOf, type Resource, type Value } from './resource.ts'

/**
 * A property path as SHACL writes it in RDF (section 2.3.1), from how a report prints it: a prefixed name or an IRI for a
 * single property, else the syntax of SPARQL paths with full IRIs.
 * @returns null when the text is no path
 */
export function pathValue(path: string): Value | null {
  if (!/^[(^<]/.test(path)) return { iri: fullIri(path) }
  const tokens = path.match(/<[^<>]*>|[()^*+?/|]/g) ?? []
  if (tokens.join('') !== path) return null
  const reading = { tokens, at: 0 }
  const value = step(reading, 0)
  return reading.at === tokens.length ? value : null
}

interface Reading {
  readonly tokens: readonly string[]
  at: number
}

/** Paths of shapes are short; a text that nests deeper is none. */
const DEEPEST = 20

const REPEATED = { '*': 'sh:zeroOrMorePath', '+': 'sh:oneOrMorePath', '?': 'sh:zeroOrOnePath' } as const

function step(reading: Reading, depth: number): Value | null {
  const token = reading.tokens[reading.at++]
  if (token === undefined || depth > DEEPEST) return null
  if (token === '^') {
    const inner = step(reading, depth + 1)
    return inner === null ? null : about('sh:inversePath', inner)
  }
  let value = token === '(' ? group(reading, depth) : token.startsWith('<') ? { iri: token.slice(1, -1) } : null
  for (let next = reading.tokens[reading.at]; value !== null && isRepeated(next); next = reading.tokens[reading.at]) {
    reading.at++
    value = about(REPEATED[next], value)
  }
  return value
}

/** `(a/b)` or `(a|b)`, from behind the bracket. */
function group(reading: Reading, depth: number): Value | null {
  const items: Value[] = []
  let separator = ''
  for (;;) {
    const item = step(reading, depth + 1)
    if (item === null) return null
    items.push(item)
    const token = reading.tokens[reading.at++]
    if (token === ')') return separator === '|' ? about('sh:alternativePath', listOf(items)) : listOf(items)
    if ((token !== '/' && token !== '|') || (separator !== '' && token !== separator)) return null
    separator = token
  }
}

function isRepeated(token: string | undefined): token is keyof typeof REPEATED {
  return token !== undefined && Object.hasOwn(REPEATED, token)
}

function about(property: Resource['properties'][number][0], value: Value): Value {
  return { id: null, types: [], properties: [[property, [value]]] }
}
