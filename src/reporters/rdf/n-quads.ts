import { remembered } from '../remembered.ts'
import { iri as fullName, NAMESPACES, type Name } from './names.ts'
import { languageTag, type Property, type Resource, safeIri, type Value } from './resource.ts'
import { quoted } from './turtle.ts'

const TYPE = `<${NAMESPACES.rdf}type>`

/**
 * Writes resources as N-Quads (W3C, 2014) of the default graph: a statement a line.
 *
 * @param base what names of the document begin with; one that goes on in letters and digits needs no second look
 * @returns a function that throws a RangeError for a blank node without a label: a name of it would depend on what goes
 *   before it
 */
export function nQuads(base: string): (resource: Resource) => string {
  const names = new Map<Name, string>()

  const safeBase = safeIri(base)
  const whole = remembered((full: string) => `<${safeIri(full)}>`)
  const iri = (full: string): string => {
    if (base !== '' && full.startsWith(base)) {
      const local = full.slice(base.length)
      if (/^[\w-]*$/.test(local)) return `<${safeBase}${local}>`
    }
    return whole(full)
  }

  const name = (of: Name): string => {
    let written = names.get(of)
    if (written === undefined) {
      written = `<${fullName(of)}>`
      names.set(of, written)
    }
    return written
  }

  const node = (id: string | null): string => {
    if (id === null) throw new RangeError('a node without a name')
    return id.startsWith('_:') ? id : iri(id)
  }

  const object = (value: Value): string => {
    if (typeof value === 'boolean') return `"${value}"^^${iri(`${NAMESPACES.xsd}boolean`)}`
    if ('iri' in value) return iri(value.iri)
    if (!('text' in value)) return node(value.id)
    const tag = languageTag(value.language)
    if (tag !== undefined) return `${quoted(value.text)}@${tag}`
    const { datatype = `${NAMESPACES.xsd}string` } = value
    return datatype === `${NAMESPACES.xsd}string` ? quoted(value.text) : `${quoted(value.text)}^^${iri(datatype)}`
  }

  /** Each statement without its subject. */
  const ends = ([property, values]: Property): string[] => {
    const predicate = name(property)
    return values.map((value) => ` ${predicate} ${object(value)} .\n`)
  }

  const written = new WeakMap<Property, readonly string[]>()

  const often = (of: Property): readonly string[] => {
    let texts = written.get(of)
    if (texts === undefined) {
      texts = ends(of)
      written.set(of, texts)
    }
    return texts
  }

  return ({ id, types, properties }) => {
    const subject = node(id)
    let lines = ''
    for (const type of types) lines += `${subject} ${TYPE} ${name(type)} .\n`
    for (const property of properties) {
      for (const end of property[2] ? often(property) : ends(property)) lines += subject + end
    }
    return lines
  }
}
