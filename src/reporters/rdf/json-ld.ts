import { iri } from '../../rdf/namespaces.ts'
import { languageTag, type Name, type Resource, safeIri, type Value, wellFormed } from './resource.ts'

/**
 * A context with a term for each name, its local part. There are no prefixes in it: an IRI of the data that happens to
 * begin like one must stay what it is.
 */
export function context(names: readonly Name[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [termOf(name), iri(name)]))
}

/** A resource as JSON-LD 1.1 in that context. */
export function jsonLd({ id, types, properties }: Resource): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  if (id !== null) members['@id'] = id.startsWith('_:') ? id : safeIri(id)
  if (types.length > 0) members['@type'] = types.length === 1 ? termOf(types[0]!) : types.map(termOf)
  for (const [name, values] of properties) {
    const written = values.map(valueText)
    if (written.length > 0) members[termOf(name)] = written.length === 1 ? written[0] : written
  }
  return members
}

function valueText(value: Value): unknown {
  if (typeof value === 'boolean') return value
  if ('iri' in value) return { '@id': safeIri(value.iri) }
  if (!('text' in value)) return value.id === null ? jsonLd(value) : { '@id': value.id }
  const language = languageTag(value.language)
  const text = wellFormed(value.text)
  if (language !== undefined) return { '@value': text, '@language': language }
  return value.datatype === undefined ? text : { '@value': text, '@type': safeIri(value.datatype) }
}

function termOf(name: Name): string {
  return name.slice(name.indexOf(':') + 1)
}
