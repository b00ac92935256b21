import type { JsonFault } from '../json-faults.ts'
import { LONG } from '../json-long.ts'
import { pointerFinder, type Unit } from '../json-pointers.ts'
import { type LineIndex, lineIndex } from '../lines.ts'
import { type ReadRequest, type ReadResult, shown } from '../reader.ts'
import type { Mapping } from '../table/index.ts'
import { textUpToFault } from '../utf8.ts'
import { checkCatalog, checkRecord } from './check.ts'
import { stateCatalog } from './datajson.ts'
import { type Document, eachDocument, type Reading } from './documents.ts'
import { mappingOf, type Names, type OpenMapping, stateRecord } from './map.ts'
import { ownList, stateOwn } from './own.ts'
import { type Found, TITLES } from './portal.ts'
import { refusalOf, topKeys } from './recognise.ts'
import { holdsData } from './socrata.ts'
import { statements } from './statements.ts'
import { type Trouble, troubles } from './trouble.ts'
import { isObject, textOf, type Value } from './value.ts'

/** Characters that a portal's JSON has for a statement, at the least. */
const STATEMENT = 40

/** How many names of members are shown of a document that is not known. */
const KEYS = 8

/**
 * Reads the documents of a source: see `portals`.
 * @param long from how many characters on long lists are read item by item
 */
export async function read(request: ReadRequest, long = LONG): Promise<ReadResult> {
  const bytes = await request.bytes()
  const { text, end } = textUpToFault(bytes)
  const lines = lineIndex(text)
  const trouble = troubles(request, lines)
  request.builder.expect(text.length / STATEMENT)
  const taker = takerOf(request, lines, trouble)
  const documents: Unit[] = []
  const reading: Reading = {
    text,
    depth: request.limits.depth,
    // What a mapping explains may stand anywhere.
    long: request.mapping === null ? long : Number.POSITIVE_INFINITY,
    repeated: (fault, same) => trouble.fault(fault, same ? { notice: true } : {}),
  }
  request.builder.detailsFrom(request.source, pointerFinder(text, lines, documents, reading.depth))
  const broken = eachDocument(reading, (document) => {
    documents.push({ from: document.from, long: document.long })
    taker.take(document)
  })
  const known = taker.finish()
  const fault = end < bytes.length ? notUtf8(bytes[end]!, text) : request.brokeOff() ? null : broken
  if (fault !== null) trouble.fault(fault)
  const complete = fault === null && !request.brokeOff()
  const foreign = !known && complete && trouble.skipped === 1
  return {
    syntax: 'json',
    skipped: foreign ? 0 : trouble.skipped,
    complete: complete && known,
    problems: trouble.problems(),
    lastLine: lines.lines,
    ...(foreign && { foreign }),
  }
}

function notUtf8(byte: number, text: string): JsonFault {
  const args = { byte: byte.toString(16).toUpperCase().padStart(2, '0') }
  return { offset: text.length, message: 'read.not-utf8', args }
}

/** Takes the documents of a source, one after the other. */
interface Taker {
  readonly take: (document: Document) => void
  /** Tells what is to be told at the end; false when no document was of a portal. */
  finish(): boolean
}

function takerOf(request: ReadRequest, lines: LineIndex, trouble: Trouble): Taker {
  const { builder, source, name } = request
  const to = statements(builder, source, lines)
  const names: Names = { used: new Set(), again: [] }
  let known = false
  return {
    take(document) {
      const { root, found } = document
      const own = ownList(root, found, request.mapping)
      if (own !== null) stateOwn(own, request.mapping!, { builder, source, lines }, trouble)
      else if (found !== null) {
        stateAll(document, found, mappingOf(found, name, to, names), trouble)
        if (request.mapping !== null && !known) tellIdle(document, found, request.mapping, trouble)
      } else {
        // What is left of a broken document may be too little to know it by: then the fault is the news.
        if (document.fault === null && !request.brokeOff()) refuse(root, trouble)
        return
      }
      known = true
    },
    finish() {
      const twice = names.again[0]
      if (twice !== undefined) {
        trouble.notice(twice.at, 'read.portal-twice', { count: names.again.length, name: twice.name })
      }
      return known
    },
  }
}

/** States the records of a document; what is no record is told. */
function stateAll(document: Document, found: Found, mapping: OpenMapping, trouble: Trouble): void {
  const catalogue = document.closed ? found.catalog : null
  if (catalogue !== null) trouble.checked(checkCatalog(catalogue))
  const catalog = catalogue === null ? null : stateCatalog(catalogue, mapping)
  let others = 0
  for (const record of document.records()) {
    if (!isObject(record)) trouble.lost(record, 'read.portal-record')
    else if (found.portal === 'socrata' && !holdsData(record)) others++
    else {
      trouble.checked(checkRecord(found.portal, record))
      stateRecord(record, catalog, mapping)
    }
  }
  mapping.finish()
  if (others > 0) trouble.notice(found.records[0]!, 'read.portal-others', { count: others })
  // How many there are in a broken document nobody knows.
  if (document.fault !== null) return
  const { count, root } = document
  if (count === 0) trouble.notice(root, 'read.portal-empty')
  const total = Number(textOf(found.total) ?? Number.NaN)
  if (found.total !== null && total > count) trouble.notice(found.total, 'read.portal-page', { total, count })
}

function tellIdle({ root }: Document, { portal }: Found, { name }: Mapping, trouble: Trouble): void {
  trouble.notice(root, 'read.portal-map-idle', { mapping: name, portal: TITLES[portal] })
}

function refuse(root: Value, trouble: Trouble): void {
  const refusal = refusalOf(root)
  if (refusal !== null) {
    trouble.lost(refusal.at, refusal.message, { said: shown(refusal.said) })
    return
  }
  const keys = topKeys(root).map(shown)
  if (keys.length === 0) trouble.lost(root, 'read.portal-nothing')
  else {
    const more = keys.length > KEYS ? ' …' : ''
    trouble.lost(root, 'read.portal-unknown', { keys: keys.slice(0, KEYS).join(', ') + more })
  }
}
