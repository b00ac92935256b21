import { conceptText } from '../background/concept-text.ts'
import { ACCESS_RIGHT } from '../background/eu-lists.ts'
import { lookup } from '../background/lookup.ts'
import { statedObjects } from '../background/nodes.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const ACCESS_RIGHTS = iri('dct:accessRights')
const CLEAR = new Set(['PUBLIC', 'RESTRICTED', 'NON_PUBLIC'])

/** The code of an exact IRI of the list, or null. */
function exactCode(graph: GraphReader, value: TermId): string | null {
  if (!graph.isIri(value) || lookup('access-right', graph.value(value)).status !== 'member') return null
  return graph.value(value).slice(ACCESS_RIGHT.space.length)
}

function judgeOne(graph: GraphReader, node: TermId, object: TermId): Outcome {
  const path = ACCESS_RIGHTS
  const code = exactCode(graph, object)
  if (code !== null && CLEAR.has(code)) return { node, value: FULL }
  if (code !== null) return { node, value: FULL / 2, message: 'vague', path, object, args: { code } }
  const text = conceptText(graph, object)
  const meant = text === null ? null : lookup('access-right', text)
  const known = meant !== null && (meant.status === 'rewritable' || meant.status === 'member') ? meant.iri : null
  return known === null
    ? { node, value: 0, message: graph.isBlank(object) ? 'nameless' : 'other', path, object }
    : { node, value: 0, message: 'meant', path, object, args: { iri: known } }
}

export default defineCheck({
  id: 'access-rights-declared',
  dimension: 'open',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dct:accessRights'],
  since: '0.1.0',
  title: 'The record states who may have the data',
  why: 'Without access rights nobody knows whether the data are open, and portals leave them out of open data.',
  fix: 'Add dct:accessRights with PUBLIC, RESTRICTED or NON_PUBLIC of the EU list; Flanders uses PUBLIC and NON_PUBLIC.',
  limits: 'It cannot tell what happens in practice.',
  notApplicable: 'A dataset series: its members have access rights.',
  messages: {
    missing: '{node} states no access rights. Add dct:accessRights with PUBLIC or NON_PUBLIC of the EU list.',
    several: '{node} states {count} access rights. Keep the one that holds.',
    vague: '{code} does not say who may have the data. Use PUBLIC, RESTRICTED or NON_PUBLIC.',
    meant: 'The access rights are not given by the exact IRI of the EU list. Did you mean {iri}?',
    other: '{value} is not in the EU list of access rights. Use PUBLIC or NON_PUBLIC of that list.',
    nameless: 'The access rights of {node} are a node without an IRI. Use PUBLIC or NON_PUBLIC of the EU list.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:accessRights "openbaar" .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const values = statedObjects(graph, node, ACCESS_RIGHTS)
    if (values.length === 0) {
      const object = graph.object(node, ACCESS_RIGHTS)
      if (object < 0) outcomes.push({ node, value: 0, message: 'missing', path: ACCESS_RIGHTS })
      else outcomes.push({ node, value: 0, message: 'nameless', path: ACCESS_RIGHTS, object })
    } else if (values.length === 1) outcomes.push(judgeOne(graph, node, values[0]!))
    else {
      const known = values.some((value) => exactCode(graph, value) !== null)
      const args = { count: values.length }
      outcomes.push({
        node,
        value: known ? FULL / 2 : 0,
        message: 'several',
        path: ACCESS_RIGHTS,
        object: values[1]!,
        args,
      })
    }
    return outcomes
  },
})
