import type { GraphReader, TermId } from '../model.ts'
import { iri } from './namespaces.ts'
import { statedOf } from './stated.ts'

const MAIL_PROPERTIES = (['vcard:hasEmail', 'vcard:email', 'foaf:mbox', 'schema:email'] as const).map(iri)
const VALUE = iri('vcard:value')
const statedMails = statedOf(MAIL_PROPERTIES)

/** A mail address as it stands in a contact. */
export interface MailValue {
  readonly property: string
  /** The object of that property: the address itself, or a node that carries it as vcard:value. */
  readonly object: TermId
  /** The term that is the address. */
  readonly term: TermId
  /** As written: `mailto:…` or the bare address. */
  readonly text: string
}

/** Every mail address of a contact or agent, well formed or not, in the order of properties and values. */
export function mailsOf(graph: GraphReader, contact: TermId): MailValue[] {
  const found: MailValue[] = []
  for (const property of statedMails(graph, contact)) {
    for (const object of graph.objects(contact, property)) {
      const value = graph.object(object, VALUE)
      if (value < 0 && graph.isBlank(object)) continue
      const term = value < 0 ? object : value
      const text = graph.value(term)
      if (text.trim() !== '') found.push({ property, object, term, text })
    }
  }
  return found
}

const PHONE_PROPERTIES = (['vcard:hasTelephone', 'vcard:tel', 'foaf:phone', 'schema:telephone'] as const).map(iri)
const statedPhones = statedOf(PHONE_PROPERTIES)
const HAS_VALUE = iri('vcard:hasValue')

/** Every telephone number of a contact: the terms that are the numbers, also those that stand in a node of their own. */
export function phonesOf(graph: GraphReader, contact: TermId): TermId[] {
  return statedPhones(graph, contact)
    .flatMap((property) => graph.objects(contact, property))
    .flatMap((object) => {
      const inner = [...graph.objects(object, HAS_VALUE), ...graph.objects(object, VALUE)]
      return inner.length > 0 ? inner : graph.isBlank(object) ? [] : [object]
    })
}
