import { conceptText } from '../background/concept-text.ts'
import { lookup } from '../background/lookup.ts'
import { absenceOf } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { isStandardIri } from '../background/standards.ts'
import { defineCheck, FULL } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { isWebIri } from '../values/url.ts'

const CONFORMS_TO = iri('dct:conformsTo')
const TITLES = (['dct:title', 'rdfs:label', 'skos:prefLabel', 'foaf:name'] as const).map(iri)

type Message = 'otherIri' | 'bareIri' | 'text' | 'textMeant'

interface Judgement {
  readonly value: number
  readonly message: Message | null
}

function isTitled(graph: GraphReader, term: TermId): boolean {
  return TITLES.some((path) => graph.objects(term, path).some((title) => absenceOf(graph, title) === null))
}

const STANDARD: Judgement = { value: FULL, message: null }

function judge(graph: GraphReader, term: TermId, service: boolean): Judgement | null {
  const isProtocol =
    service && graph.isIri(term) && lookup('dataserviceprotocol', graph.value(term)).status === 'member'
  return isProtocol ? STANDARD : judgeStandard(graph, term)
}

/** Null for a value that says nothing. */
const judgeStandard = rememberedByTerm((graph, term): Judgement | null => {
  if (graph.isIri(term)) {
    if (isStandardIri(graph.value(term))) return STANDARD
    if (absenceOf(graph, term) === 'placeholder' || absenceOf(graph, term) === 'empty') return null
    return isTitled(graph, term) ? { value: FULL / 2, message: 'otherIri' } : { value: FULL / 4, message: 'bareIri' }
  }
  if (absenceOf(graph, term) !== null) return null
  const text = conceptText(graph, term)
  if (text === null || text.trim() === '') return null
  return { value: FULL / 4, message: isWebIri(text.trim()) && isStandardIri(text) ? 'textMeant' : 'text' }
})

/**
 * The best standard of the dataset and its distributions, or of the service. An IRI of another body counts half when it has
 * a title, and a quarter without one.
 */
export default defineCheck({
  id: 'conforms-to-standard',
  dimension: 'interoperabel',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service'],
  mode: 'offline',
  reads: ['dct:conformsTo'],
  since: '0.1.0',
  title: 'The data follow a standard that can be looked up',
  why: 'Data of two sources can be joined when both follow the same standard, and only when both say which.',
  fix: 'Add dct:conformsTo with the IRI of the OSLO, INSPIRE, ISO, OGC or W3C standard.',
  limits: 'It cannot tell whether the data really conform.',
  notApplicable: 'Dataset series: their members state it.',
  messages: {
    none: '{node} names no standard. Add dct:conformsTo with the IRI of an OSLO, INSPIRE, ISO or OGC standard.',
    noProtocol: '{node} names no protocol or standard. Add dct:conformsTo with a protocol, such as {example}.',
    otherIri: '{value} is in no register of standards that metakeur knows. Link the OSLO, INSPIRE or OGC standard too.',
    bareIri: '{value} is in no register of standards, and has no title. Give a title, or link a known standard.',
    text: 'The standard is there in words only ("{text}"). Use its IRI in dct:conformsTo.',
    textMeant: 'The standard is a text. Write {text} as an IRI.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:conformsTo <https://data.vlaanderen.be/doc/applicatieprofiel/verkeersmetingen> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:conformsTo [ a dct:Standard ; dct:title "OSLO Verkeersmetingen"@nl ] .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const service = record.kind === 'service'
    let best: Judgement | null = null
    let at: TermId = record.node
    let standard: TermId = -1
    for (let i = -1; i < record.distributions.length; i++) {
      const node = i < 0 ? record.node : record.distributions[i]!
      for (const object of graph.objects(node, CONFORMS_TO)) {
        const judgement = judge(graph, object, service)
        if (judgement === null || (best !== null && judgement.value <= best.value)) continue
        best = judgement
        at = node
        standard = object
      }
      if (best?.value === FULL) break
    }
    if (best === null) {
      const message = service ? 'noProtocol' : 'none'
      outcomes.push({ node: record.node, value: 0, message, path: CONFORMS_TO, args: { example: PROTOCOL, text: '' } })
    } else if (best.value === FULL) outcomes.push({ node: record.node, value: FULL })
    else {
      const { value, message } = best
      const args = { example: PROTOCOL, text: conceptText(graph, standard) ?? '' }
      outcomes.push({ node: at, value, message: message!, path: CONFORMS_TO, object: standard, args })
    }
    return outcomes
  },
})

const PROTOCOL = 'https://data.vlaanderen.be/id/concept/dataserviceprotocol/OGC:WFS'
