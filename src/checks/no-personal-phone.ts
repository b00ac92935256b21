import { rememberedByTerm } from '../background/remembered.ts'
import { statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { findMobiles } from '../values/mobile.ts'
import { SERIAL } from '../values/signs.ts'

/** Codes by their nature: digits in them are no telephone number. */
const CODES: ReadonlySet<string> = new Set(
  (['dct:identifier', 'skos:notation', 'spdx:checksumValue', 'dcat:version', 'owl:versionInfo'] as const).map(iri),
)
/** Properties whose values are telephone numbers. */
const PHONES: ReadonlySet<string> = new Set(
  (['vcard:hasTelephone', 'vcard:tel', 'vcard:hasValue', 'vcard:value', 'foaf:phone', 'schema:telephone'] as const).map(
    iri,
  ),
)

const holdsMobile = rememberedByTerm((graph, term) => findMobiles(graph.value(term)).length > 0)

function hasMobile(graph: GraphReader, path: string, term: TermId): boolean {
  if (graph.isIri(term) && !PHONES.has(path)) return false
  if (graph.isIri(term)) {
    const text = graph.value(term)
    return /^tel:/i.test(text) && findMobiles(text.slice(4)).length > 0
  }
  return holdsMobile(graph, term) && /#(?:string|langString|HTML)$/.test(graph.datatype(term))
}

/** Every text of the record, and telephone numbers written as tel: addresses. Of the number nothing goes out. */
export default defineCheck({
  id: 'no-personal-phone',
  dimension: 'privacy',
  tier: 'N',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'own',
  reads: ['vcard:hasTelephone'],
  since: '0.1.0',
  title: 'No mobile number stands in the metadata',
  why: 'A mobile number is nearly always that of one person, and goes with them when they change jobs.',
  fix: 'Give the number of the desk or the switchboard.',
  limits: 'A desk may have a mobile number of its own. Only Belgian numbers are found.',
  notApplicable: 'Always applies.',
  messages: {
    contact: 'The contact point has a mobile number ({masked}). Give the number of the desk.',
    text: '{path} of {node} holds a mobile number ({masked}). Remove it, or give the number of the desk.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:contactPoint [ a vcard:Organization ; vcard:hasTelephone <tel:+3292101010> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:contactPoint [ a vcard:Organization ; vcard:hasTelephone <tel:+32470123456> ] .`,
  },
  run({ record, graph }) {
    const found: Outcome[] = []
    const { nodes, paths, objects, signsOf, signs } = statementsOf(graph, record)
    const count = (signs & SERIAL) === 0 ? 0 : nodes.length
    for (let i = 0; i < count; i++) {
      if ((signsOf[i]! & SERIAL) === 0) continue
      const node = nodes[i]!
      const path = paths[i]!
      const object = objects[i]!
      if (CODES.has(path) || !hasMobile(graph, path, object)) continue
      const message = PHONES.has(path) || record.kindOf(node) === 'contact' ? 'contact' : 'text'
      found.push({ node, value: 0, message, path, object, secret: true, args: { masked: '04** ** ** **' } })
    }
    return found.length > 0 ? found : [{ node: record.node, value: FULL }]
  },
})
