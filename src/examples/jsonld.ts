/** An example of a rule in JSON-LD. */
import { iri, PREFIXES, prefixed } from '../rdf/namespaces.ts'
import { bySubject, type Node, nameOf, type Statement } from './statements.ts'

type Json = string | Json[] | { [name: string]: Json }

/** Characters of a value that stands on one line. */
const WIDE = 72

/** The same statements as JSON-LD, with prefixes for those that it uses; null when the example is no Turtle. */
export function jsonldOf(turtle: string): string | null {
  const subjects = bySubject(turtle)
  if (subjects === null) return null
  const pointers = new Map<string, number>()
  for (const { object } of [...subjects.values()].flat()) {
    pointers.set(nameOf(object), (pointers.get(nameOf(object)) ?? 0) + 1)
  }
  const used = new Set<string>()
  const short = (value: string): string => {
    const name = prefixed(value)
    if (name !== value) used.add(name.slice(0, name.indexOf(':')))
    return name
  }
  // A blank node that one thing points to is written where it is pointed to.
  const nested = (name: string): boolean => name.startsWith('_:') && pointers.get(name) === 1
  const jsonOf = (node: Node, above: readonly string[]): Json => {
    if ('text' in node) {
      const { text, language, datatype } = node
      if (language !== '') return { '@value': text, '@language': language }
      return datatype === iri('xsd:string') ? text : { '@value': text, '@type': short(datatype) }
    }
    const name = nameOf(node)
    const own = subjects.get(name)
    if (own !== undefined && nested(name) && !above.includes(name)) return nodeOf(name, own, above)
    return own === undefined && nested(name) ? {} : { '@id': name }
  }
  const nodeOf = (name: string, own: readonly Statement[], above: readonly string[]): Json => {
    const node: { [name: string]: Json } = nested(name) ? {} : { '@id': name }
    const values = new Map<string, Json[]>()
    for (const { predicate, object } of own) {
      const isType = predicate === iri('rdf:type') && 'iri' in object
      const key = isType ? '@type' : short(predicate)
      const value = isType ? short(object.iri) : jsonOf(object, [...above, name])
      values.set(key, [...(values.get(key) ?? []), value])
    }
    for (const [key, list] of values) node[key] = list.length === 1 ? list[0]! : list
    return node
  }
  const nodes = [...subjects].filter(([name]) => !nested(name)).map(([name, own]) => nodeOf(name, own, []))
  const context = Object.fromEntries([...used].sort().map((prefix) => [prefix, PREFIXES[prefix as 'dcat']]))
  const only = nodes.length === 1 ? (nodes[0] as { [name: string]: Json }) : { '@graph': nodes }
  return print({ '@context': context, ...only }, 0)
}

/** JSON in which what is short stands on one line. */
function print(value: Json, indent: number): string {
  if (typeof value === 'string') return JSON.stringify(value)
  const flat = onOneLine(value)
  if (flat.length + indent <= WIDE && indent > 0) return flat
  const space = ' '.repeat(indent + 2)
  const inner = Array.isArray(value)
    ? value.map((one) => space + print(one, indent + 2))
    : Object.entries(value).map(([name, one]) => `${space}${JSON.stringify(name)}: ${print(one, indent + 2)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  return `${open}\n${inner.join(',\n')}\n${' '.repeat(indent)}${close}`
}

function onOneLine(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const inner = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${onOneLine(one)}`)
  return inner.length === 0 ? '{}' : `{ ${inner.join(', ')} }`
}
