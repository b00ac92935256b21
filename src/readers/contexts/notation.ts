import { PREFIXES } from '../../rdf/namespaces.ts'

/** Prefixes that contexts use besides those of metakeur. */
const MORE: Readonly<Record<string, string>> = { dcterms: PREFIXES.dct }

/** `dct:title` as an IRI; keywords and IRIs stay. */
function full(name: string): string {
  const colon = name.indexOf(':')
  const namespace = Object.hasOwn(PREFIXES, name.slice(0, colon))
    ? PREFIXES[name.slice(0, colon) as keyof typeof PREFIXES]
    : MORE[name.slice(0, colon)]
  return colon < 0 || namespace === undefined ? name : namespace + name.slice(colon + 1)
}

/** What a context holds: the value of `@context`. */
export type ContextValue = Record<string, unknown>

/**
 * Terms, one a line: the term, its IRI, and when there is one `@id`, `@language` or the datatype of its values.
 * `@container: @set` is left out everywhere: it says nothing to a reader.
 */
export function terms(text: string): ContextValue {
  const found: ContextValue = {}
  for (const line of text.trim().split('\n')) {
    const [term, iri, type] = line.trim().split(/\s+/) as [string, string, string?]
    if (type === undefined) found[term] = full(iri)
    else if (type === '@language') found[term] = { '@id': full(iri), '@container': '@language' }
    else found[term] = { '@id': full(iri), '@type': full(type) }
  }
  return found
}

/**
 * Classes whose terms hold for their own nodes only, one a line: the name of the class, its IRI, and the names of the terms.
 * @param all every term, as `terms` gives them
 */
export function classes(text: string, all: ContextValue): ContextValue {
  const found: ContextValue = {}
  for (const line of text.trim().split('\n')) {
    const [name, iri, ...names] = line.trim().split(/\s+/) as [string, string, ...string[]]
    const scoped = Object.fromEntries(names.map((term) => [term, all[term]]))
    found[name] = names.length === 0 ? full(iri) : { '@id': full(iri), '@context': scoped }
  }
  return found
}

/** Prefixes as terms. */
export function prefixes(names: string): ContextValue {
  return Object.fromEntries(names.split(' ').map((name) => [name, full(`${name}:`)]))
}
