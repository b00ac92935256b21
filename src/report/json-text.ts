/** Longest object or list that stands on one line, in characters. */
const LINE = 100

/** Controls that JSON allows in strings but a terminal obeys: C1, direction marks, line separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g

/**
 * JSON with two spaces of indentation; small objects and lists of numbers stay on one line, so that a report of
 * thousands of records can be read and is not twice its size.
 * @param indent columns before the line that the value stands on
 */
export function jsonText(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return scalar(value)
  const isList = Array.isArray(value)
  const entries = isList ? value.map((item) => ['', item]) : Object.entries(value)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return open + close
  const flat = oneLine(entries as [string, unknown][], isList)
  if (flat !== null) return isList ? `[${flat}]` : `{ ${flat} }`
  const space = ' '.repeat(indent + 2)
  const lines = entries.map(([key, item]) => `${space}${isList ? '' : `${scalar(key)}: `}${jsonText(item, indent + 2)}`)
  return `${open}\n${lines.join(',\n')}\n${' '.repeat(indent)}${close}`
}

/** Scalars only, and short, unless they are all numbers; null when it must be broken. */
function oneLine(entries: readonly [string, unknown][], isList: boolean): string | null {
  const numbers = isList && entries.every(([, item]) => typeof item === 'number')
  if (!numbers && entries.length > 8) return null
  let length = 0
  const texts: string[] = []
  for (const [key, item] of entries) {
    if (typeof item === 'object' && item !== null) return null
    const text = isList ? scalar(item) : `${scalar(key)}: ${scalar(item)}`
    length += text.length + 2
    if (!numbers && length > LINE) return null
    texts.push(text)
  }
  return texts.join(', ')
}

/** JSON on one line. */
export function jsonLine(value: unknown): string {
  return scalar(value)
}

function scalar(value: unknown): string {
  return JSON.stringify(value ?? null).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
