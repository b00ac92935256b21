import { absenceOf } from '../background/placeholders.ts'
import { defineCheck, FULL } from '../define.ts'
import type { CheckContext, Scope, TermId } from '../model.ts'

/**
 * The nodes that must be complete: the record, and the distributions, services and catalogue records that go with it. An IRI
 * that the input does not describe is unknown, so it is left out.
 */
function nodesOf({ record, graph }: CheckContext): [TermId, Scope][] {
  const others = (nodes: readonly TermId[], scope: Scope): [TermId, Scope][] =>
    nodes
      .filter((node) => node !== record.node && (graph.isDescribed(node) || graph.isBlank(node)))
      .map((n) => [n, scope])
  return [
    [record.node, record.kind],
    ...others(record.distributions, 'distribution'),
    ...others(record.services, 'service'),
    ...others(record.catalogRecords, 'catalog-record'),
  ]
}

/**
 * A fault that a SHACL rule already words stays silent here. A service or catalogue record that several datasets share counts
 * in each of them: mending it helps them all.
 */
export default defineCheck({
  id: 'mandatory-complete',
  dimension: 'volledig',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  reads: [],
  since: '0.1.0',
  title: 'Mandatory properties are filled in',
  why: 'The profile makes few properties mandatory, and portals rely on every one of them.',
  fix: 'Fill in what is missing; an empty node or a stand-in such as "onbekend" counts as missing.',
  limits: 'It cannot tell whether what is filled in is true.',
  notApplicable: 'Always applies.',
  messages: {
    missing: '{path} is missing on {node}. Fill it in: the profile makes it mandatory.',
    empty: '{path} of {node} is empty. Fill it in: the profile makes it mandatory.',
    placeholder: '{path} of {node} is "{value}", a stand-in. Give the real value: the profile makes it mandatory.',
    husk: '{path} of {node} is a node with no content. Describe it, or refer to it by IRI: the profile makes it mandatory.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:description "Aantal fietsers per uur."@nl ; dct:identifier "fiets-1" ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> ;
  dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn "Team Data"@nl ; vcard:hasEmail <mailto:data@stad.gent> ] .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Onbekend"@nl ;
  dct:publisher [ a foaf:Agent ] .`,
  },
  *run(context) {
    const { record, graph, profile, shapeResults } = context
    const worded = new Set(shapeResults.map(({ focus, path }) => `${focus} ${path}`))
    let fine = 0
    for (const [node, scope] of nodesOf(context)) {
      for (const path of profile.mandatory[scope]) {
        const values = graph.objects(node, path)
        const absences = values.map((value) => absenceOf(graph, value))
        if (absences.includes(null)) {
          fine++
          continue
        }
        const message = absences[0] ?? 'missing'
        if (worded.has(`${node} ${path}`)) yield { node, value: 0, path }
        else yield { node, value: 0, message, path, ...(values.length === 0 ? {} : { object: values[0]! }) }
      }
    }
    if (fine > 0) yield { node: record.node, value: FULL, count: fine }
  },
})
