/** What people get wrong the first time: files of settings, names of dimensions, folders, lists of their own. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { fakeIo } from './cli-story.ts'

const folder = mkdtempSync(join(tmpdir(), 'metakeur-mistakes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const put = (name: string, text: string): string => {
  writeFileSync(at(name), text)
  return at(name)
}
const list = put('list.json', '{"lijst":[{"naam":"Bomen","link":{"csv":"https://a.be/x.csv"}},{"naam":"Bossen"}]}')

async function said(...args: string[]): Promise<{ exit: number; out: string; err: string }> {
  const io = fakeIo({ env: {}, stdin: null, tty: ['stdin'] })
  const exit = await main(args, io)
  return { exit, out: io.stdout.text, err: io.stderr.text.replace(/\s+/g, ' ') }
}

describe('files of settings', () => {
  test.each<[string, string, string, RegExp]>([
    ['a path of Windows', 'baseline: "C:\\cd\\x"\n', '1:14', /enkele aanhalingstekens, of \/ in een pad/],
    ['a brace too few', 'outputs: {format: html\n', '2:1', /accolade ervoor is niet gesloten/],
    ['a tab', 'outputs:\n\tformat: html\n', '2:1', /begint met een tab/],
    ['a key twice', 'lang: nl\nlang: en\n', '2:1', /twee keer/],
    ['an alias of nothing', 'lang: *nl\n', '1:7', /naam na \* of &/],
  ])('%s', async (name, text, place, words) => {
    const { exit, err } = await said('check', list, '--config', put('c.yml', text), '--lang', 'nl')
    expect([name, exit]).toEqual([name, 2])
    expect(err).toContain(`c.yml:${place} `)
    expect(err).toMatch(words)
  })

  test('a baseline is told in the language of the user what it lacks', async () => {
    const path = put('b.json', '{"version":"een","findings":[]}')
    const inEach = await Promise.all(
      ['en', 'nl', 'fr', 'de'].map(async (lang) => (await said('check', list, '--baseline', path, '--lang', lang)).err),
    )
    for (const [i, word] of ['is missing', 'ontbreekt', 'manque', 'fehlt'].entries()) expect(inEach[i]).toContain(word)
  })

  test('a baseline until a day that is past is refused', async () => {
    const { exit, err } = await said('baseline', list, '-o', at('n.json'), '--expires', '2026-11-23', '--lang', 'nl')
    expect([exit, err]).toEqual([2, expect.stringContaining('2026-11-23 is voorbij')])
  })
})

describe('metakeur map of a list in JSON', () => {
  test('shows its fields, and writes a mapping that check reads', async () => {
    const mapping = at('m.yml')
    const { exit, out } = await said('map', list, '--write', mapping, '--lang', 'nl')
    expect(exit).toBe(0)
    expect(out).toContain('lijst in JSON, objecten: 2, velden: 2')
    expect(readFileSync(mapping, 'utf8')).toMatch(/^version: 1\n(?!.*^table:).*^ {2}naam: dct:title$/ms)
    expect(readFileSync(mapping, 'utf8')).toContain('  link.csv: dcat:distribution/')
    const checked = await said('check', list, '--map', mapping, '-f', 'json', '--lang', 'nl')
    const titles = JSON.parse(checked.out).records.map((record: { title: string }) => record.title)
    expect(titles).toEqual(['Bomen', 'Bossen'])
  })

  test.each(['en', 'nl', 'fr', 'de'])('its help, and what it asks for, name JSON (%s)', async (lang) => {
    const [about] = (await said('map', '--help', '--lang', lang)).out.split('\n')
    expect(about).toMatch(/CSV.*Excel.*JSON/)
    expect(about!.length).toBeLessThanOrEqual(80)
    const { exit, err } = await said('map', '--lang', lang)
    expect([exit, err]).toEqual([2, expect.stringMatching(/CSV, Excel.*JSON/)])
  })

  test('a portal has no columns to name', async () => {
    const ckan = join(import.meta.dirname, '../fixtures/places/ckan.json')
    expect((await said('map', ckan, '--lang', 'en')).exit).toBe(3)
  })
})

test('a file may stand in a folder that the same run makes', async () => {
  const { exit, err } = await said(
    'check',
    list,
    '--map',
    at('m.yml'),
    '-f',
    'csv',
    '-o',
    at('r/x.csv'),
    '-f',
    'html',
    '-o',
    at('r/'),
  )
  expect([exit, err]).toEqual([1, ''])
  expect(readFileSync(at('r/x.csv'), 'utf8')).toContain('Bomen')
  const other = await said('check', list, '-f', 'csv', '-o', at('s/x.csv'), '-f', 'html', '-o', at('t/'))
  expect(other.exit).toBe(3)
})

describe('names that reports print', () => {
  test('a threshold takes those of a dimension', async () => {
    const args = ['check', list, '--map', at('m.yml'), '--fail-on', 'never', '-q', '--lang', 'en']
    for (const name of ['findable', 'No duplicates', 'Auffindbar', 'vindbaar']) {
      expect([name, (await said(...args, '--min', `${name}=1`)).exit]).toEqual([name, 0])
    }
    expect((await said(...args, '--min', 'findble=1')).err).toContain('Unknown dimension "findble"')
  })

  test('explain knows them, and the rules of the harvester', async () => {
    expect((await said('explain', 'Findable', '--lang', 'en')).out).toBe(
      (await said('explain', 'vindbaar', '--lang', 'en')).out,
    )
    const { out } = await said('explain', 'R12', '--lang', 'en')
    expect(out).toMatch(/^harvest-survival/)
    expect(out).toContain('(R12)')
    expect(out).not.toContain('(R13)')
    expect((await said('explain', 'r26', '--lang', 'nl')).out.match(/\(R26\)/g)).toHaveLength(3)
    expect((await said('explain', 'R99', '--lang', 'nl')).exit).toBe(2)
  })
})
