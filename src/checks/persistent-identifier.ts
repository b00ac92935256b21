import { conceptText } from '../background/concept-text.ts'
import { fileTypeByExtension } from '../background/file-type.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Millionths, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { statedOf } from '../rdf/stated.ts'
import { extensionsOf, isPageExtension, isWebIri, webAddress } from '../values/url.ts'

const stated = statedOf((['dct:identifier', 'adms:identifier'] as const).map(iri))
const NOTATION = iri('skos:notation')
/** Hosts whose whole purpose is to keep IRIs alive. */
const RESOLVERS =
  /^(?:(?:dx\.|www\.)?doi\.org|(?:hdl\.)?handle\.net|hdl\.handle\.net|w3id\.org|(?:www\.)?purl\.(?:org|eu|oclc\.org)|n2t\.net|data\.europa\.eu)$/
const UUID = /^(?:urn:uuid:)?\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i

type Message = 'web' | 'name' | 'query' | 'file' | 'none'

/** What a text is worth as an identifier, and what is to be said of it. */
interface Judgement {
  readonly text: string
  readonly value: Millionths
  readonly message: Message
}

/** By its form alone: a space for identifiers, an ordinary page, a name without address, or something that changes. */
function judge(text: string): Judgement {
  const address = isWebIri(text) ? webAddress(text) : null
  if (address === null) {
    const named = UUID.test(text) || /^(?:urn:[a-z0-9][a-z0-9-]{1,31}:|doi:|hdl:|info:)\S+$/i.test(text)
    return named ? { text, value: 300_000, message: 'name' } : { text, value: 0, message: 'none' }
  }
  if (address.query !== '' || /^[/!]/.test(address.fragment) || /;jsessionid|sessionid/i.test(text)) {
    return { text, value: 0, message: 'query' }
  }
  const persistent = RESOLVERS.test(address.host) || hasIdSpace(address.host, address.path)
  if (persistent) return { text, value: FULL, message: 'web' }
  if (isWebPageFile(address.path)) return { text, value: 0, message: 'file' }
  return { text, value: 600_000, message: 'web' }
}

/** Ends in the extension of a page or of a known format; a dot in a name (`bremen65.c.41494.de`) is none. */
function isWebPageFile(path: string): boolean {
  const extension = extensionsOf(path)[0]
  return extension !== undefined && (isPageExtension(extension) || fileTypeByExtension(extension) !== null)
}

/** `https://data.vlaanderen.be/id/…`, `https://id.erfgoed.net/…`: the pattern of the Flemish URI standard. */
function hasIdSpace(host: string, path: string): boolean {
  const spaced = /\/id\/[^/]/.test(path) || (host.startsWith('id.') && /^\/[^/]/.test(path))
  return spaced && /^[^.]+(?:\.[^.]+)*\.[a-z]{2,}$/.test(host)
}

/** An identifier of the record: its IRI, or what dct:identifier and adms:identifier (with its skos:notation) say. */
interface Candidate {
  readonly path: string | null
  readonly object: TermId
  readonly judgement: Judgement
}

/** The better of two candidates, the first among equals. */
function better(best: Candidate | null, path: string | null, object: TermId, text: string): Candidate {
  const judgement = judge(text)
  return best !== null && judgement.value <= best.judgement.value ? best : { path, object, judgement }
}

function isFull(candidate: Candidate | null): boolean {
  return candidate !== null && candidate.judgement.value === FULL
}

/** The first of the best candidates; null for none. */
function bestCandidate(graph: GraphReader, node: TermId): Candidate | null {
  let best = graph.isIri(node) ? better(null, null, node, graph.value(node)) : null
  if (isFull(best)) return best
  for (const path of stated(graph, node)) {
    for (const object of presentObjects(graph, node, path)) {
      const text = conceptText(graph, object)
      if (text !== null) best = better(best, path, object, text.trim())
      if (isFull(best)) return best
      const notation = graph.object(object, NOTATION)
      if (notation >= 0) best = better(best, path, object, graph.value(notation).trim())
      if (isFull(best)) return best
    }
  }
  return best
}

/** The best of the candidates counts: one persistent identifier is enough to link to. */
export default defineCheck({
  id: 'persistent-identifier',
  dimension: 'koppelbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dct:identifier', 'adms:identifier', 'skos:notation'],
  since: '0.1.0',
  title: 'The record has a persistent IRI',
  why: 'Links, citations and harvested copies break when the identifier changes with the software or the query.',
  fix: 'Mint an IRI in a space that outlives systems, such as https://data.vlaanderen.be/id/dataset/1, or a DOI.',
  limits: 'It judges the form; whether the owner keeps the IRI alive is a promise.',
  notApplicable: 'Always applies to datasets and data services.',
  messages: {
    web: '{identifier} is a web address, but in no space for persistent identifiers. Mint an IRI with /id/ on your domain.',
    name: '{identifier} identifies the record, but cannot be followed. Mint an IRI that begins with https:// and holds it.',
    query:
      '{identifier} holds a query, a session or a page route and changes with the software. Mint an IRI with /id/.',
    file: '{identifier} names a file, which will move. Mint an IRI with /id/ that leads to it.',
    none: '{node} has no identifier that others can link to. Mint an IRI, such as https://data.vlaanderen.be/id/dataset/1.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset .',
    bad: '<https://data.gent.be/index.php?dataset=1> a dcat:Dataset .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const best = bestCandidate(graph, node)
    const { text, value, message }: Judgement = best?.judgement ?? { text: '', value: 0, message: 'none' }
    if (best === null || message === 'none') outcomes.push({ node, value: 0, message: 'none' })
    else if (value === FULL) outcomes.push({ node, value: FULL })
    else {
      const { path, object } = best
      const args = { identifier: text }
      if (path === null) outcomes.push({ node, value, message, object, args })
      else outcomes.push({ node, value, message, object, args, path })
    }
    return outcomes
  },
})
