/** Where each of the 94 rules of the texts lives. `UPDATE=1` approves the list that readers can follow. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { textRulePage } from '../src/docs/text-rule.ts'
import { locales } from '../src/locales/index.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { allRules } from '../src/rule-docs.ts'
import { run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { spokenRules } from '../src/spoken-rules.ts'
import { TEXT_RULES } from '../src/text-rules.ts'
import { createValidation } from '../src/validation.ts'
import { csvRows } from './csv-rows.ts'
import { memoryIo } from './memory-io.ts'
import { SHOWN } from './text-rules.ts'

const ROOT = join(import.meta.dirname, '..')
const TABLE = join(ROOT, '../shared/constraints/text-rules.csv')
const APPROVED = join(ROOT, 'fixtures/text-rules.expected.txt')
const ids = [...TEXT_RULES.keys()]
const rules = await allRules(nodeIo().asset)
const covering = (id: string, kind: string) =>
  rules.filter((rule) => rule.kind === kind && rule.textRules.includes(id)).map((rule) => rule.id)

/** What the files of shapes say, read without the program: `mk:textRule` by the local name of the shape. */
function stated(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const file of readdirSync(join(ROOT, 'shapes')).filter((name) => name.endsWith('.ttl'))) {
    // A statement starts at the margin and ends with a full stop at the end of a line.
    for (const statement of readFileSync(join(ROOT, 'shapes', file), 'utf8').split(/ \.\n/)) {
      const subject = /^(?:#.*\n|@.*\n|\n)*\w+:([\w-]+) /.exec(statement)?.[1]
      const said = /mk:textRule ((?:"TR\d+"(?: , )?)+)/.exec(statement)?.[1]
      if (subject === undefined || said === undefined) continue
      const own = found.get(subject) ?? new Set()
      for (const [id] of said.matchAll(/TR\d+/g)) own.add(id)
      found.set(subject, own)
    }
  }
  return found
}

describe('rules of the texts', () => {
  test('each lives somewhere, and is one kind of thing', () => {
    for (const id of ids) {
      const { kind, checks: named, words } = TEXT_RULES.get(id)!
      const shapes = covering(id, 'shape')
      if (kind === 'rule') expect([id, shapes.length + named.length > 0]).toEqual([id, true])
      // What no rule judges says why, and no shape claims to judge it.
      else expect([id, shapes, words === null]).toEqual([id, [], false])
      expect([id, id in SHOWN]).toEqual([id, kind === 'behaviour'])
    }
  })

  test('every check that is named is one', () => {
    const known = new Set<string>(checks.map(({ id }) => id))
    expect(ids.flatMap((id) => TEXT_RULES.get(id)!.checks.filter((check) => !known.has(check)))).toEqual([])
  })

  test('every behaviour has its test', () => {
    for (const [file, title] of Object.values(SHOWN)) {
      expect(readFileSync(join(import.meta.dirname, file), 'utf8')).toContain(`test('${title}'`)
    }
  })

  test('the rules of shapes that cover one carry its number in their file', () => {
    const said = stated()
    expect(said.size).toBeGreaterThan(200)
    for (const { id, kind, textRules } of rules) {
      if (kind === 'shape') expect([id, [...(said.get(id) ?? [])].sort()]).toEqual([id, textRules])
    }
    expect([...said.values()].flatMap((own) => [...own].filter((id) => !TEXT_RULES.has(id)))).toEqual([])
  })

  test('the approved list', () => {
    const lines = ids.map((id) => {
      const { of, kind, checks: named } = TEXT_RULES.get(id)!
      const places = [...covering(id, 'shape'), ...named.map((check) => `check ${check}`)]
      return [`${id} | ${of} | ${kind}`, ...places.map((place) => `  ${place}`)].join('\n')
    })
    const text = `${lines.join('\n')}\n`
    if (process.env.UPDATE) writeFileSync(APPROVED, text)
    expect(text).toBe(readFileSync(APPROVED, 'utf8'))
  })

  test.each(Object.values(locales))('explain has a page of each in $tag', async (locale) => {
    const spoken = await spokenRules(rules, locale, nodeIo().asset)
    for (const id of ids) {
      const page = textRulePage(id, spoken, locale)!
      expect(page.startsWith(`${id}  `), id).toBe(true)
      expect(page.split('\n').filter((line) => line.length > 80)).toEqual([])
      for (const rule of [...covering(id, 'shape'), ...TEXT_RULES.get(id)!.checks]) {
        expect(page).toMatch(new RegExp(`^ {2}${rule}$`, 'm'))
      }
      expect(page).not.toMatch(/undefined|\{\w+\}/)
    }
    expect(textRulePage('TR095', spoken, locale)).toBeNull()
  })
})

const missing = !existsSync(TABLE)
if (missing) console.info('text-rules: ../shared/constraints is not here, so its list of rules is not compared')

describe.skipIf(missing)('the table of text rules', () => {
  test('has the rules that we know, of the same texts', () => {
    const rows = csvRows(readFileSync(TABLE, 'utf8'))
    expect(rows.map(({ id }) => id)).toEqual(ids)
    const key = (text: string): string => text.replace(/annex|[-,. ]/gi, '').toLowerCase()
    for (const { id, profile } of rows) expect([id, key(TEXT_RULES.get(id!)!.of)]).toEqual([id, key(profile!)])
  })
})

describe('behaviours', () => {
  const validation = createValidation(memoryIo({}))
  async function found(turtle: string, profile: string): Promise<string[]> {
    const io = memoryIo({ 'a.ttl': `${PREFIX_LINES}\n${turtle}` })
    const request = { paths: ['a.ttl'], profile, syntax: null, asOf: '2026-11-24' }
    const { report } = await run(request, io, () => {}, validation)
    return report.records.flatMap(({ findings }) => findings.map(({ check }) => check))
  }
  const SERVICE = (endpoint: string): string => `<https://data.gent.be/id/service/1> a dcat:DataService ;
    dct:title "WFS bomen"@nl ; dcat:endpointURL <${endpoint}> .`
  const DATASET = (more: string): string =>
    `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Bomen"@nl ${more} .`

  test('TR013: the root of a service, or a page about it, is an endpoint like another', async () => {
    const usual = await found(SERVICE('https://geo.gent.be/wfs?service=WFS'), 'dcat-ap-vl')
    expect(usual.length).toBeGreaterThan(3)
    for (const other of ['https://geo.gent.be/', 'https://www.gent.be/over-de-service.html']) {
      expect(await found(SERVICE(other), 'dcat-ap-vl')).toEqual(usual)
    }
    expect(await found(SERVICE('wfs'), 'dcat-ap-vl')).not.toEqual(usual)
  })

  test('TR082: the regulation is asked for where something says high value, and nowhere else', async () => {
    const asked = async (more: string) =>
      (await found(DATASET(more), 'dcat-ap-vl')).filter(
        (id) => id.includes('hvd') || id.includes('applicable-legislation'),
      )
    expect(await asked('')).toEqual([])
    expect(await asked('; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d>')).not.toEqual([])
    expect(await asked('; dcat:keyword "high-value dataset"@en')).toContain('hvd-declared-consistently')
  })

  test('TR091: a publisher outside the EU list of bodies is no fault', async () => {
    const ovo = 'https://data.vlaanderen.be/id/organisatie/OVO002067'
    for (const profile of ['dcat-ap', 'dcat-ap-vl']) {
      const of = (ids: readonly string[]) => ids.filter((id) => /publisher/.test(id))
      expect(of(await found(DATASET(`; dct:publisher <${ovo}>`), profile))).toEqual([])
      expect(of(await found(DATASET('; dct:publisher "Gent"'), profile))).not.toEqual([])
    }
  })
})
