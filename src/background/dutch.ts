/** Dutch texts of a record, and what they speak of. */
import type { GraphReader, TermId } from '../model.ts'
import { type TextValue, textsOf } from '../rdf/texts.ts'
import { isDutchTag } from '../values/language.ts'
import { patternOf, type WordList } from './dutch-words.ts'
import { mayHold } from './signs.ts'

/** The texts of a property that are Dutch, or have no tag and so may be; machine translations (`nl-t-fr`) included. */
export function dutchTextsOf(graph: GraphReader, node: TermId, property: string): TextValue[] {
  return textsOf(graph, node, property).filter(({ language }) => language === '' || isDutchTag(language))
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
      if (!graph.isLiteral(object) || !mayHold(list, graph, object)) continue
      const language = graph.language(object)
      const word = language === '' || isDutchTag(language) ? wordOf(list, graph.value(object)) : null
      if (word !== null) return { word, path, object }
    }
  }
  return null
}
