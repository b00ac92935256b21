/** Near duplicates: numbers of runs, MinHash values and shared bands are those of a plain reading of their definitions. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sharedBands } from '../src/cross/bands.ts'
import { firstPlace, gramsOf } from '../src/cross/grams.ts'
import { BANDS, HASHES, minHashes, ROWS, share } from '../src/cross/minhash.ts'

const SIGN = 0x80000000 | 0

const runsOf = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 4) }, (_, i) => text.slice(i, i + 5))),
]

function plainHash(run: string): number {
  let h = 2_166_136_261
  for (const unit of run.split('')) h = Math.imul(h ^ unit.charCodeAt(0), 16_777_619)
  return (h ^ (h >>> 15)) >>> 0
}

function plainMinHash(text: string): number[] {
  let x = 20_260_212
  const draw = (): number => {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0
    return x
  }
  const hashes = runsOf(text).map(plainHash)
  return Array.from({ length: HASHES }, () => {
    const [factor, more] = [(draw() | 1) >>> 0, draw()]
    return Math.min(
      ...hashes.map((hash) => {
        const value = (Math.imul(hash, factor) + more) >>> 0
        return (value ^ (value >>> 13)) >>> 0
      }),
    )
  })
}

const words = fc.constantFrom('fiets', 'stad', 'geluid', 'é', '😀', '漢字', 'oud', 'nieuw', '2024')
const text = fc.array(words, { minLength: 2, maxLength: 60 }).map((all) => all.join(' '))
const texts = fc.array(text, { minLength: 1, maxLength: 12 })

describe('near duplicates', () => {
  test('runs are numbered alike when they are alike', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const grams = gramsOf(all)
        const numbers = new Map<string, number>()
        for (const [i, one] of all.entries()) {
          const runs = runsOf(one)
          expect(grams.texts[i]!.length).toBe(runs.length)
          for (const [at, run] of runs.entries()) {
            const number = grams.texts[i]![at]!
            expect(numbers.get(run) ?? number).toBe(number)
            numbers.set(run, number)
            expect(grams.hashes[number]! >>> 0).toBe(plainHash(run))
          }
        }
        expect(new Set(numbers.values()).size).toBe(numbers.size)
        expect(grams.hashes.length).toBe(numbers.size)
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  test('many runs make the table grow, and keep their numbers', () => {
    const all = Array.from({ length: 40 }, (_, i) => Array.from({ length: 300 }, (_, j) => i * 300 + j).join(' '))
    const { texts: first, hashes } = gramsOf(all)
    const { texts: second } = gramsOf([...all, all[0]!, all[39]!])
    expect(hashes.length).toBe(new Set(all.flatMap(runsOf)).size)
    expect(second[40]).toEqual(first[0])
    expect(second[41]).toEqual(first[39])
  })

  test('runs that want one place are told apart, before and after the table grows', () => {
    const packed = (run: string, at: number) => (run.charCodeAt(at) << 16) | run.charCodeAt(at + 1)
    const rivals: string[] = []
    for (let i = 0; rivals.length < 200; i++) {
      const run = (0x8000 + i).toString(36).padStart(5, 'x')
      if ((firstPlace(packed(run, 0), packed(run, 2), run.charCodeAt(4)) & 0xfff) === 7) rivals.push(run)
    }
    const others = Array.from({ length: 3_000 }, (_, i) => `${10_000 + i}`)
    const { texts: all, hashes } = gramsOf([...rivals, ...rivals, ...others, ...rivals])
    const numbers = all.map(([number]) => number)
    expect(numbers.slice(0, 200)).toEqual(rivals.map((_, i) => i))
    expect(numbers.slice(200, 400)).toEqual(rivals.map((_, i) => i))
    expect(numbers.slice(-200)).toEqual(rivals.map((_, i) => i))
    expect(hashes.length).toBe(3_200)
  })

  test('values are the least of each hash of the family', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const signatures = minHashes(gramsOf(all))
        for (const [i, one] of all.entries()) {
          // Kept as signed integers, in the order of unsigned ones.
          const own = Array.from(signatures.subarray(i * HASHES, (i + 1) * HASHES), (value) => (value ^ SIGN) >>> 0)
          if (runsOf(one).length > 0) expect(own).toEqual(plainMinHash(one))
        }
      }),
      { numRuns: 50, seed: 5 },
    )
  })

  test('of many texts too, which are looked at some at a time', () => {
    const all = Array.from({ length: 8_200 }, (_, i) => `dataset ${i % 90} van ${i}`)
    const signatures = minHashes(gramsOf(all))
    for (const i of [0, 8_191, 8_192, 8_199]) {
      const alone = minHashes(gramsOf([all[i]!]))
      expect(signatures.subarray(i * HASHES, (i + 1) * HASHES)).toEqual(alone)
    }
  })

  test('bands are grouped by all their values, and by which they are', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 0, max: 1 }), { minLength: BANDS, maxLength: BANDS })), (all) => {
        const signatures = Int32Array.from(all.flatMap((bands) => bands.flatMap((bit) => new Array(ROWS).fill(bit))))
        const { first, next } = sharedBands(signatures)
        for (const [i, bands] of all.entries()) {
          for (const [band, bit] of bands.entries()) {
            const alike = all.flatMap((others, j) => (others[band] === bit ? [j * BANDS + band] : []))
            const own = i * BANDS + band
            expect(first[own]).toBe(alike[0])
            expect(next[own]).toBe(alike[alike.indexOf(own) + 1] ?? 0)
          }
        }
      }),
      { numRuns: 50, seed: 5 },
    )
  })

  test('a share is reached or not', () => {
    const [a, b] = [new Int32Array(HASHES).fill(1), new Int32Array(HASHES).fill(1)]
    b.fill(2, 0, 42)
    expect(share(Int32Array.of(...a, ...b), 0, 1, 0.65)).toBe(true)
    b[42] = 2
    expect(share(Int32Array.of(...a, ...b), 0, 1, 0.65)).toBe(false)
  })
})
