import { iri } from '../../rdf/namespaces.ts'
import { agentWith, contactWith } from './agents.ts'
import { fieldsOf, firstOf, type Lookup, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licenceIn, spreadLicence } from './licences.ts'
import { ownerOf, recordName, segment } from './names.ts'
import type { Mapping } from './portal.ts'
import type { Statements, Thing } from './statements.ts'
import { at, filled, isObject, leaves, members, textOf, type Value, wordOf } from './value.ts'

/** Moments of the views API are seconds since 1970, those of the catalogue API are texts. */
const moment: kind.Kind = (to, subject, property, value) => {
  const seconds = value.node.kind === 'number' ? Number(value.node.value) : Number.NaN
  if (!Number.isSafeInteger(seconds) || Math.abs(seconds) > 8.64e12) kind.date(to, subject, property, value)
  else {
    const text = new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
    to.typed(subject, property, text, iri('xsd:dateTime'), value)
  }
}

/** Fields of `/api/catalog/v1` (`resource`), of `/api/views` and of `/api/views/metadata/v1`. */
export const ASSET: readonly Row[] = [
  ['name', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['id', iri('dct:identifier'), kind.text],
  ['publication_date|publicationDate|createdAt', iri('dct:issued'), moment],
  ['data_updated_at|rowsUpdatedAt|dataUpdatedAt|updatedAt|viewLastModified', iri('dct:modified'), moment],
]

/** Kinds of assets that hold data; charts, stories and the like only show them. */
const HOLDS_DATA = /^(?:dataset|filter|table|tabular|map|geo|file|blobby|blob|href|link|federated_href|federated|api)$/i
/** Kinds that have rows, which the portal offers as files by itself. */
const HAS_ROWS = /^(?:dataset|filter|table|tabular|map|geo)$/i

function typeOf(whole: Value): string {
  const asset = at(whole, 'resource') ?? whole
  return textOf(at(asset, 'type')) ?? textOf(at(asset, 'assetType')) ?? textOf(at(asset, 'viewType')) ?? 'dataset'
}

export function holdsData(whole: Value): boolean {
  return HOLDS_DATA.test(typeOf(whole))
}

/** States an asset of Socrata as a dataset, with the files that its portal offers of every table. */
export function stateAsset(value: Value, mapping: Mapping): void {
  const { to } = mapping
  const asset = at(value, 'resource') ?? value
  const get = fieldsOf(asset)
  const outer = fieldsOf(value)
  const id = wordOf(get('id'))
  const domain =
    wordOf(at(value, 'metadata', 'domain')) ?? wordOf(at(value, 'domain')) ?? wordOf(at(value, 'domainCName'))
  const link = firstOf(outer, 'link', 'webUri', 'permalink')
  const permalink = wordOf(outer('permalink'))
  const address = permalink ?? (domain === null || id === null ? null : `https://${domain}/d/${segment(id)}`)
  const owner = ownerOf(get, mapping.source, 'attribution')
  const dataset = mapping.record(value, recordName('socrata', [], address, [get('id')], owner), iri('dcat:Dataset'))
  state(to, dataset, get, ASSET)
  if (link !== null) kind.reference(to, dataset, iri('dcat:landingPage'), link)
  subjects(to, dataset, value, get)
  const publisher = get('attribution')
  const page = firstOf(get, 'attribution_link', 'attributionLink')
  if (publisher !== null) {
    agentWith(to, dataset, iri('dct:publisher'), publisher, (field) =>
      field === 'name' ? publisher : field === 'url' ? page : null,
    )
  }
  const mail = firstOf(get, 'contact_email', 'contactEmail')
  if (mail !== null) contactWith(to, dataset, mail, (field) => (field === 'email' ? mail : null))
  for (const one of frequencies(value)) kind.frequency(to, dataset, iri('dct:accrualPeriodicity'), one)
  const distributions = files(to, dataset, value, { id, domain, link, get })
  const licences = [
    at(value, 'license', 'termsLink'),
    at(value, 'license', 'name'),
    at(value, 'metadata', 'license'),
    outer('license'),
    outer('licenseId'),
  ].map((one) => leaves(one).find((leaf) => textOf(leaf) !== null) ?? null)
  spreadLicence(to, dataset, distributions, licenceIn(licences))
}

function subjects(to: Statements, dataset: Thing, value: Value, get: Lookup): void {
  const own = leaves(at(value, 'classification', 'domain_tags'))
  const tags = own.length > 0 ? own : leaves(at(value, 'classification', 'tags') ?? get('tags'))
  for (const tag of tags) kind.text(to, dataset, iri('dcat:keyword'), tag)
  const category = leaves(at(value, 'classification', 'domain_category') ?? get('category'))
  for (const one of category) kind.code('data-theme')(to, dataset, iri('dcat:theme'), one)
}

/** Portals name their own fields; one that ends in "frequency" says how often the data are updated. */
function frequencies(value: Value): readonly Value[] {
  const pairs = leaves(at(value, 'classification', 'domain_metadata')).map(
    (pair) => [textOf(at(pair, 'key')) ?? '', filled(pair, 'value')] as const,
  )
  const groups = at(value, 'metadata', 'custom_fields') ?? at(value, 'customFields')
  const fields = groups === null ? [] : members(groups).flatMap(([, group]) => members(group))
  const found = [...pairs, ...fields].filter(([key, held]) => /frequency$/i.test(key) && held !== null)
  return found.slice(0, 1).flatMap(([, held]) => leaves(held))
}

function files(
  to: Statements,
  dataset: Thing,
  value: Value,
  { id, domain, link, get }: { id: string | null; domain: string | null; link: Value | null; get: Lookup },
): { readonly thing: Thing; readonly licence: null }[] {
  const type = typeOf(value)
  const begins = get('id')
  if (begins === null || id === null) return []
  const made = (url: string, at: Value): Thing => {
    const thing = to.thing(at, url, iri('dcat:Distribution'))
    to.link(dataset, iri('dcat:distribution'), thing)
    to.iri(thing, iri('dcat:accessURL'), url, at)
    return thing
  }
  if (HAS_ROWS.test(type)) {
    if (domain === null) return []
    return ['csv', 'json'].map((name) => {
      const url = `https://${domain}/api/views/${segment(id)}/rows.${name}?accessType=DOWNLOAD`
      const thing = made(url, begins)
      to.iri(thing, iri('dcat:downloadURL'), url, begins)
      const word = { ...begins, node: { kind: 'string', value: name, offset: begins.at } as const }
      kind.format(to, thing, iri('dct:format'), word)
      kind.mediaType(to, thing, iri('dcat:mediaType'), word)
      return { thing, licence: null }
    })
  }
  const url = link === null ? null : kind.addressOf(link)
  if (url === null || !isObject(value)) return []
  const thing = to.thing(link!, null, iri('dcat:Distribution'))
  to.link(dataset, iri('dcat:distribution'), thing)
  to.iri(thing, iri('dcat:accessURL'), url, link!)
  for (const one of leaves(firstOf(get, 'blob_mime_type', 'blobMimeType'))) {
    kind.mediaType(to, thing, iri('dcat:mediaType'), one)
  }
  return [{ thing, licence: null }]
}
