/** What should not stand in a plain text: markup, broken encoding, invisible signs, white space at the ends. Pure. */
import { hasHtml } from './text.ts'

export type TextFaultKind = 'html' | 'mojibake' | 'control' | 'ends'

export interface TextFault {
  readonly kind: TextFaultKind
  /** What stands around the fault, in one line; '' for white space at the ends. */
  readonly snippet: string
}

/** Marks of direction and width that nobody sees. */
const HIDDEN = '\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff'
/** Control characters other than line breaks and tabs. */
const CONTROLS = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f'
/** One look for what is hidden or broken; most texts have none of it. */
const ODD = new RegExp(`[${CONTROLS}${HIDDEN}\\u00c2\\u00c3\\ufffd]|â€|ï»¿`)
const CONTROL = new RegExp(`[${CONTROLS}${HIDDEN}]`)
const EVERY_CONTROL = new RegExp(CONTROL.source, 'g')
/** UTF-8 that was read as Latin-1 or Windows-1252: `Ã©` for é, `â€™` for an apostrophe; and what could not be read. */
const MOJIBAKE = /Ã[\u0080-\u00bf€ƒ‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u0080-\u00bf]|â€[™œ“”˜¦¢\u0080-\u00bf]|ï»¿|\ufffd/

/** The first fault of a text, markup first; null for a clean one. White space alone is no text and has no fault. */
export function textFault(text: string, markupAllowed = false): TextFault | null {
  if (!markupAllowed && hasHtml(text)) return { kind: 'html', snippet: around(text, /<\/?[a-z]|&(?:#|[a-z])/i) }
  if (ODD.test(text)) {
    if (MOJIBAKE.test(text)) return { kind: 'mojibake', snippet: around(text, MOJIBAKE) }
    if (CONTROL.test(text)) return { kind: 'control', snippet: around(text, CONTROL) }
  }
  const trimmed = text.trim()
  return trimmed !== '' && text.length !== trimmed.length ? { kind: 'ends', snippet: '' } : null
}

/** Thirty characters from a little before the fault on. */
function around(text: string, fault: RegExp): string {
  const from = Math.max(0, text.search(fault) - 8)
  return text
    .slice(from, from + 30)
    .replace(EVERY_CONTROL, '?')
    .replace(/\s+/g, ' ')
    .trim()
}
