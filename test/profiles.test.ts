import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { explainPage } from '../src/docs/explain.ts'
import { profilesJson, profilesPage } from '../src/docs/profiles.ts'
import { locales } from '../src/locales/index.ts'
import type { Profile } from '../src/model.ts'
import { profileDocs, profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { allRules } from '../src/rule-docs.ts'
import { createEngine, rulesOf, shapesOf as shapesOfFiles, verify } from '../src/shacl/index.ts'
import { parseShapes } from '../src/shacl/parse.ts'
import { createSecondOpinion } from '../src/shacl/second-opinion.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { allNodes, resultLines } from './shape-results.ts'
import { turtleGraph } from './turtle-graph.ts'

const SHAPES = join(import.meta.dirname, '../shapes')

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
        // Its own, or one that it lists and borrows.
        expect(shapes).toMatch(new RegExp(`:([a-z0-9-]+-)?${scope}-${name}-missing (a sh:PropertyShape|[,.]\n)`))
      }
    }
  })

  test('ids differ', () => expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length))
})

/** Folders of fixtures, each named after the shapes file that it is for. `UPDATE=1` approves what is found. */
const FIXTURES = join(import.meta.dirname, '../fixtures')
const folderOf = (profile: Profile): string => profile.shapes.replace(/\.ttl$/, '')
const withFixtures = profiles.filter((profile) => existsSync(join(FIXTURES, folderOf(profile))))
const shapesOf = profileShapes(async (name) => readFileSync(join(SHAPES, '..', name), 'utf8'))

describe.each(withFixtures)('fixtures of $shapes', async (profile) => {
  const folder = folderOf(profile)
  const files = readdirSync(join(FIXTURES, folder)).filter((name) => name.endsWith('.ttl'))
  const { shapes } = await shapesOf(profile)
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
  const engine = createEngine((await shapesOf(other)).shapes)
  const folder = [folderOf(profile), `profiles/${profile.id}`].map((name) => join(FIXTURES, name)).find(existsSync)!
  const valid = readdirSync(folder).filter((name) => /^valid\..*\.ttl$/.test(name) && name !== 'valid.lenient.ttl')

  test.each(valid)(`survives the exchange as ${other.id}: %s`, async (name) => {
    const graph = turtleGraph(readFileSync(join(folder, name), 'utf8'))
    const results = await engine.validate(graph, allNodes(graph))
    expect(
      resultLines(
        graph,
        results.filter(({ severity }) => severity === 'error'),
      ),
    ).toEqual([])
    expect(engine.applied(graph).size).toBeGreaterThan(20)
  })
})

describe('metakeur profiles', () => {
  const docs = profileDocs(profiles, nodeIo())

  test('as data: every profile, its rules and the hash of its shapes', async () => {
    const rows = JSON.parse(profilesJson(await docs))
    expect(rows.map((row: Profile) => row.id)).toEqual(profiles.map(({ id }) => id))
    for (const row of rows) {
      const { shapes } = await shapesOf(row)
      expect(() => verify(shapes)).not.toThrow()
      expect(row.rules).toBe(rulesOf(shapes, row.id).length)
      const hash = createHash('sha256')
      for (const name of [row.shapes, ...row.borrows]) hash.update(readFileSync(join(SHAPES, name)))
      expect(row.sha256).toBe(hash.digest('hex'))
    }
  })

  test.each(Object.values(locales))('as text in 80 columns ($tag), but for addresses', async (locale) => {
    const lines = profilesPage(await docs, locale).split('\n')
    expect(lines.filter((line) => line.length > 80 && !/^ {2}https:\S+$/.test(line))).toEqual([])
    for (const { id, version, source, date } of profiles) {
      const at = lines.findIndex((line) => line.startsWith(`${id} `))
      expect(lines[at]).toMatch(new RegExp(`${version.replaceAll('.', '\\.')}.* \\d+ +${date}$`))
      expect(lines[at + 2]!.trim()).toBe(source)
    }
  })
})

describe('a profile borrows', () => {
  const OWN = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix v: <https://metakeur.be/shapes/dcat-ap-vl/2026-02-12#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
v:Own a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property v:dataset-title-missing , v:dataset-publisher-wrong-class .`
  const vl = parseShapes(readFileSync(join(SHAPES, 'dcat-ap-vl-2026-02-12.ttl'), 'utf8'), 'vl')
  const data = turtleGraph(`@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
<https://e.be/d> a dcat:Dataset ; dct:publisher <https://e.be/p> . <https://e.be/p> a foaf:Document .
<https://e.be/x> a dcat:Distribution .`)

  test('property shapes with all that hangs on them, and nothing that they do not list', async () => {
    const shapes = await shapesOfFiles(parseShapes(OWN, 'own'), [vl])
    expect(rulesOf(shapes, 'own').map(({ id }) => id)).toEqual([
      'dataset-publisher-wrong-class',
      'dataset-title-missing',
    ])
    expect(resultLines(data, await createEngine(shapes).validate(data, allNodes(data)))).toEqual([
      'dataset-publisher-wrong-class | <https://e.be/d> | dct:publisher | <https://e.be/p>',
      'dataset-title-missing | <https://e.be/d> | dct:title | -',
    ])
  })

  test('nothing that is not there', async () => {
    await expect(shapesOfFiles(parseShapes(OWN, 'own'))).rejects.toMatchObject({
      key: 'shapes-invalid',
      args: { reason: expect.stringContaining('borrowed') },
    })
  })
})

test('a rule that profiles share is one rule, with all of them', async () => {
  const rules = await allRules(nodeIo().asset)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  const shared = rules.find(({ id }) => id === 'dataset-title-missing')!
  expect(shared.profiles.length).toBeGreaterThan(1)
  expect(shared.profiles).toContainEqual({ id: 'dcat-ap-vl', severity: 'error' })
  expect(explainPage(shared, locales.nl)).toMatch(/Laag +verplicht\n +Profiel +dcat-ap-vl: fout\n/)
})

test.each([
  ['sh:minCount 1 ; sh:severity sh:Violation', 'mandatory'],
  ['sh:minCount 1 ; sh:severity sh:Warning', 'recommended'],
  ['sh:maxCount 0 ; sh:severity sh:Warning', 'recommended'],
  ['sh:hasValue "x" ; sh:severity sh:Violation', 'mandatory'],
  ['sh:nodeKind sh:IRI ; sh:severity sh:Warning', 'range'],
  ['sh:in ( "a" ) ; sh:severity sh:Violation', 'codelist'],
  ['sh:node [ sh:or ( [ sh:in ( "a" ) ] [ sh:nodeKind sh:Literal ] ) ] ; sh:severity sh:Violation', 'codelist'],
  ['sh:node [ sh:property [ sh:path v:scheme ; sh:hasValue v:list ] ] ; sh:severity sh:Warning', 'codelist'],
  ['sh:nodeKind sh:IRI ; mk:layer "codelist" ; sh:severity sh:Violation', 'codelist'],
])('layer of %s', async (constraint, layer) => {
  const turtle = `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix v: <urn:v#> . @prefix mk: <https://metakeur.be/ns#> .
v:N sh:targetClass v:C ; sh:property v:rule . v:rule sh:path v:p ; ${constraint} ;
  sh:name "a"@nl , "b"@en ; sh:description "a"@nl , "b"@en ; sh:message "a"@nl , "b"@en .`
  const shapes = await shapesOfFiles(parseShapes(turtle, 'x'))
  expect(rulesOf(shapes, 'x').map((rule) => rule.layer)).toEqual([layer])
})
