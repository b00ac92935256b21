import { isPlaceholderText } from '../background/placeholders.ts'
import { rememberedByTerm } from '../background/remembered.ts'
import { HAS_LANGUAGE, IS_LITERAL, signsIn } from '../background/signs.ts'
import { wordsAt } from '../background/words.ts'
import { defineCheck, FULL, millionths, settled } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { textsOf } from '../rdf/texts.ts'
import { isDutchTag } from '../values/language.ts'
import { BLANK } from '../values/signs.ts'
import { comparisonKey, words } from '../values/text.ts'

const KEYWORD = iri('dcat:keyword')
const TITLE = iri('dct:title')
const THRESHOLDS = {
  enough: { usual: 3, least: 1, most: 20, meaning: 'keywords that are enough' },
  most: { usual: 25, least: 21, most: 1000, meaning: 'keywords beyond which there are too many' },
}

/**
 * A semicolon or bar joins keywords. A comma does when every part is a keyword by its length: official names such as
 * "Gebiedsbeheer, gebieden waar beperkingen gelden, …" and titles with a comma are one keyword.
 */
function isList(keyword: string): boolean {
  if (/[;|]/.test(keyword)) return true
  if (!keyword.includes(',')) return false
  const parts = keyword.replace(/\([^()]*\)/g, ' ').split(',')
  return parts.length > 1 && parts.every((part) => /\p{L}{2}/u.test(part) && words(part).length <= 3)
}

interface Keyword {
  readonly term: TermId
  readonly dutch: boolean
  /** Under which it is the same as another; '' for one that says nothing. */
  readonly key: string
  readonly list: boolean
}

/** Most keywords stand in many records. */
const readKeyword = rememberedByTerm((graph, term): Keyword => {
  const text = graph.value(term)
  const language = graph.language(term)
  return {
    term,
    dutch: language === '' || isDutchTag(language),
    key: isPlaceholderText(text) ? '' : comparisonKey(text),
    list: isList(text),
  }
})

/** The keywords all of whose words stand in titles of a node. */
function repeatedOf(keywords: readonly Keyword[], graph: GraphReader, node: TermId): Keyword[] {
  const titles = textsOf(graph, node, TITLE).map(({ term }) => wordsAt(graph, term))
  const stands = (word: string): boolean => titles.some((title) => title.includes(` ${word} `))
  return keywords.filter(({ term }) => words(graph.value(term)).every(stands))
}

/** 0 → 0, 1 → 0.5, 2 → 0.75, 3 to 25 → 1, more → 0.5; between whole numbers in a straight line, for halves. */
function shareOf(amount: number, { enough, most }: Readonly<Record<keyof typeof THRESHOLDS, number>>): number {
  if (amount > most) return 0.5
  if (amount >= enough) return 1
  return amount <= 1 ? amount * 0.5 : 0.5 + (amount - 1) * (0.5 / (enough - 1))
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
  thresholds: THRESHOLDS,
  messages: {
    missing: '{node} has no keywords. Add {enough:3} or more, with words that people search for.',
    noDutch: '{node} has no Dutch keywords, only in other languages. Add {enough:3} or more in Dutch.',
    joined: 'The keyword "{value}" holds several keywords. Make a separate dcat:keyword of each.',
    tooFew: '{node} has too few Dutch keywords ({count}). Give {enough:3} or more, with synonyms and broader words.',
    inTitle:
      'The keyword "{value}" only repeats the title. Add keywords that the title does not hold, such as synonyms.',
    tooMany: '{node} has {count} keywords. Keep the {most:25} that fit best.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dcat:keyword "mobiliteit"@nl , "telpunt"@nl , "verkeer"@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent"@nl ;
  dcat:keyword "mobiliteit, telpunt; verkeer"@nl .`,
  },
  run({ record, graph, thresholds }) {
    const outcomes: Outcome[] = []
    const { is, told } = settled(THRESHOLDS, thresholds?.['keywords-adequate'])
    const signs = signsIn(graph)
    const keys = new Set<string>()
    const keywords: Keyword[] = []
    let inOther = 0
    let all = 0
    for (const term of graph.objects(record.node, KEYWORD)) {
      const own = signs(term)
      if ((own & IS_LITERAL) === 0 || (own & BLANK) !== 0) continue
      all++
      if ((own & HAS_LANGUAGE) !== 0) inOther++
      const keyword = readKeyword(graph, term)
      if (!keyword.dutch || keyword.key === '' || keys.has(keyword.key)) continue
      keys.add(keyword.key)
      keywords.push(keyword)
    }
    const count = keywords.length
    if (count === 0) {
      const message = all === 0 ? 'missing' : inOther === all ? 'noDutch' : 'tooFew'
      outcomes.push({ node: record.node, value: 0, message, path: KEYWORD, args: { count, ...told } })
      return outcomes
    }
    const joined = keywords.find(({ list }) => list)
    // Twice as many are enough even when the title repeats them all, and of too many it does not matter.
    const matters = count < 2 * is.enough && count <= is.most
    const repeated = matters ? repeatedOf(keywords, graph, record.node) : []
    const amount = count - repeated.length / 2
    const value = millionths(shareOf(amount, is) * (joined ? 0.5 : 1))
    if (value === FULL) {
      outcomes.push({ node: record.node, value: FULL })
      return outcomes
    }
    const enough = count >= is.enough && count <= is.most
    const message = joined ? 'joined' : count > is.most ? 'tooMany' : enough ? 'inTitle' : 'tooFew'
    const object = (joined ?? (enough ? repeated[0] : undefined))?.term
    outcomes.push({
      node: record.node,
      value,
      message,
      path: KEYWORD,
      args: { count, ...told },
      ...(object === undefined ? {} : { object }),
    })
    return outcomes
  },
})
