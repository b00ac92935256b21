import { iri } from '../../rdf/namespaces.ts'
import { fieldsOf, firstOf, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licence, licenceIn } from './licences.ts'
import { segment } from './names.ts'
import type { Statements, Thing } from './statements.ts'
import { isObject, leaves, textOf, unquoted, type Value, wordOf } from './value.ts'

const DISTRIBUTION_CLASS = iri('dcat:Distribution')
const DISTRIBUTION = iri('dcat:distribution')
const DOWNLOAD_URL = iri('dcat:downloadURL')
const CHECKSUM_CLASS = iri('spdx:Checksum')
const CHECKSUM = iri('spdx:checksum')
const CHECKSUM_VALUE = iri('spdx:checksumValue')
const HEX_BINARY = iri('xsd:hexBinary')
const ALGORITHM = iri('spdx:algorithm')
const ACCESS_SERVICE = iri('dcat:accessService')

export const RESOURCE: readonly Row[] = [
  ['name_translated|title|name', iri('dct:title'), kind.text],
  ['description_translated|description', iri('dct:description'), kind.text],
  ['access_url|url', iri('dcat:accessURL'), kind.reference],
  ['format', iri('dct:format'), kind.format],
  ['mimetype|media_type', iri('dcat:mediaType'), kind.mediaType],
  ['compress_format', iri('dcat:compressFormat'), kind.mediaType],
  ['package_format', iri('dcat:packageFormat'), kind.mediaType],
  ['size|byte_size', iri('dcat:byteSize'), kind.size],
  ['identifier|id', iri('dct:identifier'), kind.text],
  ['issued|created', iri('dct:issued'), kind.date],
  ['modified|last_modified|metadata_modified', iri('dct:modified'), kind.date],
  ['status', iri('adms:status'), kind.code('distribution-status')],
  ['availability', iri('dcatap:availability'), kind.code('planned-availability')],
  ['rights', iri('dct:rights'), kind.statement(iri('dct:RightsStatement'))],
  ['language', iri('dct:language'), kind.languages],
  ['conforms_to', iri('dct:conformsTo'), kind.statement(iri('dct:Standard'))],
  ['documentation', iri('foaf:page'), kind.reference],
  ['applicable_legislation', iri('dcatap:applicableLegislation'), kind.reference],
  ['temporal_resolution', iri('dcat:temporalResolution'), kind.duration],
  ['spatial_resolution_in_meters', iri('dcat:spatialResolutionInMeters'), kind.decimal],
]

export const SERVICE: readonly Row[] = [
  ['title_translated|title', iri('dct:title'), kind.text],
  ['description_translated|description', iri('dct:description'), kind.text],
  ['identifier', iri('dct:identifier'), kind.text],
  ['endpoint_url', iri('dcat:endpointURL'), kind.reference],
  ['endpoint_description', iri('dcat:endpointDescription'), kind.reference],
  ['serves_dataset', iri('dcat:servesDataset'), kind.reference],
  ['access_rights', iri('dct:accessRights'), kind.code('access-right')],
  ['conforms_to', iri('dct:conformsTo'), kind.code('dataserviceprotocol')],
  ['applicable_legislation', iri('dcatap:applicableLegislation'), kind.reference],
  ['hvd_category', iri('dcatap:hvdCategory'), kind.code('hvd-category')],
  ['modified', iri('dct:modified'), kind.date],
]

/** A file that was uploaded to CKAN: its address is the download itself. */
const UPLOADED = /\/resource\/[^/]+\/download(?:\/|$)/

/**
 * States a resource as a distribution.
 * @param address of the dataset on its portal, or null
 * @returns its own licence too, for the caller to state
 */
export function distribution(
  to: Statements,
  dataset: Thing,
  value: Value,
  address: string | null,
): { readonly thing: Thing; readonly licence: Value | null } {
  const get = fieldsOf(value)
  const id = wordOf(get('id'))
  const uri = get('uri')
  const own = uri === null ? null : kind.addressOf(uri)
  const name = own ?? (address === null || id === null ? null : `${address}/resource/${segment(id)}`)
  const thing = to.thing(value, name, DISTRIBUTION_CLASS)
  to.link(dataset, DISTRIBUTION, thing)
  state(to, thing, get, RESOURCE)
  const url = get('url')
  const uploaded = textOf(get('url_type')) === 'upload' || UPLOADED.test(wordOf(url) ?? '')
  const download = get('download_url') ?? (uploaded ? url : null)
  for (const one of leaves(download)) kind.reference(to, thing, DOWNLOAD_URL, one)
  checksum(to, thing, value)
  for (const service of leaves(get('access_services'))) accessService(to, thing, service)
  return { thing, licence: licenceIn(['license', 'license_url', 'license_id'].map(get)) }
}

function checksum(to: Statements, distribution: Thing, value: Value): void {
  const get = fieldsOf(value)
  const hash = get('hash')
  if (hash === null || textOf(hash) === null) return
  const node = to.thing(hash, null, CHECKSUM_CLASS)
  to.link(distribution, CHECKSUM, node)
  const digest = textOf(hash)!.trim()
  if (/^(?:[0-9a-f]{2})+$/i.test(digest)) to.typed(node, CHECKSUM_VALUE, digest, HEX_BINARY, hash)
  else kind.text(to, node, CHECKSUM_VALUE, hash)
  const algorithm = firstOf(get, 'hash_algorithm')
  if (algorithm !== null) kind.reference(to, node, ALGORITHM, algorithm)
}

function accessService(to: Statements, distribution: Thing, value: Value): void {
  const inner = unquoted(value)
  if (!isObject(inner)) {
    kind.reference(to, distribution, ACCESS_SERVICE, value)
    return
  }
  const get = fieldsOf(inner)
  const uri = get('uri')
  const service = to.thing(value, uri === null ? null : kind.addressOf(uri), iri('dcat:DataService'))
  to.link(distribution, ACCESS_SERVICE, service)
  state(to, service, get, SERVICE)
  licence(to, service, get('license'))
}
