/** W3C's SHACL test suite as data: the cases of a manifest with their graphs and expected results. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Parser } from 'n3'
import type { TermId } from '../src/model.ts'
import { DEFAULT_GRAPH, GraphBuilder } from '../src/rdf/builder.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { printPath, readPath } from '../src/shacl/plan/path.ts'
import { listOf } from '../src/shacl/plan/reading.ts'
import { sh } from '../src/shacl/plan/vocabulary.ts'

export const SUITE = resolve(import.meta.dirname, '../../shared/w3c-shacl-tests')
export const hasSuite = existsSync(SUITE)

const MF = 'http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#'
const SHT = 'http://www.w3.org/ns/shacl-test#'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

const graphs = new Map<string, Graph>()

/** A Turtle file as a graph; relative IRIs are resolved against its own address, as the suite wants. */
export function fileGraph(path: string): Graph {
  const known = graphs.get(path)
  if (known) return known
  const base = pathToFileURL(path).href
  const builder = new GraphBuilder()
  const source = builder.source(path)
  // biome-ignore lint/suspicious/noExplicitAny: RDF/JS terms
  const id = (term: any): number =>
    term.termType === 'NamedNode'
      ? builder.terms.iri(term.value)
      : term.termType === 'BlankNode'
        ? builder.terms.blank(term.value)
        : builder.terms.literal(term.value, term.language, term.datatype.value)
  for (const quad of new Parser({ baseIRI: base }).parse(readFileSync(path, 'utf8'))) {
    builder.add(id(quad.subject), id(quad.predicate), id(quad.object), DEFAULT_GRAPH, source, 1, 1, 1, 1)
  }
  const graph = builder.finish()
  graphs.set(path, graph)
  return graph
}

export interface Case {
  readonly name: string
  readonly data: Graph
  readonly shapes: Graph
  /** Their files. */
  readonly files: { readonly data: string; readonly shapes: string }
  /** One line a result, sorted: focus, path, value, component, severity, source shape. */
  readonly expected: readonly string[] | 'failure'
}

/** Every case under a manifest, in order of file. */
export function cases(manifest: string): Case[] {
  const found: Case[] = []
  const visit = (path: string): void => {
    const graph = fileGraph(path)
    const here = graph.iri(pathToFileURL(path).href)
    for (const include of graph.objects(here, `${MF}include`)) visit(filePath(graph.value(include)))
    for (const entries of graph.objects(here, `${MF}entries`)) {
      for (const entry of listOf(graph, entries) ?? []) found.push(caseOf(graph, entry))
    }
  }
  visit(manifest)
  return found.sort((a, b) => (a.name < b.name ? -1 : 1))
}

function filePath(url: string): string {
  return new URL(url).pathname
}

function caseOf(graph: Graph, entry: TermId): Case {
  const action = graph.object(entry, `${MF}action`)
  const result = graph.object(entry, `${MF}result`)
  const fileOf = (role: string): string => filePath(graph.value(graph.object(action, SHT + role)))
  const files = { data: fileOf('dataGraph'), shapes: fileOf('shapesGraph') }
  const isReport = graph.isA(result, sh('ValidationReport'))
  return {
    name: graph.value(entry).slice(pathToFileURL(SUITE).href.length + 1),
    data: fileGraph(files.data),
    shapes: fileGraph(files.shapes),
    files,
    expected: isReport
      ? graph
          .objects(result, sh('result'))
          .map((r) => resultLine(graph, r))
          .sort()
      : 'failure',
  }
}

/** Blank nodes have no name that two graphs share. */
export function termText(graph: Graph, term: TermId): string {
  return term < 0 ? '-' : graph.isBlank(term) ? '[]' : graph.terms.key(term)
}

/** A result of a report in RDF, as one line. */
export function resultLine(graph: Graph, result: TermId): string {
  const text = (property: string): string => termText(graph, graph.object(result, sh(property)))
  const path = graph.object(result, sh('resultPath'))
  return [
    text('focusNode'),
    path < 0 ? '' : printPath(readPath(graph, path)!),
    text('value'),
    text('sourceConstraintComponent').slice(sh('').length),
    text('resultSeverity'),
    text('sourceShape'),
  ].join(' | ')
}

export { RDF_TYPE }
