import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { rulesOf } from '../src/shacl/index.ts'
import { loadShapes } from '../src/shacl/parse.ts'

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '../shared/constraints')
const shapesOf = profileShapes(async (name) => readFileSync(join(ROOT, name), 'utf8'))
const read = (profile: string) => {
  const { shapes } = profiles.find(({ id }) => id === profile)!
  return { name: shapes, text: readFileSync(join(ROOT, 'shapes', shapes), 'utf8') }
}

/** Rules of the text of DCAT-AP-VL 2026-02-12 that the shapes leave to others, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  TR001: 'DCAT-AP 3.0.1 has its own shapes; the check exchange-profile-valid runs them',
  TR010: 'whether a distribution is the whole of a dataset cannot be read from its metadata',
  TR012: 'whether a licence already covers the rights takes reading both texts',
  TR013: 'a permission, no duty: any IRI will do',
  TR021: 'why datasets were put together takes reading them',
  TR022: 'geometry: whether one extent lies in another is no matter of SHACL Core',
  TR028: 'a code list: the check vocabulary-terms-valid knows it, with the mapping to the EU list',
}

describe.each(profiles.map(({ id }) => id))('shapes of %s', async (profile) => {
  const { name, text } = read(profile)
  const { shapes } = await shapesOf(profiles.find(({ id }) => id === profile)!)
  const rules = rulesOf(shapes, profile)
  const words = rules.flatMap((rule) => [rule.name, rule.description, rule.message].map((texts) => ({ rule, texts })))
  const failing = (refuse: (rule: (typeof rules)[number]) => boolean) => rules.filter(refuse).map(({ id }) => id)

  test('each rule is a failing state, named in English', () => {
    const states =
      /-(missing|too-many|not-iri|not-mailto|malformed|is-text|is-node|wrong-class|not-allowed|untagged|empty|language-repeated|not-string|not-date|not-datetime|wrong-datatype|without-timezone|without-crs|without-scheme|not-eli|not-web-page|not-cc0|not-recognised|not-separate|misspelt|http|misplaced|deprecated|orphan)$/
    expect(failing(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || !states.test(id))).toEqual([])
    // Those of a borrowed file are judged with that file.
    const files = [name, ...profiles.find(({ id }) => id === profile)!.borrows]
    const prefixes = files.map(
      (file) => `https://metakeur.be/shapes/${file.replace(/-(\d[\d.-]*)\.ttl$/, '/$1').replace('.ttl', '')}#`,
    )
    expect(failing(({ id, iri }) => !prefixes.some((prefix) => iri === prefix + id))).toEqual([])
    expect(rules.some(({ iri }) => iri.startsWith(prefixes[0]!))).toBe(true)
  })

  test('each leads to the standard and says of which class it is', () => {
    expect(failing(({ source }) => source.length !== 1 || !/^https:\/\/\S+$/.test(source[0]!))).toEqual([])
    expect(failing(({ targetClass, path }) => !/^https?:/.test(targetClass) || path === '')).toEqual([])
  })

  test('each has a title, a reason and a message in two languages, which differ', () => {
    for (const { rule, texts } of words) {
      expect(Object.keys(texts).sort(), rule.id).toEqual(['en', 'nl'])
      expect(texts.en, rule.id).not.toBe(texts.nl)
    }
    for (const language of ['en', 'nl']) {
      const titles = rules.map((rule) => rule.name[language])
      expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([])
    }
    expect(failing(({ name }) => /\.$/.test(name.nl!) || /\.$/.test(name.en!))).toEqual([])
    expect(failing(({ description: d }) => !/^[^.]+\.$/.test(d.nl!.replace(/\b(\w+)\.(\w+)/g, '$1$2')))).toEqual([])
  })

  test('a message names the node, says what is wrong, then how to mend it', () => {
    for (const language of ['en', 'nl']) {
      expect(failing(({ message }) => !message[language]!.includes('{$this}'))).toEqual([])
      expect(failing(({ message }) => !message[language]!.endsWith('.'))).toEqual([])
      expect(failing(({ message }) => (message[language]!.match(/[.] [A-Z]/g) ?? []).length < 1)).toEqual([])
      expect(failing(({ message }) => /\{(?!\$(this|value)\})/.test(message[language]!))).toEqual([])
      expect(failing(({ message }) => /less than|more than \d|value does not|sh:/i.test(message[language]!))).toEqual(
        [],
      )
    }
    expect(failing(({ message }) => /\b(u|uw|gelieve|repareer|schending|reeks)\b/i.test(message.nl!))).toEqual([])
  })

  test('no two rules of one class and property say the same', () => {
    const said = new Map<string, string>()
    for (const { id, targetClass, path, message } of rules) {
      for (const language of ['en', 'nl']) {
        const key = `${id.split('-')[0]} ${targetClass} ${path} ${message[language]}`
        expect([said.get(key), id]).toEqual([undefined, id])
        said.set(key, id)
      }
    }
  })

  test('patterns take no long time over long values', () => {
    const patterns = [...text.matchAll(/sh:pattern "((?:[^"\\]|\\.)*)"/g)].map((found) => JSON.parse(`"${found[1]}"`))
    const long = ['mailto:a@', 'https://', ' ', 'https://data.europa.eu/', 'a:', '<http', '+01:0'].flatMap((start) =>
      ['b.', ' ', '/eli', '/', 'dca', '0', '@', '?a'].map((piece) => start + piece.repeat(50_000)),
    )
    for (const pattern of patterns) {
      const expression = new RegExp(pattern, 'i')
      const start = performance.now()
      for (const value of long) expression.test(value)
      expect(performance.now() - start, pattern).toBeLessThan(2_000)
    }
    if (profile === 'dcat-ap-vl') expect(patterns.length).toBeGreaterThan(10)
  })
})

const missing = !existsSync(SHARED)
if (missing) console.info('shapes: ../shared/constraints is not here, so the tables of constraints are not compared')

describe.skipIf(missing)('the tables of constraints', () => {
  const table = (name: string) => csv(readFileSync(join(SHARED, name), 'utf8'))

  test('DCAT-AP-VL: every row has its rules, and every rule its row or its text', async () => {
    const { name, text } = read('dcat-ap-vl')
    const properties = (await loadShapes(text, name)).nodeShapes.flatMap((shape) => shape.properties)
    const rows = table('dcat-ap-vl-2026-02-12.csv').map((row) => `${row.class}|${row.property}`)
    expect(rows.length).toBe(120)
    const covered = new Set(properties.flatMap((property) => property.constraints))
    expect(rows.filter((row) => !covered.has(row))).toEqual([])
    expect([...covered].filter((row) => !rows.includes(row))).toEqual([])
    for (const row of table('dcat-ap-vl-2026-02-12.csv')) {
      const ids = properties.filter((p) => p.constraints.includes(`${row.class}|${row.property}`)).map((p) => p.id)
      // The official editor lets a series have any number of alternative identifiers (TR063).
      const lenient = row.class === 'dcat:DatasetSeries' && row.property === 'adms:identifier'
      expect([row.property, ids.some((id) => id.endsWith('-missing'))]).toEqual([
        row.property,
        (row.min !== '0' && !lenient) ||
          ids.includes('service-protocol-missing') ||
          ids.includes('catalog-record-source-missing'),
      ])
      expect([row.property, ids.some((id) => id.endsWith('-too-many'))]).toEqual([
        row.property,
        row.max === '1' && !lenient,
      ])
    }
  })

  test('DCAT-AP-VL: every rule of the text is covered, or left to others for a reason', async () => {
    const { name, text } = read('dcat-ap-vl')
    const properties = (await loadShapes(text, name)).nodeShapes.flatMap((shape) => shape.properties)
    const covered = new Map(properties.flatMap((p) => p.textRules.map((rule) => [rule, p] as const)))
    const rows = table('text-rules.csv').filter((row) => row.profile === 'DCAT-AP-VL 2026-02-12')
    expect(rows.length).toBe(43)
    const ids = rows.map((row) => row.id!)
    expect(ids.filter((id) => !covered.has(id) && !(id in ELSEWHERE))).toEqual([])
    expect(Object.keys(ELSEWHERE).filter((id) => covered.has(id) || !ids.includes(id))).toEqual([])
    expect([...covered.keys()].filter((id) => !ids.includes(id))).toEqual([])
  })
})

/** Rows of a CSV file with quoted fields, by column name. */
function csv(text: string): Record<string, string>[] {
  const lines = text.trim().split('\n')
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2]!)
  const [head, ...rows] = lines.map(cells)
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i] ?? ''])))
}
