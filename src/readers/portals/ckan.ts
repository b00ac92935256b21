import { iri } from '../../rdf/namespaces.ts'
import { agents, contacts } from './ckan-people.ts'
import { distribution } from './ckan-resource.ts'
import { period, place, placeOf, unwrapped } from './coverage.ts'
import { fieldsOf, firstOf, type Lookup, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licenceIn, spreadLicence } from './licences.ts'
import { baseOf, ownerOf, recordName, segment } from './names.ts'
import type { Mapping } from './portal.ts'
import type { Statements, Thing } from './statements.ts'
import { at, each, filled, isObject, item, items, leaves, textOf, type Value, wordOf } from './value.ts'

const IN_SERIES = iri('dcat:inSeries')
const KEYWORD = iri('dcat:keyword')
const THEME = iri('dcat:theme')
const TEMPORAL = iri('dct:temporal')
const RELATION = iri('dct:relation')

/** Fields of a package and of its extras, as the profiles of ckanext-dcat read them (docs.ckan.org, "DCAT ↔ CKAN mapping"). */
export const PACKAGE: readonly Row[] = [
  ['title_translated|title', iri('dct:title'), kind.text],
  ['notes_translated|notes|description', iri('dct:description'), kind.text],
  ['url|landing_page', iri('dcat:landingPage'), kind.reference],
  ['identifier|guid|id', iri('dct:identifier'), kind.text],
  ['version', iri('dcat:version'), kind.text],
  ['version_notes', iri('adms:versionNotes'), kind.text],
  ['frequency|accrual_periodicity|frequency-of-update', iri('dct:accrualPeriodicity'), kind.frequency],
  ['access_rights', iri('dct:accessRights'), kind.code('access-right')],
  ['dcat_type', iri('dct:type'), kind.reference],
  ['provenance', iri('dct:provenance'), kind.statement(iri('dct:ProvenanceStatement'))],
  ['created', iri('dct:created'), kind.date],
  ['issued|metadata_created', iri('dct:issued'), kind.date],
  ['modified|metadata_modified', iri('dct:modified'), kind.date],
  ['language', iri('dct:language'), kind.languages],
  ['theme', iri('dcat:theme'), kind.code('data-theme')],
  ['conforms_to', iri('dct:conformsTo'), kind.statement(iri('dct:Standard'))],
  ['documentation', iri('foaf:page'), kind.reference],
  ['related_resource', iri('dct:relation'), kind.reference],
  ['has_version', iri('dct:hasVersion'), kind.reference],
  ['is_version_of', iri('dct:isVersionOf'), kind.reference],
  ['source', iri('dct:source'), kind.reference],
  ['sample', iri('adms:sample'), kind.reference],
  ['is_referenced_by', iri('dct:isReferencedBy'), kind.reference],
  ['applicable_legislation', iri('dcatap:applicableLegislation'), kind.reference],
  ['hvd_category', iri('dcatap:hvdCategory'), kind.code('hvd-category')],
  ['temporal_resolution', iri('dcat:temporalResolution'), kind.duration],
  ['spatial_resolution_in_meters', iri('dcat:spatialResolutionInMeters'), kind.decimal],
]

/**
 * A field of a package: its own, or of its extras by that name or by the older one with `dcat_` in front. What is given
 * outside the extras counts.
 */
function packageFields(value: Value): Lookup {
  const own = fieldsOf(value)
  const extras = own('extras')
  const places = extras === null ? new Map<string, number>() : placesOf(extras)
  if (extras === null || places.size === 0) return own
  const extra = (name: string): Value | null => {
    const place = places.get(name)
    const found = place === undefined ? null : item(extras, place)
    return found === null ? null : filled(found, 'value')
  }
  return (name) => own(name) ?? extra(name)
}

/** Where each extra stands, by its key, and by the rest of a key that begins with `dcat_` when there is no such extra. */
function placesOf({ node }: Value): Map<string, number> {
  const places = new Map<string, number>()
  if (node.kind !== 'array') return places
  for (const [i, one] of node.items.entries()) {
    if (one.kind !== 'object') continue
    const key = one.members.find((member) => member.key === 'key')?.value
    if (key?.kind === 'string' && !places.has(String(key.value))) places.set(String(key.value), i)
  }
  for (const [key, place] of [...places]) {
    const rest = key.startsWith('dcat_') ? key.slice(5) : key
    if (!places.has(rest)) places.set(rest, place)
  }
  return places
}

/** `https://data.example.org`, of the help of an answer or of the address of a file that was uploaded to the portal. */
function baseFor(value: Value, { found }: Mapping): string | null {
  if (found.base !== null) return found.base
  const id = textOf(at(value, 'id'))
  for (const resource of items(at(value, 'resources'))) {
    const base = baseOf(wordOf(at(resource, 'url')), /\/dataset\/[^/]+\/resource\/[^/]+\/download\//)
    if (base !== null && id !== null && wordOf(at(resource, 'url'))!.startsWith(`${base}/dataset/${id}/`)) return base
  }
  return null
}

/** States a package as a dataset (or a series), with its resources as distributions. */
export function statePackage(value: Value, mapping: Mapping): void {
  const { to, source } = mapping
  const get = packageFields(value)
  const base = baseFor(value, mapping)
  const id = wordOf(get('id')) ?? wordOf(get('name'))
  const address = base === null || id === null ? null : `${base}/dataset/${segment(id)}`
  const owner = wordOf(at(value, 'organization', 'name')) ?? ownerOf(get, source, 'owner_org', 'publisher_name')
  const name = recordName('ckan', [get('uri')], address, [get('id'), get('identifier'), get('name')], owner)
  const series = textOf(get('type')) === 'dataset_series'
  const dataset = mapping.record(value, name, iri(series ? 'dcat:DatasetSeries' : 'dcat:Dataset'))
  state(to, dataset, get, PACKAGE)
  keywords(to, dataset, get)
  groups(to, dataset, get)
  contacts(to, dataset, get)
  agents(to, dataset, value, get, base)
  periods(to, dataset, value, get)
  places(to, dataset, value, get)
  relations(to, dataset, get)
  for (const member of leaves(get('in_series'))) {
    const word = wordOf(member)
    const known =
      kind.addressOf(member) ??
      recordName('ckan', [], base && word && `${base}/dataset/${segment(word)}`, [member], owner)
    if (known !== null) to.iri(dataset, IN_SERIES, known, member)
  }
  const distributions = items(at(value, 'resources'))
    .filter(isObject)
    .map((resource) => distribution(to, dataset, resource, address))
  const licences = ['license', 'license_url', 'license_id', 'license_title'].map(
    (field) => leaves(get(field))[0] ?? null,
  )
  spreadLicence(to, dataset, distributions, licenceIn(licences))
}

function keywords(to: Statements, dataset: Thing, get: Lookup): void {
  const property = KEYWORD
  const translated = firstOf(get, 'tags_translated', 'keywords')
  if (translated !== null) {
    for (const value of leaves(translated)) kind.text(to, dataset, property, value)
    return
  }
  for (const tag of leaves(get('tags') ?? get('tag_string'))) {
    const value = isObject(tag) ? (filled(tag, 'name') ?? filled(tag, 'display_name')) : tag
    if (value !== null) kind.text(to, dataset, property, value)
  }
}

/** Groups are a portal's own; one whose name is that of a theme of the EU means that theme. */
function groups(to: Statements, dataset: Thing, get: Lookup): void {
  for (const group of leaves(get('groups'))) {
    const fields = fieldsOf(group)
    const names = ['name', 'title', 'display_name'].map(fields).filter((value) => value !== null)
    for (const value of names) {
      const theme = kind.textsIn(value).map(({ text }) => kind.member('data-theme', text))
      const meant = theme.find((one) => one !== null)
      if (meant === undefined) continue
      to.iri(dataset, THEME, meant!, value)
      break
    }
  }
}

function periods(to: Statements, dataset: Thing, value: Value, get: Lookup): void {
  const whole = firstOf(get, 'temporal_coverage', 'temporals')
  for (const one of leaves(whole)) {
    if (isObject(one))
      period(
        to,
        dataset,
        one,
        filled(one, 'start') ?? filled(one, 'start_date'),
        filled(one, 'end') ?? filled(one, 'end_date'),
      )
    else kind.text(to, dataset, TEMPORAL, one)
  }
  if (whole !== null) return
  const start = unwrapped(firstOf(get, 'temporal_start', 'temporal_coverage-from', 'temporal-extent-begin'))
  const end = unwrapped(firstOf(get, 'temporal_end', 'temporal_coverage-to', 'temporal-extent-end'))
  period(to, dataset, start ?? end ?? value, start, end)
}

function places(to: Statements, dataset: Thing, value: Value, get: Lookup): void {
  for (const one of leaves(get('spatial_coverage'))) {
    if (!isObject(one)) placeOf(to, dataset, '', one)
    else {
      const part = fieldsOf(one)
      place(to, dataset, one, {
        uri: part('uri'),
        label: part('text'),
        geometry: part('geom'),
        bbox: part('bbox'),
        centroid: part('centroid'),
      })
    }
  }
  if (get('spatial_coverage') !== null) return
  const uri = get('spatial_uri')
  const spatial = get('spatial')
  const parts = { label: get('spatial_text'), bbox: get('spatial_bbox'), centroid: get('spatial_centroid') }
  const begins = Object.values(parts).find((part) => part !== null) ?? null
  if (uri !== null || begins !== null)
    place(to, dataset, begins ?? spatial ?? value, { uri, geometry: spatial, ...parts })
  else if (spatial !== null) for (const one of each(spatial)) placeOf(to, dataset, '', one)
}

function relations(to: Statements, dataset: Thing, get: Lookup): void {
  for (const one of leaves(get('alternate_identifier'))) {
    const node = to.thing(one, null, iri('adms:Identifier'))
    to.link(dataset, iri('adms:identifier'), node)
    kind.text(to, node, iri('skos:notation'), one)
  }
  for (const one of leaves(get('relations'))) {
    const url = isObject(one) ? filled(one, 'url') : one
    if (url !== null) kind.reference(to, dataset, RELATION, url)
  }
  for (const one of leaves(get('qualified_relation'))) {
    if (!isObject(one)) continue
    const node = to.thing(one, null, iri('dcat:Relationship'))
    to.link(dataset, iri('dcat:qualifiedRelation'), node)
    state(to, node, fieldsOf(one), [
      ['relation', RELATION, kind.reference],
      ['role', iri('dcat:hadRole'), kind.reference],
    ])
  }
}
