/** Dutch texts of a record, and what they speak of. */
import type { GraphReader, TermId } from '../model.ts'
import { type TextValue, textsOf } from '../rdf/texts.ts'
import { isDutchTag } from '../values/language.ts'
import { BLANK } from '../values/signs.ts'
import { patternOf, type WordList } from './dutch-words.ts'
import { IS_LITERAL, mayHold, signsIn } from './signs.ts'

/** The texts of a property that are Dutch, or have no tag and so may be; machine translations (`nl-t-fr`) included. */
export function dutchTextsOf(graph: GraphReader, node: TermId, property: string): TextValue[] {
  return textsOf(graph, node, property).filter(({ language }) => language === '' || isDutchTag(language))
}

/**
 * The texts of a property that are judged, in canonical order: the Dutch ones; when there are none those without a tag; when
 * there are none of these either, all. Blank ones are left out.
 */
export function preferredTexts(graph: GraphReader, node: TermId, property: string): readonly TermId[] {
  const signs = signsIn(graph)
  let found: TermId[] = []
  let best = OTHER
  for (const term of graph.objects(node, property)) {
    const own = signs(term)
    if ((own & IS_LITERAL) === 0 || (own & BLANK) !== 0) continue
    const rank = rankOf(graph.language(term))
    if (rank > best) {
      best = rank
      found = [term]
    } else if (rank === best) found.push(term)
  }
  return found
}

const OTHER = 0

function rankOf(language: string): number {
  return language === '' ? 1 : isDutchTag(language) ? 2 : OTHER
}

/** Texts are searched up to here, in UTF-16 units. */
const SEARCHED = 20_000

/** The first word of a list in a text, as it stands there, or null. */
export function wordOf(list: WordList, text: string): string | null {
  const searched = text.length > SEARCHED ? text.slice(0, SEARCHED) : text
  return patternOf(list).exec(searched)?.[0] ?? null
}

/** The first word of a list in the Dutch texts of some properties, with the text in which it stands; null for none. */
export function firstWord(
  list: WordList,
  graph: GraphReader,
  node: TermId,
  properties: readonly string[],
): { readonly word: string; readonly path: string; readonly object: TermId } | null {
  for (const path of properties) {
    for (const object of graph.objects(node, path)) {
      if (!graph.isLiteral(object)) continue
      const language = graph.language(object)
      if ((language !== '' && !isDutchTag(language)) || !mayHold(list, graph, object)) continue
      const word = wordOf(list, graph.value(object))
      if (word !== null) return { word, path, object }
    }
  }
  return null
}
