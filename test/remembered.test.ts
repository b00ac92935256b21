import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rememberedByRecord, rememberedByTerm } from '../src/background/remembered.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { statedOf } from '../src/rdf/stated.ts'
import { findRecords } from '../src/records/find.ts'
import { rememberedByText } from '../src/values/remembered.ts'
import { plainText } from '../src/values/text.ts'
import { turtleGraph } from './turtle-graph.ts'

describe('what is remembered is what would be judged anew', () => {
  const nodes = Array.from({ length: 9_000 }, (_, i) => `<https://a.be/${i}> dct:title "${i}" ; dcat:p${i % 7} 1 .`)

  test('by term, when terms share a place', () => {
    const graph = turtleGraph(nodes.join('\n'))
    let judged = 0
    const value = rememberedByTerm((g, term) => {
      judged++
      return term < 0 ? null : g.value(term)
    })
    // More than there are places.
    const terms = Array.from({ length: 17_000 }, (_, i) => (i < 9_000 ? graph.iri(`https://a.be/${i}`) : i - 9_000))
    expect(Math.max(...terms)).toBeGreaterThan(16_384)
    for (const term of [...terms, ...terms.toReversed()]) expect(value(graph, term)).toBe(graph.value(term))
    expect(value(graph, -1)).toBeNull()
    judged = 0
    value(graph, terms[0]!)
    value(graph, terms[0]!)
    expect(judged).toBeLessThanOrEqual(1)
  })

  test('by record, of some hundreds of records', () => {
    const graph = turtleGraph(Array.from({ length: 300 }, (_, i) => `<https://a.be/${i}> a dcat:Dataset .`).join('\n'))
    const { records } = findRecords(graph)
    let made = 0
    const id = rememberedByRecord((_, record) => {
      made++
      return record.id
    })
    for (const record of [...records, ...records.toReversed()]) expect(id(graph, record)).toBe(record.id)
    made = 0
    const some = records.slice(0, 64)
    for (let pass = 0; pass < 3; pass++) for (const record of some) expect(id(graph, record)).toBe(record.id)
    // What is kept of the records before may be forgotten once in between.
    expect(made).toBeLessThan(2 * some.length)
  })

  test('by text, when more texts come than are remembered', () => {
    const length = rememberedByText((text) => text.length)
    const texts = Array.from({ length: 5_000 }, (_, i) => 'x'.repeat(i % 900) + i)
    for (const text of [...texts, ...texts]) expect(length(text)).toBe(text.length)
  })

  test('properties of a node, in canonical order and in that of the question', () => {
    const graph = turtleGraph(nodes.join('\n'))
    const stated = statedOf([iri('dct:title'), `${iri('dcat:Dataset').slice(0, -7)}p3`, iri('dct:issued')])
    for (let pass = 0; pass < 2; pass++) {
      for (let i = 0; i < 5_000; i++) {
        const node = graph.iri(`https://a.be/${i}`)
        const own = `http://www.w3.org/ns/dcat#p${i % 7}`
        expect(graph.predicates(node)).toEqual([iri('dct:title'), own])
        expect(stated(graph, node)).toEqual(i % 7 === 3 ? [iri('dct:title'), own] : [iri('dct:title')])
      }
    }
    expect(graph.predicates(-1)).toEqual([])
  })

  test('statements of a node are its properties in order, with their values in order', () => {
    // Read so that ids go against the canonical order; the same properties with one value and with many.
    const graph = turtleGraph(
      `<https://a.be/z> dct:title "z" ; dcat:keyword "c", "b", "a" ; a dcat:Dataset .
       <https://a.be/a> dct:title "b", "a" ; dcat:keyword "b" ; a dcat:Dataset, <https://a.be/z> .`,
    )
    const list = (node: string): string[] => {
      const paths: string[] = []
      const objects: number[] = []
      graph.collect(graph.iri(`https://a.be/${node}`), paths, objects)
      return paths.map((path, i) => `${path.replace(/^.*[/#]/, '')} ${graph.value(objects[i]!).replace(/^.*[/#]/, '')}`)
    }
    const z = ['title z', 'type Dataset', 'keyword a', 'keyword b', 'keyword c']
    const a = ['title a', 'title b', 'type Dataset', 'type z', 'keyword b']
    for (let pass = 0; pass < 2; pass++) expect([list('z'), list('a'), list('none')]).toEqual([z, a, []])
  })
})

test('white space is collapsed as by one pattern for all of it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\n', '\u00a0', '\u2003', 'é') })
  fc.assert(
    fc.property(text, (one) => {
      expect(plainText(one)).toBe(one.normalize('NFKC').replace(/\s+/g, ' ').trim())
    }),
    { seed: 6 },
  )
})
