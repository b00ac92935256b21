/** Quick looks at texts: where one says no, the rule behind it says no too; and one that counts, counts the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternOf, stemsOf, WORD_LISTS } from '../src/background/dutch-words.ts'
import { mayHold, SECRET, signsAt } from '../src/background/signs.ts'
import { countByLetter, countByPattern } from '../src/values/function-words.ts'
import { hasDigits } from '../src/values/numbers.ts'
import { readability, syllables } from '../src/values/readability.ts'
import { findSecrets, SECRET_WORDS } from '../src/values/secrets.ts'
import { sentences } from '../src/values/sentences.ts'
import { BLANK, FIRST_WORDS, MARKUP, NUMBERED, ODD, SERIAL, SPACED, signsFor } from '../src/values/signs.ts'
import { hasHtml, jaccard, ordinaryLength, plainText, sharesWords, words as wordsOf } from '../src/values/text.ts'
import { textFault } from '../src/values/text-faults.ts'
import { iriFault, queryValue, serviceKind } from '../src/values/url.ts'
import { readTexts } from './read-text.ts'

/** Texts made of pieces, so that what is looked for comes often. */
function texts(...pieces: string[]): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(''))
}

const SIGNS = [
  ' ',
  '\t',
  '\n',
  '.',
  ',',
  "'",
  '’',
  '-',
  '–',
  '€',
  '&',
  '<',
  '>',
  ';',
  ':',
  '/',
  '=',
  '@',
  '1',
  '23',
  '\u00a0',
]
const LETTERS = [
  'a',
  'B',
  'c',
  'é',
  'Ë',
  'ß',
  'ÿ',
  'ſ',
  'K',
  'İ',
  'œ',
  'ĳ',
  'e\u0301',
  '½',
  '²',
  '\u200b',
  '\u0007',
  'Ã©',
  'ﬁ',
  '😀',
  '\ud800',
  '中',
]
const WORDS = [
  'de',
  'het',
  'LES',
  'und',
  'the',
  'été',
  'für',
  'data',
  'à',
  'fietsers',
  'aaien',
  'ooievaar',
  'geëerd',
  'bureau',
]

describe('signs of a text', () => {
  const words = new Map([
    [FIRST_WORDS, ['he', 'she', 'hers', 'mot de passe']],
    [FIRST_WORDS * 2, ['his', 'is']],
    [FIRST_WORDS * 4, ['ss']],
  ])
  const signsOf = signsFor(words)

  test('a word is found wherever it stands, and nothing else is', () => {
    const pieces = ['h', 'e', 's', 'r', 'i', 'S', 'H', ' ', 'mot ', 'de ', 'passe', 'x', '7', 'é']
    fc.assert(
      fc.property(texts(...pieces), (text) => {
        const found = signsOf(text)
        for (const [bit, list] of words) {
          expect((found & bit) !== 0).toBe(list.some((word) => text.toLowerCase().includes(word)))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('markup, odd letters, white space and digits', () => {
    fc.assert(
      fc.property(texts(...SIGNS, ...LETTERS, 'â€™', 'ï»¿', '\u202e', '\ufeff', '&amp;', '<p>', '12345'), (text) => {
        const found = signsOf(text)
        if (hasHtml(text)) expect(found & MARKUP).toBe(MARKUP)
        expect((found & BLANK) !== 0).toBe(text.trim() === '')
        expect((found & SPACED) !== 0).toBe(text === '' || text.trim() !== text)
        expect((found & NUMBERED) !== 0).toBe(hasDigits(text, 8))
        expect((found & SERIAL) !== 0).toBe(/[0-9](?:.?[0-9]){8}/s.test(text))
        if ((found & (MARKUP | ODD | SPACED)) === 0) expect(textFault(text)).toBeNull()
      }),
      { numRuns: 1000 },
    )
  })

  test('a letter that is s or k in another form makes it unsure', () => {
    expect(signsOf('ſ') & (FIRST_WORDS | (FIRST_WORDS * 2) | (FIRST_WORDS * 4))).toBe(FIRST_WORDS * 7)
    expect(signsOf('é')).toBe(0)
  })

  test.each(['é', 'A', '7'])('no word holds %s', (word) => {
    expect(() => signsFor(new Map([[FIRST_WORDS, [word]]]))).toThrow(RangeError)
  })
})

describe('words of lists', () => {
  test.each(WORD_LISTS)('%s: every word of it holds a stem', (list) => {
    const stems = stemsOf(list)
    for (const stem of stems) expect(stem).toMatch(/^[a-z ]{4,}$/)
    const signsOf = signsFor(new Map([[FIRST_WORDS, stems]]))
    const ends = [
      '',
      'en',
      's',
      'e',
      'd',
      'te',
      'tes',
      'heid',
      'den',
      'id',
      'f',
      've',
      've ',
      'n',
      ' ',
      'worden ',
      'ontleend',
      '.',
      'ing',
    ]
    const starts = ['', ' ', 'geen ', 'enquê', 'enqu', 'ge', 'ï', 'pati', 'ënt', 'ent', 'zonder ', 'ſ', 'K']
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom(...starts), fc.constantFrom(...stems), fc.constantFrom(...ends), fc.nat(30)),
          {
            maxLength: 3,
          },
        ),
        (parts) => {
          // Now and then a letter of the stem is left out.
          const text = parts
            .map(([start, stem, end, cut]) => start + stem.slice(0, cut) + stem.slice(cut + 1) + end)
            .join('')
          for (const written of [text, text.toUpperCase(), text.replaceAll('s', 'ſ').replaceAll('k', 'K')]) {
            if (patternOf(list).test(written)) expect(signsOf(written) & FIRST_WORDS).toBe(FIRST_WORDS)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  test('are asked about terms', async () => {
    const { graph } = await readTexts({
      'a.ttl': `@prefix dct: <http://purl.org/dc/terms/> .
<https://a.be/1> dct:description "Wij hebben gemeten."@nl , "Het wachtwoord: geheim1"@nl , "Niets"@nl .`,
    })
    const asked = graph.objects(graph.iri('https://a.be/1'), 'http://purl.org/dc/terms/description')
    expect(asked).toHaveLength(3)
    const measured = asked.find((term) => graph.value(term).includes('gemeten'))!
    expect(mayHold('method', graph, measured)).toBe(true)
    for (const term of asked) expect(mayHold('risk', graph, term)).toBe(false)
    expect(asked.filter((term) => (signsAt(graph, term) & SECRET) !== 0).map((term) => graph.value(term))).toEqual([
      'Het wachtwoord: geheim1',
    ])
  })
})

test('what has no sign of a secret holds none', () => {
  const signsOf = signsFor(new Map([[FIRST_WORDS, SECRET_WORDS]]))
  const pieces = [
    ...[
      'https://',
      'jan',
      ':',
      'g3heim!',
      '@',
      'a.be',
      '/',
      '?',
      '&',
      'api_key',
      'Token',
      'sig',
      '=',
      'x-amz-signature',
    ],
    ...['9f8Qz2LmX71bRt0vKp3c', 'eyJhbGciOiJI', '.', 'AKIAIOSFODNN7ABCDEFG', '-----BEGIN RSA PRIVATE KEY-----', ' '],
    ...['Wachtwoord', 'PASSWORD', 'mot de passe', 'paſſword', 'Zeer5!'],
  ]
  fc.assert(
    fc.property(texts(...pieces), (text) => {
      if (findSecrets(text).length > 0) expect(signsOf(text) & FIRST_WORDS).toBe(FIRST_WORDS)
    }),
    { numRuns: 2000 },
  )
})

describe('counting by letter', () => {
  test('words of languages', () => {
    fc.assert(
      fc.property(texts(...SIGNS, ...LETTERS, ...WORDS, ' de ', ' à '), (text) => {
        const quick = countByLetter(text)
        if (quick !== null) expect(quick).toEqual(countByPattern(text))
      }),
      { numRuns: 2000 },
    )
    expect(countByLetter('Dit zijn de tellingen – één per dag – van ’t jaar.')).not.toBeNull()
  })

  test('characters that a reader sees', () => {
    fc.assert(
      fc.property(texts(...SIGNS, ...LETTERS, '  ', '\r\n', 'Straße', '“a”'), (text) => {
        const quick = ordinaryLength(text)
        if (quick >= 0) expect(quick).toBe([...plainText(text)].length)
      }),
      { numRuns: 2000 },
    )
    expect(ordinaryLength(' Café  “de\nboom” ')).toBe(14)
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

  test.each([
    ['Zie art. 5 van de wet. Daarna niet.', ['Zie art. 5 van de wet.', 'Daarna niet.']],
    ['Zie Blz. 5 en bv. De wet.', ['Zie Blz. 5 en bv. De wet.']],
    ['J.F. Kennedy en é. Ä. kwamen. Zij gingen.', ['J.F. Kennedy en é. Ä. kwamen.', 'Zij gingen.']],
    ['Een zee.  Twee\nzeeën', ['Een zee.', 'Twee', 'zeeën']],
  ])('sentences of "%s"', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
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
      const words =
        plainText(a)
          .toLowerCase()
          .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
      expect(sharesWords(` ${words.join(' ')} `, text, share)).toBe(
        jaccard(new Set(wordsOf(a)), new Set(wordsOf(text))) >= share,
      )
    }),
    { numRuns: 2000 },
  )
})

describe('addresses', () => {
  test('an address without a fault has none of what none may have', () => {
    const pieces = [
      'http://',
      'https://',
      'HTTPS://',
      'a.be',
      'b-c.',
      'gent',
      '/',
      '?',
      '#',
      '%',
      '%20',
      ' ',
      '"',
      '<',
      '^',
      '`',
      '|',
      '{',
      '\\',
      ':80',
      '@',
      '[',
      ']',
      '~',
      '_',
      'é',
      '\n',
    ]
    fc.assert(
      fc.property(texts(...pieces), (text) => {
        if (iriFault(text) !== null) return
        expect(text).toMatch(/^https?:\/\/[^/?#]+/i)
        expect(text).not.toMatch(/[\s"<>^`|{}\\]|%(?![0-9a-f]{2})/i)
        const host = /^https?:\/\/([^/?#]*)/i.exec(text)![1]!
        expect(host.slice(host.lastIndexOf('@') + 1)).toMatch(/^[^@\]]+$|^\[/)
      }),
      { numRuns: 2000 },
    )
  })

  test('a parameter is found under any spelling of its name', () => {
    const plain = (text: string): string => {
      try {
        return decodeURIComponent(text.replaceAll('+', ' '))
      } catch {
        return text
      }
    }
    const reference = (url: string, name: string): string | null => {
      const query = /^https?:\/\/[^/?#]*[^?#]*\?([^#]*)/.exec(url.trim())?.[1] ?? ''
      for (const part of query.split('&')) {
        const equals = part.indexOf('=')
        if (equals > 0 && plain(part.slice(0, equals)).toLowerCase() === name) return plain(part.slice(equals + 1))
      }
      return null
    }
    const pieces = [
      'f',
      'F',
      '%66',
      'ormat',
      'format',
      'Service',
      's%65rvice',
      '=',
      '&',
      '+',
      '%',
      'WFS',
      'wms',
      '#',
      '?',
      ' ',
      'equest',
    ]
    fc.assert(
      fc.property(texts(...pieces), (query) => {
        const url = `https://a.be/ows?${query}`
        for (const name of ['f', 'format', 'service']) expect(queryValue(url, name)).toBe(reference(url, name))
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['https://a.be/ows?SERVICE=wfs', 'WFS'],
    ['https://a.be/ows?x=1&s%45rvice=WMS', 'WMS'],
    ['https://a.be/ows?Request=GetFeatureInfo', 'WMS'],
    ['https://a.be/ows?request=GetMaps', null],
    ['https://a.be/arcgis/rest/services/b/MapServer/0', 'ESRI-MAP'],
    ['https://a.be/WFSServer/MapServer', 'ESRI-MAP'],
    ['https://a.be/MapServer/WFSServer', 'WFS'],
    ['https://a.be/MapServer', null],
    ['https://a.be/ogc/features', 'OGC-API'],
    ['https://a.be/features', null],
  ])('the service of %s', (url, kind) => {
    expect(serviceKind(url)).toBe(kind)
  })
})
