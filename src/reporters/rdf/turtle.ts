import { PREFIXES, type Prefix, prefixed } from '../../rdf/namespaces.ts'
import { languageTag, type Resource, safeIri, UNSEEN, type Value, wellFormed } from './resource.ts'

/** Prefix lines of the vocabularies that a document uses. */
export function prefixLines(prefixes: readonly Prefix[]): string {
  return `${prefixes.map((prefix) => `@prefix ${prefix}: <${PREFIXES[prefix]}> .\n`).join('')}\n`
}

/** Writes resources in Turtle (W3C, 2014) with these prefixes. */
export function turtle(prefixes: readonly Prefix[]): {
  /** A resource with its properties; blank nodes without a label stand within it. */
  readonly statement: (resource: Resource) => string
  readonly value: (value: Value, indent: number) => string
} {
  const known = new Set<string>(prefixes)

  const iri = (full: string): string => {
    const name = prefixed(full)
    const usable = name !== full && known.has(name.slice(0, name.indexOf(':'))) && !name.endsWith('.')
    return usable ? name : `<${safeIri(full)}>`
  }

  const value = (of: Value, indent: number): string => {
    if (typeof of === 'boolean') return String(of)
    if ('iri' in of) return iri(of.iri)
    if ('text' in of) return literal(of.text) + suffix(of.language, of.datatype)
    if (of.id !== null) return subject(of.id)
    return `[\n${properties(of, indent + 2)}\n${' '.repeat(indent)}]`
  }

  const suffix = (language: string | undefined, datatype: string | undefined): string => {
    const tag = languageTag(language)
    if (tag !== undefined) return `@${tag}`
    return datatype === undefined || datatype === `${PREFIXES.xsd}string` ? '' : `^^${iri(datatype)}`
  }

  const subject = (id: string | null): string => (id === null ? '[]' : id.startsWith('_:') ? id : iri(id))

  const properties = (of: Resource, indent: number): string => {
    const space = ' '.repeat(indent)
    const types = of.types.length > 0 ? [`${space}a ${of.types.join(' , ')}`] : []
    const stated = of.properties
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => `${space}${name} ${values.map((one) => value(one, indent)).join(' , ')}`)
    return [...types, ...stated].join(' ;\n')
  }

  const statement = (of: Resource): string => `${subject(of.id)}\n${properties(of, 2)} .\n`

  return { statement, value }
}

/** A text in quotes, on one line: controls, marks of direction and line ends are escaped. */
function literal(text: string): string {
  const written = (character: string): string =>
    SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
  return `"${wellFormed(text).replace(/["\\]/g, written).replace(UNSEEN, written)}"`
}

const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
