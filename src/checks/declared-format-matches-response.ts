import { webLinkIn } from '../background/iri-faults.ts'
import { presentObjects } from '../background/placeholders.ts'
import { defineCheck } from '../define.ts'
import type { NotChecked, Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const FORMS = (['dct:format', 'dcat:mediaType'] as const).map(iri)
const hasLink = webLinkIn((['dcat:downloadURL', 'dcat:accessURL'] as const).map(iri))

/** Needs answers from outside: until links are asked, a distribution with a form and a web address is not checked. */
export default defineCheck({
  id: 'declared-format-matches-response',
  dimension: 'accuraat',
  tier: 'B',
  severity: 'warning',
  scope: ['distribution'],
  mode: 'online',
  parts: 'alone',
  reads: ['dct:format', 'dcat:mediaType', 'dcat:downloadURL', 'dcat:accessURL'],
  since: '0.1.0',
  title: 'The file has the format that is declared',
  why: 'Software opens a file by its declared format; when a page or another format comes, it fails.',
  fix: 'Correct dct:format and dcat:mediaType, or the address.',
  limits: 'It looks at the type and the first bytes; it cannot tell whether the whole file is valid.',
  notApplicable: 'No distribution declares a format and has a web address.',
  messages: {
    differs: '{node} declares {declared}, but {value} gives {answer}. Correct the format or the address.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Zonder distributies"@nl .',
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution [ a dcat:Distribution ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ; dcat:downloadURL <https://data.gent.be/x.html> ] .`,
  },
  run({ record, graph }) {
    const outcomes: (Outcome | NotChecked)[] = []
    const applies = record.distributions.some(
      (node) => FORMS.some((form) => presentObjects(graph, node, form).length > 0) && hasLink(graph, node),
    )
    if (applies) outcomes.push({ status: 'not-checked', reason: 'links-not-checked' })
    return outcomes
  },
})
