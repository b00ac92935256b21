import { iri } from '../../rdf/namespaces.ts'
import { agentWith, contact } from './agents.ts'
import { period, place } from './coverage.ts'
import { fieldsOf, firstOf, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licenceIn, spreadLicence } from './licences.ts'
import { ownerOf, recordName } from './names.ts'
import type { Mapping } from './portal.ts'
import type { Statements, Thing } from './statements.ts'
import { at, each, filled, isObject, items, type Value, wordOf } from './value.ts'

/** Fields of a dataset of udata (`/api/1/datasets`; data.gouv.fr, data.public.lu). */
export const DATASET: readonly Row[] = [
  ['title', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['id', iri('dct:identifier'), kind.text],
  ['acronym', iri('skos:altLabel'), kind.text],
  ['tags', iri('dcat:keyword'), kind.text],
  ['page', iri('dcat:landingPage'), kind.reference],
  ['created_at', iri('dct:issued'), kind.date],
  ['last_update|last_modified', iri('dct:modified'), kind.date],
  ['frequency', iri('dct:accrualPeriodicity'), kind.frequency],
  ['access_type', iri('dct:accessRights'), kind.code('access-right')],
]

export const RESOURCE: readonly Row[] = [
  ['title', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['id', iri('dct:identifier'), kind.text],
  ['url', iri('dcat:accessURL'), kind.reference],
  ['format', iri('dct:format'), kind.format],
  ['mime', iri('dcat:mediaType'), kind.mediaType],
  ['filesize', iri('dcat:byteSize'), kind.size],
  ['created_at|published', iri('dct:issued'), kind.date],
  ['last_modified', iri('dct:modified'), kind.date],
]

/** States a dataset of udata, with its resources as distributions. */
export function stateUdata(value: Value, mapping: Mapping): void {
  const { to } = mapping
  const get = fieldsOf(value)
  const owner = wordOf(at(value, 'organization', 'slug')) ?? ownerOf(get, mapping.source)
  const page = wordOf(get('page'))
  const dataset = mapping.record(
    value,
    recordName('udata', [get('page'), get('uri')], page, [get('id')], owner),
    iri('dcat:Dataset'),
  )
  state(to, dataset, get, DATASET)
  const organization = get('organization') ?? get('owner')
  if (isObject(organization)) {
    const fields = fieldsOf(organization)
    agentWith(to, dataset, iri('dct:publisher'), organization, (name) => {
      if (name === 'name') return firstOf(fields, 'name', 'slug')
      return name === 'uri' || name === 'url' ? fields('page') : null
    })
  }
  for (const one of each(get('contact_points'))) contact(to, dataset, '', one)
  const range = get('temporal_coverage')
  if (isObject(range)) period(to, dataset, range, filled(range, 'start'), filled(range, 'end'))
  const geometry = at(value, 'spatial', 'geom')
  if (isObject(geometry)) place(to, dataset, geometry, { geometry })
  const distributions = items(get('resources'))
    .filter(isObject)
    .map((resource) => ({ thing: distribution(to, dataset, resource), licence: null }))
  spreadLicence(to, dataset, distributions, licenceIn([get('license')]))
}

function distribution(to: Statements, dataset: Thing, value: Value): Thing {
  const get = fieldsOf(value)
  const latest = get('latest')
  const name = latest === null ? null : kind.addressOf(latest)
  const thing = to.thing(value, name, iri('dcat:Distribution'))
  to.link(dataset, iri('dcat:distribution'), thing)
  state(to, thing, get, RESOURCE)
  // "file" is a file that was uploaded to the portal, "remote" may be a page.
  const url = get('url')
  if (url !== null && wordOf(get('filetype')) === 'file') kind.reference(to, thing, iri('dcat:downloadURL'), url)
  const sum = get('checksum')
  const digest = isObject(sum) ? filled(sum, 'value') : null
  if (digest !== null) {
    const node = to.thing(sum!, null, iri('spdx:Checksum'))
    to.link(thing, iri('spdx:checksum'), node)
    kind.text(to, node, iri('spdx:checksumValue'), digest)
    const type = wordOf(filled(sum!, 'type'))
    if (type !== null && /^(?:sha1|sha2|sha256|md5)$/i.test(type)) {
      const code = type.toLowerCase() === 'sha2' ? 'sha256' : type.toLowerCase()
      to.iri(node, iri('spdx:algorithm'), iri(`spdx:checksumAlgorithm_${code}`), at(sum!, 'type')!)
    }
  }
  const schema = at(value, 'schema')
  const address = schema === null ? null : (filled(schema, 'url') ?? filled(schema, 'name'))
  if (address !== null) kind.statement(iri('dct:Standard'))(to, thing, iri('dct:conformsTo'), address)
  return thing
}
