import { type JsonNode, readJson } from '../json-tree.ts'

/** A value of a document, with what is needed to tell its place. */
export interface Value {
  readonly node: JsonNode
  /** Offset of its first character in the text of the source. */
  readonly at: number
  /** The list or object that it stands in, and where in it; null for the whole document. */
  readonly parent: Value | null
  readonly key: string | number
  /** True within JSON that is written as a text: everything there has the place of that text. */
  readonly quoted: boolean
}

/** How deep JSON within a text may lie: lists of objects, and geometries. */
const QUOTED_DEPTH = 16
/** How deep emptiness is looked for; what lies deeper counts as something. */
const EMPTY_DEPTH = 4

/** The whole document. */
export function whole(node: JsonNode): Value {
  return { node, at: node.offset, parent: null, key: '', quoted: false }
}

/** A member or an item of a value. */
export function inside(parent: Value, node: JsonNode, key: string | number): Value {
  const { quoted } = parent
  if (quoted) return { node, at: parent.at, parent: parent.parent, key: parent.key, quoted }
  return { node, at: node.offset, parent, key, quoted }
}

/** The JSON Pointer (RFC 6901) of a value in its document. */
export function pointerOf(value: Value): string {
  let pointer = ''
  for (let here = value; here.parent !== null; here = here.parent) {
    const { key } = here
    const plain = typeof key === 'number' || !/[~/]/.test(key)
    pointer = `/${plain ? key : key.replaceAll('~', '~0').replaceAll('/', '~1')}${pointer}`
  }
  return pointer
}

/** The member of an object, or null when there is none; whatever it holds. */
export function member(value: Value, key: string): Value | null {
  const found = memberOf(value.node, key)
  return found === null ? null : inside(value, found, key)
}

/** The member of an object by its key. Asked of every record for every field: a loop by index is the quickest there is. */
function memberOf(node: JsonNode, key: string): JsonNode | null {
  if (node.kind !== 'object') return null
  const { members } = node
  for (let i = 0; i < members.length; i++) if (members[i]!.key === key) return members[i]!.value
  return null
}

/** Members of which one is found by looking at all: their keys are compared by where they are in memory. */
const FEW = 64

/** Looks up members of an object that hold something, many of them. */
export function lookupIn(value: Value): (key: string) => Value | null {
  const { node } = value
  if (node.kind !== 'object') return () => null
  if (node.members.length <= FEW) return (key) => filled(value, key)
  const nodes = new Map(node.members.map((one) => [one.key, one.value]))
  return (key) => {
    const found = nodes.get(key)
    return found === undefined || isEmpty(found, EMPTY_DEPTH) ? null : inside(value, found, key)
  }
}

/** The member of an object, or null when there is none or it holds nothing. */
export function filled(value: Value, key: string): Value | null {
  const found = memberOf(value.node, key)
  return found === null || isEmpty(found, EMPTY_DEPTH) ? null : inside(value, found, key)
}

/** What is found on a path of keys, or null. */
export function at(value: Value, ...keys: readonly string[]): Value | null {
  let here: Value | null = value
  for (const key of keys) here = here === null ? null : member(here, key)
  return here
}

export function members(value: Value): readonly (readonly [string, Value])[] {
  if (value.node.kind !== 'object') return []
  return value.node.members.map(({ key, value: node }) => [key, inside(value, node, key)] as const)
}

/** The items of a list; none for anything else. */
export function items(value: Value | null): readonly Value[] {
  return value?.node.kind === 'array' ? value.node.items.map((node, i) => inside(value, node, i)) : []
}

/** One item of a list. */
export function item(value: Value, index: number): Value | null {
  const node = value.node.kind === 'array' ? value.node.items[index] : undefined
  return node === undefined ? null : inside(value, node, index)
}

/** A list as its items, and anything else as a list of itself. */
export function each(value: Value | null): readonly Value[] {
  if (value === null) return []
  return value.node.kind === 'array' ? items(value) : [value]
}

export function isObject(value: Value | null): value is Value {
  return value?.node.kind === 'object'
}

/** The text of a scalar: numbers and booleans as JSON writes them; null for the rest. */
export function textOf(value: Value | null): string | null {
  if (value === null) return null
  const { node } = value
  if (node.kind === 'array' || node.kind === 'object' || node.kind === 'null') return null
  return typeof node.value === 'string' ? node.value : String(node.value)
}

/** As `textOf`, without space around it; null when nothing is left. */
export function wordOf(value: Value | null): string | null {
  const text = textOf(value)
  if (text === null) return null
  // Nearly every text begins and ends with a sign that is no space.
  if (isSign(text.charCodeAt(0)) && isSign(text.charCodeAt(text.length - 1))) return text
  const word = text.trim()
  return word === '' ? null : word
}

/**
 * Portals write an empty text, list or object for "not filled in", as their forms do: so does null, and so does what holds
 * nothing but such values.
 */
export function isNothing({ node }: Value): boolean {
  return isEmpty(node, EMPTY_DEPTH)
}

export function isEmptyNode(node: JsonNode): boolean {
  return isEmpty(node, EMPTY_DEPTH)
}

function isEmpty(node: JsonNode, depth: number): boolean {
  if (node.kind === 'null') return true
  if (node.kind === 'string') return isBlank(node.value as string)
  if (depth === 0) return false
  if (node.kind === 'array') return node.items.every((item) => isEmpty(item, depth - 1))
  return node.kind === 'object' && node.members.every((one) => isEmpty(one.value, depth - 1))
}

function isBlank(text: string): boolean {
  // Nearly every text begins with a letter: then there is no need to look further.
  return !isSign(text.charCodeAt(0)) && text.trim() === ''
}

/** A letter, digit or other sign of ASCII; NaN, for no character, is none. */
function isSign(code: number): boolean {
  return code > 32 && code < 0x7f
}

/** A text that begins with a letter, as nearly all do: it holds something, and is no list or object written as a text. Else null. */
export function plainText({ node }: Value): string | null {
  if (node.kind !== 'string') return null
  const text = node.value as string
  const first = text.charCodeAt(0)
  return isSign(first) && first !== 0x5b && first !== 0x7b ? text : null
}

/**
 * The list or object that a text holds as JSON, as extras of CKAN do; the value itself when it is no such text. `[2020]`
 * is a text like another: only lists of texts and objects are unfolded.
 */
export function unquoted(value: Value): Value {
  if (value.node.kind !== 'string' || plainText(value) !== null) return value
  const text = value.node.value as string
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text)) return value
  const { root, fault } = readJson(text, QUOTED_DEPTH)
  if (fault !== null || root === null) return value
  const fits = root.kind === 'object' || (root.kind === 'array' && root.items.every(isTextOrObject))
  return fits ? { ...value, node: root, quoted: true } : value
}

function isTextOrObject({ kind }: JsonNode): boolean {
  return kind === 'string' || kind === 'object'
}

/** The single values of a field: lists and lists within texts are unfolded, and what holds nothing is left out. */
export function leaves(value: Value | null): readonly Value[] {
  if (value === null) return []
  const inner = unquoted(value)
  if (inner.node.kind !== 'array') return isNothing(inner) ? [] : [inner]
  return items(inner).filter((one) => !isNothing(one))
}
