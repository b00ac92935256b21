import { iri } from '../../rdf/namespaces.ts'
import { agent, contactWith } from './agents.ts'
import { periodOf, placeOf } from './coverage.ts'
import { fieldsOf, firstOf, type Lookup, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licence, licenceIn, spreadLicence } from './licences.ts'
import { ownerOf, recordName } from './names.ts'
import type { Mapping } from './portal.ts'
import type { Statements, Thing } from './statements.ts'
import { at, isObject, leaves, type Value, wordOf } from './value.ts'

const DISTRIBUTION_CLASS = iri('dcat:Distribution')
const DISTRIBUTION_PROPERTY = iri('dcat:distribution')
const DATASET_CLASS = iri('dcat:Dataset')
const PUBLISHER = iri('dct:publisher')
const CREATOR = iri('dct:creator')
const IS_PART_OF = iri('dct:isPartOf')

/** Words of accessLevel and what they mean in the EU table (Project Open Data v1.1, "accessLevel"). */
const ACCESS: Readonly<Record<string, string>> = {
  public: 'PUBLIC',
  'restricted public': 'RESTRICTED',
  'non-public': 'NON_PUBLIC',
}

const accessLevel: kind.Kind = (to, subject, property, value) => {
  const word = wordOf(value)?.toLowerCase() ?? ''
  const meant = Object.hasOwn(ACCESS, word) ? kind.member('access-right', ACCESS[word]!) : null
  if (meant === null) kind.code('access-right')(to, subject, property, value)
  else to.iri(subject, property, meant, value)
}

/** Namespace of the terms that Project Open Data adds to DCAT. */
const POD = 'https://project-open-data.cio.gov/v1.1/schema#'

/** Fields of a dataset of Project Open Data v1.1 (DCAT-US), of v1.0 and of DCAT written as plain JSON. */
export const DATASET: readonly Row[] = [
  ['title', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['keyword', iri('dcat:keyword'), kind.text],
  ['identifier', iri('dct:identifier'), kind.text],
  ['landingPage', iri('dcat:landingPage'), kind.reference],
  ['issued', iri('dct:issued'), kind.date],
  ['modified', iri('dct:modified'), kind.date],
  ['accrualPeriodicity', iri('dct:accrualPeriodicity'), kind.frequency],
  ['accessLevel|accessRights', iri('dct:accessRights'), accessLevel],
  ['rights|accessLevelComment', iri('dct:rights'), kind.statement(iri('dct:RightsStatement'))],
  ['language', iri('dct:language'), kind.languages],
  ['theme|category', iri('dcat:theme'), kind.code('data-theme')],
  ['spatial', iri('dct:spatial'), placeOf],
  ['temporal', iri('dct:temporal'), periodOf],
  ['conformsTo', iri('dct:conformsTo'), kind.statement(iri('dct:Standard'))],
  ['describedBy|dataDictionary', iri('foaf:page'), kind.reference],
  ['references', iri('dct:references'), kind.reference],
  ['provenance', iri('dct:provenance'), kind.statement(iri('dct:ProvenanceStatement'))],
  ['version', iri('dcat:version'), kind.text],
  ['dataQuality', `${POD}dataQuality`, kind.truth],
]

export const DISTRIBUTION: readonly Row[] = [
  ['title', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['accessURL', iri('dcat:accessURL'), kind.reference],
  ['downloadURL', iri('dcat:downloadURL'), kind.reference],
  ['format', iri('dct:format'), kind.format],
  ['mediaType', iri('dcat:mediaType'), kind.mediaType],
  ['byteSize', iri('dcat:byteSize'), kind.size],
  ['issued', iri('dct:issued'), kind.date],
  ['modified', iri('dct:modified'), kind.date],
  ['rights', iri('dct:rights'), kind.statement(iri('dct:RightsStatement'))],
  ['language', iri('dct:language'), kind.languages],
  ['conformsTo', iri('dct:conformsTo'), kind.statement(iri('dct:Standard'))],
  ['describedBy', iri('foaf:page'), kind.reference],
]

export const CATALOG: readonly Row[] = [
  ['title', iri('dct:title'), kind.text],
  ['description', iri('dct:description'), kind.text],
  ['homepage', iri('foaf:homepage'), kind.reference],
  ['issued', iri('dct:issued'), kind.date],
  ['modified', iri('dct:modified'), kind.date],
  ['language', iri('dct:language'), kind.languages],
]

/** States the catalogue, when the document describes it: v1.1 has no field for a title, so that it has none is no fault. */
export function stateCatalog(value: Value, mapping: Mapping): Thing | null {
  const get = fieldsOf(value)
  if (firstOf(get, 'title', 'description', 'publisher', 'homepage') === null) return null
  const { to } = mapping
  const catalog = mapping.record(value, recordName('datajson', [get('@id')], null, [], ''), iri('dcat:Catalog'))
  state(to, catalog, get, CATALOG)
  for (const one of leaves(get('publisher'))) agent(to, catalog, PUBLISHER, one)
  licence(to, catalog, get('license'))
  return catalog
}

/** States a dataset of data.json. */
export function stateDataJson(value: Value, mapping: Mapping): Thing {
  const { to } = mapping
  const get = fieldsOf(value)
  const owner = wordOf(at(value, 'publisher', 'name')) ?? ownerOf(get, mapping.source, 'publisher')
  const identifiers = [get('identifier')]
  const name = recordName('datajson', [get('@id'), get('identifier')], null, identifiers, owner)
  const dataset = mapping.record(value, name, DATASET_CLASS)
  state(to, dataset, get, DATASET)
  for (const one of leaves(get('publisher'))) agent(to, dataset, PUBLISHER, one)
  for (const one of leaves(get('creator'))) agent(to, dataset, CREATOR, one)
  contactPoint(to, dataset, get)
  for (const parent of leaves(get('isPartOf'))) mapping.refer(dataset, IS_PART_OF, parent)
  const distributions = leaves(get('distribution'))
    .filter(isObject)
    .map((one) => distribution(to, dataset, one))
  // v1.0: an address beside the fields of the dataset, and one of a web service.
  for (const field of ['accessURL', 'webService'] as const) {
    const url = get(field)
    if (url !== null) distributions.push(single(to, dataset, url, field === 'accessURL' ? get('format') : null))
  }
  spreadLicence(to, dataset, distributions, licenceIn([get('license')]))
  return dataset
}

/** An object in v1.1; in v1.0 a name, and the mail address in `mbox`. */
function contactPoint(to: Statements, dataset: Thing, get: Lookup): void {
  const mail = get('mbox')
  const all = leaves(get('contactPoint'))
  for (const one of all) {
    if (isObject(one)) contactWith(to, dataset, one, fieldsOf(one))
    else contactWith(to, dataset, one, (name) => (name === 'fn' ? one : name === 'email' ? mail : null))
  }
  if (all.length === 0 && mail !== null) contactWith(to, dataset, mail, (name) => (name === 'email' ? mail : null))
}

type Distribution = { readonly thing: Thing; readonly licence: Value | null }

function distribution(to: Statements, dataset: Thing, value: Value): Distribution {
  const get = fieldsOf(value)
  const thing = to.thing(value, recordName('datajson', [get('@id')], null, [], ''), DISTRIBUTION_CLASS)
  to.link(dataset, DISTRIBUTION_PROPERTY, thing)
  state(to, thing, get, DISTRIBUTION)
  return { thing, licence: licenceIn([get('license')]) }
}

function single(to: Statements, dataset: Thing, url: Value, format: Value | null): Distribution {
  const thing = to.thing(url, null, DISTRIBUTION_CLASS)
  to.link(dataset, DISTRIBUTION_PROPERTY, thing)
  kind.reference(to, thing, iri('dcat:accessURL'), url)
  if (format !== null) kind.format(to, thing, iri('dct:format'), format)
  return { thing, licence: null }
}
