/** Walks through texts count the same as the rule that they stand for. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPlaceholderDate, isPlaceholderText, mayBePlaceholder } from '../src/background/placeholders.ts'
import type { GraphReader } from '../src/model.ts'
import { nextCode } from '../src/values/codes.ts'
import { countByLetter, countByPattern, countInBytes, noWords } from '../src/values/function-words.ts'
import { isPlain, ordinaryLength, smallLetter } from '../src/values/ordinary.ts'
import { readability } from '../src/values/readability.ts'
import { sentences } from '../src/values/sentences.ts'
import { sharesWords } from '../src/values/shared-words.ts'
import { syllables } from '../src/values/syllables.ts'
import { jaccard, plainText, stripHtml, textLength, words as wordsOf } from '../src/values/text.ts'
import { LETTERS, SIGNS, texts, WORDS } from './text-pieces.ts'

describe('counting by letter', () => {
  test('words of languages', () => {
    fc.assert(
      fc.property(texts(...SIGNS, ...LETTERS, ...WORDS, ' de ', ' à ', '\ufeff'), (text) => {
        const quick = noWords()
        if (countByLetter(quick, text)) expect(quick).toEqual(countByPattern(text))
      }),
      { numRuns: 2000 },
    )
    expect(countByLetter(noWords(), 'Dit zijn de tellingen – één per dag – van ’t jaar.')).toBe(true)
  })

  test('words of languages in bytes', () => {
    const pieces = [...SIGNS, ...LETTERS, ...WORDS, ' de ', ' à ', 'www.', 'WWW.a', 'https://a', ' a.csv ', '.1', '–']
    const inBytes = (text: string, most: number) => {
      const bytes = Buffer.from(`a.${text}a.b`)
      const found = noWords()
      return countInBytes(found, bytes, 2, bytes.length - 3, most) ? found : null
    }
    fc.assert(
      fc.property(texts(...pieces), fc.integer({ min: 1, max: 30 }), (text, most) => {
        const end = Math.min(text.length, most)
        const quick = inBytes(text, most)
        if (quick === null) return
        expect(nextCode(text, 0, end, { start: 0, end: 0 })).toBe(false)
        expect(quick).toEqual(countByPattern(text.slice(0, end)))
      }),
      { numRuns: 3000 },
    )
    expect(inBytes('Dit zijn: de tellingen – één per dag – van ’t jaar. In 1.5 uur.', 500)?.letters).toBe(42)
    expect(['zie www.a', 'zie https://a', 'de lijst.csv', 'de 中'].map((text) => inBytes(text, 500))).toEqual(
      new Array(4).fill(null),
    )
  })

  test('no placeholder is missed by its beginning', () => {
    const seen = (text: string) => {
      const bytes = Buffer.from(text)
      const graph = { look: (_, see) => see(bytes, 0, bytes.length) } as Partial<GraphReader> as GraphReader
      return mayBePlaceholder(graph, 0)
    }
    const pieces = ['onbekend', '1970-01-01', 'TEST', '-', 'n.v.t.', 'http://', 'Lorem ipsum', 'ｔest', 'a', '.']
    fc.assert(
      fc.property(texts(...pieces, ...SIGNS), (text) => {
        if (!seen(text)) expect(text.trim() === '' || isPlaceholderText(text) || isPlaceholderDate(text)).toBe(false)
      }),
      { numRuns: 2000 },
    )
    expect(['Fietstellingen', 'Onbekend', ' a', '', '1970-01-01'].map(seen)).toEqual([false, true, true, true, true])
  })

  test('characters that a reader sees', () => {
    fc.assert(
      fc.property(texts(...SIGNS, ...LETTERS, '  ', '\r\n', 'Straße', '“a”'), (text) => {
        const quick = ordinaryLength(text)
        const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
        if (quick >= 0) expect(quick).toBe([...plain].length)
        if (isPlain(text)) expect(stripHtml(plain)).toBe(text)
        expect(textLength(text)).toBe([...plainText(text)].length)
      }),
      { numRuns: 2000 },
    )
    expect(ordinaryLength(' Café  “de\nboom” ')).toBe(14)
    expect(['Café “de boom”', '', 'a\nb', ' a', 'a ', 'a  b', 'a&b'].map(isPlain)).toEqual([
      true,
      true,
      ...[false, false, false, false, false],
    ])
  })

  test('syllables and words of a sentence', () => {
    const nucleus = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|ou|au|[aeiouyàáâãäåèéêëìíîïòóôõöùúûüýÿæœ]/g
    const word = /[A-Za-z\u00c0-\u024f]+(?:['’-][A-Za-z\u00c0-\u024f]+)*/g
    const pieces = ['a', 'E', 'i', 'O', 'u', 'j', 'y', 'ë', 'É', 'k', 'tr', "'", '’', '-', ' ', 'ĳ', '×', '1', 'œ']
    fc.assert(
      fc.property(texts(...pieces), (text) => {
        const all = text.match(word) ?? []
        const heard = all.map((one) => Math.max(1, one.toLowerCase().match(nucleus)?.length ?? 0))
        expect(syllables(text)).toBe(
          Math.max(
            1,
            heard.reduce((sum, count) => sum + count, 0),
          ),
        )
        if (all.length > 0) expect(readability(`Ja. ${text}`)?.words).toBe(all.length + 1)
      }),
      { numRuns: 2000 },
    )
  })

  test('sentences of an ordinary text and of any', () => {
    const pieces = [
      ...SIGNS,
      ...LETTERS,
      ...WORDS,
      '. ',
      '! "',
      '... ',
      'blz. ',
      '://',
      'www',
      'WWW.',
      'a@',
      ' De ',
      '…',
    ]
    fc.assert(
      fc.property(texts(...pieces), (text) => {
        // Markup makes it another walk, and is stripped.
        expect(readability(`a ${text}`)).toEqual(readability(`<b></b>a ${text}`))
      }),
      { numRuns: 3000 },
    )
    const long = 'Dit is een zin. '.repeat(60)
    expect(readability(long)).toEqual(readability(long.slice(0, 800)))
  })

  test.each([
    ['Zie art. 5 van de wet. Daarna niet.', ['Zie art. 5 van de wet.', 'Daarna niet.']],
    ['Zie Blz. 5 en bv. De wet.', ['Zie Blz. 5 en bv. De wet.']],
    ['J.F. Kennedy en é. Ä. kwamen. Zij gingen.', ['J.F. Kennedy en é. Ä. kwamen.', 'Zij gingen.']],
    ['Een zee.  Twee\nzeeën', ['Een zee.', 'Twee', 'zeeën']],
  ])('sentences of "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

test('codes are those of their pattern', () => {
  const pattern = /(?:https?:\/\/|www\.)\S{1,2000}|[^\s.]{1,200}\.[a-z0-9]{2,8}(?=\s|$)/gi
  const pieces = [
    ...[
      'http',
      'HTTPS',
      '://',
      ':',
      '//',
      'www',
      'WwW',
      '.',
      '..',
      ' ',
      '\u00a0',
      '\u200b',
      '\ufeff',
      '\n',
      'a',
      's',
      'w',
    ],
    ...['x'.repeat(199), 'y'.repeat(2001), 'csv', 'z1234567', 'q23456789', 'é', '('],
  ]
  fc.assert(
    fc.property(texts(...pieces), fc.nat(40), (text, cut) => {
      const end = Math.max(0, text.length - cut)
      const found: string[] = []
      const span = { start: 0, end: 0 }
      for (let from = 0; nextCode(text, from, end, span); from = span.end) found.push(`${span.start} ${span.end}`)
      const expected = [...text.slice(0, end).matchAll(pattern)]
      expect(found).toEqual(expected.map(({ index, 0: code }) => `${index} ${index + code.length}`))
    }),
    { numRuns: 1500 },
  )
})

test('every ordinary character is what Unicode makes of it, alone and in the middle', () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCharCode(code)}b`
    if (ordinaryLength(text) < 0) continue
    expect(text.normalize('NFKC')).toBe(text)
    expect(ordinaryLength(text)).toBe(plainText(text).length)
    const small = smallLetter(code)
    expect(small === 0 ? [] : [String.fromCharCode(small)]).toEqual(wordsOf(String.fromCharCode(code)))
  }
})

test('shared words are those that are counted in full', () => {
  const pieces = [
    'een ',
    'Kaart ',
    'van ',
    'gent ',
    'GENT, ',
    'ﬁets ',
    'fiets ',
    '<b>van</b> ',
    '&amp; ',
    '&#xFB01;ets ',
    'e\u0301t ',
    '2020 ',
  ]
  fc.assert(
    fc.property(texts(...pieces), texts(...pieces), fc.boolean(), fc.constantFrom(0.5, 0.8, 1), (a, b, long, share) => {
      const text = long ? b.repeat(5) : b
      expect(sharesWords(a, text, share)).toBe(jaccard(new Set(wordsOf(a)), new Set(wordsOf(text))) >= share)
    }),
    { numRuns: 2000 },
  )
})
