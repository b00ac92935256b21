/** Options that speak to a format or a source: without it they are refused when typed, and wait in a configuration. */
import { describe, expect, test } from 'vitest'
import { inFolder } from './in-folder.ts'

const TURTLE = '<https://d.be/id/dataset/a> a <http://www.w3.org/ns/dcat#Dataset> .\n'
const CSV = 'titel,licentie\nBomen,https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0\n'
const JSON_LIST = '[{ "naam": "Bomen" }]'
const CKAN = '{ "id": "a", "name": "a", "resources": [], "tags": [], "title": "Bomen" }'
const MAPPING = 'version: 1\ncolumns:\n  naam: dct:title@nl\n  titel: dct:title@nl\n'

const FILES = {
  'a.ttl': TURTLE,
  'a.csv': CSV,
  'list.json': JSON_LIST,
  'ckan.json': CKAN,
  'm.yml': MAPPING,
  'leeg/lees.mij': '',
}

describe('typed', () => {
  test.each<[line: string, message: RegExp]>([
    ['check a.ttl --theme vlaanderen', /^✖ --theme does nothing here: it is for html\.\n.*Add -f html -o report\.html/],
    ['check a.ttl --bom -f json', /^✖ --bom does nothing here: it is for csv\.\n.*Add -f csv -o report\.csv/],
    ['check a.ttl -o quality.ttl --dqv failing', /--dqv does nothing here: it is for dqv, .*\n?.*\n.*Add -f dqv -o/],
    ['check a.ttl --dqv-base https://d.be/q/', /--dqv-base does nothing here/],
    ['check a.ttl --lines -f html -o p.html', /--lines does nothing here: it is for json\./],
    ['check a.csv --sheet 2', /^✖ --sheet does nothing here: no Excel file was read\.\n.*Name an Excel file/],
    ['check a.ttl --map m.yml', /^✖ --map does nothing here: no CSV, Excel or JSON file was read\.\n.*Name the file/],
    ['baseline a.ttl --map m.yml', /--map does nothing here/],
    ['map a.csv --sheet 2', /--sheet does nothing here/],
    ['map list.json --sheet 2', /--sheet does nothing here/],
  ])('%s is refused', async (line, message) => {
    await inFolder(FILES, async ({ type, read }) => {
      const told = await type(line)
      expect(told).toMatchObject({ exit: 2, stdout: '' })
      expect(told.stderr).toMatch(message)
      expect(() => read('metakeur.baseline.json')).toThrow()
    })
  })

  test.each([
    'check a.ttl --fail-on never --theme vlaanderen -f json -o r.json -f html -o r.html',
    'check a.ttl --fail-on never --theme vlaanderen --bom --split-by publisher -f json -o parts/',
    'check a.ttl --fail-on never --bom -o r.csv',
    'check a.ttl --fail-on never --dqv scores --dqv-base https://d.be/q/ -o r.oslo.ttl',
    'check a.ttl --fail-on never --lines -f json',
    'check a.ttl a.csv --fail-on never --map m.yml',
    'check list.json --fail-on never --map m.yml',
    'check leeg --allow-empty --map m.yml --sheet 2',
  ])('%s is not', async (line) => {
    await inFolder(FILES, async ({ type }) => {
      expect((await type(line)).exit).toBe(0)
    })
  })

  test('what could not be read is the news', async () => {
    await inFolder({ ...FILES, 'a.xlsx': 'PK\u0003\u0004' }, async ({ type }) => {
      const { exit, stderr } = await type('check a.ttl a.xlsx --sheet 2 --fail-on never')
      expect([exit, stderr]).toEqual([3, expect.not.stringContaining('--sheet')])
    })
  })

  test('report is asked the same', async () => {
    await inFolder(FILES, async ({ type }) => {
      await type('check a.ttl -f json -o r.json')
      expect((await type('report r.json --theme vlaanderen')).exit).toBe(2)
      expect((await type('report r.json --theme vlaanderen -f html')).exit).toBe(0)
    })
  })
})

test('in a configuration they wait, and what is typed beside it is still asked', async () => {
  const config =
    'fail-on: never\ntheme: vlaanderen\nbom: true\ndqv: failing\nlines: true\nmap: m.yml\nsheet: Datasets\n'
  await inFolder({ ...FILES, 'metakeur.config.yml': config }, async ({ type }) => {
    expect(await type('check a.ttl -f summary')).toMatchObject({ exit: 0, stderr: '' })
    expect((await type('check a.ttl --theme vlaanderen')).exit).toBe(2)
  })
})

test("a portal's JSON says that it needs no mapping", async () => {
  await inFolder(FILES, async ({ type }) => {
    const { exit, stdout } = await type('check ckan.json --map m.yml --fail-on never')
    expect(exit).toBe(0)
    expect(stdout).toMatch(/m\.yml is not used here: this is JSON of\s+CKAN/)
    expect((await type('check ckan.json --fail-on never')).stdout).not.toContain('m.yml')
  })
})
