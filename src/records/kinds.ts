import type { NodeKind, RecordKind } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

/**
 * Classes of records, the strongest first: DCAT makes dcat:Catalog and dcat:DatasetSeries subclasses of dcat:Dataset, and
 * many exports state both classes, so the narrower one decides (standards.md, "Traps when repairing").
 */
export const RECORD_CLASSES: readonly (readonly [string, RecordKind])[] = [
  [iri('dcat:Catalog'), 'catalog'],
  [iri('dcat:DatasetSeries'), 'series'],
  [iri('dcat:Dataset'), 'dataset'],
  [iri('dcat:DataService'), 'service'],
  [iri('dcat:CatalogRecord'), 'catalog-record'],
]

export const DISTRIBUTION = iri('dcat:Distribution')

/** What a node is, by the property that leads to it. */
const BY_PROPERTY: Readonly<Record<string, NodeKind>> = {
  [iri('dcat:distribution')]: 'distribution',
  [iri('adms:sample')]: 'distribution',
  [iri('dcat:contactPoint')]: 'contact',
  [iri('dct:publisher')]: 'agent',
  [iri('dct:creator')]: 'agent',
  [iri('dct:rightsHolder')]: 'agent',
  [iri('geodcat:distributor')]: 'agent',
  [iri('geodcat:custodian')]: 'agent',
  [iri('dct:spatial')]: 'location',
  [iri('dct:temporal')]: 'period',
  [iri('adms:identifier')]: 'identifier',
  [iri('dct:conformsTo')]: 'standard',
  [iri('dct:license')]: 'licence',
}

/** What a node is, by its class, when no property tells. */
const BY_CLASS: Readonly<Record<string, NodeKind>> = {
  [DISTRIBUTION]: 'distribution',
  [iri('foaf:Agent')]: 'agent',
  [iri('foaf:Organization')]: 'agent',
  [iri('foaf:Person')]: 'agent',
  [iri('dct:Agent')]: 'agent',
  [iri('vcard:Kind')]: 'contact',
  [iri('vcard:Organization')]: 'contact',
  [iri('vcard:Individual')]: 'contact',
  [iri('vcard:Group')]: 'contact',
  [iri('dct:Location')]: 'location',
  [iri('dct:PeriodOfTime')]: 'period',
  [iri('adms:Identifier')]: 'identifier',
  [iri('dct:Standard')]: 'standard',
  [iri('dct:LicenseDocument')]: 'licence',
}

export function kindByProperty(property: string): NodeKind | null {
  return BY_PROPERTY[property] ?? null
}

export function kindByClass(classIri: string): NodeKind | null {
  return BY_CLASS[classIri] ?? null
}
