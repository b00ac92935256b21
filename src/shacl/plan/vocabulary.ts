import { PREFIXES } from '../../rdf/namespaces.ts'

/** The IRI of a SHACL term: `sh('minCount')`. */
export function sh(local: string): string {
  return PREFIXES.sh + local
}

export const RDF_TYPE = `${PREFIXES.rdf}type`
export const RDF_FIRST = `${PREFIXES.rdf}first`
export const RDF_REST = `${PREFIXES.rdf}rest`
export const RDF_NIL = `${PREFIXES.rdf}nil`
export const RDFS_CLASS = `${PREFIXES.rdfs}Class`
export const SUB_CLASS_OF = `${PREFIXES.rdfs}subClassOf`
export const XSD = PREFIXES.xsd
