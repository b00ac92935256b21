import { flat } from '../flat.ts'
import { remembered } from '../remembered.ts'
import { iri as fullName, NAMESPACES, type Name, type Vocabulary } from './names.ts'
import { languageTag, type Property, type Resource, safeIri, UNSEEN, type Value, wellFormed } from './resource.ts'

/** Prefix lines of the vocabularies that a document uses, and of namespaces of its own. */
export function prefixLines(prefixes: readonly Vocabulary[], own: Readonly<Record<string, string>> = {}): string {
  const lines = [...prefixes.map((prefix) => [prefix, NAMESPACES[prefix]] as const), ...Object.entries(own)]
  return `${lines.map(([prefix, namespace]) => `@prefix ${prefix}: <${safeIri(namespace)}> .\n`).join('')}\n`
}

/** Spaces before the properties of a resource. */
const INDENT = 2

/** Of more values each stands on a line of its own. */
const ON_ONE_LINE = 4

/** Writes resources in Turtle (W3C, 2014) with these prefixes. */
export function turtle(
  prefixes: readonly Vocabulary[],
  own: Readonly<Record<string, string>> = {},
): {
  /** A resource with its properties; blank nodes without a label stand within it. */
  readonly statement: (resource: Resource) => string
  readonly value: (value: Value, indent: number) => string
} {
  const theirs = prefixes.map((prefix) => [prefix, NAMESPACES[prefix]] as const)
  theirs.sort((a, b) => b[1].length - a[1].length)
  const ours = Object.entries(own)
  const names = new Map<Name, string>()

  const known = remembered((full: string) =>
    shortened(
      full,
      theirs.find(([, start]) => full.startsWith(start)),
    ),
  )
  const iri = (full: string): string => {
    // Names in a namespace of the document are met once or twice: to remember them would push out all others.
    for (const namespace of ours) if (full.startsWith(namespace[1])) return shortened(full, namespace)
    return known(full)
  }

  const value = (of: Value, indent: number): string => {
    if (typeof of === 'boolean') return String(of)
    if ('iri' in of) return iri(of.iri)
    if ('text' in of)
      return isShort(of.text, of.datatype) ? of.text : quoted(of.text) + suffix(of.language, of.datatype)
    if (of.id !== null) return subject(of.id)
    return `[\n${properties(of, indent + 2)}\n${' '.repeat(indent)}]`
  }

  const suffix = (language: string | undefined, datatype: string | undefined): string => {
    const tag = languageTag(language)
    if (tag !== undefined) return `@${tag}`
    return datatype === undefined || datatype === `${NAMESPACES.xsd}string` ? '' : `^^${iri(datatype)}`
  }

  const subject = (id: string | null): string => (id === null ? '[]' : id.startsWith('_:') ? id : iri(id))

  const name = (of: Name): string => {
    let written = names.get(of)
    if (written === undefined) {
      written = iri(fullName(of))
      names.set(of, written)
    }
    return written
  }

  const property = ([of, values]: Property, indent: number): string => {
    const space = ' '.repeat(indent)
    let text = `${space}${name(of)} ${value(values[0]!, indent)}`
    const joint = values.length > ON_ONE_LINE ? ` ,\n${space}  ` : ' , '
    for (let i = 1; i < values.length; i++) text += joint + value(values[i]!, indent)
    return text
  }

  const properties = (of: Resource, indent: number): string => {
    let text = of.types.length > 0 ? `${' '.repeat(indent)}a ${of.types.map(name).join(' , ')}` : ''
    for (const one of of.properties) {
      if (one[1].length === 0) continue
      if (text !== '') text += ' ;\n'
      text += one[2] && indent === INDENT ? often(one) : property(one, indent)
    }
    return text
  }

  const written = new WeakMap<Property, string>()

  const often = (of: Property): string => {
    let text = written.get(of)
    if (text === undefined) {
      text = flat(property(of, INDENT))
      written.set(of, text)
    }
    return text
  }

  const statement = (of: Resource): string => `${subject(of.id)}\n${properties(of, INDENT)} .\n`

  return { statement, value }
}

/** Local names that need no escapes. */
const LOCAL = /^[A-Za-z_](?:[\w.-]*[\w-])?$/

function shortened(full: string, namespace: readonly [prefix: string, start: string] | undefined): string {
  const local = namespace === undefined ? '' : full.slice(namespace[1].length)
  return LOCAL.test(local) ? `${namespace![0]}:${local}` : `<${safeIri(full)}>`
}

const DECIMAL = `${NAMESPACES.xsd}decimal`
const INTEGER = `${NAMESPACES.xsd}integer`

/** A decimal number needs no quotes when it has a point, a whole number when it has none. */
function isShort(text: string, datatype: string | undefined): boolean {
  if (datatype === DECIMAL) return /^[+-]?\d+\.\d+$/.test(text)
  return datatype === INTEGER && /^[+-]?\d+$/.test(text)
}

/** Letters, digits and marks that stand for themselves: most texts hold nothing else. */
const PLAIN = /^[ !#-[\]-~\u00a0-\u00ac\u00ae-\u0600\u2010-\u2027\u20a0-\u20bf]*$/

/** A text in quotes, on one line: controls, marks of direction and line ends are escaped. N-Quads write it so too. */
export function quoted(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`
  const written = (character: string): string =>
    SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return `"${wellFormed(text).replace(/["\\]/g, written).replace(UNSEEN, written)}"`
}

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Resources under a base, as a document: a resource at a time, so that it need not be held. */
export function* turtleOf(
  prefixes: readonly Vocabulary[],
  { base, resources }: { readonly base: string; resources(): Iterable<Resource> },
): Iterable<string> {
  const own = { run: base }
  const { statement } = turtle(prefixes, own)
  yield prefixLines(prefixes, own)
  let separator = ''
  for (const resource of resources()) {
    yield separator + statement(resource)
    separator = '\n'
  }
}
