import { iri } from '../../rdf/namespaces.ts'
import { statePackage } from './ckan.ts'
import { stateDataJson } from './datajson.ts'
import { stateSwedish } from './dcat-ap-se.ts'
import * as kind from './kinds.ts'
import { stateDataset } from './opendatasoft.ts'
import type { Found, Mapping } from './portal.ts'
import { stateAsset } from './socrata.ts'
import type { Statements, Thing } from './statements.ts'
import { stateUdata } from './udata.ts'
import { filled, pointerOf, type Value, wordOf } from './value.ts'

/** Names of the records of a source, and the records that came with a name that another one has. */
export interface Names {
  readonly used: Set<string>
  readonly again: { readonly at: Value; readonly name: string }[]
}

/** A mapping with what has to wait until all records are stated. */
export interface OpenMapping extends Mapping {
  /** Records of DCAT-AP-SE: a catalogue among them holds the others. */
  readonly swedish: Thing[]
  /** States the references that were put off. */
  finish(): void
}

/** What one document needs while it is stated. */
export function mappingOf(found: Found, source: string, to: Statements, names: Names): OpenMapping {
  const byIdentifier = new Map<string, Thing>()
  const references: { subject: Thing; property: string; identifier: Value }[] = []
  const swedish: Thing[] = []
  return {
    found,
    source,
    to,
    swedish,
    record(at, name, className) {
      const again = name !== null && names.used.has(name)
      if (again) names.again.push({ at, name })
      else if (name !== null) names.used.add(name)
      const thing = to.thing(at, again ? null : name, className)
      const identifier = wordOf(filled(at, 'identifier'))
      if (identifier !== null && !byIdentifier.has(identifier)) byIdentifier.set(identifier, thing)
      return thing
    },
    refer: (subject, property, identifier) => references.push({ subject, property, identifier }),
    finish() {
      for (const { subject, property, identifier } of references) {
        const thing = byIdentifier.get(wordOf(identifier) ?? '')
        if (thing === undefined) kind.reference(to, subject, property, identifier)
        else to.refer(subject, property, thing, identifier)
      }
      linkSwedish(swedish, to)
    },
  }
}

/** States a record of a document, and that the catalogue which the document describes lists it. */
export function stateRecord(record: Value, catalog: Thing | null, mapping: OpenMapping): void {
  const { portal } = mapping.found
  if (portal === 'ckan') statePackage(record, mapping)
  else if (portal === 'opendatasoft') stateDataset(record, mapping)
  else if (portal === 'socrata') stateAsset(record, mapping)
  else if (portal === 'udata') stateUdata(record, mapping)
  else if (portal === 'dcat-ap-se') mapping.swedish.push(stateSwedish(record, mapping))
  else {
    const dataset = stateDataJson(record, mapping)
    if (catalog !== null) mapping.to.refer(catalog, iri('dcat:dataset'), dataset, record)
  }
}

/** The catalogue in a document of DCAT-AP-SE holds the other records in it. */
function linkSwedish(things: readonly Thing[], to: Statements): void {
  const named = (thing: Thing): string => /\/(dcat-\w+)(?:\/\d+)?$/.exec(pointerOf(thing.at))?.[1] ?? ''
  const catalog = things.find((thing) => named(thing) === 'dcat-catalog')
  if (catalog === undefined) return
  for (const thing of things) {
    if (named(thing) === 'dcat-dataset') to.refer(catalog, iri('dcat:dataset'), thing, thing.at)
    if (named(thing) === 'dcat-dataservice') to.refer(catalog, iri('dcat:service'), thing, thing.at)
  }
}
