import { defineCheck, FULL } from '../define.ts'
import type { Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { type TextValue, textsOf } from '../rdf/texts.ts'
import { detectLanguage, isDutchTag, SURE } from '../values/language.ts'

const TITLE = iri('dct:title')
const DESCRIPTION = iri('dct:description')

type Message = 'missing' | 'otherLanguage' | 'untagged' | 'untaggedOther' | 'untaggedUnknown'

interface Judgement {
  readonly value: number
  readonly message?: Message
  readonly object?: TermId
  /** Tags found, or the language detected. */
  readonly languages?: string
}

/** @param companions other untagged texts of the record: a short title is judged together with the description */
function judge(texts: readonly TextValue[], companions: readonly TextValue[]): Judgement {
  if (texts.some(({ language }) => isDutchTag(language))) return { value: FULL }
  if (texts.length === 0) return { value: 0, message: 'missing' }
  const untagged = texts.filter(({ language }) => language === '')
  if (untagged.length === 0) {
    const languages = [...new Set(texts.map(({ language }) => language))].sort().join(', ')
    return { value: 0, message: 'otherLanguage', object: texts[0]!.term, languages }
  }
  const dutch = untagged.find(({ text }) => languageOf(text, companions) === 'nl')
  if (dutch) return { value: FULL / 2, message: 'untagged', object: dutch.term }
  const { term, text } = untagged[0]!
  const language = languageOf(text, companions)
  if (language === null) return { value: 0, message: 'untaggedUnknown', object: term }
  return { value: 0, message: 'untaggedOther', object: term, languages: language }
}

/** By the text itself, or, when it is too short to tell, together with those that go with it; null when in doubt. */
function languageOf(text: string, companions: readonly TextValue[]): string | null {
  const own = detectLanguage(text)
  const all = [text, ...companions.map((other) => other.text)].join('. ')
  const { language, confidence } = own.language === null ? detectLanguage(all) : own
  return confidence >= SURE ? language : null
}

export default defineCheck({
  id: 'nl-title-description',
  dimension: 'gedocumenteerd',
  tier: 'E',
  severity: 'error',
  scope: ['dataset', 'service', 'series', 'catalog'],
  mode: 'offline',
  reads: ['dct:title', 'dct:description'],
  since: '0.1.0',
  title: 'Title and description are there in Dutch',
  why: 'Flemish portals show and search the texts tagged @nl; without the tag a Dutch text is not found as Dutch.',
  fix: 'Give title and description in Dutch with the language tag @nl.',
  limits: 'It cannot tell whether the text is good, nor whether a tag is right.',
  notApplicable: 'Always applies to datasets, data services, series and catalogues.',
  messages: {
    missing: '{path} is missing on {node}. Write it in Dutch with the tag @nl.',
    otherLanguage:
      '{path} of {node} is there only in other languages ({languages}). Add a Dutch text with the tag @nl.',
    untagged: '{path} of {node} seems to be Dutch but has no language tag. Add @nl to it.',
    untaggedOther:
      '{path} of {node} has no language tag and seems to be in another language ({languages}). Tag it, and add a Dutch text with @nl.',
    untaggedUnknown: '{path} of {node} has no language tag. If it is Dutch, add @nl; otherwise add a Dutch text.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dct:description "Aantal fietsers per uur op vijftien telpunten."@nl-BE .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bicycle counts Ghent"@en ;
  dct:description "Aantal fietsers per uur op vijftien telpunten in de stad." .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    const { node } = record
    const titles = textsOf(graph, node, TITLE)
    const descriptions = textsOf(graph, node, DESCRIPTION)
    for (const [path, texts, others] of [
      [TITLE, titles, descriptions],
      [DESCRIPTION, descriptions, titles],
    ] as const) {
      const companions = others.filter(({ language }) => language === '')
      const { value, message, object, languages } = judge(texts, companions)
      if (message === undefined) outcomes.push({ node, value })
      else {
        const found = languages === undefined ? {} : { args: { languages } }
        outcomes.push({ node, value, message, path, ...found, ...(object === undefined ? {} : { object }) })
      }
    }
    return outcomes
  },
})
