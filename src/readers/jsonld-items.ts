/** A document of JSON-LD whose longest list, as a rule its graph, is read item by item. */
import type { JsonFault } from './json-faults.ts'
import { itemsOf, type ListReading, LONG, type LongList, longList, readShort } from './json-long.ts'
import { type JsonArray, type JsonNode, type RepeatedKey, readJson } from './json-tree.ts'

export interface ItemReading {
  /** The document; of its long list it holds the first items. null when there is nothing. */
  readonly root: JsonNode | null
  readonly long: LongList | null
  /** The items of a list, all of them. */
  readonly items: (list: JsonArray) => Iterable<JsonNode>
  /** Keys that stand twice, and what ended reading: known when all items were asked for. */
  readonly repeated: readonly RepeatedKey[]
  readonly fault: () => JsonFault | null
}

export function readItems(text: string, depth: number): ItemReading {
  const long = longList(text, 0, LONG)
  const short = long === null ? null : readShort(text, 0, long, depth)
  const list = long === null || short?.root == null ? null : listAt(short.root, long.at)
  // What is broken outside the list is read at once, to keep what stands before.
  if (long === null || short?.root == null || short.fault !== null || list === null) return readWhole(text, depth)
  const within = ({ offset }: RepeatedKey): boolean => offset >= long.spans[0]! && offset <= long.spans.at(-1)!
  const repeated = short.repeated.filter((key) => !within(key))
  const reading: ListReading = { fault: null, repeated: (key) => repeated.push(key) }
  const nodes = function* (): Generator<JsonNode> {
    for (const { node } of itemsOf(text, 0, long, depth, reading)) yield node
  }
  // A list of RDF needs all its items at once.
  Object.defineProperty(list, 'items', { get: () => [...nodes()] })
  return {
    root: short.root,
    long,
    items: (one) => (one === list ? nodes() : one.items),
    repeated,
    fault: () => reading.fault,
  }
}

function readWhole(text: string, depth: number): ItemReading {
  const { root, fault, repeated } = readJson(text, depth)
  return { root, long: null, items: ({ items }) => items, repeated, fault: () => fault }
}

/** The list that begins at an offset, in an object or by itself. */
function listAt(root: JsonNode, offset: number): JsonArray | null {
  const found = root.kind === 'object' ? root.members.find(({ value }) => value.offset === offset)?.value : root
  return found?.kind === 'array' && found.offset === offset ? found : null
}
