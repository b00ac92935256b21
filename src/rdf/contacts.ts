import type { GraphReader, TermId } from '../model.ts'
import { iri } from './namespaces.ts'

const MAIL_PROPERTIES = (['vcard:hasEmail', 'vcard:email', 'foaf:mbox', 'schema:email'] as const).map(iri)
const VALUE = iri('vcard:value')

/** A mail address as it stands in a contact. */
export interface MailValue {
  readonly property: string
  /** The object of that property: the address itself, or a node that carries it as vcard:value. */
  readonly object: TermId
  /** As written: `mailto:…` or the bare address. */
  readonly text: string
}

/** Every mail address of a contact or agent, well formed or not, in the order of properties and values. */
export function mailsOf(graph: GraphReader, contact: TermId): MailValue[] {
  const found: MailValue[] = []
  for (const property of MAIL_PROPERTIES) {
    for (const object of graph.objects(contact, property)) {
      const value = graph.object(object, VALUE)
      if (value < 0 && graph.isBlank(object)) continue
      const text = graph.value(value < 0 ? object : value)
      if (text.trim() !== '') found.push({ property, object, text })
    }
  }
  return found
}
