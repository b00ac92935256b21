import type { MessageArgs, TermId } from '../model.ts'
import type { GraphBuilder } from '../rdf/builder.ts'
import type { JsonMember, JsonNode, JsonObject, JsonScalar } from './json-tree.ts'
import type { ContextLoader } from './jsonld-context.ts'
import { type Context, expandIri, type Term } from './jsonld-model.ts'
import type { Repairs } from './jsonld-repairs.ts'
import { literalOf } from './jsonld-values.ts'
import type { LineIndex } from './lines.ts'

/** The keys and indexes that lead to a value, the last first; null for the whole document. */
export interface PathStep {
  readonly up: Path
  readonly key: string | number
}
export type Path = PathStep | null

/** A term with the place of the value that it comes from. */
export interface Placed {
  readonly term: TermId
  readonly spot: { readonly line: number; readonly column: number }
}

/** A JSON Pointer (RFC 6901). */
export function pointerOf(path: Path): string {
  const steps: string[] = []
  for (let step = path; step !== null; step = step.up) {
    steps.push(`/${typeof step.key === 'number' ? step.key : step.key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
  }
  return steps.reverse().join('')
}

/** What a walk over JSON-LD makes terms and statements with, and tells its troubles to. */
export interface Sink {
  readonly loader: ContextLoader
  add(subject: Placed, predicate: string, object: Placed, graph: TermId): void
  /** The node that an object describes; null when its name is none, which is said. */
  subject(context: Context, id: JsonMember | undefined, node: JsonObject, path: Path): Placed | null
  blank(node: JsonNode, path: Path): Placed
  iri(iri: string, node: JsonNode, path: Path): Placed
  literal(text: string, datatype: string | null, language: string, node: JsonNode, path: Path): Placed
  /** The value of a value object. */
  scalar(context: Context, node: JsonScalar, datatype: string | null, language: string, path: Path): Placed | null
  /** A bare string, number or boolean, as its term wants it. */
  coerced(context: Context, term: Term | undefined, predicate: string, node: JsonScalar, path: Path): Placed | null
  /** The property that is meant by a key with this IRI. */
  predicate(iri: string, key: string, node: JsonNode): string
  /** A key that no context knows: what it holds is left out. */
  unknown(entry: JsonMember & { readonly name: string | null }, path: Path): void
  fault(node: JsonNode, path: Path, message: string, args?: MessageArgs): void
}

export interface SinkOptions {
  readonly builder: GraphBuilder
  readonly source: number
  readonly lines: LineIndex
  readonly loader: ContextLoader
  readonly mended: Repairs
  readonly fault: Sink['fault']
  readonly unknown: Sink['unknown']
  /** Tells the blank nodes of several documents in one source apart. */
  readonly scope: string
  /** Are the pointers of places to be kept? */
  readonly detailed: boolean
}

export function jsonLdSink(options: SinkOptions): Sink {
  const { builder, source, lines, loader, mended, fault, unknown, scope, detailed } = options
  const { terms } = builder
  let nameless = 0

  const placed = (term: TermId, node: JsonNode, path: Path): Placed => {
    const spot = lines.at(node.offset)
    if (detailed) builder.detail(source, spot.line, spot.column, { pointer: pointerOf(path) })
    return { term, spot }
  }

  const sink: Sink = {
    loader,
    fault,
    unknown,
    add(subject, predicate, object, graph) {
      const { line, column } = object.spot
      const at = subject.spot
      builder.add(subject.term, terms.common(predicate), object.term, graph, source, line, column, at.line, at.column)
    },
    subject(context, id, node, path) {
      if (id === undefined || id.value.kind === 'null') return sink.blank(node, path)
      const at = { up: path, key: id.key }
      if (id.value.kind !== 'string') {
        fault(id.value, at, 'read.jsonld-value', { key: '@id' })
        return null
      }
      const iri = expandIri(context, String(id.value.value), { relative: true })
      return iri === null ? sink.blank(node, path) : sink.iri(iri, id.value, at)
    },
    blank: (node, path) => placed(terms.blank(`${source}.${scope}${++nameless}`), node, path),
    iri(iri, node, path) {
      const term = iri.startsWith('_:') ? terms.blank(`${source}_${scope}${iri.slice(2)}`) : terms.iri(iri)
      return placed(term, node, path)
    },
    literal: (text, datatype, language, node, path) =>
      placed(
        language === '' && datatype !== null ? terms.literal(text, '', datatype) : terms.literal(text, language),
        node,
        path,
      ),
    scalar(context, node, datatype, language, path) {
      const wrong = datatype !== null && language === '' && mended.text(datatype, node)
      const value = literalOf(node, wrong ? null : datatype, wrong ? context.language : language)
      return sink.literal(value.text, value.datatype, value.language, node, path)
    },
    coerced(context, term, predicate, node, path) {
      let type = term?.type ?? null
      if (type !== null && typeof node.value === 'string' && mended.link(type, node)) type = '@id'
      if (typeof node.value === 'string' && (type === '@id' || type === '@vocab')) {
        const date = mended.date(predicate, node.value, node)
        if (date !== null) return sink.literal(node.value, date, '', node, path)
        const iri = expandIri(context, node.value, { relative: true, vocab: type === '@vocab' })
        return iri === null ? null : sink.iri(iri, node, path)
      }
      const language = term?.language === undefined ? context.language : term.language
      const datatype = type === null || type.startsWith('@') ? null : type
      if (datatype !== null && typeof node.value === 'string' && mended.text(datatype, node)) {
        return sink.literal(node.value, null, language ?? '', node, path)
      }
      const value = literalOf(node, datatype, language)
      return sink.literal(value.text, value.datatype, value.language, node, path)
    },
    predicate: mended.name,
  }
  return sink
}
