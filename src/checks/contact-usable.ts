import { mailsAt } from '../background/contacts.ts'
import { absenceOf, isPlaceholderText, presentObjects } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, NotChecked, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { parseMail } from '../values/mail.ts'
import { isWebIri } from '../values/url.ts'

const CONTACT = iri('dcat:contactPoint')
const statedPages = statedOf((['vcard:hasURL', 'vcard:url', 'foaf:page', 'foaf:homepage'] as const).map(iri))
const statedPhones = statedOf((['vcard:hasTelephone', 'vcard:tel', 'foaf:phone'] as const).map(iri))
const statedNames = statedOf(
  (['vcard:fn', 'vcard:organization-name', 'foaf:name', 'rdfs:label', 'vcard:hasAddress'] as const).map(iri),
)

type Message = 'husk' | 'placeholder' | 'badMail' | 'badPage' | 'phoneOnly' | 'nameOnly' | 'text'

interface Judgement {
  readonly value: number
  readonly message?: Message
  readonly path?: string
  readonly object?: TermId
}

const USABLE: Judgement = { value: FULL }

/** What a contact offers, the best first; null for an IRI that the input does not describe. */
function judge(graph: GraphReader, contact: TermId): Judgement | null {
  const own = graph.isBlank(contact) ? '' : graph.value(contact)
  if (graph.isLiteral(contact)) return { value: isPlaceholderText(own) ? 0 : FULL / 2, message: 'text' }
  if (/^mailto:/i.test(own)) return usableMail(own) ? USABLE : { value: 0, message: 'badMail' }
  if (graph.isHusk(contact)) return { value: 0, message: 'husk' }
  if (!graph.isDescribed(contact)) return null
  const mails = mailsAt(graph, contact)
  if (mails.some(({ term }) => usableMailAt(graph, term))) return USABLE
  const pages = statedPages(graph, contact).flatMap((path) =>
    graph.objects(contact, path).map((object) => ({ path, object })),
  )
  if (pages.some(({ object }) => absenceOf(graph, object) === null && isWebIri(graph.value(object)))) return USABLE
  const states = (stated: typeof statedPhones): boolean =>
    stated(graph, contact).some((path) => presentObjects(graph, contact, path).length > 0)
  const phone = states(statedPhones)
  const value = phone || states(statedNames) ? FULL / 2 : 0
  const bad = mails[0]
  if (bad) {
    const message = isPlaceholderText(bad.text) ? 'placeholder' : 'badMail'
    return { value, message, path: bad.property, object: bad.object }
  }
  const page = pages[0]
  if (page) return { value, message: absenceOf(graph, page.object) === null ? 'badPage' : 'placeholder', ...page }
  return value === 0 ? { value, message: 'husk' } : { value, message: phone ? 'phoneOnly' : 'nameOnly' }
}

/** The mailbox of a team stands in many contacts. */
const usableMailAt = rememberedByTerm((graph, term) => usableMail(graph.value(term)))

function usableMail(text: string): boolean {
  return parseMail(text) !== null && !isPlaceholderText(text)
}

/** A contact that stands elsewhere cannot be judged: it is left out, and a record with no other contact is not checked. */
export default defineCheck({
  id: 'contact-usable',
  dimension: 'verantwoordelijk',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'service', 'catalog'],
  mode: 'offline',
  reads: ['dcat:contactPoint', 'vcard:hasEmail', 'vcard:hasURL', 'foaf:page'],
  since: '0.1.0',
  title: 'The contact point can be reached',
  why: 'Who has a question or finds a fault must be able to reach the people who can mend it.',
  fix: 'Give the contact point the mail address of a functional mailbox, or the web address of a form.',
  limits: 'It cannot tell whether anybody answers.',
  notApplicable: 'Always applies to datasets, data services and catalogues.',
  messages: {
    missing: '{node} has no contact point. Add dcat:contactPoint with the address of a functional mailbox.',
    husk: 'The contact point holds neither mail nor name. Add vcard:hasEmail with a functional mailbox.',
    placeholder: 'The contact point has {value} for an address, a stand-in. Give a functional mailbox.',
    badMail: '{value} is no mail address. Write vcard:hasEmail as mailto: with one address.',
    badPage: '{value} is no web address. Write it from https:// on, or give a mail address in vcard:hasEmail.',
    phoneOnly: 'The contact point has a telephone number only. Add vcard:hasEmail with a functional mailbox.',
    nameOnly:
      'The contact point has a name, but no mail address or form. Add vcard:hasEmail with a functional mailbox.',
    text: 'The contact point is a text ("{value}"). Describe it as a vcard:Organization with vcard:fn and vcard:hasEmail.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team Data"@nl ; vcard:hasEmail <mailto:data@stad.gent> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team Data"@nl ; vcard:hasEmail <mailto:http://stad.gent> ] .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const contacts = graph.objects(record.node, CONTACT)
    if (contacts.length === 0) {
      return [{ node: record.node, value: 0, message: 'missing', path: CONTACT }]
    }
    for (const contact of contacts) {
      const judgement = judge(graph, contact)
      if (judgement === USABLE) outcomes.push({ path: CONTACT, object: contact, node: record.node, value: FULL })
      else if (judgement === null) outcomes.push({ status: 'not-checked', reason: 'not-described' })
      else if (judgement.path === undefined)
        outcomes.push({ path: CONTACT, object: contact, node: record.node, ...judgement })
      else outcomes.push({ node: contact, ...judgement })
    }
    return outcomes
  },
})
