import { iri } from '../../rdf/namespaces.ts'
import { agentWith, contactWith } from './agents.ts'
import { period, placeOf } from './coverage.ts'
import { fieldsOf, firstOf, type Lookup, type Row, state } from './fields.ts'
import * as kind from './kinds.ts'
import { licence } from './licences.ts'
import type { Mapping } from './portal.ts'
import type { Statements, Thing } from './statements.ts'
import { each, filled, isNothing, isObject, leaves, members, pointerOf, textOf, type Value, wordOf } from './value.ts'

/**
 * The plain JSON from which the processor of DCAT-AP-SE makes RDF: objects `dcat-catalog`, `dcat-dataset` and
 * `dcat-dataservice`, also within an OpenAPI document (`info.x-dcat`). A language stands behind the name of a field
 * (`title-sv`); several values stand in one text with semicolons.
 */
export const RESOURCE: readonly Row[] = [
  ['issued', iri('dct:issued'), kind.date],
  ['modified', iri('dct:modified'), kind.date],
  ['identifier', iri('dct:identifier'), kind.text],
  ['spatialUrl', iri('dct:spatial'), placeOf],
  ['versionInfo', iri('dcat:version'), kind.text],
  ['landingPage', iri('dcat:landingPage'), kind.reference],
  ['homepage', iri('foaf:homepage'), kind.reference],
  ['temporalResolution', iri('dcat:temporalResolution'), kind.duration],
  ['spatialResolutionInMeters', iri('dcat:spatialResolutionInMeters'), kind.decimal],
  ['relation', iri('dct:relation'), kind.reference],
  ['isReferencedBy', iri('dct:isReferencedBy'), kind.reference],
  ['accessRights', iri('dct:accessRights'), kind.code('access-right')],
  ['accrualPeriodicity', iri('dct:accrualPeriodicity'), kind.frequency],
  ['language', iri('dct:language'), kind.languages],
  ['accessURL', iri('dcat:accessURL'), kind.reference],
  ['downloadURL', iri('dcat:downloadURL'), kind.reference],
  ['formatMedia', iri('dcat:mediaType'), kind.mediaType],
  ['format', iri('dct:format'), kind.format],
  ['byteSize', iri('dcat:byteSize'), kind.size],
  ['status', iri('adms:status'), kind.code('distribution-status')],
  ['availability', iri('dcatap:availability'), kind.code('planned-availability')],
  ['accessService', iri('dcat:accessService'), kind.reference],
  ['endpointURL', iri('dcat:endpointURL'), kind.reference],
  ['endpointDescription', iri('dcat:endpointDescription'), kind.reference],
  ['servesDataset', iri('dcat:servesDataset'), kind.reference],
  ['type', iri('dct:type'), kind.reference],
]

/** Fields with a language behind their name, and the property that they mean. */
export const TEXTS: readonly (readonly [string, string])[] = [
  ['title', iri('dct:title')],
  ['description', iri('dct:description')],
  ['keyword', iri('dcat:keyword')],
  ['versionNotes', iri('adms:versionNotes')],
]

export const CLASSES: Readonly<Record<string, string>> = {
  'dcat-catalog': iri('dcat:Catalog'),
  'dcat-dataset': iri('dcat:Dataset'),
  'dcat-dataservice': iri('dcat:DataService'),
}

/** States one of the objects; the class is told by the name of the member that it stands in. */
export function stateSwedish(value: Value, mapping: Mapping): Thing {
  const { to } = mapping
  const name = /\/(dcat-\w+)(?:\/\d+)?$/.exec(pointerOf(value))?.[1] ?? 'dcat-dataset'
  const thing = mapping.record(value, aboutOf(value), CLASSES[name]!)
  describe(to, thing, value)
  for (const one of each(filled(value, 'distribution'))) {
    const distribution = to.thing(one, aboutOf(one), iri('dcat:Distribution'))
    to.link(thing, iri('dcat:distribution'), distribution)
    describe(to, distribution, one)
  }
  return thing
}

function aboutOf(value: Value): string | null {
  const about = filled(value, 'about')
  return about === null ? null : kind.addressOf(about)
}

function describe(to: Statements, thing: Thing, value: Value): void {
  const get = fieldsOf(value)
  texts(to, thing, value, TEXTS)
  state(to, thing, get, RESOURCE)
  for (const theme of leaves(get('theme'))) {
    for (const part of parts(theme)) kind.code('data-theme')(to, thing, iri('dcat:theme'), part)
  }
  for (const role of ['publisher', 'creator'] as const) {
    for (const one of each(get(role))) if (isObject(one)) agentWith(to, thing, iri(`dct:${role}`), one, swedish(one))
  }
  for (const one of each(get('contactPoint'))) if (isObject(one)) contactWith(to, thing, one, swedish(one))
  const range = get('temporal')
  if (isObject(range)) period(to, thing, range, filled(range, 'startDate'), filled(range, 'endDate'))
  for (const one of leaves(get('adms'))) {
    const node = to.thing(one, null, iri('adms:Identifier'))
    to.link(thing, iri('adms:identifier'), node)
    kind.text(to, node, iri('skos:notation'), one)
  }
  nodes(to, thing, iri('dct:conformsTo'), get('conformsTo'), iri('dct:Standard'))
  nodes(to, thing, iri('foaf:page'), get('page'), iri('foaf:Document'))
  licences(to, thing, get)
  checksum(to, thing, get('checksum'))
}

/** A licence as name or address, or an object that describes one; rights as what the attribution must say. */
function licences(to: Statements, thing: Thing, get: Lookup): void {
  const stated = firstOf(get, 'license', 'licensedoc')
  if (isObject(stated)) nodes(to, thing, iri('dct:license'), stated, iri('dct:LicenseDocument'))
  else licence(to, thing, stated)
  const rights = get('rights')
  if (!isObject(rights)) return
  const node = to.thing(rights, aboutOf(rights), iri('dct:RightsStatement'))
  to.link(thing, iri('dct:rights'), node)
  texts(to, node, rights, [['attributionText', iri('rdfs:label')]])
}

function checksum(to: Statements, thing: Thing, sum: Value | null): void {
  const digest = isObject(sum) ? filled(sum, 'value') : null
  if (sum === null || digest === null) return
  const node = to.thing(sum, null, iri('spdx:Checksum'))
  to.link(thing, iri('spdx:checksum'), node)
  kind.text(to, node, iri('spdx:checksumValue'), digest)
}

/** A described node, or the address of one. */
function nodes(to: Statements, thing: Thing, property: string, value: Value | null, className: string): void {
  for (const one of each(value)) {
    if (!isObject(one)) {
      kind.reference(to, thing, property, one)
      continue
    }
    const node = to.thing(one, aboutOf(one), className)
    to.link(thing, property, node)
    texts(to, node, one, TEXTS)
  }
}

/** `about` names an agent; a type without an address is a code of ADMS. */
function swedish(value: Value): Lookup {
  return (name) => filled(value, name === 'uri' ? 'about' : name)
}

function texts(to: Statements, thing: Thing, value: Value, fields: readonly (readonly [string, string])[]): void {
  for (const [key, held] of members(value)) {
    const dash = key.indexOf('-')
    const property = fields.find(([name]) => name === (dash < 0 ? key : key.slice(0, dash)))?.[1]
    if (property === undefined || isNothing(held)) continue
    const language = dash < 0 ? '' : key.slice(dash + 1)
    for (const leaf of leaves(held)) {
      const several = property === iri('dcat:keyword') || property === iri('adms:versionNotes')
      for (const part of several ? parts(leaf) : [leaf]) {
        const text = textOf(part)
        if (text !== null) to.text(thing, property, text, part, /^[a-z]{2,3}$/i.test(language) ? language : '')
      }
    }
  }
}

/** The values of a text with semicolons. */
function parts(value: Value): readonly Value[] {
  const words = (wordOf(value) ?? '').split(';').map((word) => word.trim())
  return words
    .filter((word) => word !== '')
    .map((word) => ({ ...value, node: { kind: 'string', value: word, offset: value.at } as const }))
}
