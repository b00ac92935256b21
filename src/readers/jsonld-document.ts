import type { MessageArgs, Place, ReadProblem } from '../model.ts'
import type { GraphBuilder } from '../rdf/builder.ts'
import { pointerFinder } from './json-pointers.ts'
import type { ContextLoader } from './jsonld-context.ts'
import { readItems } from './jsonld-items.ts'
import { remoteContexts } from './jsonld-remote.ts'
import { repairs } from './jsonld-repairs.ts'
import { jsonLdSink, type Path, pointerOf } from './jsonld-sink.ts'
import { walkJsonLd } from './jsonld-walk.ts'
import type { LineIndex } from './lines.ts'
import { type GivenContext, type NotFetched, type ReadLimits, shown } from './reader.ts'

/** A document of JSON-LD in a source: all of it, or a script in a page. */
export interface JsonLdDocument {
  readonly name: string
  readonly text: string
  /** Lines of the source, for offsets in the text. */
  readonly lines: LineIndex
  /** What relative IRIs are resolved against; '' when they stay as they are written. */
  readonly base: string
  /** Tells its blank nodes from those of other documents in the source. */
  readonly scope: string
  readonly builder: GraphBuilder
  readonly source: number
  readonly contexts: ReadonlyMap<string, GivenContext>
  /** Addresses of those that were fetched for it, and those that could not be. */
  readonly fetched: readonly string[]
  readonly failed: ReadonlyMap<string, NotFetched>
  readonly limits: Pick<ReadLimits, 'depth' | 'problems'>
  /** True when it is all of its source: then the pointers of places are found again when somebody asks. */
  readonly alone: boolean
}

export interface DocumentResult {
  readonly problems: readonly ReadProblem[]
  readonly skipped: number
  readonly complete: boolean
  readonly lastLine: number
}

/** Characters of JSON-LD that a statement takes, at the least. */
const STATEMENT = 80

/** Keys that are named in one message. */
const NAMED = 6

/** Reads a document of JSON-LD. What stands before an error of JSON is kept. */
export function readDocument(document: JsonLdDocument): DocumentResult {
  const { name, text, lines, limits, contexts, builder, source } = document
  const problems: ReadProblem[] = []
  let skipped = 0
  let complete = true

  const report = (place: Place, message: string, args: MessageArgs, notice = false, hint = `${message}.hint`): void => {
    if (!notice) skipped++
    if (problems.length >= limits.problems) return
    problems.push({ place, message, args, hint, ...(notice && { notice }) })
  }
  const at = (offset: number, path: Path = null): Place => {
    const pointer = pointerOf(path)
    return { source: name, ...lines.at(offset), ...(pointer !== '' && { pointer }) }
  }

  builder.expect(text.length / STATEMENT)
  const { root, long, items, repeated, fault } = readItems(text, limits.depth)
  if (document.alone) builder.detailsFrom(source, pointerFinder(text, lines, [{ from: 0, long }], limits.depth))
  const remote = remoteContexts(contexts, limits.depth, (place, message, args) => {
    complete = false
    report(place, message, args)
  })
  const unknown = new Map<string, Place>()
  const mended = repairs()
  if (root !== null) {
    const loader: ContextLoader = {
      load: remote.load,
      fault(node, where, message, args = {}) {
        complete = false
        const place = where === '' ? at(node.offset) : remote.place(where, node)
        const unknown =
          message === 'read.jsonld-context-unknown' ? unknownContext(String(args.iri), document.failed) : null
        if (unknown === null) report(place, message, args)
        else report(place, unknown.message, unknown.args, false, unknown.hint)
      },
      made: new WeakMap(),
    }
    const sink = jsonLdSink({
      ...document,
      detailed: !document.alone,
      loader,
      mended,
      fault: (node, path, message, args = {}) => report(at(node.offset, path), message, args),
      unknown: ({ key, keyOffset }, path) => {
        if (!unknown.has(key)) unknown.set(key, at(keyOffset, path))
      },
    })
    try {
      walkJsonLd(root, document.base, sink, items)
    } catch (error) {
      // The walk goes down with the data: who allows them to be deeper than the machine can go is told so.
      if (!(error instanceof RangeError)) throw error
      complete = false
      report(at(root.offset), 'read.json-deep', { limit: limits.depth })
    }
  }
  for (const iri of document.fetched) report(at(root?.offset ?? 0), 'read.context-fetched', { iri }, true)
  for (const one of repeated) report(at(one.offset), one.message, one.args)
  // Without a context its keys mean nothing: that is said once.
  if (complete && unknown.size > 0) {
    const [first] = unknown.values()
    report(first!, 'read.jsonld-unknown', { count: unknown.size, keys: named([...unknown.keys()]) }, true)
  }
  const repaired = mended.found()
  if (repaired !== null) {
    const { first, ...counts } = repaired
    report(at(first.offset), 'read.jsonld-repaired', counts, true)
  }
  const broken = fault()
  if (broken !== null) {
    complete = false
    problems.splice(limits.problems - 1)
    report(at(broken.offset), broken.message, broken.args)
  }
  return { problems: problems.sort(byPlace), skipped, complete, lastLine: lines.lines }
}

/** Why a context is not there, and what can be done: only where fetching could help it is offered. */
function unknownContext(iri: string, failed: ReadonlyMap<string, NotFetched>): NotFetched {
  const message = 'read.jsonld-context-unknown'
  const known = failed.get(iri)
  if (known !== undefined) return known
  const [, host] = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+(?::\d+)?)(?:[/?#]|$)/i.exec(iri) ?? []
  if (host === undefined) return { message, args: { iri }, hint: `${message}.hint` }
  return { message, args: { iri, host: host.toLowerCase() }, hint: 'read.context-allow.hint' }
}

function named(keys: readonly string[]): string {
  return keys.slice(0, NAMED).map(shown).join(', ') + (keys.length > NAMED ? ', …' : '')
}

function byPlace({ place: a }: ReadProblem, { place: b }: ReadProblem): number {
  if (a.source !== b.source) return a.source < b.source ? -1 : 1
  return a.line - b.line || a.column - b.column
}
