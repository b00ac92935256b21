import { preferredTexts } from '../background/dutch.ts'
import { isPlaceholderText } from '../background/placeholders.ts'
import { defineCheck, FULL, millionths, settled } from '../define.ts'
import type { GraphReader, Millionths, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { sharesWords } from '../values/shared-words.ts'
import { textLength } from '../values/text.ts'

const TITLE = iri('dct:title')
const DESCRIPTION = iri('dct:description')
/** Characters from which a description begins to say something, is full, and is too much. */
const THRESHOLDS = {
  nothing: { usual: 50, least: 0, most: 99, meaning: 'characters up to which a description gets no marks' },
  enough: { usual: 200, least: 100, most: 2000, meaning: 'characters from which it is full' },
  most: { usual: 4000, least: 2001, most: 100000, meaning: 'characters beyond which it is too much' },
}
/** Share of words from which a description repeats the title. */
const SAME = 0.8

type Limits = Readonly<Record<keyof typeof THRESHOLDS, number>>

interface Judgement {
  readonly term: TermId
  readonly value: Millionths
  readonly message: 'placeholder' | 'repeatsTitle' | 'short' | 'long'
  readonly length: number
}

function judge(graph: GraphReader, record: TermId, term: TermId, is: Limits): Judgement {
  const text = graph.value(term)
  const length = textLength(text)
  if (isPlaceholderText(text)) return { term, value: 0, message: 'placeholder', length }
  if (repeatsTitle(graph, record, text, length)) return { term, value: 0, message: 'repeatsTitle', length }
  if (length > is.most) return { term, value: millionths(0.75), message: 'long', length }
  return { term, value: millionths((length - is.nothing) / (is.enough - is.nothing)), message: 'short', length }
}

function repeatsTitle(graph: GraphReader, record: TermId, text: string, length: number): boolean {
  for (const term of graph.objects(record, TITLE)) {
    if (!graph.isLiteral(term)) continue
    const title = graph.value(term)
    // A text many times longer than the title cannot be the same words, so they are not counted.
    if (length <= title.length * 10 && sharesWords(title, text, SAME)) return true
  }
  return false
}

/**
 * A text that stands under more than five other titles counts for half. Where there is no Dutch description, one without tag counts, else any: `nl-title-description` judges the language.
 */
export default defineCheck({
  id: 'description-substantive',
  dimension: 'volledig',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service', 'series'],
  mode: 'offline',
  reads: ['dct:description', 'dct:title'],
  since: '0.1.0',
  title: 'The description is substantial',
  why: 'People decide on the description whether the data are of use to them; a few words do not let them.',
  fix: 'Say in at least 200 characters what the data hold, why and how they were made, and what they are not fit for.',
  limits: 'It counts characters and compares words with the title; it cannot tell whether the text is useful.',
  notApplicable: 'Always applies to datasets, data services and series.',
  thresholds: THRESHOLDS,
  messages: {
    missing:
      '{node} has no description. Say in about {enough:200} characters what it holds, why, how it was made and its limits.',
    placeholder:
      'The description "{value}" stands for nothing. Say what the data hold, why, how and with which limits.',
    repeatsTitle:
      'The description repeats the title. Say what the data hold, why, how they were made and their limits.',
    short:
      'The description has {length} characters; {enough:200} are needed. Add why and how the data were made, and their limits.',
    copied: 'The same description stands under more than five other titles. Say what is particular to {node}.',
    long: 'The description has {length} characters; few will read it. Keep it to {most:4000} and link the rest as documentation.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent 2023"@nl ;
  dct:description "Aantal fietsers per uur op vijftien telpunten in de stad, gemeten met lussen in het wegdek. De stad gebruikt de cijfers om het fietsbeleid op te volgen. Tellingen van minder dan een dag ontbreken, dus de totalen zijn een ondergrens."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent 2023"@nl ;
  dct:description "Fietstellingen in Gent, 2023."@nl .`,
  },
  run({ record, graph, cross, thresholds }) {
    const outcomes: Outcome[] = []
    const { is, told } = settled(THRESHOLDS, thresholds?.['description-substantive'])
    const texts = preferredTexts(graph, record.node, DESCRIPTION)
    if (texts.length === 0) {
      return [{ node: record.node, value: 0, message: 'missing', path: DESCRIPTION, args: told }]
    }
    let best = judge(graph, record.node, texts[0]!, is)
    for (let i = 1; i < texts.length; i++) {
      const other = judge(graph, record.node, texts[i]!, is)
      if (other.value > best.value) best = other
    }
    const copied = cross?.of(record.id)?.copiedText === true
    const { value, message, term, length } = best
    if (copied && value > 0) {
      outcomes.push({
        node: record.node,
        value: Math.floor(value / 2),
        message: 'copied',
        path: DESCRIPTION,
        object: term,
      })
    } else if (value === FULL) outcomes.push({ node: record.node, value: FULL })
    else {
      outcomes.push({ node: record.node, value, message, path: DESCRIPTION, object: term, args: { length, ...told } })
    }
    return outcomes
  },
})
