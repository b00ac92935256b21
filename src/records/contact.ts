import type { GraphReader, RecordView, TermId } from '../model.ts'
import { mailsOf } from '../rdf/contacts.ts'
import { iri } from '../rdf/namespaces.ts'
import { parseMail } from '../values/mail.ts'

const CONTACT = iri('dcat:contactPoint')

/** Longest date text that is kept, in UTF-16 units: a date is short, what stands in its place need not be. */
const LONGEST = 120

/**
 * The first well-formed mail address of the contacts of a record, without `mailto:`; null when it has none. Whose mailbox
 * it is, is for the check `contact-functional` to say.
 */
export function contactMail(graph: GraphReader, record: RecordView): string | null {
  for (const contact of graph.objects(record.node, CONTACT)) {
    for (const text of textsOf(graph, contact)) {
      const mail = parseMail(text)
      if (mail !== null) return `${mail.local}@${mail.domain}`
    }
  }
  return null
}

function textsOf(graph: GraphReader, contact: TermId): string[] {
  const own = graph.value(contact)
  return graph.isIri(contact) && /^mailto:/i.test(own) ? [own] : mailsOf(graph, contact).map(({ text }) => text)
}

/** A date of a record as it stands there, shortened; null when there is none. */
export function dateText(graph: GraphReader, node: TermId, property: 'dct:issued' | 'dct:modified'): string | null {
  const date = graph.object(node, iri(property))
  if (date < 0 || graph.isBlank(date)) return null
  const text = graph.value(date)
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text
}
