/** The shapes of the Flemish profiles beside DCAT-AP-VL 3: which rows and texts they cover, and what each own rule finds. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Profile } from '../src/model.ts'
import { profileShapes } from '../src/profile-shapes.ts'
import datavindplaats from '../src/profiles/datavindplaats.ts'
import dcatApVl2022 from '../src/profiles/dcat-ap-vl-2022.ts'
import openData from '../src/profiles/dcat-ap-vl-open-data.ts'
import geodcatApVl from '../src/profiles/geodcat-ap-vl.ts'
import geodcatApVl2022 from '../src/profiles/geodcat-ap-vl-2022.ts'
import metadataDcat from '../src/profiles/metadata-dcat.ts'
import { graphOfQuads } from '../src/rdf/from-quads.ts'
import { createEngine, type PropertyShape, rulesOf } from '../src/shacl/index.ts'
import { createSecondOpinion } from '../src/shacl/second-opinion.ts'
import { CHANGES } from './flanders-variants.ts'
import { allNodes, resultLines } from './shape-results.ts'
import { changed, statements, variantLines, variantOf } from './variants.ts'

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '../shared/constraints')
const PROFILES = [dcatApVl2022, metadataDcat, geodcatApVl, geodcatApVl2022, openData, datavindplaats]
const shapesOf = profileShapes(async (name) => readFileSync(join(ROOT, name), 'utf8'))

/** shacl-engine does not read a path of several steps inside an alternative (test/shacl-differential.test.ts). */
const LONG_PATHS = /^dcat-ap-vl-open-data-dataset-public-service-missing$/

describe.each(PROFILES)('shapes of $id', async (profile) => {
  const { shapes } = await shapesOf(profile)
  const engine = createEngine(shapes)
  const second = createSecondOpinion(shapes)
  const rules = shapes.nodeShapes.flatMap((owner) => owner.properties.map((rule) => ({ rule, owner })))
  const text = readFileSync(join(ROOT, 'shapes', profile.shapes), 'utf8')
  const own = rules.filter(({ rule }) => text.includes(`:${rule.id} a sh:PropertyShape`))
  const folder = join(ROOT, 'fixtures/profiles', profile.id)
  const valid = statements(readFileSync(join(folder, 'valid.full.ttl'), 'utf8'))
  const found = async (quads: typeof valid): Promise<string[]> => {
    const graph = graphOfQuads(quads, 'test.ttl')
    const results = await engine.validate(graph, allNodes(graph))
    const judged = ({ rule }: { rule: string }): boolean => !LONG_PATHS.test(rule)
    const focus = results.map((result) => result.focus)
    expect((await second.validate(graph, focus)).filter(judged)).toEqual(results.filter(judged))
    return resultLines(graph, results)
  }

  test('the valid fixture has no findings, and every rule looks at something in it', async () => {
    const graph = graphOfQuads(valid, 'valid.ttl')
    expect(resultLines(graph, await engine.validate(graph, allNodes(graph)))).toEqual([])
    const others = await second.validate(graph, allNodes(graph))
    expect(others.filter(({ rule }) => !LONG_PATHS.test(rule))).toEqual([])
    expect(rules.filter(({ rule }) => !engine.applied(graph).get(rule.id)?.nodes).map(({ rule }) => rule.id)).toEqual(
      [],
    )
  })

  test('one other statement breaks one rule: the approved variants', async () => {
    const blocks: string[] = []
    for (const { rule, owner } of own) {
      const variant = variantOf(rule, owner, valid, CHANGES[rule.id])
      const lines = await found(changed(valid, variant))
      expect([rule.id, lines.map((line) => line.split(' | ', 1)[0])]).toEqual([rule.id, [rule.id]])
      blocks.push([...variantLines(variant), ...lines].join('\n'))
    }
    const all = `${blocks.join('\n\n')}\n`
    const approved = join(folder, 'variants.expected.txt')
    if (process.env.UPDATE) writeFileSync(approved, all)
    expect(all).toBe(readFileSync(approved, 'utf8'))
  })

  test('own rules carry the id of the profile, borrowed ones do not; nothing is borrowed for nothing', () => {
    expect(own.length).toBe(text.match(/^\w+:[\w-]+ a sh:PropertyShape/gm)?.length)
    expect(own.filter(({ rule }) => !rule.id.startsWith(`${profile.id}-`))).toEqual([])
    const iris = rules.map(({ rule }) => rule.iri)
    for (const file of profile.borrows) {
      const [, space] = /^@prefix (?:vl|vl22|mdc|geo|geo22): <(\S+)> \.\n\n/m.exec(
        readFileSync(join(ROOT, 'shapes', file), 'utf8'),
      )!
      // The additions borrow what values must be, not rules.
      const used =
        profile.kind === 'record' ? iris.some((rule) => rule.startsWith(space!)) : text.includes(`<${space}>`)
      expect([file, used]).toEqual([file, true])
    }
  })

  test('names, reasons and messages: two languages, no two of one property the same', () => {
    const of = rulesOf(shapes, profile.id)
    const owners = new Map(rules.map(({ rule, owner }) => [rule.id, owner.iri]))
    expect(owners.size).toBe(of.length)
    for (const language of ['nl', 'en']) {
      const said = new Map<string, string>()
      for (const { id, path, name, description, message } of of) {
        expect([id, !name[language], !description[language], !message[language]]).toEqual([id, false, false, false])
        for (const key of [`${owners.get(id)} ${path} ${message[language]}`, name[language]!]) {
          expect([said.get(key), id]).toEqual([undefined, id])
          said.set(key, id)
        }
      }
    }
    if (profile !== datavindplaats) return
    expect(of.filter(({ severity }) => severity !== 'info')).toEqual([])
    expect(
      of.filter(({ message }) => !/Datavindplaats/.test(message.nl!) || !/Datavindplaats/.test(message.en!)),
    ).toEqual([])
  })

  test('a correction of the model of 2026-07-01 is marked, in GEODCAT-AP-VL only', () => {
    const marks = own.flatMap(({ rule }) =>
      shapes.graph.objects(rule.node, 'https://metakeur.be/ns#correction').map((mark) => shapes.graph.value(mark)),
    )
    expect(new Set(marks)).toEqual(new Set(profile === geodcatApVl ? ['2026-07-01'] : []))
  })
})

const missing = !existsSync(SHARED)
if (missing) console.info('shapes-flanders: ../shared/constraints is not here, so the tables are not compared')

/** Counts of a row that are not asked, and why. */
const LENIENT: Readonly<Record<string, string>> = {
  'geodcat-ap-vl dcat:DatasetSeries|adms:identifier': 'the model of 2026-07-01 allows any number, and advises one',
  'geodcat-ap-vl dct:Standard|dct:description': 'one in each language: the model of 2026-07-01',
  'geodcat-ap-vl-2022 dcat:Catalog|dct:description': 'one in each language, or a catalogue could not be bilingual',
  'geodcat-ap-vl-2022 dcat:Catalog|dct:title': 'one in each language, or a catalogue could not be bilingual',
  'geodcat-ap-vl-2022 dcat:CatalogRecord|dct:title': 'one in each language, or a record could not be bilingual',
  'geodcat-ap-vl-2022 dcat:DataService|dct:description': 'one in each language, or a service could not be bilingual',
  'geodcat-ap-vl-2022 dcat:DataService|dct:title': 'one in each language, or a service could not be bilingual',
  'geodcat-ap-vl-2022 dcat:Dataset|dct:description': 'one in each language, or a dataset could not be bilingual',
  'geodcat-ap-vl-2022 dct:Standard|dct:description': 'one in each language, or a standard could not be bilingual',
  'geodcat-ap-vl-2022 dct:Standard|dct:title': 'one in each language, or a standard could not be bilingual',
}

const TABLES: readonly (readonly [Profile, file: string, rows: number])[] = [
  [dcatApVl2022, 'dcat-ap-vl-2022-04-21.csv', 99],
  [metadataDcat, 'metadata-dcat-2022-04-21.csv', 103],
  [geodcatApVl, 'geodcat-ap-vl-2026-02-24.csv', 131],
  [geodcatApVl, 'geodcat-ap-vl-model-2026-07-01.csv', 129],
  [geodcatApVl2022, 'geodcat-ap-vl-2022-04-21.csv', 115],
]

const TEXTS: readonly (readonly [Profile, name: string, ids: number])[] = [
  [dcatApVl2022, 'DCAT-AP-VL 2.0 2022-04-21', 13],
  [metadataDcat, 'metadata-dcat 2022-04-21', 1],
  [geodcatApVl, 'GEODCAT-AP-VL', 6],
  [openData, 'DCAT-AP-VL 2026-02-12 Open Data annex', 5],
  [datavindplaats, 'Datavindplaats', 8],
]

describe.skipIf(missing)('the tables of constraints', () => {
  const needed = new Set<string>()
  const rulesIn = async (profile: Profile): Promise<PropertyShape[]> =>
    (await shapesOf(profile)).shapes.nodeShapes.flatMap(({ properties }) => properties)

  test.each(TABLES.map(([profile, ...row]) => [profile.id, ...row, profile] as const))(
    '%s: every row of %s has its rules',
    async (_, file, count, profile) => {
      const rows = csv(readFileSync(join(SHARED, file), 'utf8'))
      expect(rows.length).toBe(count)
      const byRow = new Map<string, PropertyShape[]>()
      for (const rule of await rulesIn(profile)) {
        for (const row of new Set(rule.constraints.map(rowKey))) byRow.set(row, [...(byRow.get(row) ?? []), rule])
      }
      const left = rows.filter((row) => !byRow.has(keyOf(row))).map(keyOf)
      expect(left).toEqual([])
      for (const row of rows) {
        const key = keyOf(row)
        const ids = byRow.get(key)!.map(({ id }) => id)
        const lenient = `${profile.id} ${key}` in LENIENT
        if (lenient) needed.add(`${profile.id} ${key}`)
        const errors = byRow.get(key)!.filter(({ severity }) => severity === 'error')
        if (row.level === 'mandatory' && !lenient) {
          // A service without an address follows the standard, not the model of 2026-07-01: a warning.
          const asked = file.includes('model') && key === 'dcat:DataService|dcat:endpointURL' ? byRow.get(key)! : errors
          expect([key, asked.some(({ id }) => id.endsWith('-missing'))]).toEqual([key, true])
        }
        if (row.max === '1' && !lenient) expect([key, ids.some((id) => id.endsWith('-too-many'))]).toEqual([key, true])
        if (row.max === 'n') expect([key, ids.filter((id) => id.endsWith('-too-many'))]).toEqual([key, []])
        if (row.level === 'optional') {
          expect([key, errors.filter(({ id }) => id.endsWith('-missing')).map(({ id }) => id)]).toEqual([key, []])
        }
      }
    },
  )

  test('a count that is not asked is of a row', () => {
    expect([...needed].sort()).toEqual(Object.keys(LENIENT).sort())
  })

  test.each(TEXTS.map(([profile, ...row]) => [profile.id, ...row, profile] as const))(
    '%s: every rule of the text of %s has its shapes',
    async (_, name, count, profile) => {
      const ids = csv(readFileSync(join(SHARED, 'text-rules.csv'), 'utf8'))
        .filter((row) => row.profile === name)
        .map((row) => row.id!)
      expect(ids.length).toBe(count)
      const covered = new Set((await rulesIn(profile)).flatMap(({ textRules }) => textRules))
      expect(ids.filter((id) => !covered.has(id))).toEqual([])
    },
  )
})

/** One spelling of a row: paths as they are meant, https, classes without alternatives. */
function rowKey(row: string): string {
  const bar = row.lastIndexOf('|', row.includes(' | ') ? row.indexOf(' | ') - 1 : row.length)
  const [types, path] = [row.slice(0, bar), row.slice(bar + 1)]
  const meant: Record<string, string> = {
    'dcat:mediatype': 'dcat:mediaType',
    'dcat:servesdataset': 'dcat:servesDataset',
    'adms:representionTechnique': 'adms:representationTechnique',
    '<http://todo.com/uitgever>': 'dct:publisher',
    'mdcat:inserie': 'dcat:inSeries',
  }
  const https = path.replaceAll('mdcat-http:', 'mdcat:').replaceAll('generiek-http:', 'generiek:')
  return `${types.split('|')[0]}|${meant[https] ?? https}`
}

function keyOf(row: Readonly<Record<string, string>>): string {
  return rowKey(`${row.class}|${row.property}`)
}

/** Rows of a CSV file with quoted fields, by column name. */
function csv(text: string): Record<string, string>[] {
  const cells = (line: string): string[] =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2]!)
  const [head, ...rows] = text.trim().split('\n').map(cells)
  return rows.map((row) => Object.fromEntries(head!.map((name, i) => [name, row[i] ?? ''])))
}
