/** Text of which every character takes one column: most of it. */
const PLAIN = /^[ -\u02ff]*$/
/** Characters that take no column: combining marks, variation selectors, formatting. */
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u
/** Characters that take two: East Asian wide and full width, and emoji shown as pictures. */
const TWO =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$|^[\u{20000}-\u{3fffd}]$|^\p{Emoji_Presentation}$/u

/** Spaces where a line may end: not before the signs that have a space before them in French. */
const BREAKS = / (?![:;?!%](?: |$))/

/** Columns that a text takes in a terminal. The text has no escape codes. */
export function columns(text: string): number {
  if (PLAIN.test(text)) return text.length
  let total = 0
  for (const character of text) total += columnsOf(character)
  return total
}

function columnsOf(character: string): number {
  if (character < '\u0300') return 1
  return ZERO.test(character) ? 0 : TWO.test(character) ? 2 : 1
}

/**
 * Lines of at most `width` columns, broken at spaces. A longer word is broken where it must be, unless `whole` keeps it
 * in one piece (IRIs and file names that somebody wants to copy).
 * @param firstWidth columns of the first line, when something stands before it
 */
export function wrap(text: string, width: number, options: { firstWidth?: number; whole?: boolean } = {}): string[] {
  const lines: string[] = []
  let line = ''
  let room = Math.max(1, options.firstWidth ?? width)
  const next = (): void => {
    lines.push(line)
    line = ''
    room = Math.max(1, width)
  }
  for (const word of text.split(BREAKS)) {
    if (word === '') continue
    let rest = word
    if (line !== '') {
      if (columns(line) + 1 + columns(rest) <= room) {
        line += ` ${rest}`
        continue
      }
      next()
    } else if (columns(rest) > room && room < width) next()
    while (columns(rest) > room && options.whole !== true) {
      const head = broken(fitting(rest, room))
      line = head
      rest = rest.slice(head.length)
      next()
    }
    line = rest
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** A piece of a long word, up to the last slash when that is not far: an IRI is read in parts. */
function broken(piece: string): string {
  const slash = piece.lastIndexOf('/') + 1
  return slash * 2 > piece.length ? piece.slice(0, slash) : piece
}

/** As much of the start of a text as fits; at least one character. */
export function fitting(text: string, width: number): string {
  let total = 0
  let end = 0
  for (const character of text) {
    total += columnsOf(character)
    if (total > width && end > 0) break
    end += character.length
  }
  return text.slice(0, end)
}

/** A text in at most `width` columns: its end left out. */
export function clip(text: string, width: number, ellipsis: string): string {
  if (columns(text) <= width) return text
  return fitting(text, Math.max(1, width - columns(ellipsis))).trimEnd() + ellipsis
}

/** A text in at most `width` columns: its beginning left out, for paths whose end says most. */
export function clipStart(text: string, width: number, ellipsis: string): string {
  if (columns(text) <= width) return text
  const characters = [...text]
  let total = columns(ellipsis)
  let start = characters.length
  while (start > 0 && total + columnsOf(characters[start - 1]!) <= width) total += columnsOf(characters[--start]!)
  return ellipsis + characters.slice(start).join('')
}
