/** Patterns: the linear engine agrees with JavaScript's, and nothing makes either of them hang. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { automaton } from '../src/shacl/regex/automaton.ts'
import { costOf } from '../src/shacl/regex/cost.ts'
import { compileRegex } from '../src/shacl/regex/regex.ts'
import { parseRegex } from '../src/shacl/regex/syntax.ts'

const atom = fc.constantFrom(
  'a', 'b', '.', '[ab]', '[^a]', '\\w', '\\d', '\\s', '\\p{L}', '\\u{1F600}', '\\x61', '[\\]x-z]', '\\.', '😀', '\\b', '\\B', '^', '$', '', '\\ud83d\\ude00',
) // biome-ignore format: a table of values
const quantifier = fc.constantFrom('', '', '', '*', '+', '?', '{2}', '{0,2}', '{1,}', '*?', '+?')
const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(atom, quantifier).map(([a, q]) => (/^(?:\\[bB]|[$^]|)$/.test(a) ? a : a + q)),
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?<n>'), tie('pattern'), quantifier)
      .map(([open, inner, q]) => `${open}${inner})${q}`),
  ),
  pattern: fc
    .array(fc.array(tie('piece'), { maxLength: 3 }), { minLength: 1, maxLength: 2 })
    .map((branches) => branches.map((pieces) => pieces.join('')).join('|')),
}))
const text = fc
  .array(fc.constantFrom('a', 'b', 'x', '1', ' ', '.', ']', '\n', 'é', '😀', 'A'))
  .map((all) => all.join(''))
const flags = fc.subarray(['i', 'm', 's']).map((all) => `u${all.join('')}`)

describe('patterns', () => {
  test('mean the same to both engines', () => {
    let tried = 0
    fc.assert(
      fc.property(pattern, flags, fc.array(text, { minLength: 3, maxLength: 8 }), (source, own, texts) => {
        let native: RegExp
        try {
          native = new RegExp(source, own)
        } catch {
          return
        }
        const linear = automaton(parseRegex(source)!, own)!
        tried++
        for (const one of texts) expect(`${one}: ${linear(one)}`).toBe(`${one}: ${native.test(one)}`)
      }),
      { numRuns: 3000, seed: 20260212 },
    )
    expect(tried).toBeGreaterThan(2000)
  })

  const long = 'a'.repeat(100_000)
  test.each([
    ['(a+)+ at the end', '^(a+)+$', `${long}!`, false],
    ['alternatives that overlap', '^(a|a)*$', `${long}b`, false],
    ['(\\w+\\s?)+', '^(\\w+\\s?)+$', `${'een woord '.repeat(5_000)}!`, false],
    ['which match after all', '^(a+)+$', long, true],
    ['three loops on a long text', '.*a.*b.*c$', `${long}x`, false],
    ['counted loops', '^(a{1,20}){1,20}$', 'a'.repeat(401), false],
    ['a look ahead on a short text', '^(?=.*\\d)(?=.*[a-z]).{4,}$', 'abc1', true],
    ['a look ahead with an exponential group', '^(?=x)(a+)+$', `${'a'.repeat(40)}!`, null],
    ['a back-reference in a loop', '^(?:(a+)\\1)+$', `${'a'.repeat(40)}!`, null],
    ['a counted group too large for the linear engine', '^((a{0,300}){0,300})+$', 'a'.repeat(60), null],
  ])('with %s', (_, source, value, expected) => {
    const start = performance.now()
    expect(compileRegex(source, '')!(value)).toBe(expected)
    expect(performance.now() - start).toBeLessThan(3_000)
  })

  test.each([
    ['^a{0,2}b*$', 1, 3],
    ['^a{0,16}$', 0, 17],
    ['^a{0,17}$', 1, 1],
    ['^(a|b){0,2}$', Number.POSITIVE_INFINITY, 1],
  ])('a repetition of few does not grow with the text: %s', (source, degree, ways) => {
    expect(costOf(parseRegex(source)!, false)).toEqual({ degree, ways })
  })

  test.each([
    ['x drops white space', 'a b [ c]\n', 'x', 'ab ', true],
    ['q takes the pattern literally', 'a.b-[', 'q', 'xa.b-[', true],
    ['q with i', 'A.B', 'iq', 'a.b', true],
    ['s lets the dot eat line ends', '^a.b$', 's', 'a\nb', true],
    ['m anchors at lines', '^b$', 'm', 'a\nb', true],
    ['a hyphen that JavaScript would not have escaped', '^a\\-b$', '', 'a-b', true],
    ['a character is one, whatever its plane', '^.$', '', '😀', true],
  ])('flags: %s', (_, source, own, value, expected) => {
    expect(compileRegex(source, own)!(value)).toBe(expected)
  })

  test.each([
    ['('],
    ['[a-z-[aeiou]]'],
    ['\\i\\c*'],
    ['\\p{IsBasicLatin}'],
    ['a{2,1}'],
    ['('.repeat(200) + ')'.repeat(200)],
  ])('that JavaScript has not, or reads otherwise, are refused: %s', (source) =>
    expect(compileRegex(source, '')).toBeNull(),
  )
})
