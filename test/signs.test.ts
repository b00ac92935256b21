/** Quick looks at texts: where one says no, the rule behind it says no too; and one that counts, counts the same. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { patternOf, stemsOf, WORD_LISTS } from '../src/background/dutch-words.ts'
import { mayHold, SECRET, signsAt } from '../src/background/signs.ts'
import { isOrdinaryWeb } from '../src/values/iri-fault.ts'
import { hasDigits } from '../src/values/numbers.ts'
import { findSecrets, SECRET_PIECES, SECRET_WORDS } from '../src/values/secrets.ts'
import {
  BLANK,
  type ByteSigns,
  ENDED_ODDLY,
  endSigns,
  HINTED,
  isSerial,
  MARKUP,
  NUMBERED,
  ODD,
  SPACED,
  signsFor,
  UNUSUAL,
} from '../src/values/signs.ts'
import { hasHtml } from '../src/values/text.ts'
import { textFault } from '../src/values/text-faults.ts'
import { iriFault, queryValue, serviceKind } from '../src/values/url.ts'
import { wordSearch } from '../src/values/word-search.ts'
import { readTexts } from './read-text.ts'
import { LETTERS, SIGNS, texts } from './text-pieces.ts'

/** The signs of a text by itself. */
function signsBy(signsOf: ByteSigns, text: string): number {
  const bytes = new TextEncoder().encode(text)
  return signsOf(bytes, 0, bytes.length)
}

describe('signs of a text', () => {
  test('a piece is found wherever it stands, and nothing else is', () => {
    const looked = ['@', 'ey', 'e-y', 'swo']
    const signsOf = signsFor(looked)
    const pieces = ['e', 'E', 'y', 'Y', '-', 's', 'S', 'w', 'o', ' ', 'x', '7', 'é', '@']
    fc.assert(
      fc.property(texts(...pieces), (text) => {
        const lower = text.toLowerCase()
        expect((signsBy(signsOf, text) & HINTED) !== 0).toBe(looked.some((piece) => lower.includes(piece)))
      }),
      { numRuns: 500 },
    )
  })

  test('markup, odd letters and digits, wherever the text lies', () => {
    const signsOf = signsFor([])
    const pieces = [...SIGNS, ...LETTERS, 'â€™', 'ï»¿', '\u202e', '\ufeff', '\u0080', '&amp;', '<p>', '12345']
    fc.assert(
      fc.property(texts(...pieces), fc.constantFrom('', '9', 'Ã', '<'), (text, around) => {
        const before = new TextEncoder().encode(around)
        const bytes = new TextEncoder().encode(around + text + around)
        const [from, to] = [before.length, bytes.length - before.length]
        const found = signsOf(bytes, from, to)
        if (hasHtml(text)) expect(found & MARKUP).toBe(MARKUP)
        expect((found & NUMBERED) !== 0).toBe(hasDigits(text, 8))
        expect(isSerial(bytes, from, to)).toBe(/[0-9](?:.?[0-9]){8}/s.test(text))
        expect((found & UNUSUAL) !== 0).toBe(/[^!#-$&-;=?-[\]_a-z~]/i.test(text))
        const ends = endSigns(text)
        expect((ends & BLANK) !== 0).toBe(text.trim() === '')
        expect((ends & SPACED) !== 0).toBe(text === '' || text.trim() !== text)
        if ((found & ENDED_ODDLY) === 0) expect(ends).toBe(0)
        if ((found & (MARKUP | ODD)) === 0 && ends === 0) expect(textFault(text)).toBeNull()
      }),
      { numRuns: 1500 },
    )
  })

  test('a letter that is s or k in another form makes it unsure', () => {
    const signsOf = signsFor(['sk'])
    for (const text of ['ſ', 'a\u212a', 'éſé']) expect(signsBy(signsOf, text) & HINTED).toBe(HINTED)
    expect(signsBy(signsOf, 'é Å ℹ') & HINTED).toBe(0)
  })

  test.each(['é', 'A', '', 'abcd'])('no piece is "%s"', (piece) => {
    expect(() => signsFor([piece])).toThrow(RangeError)
  })
})

describe('search for words', () => {
  const words = new Map([
    [1, ['he', 'she', 'hers', 'mot de passe']],
    [2, ['his', 'is']],
    [4, ['ss']],
  ])
  const bitsOf = wordSearch(words)

  test('a word is found wherever it stands, and nothing else is', () => {
    const pieces = ['h', 'e', 's', 'r', 'i', 'S', 'H', ' ', 'mot ', 'de ', 'passe', 'x', '7', 'é']
    fc.assert(
      fc.property(texts(...pieces), (text) => {
        for (const [bit, list] of words) {
          expect((bitsOf(text) & bit) !== 0).toBe(list.some((word) => text.toLowerCase().includes(word)))
        }
      }),
      { numRuns: 500 },
    )
  })

  test('a letter that is s or k in another form makes it unsure', () => {
    expect(bitsOf('ſ')).toBe(7)
    expect(bitsOf('é')).toBe(0)
  })

  test.each(['é', 'A', '7'])('no word holds %s', (word) => {
    expect(() => wordSearch(new Map([[1, [word]]]))).toThrow(RangeError)
  })
})

describe('words of lists', () => {
  test.each(WORD_LISTS)('%s: every word of it holds a stem', (list) => {
    const stems = stemsOf(list)
    for (const stem of stems) expect(stem).toMatch(/^[a-z ]{4,}$/)
    const bitsOf = wordSearch(new Map([[1, stems]]))
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
            if (patternOf(list).test(written)) expect(bitsOf(written)).toBe(1)
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
  const signsOf = signsFor(SECRET_PIECES)
  const bitsOf = wordSearch(new Map([[1, SECRET_WORDS]]))
  for (const word of SECRET_WORDS)
    expect(
      SECRET_PIECES.some((piece) => word.includes(piece)),
      word,
    ).toBe(true)
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
      if (bitsOf(text) !== 0) expect(signsBy(signsOf, text) & HINTED).toBe(HINTED)
      if (findSecrets(text).length > 0) expect(bitsOf(text)).toBe(1)
    }),
    { numRuns: 2000 },
  )
})

describe('addresses', () => {
  test('an address without a fault has none of what none may have', () => {
    const signsOf = signsFor([])
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
        const bytes = new TextEncoder().encode(text)
        const usual = (signsBy(signsOf, text) & UNUSUAL) === 0
        if (usual && isOrdinaryWeb(bytes, 0, bytes.length)) expect(iriFault(text)).toBeNull()
        if (iriFault(text) !== null) return
        expect(text).toMatch(/^https?:\/\/[^/?#]+/i)
        expect(text).not.toMatch(/[\s"<>^`|{}\\]|%(?![0-9a-f]{2})/i)
        const host = /^https?:\/\/([^/?#]*)/i.exec(text)![1]!
        expect(host.slice(host.lastIndexOf('@') + 1)).toMatch(/^[^@\]]+$|^\[/)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['https://a.be', true],
    ['HTTP://data.gent.be/id/1?x#y', true],
    ['https://a.be:80/', false],
    ['https://a..be/', false],
    ['https://a.be./', false],
    ['https://.a.be/', false],
    ['https://localhost/a.b', false],
    ['https:/a.be/aaaa', false],
    ['httpx://a.be/aaaa', false],
  ])('%s is an ordinary address: %s', (text, ordinary) => {
    const bytes = new TextEncoder().encode(`.${text}a`)
    expect(isOrdinaryWeb(bytes, 1, bytes.length - 1)).toBe(ordinary)
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
