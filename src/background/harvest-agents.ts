/** Repairs of the federal harvester on the record itself, its publishers, makers and contacts: R05, R08, R10, R12, R13, R21. */
import type { GraphReader, RecordView, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { parseMail } from '../values/mail.ts'
import { accessCode } from './access.ts'
import { conceptText } from './concept-text.ts'
import { mailsAt } from './contacts.ts'
import type { RecordRule, Repair } from './harvest-rules.ts'
import { isElsewhere, statedObjects } from './nodes.ts'
import { cbeOf, ovoOf } from './organisation.ts'
import { absenceOf, isPlaceholderText } from './placeholders.ts'
import { rememberedByTerm } from './remembered.ts'

const CREATOR = iri('dct:creator')
const CONTACT = iri('dcat:contactPoint')
const ACCESS_RIGHTS = iri('dct:accessRights')
const KEYWORDS = (['dcat:keyword', 'mdcat:statuut'] as const).map(iri)
const SOURCE = iri('dct:source')
const PRIMARY_TOPIC = iri('foaf:primaryTopic')
const NAMES = (['foaf:name', 'rdfs:label'] as const).map(iri)
const statedAgents = statedOf((['dct:publisher', 'dct:creator', 'dct:rightsHolder'] as const).map(iri))
/** The portals themselves, by name and by host. */
const PORTAL_NAME =
  /^(?:metadata|open ?data|datavindplaats|geopunt|data\.gov\.be)(?: (?:center|portaal))?(?: vlaanderen)?$/i
const PORTAL_HOST =
  /^https?:\/\/(?:www\.)?(?:metadata\.vlaanderen|opendata\.vlaanderen|datavindplaats|geopunt|data\.gov)\.be(?:\/|$)/i
/** Words in keyword or statuut by which data call themselves open. */
const OPEN =
  /(?:^|\/)(?:vlaamse )?(?:open ?data(?: ?service)?|vlopendata(?:service)?|openbaar|publiek|kosteloos|herbruikbaar)$/i

const isPortal = rememberedByTerm((graph, agent) => {
  if (graph.isIri(agent) && PORTAL_HOST.test(graph.value(agent))) return true
  const names = NAMES.flatMap((path) => graph.objects(agent, path)).map((term) => graph.value(term))
  return [conceptText(graph, agent), ...names].some((text) => text !== null && PORTAL_NAME.test(text.trim()))
})

const isRegistered = rememberedByTerm((graph, agent) => {
  const value = graph.isIri(agent) ? graph.value(agent) : ''
  return ovoOf(value)?.exact === true || cbeOf(value)?.exact === true
})

const isUsableMail = rememberedByTerm((graph, term) => isMail(graph.value(term)))

function isMail(text: string): boolean {
  return parseMail(text) !== null && !isPlaceholderText(text)
}

/** A usable mail address in a contact, or a contact that is one. */
function hasMail(graph: GraphReader, contact: TermId): boolean {
  if (!graph.isBlank(contact) && isUsableMail(graph, contact)) return true
  for (const { object, text } of mailsAt(graph, contact)) {
    if (graph.isDescribed(object) ? isMail(text) : isUsableMail(graph, object)) return true
  }
  return false
}

const isStandIn = rememberedByTerm((graph, value) => {
  if (graph.isBlank(value)) return false
  return absenceOf(graph, value) === 'placeholder' || /^(?:mailto:)?onbekend@/i.test(graph.value(value))
})

/** The first stand-in in a contact; null for none. */
function standInOf(graph: GraphReader, node: TermId): Repair | null {
  for (const path of graph.predicates(node)) {
    for (const object of graph.objects(node, path)) if (isStandIn(graph, object)) return { node, path, object }
  }
  return null
}

function contactRepairs(graph: GraphReader, { node, kind }: RecordView): Repair | null {
  if (kind === 'catalog' || kind === 'catalog-record') return null
  const contacts = graph.objects(node, CONTACT)
  if (contacts.length === 0) return { node, path: CONTACT }
  for (const object of contacts) {
    if (!hasMail(graph, object) && !isElsewhere(graph, object)) return { node, path: CONTACT, object }
  }
  return null
}

export const AGENT_RULES: readonly RecordRule[] = [
  {
    // The creator is the portal: removed.
    id: 'r05',
    find(graph, { node }) {
      for (const object of graph.objects(node, CREATOR)) {
        if (isPortal(graph, object)) return { node, path: CREATOR, object }
      }
      return null
    },
  },
  {
    // "Onbekend", mailto:onbekend@onbekend.be and the like in a contact: removed.
    id: 'r08',
    find(graph, record) {
      for (const contact of graph.objects(record.node, CONTACT)) {
        const repair = standInOf(graph, contact)
        if (repair !== null) return repair
      }
      return null
    },
  },
  // No contact point, or one without a mail address: that of the portal is put there.
  { id: 'r10', find: contactRepairs },
  {
    // Access rights by keyword only, or as a described node: set or replaced.
    id: 'r12',
    find(graph, { node }) {
      const rights = statedObjects(graph, node, ACCESS_RIGHTS)
      for (const object of rights) {
        if (graph.isIri(object) && (!graph.isDescribed(object) || accessCode(graph, object) !== null)) continue
        return { node, path: ACCESS_RIGHTS, object }
      }
      if (rights.length > 0) return null
      const open = KEYWORDS.some((path) =>
        graph.objects(node, path).some((value) => OPEN.test((conceptText(graph, value) ?? '').trim())),
      )
      return open ? { node, path: ACCESS_RIGHTS } : null
    },
  },
  {
    // dct:source of a catalogue record that is no other record: removed.
    id: 'r13',
    find(graph, record) {
      const records = record.kind === 'catalog-record' ? [record.node] : record.catalogRecords
      for (const node of records) {
        for (const object of graph.objects(node, SOURCE)) {
          if (!graph.isIri(object) || object === node || graph.has(node, PRIMARY_TOPIC, object)) {
            return { node, path: SOURCE, object }
          }
        }
      }
      return null
    },
  },
  {
    // An agent that is in no register: mapped to an enterprise number by its name, where the harvester knows the name.
    id: 'r21',
    find(graph, { node }) {
      for (const path of statedAgents(graph, node)) {
        for (const object of graph.objects(node, path)) if (!isRegistered(graph, object)) return { node, path, object }
      }
      return null
    },
  },
]
