import { iri } from '../../rdf/namespaces.ts'
import { agent, agentWith, contactWith } from './agents.ts'
import { period, periodOf, place, placeOf } from './coverage.ts'
import { fieldsOf, firstOf, type Lookup, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licenceIn, spreadLicence } from './licences.ts'
import { ownerOf, recordName, segment } from './names.ts'
import type { Mapping } from './portal.ts'
import type { Statements, Thing } from './statements.ts'
import { at, filled, isObject, leaves, member, members, textOf, type Value, wordOf } from './value.ts'

/** Metadata of the templates "default" and "dcat" (Explore API 2.1; the same names in API 1.0). */
export const METAS: readonly Row[] = [
  ['theme', iri('dcat:theme'), kind.code('data-theme')],
  ['language', iri('dct:language'), kind.languages],
  ['modified', iri('dct:modified'), kind.date],
  ['references', iri('foaf:page'), kind.reference],
]

export const DCAT: readonly Row[] = [
  ['created', iri('dct:created'), kind.date],
  ['issued', iri('dct:issued'), kind.date],
  ['accrualperiodicity|update_frequency', iri('dct:accrualPeriodicity'), kind.frequency],
  ['conforms_to|conformsto', iri('dct:conformsTo'), kind.statement(iri('dct:Standard'))],
  ['access_rights|accessrights', iri('dct:accessRights'), kind.code('access-right')],
  ['relation', iri('dct:relation'), kind.reference],
  ['provenance', iri('dct:provenance'), kind.statement(iri('dct:ProvenanceStatement'))],
  ['version', iri('dcat:version'), kind.text],
  ['applicable_legislation', iri('dcatap:applicableLegislation'), kind.reference],
  ['hvd_category', iri('dcatap:hvdCategory'), kind.code('hvd-category')],
]

/** Templates of interoperability metadata that say what DCAT says. */
const TEMPLATE = /^dcat(?:[_-]ap(?:[_-]\w+)?)?$/i

interface Source {
  readonly whole: Value
  readonly id: string | null
  /** Template "default". */
  readonly metas: Lookup
  /** Templates of DCAT, the first that says something. */
  readonly dcat: Lookup
  /** Address of the dataset on its portal, without slash at the end. */
  readonly address: string | null
  readonly base: string | null
  readonly old: boolean
}

function sourceOf(whole: Value, { found }: Mapping): Source {
  const old = member(whole, 'datasetid') !== null
  const metas = member(whole, 'metas') ?? whole
  const own = old ? metas : (member(metas, 'default') ?? metas)
  const templates = [...members(old ? (member(whole, 'interop_metas') ?? whole) : metas)]
    .filter(([name, value]) => TEMPLATE.test(name) && isObject(value))
    .map(([, value]) => fieldsOf(value))
  const id = wordOf(member(whole, old ? 'datasetid' : 'dataset_id'))
  const base = found.base
  return {
    whole,
    id,
    metas: fieldsOf(own),
    dcat: (name) => templates.map((template) => template(name)).find((value) => value !== null) ?? filled(own, name),
    address: base === null || id === null ? null : `${base}/explore/dataset/${segment(id)}`,
    base,
    old,
  }
}

/** States a dataset of Opendatasoft with the exports that its portal offers. */
export function stateDataset(value: Value, mapping: Mapping): void {
  const { to } = mapping
  const source = sourceOf(value, mapping)
  const { metas, dcat, address } = source
  const id = member(value, source.old ? 'datasetid' : 'dataset_id')
  const owner = ownerOf(metas, mapping.source, 'source_domain_address', 'publisher')
  const page = address === null ? null : `${address}/`
  const dataset = mapping.record(value, recordName('opendatasoft', [], page, [id], owner), iri('dcat:Dataset'))
  const text = textKind(metas)
  for (const [field, property] of [
    ['title', iri('dct:title')],
    ['description', iri('dct:description')],
    ['keyword', iri('dcat:keyword')],
  ] as const) {
    for (const one of leaves(metas(field))) text(to, dataset, property, one)
  }
  if (id !== null) kind.text(to, dataset, iri('dct:identifier'), id)
  if (page !== null && id !== null) to.iri(dataset, iri('dcat:landingPage'), page, id)
  state(to, dataset, metas, METAS)
  state(to, dataset, dcat, DCAT)
  people(to, dataset, source)
  coverage(to, dataset, source)
  const distributions = [...exports(to, dataset, source), ...alternatives(to, dataset, source)]
  const licences = [metas('license_url'), metas('license'), dcat('license')]
  spreadLicence(to, dataset, distributions, licenceIn(licences.map((one) => leaves(one)[0] ?? null)))
}

/** Texts are in the language of the metadata when there is only one. */
function textKind(metas: Lookup): kind.Kind {
  const languages = leaves(metas('metadata_languages'))
  const tag = languages.length === 1 ? (wordOf(languages[0]!) ?? '') : ''
  return /^[a-z]{2,3}$/i.test(tag) ? kind.textIn(tag) : kind.text
}

function people(to: Statements, dataset: Thing, { metas, dcat }: Source): void {
  const publisher = firstOf(metas, 'publisher')
  if (publisher !== null) {
    agentWith(to, dataset, iri('dct:publisher'), publisher, (name) =>
      name === 'name' ? publisher : name === 'type' ? dcat('publisher_type') : null,
    )
  }
  for (const one of leaves(dcat('creator'))) agent(to, dataset, iri('dct:creator'), one)
  for (const one of leaves(dcat('contributor'))) agent(to, dataset, iri('dct:contributor'), one)
  const begins = firstOf(dcat, 'contact_name', 'contact_email')
  if (begins !== null) contactWith(to, dataset, begins, (name) => dcat(`contact_${name}`))
}

function coverage(to: Statements, dataset: Thing, { whole, metas, dcat }: Source): void {
  const spatial = leaves(dcat('spatial'))
  const bbox = metas('bbox')
  const territory = leaves(metas('territory'))
  for (const one of spatial) placeOf(to, dataset, '', one)
  if (spatial.length === 0) place(to, dataset, bbox ?? territory[0] ?? whole, { label: territory[0] ?? null, bbox })
  for (const one of leaves(dcat('temporal'))) periodOf(to, dataset, iri('dct:temporal'), one)
  const start = firstOf(dcat, 'temporal_coverage_start', 'temporal_start')
  const end = firstOf(dcat, 'temporal_coverage_end', 'temporal_end')
  period(to, dataset, start ?? end ?? whole, start, end)
}

type Distribution = { readonly thing: Thing; readonly licence: null }

/**
 * Every dataset with records can be exported: the portal offers that by itself and its answers do not repeat it. Only when
 * the document tells which portal it is from, and that there are records.
 */
function exports(to: Statements, dataset: Thing, { whole, base, address, id, old }: Source): Distribution[] {
  const records = member(whole, 'has_records')
  if (base === null || id === null || records === null || textOf(records) !== 'true') return []
  const geo = leaves(at(whole, 'features')).some((feature) => textOf(feature) === 'geo')
  return ['csv', 'json', ...(geo ? ['geojson'] : [])].map((name) => {
    const api = `${base}/api/explore/v2.1/catalog/datasets/${segment(id)}/exports/${name}`
    const url = old ? `${address}/download/?format=${name}` : api
    const thing = to.thing(records, url, iri('dcat:Distribution'))
    to.link(dataset, iri('dcat:distribution'), thing)
    to.iri(thing, iri('dcat:accessURL'), url, records)
    to.iri(thing, iri('dcat:downloadURL'), url, records)
    const word = { ...records, node: { kind: 'string', value: name, offset: records.at } as const }
    kind.format(to, thing, iri('dct:format'), word)
    kind.mediaType(to, thing, iri('dcat:mediaType'), word)
    return { thing, licence: null }
  })
}

/** Files and links that the publisher added. */
function alternatives(to: Statements, dataset: Thing, { whole }: Source): Distribution[] {
  const found: Distribution[] = []
  for (const one of leaves(at(whole, 'alternative_exports'))) {
    const url = filled(one, 'url')
    if (url === null || kind.addressOf(url) === null) continue
    const thing = to.thing(one, null, iri('dcat:Distribution'))
    to.link(dataset, iri('dcat:distribution'), thing)
    state(to, thing, fieldsOf(one), ALTERNATIVE)
    found.push({ thing, licence: null })
  }
  return found
}

const ALTERNATIVE: readonly Row[] = [
  ['title', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['url', iri('dcat:accessURL'), kind.reference],
  ['mimetype', iri('dcat:mediaType'), kind.mediaType],
]
