/** Vocabularies that reports are written in: those that findings are told with, and those that only reports need. */
import { PREFIXES } from '../../rdf/namespaces.ts'

export const NAMESPACES = {
  ...PREFIXES,
  // Our own: a check is a metric and a test under one name, and the quality model names what belongs to no check.
  checks: 'https://metakeur.be/checks#',
  quality: 'https://metakeur.be/quality#',
  oa: 'http://www.w3.org/ns/oa#',
  pv: 'https://piveau.eu/ns/voc#',
  qb: 'http://purl.org/linked-data/cube#',
  sdmx: 'http://purl.org/linked-data/sdmx/2009/attribute#',
  // ISO 19157 and what it is built on, as OSLO Datakwaliteit names it (quality-model section 6.2).
  cc: 'http://def.isotc211.org/iso19115/-1/2014/CommonClasses#',
  cit: 'http://def.isotc211.org/iso19115/-1/2014/CitationAndResponsiblePartyInformation#',
  dq: 'http://def.isotc211.org/iso19157/2013/DataQuality_2#',
  dqe: 'http://def.isotc211.org/iso19157/2013/DataQualityEvaluation#',
  dqr: 'http://def.isotc211.org/iso19157/2013/DataQualityResult#',
  rec: 'http://def.isotc211.org/iso19103/2005/RecordsAndClassMetadata#',
} as const

export type Vocabulary = keyof typeof NAMESPACES

/** A property or class of a vocabulary, as a prefixed name; the compiler knows the prefixes. */
export type Name = `${Vocabulary}:${string}`

/** `dqv:value` → the full IRI. */
export function iri(name: Name): string {
  const colon = name.indexOf(':')
  return NAMESPACES[name.slice(0, colon) as Vocabulary] + name.slice(colon + 1)
}
