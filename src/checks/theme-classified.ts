import { conceptText } from '../background/concept-text.ts'
import { lookup } from '../background/lookup.ts'
import { statedObjects } from '../background/nodes.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { defineCheck, FULL } from '../define.ts'
import type { MessageArgs, Millionths, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'

const THEME = iri('dcat:theme')
const PROVISIONAL = /\/OP_DATPRO$/

interface Judgement {
  readonly value: Millionths
  readonly message: 'spelling' | 'other' | 'text' | 'textMeant' | 'nameless' | 'namelessMeant'
  readonly args?: MessageArgs
}

/** A concept of either list is full marks; OP_DATPRO marks provisional data and is no theme. */
const judge = rememberedByTerm((graph, theme): Judgement => {
  const text = conceptText(graph, theme)
  if (text === null) return { value: FULL / 4, message: 'nameless' }
  const found = (['data-theme', 'belgif-datatheme'] as const).map((list) => lookup(list, text))
  const isIri = graph.isIri(theme)
  if (isIri && !PROVISIONAL.test(text) && found.some(({ status }) => status === 'member')) {
    return { value: FULL, message: 'other' }
  }
  const meant = found.find(({ status, iri }) => iri !== null && !(isIri && status === 'member'))?.iri ?? null
  if (!isIri) {
    const key = graph.isLiteral(theme) ? 'text' : 'nameless'
    return { value: FULL / 4, ...(meant ? { message: `${key}Meant`, args: { iri: meant } } : { message: key }) }
  }
  return { value: FULL / 2, ...(meant ? { message: 'spelling', args: { iri: meant } } : { message: 'other' }) }
})

/** The best theme counts: themes of other lists beside an EU or Belgif theme do no harm. */
export default defineCheck({
  id: 'theme-classified',
  dimension: 'vindbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dcat:theme'],
  since: '0.1.0',
  title: 'The record has a theme of the EU or Belgif list',
  why: 'Portals let people browse by these themes; a record without one is not found there.',
  fix: 'Pick one of the 13 EU themes, such as http://publications.europa.eu/resource/authority/data-theme/ENVI.',
  limits: 'It cannot tell whether the theme fits the data.',
  notApplicable: 'A dataset series needs no theme: its members have one.',
  messages: {
    none: '{node} has no theme. Add dcat:theme with one of the 13 EU themes.',
    spelling: 'The theme {value} is not spelt as in its list. Did you mean {iri}?',
    other: 'The theme {value} is from a list that portals do not browse by. Add one of the 13 EU themes.',
    text: 'The theme "{value}" is a text. Use the IRI of one of the 13 EU themes.',
    textMeant: 'The theme "{value}" is a text. Did you mean {iri}?',
    namelessMeant: 'A theme of {node} has no IRI. Did you mean {iri}?',
    nameless: 'A theme of {node} has no IRI. Use the IRI of one of the 13 EU themes.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN> .`,
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:theme "Mobiliteit" .',
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    let best: Judgement | null = null
    let at: TermId = -1
    for (const object of statedObjects(graph, node, THEME)) {
      const judgement = judge(graph, object)
      if (best !== null && judgement.value <= best.value) continue
      best = judgement
      at = object
    }
    if (best === null) outcomes.push({ node, value: 0, message: 'none', path: THEME })
    else if (best.value === FULL) outcomes.push({ node, value: FULL })
    else outcomes.push({ node, path: THEME, ...best, object: at })
    return outcomes
  },
})
