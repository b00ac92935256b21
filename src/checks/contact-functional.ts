import { mailsAt } from '../background/contacts.ts'
import { FREEMAIL_DOMAINS, FUNCTIONAL_LOCAL_PARTS } from '../background/mail-names.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { type MailValue, phonesOf } from '../rdf/contacts.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { textsOf } from '../rdf/texts.ts'
import {
  classifyMail,
  hasTaskWord,
  isNameLike,
  type MailAddress,
  type MailClass,
  maskMail,
  parseMail,
} from '../values/mail.ts'

const CONTACT = iri('dcat:contactPoint')
const TYPE = iri('rdf:type')
const NAME = iri('vcard:fn')
const PERSONS = (['vcard:Individual', 'foaf:Person'] as const).map((name) => ({ name, class: iri(name) }))
const PUBLISHER = iri('dct:publisher')
const ORGANISATION_NAMES = (['foaf:name', 'vcard:organization-name', 'skos:prefLabel', 'rdfs:label'] as const).map(iri)

const statedNames = statedOf(ORGANISATION_NAMES)

/** Names of an organisation; the same publisher stands in many records. */
const namesOf = rememberedByTerm((graph, node): readonly string[] => {
  const found: string[] = []
  for (const property of statedNames(graph, node)) addTexts(graph, node, property, found)
  return found
})

function addTexts(graph: GraphReader, node: TermId, property: string, found: string[]): void {
  for (const { text } of textsOf(graph, node, property)) found.push(text)
}

/** The names by which the address of a contact is judged. */
interface Names {
  readonly organisations: readonly string[]
  readonly contact: readonly string[]
}

function namesAround(graph: GraphReader, contact: TermId, publishers: readonly TermId[]): Names {
  const organisations: string[] = []
  for (const publisher of publishers) for (const name of namesOf(graph, publisher)) organisations.push(name)
  for (const name of namesOf(graph, contact)) organisations.push(name)
  const own: string[] = []
  addTexts(graph, contact, NAME, own)
  return { organisations, contact: own }
}

/** How an address was judged last, and by which names: the same stand around it in many records. */
interface Judged {
  names: Names
  kind: MailClass | null
}

const judgedLast = rememberedByTerm((): Judged => ({ names: { organisations: [], contact: [] }, kind: null }))

function classOf(graph: GraphReader, term: TermId, mail: MailAddress, names: Names): MailClass {
  const last = judgedLast(graph, term)
  const isKnown = isSame(last.names.organisations, names.organisations) && isSame(last.names.contact, names.contact)
  if (last.kind !== null && isKnown) return last.kind
  last.names = names
  last.kind = classify(mail, names)
  return last.kind
}

/** vcard:fn may name a team or a person: it counts as a person's only where anybody may have an address. */
function classify(mail: MailAddress, { organisations, contact }: Names): MailClass {
  const freemail = FREEMAIL_DOMAINS.has(mail.domain)
  return classifyMail(mail, {
    functional: FUNCTIONAL_LOCAL_PARTS,
    freemail: FREEMAIL_DOMAINS,
    organisations: freemail || isNameLike(mail.local) ? organisations : [...organisations, ...contact],
    persons: freemail ? contact : [],
  })
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}

/** The mailbox of a task stands in many contacts, and needs no names to be known as such. */
const isTaskMail = rememberedByTerm((graph, term) => {
  const mail = parseMail(graph.value(term))
  return mail !== null && hasTaskWord(mail, FUNCTIONAL_LOCAL_PARTS)
})

/**
 * The worst of its addresses, because each is published; null when the contact has no address and is no person. Every
 * address that may be of a person, and every number of a person, is kept out of the report, the worst or not.
 */
function judge(graph: GraphReader, contact: TermId, publishers: readonly TermId[]): Outcome | null {
  const mails =
    graph.isIri(contact) && /^mailto:/i.test(graph.value(contact))
      ? [{ property: CONTACT, object: contact, term: contact, text: graph.value(contact) }]
      : mailsAt(graph, contact)
  const person = personClass(graph, contact)
  if (person !== undefined) {
    return {
      node: contact,
      value: 0,
      message: 'personClass',
      path: TYPE,
      args: { class: person.name },
      hides: [...mails.map(({ term }) => term), ...phonesOf(graph, contact)],
    }
  }
  if (mails.length > 0 && areAllOfTasks(graph, mails)) return { node: contact, value: FULL }
  const names = namesAround(graph, contact, publishers)
  const hides: TermId[] = []
  let worst: Outcome | null = null
  for (const { property, object, term, text } of mails) {
    const mail = parseMail(text)
    if (mail === null) continue
    const { kind, reason } = classOf(graph, term, mail, names)
    const value = kind === 'functional' ? FULL : kind === 'undecided' ? FULL / 2 : 0
    if (kind !== 'functional') hides.push(term)
    if (worst !== null && value >= worst.value) continue
    if (kind === 'functional') {
      worst = { node: contact, value }
      continue
    }
    const message = kind === 'undecided' ? 'unclear' : reason === 'freemail-person' ? 'freemail' : 'personName'
    const evidence = { path: property, object, secret: true, args: { mail: maskMail(mail) } } as const
    worst = { node: contact, value, message, ...evidence }
  }
  return worst === null || hides.length === 0 ? worst : { ...worst, hides }
}

function areAllOfTasks(graph: GraphReader, mails: readonly MailValue[]): boolean {
  for (const { term } of mails) if (!isTaskMail(graph, term)) return false
  return true
}

function personClass(graph: GraphReader, contact: TermId): (typeof PERSONS)[number] | undefined {
  for (const type of PERSONS) if (graph.isA(contact, type.class)) return type
  return undefined
}

/** Contacts without a well-formed address are left to `contact-usable`. */
export default defineCheck({
  id: 'contact-functional',
  dimension: 'privacy',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service', 'catalog', 'catalog-record'],
  mode: 'offline',
  reads: ['dcat:contactPoint', 'vcard:hasEmail', 'foaf:mbox', 'vcard:fn'],
  since: '0.1.0',
  title: 'The contact is a functional mailbox, not a person',
  why: 'A name of a person is personal data, and it is out of date when that person changes jobs.',
  fix: 'Give the mailbox of a team or task, such as data@ or info@, and describe the contact as a vcard:Organization.',
  limits: 'It judges by the form of the address; a shared mailbox that bears a person name fails.',
  notApplicable: 'There is no contact with a mail address.',
  messages: {
    personName: 'The mail address {mail} seems to be of a person. Give a functional mailbox, such as data@ or info@.',
    freemail: 'The mail address {mail} is a private one. Give a functional mailbox of the organisation.',
    personClass:
      'The contact point is described as a person ({class}). Make it a vcard:Organization with a functional mailbox.',
    unclear:
      'It is not clear whether {mail} is of a team or a person. Give a mailbox that shows it, such as data@ or info@.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team Data"@nl ; vcard:hasEmail <mailto:data@stad.gent> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:contactPoint [ a vcard:Kind ; vcard:fn "Mia Janssens" ; vcard:hasEmail <mailto:mia.janssens@stad.gent> ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const publishers = graph.objects(record.node, PUBLISHER)
    for (const contact of graph.objects(record.node, CONTACT)) {
      if (graph.isLiteral(contact)) continue
      const outcome = judge(graph, contact, publishers)
      if (outcome !== null) outcomes.push(outcome)
    }
    return outcomes
  },
})
