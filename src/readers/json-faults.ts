import type { MessageArgs } from '../model.ts'
import { shown } from './reader.ts'

/** What is wrong at one spot of JSON. */
export interface JsonFault {
  readonly offset: number
  readonly message: string
  readonly args: MessageArgs
}

/** What the parser expected when it met something else. */
export type Expected = 'value' | 'key' | 'colon' | 'comma'

function fault(offset: number, message: string, args: MessageArgs = {}): JsonFault {
  return { offset, message, args }
}

const QUOTES = new Map([
  ["'", 'read.json-single-quote'],
  ['\u2018', 'read.curly-quote'],
  ['\u2019', 'read.curly-quote'],
  ['\u201c', 'read.curly-quote'],
  ['\u201d', 'read.curly-quote'],
])

/**
 * Puts into words what stands at an offset instead of what was expected.
 * @param key of the member that is being read, for a colon
 */
export function unexpected(text: string, at: number, expected: Expected, key = ''): JsonFault {
  const sign = text[at]!
  if (text.startsWith('//', at) || text.startsWith('/*', at)) return fault(at, 'read.json-comment')
  if (expected === 'comma') return afterValue(text, at)
  if (expected === 'colon') return fault(at, 'read.json-colon', { key: shown(key) })
  if (sign === ',') return fault(at, expected === 'key' ? 'read.json-comma-extra' : 'read.json-value-missing')
  if (sign === '}' || sign === ']') {
    return expected === 'value' ? fault(at, 'read.json-value-missing') : fault(at, 'read.json-bracket', { sign })
  }
  const quote = QUOTES.get(sign)
  if (quote !== undefined) return fault(at, quote, { sign })
  const word = /^[^\s,:[\]{}"]+/.exec(text.slice(at, at + 80))?.[0] ?? sign
  if (expected === 'key') return fault(at, 'read.json-key', { word: shown(word) })
  return fault(at, /^[-+.]?\d/.test(word) ? 'read.json-number' : 'read.json-word', { word: shown(word) })
}

/** Something follows a value where a comma or a bracket should. */
function afterValue(text: string, at: number): JsonFault {
  const sign = text[at]!
  if (sign === '}' || sign === ']') return fault(at, 'read.json-bracket', { sign })
  // Right after a text there is more text: the quote before it was not meant to end it.
  if (text[at - 1] === '"' && /[^\s"[{:]/.test(sign)) {
    const found = /^[^\s",:[\]{}]*/.exec(text.slice(at, at + 80))![0]
    return fault(at, 'read.json-quote-inside', { found: shown(found || sign) })
  }
  let end = at
  while (end > 0 && /\s/.test(text[end - 1]!)) end--
  return fault(end, 'read.json-comma', { found: shown(text.slice(at, at + 80).trim()) })
}
