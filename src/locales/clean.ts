/**
 * Text from the data is never trusted: a title may hold escape codes that repaint the terminal, or marks that turn the
 * reading direction of what follows.
 */

/** Escape sequences: CSI (`ESC [`), OSC and other strings up to their end, and two-character escapes. */
const SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /(?:\u001b\[|\u009b)[0-?]{0,64}[ -/]{0,8}[@-~]|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)|\u001b[ -/]{0,8}[0-~]/g

/** White space, line and page ends. */
const SPACES = /[\t-\r\u0085\u2028\u2029]+/g

/** Controls, direction marks, zero-width characters, tags, what is no character, and halves of pairs. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]|[\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu

const INVISIBLE_ONE = new RegExp(INVISIBLE.source, 'u')

/** Anything but letters, digits and marks of which none is looked for: most texts hold nothing else. */
const UNCOMMON = /[^ -~\u00a0-\u00ac\u00ae-\u0600\u2010-\u2027\u20a0-\u20bf]/

/** A text from the data on one line, without anything that steers a terminal or cannot be seen. */
export function clean(text: string): string {
  if (!UNCOMMON.test(text)) return text
  return text.replace(SEQUENCES, '').replace(SPACES, ' ').replace(INVISIBLE, '')
}

/** True for a text of which every character can be seen: `clean` leaves it as it is. */
export function isCommon(text: string): boolean {
  return !UNCOMMON.test(text)
}

/** A line of a source as it may be printed: one visible mark for each character that cannot be shown. */
export function visible(text: string, mark: string): string {
  // Of most lines no character has to be looked at.
  if (isCommon(text)) return text.replaceAll('\u00a0', ' ')
  let shown = ''
  for (const character of text) {
    shown +=
      character === '\t'
        ? ' '
        : INVISIBLE_ONE.test(character) || /\s/.test(character)
          ? blank(character, mark)
          : character
  }
  return shown
}

function blank(character: string, mark: string): string {
  return character === ' ' || character === '\u00a0' ? ' ' : mark
}

/** Units of characters that have two. */
const PAIR = /[\ud800-\udfff]/

/** At most `limit` characters, the middle left out: both ends of an IRI or a path tell what it is. */
export function shortened(text: string, limit: number, ellipsis: string): string {
  if (text.length <= limit) return text
  if (!PAIR.test(text)) {
    const kept = Math.max(0, limit - ellipsis.length)
    const head = Math.ceil(kept * 0.55)
    return text.slice(0, head) + ellipsis + text.slice(text.length - (kept - head))
  }
  // Of a very long text the ends will do; a character has two units at most.
  const whole = text.length <= 4 * limit + 4
  const ends = whole ? text : text.slice(0, 2 * limit + 2) + text.slice(-2 * limit - 2)
  const characters = [...ends]
  if (characters.length <= limit) return text
  const kept = Math.max(0, limit - ellipsis.length)
  const head = Math.ceil(kept * 0.55)
  return characters.slice(0, head).join('') + ellipsis + characters.slice(characters.length - (kept - head)).join('')
}

/** At most `limit` characters, the end left out. */
export function clipped(text: string, limit: number, ellipsis: string): string {
  if (text.length <= limit) return text
  const start = text.slice(0, 2 * limit + 2)
  if (!PAIR.test(start)) return start.slice(0, Math.max(0, limit - ellipsis.length)).trimEnd() + ellipsis
  const characters = [...start]
  if (characters.length <= limit) return text
  return (
    characters
      .slice(0, Math.max(0, limit - ellipsis.length))
      .join('')
      .trimEnd() + ellipsis
  )
}
