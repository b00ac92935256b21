import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { profiles } from '../src/profiles/index.ts'
import { recognise } from '../src/profiles/recognise.ts'
import { createEngine, createSecondOpinion, loadShapes, rulesOf } from '../src/shacl/index.ts'
import { allNodes, resultLines } from './shape-results.ts'
import { turtleGraph } from './turtle-graph.ts'

const SHAPES = join(import.meta.dirname, '../shapes')
const VL = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL'

describe('profiles', () => {
  test.each(profiles.map((profile) => [profile.id, profile] as const))('%s can be used', async (_, profile) => {
    expect(existsSync(join(SHAPES, profile.shapes))).toBe(true)
    if (profile.exchange !== null) expect(profiles.map(({ id }) => id)).toContain(profile.exchange)
    const lists = [...Object.values(profile.table.mandatory), ...Object.values(profile.table.recommended)]
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length)
      expect(list.filter((property) => !/^https?:\/\/[^\s#]+[#/][A-Za-z]+$/.test(property))).toEqual([])
    }
    const shapes = await readFile(join(SHAPES, profile.shapes), 'utf8')
    for (const [scope, properties] of Object.entries(profile.table.mandatory)) {
      for (const property of properties) {
        const name = property
          .replace(/^.*[#/]/, '')
          .replace(/([a-z])([A-Z])/g, '$1-$2')
          .toLowerCase()
        expect(shapes).toMatch(new RegExp(`:(dcat-ap-)?${scope}-${name}-missing a sh:PropertyShape`))
      }
    }
  })

  test('ids differ', () => expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length))
})

/** Folders of fixtures, each named after the shapes file that it is for. `UPDATE=1` approves what is found. */
const FIXTURES = join(import.meta.dirname, '../fixtures')
const folders = profiles
  .map(({ shapes }) => shapes.replace(/\.ttl$/, ''))
  .filter((name) => existsSync(join(FIXTURES, name)))

describe.each(folders)('fixtures of %s', async (folder) => {
  const files = readdirSync(join(FIXTURES, folder)).filter((name) => name.endsWith('.ttl'))
  const shapes = await loadShapes(readFileSync(join(SHAPES, `${folder}.ttl`), 'utf8'), folder)
  const rules = new Map(rulesOf(shapes, folder).map((rule) => [rule.id, rule]))
  const engine = createEngine(shapes)
  const second = createSecondOpinion(shapes)
  const fired = new Set<string>()

  test.each(files)('%s', async (name) => {
    const file = join(FIXTURES, folder, name)
    const graph = turtleGraph(readFileSync(file, 'utf8'))
    const results = await engine.validate(graph, allNodes(graph))
    for (const { rule } of results) fired.add(rule)
    const lines = resultLines(graph, results)
    const approved = file.replace(/\.ttl$/, '.expected.txt')
    if (process.env.UPDATE) writeFileSync(approved, lines.map((line) => `${line}\n`).join(''))
    expect(lines.map((line) => `${line}\n`).join('')).toBe(readFileSync(approved, 'utf8'))
    expect(await second.validate(graph, allNodes(graph))).toEqual(results)
    const severities = new Set(results.map((result) => result.severity))
    for (const { rule, severity } of results) expect(severity).toBe(rules.get(rule)!.severity)
    if (name.startsWith('valid.')) expect(lines).toEqual([])
    if (name.startsWith('warning.')) expect([lines.length > 0, severities.has('error')]).toEqual([true, false])
    if (name.startsWith('invalid.')) expect(severities.has('error')).toBe(true)
  })

  test('every rule finds something in one of them', () => {
    expect([...rules.keys()].filter((id) => !fired.has(id))).toEqual([])
  })
})

describe.each(profiles.filter(({ exchange }) => exchange !== null))('what is valid for $id', async (profile) => {
  const other = profiles.find(({ id }) => id === profile.exchange)!
  const engine = createEngine(await loadShapes(readFileSync(join(SHAPES, other.shapes), 'utf8'), other.shapes))
  const folder = join(FIXTURES, profile.shapes.replace(/\.ttl$/, ''))
  const valid = readdirSync(folder).filter((name) => /^valid\..*\.ttl$/.test(name) && name !== 'valid.lenient.ttl')

  test.each(valid)(`survives the exchange as ${other.id}: %s`, async (name) => {
    const graph = turtleGraph(readFileSync(join(folder, name), 'utf8'))
    expect(resultLines(graph, await engine.validate(graph, allNodes(graph)))).toEqual([])
    expect(engine.applied(graph).size).toBeGreaterThan(20)
  })
})

describe('a record is recognised', () => {
  const dcatAp = profiles.find(({ id }) => id === 'dcat-ap')!
  const EU =
    'https://interoperable-europe.ec.europa.eu/collection/semic-support-centre/solution/dcat-application-profile-data-portals-europe'

  test.each([
    ['the versioned address', [`${VL}/erkendestandaard/2026-02-12`], 'dcat-ap-vl', 'claimed'],
    ['its first print', [`${VL}/erkendestandaard/2026-02-24`], 'dcat-ap-vl', 'claimed'],
    [
      'http, a slash and a page',
      [`${VL.replace('https', 'http')}/erkendestandaard/2026-02-12/index.html`],
      'dcat-ap-vl',
      'claimed',
    ],
    ['slashes', [`${VL}//`], 'dcat-ap-vl', 'claimed'],
    ['a query and a paragraph', [`${VL}/erkendestandaard/2026-02-12#Dataset`], 'dcat-ap-vl', 'claimed'],
    ['no version', [VL], 'dcat-ap-vl', 'claimed'],
    ['another version', [`${VL}/erkendestandaard/2022-04-21`], 'dcat-ap-vl', 'default'],
    ['a longer name', [`${VL}2`], 'dcat-ap-vl', 'default'],
    ['another profile', ['https://data.vlaanderen.be/doc/applicatieprofiel/GEODCAT-AP-VL'], 'dcat-ap-vl', 'default'],
    ['DCAT-AP', [`${EU}/release/300/`], 'dcat-ap', 'claimed'],
    ['DCAT-AP 2', [`${EU}/release/200`], 'dcat-ap-vl', 'default'],
    ['several: the list decides', [`${EU}/release/300`, VL], 'dcat-ap-vl', 'claimed'],
    ['nothing', [], 'dcat-ap-vl', 'default'],
    ['text', ['DCAT-AP-VL'], 'dcat-ap-vl', 'default'],
  ])('by %s', (_, claimed, id, reason) => {
    const found = recognise(claimed, null, profiles)
    expect([found.profile.id, found.reason]).toEqual([id, reason])
  })

  test('what is asked wins', () => {
    expect(recognise([VL], dcatAp, profiles)).toEqual({ profile: dcatAp, reason: 'asked' })
  })
})
