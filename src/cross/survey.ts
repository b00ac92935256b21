/**
 * What other records must know of a record, as plain data: surveys of any number of records, from any number of workers,
 * are joined afterwards (quality-model sections 4.2 and 5.7).
 */
import { accessCode } from '../background/access.ts'
import { urlKeyAt } from '../background/addresses.ts'
import { frequencyOf } from '../background/frequency.ts'
import { licencesOfRecord } from '../background/licence-values.ts'
import type { GraphReader, RecordKind, RecordView, TermId } from '../model.ts'
import { longContentHash } from '../rdf/canonical.ts'
import { mailsOf } from '../rdf/contacts.ts'
import { iri } from '../rdf/namespaces.ts'
import { textsOf } from '../rdf/texts.ts'
import { parseMail } from '../values/mail.ts'
import { comparisonKey, plainText } from '../values/text.ts'

/** Longest text that near duplicates are sought in, in UTF-16 units (quality-model section 4.2). */
export const TEXT_LIMIT = 2_000

/** The eight fields in which copies of one record are compared; null where a record says nothing. */
export interface CopyFields {
  readonly title: string | null
  readonly publisher: string | null
  readonly accessRights: string | null
  readonly licence: string | null
  readonly frequency: string | null
  readonly modified: string | null
  readonly mail: string | null
  readonly distributions: string | null
}

export interface Survey {
  readonly id: string
  readonly kind: RecordKind
  /** Catalogues that list it, sorted; empty for a record in none: those are taken as one catalogue. */
  readonly catalogues: readonly string[]
  readonly identifiers: readonly string[]
  /** Key of its title, or null. */
  readonly title: string | null
  /** IRI of the publisher, else the key of its name, else null. */
  readonly publisher: string | null
  /** IRI of the creator, or null. */
  readonly creators: readonly string[]
  /** Hash of title, publisher and addresses; null without a title. */
  readonly fingerprint: string | null
  /** Keys of download addresses. */
  readonly downloads: readonly string[]
  /** Plain title and description, at most `TEXT_LIMIT`. */
  readonly text: string
  /** Hash of the plain description, or null. */
  readonly description: string | null
  /** Series that it is in. */
  readonly series: readonly string[]
  /** Records that it says it is a version, replacement or part of, or has as such. */
  readonly linked: readonly string[]
  /** IRIs that it names as its source or original. */
  readonly originals: readonly string[]
  readonly mail: string | null
  readonly fields: CopyFields
}

const RELATED = (
  [
    'dct:hasVersion',
    'dct:isVersionOf',
    'dcat:hasVersion',
    'dcat:isVersionOf',
    'dcat:previousVersion',
    'dcat:hasCurrentVersion',
    'dct:replaces',
    'dct:isReplacedBy',
    'dcat:prev',
    'dcat:next',
    'dct:hasPart',
    'dct:isPartOf',
  ] as const
).map(iri)

const ORIGINALS = (['dct:source', 'prov:wasDerivedFrom', 'mdcat:landingpageVoorBronMetadata'] as const).map(iri)

const CREATOR = [iri('dct:creator')]
const DOWNLOAD = [iri('dcat:downloadURL')]
const ADDRESSES = (['dcat:accessURL', 'dcat:downloadURL', 'dcat:endpointURL'] as const).map(iri)

/** What others must know of a record. */
export function surveyOf(graph: GraphReader, record: RecordView): Survey {
  const { node } = record
  const iris = (subjects: readonly TermId[], properties: readonly string[]): readonly string[] =>
    sortedUnique(objectsOf(graph, subjects, properties).flatMap((term) => (graph.isIri(term) ? graph.value(term) : [])))
  const title = record.title === null ? null : comparisonKey(record.title)
  const publisher = publisherKey(graph, record)
  const addresses = addressesOf(graph, record)
  const descriptions = textsOf(graph, node, iri('dct:description'))
  // Dutch, else whatever there is: a text that is not compared would pass for one that nobody repeats.
  const description = descriptions.find(({ language }) => /^(nl|$)/.test(language)) ?? descriptions[0]
  const plain = description === undefined ? '' : plainText(description.text)
  const mail = mailOf(graph, node)
  return {
    id: record.id,
    kind: record.kind,
    catalogues: record.catalogs.map((catalog) => graph.value(catalog)).sort(),
    identifiers: sortedUnique(textsOf(graph, node, iri('dct:identifier')).map(({ text }) => text.trim())),
    title: title === '' ? null : title,
    publisher,
    creators: iris([node], CREATOR),
    fingerprint: title === null || title === '' ? null : longContentHash(JSON.stringify([title, publisher, addresses])),
    downloads: sortedUnique(
      objectsOf(graph, record.distributions, DOWNLOAD).flatMap((term) =>
        graph.isIri(term) ? urlKeyAt(graph, term) : [],
      ),
    ),
    text: `${record.title === null ? '' : plainText(record.title)} ${plain}`.trim().slice(0, TEXT_LIMIT),
    description: plain === '' ? null : longContentHash(plain),
    series: record.series.map((series) => graph.value(series)),
    linked: iris([node], RELATED),
    originals: iris([node, ...record.catalogRecords], ORIGINALS),
    mail,
    fields: fieldsOf(graph, record, title, publisher, mail),
  }
}

function fieldsOf(
  graph: GraphReader,
  record: RecordView,
  title: string | null,
  publisher: string | null,
  mail: string | null,
): CopyFields {
  const first = (property: `${'dct'}:${string}`): TermId => graph.object(record.node, iri(property))
  const rights = first('dct:accessRights')
  const frequency = first('dct:accrualPeriodicity')
  const modified = first('dct:modified')
  const licences = licencesOfRecord(graph, record).map(({ value, licence }) => licence?.iri ?? graph.value(value))
  return {
    title,
    publisher,
    accessRights: rights < 0 ? null : (accessCode(graph, rights) ?? graph.value(rights)),
    licence: licences.length === 0 ? null : sortedUnique(licences).join(' '),
    frequency: frequency < 0 ? null : (frequencyOf(graph.value(frequency))?.code ?? graph.value(frequency)),
    modified: modified < 0 ? null : graph.value(modified),
    mail,
    distributions: record.kind === 'dataset' ? String(record.distributions.length) : null,
  }
}

function publisherKey(graph: GraphReader, record: RecordView): string | null {
  const publisher = graph.object(record.node, iri('dct:publisher'))
  if (publisher < 0) return null
  if (graph.isIri(publisher)) return graph.value(publisher)
  return record.publisher === null ? null : comparisonKey(record.publisher)
}

function addressesOf(graph: GraphReader, record: RecordView): readonly string[] {
  const found = objectsOf(graph, [record.node, ...record.distributions], ADDRESSES)
  return sortedUnique(found.filter((term) => !graph.isBlank(term)).map((term) => urlKeyAt(graph, term)))
}

function mailOf(graph: GraphReader, node: TermId): string | null {
  for (const contact of graph.objects(node, iri('dcat:contactPoint'))) {
    for (const { text } of mailsOf(graph, contact)) {
      const mail = parseMail(text)
      if (mail !== null) return `${mail.local}@${mail.domain}`.toLowerCase()
    }
  }
  return null
}

/** What any of some nodes state with any of some properties. */
function objectsOf(graph: GraphReader, nodes: readonly TermId[], properties: readonly string[]): TermId[] {
  const found: TermId[] = []
  for (const node of nodes) {
    for (const property of properties) for (const object of graph.objects(node, property)) found.push(object)
  }
  return found
}

function sortedUnique(values: readonly string[]): readonly string[] {
  return values.length < 2 ? values : [...new Set(values)].sort()
}
