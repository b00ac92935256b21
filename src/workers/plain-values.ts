/**
 * Plain values (what JSON can say) as integers and a list of texts, on their way from one thread to another. Equal parts
 * are written once and come out as one object: reports of records say the same of the same node again and again, so this
 * costs the receiving thread a fraction of what JSON or a structured clone does, and the report takes less memory.
 */
export interface PackedValue {
  /** Objects and lists, parts before the whole: the number of a shape, or of items and -1 before it; then their parts. */
  readonly words: Int32Array
  /** Names of members of each shape. */
  readonly shapes: readonly (readonly string[])[]
  readonly scalars: readonly (string | number)[]
  /** The whole. */
  readonly root: number
}

/** What a word is about: its two lowest bits. */
const [SCALAR, PART, INTEGER, CONSTANT] = [0, 1, 2, 3]
const CONSTANTS: readonly unknown[] = [null, true, false, undefined]
/** Integers that fit in a word. */
const MOST = 2 ** 29
const LIST = -1

export function packValue(value: unknown): PackedValue {
  const scalars: (string | number)[] = []
  const numbers = new Map<string | number, number>()
  const shapes: (readonly string[])[] = []
  const ofLength: number[][] = []
  let words = new Int32Array(4096)
  let used = 0
  let parts = 0
  let stack = new Int32Array(256)
  let top = 0
  /** Where each part begins. */
  let starts = new Int32Array(1024)
  /** Number of a part + 1 by the hash of its words; a power of two. */
  let slots = new Int32Array(4096)

  const wordOf = (one: unknown): number => {
    switch (typeof one) {
      case 'string':
        return (numberOf(one) << 2) | SCALAR
      case 'number':
        if (Number.isInteger(one) && one > -MOST && one < MOST) return (one << 2) | INTEGER
        return (numberOf(one) << 2) | SCALAR
      case 'object':
        return one === null ? CONSTANT : (partOf(one) << 2) | PART
      case 'boolean':
        return ((one ? 1 : 2) << 2) | CONSTANT
      case 'undefined':
        return (3 << 2) | CONSTANT
      default:
        throw new TypeError(`a ${typeof one} cannot go to another thread`)
    }
  }

  const numberOf = (one: string | number): number => {
    let number = numbers.get(one)
    if (number === undefined) {
      number = scalars.push(one) - 1
      numbers.set(one, number)
    }
    return number
  }

  const shapeOf = (names: readonly string[]): number => {
    ofLength[names.length] ??= []
    const known = ofLength[names.length]!
    for (const shape of known) {
      const those = shapes[shape]!
      let i = 0
      while (i < names.length && those[i] === names[i]) i++
      if (i === names.length) return shape
    }
    known.push(shapes.push(names) - 1)
    return shapes.length - 1
  }

  /** Parts are packed before the whole; words of what is underway stand on the stack. */
  const partOf = (one: object): number => {
    const from = top
    if (Array.isArray(one)) {
      push(LIST)
      push(one.length)
      for (const item of one) push(wordOf(item))
    } else {
      const names = Object.keys(one)
      push(shapeOf(names))
      for (const name of names) push(wordOf((one as Record<string, unknown>)[name]))
    }
    const part = written(from)
    top = from
    return part
  }

  const push = (word: number): void => {
    if (top === stack.length) stack = grown(stack, top * 2)
    stack[top++] = word
  }

  /** The number of the part that stands on the stack. */
  const written = (from: number): number => {
    const length = top - from
    let slot = hashOf(stack, from, top) & (slots.length - 1)
    for (let part = slots[slot]!; part !== 0; part = slots[slot]!) {
      const start = starts[part - 1]!
      let i = 0
      // Words begin with what tells how many there are: equal ones are equally many.
      while (i < length && words[start + i] === stack[from + i]) i++
      if (i === length) return part - 1
      slot = (slot + 1) & (slots.length - 1)
    }
    if (used + length > words.length) words = grown(words, Math.max(words.length * 2, used + length))
    if (parts === starts.length) starts = grown(starts, parts * 2)
    starts[parts] = used
    for (let i = from; i < top; i++) words[used++] = stack[i]!
    slots[slot] = ++parts
    if (parts * 2 > slots.length) rehash()
    return parts - 1
  }

  const rehash = (): void => {
    slots = new Int32Array(slots.length * 2)
    for (let part = 0; part < parts; part++) {
      const end = part + 1 < parts ? starts[part + 1]! : used
      let slot = hashOf(words, starts[part]!, end) & (slots.length - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = part + 1
    }
  }

  const root = wordOf(value)
  return { words: words.slice(0, used), shapes, scalars, root }
}

export function unpackValue({ words, shapes, scalars, root }: PackedValue): unknown {
  const parts: unknown[] = []
  const wordValue = (word: number): unknown => {
    const number = word >> 2
    switch (word & 3) {
      case SCALAR:
        return scalars[number]
      case PART:
        return parts[number]
      case INTEGER:
        return number
      default:
        return CONSTANTS[number]
    }
  }
  for (let at = 0; at < words.length; ) {
    const first = words[at++]!
    if (first === LIST) {
      const end = at + 1 + words[at]!
      const list: unknown[] = []
      for (at++; at < end; at++) list.push(wordValue(words[at]!))
      parts.push(list)
      continue
    }
    const made: Record<string, unknown> = {}
    for (const name of shapes[first]!) made[name] = wordValue(words[at++]!)
    parts.push(made)
  }
  return wordValue(root)
}

function hashOf(words: Int32Array, from: number, to: number): number {
  let hash = to - from
  for (let i = from; i < to; i++) {
    hash = Math.imul(hash ^ words[i]!, 0x85ebca6b)
    hash ^= hash >>> 13
  }
  return hash
}

function grown(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const more = new Int32Array(length)
  more.set(array)
  return more
}
