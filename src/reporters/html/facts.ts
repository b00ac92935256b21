/** Words and what they say, as a list. */
import { type Child, escaped, type Html, htmlOf } from './escape.ts'

/**
 * Pairs below each other; null leaves a pair out.
 * @param short what they say is short: on a telephone too it stands beside the words
 */
export function facts(pairs: readonly (readonly [string, Child])[], short = false): Html {
  let items = ''
  for (const [word, said] of pairs) if (said !== null) items += `${term(word)}<dd>${htmlOf(said)}</dd>\n`
  return factList(items, short)
}

/** A word of such a list, as HTML. */
export function term(word: string): string {
  return `<dt>${escaped(word)}</dt>`
}

/** @param items terms, each with what is said of it, as HTML */
export function factList(items: string, short: boolean): Html {
  return { html: `<dl class="facts-list${short ? ' short' : ''}">\n${items}</dl>\n` }
}
