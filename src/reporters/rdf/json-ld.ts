import { jsonLine } from '../../report/json-text.ts'
import { iri, type Name } from './names.ts'
import { languageTag, type Property, type Resource, safeIri, type Value, wellFormed } from './resource.ts'

/** What makes a document shorter. */
export interface Form {
  /** Properties whose values are all IRIs: they need no object around them. */
  readonly links: ReadonlySet<Name>
  /** IRI that names of the document begin with, or '' for none. */
  readonly base: string
}

const PLAIN: Form = { links: new Set(), base: '' }

/**
 * A context with a term for each name, its local part (one that two vocabularies have is `text` in RDF's). There are no
 * prefixes in it: an IRI of the data that happens to begin like one must stay what it is.
 */
export function context(names: readonly Name[], { links, base } = PLAIN): Record<string, unknown> {
  const terms = names.map((name) => [termOf(name), links.has(name) ? { '@id': iri(name), '@type': '@id' } : iri(name)])
  return { ...(base !== '' && { '@base': safeIri(base) }), ...Object.fromEntries(terms) }
}

/** A resource as JSON-LD 1.1 in that context. */
export function jsonLd({ id, types, properties }: Resource, form = PLAIN): Record<string, unknown> {
  const members: Record<string, unknown> = {}
  if (id !== null) members['@id'] = id.startsWith('_:') ? id : iriText(id, form)
  if (types.length > 0) members['@type'] = types.length === 1 ? termOf(types[0]!) : types.map(termOf)
  for (const [name, values] of properties) {
    if (values.length === 0) continue
    const isLink = form.links.has(name)
    const written = values.map((value) => (isLink ? linkText(value, form) : valueText(value, form)))
    members[termOf(name)] = written.length === 1 ? written[0] : written
  }
  return members
}

/** Writes resources, all of them with a name, on a line each: the same members, as text. */
export function jsonLdLines(form: Form): (resource: Resource) => string {
  const written = new WeakMap<Property, string>()

  const member = ([name, values]: Property): string => {
    const isLink = form.links.has(name)
    const texts = values.map((value) => jsonLine(isLink ? linkText(value, form) : valueText(value, form)))
    return `,"${termOf(name)}":${texts.length === 1 ? texts[0] : `[${texts.join(',')}]`}`
  }

  const often = (of: Property): string => {
    let text = written.get(of)
    if (text === undefined) {
      text = member(of)
      written.set(of, text)
    }
    return text
  }

  return ({ id, types, properties }) => {
    let text = `{"@id":${jsonLine(iriText(id!, form))}`
    if (types.length === 1) text += `,"@type":"${termOf(types[0]!)}"`
    else if (types.length > 1) text += `,"@type":${jsonLine(types.map(termOf))}`
    for (const property of properties) {
      if (property[1].length > 0) text += property[2] ? often(property) : member(property)
    }
    return `${text}}`
  }
}

function linkText(value: Value, form: Form): string {
  if (typeof value === 'boolean' || !('iri' in value)) throw new TypeError('a link is an IRI')
  return iriText(value.iri, form)
}

function valueText(value: Value, form: Form): unknown {
  if (typeof value === 'boolean') return value
  if ('iri' in value) return { '@id': iriText(value.iri, form) }
  if (!('text' in value)) return value.id === null ? jsonLd(value, form) : { '@id': value.id }
  const language = languageTag(value.language)
  const text = wellFormed(value.text)
  if (language !== undefined) return { '@value': text, '@language': language }
  return value.datatype === undefined ? text : { '@value': text, '@type': safeIri(value.datatype) }
}

/** Behind the base, letters and digits are a name; anything else might be read as an IRI or a path of its own. */
function iriText(full: string, { base }: Form): string {
  if (base !== '' && full.startsWith(base)) {
    const local = full.slice(base.length)
    if (/^[A-Za-z][\w-]*$/.test(local)) return local
  }
  return safeIri(full)
}

const terms = new Map<Name, string>()

function termOf(name: Name): string {
  let term = terms.get(name)
  if (term === undefined) {
    term = name === 'rdf:value' ? 'text' : name.slice(name.indexOf(':') + 1)
    terms.set(name, term)
  }
  return term
}
