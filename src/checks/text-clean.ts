import { IS_LITERAL } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { NAME, OTHER_NAME, RIGHTS, WORDING } from '../background/texts.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { MARKUP, ODD, SPACED } from '../values/signs.ts'
import { textFault } from '../values/text-faults.ts'

const TEXTS = WORDING | NAME | OTHER_NAME | RIGHTS
/** A text with no sign of a fault has none. */
const FAULTY = MARKUP | ODD | SPACED
const HTML_TYPES = new Set([iri('rdf:HTML'), iri('rdf:XMLLiteral')])

/** The first fault of a text counts: HTML, then wrong encoding, then invisible signs, then white space at an end. */
export default defineCheck({
  id: 'text-clean',
  dimension: 'valide',
  tier: 'N',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:title', 'dct:description', 'dcat:keyword', 'dct:rights', 'foaf:name', 'vcard:fn'],
  since: '0.1.0',
  title: 'Texts are plain and clean',
  why: 'Portals show texts as they are: readers see the tags and the broken letters, and search does not find the word.',
  fix: 'Clean the text at the source: no HTML, UTF-8 throughout, no space at the beginning or the end.',
  limits: 'It looks at signs, not at style or spelling.',
  notApplicable: 'There is no title, description, keyword, name or statement of rights.',
  messages: {
    html: '{path} of {node} holds HTML ("{snippet}"). Write plain text.',
    mojibake: '{path} of {node} holds letters that were read in the wrong encoding ("{snippet}"). Export it as UTF-8.',
    control: '{path} of {node} holds a sign that nobody sees ("{snippet}"). Remove it at the source.',
    ends: '{path} of {node} begins or ends with white space: "{value}". Remove it at the source.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Cafés & terrassen in Gent"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "CafÃ©s in Gent"@nl ;
  dct:description "<p>Alle terrassen.</p>"@nl .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      const signs = signsOf[i]!
      if ((signs & TEXTS) === 0 || (signs & IS_LITERAL) === 0) continue
      const object = objects[i]!
      const found =
        (signs & FAULTY) === 0 ? null : textFault(graph.value(object), HTML_TYPES.has(graph.datatype(object)))
      if (found === null) {
        fine++
        continue
      }
      const args = { snippet: found.snippet }
      outcomes.push({ node: nodes[i]!, value: 0, message: found.kind, path: paths[i]!, object, args })
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
