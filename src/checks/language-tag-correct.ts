import { judgeStatements } from '../background/statements.ts'
import { defineCheck } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'
import { type DetectedLanguage, detectLanguage, MINIMUM_LETTERS, SURE } from '../values/language.ts'

const DESCRIPTION = iri('dct:description')

/** Languages that are told apart, by the primary subtag of a tag (two or three letters). */
const BY_TAG: Readonly<Record<string, DetectedLanguage>> = {
  nl: 'nl',
  nld: 'nl',
  dut: 'nl',
  fr: 'fr',
  fra: 'fr',
  fre: 'fr',
  de: 'de',
  deu: 'de',
  ger: 'de',
  en: 'en',
  eng: 'en',
}
/** A description is judged by its beginning; what follows is more of the same. */
const SAMPLE = 500

/** The language of a text, or null when it is not sure. */
function languageOf(text: string): DetectedLanguage | null {
  const { language, confidence } = detectLanguage(text.length > SAMPLE ? text.slice(0, SAMPLE) : text)
  return confidence >= SURE ? language : null
}

/**
 * Descriptions only: titles, keywords and names are too short and too full of names to be told apart. A tag of another
 * language than the four, and a machine translation (BCP 47 extension T, `fr-t-nl`), are never called wrong: the second says
 * itself that no person wrote the text. A text of which the language is not sure is left out.
 */
export default defineCheck({
  id: 'language-tag-correct',
  dimension: 'consistent',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  reads: ['dct:description'],
  since: '0.1.0',
  title: 'Language tags tell the language of the text',
  why: 'Portals show a text to readers of its tag, and machine translation starts from it.',
  fix: 'Give the text the tag of the language in which it is written.',
  limits:
    'It tells Dutch, French, German and English apart, in descriptions of 40 letters or more; mixed texts may err.',
  notApplicable: 'No description with a language tag is long enough to be sure, or all are machine translations.',
  messages: {
    other: 'A description of {node} has the tag {tag}, but seems to be {language}: "{value}". Correct the tag.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:description "Dit zijn de tellingen van fietsers op alle telpunten in de stad."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:description "These are the counts of cyclists at all of the counters in the city."@nl .`,
  },
  run: ({ record, graph }) =>
    judgeStatements(graph, record, ({ node, path, object }) => {
      if (path !== DESCRIPTION || !graph.isLiteral(object)) return null
      const tag = graph.language(object)
      const claimed = BY_TAG[tag.split('-', 1)[0]!]
      if (claimed === undefined || /-t-/.test(tag)) return null
      const text = graph.value(object)
      const language = text.length < MINIMUM_LETTERS ? null : languageOf(text)
      if (language === null) return null
      if (language === claimed) return 'fine'
      return { node, value: 0, message: 'other', path, object, args: { tag: `@${tag}`, language: `@${language}` } }
    }),
})
