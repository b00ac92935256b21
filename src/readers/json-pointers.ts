import type { FindDetail } from '../rdf/graph.ts'
import { type LongList, readShort } from './json-long.ts'
import { type JsonMember, type JsonNode, readJson } from './json-tree.ts'
import type { LineIndex } from './lines.ts'

/** A part of a text that is read by itself: a document, or an item of a long list. */
interface Part {
  /** Offset of what is read. */
  readonly from: number
  readonly root: JsonNode | null
  /** Pointer of its root. */
  readonly pointer: string
}

/** A document of a source. */
export interface Unit {
  /** Where it begins. */
  readonly from: number
  /** Its list that is read item by item, or null. */
  readonly long: LongList | null
}

/**
 * Finds the JSON Pointer of a place by reading that part of the text once more. Few places are asked for, and those of one
 * record after each other; to keep a pointer for each of millions of statements would cost more than all else.
 * @param documents in the order of the text; more may come while it is read
 */
export function pointerFinder(text: string, lines: LineIndex, documents: readonly Unit[], depth: number): FindDetail {
  /** The last part, and the pointer of the long list that it is of. */
  let last: Part | null = null
  let lists: { readonly unit: Unit; readonly pointer: string } | null = null

  const partAt = (unit: Unit, offset: number): Part => {
    const { from, long } = unit
    if (long !== null) {
      const item = lastNotAfter(long.spans.length / 2, (i) => long.spans[2 * i]! - offset)
      if (item >= 0 && offset < long.spans[2 * item + 1]!) {
        const begin = long.spans[2 * item]!
        if (last?.from === begin) return last
        if (lists?.unit !== unit) lists = { unit, pointer: listPointer(unit) }
        const { root } = readJson(text, depth, begin, long.spans[2 * item + 1]!)
        return { from: begin, root, pointer: `${lists.pointer}/${item}` }
      }
    }
    if (last?.from === from && last.pointer === '') return last
    return {
      from,
      root: (long === null ? readJson(text, depth, from) : readShort(text, from, long, depth)).root,
      pointer: '',
    }
  }

  const listPointer = ({ from, long }: Unit): string => {
    const { root } = readShort(text, from, long!, depth)
    return (root === null ? null : pointerIn(root, long!.at)) ?? ''
  }

  return (line, column) => {
    const offset = lines.offset({ line, column })
    const unit = documents[lastNotAfter(documents.length, (i) => documents[i]!.from - offset)]
    if (unit === undefined) return undefined
    last = partAt(unit, offset)
    const rest = last.root === null ? null : pointerIn(last.root, offset)
    return rest === null ? undefined : { pointer: last.pointer + rest }
  }
}

/** Index of the last of an ascending list that is not above what is compared with; -1 when all are. */
function lastNotAfter(length: number, compare: (index: number) => number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(middle) > 0) high = middle
    else low = middle + 1
  }
  return low - 1
}

/** The pointer of the value that begins at an offset, or whose key does; null when there is none. */
function pointerIn(root: JsonNode, offset: number): string | null {
  // Members are not in the order of the text when a key stands twice.
  return pointerTo(root, offset, nextMember) ?? pointerTo(root, offset, anyMember)
}

type FindMember = (members: readonly JsonMember[], offset: number) => JsonMember | undefined

function nextMember(members: readonly JsonMember[], offset: number): JsonMember | undefined {
  return members[lastNotAfter(members.length, (i) => members[i]!.keyOffset - offset)]
}

function anyMember(members: readonly JsonMember[], offset: number): JsonMember | undefined {
  let found: JsonMember | undefined
  for (const one of members) {
    if (one.keyOffset <= offset && (found === undefined || one.keyOffset > found.keyOffset)) found = one
  }
  return found
}

function pointerTo(root: JsonNode, offset: number, memberAt: FindMember): string | null {
  let pointer = ''
  let node = root
  while (node.offset !== offset) {
    let next: JsonNode | undefined
    if (node.kind === 'array') {
      const { items } = node
      const index = lastNotAfter(items.length, (i) => items[i]!.offset - offset)
      next = items[index]
      pointer += `/${index}`
    } else if (node.kind === 'object') {
      const member = memberAt(node.members, offset)
      next = member?.value
      pointer += `/${(member?.key ?? '').replaceAll('~', '~0').replaceAll('/', '~1')}`
      if (member?.keyOffset === offset) return pointer
    }
    if (next === undefined) return null
    node = next
  }
  return pointer
}
