/** What reads the parts of a workbook tells what htmlparser2 tells of them. */
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { expect, test } from 'vitest'
import { readXml } from '../src/readers/table/xml.ts'

/** What is told, texts in one piece. */
type Told = (string | readonly [string, Readonly<Record<string, string>>])[]

function joined() {
  const told: Told = []
  let text = ''
  const flush = (): void => {
    if (text !== '') told.push(`text ${text}`)
    text = ''
  }
  return {
    told,
    flush,
    text: (piece: string): void => {
      text += piece
    },
    event: (one: Told[number]): void => {
      flush()
      told.push(one)
    },
  }
}

function ours(xml: string): Told {
  const { told, text, event, flush } = joined()
  readXml(new TextEncoder().encode(xml), {
    open: (name, attributes) => event([name, attributes()]),
    text,
    close: (name) => event(`/${name}`),
  })
  flush()
  return told
}

function theirs(xml: string): Told {
  const { told, text, event, flush } = joined()
  const local = (name: string): string => name.slice(name.indexOf(':') + 1)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => event([local(name), { ...attributes }]),
      ontext: text,
      onclosetag: (name) => event(`/${local(name)}`),
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.write(xml)
  parser.end()
  flush()
  return told
}

const NAMES = ['c', 'v', 'x:row', 'si', 't']
const TEXTS = [
  '',
  'a',
  ' ',
  'é🌳',
  '&amp;',
  '&lt;b&gt;',
  '&#233;',
  '&#x1F333;',
  '&x;',
  "it's",
  '"q"',
  '=',
  'a=b',
  '/',
  '\n',
]
const BETWEEN = ['<![CDATA[<a>&amp;]]>', '<!-- <c r="1"> -->', '<?pi a="b"?>', '']

test('elements, attributes and texts of random XML', () => {
  const quote = fc.constantFrom('"', "'")
  const attribute = fc
    .tuple(fc.constantFrom('r', 't', 'r:id', 'xml:space'), fc.constantFrom(...TEXTS, 'a>b', 'c/'), quote)
    .map(([name, value, sign]) => ` ${name}=${sign}${value.replaceAll(sign, '')}${sign}`)
  const attributes = fc
    .uniqueArray(attribute, { maxLength: 3, selector: (one) => one.slice(0, one.indexOf('=')) })
    .map((all) => all.join(''))
  const { xml } = fc.letrec<{ xml: string }>((tie) => ({
    xml: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.constantFrom(...TEXTS, ...BETWEEN),
      fc.tuple(fc.constantFrom(...NAMES), attributes).map(([name, all]) => `<${name}${all}/>`),
      fc
        .tuple(fc.constantFrom(...NAMES), attributes, fc.array(tie('xml'), { maxLength: 3 }))
        .map(([name, all, inner]) => `<${name}${all}>${inner.join('')}</${name} >`),
    ),
  }))
  fc.assert(
    fc.property(xml, (inner) => {
      const whole = `<?xml version="1.0"?>\n<sst a="1">${inner}</sst>`
      expect(ours(whole)).toEqual(theirs(whole))
    }),
    { numRuns: 500, seed: 4 },
  )
})

test('a million tags without attributes, or with an open quote, take no time', () => {
  const start = performance.now()
  let tags = 0
  const count = {
    open: (_: string, attributes: () => object): void => {
      attributes()
      tags++
    },
  }
  readXml(new TextEncoder().encode(`<a>${'<v >'.repeat(300_000)}`), count)
  readXml(new TextEncoder().encode(`<a>${'<v a="1\'>'.repeat(300_000)}`), count)
  expect(tags).toBeGreaterThan(300_000)
  expect(performance.now() - start).toBeLessThan(5_000)
})
