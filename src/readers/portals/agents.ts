import { iri } from '../../rdf/namespaces.ts'
import { fieldsOf, firstIn, firstOf, type Lookup, type Row, state } from './fields.ts'
import { addressOf, code, mail, phone, reference, text, textsIn } from './kinds.ts'
import type { Statements, Thing } from './statements.ts'
import { isObject, unquoted, type Value } from './value.ts'

const CONTACT_POINT = iri('dcat:contactPoint')

const AGENT: readonly Row[] = [
  ['name_translated|name|label|title|display_name', iri('foaf:name'), text],
  ['email|mbox', iri('foaf:mbox'), mail],
  ['url|homepage', iri('foaf:homepage'), reference],
  ['type', iri('dct:type'), code('publisher-type')],
  ['identifier', iri('dct:identifier'), text],
]

const CONTACT: readonly Row[] = [
  ['name_translated|name|fn|label', iri('vcard:fn'), text],
  ['email|hasEmail', iri('vcard:hasEmail'), mail],
  ['url|hasURL|contact_form', iri('vcard:hasURL'), reference],
  ['phone|hasTelephone', iri('vcard:hasTelephone'), phone],
  ['identifier', iri('vcard:hasUID'), text],
]

/** Fields of which one is enough to say who somebody is. */
const SAYS_WHO = [
  'name_translated',
  'name',
  'label',
  'title',
  'display_name',
  'fn',
  'email',
  'mbox',
  'hasEmail',
  'uri',
  '@id',
  'url',
  'hasURL',
  'homepage',
  'contact_form',
  'identifier',
  'phone',
]

/** Whether the fields say anything of an agent or contact: a type alone does not. */
function saysWho(get: Lookup): boolean {
  return firstIn(get, SAYS_WHO) !== null
}

function described(
  to: Statements,
  subject: Thing,
  property: string,
  whole: Value,
  get: Lookup,
  [className, rows]: readonly [string, readonly Row[]],
  name: string | null,
): void {
  if (!saysWho(get)) return
  const uri = firstOf(get, 'uri', '@id')
  const node = to.thing(whole, (uri === null ? null : addressOf(uri)) ?? name, className)
  to.link(subject, property, node)
  state(to, node, get, rows)
}

const AGENTS = [iri('foaf:Agent'), AGENT] as const
const CONTACTS = [iri('vcard:Kind'), CONTACT] as const

/**
 * States an agent from fields that do not stand in one object (`publisher_name`, `publisher_email`).
 * @param whole where the agent begins, for what it lacks
 * @param name its IRI when the fields give none
 */
export function agentWith(
  to: Statements,
  subject: Thing,
  property: string,
  whole: Value,
  get: Lookup,
  name: string | null = null,
): void {
  described(to, subject, property, whole, get, AGENTS, name)
}

/** The same for a contact point. */
export function contactWith(to: Statements, subject: Thing, whole: Value, get: Lookup): void {
  described(to, subject, CONTACT_POINT, whole, get, CONTACTS, null)
}

/** An agent in one value: an object with fields, an IRI, or a name. */
export function agent(to: Statements, subject: Thing, property: string, value: Value): void {
  const inner = unquoted(value)
  if (isObject(inner) && textsIn(inner).length === 0) agentWith(to, subject, property, value, fieldsOf(inner))
  else if (addressOf(value) !== null) to.iri(subject, property, addressOf(value)!, value)
  else agentWith(to, subject, property, value, (field) => (field === 'name' ? value : null))
}

/** A contact point in one value: an object with fields, an IRI, a mail address, or a name. */
export function contact(to: Statements, subject: Thing, _property: string, value: Value): void {
  const inner = unquoted(value)
  if (isObject(inner)) contactWith(to, subject, value, fieldsOf(inner))
  else if (addressOf(value) !== null) to.iri(subject, CONTACT_POINT, addressOf(value)!, value)
  else contactWith(to, subject, value, (field) => (field === 'fn' ? value : null))
}
