import { rememberedByText } from '../values/remembered.ts'

/** Longest object or list that stands on one line, in characters. */
const LINE = 100

/** Most members of what stands on one line. */
const MOST = 8

/** Controls that JSON allows in strings but a terminal obeys: C1, direction marks, line separators. */
const UNSAFE = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g

const HAS_UNSAFE = new RegExp(UNSAFE.source)

/**
 * JSON with two spaces of indentation; small objects and lists of numbers stay on one line, so that a report of
 * thousands of records can be read and is not twice its size.
 * @param indent columns before the line that the value stands on
 */
export function jsonText(value: unknown, indent: number): string {
  if (typeof value !== 'object' || value === null) return scalar(value)
  return Array.isArray(value) ? listText(value, indent) : objectText(value as Readonly<Record<string, unknown>>, indent)
}

function listText(items: readonly unknown[], indent: number): string {
  if (items.length === 0) return '[]'
  const numbers = items.every((item) => typeof item === 'number')
  const flat = numbers ? items.map(scalar).join(', ') : items.length > MOST ? null : shortList(items)
  if (flat !== null) return `[${flat}]`
  const space = `\n${' '.repeat(indent + 2)}`
  let text = '['
  for (const [i, item] of items.entries()) text += (i > 0 ? ',' : '') + space + jsonText(item, indent + 2)
  return `${text}\n${' '.repeat(indent)}]`
}

function objectText(object: Readonly<Record<string, unknown>>, indent: number): string {
  const keys = Object.keys(object)
  if (keys.length === 0) return '{}'
  const flat = keys.length > MOST ? null : shortObject(object, keys)
  if (flat !== null) return `{ ${flat} }`
  const space = `\n${' '.repeat(indent + 2)}`
  let text = '{'
  for (const [i, key] of keys.entries()) {
    text += (i > 0 ? ',' : '') + space + keyText(key) + jsonText(object[key], indent + 2)
  }
  return `${text}\n${' '.repeat(indent)}}`
}

/**
 * A list of items, one on a line each: a registry has a million of them, and a tool for lines finds them.
 * @param indent as of `jsonText`
 * @param text JSON of an item on one line; what a terminal may obey is escaped here
 */
export function itemLines<T>(items: readonly T[], indent: number, text: (item: T) => string = JSON.stringify): string {
  if (items.length === 0) return '[]'
  const space = `\n${' '.repeat(indent + 2)}`
  let lines = ''
  for (const item of items) lines += (lines === '' ? '[' : ',') + space + text(item)
  return safe(`${lines}\n${' '.repeat(indent)}]`)
}

/** On one line: null when it is too long for one, or holds something with parts. */
function shortList(items: readonly unknown[]): string | null {
  let text = ''
  for (const item of items) {
    if (typeof item === 'object' && item !== null) return null
    text += (text === '' ? '' : ', ') + scalar(item)
    if (text.length > LINE - 2) return null
  }
  return text
}

function shortObject(object: Readonly<Record<string, unknown>>, keys: readonly string[]): string | null {
  let text = ''
  for (const key of keys) {
    const item = object[key]
    // What is too long without its quotes is so with them.
    if (typeof item === 'string' ? item.length > LINE : typeof item === 'object' && item !== null) return null
    text += (text === '' ? '' : ', ') + keyText(key) + scalar(item)
    if (text.length > LINE - 2) return null
  }
  return text
}

/** JSON on one line. */
export function jsonLine(value: unknown): string {
  return scalar(value)
}

/** A text that is the same in every record, such as the name of a member or of a check. */
export const nameText = rememberedByText(scalar)

/** `"key": ` */
export const keyText = rememberedByText((key) => `${scalar(key)}: `)

function scalar(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  return safe(JSON.stringify(value ?? null))
}

function safe(json: string): string {
  return HAS_UNSAFE.test(json) ? json.replace(UNSAFE, escaped) : json
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
