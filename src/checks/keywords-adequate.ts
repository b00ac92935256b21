import { isPlaceholderText } from '../background/placeholders.ts'
import { defineCheck, FULL, millionths } from '../define.ts'
import { iri } from '../rdf/namespaces.ts'
import { type TextValue, textsOf } from '../rdf/texts.ts'
import { isDutchTag } from '../values/language.ts'
import { comparisonKey, words } from '../values/text.ts'

const KEYWORD = iri('dcat:keyword')
const TITLE = iri('dct:title')
const ENOUGH = 3
const TOO_MANY = 25

/**
 * A semicolon or bar joins keywords. A comma does when every part is a keyword by its length: official names such as
 * "Gebiedsbeheer, gebieden waar beperkingen gelden, …" and titles with a comma are one keyword.
 */
function isList(keyword: string): boolean {
  if (/[;|]/.test(keyword)) return true
  const parts = keyword.replace(/\([^()]*\)/g, ' ').split(',')
  return parts.length > 1 && parts.every((part) => /\p{L}{2}/u.test(part) && words(part).length <= 3)
}

/** 0 → 0, 1 → 0.5, 2 → 0.75, 3 to 25 → 1, more → 0.5; between whole numbers in a straight line, for halves. */
function shareOf(amount: number): number {
  if (amount > TOO_MANY) return 0.5
  if (amount >= ENOUGH) return 1
  return amount <= 1 ? amount * 0.5 : 0.5 + (amount - 1) * 0.25
}

export default defineCheck({
  id: 'keywords-adequate',
  dimension: 'vindbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service'],
  mode: 'offline',
  reads: ['dcat:keyword', 'dct:title'],
  since: '0.1.0',
  title: 'There are enough keywords, one concept each',
  why: 'Search engines and filters use keywords; a list in one keyword matches nothing, and words of the title add nothing.',
  fix: 'Give 3 to 25 Dutch keywords, one concept each, with words that the title does not hold.',
  limits: 'It counts; it cannot tell whether the keywords fit.',
  notApplicable: 'Always applies to datasets and data services.',
  messages: {
    missing: '{node} has no keywords. Add 3 or more, with words that people search for.',
    noDutch: '{node} has no Dutch keywords, only in other languages. Add 3 or more in Dutch.',
    joined: 'The keyword "{value}" holds several keywords. Make a separate dcat:keyword of each.',
    tooFew: '{node} has too few Dutch keywords ({count}). Give 3 or more, with synonyms and broader words.',
    inTitle:
      'The keyword "{value}" only repeats the title. Add keywords that the title does not hold, such as synonyms.',
    tooMany: '{node} has {count} keywords. Keep the 25 that fit best.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dcat:keyword "mobiliteit"@nl , "telpunt"@nl , "verkeer"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dcat:keyword "mobiliteit, telpunt; verkeer"@nl .`,
  },
  *run({ record, graph }) {
    const all = textsOf(graph, record.node, KEYWORD)
    const keywords = new Map<string, TextValue>()
    for (const keyword of all) {
      if (keyword.language !== '' && !isDutchTag(keyword.language)) continue
      const key = comparisonKey(keyword.text)
      if (key !== '' && !isPlaceholderText(keyword.text) && !keywords.has(key)) keywords.set(key, keyword)
    }
    const count = keywords.size
    if (count === 0) {
      const message = all.length === 0 ? 'missing' : all.every(({ language }) => language !== '') ? 'noDutch' : 'tooFew'
      yield { node: record.node, value: 0, message, path: KEYWORD, args: { count } }
      return
    }
    const title = new Set(textsOf(graph, record.node, TITLE).flatMap(({ text }) => words(text)))
    const repeated = [...keywords.values()].filter(({ text }) => words(text).every((word) => title.has(word)))
    const joined = [...keywords.values()].find(({ text }) => isList(text))
    const amount = count > TOO_MANY ? count : count - repeated.length / 2
    const value = millionths(shareOf(amount) * (joined ? 0.5 : 1))
    if (value === FULL) {
      yield { node: record.node, value: FULL }
      return
    }
    const enough = count >= ENOUGH && count <= TOO_MANY
    const message = joined ? 'joined' : count > TOO_MANY ? 'tooMany' : enough ? 'inTitle' : 'tooFew'
    const object = (joined ?? (enough ? repeated[0] : undefined))?.term
    yield {
      node: record.node,
      value,
      message,
      path: KEYWORD,
      args: { count },
      ...(object === undefined ? {} : { object }),
    }
  },
})
