import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rememberedByRecord, rememberedByTerm } from '../src/background/remembered.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { statedOf } from '../src/rdf/stated.ts'
import { termSet } from '../src/rdf/term-set.ts'
import { findRecords } from '../src/records/find.ts'
import { rememberedByText } from '../src/values/remembered.ts'
import { plainText } from '../src/values/text.ts'
import { urlKey } from '../src/values/url.ts'
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
    // They may be put over what stood there, and say where they end.
    const [paths, objects] = [
      ['kept', 'old', 'old'],
      [7, 8, 9],
    ]
    expect(graph.collect(graph.iri('https://a.be/a'), paths, objects, 1)).toBe(6)
    expect([paths.length, objects.length, paths[0], objects[0]]).toEqual([6, 6, 'kept', 7])
    expect(graph.value(objects[5]!)).toBe('b')
  })

  test('many values are in the order of their keys, however they are read', () => {
    const unit = fc.constantFrom('a', 'ab', 'abcd', 'é', '\u0800', '\ud7ff', '\ue000', '\uffee', '😀', '"', '!', ' ')
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 9 }), { maxLength: 90 }), (values) => {
        const list = values.map(
          (value, i) => `${JSON.stringify(value)}${i % 3 === 0 ? '' : i % 3 === 1 ? '@nl' : '@fr'}`,
        )
        const graph = turtleGraph(`<https://a.be/a> a dcat:Dataset ; dcat:keyword ${['"b"', ...list].join(', ')} .`)
        const keys = graph
          .objects(graph.iri('https://a.be/a'), iri('dcat:keyword'))
          .map((term) => graph.terms.key(term))
        expect(keys).toEqual([...new Set(keys)].sort())
      }),
      { seed: 6, numRuns: 60 },
    )
  })

  test('a property of a hub is found as that of any subject', () => {
    const many = Array.from({ length: 300 }, (_, i) => `<https://a.be/hub> dcat:keyword "${i % 150}", "x${i}" .`)
    const graph = turtleGraph(`<https://a.be/hub> dct:title "t" ; dct:type "u" .\n${many.join('\n')}`)
    const hub = graph.iri('https://a.be/hub')
    expect(graph.objects(hub, iri('dcat:keyword')).length).toBe(450)
    expect(graph.objects(hub, iri('dct:title')).map((term) => graph.value(term))).toEqual(['t'])
    expect(graph.value(graph.object(hub, iri('dct:type')))).toBe('u')
    expect(graph.value(graph.object(hub, iri('dcat:keyword')))).toBe('0')
    expect(graph.objects(hub, iri('dct:format'))).toEqual([])
    expect(graph.object(hub, iri('dct:format'))).toBe(-1)
  })
})

test('a set of terms holds what a set holds, round after round', () => {
  const terms = termSet()
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3000 }), { maxLength: 1500 }), (added) => {
      terms.clear()
      const known = new Set<number>()
      for (const term of added) {
        expect(terms.add(term)).toBe(!known.has(term))
        known.add(term)
      }
    }),
    { seed: 6, numRuns: 30 },
  )
})

test('a plain address has the key that it has when it is written otherwise', () => {
  const path = fc.string({ unit: fc.constantFrom('a', 'B', '/', '.', '%20', ':', '@', '-', 'é', ' ') })
  fc.assert(
    fc.property(fc.constantFrom('', '/', '?x=1', '/?b&a'), path, (end, middle) => {
      const rest = middle === '' ? end : `/${middle}${end}`
      expect(urlKey(`http://a.be${rest}`)).toBe(urlKey(`HTTPS://A.be:443${rest}`))
    }),
    { seed: 6 },
  )
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
