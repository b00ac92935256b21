import { iri } from '../../rdf/namespaces.ts'
import { agent, agentWith, contact, contactWith } from './agents.ts'
import { fieldsOf, firstOf, type Lookup } from './fields.ts'
import { segment } from './names.ts'
import type { Statements, Thing } from './statements.ts'
import { at, isObject, leaves, type Value, wordOf } from './value.ts'

const PUBLISHER = iri('dct:publisher')
const CREATOR = iri('dct:creator')

/** Fields that begin with a word: `publisher_name` as `name`. */
function beginning(get: Lookup, prefix: string): Lookup {
  return (name) => get(`${prefix}_${name}`)
}

/** A name and a mail address in two fields. */
function person(name: Value | null, mail: Value | null): Lookup {
  return (field) => (field === 'name' ? name : field === 'email' ? mail : null)
}

/** States the contact point: given as such, else the maintainer, else the author. */
export function contacts(to: Statements, dataset: Thing, get: Lookup): void {
  const whole = leaves(firstOf(get, 'contact', 'contact_points', 'contact_point'))
  for (const one of whole) contact(to, dataset, '', one)
  if (whole.length > 0) return
  const candidates = [
    beginning(get, 'contact'),
    person(null, get('contact-email')),
    person(get('maintainer'), get('maintainer_email')),
    person(get('author'), get('author_email')),
  ]
  for (const candidate of candidates) {
    const begins = firstOf(candidate, 'name', 'email', 'uri')
    if (begins === null) continue
    contactWith(to, dataset, begins, candidate)
    return
  }
}

/** States publisher and creator. */
export function agents(to: Statements, dataset: Thing, value: Value, get: Lookup, base: string | null): void {
  for (const [property, field] of [
    [PUBLISHER, 'publisher'],
    [CREATOR, 'creator'],
  ] as const) {
    const whole = firstOf(get, field, `${field}s`)
    const flat = beginning(get, field)
    const begins = firstOf(flat, 'name', 'uri', 'email')
    if (whole !== null) for (const one of leaves(whole)) agent(to, dataset, property, one)
    else if (begins !== null) agentWith(to, dataset, property, begins, flat)
    else if (field === 'publisher') organization(to, dataset, at(value, 'organization'), base)
  }
}

/** The organisation that a package belongs to publishes it, when nothing else says who does. */
function organization(to: Statements, dataset: Thing, value: Value | null, base: string | null): void {
  if (!isObject(value)) return
  const get = fieldsOf(value)
  const name = wordOf(get('name'))
  const address = base === null || name === null ? null : `${base}/organization/${segment(name)}`
  const best = (field: string): Value | null => {
    if (field === 'name') return firstOf(get, 'title_translated', 'title', 'display_name', 'name')
    return field === 'type' || field === 'identifier' ? null : get(field)
  }
  agentWith(to, dataset, PUBLISHER, value, best, address)
}
