import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const PUBLISHER = iri('dct:publisher')
const CREATOR = iri('dct:creator')
const HALF = FULL / 2

/**
 * Half is lost when publisher or creator is the publisher of a catalogue that lists records of other publishers too, and
 * half when the contact mail serves more than 30 % of the records of at least five other publishers.
 */
export default defineCheck({
  id: 'responsible-not-portal',
  dimension: 'verantwoordelijk',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'cross',
  reads: ['dct:publisher', 'dct:creator', 'dcat:contactPoint'],
  since: '0.1.0',
  title: 'Who is responsible is not the portal',
  why: 'A portal cannot answer a question about the data, and mends nothing at the source.',
  fix: 'Name the organisation that keeps the data, and its own mailbox.',
  limits: 'The organisation that it names may be the wrong one.',
  notApplicable: 'The catalogue has records of one publisher only.',
  messages: {
    platform: 'The {path} of {node} is {value}, which keeps the catalogue. Name the organisation that keeps the data.',
    mail: 'The contact mail of {node} serves many publishers. Give the mailbox of the one that keeps the data.',
  },
  examples: {
    good: `<https://data.be/catalogus> a dcat:Catalog ; dct:publisher <urn:portaal> ; dcat:dataset <https://data.be/id/dataset/1> , <https://data.be/id/dataset/2> .
<https://data.be/id/dataset/1> a dcat:Dataset ; dct:publisher <urn:gent> .
<https://data.be/id/dataset/2> a dcat:Dataset ; dct:publisher <urn:brugge> .`,
    bad: `<https://data.be/catalogus> a dcat:Catalog ; dct:publisher <urn:portaal> ; dcat:dataset <https://data.be/id/dataset/1> , <https://data.be/id/dataset/2> .
<https://data.be/id/dataset/1> a dcat:Dataset ; dct:publisher <urn:portaal> .
<https://data.be/id/dataset/2> a dcat:Dataset ; dct:publisher <urn:brugge> .`,
  },
  run({ record, graph, cross }) {
    const outcomes: Outcome[] = []
    const neighbours = cross?.of(record.id)
    if (neighbours == null || neighbours.publishers < 2) return outcomes
    const { node } = record
    const platforms = new Set(record.catalogs.flatMap((catalog) => graph.objects(catalog, PUBLISHER)))
    const platform = [PUBLISHER, CREATOR]
      .map((path): [string, TermId] => [path, graph.objects(node, path).find((agent) => platforms.has(agent)) ?? -1])
      .find(([, agent]) => agent >= 0)
    const whole = platform === undefined && !neighbours.portalMail
    if (whole) outcomes.push({ node, value: FULL })
    // Two halves, each a finding of its own: the mean of the two values is what is left.
    if (platform !== undefined) {
      const [path, object] = platform
      outcomes.push({ node, value: neighbours.portalMail ? 0 : HALF, message: 'platform', path, object })
    }
    if (neighbours.portalMail) {
      outcomes.push({ node, value: platform === undefined ? HALF : 0, message: 'mail', path: iri('dcat:contactPoint') })
    }
    return outcomes
  },
})
