import type { JsonFault } from '../json-faults.ts'
import { type JsonNode, type RepeatedKey, readJson } from '../json-tree.ts'
import { itemsOf, type ListReading, type LongList, longList, shortened } from './long-list.ts'
import { plain } from './plain.ts'
import type { Found } from './portal.ts'
import { recognise } from './recognise.ts'
import { type Value, whole } from './value.ts'

/** One document of a source, and what it is. */
export interface Document {
  /** Where it begins. */
  readonly from: number
  /** Its list that is read item by item, or null. */
  readonly long: LongList | null
  readonly root: Value
  /** Null when it is of no portal that is known. */
  readonly found: Found | null
  /** Number of records, whole or not. */
  readonly count: number
  /** The whole records; each is read when it is asked for. To be asked once. */
  records(): Iterable<Value>
  /** True when the catalogue that holds the records is whole. */
  readonly closed: boolean
  /** What ended reading of this document; known when its records were read. */
  readonly fault: JsonFault | null
}

/** How the documents of a source are read. */
export interface Reading {
  readonly text: string
  /** How deep values may lie in one another. */
  readonly depth: number
  /** From how many characters on long lists are read item by item. */
  readonly long: number
  /** Told of every key that stands twice, and whether both values say the same. */
  readonly repeated: (fault: JsonFault, same: boolean) => void
}

/**
 * Reads the JSON of a source: one document, or one a line (JSON Lines, as `ckanapi dump` writes).
 * @returns what ended reading before its end, or null; offsets are those of the source
 */
export function eachDocument(reading: Reading, take: (document: Document) => void): JsonFault | null {
  const { text } = reading
  for (let from = 0; ; ) {
    const { document, after } = documentAt(reading, from)
    if (document !== null) take(document)
    const fault = document?.fault ?? after
    const next = after?.message === 'read.json-after' ? after.offset : -1
    if (document?.fault || next < 0 || !beginsLine(text, next)) return fault
    from = next
  }
}

/** The document at an offset, and the fault that ends it or says that something follows it. */
function documentAt(reading: Reading, from: number): { document: Document | null; after: JsonFault | null } {
  const { text, depth } = reading
  const list = longList(text, from, reading.long)
  if (list !== null) {
    const short = readJson(shortened(text, from, list), depth)
    const root = short.root === null ? null : whole(short.root, from)
    const found = root === null ? null : recognise(root)
    if (root !== null && found !== null && found.list !== null && found.list.at === list.at) {
      const after = short.fault === null ? null : moved(short.fault, from)
      const broken = faultOf(after)
      const told = (key: RepeatedKey, base: number): void => tell(reading, key, base)
      // Keys within the first items are told again when those are read.
      const [begin, end] = [list.spans[0]!, list.spans[list.spans.length - 1]!]
      for (const key of short.repeated) if (key.offset + from < begin || key.offset + from > end) told(key, from)
      const items: ListReading = { fault: null, repeated: told }
      const document: Document = {
        from,
        long: list,
        root,
        found,
        count: list.spans.length / 2,
        closed: broken === null,
        *records() {
          for (const item of itemsOf(text, list, found.list!, depth, items)) yield found.recordIn(item)
        },
        get fault() {
          return items.fault ?? broken
        },
      }
      return { document, after }
    }
  }
  return wholeDocument(reading, from)
}

function wholeDocument(reading: Reading, from: number): { document: Document | null; after: JsonFault | null } {
  const tree = readJson(from === 0 ? reading.text : reading.text.slice(from), reading.depth)
  for (const key of tree.repeated) tell(reading, key, from)
  const after = tree.fault === null ? null : moved(tree.fault, from)
  if (tree.root === null) return { document: null, after }
  const root = whole(tree.root, from)
  const found = recognise(root)
  const open = new Set<JsonNode>(tree.open)
  const document: Document = {
    from,
    long: null,
    root,
    found,
    count: found?.records.length ?? 0,
    records: () => (found?.records ?? []).filter((record) => !open.has(record.node)),
    closed: open.size === 0,
    fault: faultOf(after),
  }
  return { document, after }
}

/** Something after a document does not break it. */
function faultOf(after: JsonFault | null): JsonFault | null {
  return after?.message === 'read.json-after' ? null : after
}

function tell(reading: Reading, { before, counts, ...fault }: RepeatedKey, base: number): void {
  reading.repeated(moved(fault, base), isSame(before, counts))
}

function moved(fault: JsonFault, by: number): JsonFault {
  return { ...fault, offset: fault.offset + by }
}

/** Do two values say the same? Then one of them is no loss. */
function isSame(a: JsonNode, b: JsonNode): boolean {
  return a.kind === b.kind && JSON.stringify(plain(whole(a))) === JSON.stringify(plain(whole(b)))
}

/** Does an object begin here, on a line of its own? */
function beginsLine(text: string, at: number): boolean {
  if (text[at] !== '{') return false
  let before = at
  while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t')) before--
  return before > 0 && /[\r\n]/.test(text[before - 1]!)
}
