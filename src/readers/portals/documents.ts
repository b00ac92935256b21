import type { JsonFault } from '../json-faults.ts'
import { itemsOf, type ListReading, longList, readShort } from '../json-long.ts'
import type { Unit } from '../json-pointers.ts'
import { type JsonNode, type RepeatedKey, readJson } from '../json-tree.ts'
import { plain } from './plain.ts'
import type { Found } from './portal.ts'
import { recognise } from './recognise.ts'
import { inside, type Value, whole } from './value.ts'

/** One document of a source, and what it is. */
export interface Document extends Unit {
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
    const { root: node, fault: after, repeated } = readShort(text, from, list, depth)
    const root = node === null ? null : whole(node)
    const found = root === null ? null : recognise(root)
    if (root !== null && found !== null && found.list !== null && found.list.at === list.at) {
      const broken = faultOf(after)
      const told = (key: RepeatedKey): void => tell(reading, key)
      // Keys within the first items are told again when those are read.
      const [begin, end] = [list.spans[0]!, list.spans[list.spans.length - 1]!]
      for (const key of repeated) if (key.offset < begin || key.offset > end) tell(reading, key)
      const items: ListReading = { fault: null, repeated: told }
      const document: Document = {
        from,
        long: list,
        root,
        found,
        count: list.spans.length / 2,
        closed: broken === null,
        *records() {
          let index = 0
          for (const { node, whole } of itemsOf(text, from, list, depth, items)) {
            if (whole) yield found.recordIn(inside(found.list!, node, index++))
          }
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
  const tree = readJson(reading.text, reading.depth, from)
  for (const key of tree.repeated) tell(reading, key)
  const after = tree.fault
  if (tree.root === null) return { document: null, after }
  const root = whole(tree.root)
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

function tell(reading: Reading, { before, counts, ...fault }: RepeatedKey): void {
  reading.repeated(fault, isSame(before, counts))
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
