/** A record as its statements, with the nodes that play a part in it: where defects are planted. */
import { expand, iri, isNode, RDF_TYPE } from './terms.js'

const CLASSES = {
  dataset: 'dcat:Dataset',
  service: 'dcat:DataService',
  catalog: 'dcat:Catalog',
  'catalog-record': 'dcat:CatalogRecord',
  series: 'dcat:DatasetSeries',
}
/** What leads from a record to a node of a role. */
const LINKS = {
  distribution: ['dcat:distribution'],
  contact: ['dcat:contactPoint'],
  publisher: ['dct:publisher'],
  place: ['dct:spatial'],
  period: ['dct:temporal'],
}

/**
 * @param statements all of one document, of which `node` is the record that the defects are for
 */
export function recordOf(id, node, statements) {
  const bySubject = new Map()
  for (const one of statements) {
    if (!bySubject.has(one.s)) bySubject.set(one.s, [])
    bySubject.get(one.s).push(one)
  }
  const of = (subject, property) => {
    const p = property && expand(property)
    return (bySubject.get(subject) ?? []).filter((one) => p === undefined || one.p === p)
  }
  const objects = (subject, property) => of(subject, property).map(({ o }) => o)
  const isA = (subject, name) => objects(subject, 'rdf:type').includes(iri(name))
  const described = (subject) => bySubject.has(subject)
  const ofClass = (name) =>
    [...bySubject.keys()].filter((subject) => isA(subject, CLASSES[name])).filter((one) => one !== node)
  const roles = new Map()
  const nodes = (role) => {
    if (role === 'dataset') return [node]
    if (!roles.has(role)) {
      const found = LINKS[role]
        ? LINKS[role].flatMap((link) => objects(node, link)).filter((one) => isNode(one) && described(one))
        : ofClass(role)
      roles.set(role, [...new Set(found)])
    }
    return roles.get(role)
  }
  const claims = statements.filter(({ p }) => p === expand('dct:conformsTo')).map(({ o }) => o)
  return {
    id,
    node,
    statements,
    of,
    objects,
    isA,
    described,
    nodes,
    /** It claims a profile of the EU, which asks less than that of Flanders. */
    isEu: claims.some((claim) => /dcat-application-profile|dcat-ap\/releases/i.test(claim)),
    /** It claims no older profile than that of 2026. */
    isNew: !claims.some((claim) =>
      /\/(?:DCAT-AP-VL|GEODCAT-AP-VL|metadata-dcat)(?:\/(?:erkendestandaard|kandidaatstandaard)\/20(?:1|2[0-5])|>$)/.test(
        claim,
      ),
    ),
  }
}

export const edit = (remove, add) => ({ remove, add })

/** The record with a defect in it. */
export function planted({ statements }, { remove, add }) {
  const gone = new Set(remove)
  return [...statements.filter((one) => !gone.has(one)), ...add]
}

/** Properties whose statements an edit touches, as IRIs. */
export function touched({ remove, add }) {
  return new Set([...remove, ...add].map(({ p }) => p).filter((p) => p !== RDF_TYPE))
}
