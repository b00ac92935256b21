import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteTable } from '../src/rdf/byte-table.ts'
import { hashOf } from '../src/rdf/segments.ts'
import { BLANK, IRI, LITERAL, TermTable } from '../src/rdf/terms.ts'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'a', 'é', '🌳', '\ud83c', '\udf33', 'a\ud83c', '\ufffd', '"', 'a"b', 'x'.repeat(5_000)),
)

describe('terms are numbered as a Map of their keys would', () => {
  const term = fc.oneof(
    fc.record({ kind: fc.constant(IRI), value: text }),
    fc.record({ kind: fc.constant(BLANK), value: text }),
    fc.record({ kind: fc.constant(LITERAL), value: text, suffix: fc.constantFrom('@nl', '@nl-be', 'a:type', 'a:é') }),
  )

  test('whatever comes, in whatever order', () => {
    fc.assert(
      fc.property(fc.array(term, { maxLength: 300 }), (given) => {
        const terms = new TermTable()
        const keys = new Map<string, number>()
        for (const one of given) {
          const { kind, value } = one
          const key = kind === IRI ? value : kind === BLANK ? `\0${value}` : `"${value}"${one.suffix}`
          // An IRI holds neither sign.
          if (kind === IRI && /["\0]/.test(value)) continue
          expect(terms.findKey(key)).toBe(keys.get(key) ?? -1)
          const id = kind === IRI ? terms.iri(value) : kind === BLANK ? terms.blank(value) : terms.intern(key)
          expect(id).toBe(keys.get(key) ?? keys.size)
          keys.set(key, id)
        }
        expect(terms.size).toBe(keys.size)
        for (const [key, id] of keys) expect(terms.key(id)).toBe(key)
        const ids = [...keys.values()].filter((id) => terms.kind(id) === LITERAL)
        const byKey = [...ids].sort((a, b) => (terms.key(a) < terms.key(b) ? -1 : 1))
        expect(ids.sort((a, b) => terms.compare(a, b))).toEqual(byKey)
      }),
      { numRuns: 200 },
    )
  })

  test('language and datatype are told apart', () => {
    const terms = new TermTable()
    const nl = terms.literal('Bomen', 'NL')
    expect([terms.language(nl), terms.datatype(nl), terms.value(nl)]).toEqual([
      'nl',
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString',
      'Bomen',
    ])
    const plain = terms.literal('Bomen')
    expect([terms.language(plain), terms.datatype(plain)]).toEqual(['', 'http://www.w3.org/2001/XMLSchema#string'])
    const iri = terms.iri('Bomen')
    expect([terms.language(iri), terms.datatype(iri), iri === plain]).toEqual(['', '', false])
  })

  test('an IRI that was sought in vain is found once it is there', () => {
    const terms = new TermTable()
    expect(terms.find('a:b')).toBe(-1)
    expect(terms.find('a:b')).toBe(-1)
    terms.iri('a:b')
    expect(terms.find('a:b')).toBe(0)
  })
})

test('bytes and text of one term are one entry, across segments', () => {
  const table = new ByteTable()
  const texts = Array.from({ length: 40_000 }, (_, i) => `${'é'.repeat(i % 97)}${i}`)
  const fromBytes = texts.map((one) => {
    const bytes = Buffer.from(`<${one}>`)
    return table.intern(bytes, 1, bytes.length - 1, 7)
  })
  const order = texts.map((_, i) => i)
  expect(fromBytes).toEqual(order)
  expect(texts.map((one) => table.internText(one, 7))).toEqual(order)
  expect(table.find(texts[5]!, 8)).toBe(-1)
  expect(texts.every((one, i) => table.text(i) === one && table.tag(i) === 7)).toBe(true)
})

test('texts made to collide are still told apart', () => {
  const colliding: string[] = []
  for (let i = 0; colliding.length < 150; i++) {
    const bytes = Buffer.from(`a:${i}`)
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if ((hashOf(bytes, view, 0, bytes.length, 0) & 0xfff) === 0) colliding.push(`a:${i}`)
  }
  const table = new ByteTable()
  for (let turn = 0; turn < 2; turn++) {
    expect(colliding.map((one) => table.internText(one, 0))).toEqual(colliding.map((_, i) => i))
  }
  // More of them that do not collide: every one finds its place anew.
  for (let i = 0; i < 5_000; i++) table.internText(`b:${i}`, 0)
  expect(colliding.map((one) => table.find(one, 0))).toEqual(colliding.map((_, i) => i))
  expect(colliding.map((_, i) => table.text(i))).toEqual(colliding)
  expect(table.size).toBe(5_150)
})
