import type {
  BlankNode,
  DatasetCore,
  Literal,
  NamedNode,
  Quad,
  Quad_Graph,
  DataFactory as RdfFactory,
  Term,
} from '@rdfjs/types'
import fc from 'fast-check'
import { DataFactory, Store } from 'n3'
import { Validator } from 'shacl-engine'
import { describe, expect, test } from 'vitest'
import { DEFAULT_GRAPH, GraphBuilder } from '../src/rdf/builder.ts'
import { datasetView, idOf, termOf } from '../src/rdf/dataset.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { turtleGraph } from './turtle-graph.ts'

interface Environment extends RdfFactory {
  dataset(quads: readonly Quad[]): DatasetCore
  grapoi(from: { dataset: DatasetCore; term: Term }): { out(): { readonly terms: readonly Term[] } }
}

/** rdf-ext ships no types; its name as a plain string keeps the compiler from looking for them. */
const rdf = ((await import('rdf-ext' as string)) as { default: Environment }).default

const { namedNode, blankNode, literal, defaultGraph, quad } = DataFactory

function graphOf(quads: readonly Quad[]): Graph {
  const builder = new GraphBuilder()
  const source = builder.source('made.nq')
  const id = (term: Term): number => {
    if (term.termType === 'DefaultGraph') return DEFAULT_GRAPH
    if (term.termType === 'NamedNode') return builder.terms.iri(term.value)
    if (term.termType === 'BlankNode') return builder.terms.blank(term.value)
    const { value, language, datatype } = term as Literal
    return builder.terms.literal(value, language, datatype.value)
  }
  quads.forEach((q, i) => {
    builder.add(id(q.subject), id(q.predicate), id(q.object), id(q.graph), source, i + 1, 1, i + 1, 1)
  })
  return builder.finish()
}

// Few names, so that patterns hit.
const iris = fc.constantFrom('a', 'b', 'c').map((name) => namedNode(`http://ex.org/${name}`) as NamedNode)
const blanks = fc.constantFrom('x', 'y').map((label) => blankNode(label) as BlankNode)
const literals = fc.oneof(
  fc.constantFrom('', 'a', 'b"', '"@nl').map((value) => literal(value) as Literal),
  fc.constantFrom('nl', 'fr', 'NL-be').map((tag) => literal('a', tag) as Literal),
  fc.constantFrom('integer', 'date').map((name) => literal('1', namedNode(`http://www.w3.org/2001/XMLSchema#${name}`))),
)
const graphs = fc.oneof(fc.constant(defaultGraph()), iris, blanks)
const statements = fc.array(
  fc.record({ s: fc.oneof(iris, blanks), p: iris, o: fc.oneof(iris, blanks, literals), g: graphs }),
  { maxLength: 30 },
)
const patterns = fc.tuple(
  fc.option(fc.oneof(iris, blanks)),
  fc.option(iris),
  fc.option(fc.oneof(iris, blanks, literals)),
  fc.option(graphs),
)

const text = (term: Term): string =>
  term.termType === 'Literal'
    ? `"${term.value}"${term.language}^${term.datatype.value}`
    : `${term.termType} ${term.value}`
const lines = (dataset: Iterable<Quad>): string[] =>
  [...dataset].map((q) => [q.subject, q.predicate, q.object, q.graph].map(text).join(' | ')).sort()

describe('the RDF/JS view', () => {
  test('matches as N3.Store does, whatever is bound', () => {
    fc.assert(
      fc.property(statements, patterns, patterns, (made, [s, p, o, g], second) => {
        const quads = made.map((m) => quad(m.s, m.p, m.o, m.g as Quad_Graph) as Quad)
        const store = new Store(quads)
        const view = datasetView(graphOf(quads))
        expect(view.size).toBe(store.size)
        expect(lines(view)).toEqual(lines(store))
        const found = view.match(s, p, o, g as Quad_Graph | null)
        const expected = store.match(s, p, o, g)
        expect(lines(found)).toEqual(lines(expected))
        expect(found.size).toBe(expected.size)
        const [s2, p2, o2, g2] = second
        expect(lines(found.match(s2, p2, o2, g2 as Quad_Graph | null))).toEqual(lines(expected.match(s2, p2, o2, g2)))
        for (const q of quads) {
          expect(view.has(q)).toBe(true)
          expect(found.has(q)).toBe([...expected].some((e) => e.equals(q)))
        }
      }),
      { numRuns: 300 },
    )
  })

  const graph = turtleGraph(`
    <http://ex.org/d> a dcat:Dataset ; dct:title "Bomen"@nl-BE, "Bomen" ; dct:issued "2026-02-12"^^xsd:date ;
      dcat:contactPoint [ vcard:fn "Groen" ] .`)
  const view = datasetView(graph)
  const dataset = rdf.namedNode('http://ex.org/d')

  test('a term is one object, equals terms of other libraries, and leads back to its id', () => {
    for (const q of view) {
      for (const term of [q.subject, q.predicate, q.object] as Term[]) {
        expect(termOf(graph, idOf(graph, term))).toBe(term)
      }
      expect(q.graph).toBe(termOf(graph, DEFAULT_GRAPH))
      expect(q.equals(rdf.quad(q.subject, q.predicate, q.object, q.graph))).toBe(true)
      expect(rdf.quad(q.subject, q.predicate, q.object, q.graph).equals(q)).toBe(true)
      expect(q.equals(rdf.quad(q.subject, q.predicate, rdf.namedNode('http://ex.org/none')))).toBe(false)
    }
    const title = [...view.match(null, null, rdf.literal('Bomen', 'nl-be'))][0]!.object as Literal
    expect(title.equals(rdf.literal('Bomen', 'nl-be'))).toBe(true)
    expect(title.equals(rdf.literal('Bomen'))).toBe(false)
    expect(title.datatype.value).toBe('http://www.w3.org/1999/02/22-rdf-syntax-ns#langString')
    expect(idOf(graph, rdf.namedNode('http://ex.org/none'))).toBe(-2)
    expect(idOf(graph, rdf.defaultGraph())).toBe(DEFAULT_GRAPH)
  })

  test('it cannot be changed, and says so', () => {
    const q = [...view][0]!
    expect(() => view.add(q)).toThrow(/cannot be changed/)
    expect(() => view.delete(q)).toThrow(/cannot be changed/)
  })

  test('rdf-ext takes it over', () => {
    const copy = rdf.dataset([...view])
    expect(copy.size).toBe(view.size)
    expect(rdf.grapoi({ dataset: view, term: dataset }).out().terms).toHaveLength(5)
  })

  test('shacl-engine validates it', async () => {
    const shapes = turtleGraph(`
      <http://ex.org/shape> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
        sh:property [ sh:path dct:title ; sh:maxCount 1 ] , [ sh:path dct:issued ; sh:datatype xsd:date ] ,
          [ sh:path (dcat:contactPoint vcard:hasEmail) ; sh:minCount 1 ] .`)
    const shape = rdf.namedNode('http://ex.org/shape')
    const validator = new Validator(datasetView(shapes), { factory: rdf })
    const { results } = await validator.validate({ dataset: view, terms: [dataset] }, [{ terms: [shape] }])
    const components = results.map((result) => result.constraintComponent.value)
    expect(components.map((c) => c.split('#')[1]).sort()).toEqual([
      'MaxCountConstraintComponent',
      'MinCountConstraintComponent',
    ])
  })
})
