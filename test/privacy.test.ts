/** Quality-model section 4.7: what must never be printed, in no format; and how often the screening is wrong. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FREEMAIL_DOMAINS, FUNCTIONAL_LOCAL_PARTS } from '../src/background/mail-names.ts'
import { main } from '../src/cli/main.ts'
import { reporters } from '../src/reporters/index.ts'
import { screened, screenedLine } from '../src/secrecy.ts'
import { classifyMail, parseMail } from '../src/values/mail.ts'
import { findMobiles } from '../src/values/mobile.ts'
import { findIbans } from '../src/values/numbers.ts'
import { checked, findNationalNumbers } from '../src/values/personal.ts'
import { findSecrets } from '../src/values/secrets.ts'
import { fakeIo } from './cli-story.ts'
import { memoryIo } from './memory-io.ts'

/** A record with personal data wherever they can stand: also where no check looks, and where the input is broken. */
const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
`
const RECORD = `${PREFIXES}<http://d.be/1> a dcat:Dataset ; dct:title "Bomen van jan.peeters@gmail.com"@nl ; dct:identifier "1" ;
  dct:description "Bel 0470 12 34 56, rrn 85.07.30-033.28, BE68 5390 0754 7034, of mail els.maes@stad.gent."@nl ;
  dct:publisher [ a foaf:Agent ; foaf:name "Jan" ; foaf:mbox <mailto:jan.claes@skynet.be> ] ;
  dct:license "vraag het an.devos@telenet.be" ; dct:issued "piet.smet@telenet.be" ;
  dcat:landingPage "https://x.be/?mail=piet.claes@telenet.be" , <https://x.be/?api_key=9f8Qz2LmX71bRt0vKp3c> ;
  dcat:contactPoint [ a vcard:Individual ; vcard:fn "Mia" ; vcard:hasEmail "mia.janssens@stad.gent" ;
    vcard:hasTelephone "09 210 10 10" , [ vcard:hasValue <tel:+3292101199> ] ] ,
   [ a vcard:Kind ; vcard:hasEmail [ vcard:value <mailto:tom.wouters@stad.gent> ] , <mailto:bart.smet@stad.gent> ,
     <mailto:mieke.maes@stad.gent> ; vcard:hasURL <mailto:greet.wils@telenet.be> ] .
<mailto:lies.aerts@telenet.be> a dcat:Distribution ; dct:title "weg" .
<http://d.be/2> a dcat:Dataset ; dct:publisher <mailto:koen.mertens@telenet.be> ; dcat:theme "ann.boon@telenet.be
`
const SECRETS = [
  'jan.peeters',
  'els.maes',
  'jan.claes',
  'an.devos',
  'piet.smet',
  'piet.claes',
  'mia.janssens',
  'tom.wouters',
  'bart.smet',
  'mieke.maes',
  'greet.wils',
  'lies.aerts',
  'koen.mertens',
  'ann.boon',
  '0470 12',
  '033.28',
  '5390',
  '210 10',
  '2101199',
  '9f8Qz2',
]

/** What one run writes, by format, and what it says on the screen. */
async function printed(formats: readonly string[], ...more: readonly string[]): Promise<Map<string, string>> {
  const io = fakeIo({ env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] })
  const real = await io.files()
  const { files } = memoryIo({ 'geheim.ttl': RECORD })
  const written = new Map<string, string>()
  const outputs = formats.flatMap((format) => ['-f', format, '-o', `${format}.out`])
  await main(['check', 'geheim.ttl', ...outputs, '--all', '--verbose', '--fail-on', 'never', ...more], {
    ...io,
    files: async () => ({ ...real, files }),
    checkWritable: async () => {},
    writeFile: async (path, pieces) => {
      let text = ''
      for (const piece of pieces) text += piece
      written.set(path.replace('.out', ''), text)
    },
  })
  return written.set('screen', io.stdout.text + io.stderr.text)
}

describe('never printed', async () => {
  const formats = Object.keys(reporters)
  const written = await printed(formats, '--keep-going')

  test.each([...formats, 'screen'])('%s', (format) => {
    const text = written.get(format) ?? ''
    expect(text.length).toBeGreaterThan(200)
    const plain = text.replace(/\\u0040|%40/gi, '@').replace(/\s+/g, ' ')
    expect(SECRETS.filter((secret) => plain.includes(secret))).toEqual([])
  })

  test('a source that cannot be read to its end', async () => {
    const text = (await printed(['pretty'])).get('screen')!
    expect(text).toContain('13 │')
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([])
  })

  test('what is no secret is still there: the mail of a team, and the name of an agency', () => {
    expect(screened('Mail data@stad.gent of info@vlaanderen.be.')).toBe('Mail data@stad.gent of info@vlaanderen.be.')
    expect(written.get('json')).toContain('"publisher": "Jan"')
  })
})

describe('masks', () => {
  test.each([
    ['<mailto:mia.janssens@stad.gent>', '<mailto:m***@s***.gent>'],
    ['mailto:mia.janssens%40stad.gent?subject=x', 'mailto:m***@s***.gent?subject=x'],
    ['Mia <mia.janssens@stad.gent>; Tom <tom@x.be>', 'Mia <m***@s***.gent>; Tom <t***@x***.be>'],
    ['mia.janssens@sta…', '***…'],
    ['Bel 0470/12.34.56 of 09 210 10 10', 'Bel 04** ** ** ** of 09 210 10 10'],
    ['nummer 85.07.30-033.28.', 'nummer **.**.**-***.**.'],
    ['BE68 5390 0754 7034', '**** **** **** ****'],
    ['https://x.be/?api_key=9f8Qz2LmX71bRt0vKp3c', '***'],
    ['https://jan:geheimX"@host.be/x', '***'],
    ['"https://jan:geheimX\\"@host.be"@nl', '***'],
    ['POINT(4.3512345678 51.0412345678)', 'POINT(4.3512345678 51.0412345678)'],
    ['https://unpkg.com/@scope/pkg', 'https://unpkg.com/@scope/pkg'],
    ['Bomen', 'Bomen'],
  ])('%s', (text, expected) => {
    expect(screened(text)).toBe(expected)
  })

  test('a line keeps its length, so that carets stay where they are', () => {
    for (const text of ['a "mia.janssens@stad.gent" b', 'x 0470 12 34 56 y', '?api_key=9f8Qz2LmX71bRt0vKp3c']) {
      expect(screenedLine(text)).toHaveLength(text.length)
      expect(screenedLine(text)).not.toBe(text)
    }
  })

  test('no password in an address passes the look by which most texts are known to hold none', () => {
    const password = fc.array(fc.constantFrom(...'aX9"\\\';)&=é'), { minLength: 1, maxLength: 12 })
    const around = fc.constantFrom('', '"', ' ', 'zie ', '<')
    fc.assert(
      fc.property(around, password, around, (before, letters, after) => {
        const text = `${before}https://jan:${letters.join('')}@host.be/x${after}`
        return findSecrets(text).length === 0 || screened(text) === '***'
      }),
      { seed: 7, numRuns: 5_000 },
    )
  })

  test('is linear in the length of a text', () => {
    const text = 'a@'.repeat(50_000) + '0470123456 '.repeat(5_000)
    const start = performance.now()
    screened(text)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

/** The rates that the quality model gives, found again with codes of a fixed series; within three standard deviations. */
describe('false alarms', () => {
  const seeded = (seed: number) => () => {
    // mulberry32
    seed = (seed + 0x6d2b79f5) | 0
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const digits = (random: () => number, n: number): string =>
    Array.from({ length: n }, () => Math.floor(random() * 10)).join('')
  const RUNS = 200_000
  const rate = (hits: number): number => (100 * hits) / RUNS

  test('eleven random digits: 0.24 %, without BIS numbers and unknown dates 0.072 %', () => {
    const random = seeded(1)
    let all = 0
    let plain = 0
    for (let i = 0; i < RUNS; i++) {
      const code = digits(random, 11)
      const kind = checked(code)
      if (kind !== null) all++
      if (kind === 'national-register' && code.slice(2, 4) !== '00' && code.slice(4, 6) !== '00') plain++
    }
    expect(Math.abs(rate(all) - 0.24)).toBeLessThan(0.04)
    expect(Math.abs(rate(plain) - 0.072)).toBeLessThan(0.02)
  })

  test('mobile numbers written 32 4xx: 0.65 % by their digits, and none once telephones are taken out', () => {
    const random = seeded(2)
    let byDigits = 0
    let found = 0
    for (let i = 0; i < RUNS; i++) {
      const number = `324${digits(random, 8)}`
      if (checked(number) === null) continue
      byDigits++
      found += findNationalNumbers(`Bel ${number}.`).length
    }
    expect(Math.abs(rate(byDigits) - 0.65)).toBeLessThan(0.06)
    expect(found).toBe(0)
  })

  test('an account number with BE: one in 97 of random ones', () => {
    const random = seeded(3)
    let found = 0
    for (let i = 0; i < 20_000; i++) found += findIbans(`BE${digits(random, 14)}`).length
    expect(Math.abs(found / 20_000 - 1 / 97)).toBeLessThan(0.002)
  })

  test('identifiers of catalogues: no mobile number and no key in UUIDs, IRIs and file names', () => {
    const random = seeded(4)
    const hex = (n: number): string => Array.from({ length: n }, () => Math.floor(random() * 16).toString(16)).join('')
    let found = 0
    for (let i = 0; i < 5_000; i++) {
      const uuid = `${hex(8)}-${hex(4)}-${hex(4)}-${hex(4)}-${hex(12)}`
      for (const text of [
        uuid,
        `https://data.gent.be/id/dataset/${digits(random, 11)}`,
        `bomen_${digits(random, 11)}.csv`,
      ]) {
        found += findNationalNumbers(text).length + findMobiles(text).length + findSecrets(text).length
      }
    }
    expect(found).toBe(0)
  })

  test.each([
    ['jan.peeters@gmail.com', 'personal'],
    ['data@gmail.com', 'functional'],
    ['opendata@vlaanderen.be', 'functional'],
    ['stad@gent.be', 'undecided'],
    ['gent@gent.be', 'functional'],
    ['j.peeters@stad.gent', 'personal'],
    ['rato@provincie.be', 'undecided'],
  ])('%s is %s', (address, kind) => {
    const known = { functional: FUNCTIONAL_LOCAL_PARTS, freemail: FREEMAIL_DOMAINS, organisations: [] }
    expect(classifyMail(parseMail(address)!, known).kind).toBe(kind)
  })
})
