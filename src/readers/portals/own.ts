import type { GraphBuilder } from '../../rdf/builder.ts'
import { type LineIndex, lineIndex } from '../lines.ts'
import { shown } from '../reader.ts'
import {
  type ColumnView,
  type MapCell,
  type Mappable,
  type Mapping,
  type MapRow,
  mapRows,
  viewRows,
} from '../table/index.ts'
import { eachDocument } from './documents.ts'
import type { Found } from './portal.ts'
import type { Trouble } from './trouble.ts'
import { each, isNothing, isObject, items, members, textOf, type Value } from './value.ts'

/** How deep fields of objects are named, `contact.email`; and how far into a document its list is looked for. */
const DEEP = 4
/** Names of fields in one message. */
const NAMES = 12

/**
 * The objects of a list of the user's own, which a mapping explains; null when there is none, or when the document is a
 * portal's and the mapping is for something else.
 */
export function ownList(document: Value, found: Found | null, mapping: Mapping | null): readonly Value[] | null {
  if (mapping === null) return null
  const list = objectsIn(document, DEEP)
  if (found === null || list === null) return list
  return isBare(document, found) && members(list[0]!).some(([name]) => mapping.columns.has(name)) ? list : null
}

/** A list that looks like the datasets of a data.json without what stands around them: it may well be something else. */
function isBare(document: Value, { portal }: Found): boolean {
  return portal === 'datajson' && document.node.kind === 'array'
}

/** The first list of objects, the nearest to the top. */
function objectsIn(document: Value, depth: number): readonly Value[] | null {
  let level: readonly Value[] = [document]
  for (let i = 0; i < depth && level.length > 0; i++) {
    for (const value of level) {
      const objects = items(value).filter(isObject)
      if (objects.length > 0) return objects
    }
    level = level.flatMap((value) => members(value).map(([, held]) => held))
  }
  return null
}

/** What takes the statements of a list. */
interface OwnSink {
  readonly builder: GraphBuilder
  readonly source: number
  readonly lines: LineIndex
}

/** States a list of the user's own by a mapping; fields are named by their path: `contact.email`. */
export function stateOwn(list: readonly Value[], mapping: Mapping, sink: OwnSink, trouble: Trouble): void {
  const { names, rows, first } = mappable(list, sink.lines)
  const { unread, missing } = mapRows({ names, rows }, mapping, sink)
  const unknown = unread.filter(({ reason }) => reason === 'unknown').map(({ name }) => name)
  if (unknown.length > 0) trouble.notice(first.get(unknown[0]!)!, 'read.portal-unmapped', { fields: listed(unknown) })
  if (missing.length > 0) {
    trouble.notice(list[0]!, 'read.portal-mapped-missing', { mapping: mapping.name, fields: listed(missing) })
  }
}

/** The fields of the first list of objects in a text, as they would be understood; null when there is no such list. */
export function viewOwn(
  text: string,
  mapping: Mapping | null,
  limits: { readonly depth: number },
): { readonly objects: number; readonly columns: readonly ColumnView[] } | null {
  let list: readonly Value[] | null = null
  eachDocument(
    { text, depth: limits.depth, long: Number.POSITIVE_INFINITY, repeated: () => {} },
    // What a portal gives is read as it is: see `ownList`.
    ({ root, found }) => {
      if (found === null || isBare(root, found)) list ??= objectsIn(root, DEEP)
    },
  )
  if (list === null) return null
  const objects = list as readonly Value[]
  return { objects: objects.length, columns: viewRows(mappable(objects, lineIndex(text)), mapping) }
}

/** A list of objects as rows with cells, the names of its fields, and the first value of each. */
function mappable(list: readonly Value[], lines: LineIndex): Mappable & { readonly first: ReadonlyMap<string, Value> } {
  const names = new Map<string, number>()
  const first = new Map<string, Value>()
  const rows: MapRow[] = []
  for (const object of list) {
    for (const cells of rowsOf(object)) {
      const found = cells.map(([name, value]): MapCell => {
        if (!names.has(name)) {
          names.set(name, names.size)
          first.set(name, value)
        }
        return { ...lines.at(value.at), index: names.get(name)!, text: textOf(value)! }
      })
      rows.push({ ...lines.at(object.at), cells: found })
    }
  }
  return { names: [...names.keys()], rows, first }
}

function listed(names: readonly string[]): string {
  return names.slice(0, NAMES).map(shown).join(', ') + (names.length > NAMES ? ' …' : '')
}

type Named = readonly [name: string, value: Value]

/**
 * The single values of an object with their names. A list of objects (files of a dataset) is a row for each of them: the
 * first beside the fields of the dataset, the others by themselves.
 */
function rowsOf(object: Value): readonly (readonly Named[])[] {
  const rows: Named[][] = [[]]
  const walk = (value: Value, path: string, row: Named[], depth: number): void => {
    for (const [key, held] of members(value)) {
      if (isNothing(held)) continue
      const name = path === '' ? key : `${path}.${key}`
      for (const [i, one] of each(held).entries()) {
        if (isObject(one)) {
          if (depth === 0) continue
          const own = i === 0 ? row : []
          if (i > 0) rows.push(own)
          walk(one, name, own, depth - 1)
        } else if (textOf(one) !== null) row.push([name, one])
      }
    }
  }
  walk(object, '', rows[0]!, DEEP)
  return rows
}
