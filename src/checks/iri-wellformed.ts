import { iriFaultAt } from '../background/iri-faults.ts'
import { HAS_IRI_FAULT, IS_IRI } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { termSet } from '../rdf/term-set.ts'
import type { IriFault } from '../values/url.ts'

const NOBODY: TermId = -1
/** IRIs of the record that is looked at. */
const seen = termSet()

/** Scheme of an IRI for the message; words before a colon, such as a title, are cut. */
function schemeOf(value: string): string {
  return value.slice(0, Math.min(20, Math.max(0, value.indexOf(':'))))
}

/** Distinct IRIs: the subjects and objects of the record's statements. Predicates are names, not addresses. */
export default defineCheck({
  id: 'iri-wellformed',
  dimension: 'valide',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: [],
  since: '0.1.0',
  title: 'Every IRI is well formed',
  why: 'A malformed IRI is a dead link, and many parsers refuse the file that holds one.',
  fix: 'Write the whole address with https:// (or mailto:, tel:, urn:) and encode spaces as %20.',
  limits: 'It looks at the form; it cannot tell whether anything is there.',
  notApplicable: 'The record holds no IRI.',
  messages: {
    empty: 'An IRI of {node} is empty. Give the address or remove the property.',
    relative: '{value} is no full address. Write it from https:// on.',
    space: '"{value}" holds a space. Write it as %20, or correct the address.',
    character: '"{value}" holds a character that no IRI may hold. Percent-encode it, or correct the address.',
    scheme: '{value} begins with "{scheme}:", which is no known scheme. Begin with https://, mailto:, tel: or urn:.',
    host: '{value} has no proper host name. Correct what stands after the scheme.',
    percent: '{value} holds a % without two hex digits. Write a real % as %25.',
    webInMail: '{value} is a web address written as mail. Remove "mailto:", or give a mail address.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:landingPage <https://data.gent.be/fietstellingen> .',
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:landingPage <ttps://data.gent.be/fietstellingen> .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    seen.clear()
    let fine = 0
    let last = NOBODY
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]!
      // Statements come node by node.
      if (node !== last && graph.isIri(node) && seen.add(node)) {
        const fault = iriFaultAt(graph, node)
        if (fault === null) fine++
        else outcomes.push({ node, value: 0, object: node, ...worded(fault, graph.value(node)) })
      }
      last = node
      const object = objects[i]!
      const signs = signsOf[i]!
      if ((signs & IS_IRI) === 0 || !seen.add(object)) continue
      const fault = (signs & HAS_IRI_FAULT) === 0 ? null : iriFaultAt(graph, object)
      if (fault === null) fine++
      else outcomes.push({ node, value: 0, path: paths[i]!, object, ...worded(fault, graph.value(object)) })
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})

const MESSAGES = {
  empty: 'empty',
  relative: 'relative',
  'unknown-scheme': 'scheme',
  space: 'space',
  character: 'character',
  'no-host': 'host',
  'bad-host': 'host',
  'bad-port': 'host',
  'bad-percent': 'percent',
  'web-in-mail': 'webInMail',
} as const satisfies Record<IriFault, string>

function worded(fault: IriFault, value: string) {
  return { message: MESSAGES[fault], args: { scheme: schemeOf(value) } }
}
