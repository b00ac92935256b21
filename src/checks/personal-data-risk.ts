import { accessOf } from '../background/access.ts'
import { firstWord } from '../background/dutch.ts'
import { lookup } from '../background/lookup.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const TEXTS = (['dct:title', 'dct:description', 'dcat:keyword'] as const).map(iri)
const THEME = iri('dcat:theme')

/** Health or justice: there the words weigh double. */
function isSensitive(graph: GraphReader, node: TermId): boolean {
  return graph.objects(node, THEME).some((theme) => {
    if (graph.isBlank(theme)) return false
    const text = graph.value(theme)
    const meant = lookup('data-theme', text).iri ?? lookup('belgif-datatheme', text).iri
    return meant !== null && /\/(?:HEAL|JUST)$/.test(meant)
  })
}

/**
 * PUBLIC records only. A word of the risk list gives half, and nothing under the theme of health or justice, unless a word
 * such as "geaggregeerd", "statistiek" or "aantal" stands in the same record: then figures are meant and no persons.
 */
export default defineCheck({
  id: 'personal-data-risk',
  dimension: 'privacy',
  tier: 'B',
  severity: 'info',
  scope: ['dataset'],
  mode: 'offline',
  reads: ['dct:title', 'dct:description', 'dcat:keyword', 'dcat:theme', 'dct:accessRights'],
  since: '0.1.0',
  title: 'Public data do not seem to be about persons',
  why: 'Data about persons that go public cannot be called back; a reader wants to know how persons are protected.',
  fix: 'Say how persons are protected (aggregated, anonymised), or close the data.',
  limits: 'It looks for Dutch words. Whether data are personal only a human can tell.',
  notApplicable: 'The access rights are not PUBLIC.',
  messages: {
    word: 'The data are PUBLIC and speak of "{word}". Say how persons are protected, such as aggregated or anonymised.',
    sensitive:
      'The data are PUBLIC, about health or justice, and speak of "{word}". Say how persons are protected, or close them.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Geaggregeerde cijfers over leerlingen."@nl ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:description "Lijst van patiënten per ziekenhuis."@nl ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/HEAL> ;
  dct:accessRights <http://publications.europa.eu/resource/authority/access-right/PUBLIC> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    if (accessOf(graph, node) !== 'public') return outcomes
    const risk = firstWord('risk', graph, node, TEXTS)
    if (risk === null || firstWord('shield', graph, node, TEXTS) !== null) {
      return [{ node, value: FULL }]
    }
    const sensitive = isSensitive(graph, node)
    const { word, path, object } = risk
    const message = sensitive ? 'sensitive' : 'word'
    outcomes.push({ node, value: sensitive ? 0 : FULL / 2, message, path, object, args: { word } })
    return outcomes
  },
})
