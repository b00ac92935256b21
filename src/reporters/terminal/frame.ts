import { visible } from '../../locales/clean.ts'
import type { Excerpt } from '../../model.ts'
import type { Look } from './look.ts'
import { clipStart, columns, fitting } from './wrap.ts'

/**
 * The line that a finding points at, with carets under what is wrong. A long line is shown around the carets; what
 * cannot be printed is shown as one mark each, so that the carets stay under their characters.
 */
export function frame(excerpt: Excerpt, line: number, indent: number, look: Look): string[] {
  const { symbols, color } = look
  const gutter = `${line} ${symbols.bar} `
  const room = Math.max(20, look.width - indent - columns(gutter))
  const start = Math.min(Math.max(0, excerpt.column - 1), excerpt.text.length)
  const end = Math.min(excerpt.text.length, start + Math.max(1, excerpt.length))
  let before = visible(excerpt.text.slice(0, start), symbols.unseen)
  const marked = visible(excerpt.text.slice(start, end), symbols.unseen)
  let after = visible(excerpt.text.slice(end), symbols.unseen)
  const dots = symbols.ellipsis
  // What stands before the marked part gets a third of the line, or what the rest leaves of it.
  if (columns(before) + columns(marked) + columns(after) > room) {
    const lead = Math.max(Math.floor(room / 3), room - columns(marked) - columns(after))
    before = clipStart(before, lead, dots)
  }
  let shown = marked
  if (columns(before) + columns(shown) + columns(after) > room) {
    const left = room - columns(before) - columns(dots)
    if (columns(shown) > left) {
      shown = fitting(shown, left) + dots
      after = ''
    } else after = (left > columns(shown) ? fitting(after, left - columns(shown)) : '') + dots
  }
  const carets = '^'.repeat(Math.max(1, Math.min(columns(shown), room - columns(before))))
  const blank = `${' '.repeat(String(line).length)} ${symbols.bar} `
  const space = ' '.repeat(indent)
  return [
    (space + color.dim(gutter) + before + color.bold(shown) + after).trimEnd(),
    space + color.dim(blank) + ' '.repeat(columns(before)) + color.red(carets),
  ]
}
