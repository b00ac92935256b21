/** Malformed shapes: every kind in a file of its own (UPDATE=1 approves what is found), and the published shapes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { holes } from '../src/locales/fill.ts'
import { prefixed } from '../src/rdf/namespaces.ts'
import { checkShapes, malformations, userShapes, validateGraph } from '../src/shacl/index.ts'
import { counted, type Found, findMalformations, repaired } from '../src/shacl/repair/repair.ts'
import { readShapes } from './read-shapes.ts'
import { turtleGraph } from './turtle-graph.ts'

const ROOT = join(import.meta.dirname, '..')
const FIXTURES = join(ROOT, 'fixtures/shapes')
const OFFICIAL = join(ROOT, '../shared/official-shapes')
const here = existsSync(OFFICIAL)
if (!here) console.info('skipped: the published shapes, ../shared/official-shapes is not here')

const kinds = malformations.map(({ id }) => id)
const of = (kind: string) => readShapes(join(FIXTURES, `${kind}.ttl`))

function line({ kind, place, args, edit }: Found): string {
  const what = Object.entries(args).map(([name, value]) => `${name}=${value}`)
  return [`${place!.line}:${place!.column}`, kind.id, ...what, edit === null ? 'left' : 'mended'].join(' ')
}

describe('kinds of malformations', () => {
  test('stand in the list in order, each under the name of its file', () => {
    const files = readdirSync(join(ROOT, 'src/shacl/repair')).map((name) => name.replace(/\.ts$/, ''))
    expect(kinds).toEqual([...kinds].sort())
    expect(kinds.filter((id) => !files.includes(id))).toEqual([])
  })

  test('have a fixture each', () => {
    const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.ttl'))
    expect(files.map((name) => name.replace(/\.ttl$/, '')).sort()).toEqual(kinds)
  })

  test.each(malformations.map((kind) => [kind.id, kind] as const))('have words: %s', async (id, kind) => {
    const found = findMalformations(await of(id)).filter((one) => one.kind === kind)
    const given = Object.keys(found[0]!.args)
    for (const tag of ['en', 'nl'] as const) {
      const { title, problem, repair, left = '' } = kind.words[tag]
      for (const text of [title, problem, repair]) expect(text.length).toBeGreaterThan(5)
      expect(holes(`${problem} ${repair} ${left}`).filter((hole) => !given.includes(hole))).toEqual([])
      expect(problem).toMatch(/[.})]$/)
    }
    expect(holes(kind.words.nl.problem)).toEqual(holes(kind.words.en.problem))
    expect(holes(kind.words.nl.repair)).toEqual(holes(kind.words.en.repair))
  })

  test.each(kinds)('are found where they stand, and mended: %s', async (kind) => {
    const shapes = await of(kind)
    const found = findMalformations(shapes)
    const lines = `${found.map(line).join('\n')}\n`
    const path = join(FIXTURES, `${kind}.expected.txt`)
    if (process.env.UPDATE === '1') writeFileSync(path, lines)
    expect(lines).toBe(readFileSync(path, 'utf8'))
    expect(found.map((one) => one.kind.id)).toContain(kind)
    // What was mended is not malformed any more, and repairing again changes nothing.
    const mended = repaired(shapes, found)
    const left = findMalformations(mended)
    expect(left.filter(({ edit, kind: one }) => edit !== null && one.id !== 'target-idle').map(line)).toEqual([])
    expect(checkShapes(shapes).refusals).toEqual([])
  })

  test('sound shapes have none', async () => {
    for (const name of ['dcat-ap-vl-2026-02-12.ttl', 'dcat-ap-3.0.1.ttl']) {
      const found = findMalformations(await readShapes(join(ROOT, 'shapes', name)))
      const severe = found.filter((one) => one.kind.severity === 'error')
      // Rules that warn of a misspelt property have it as their path.
      expect(severe.filter((one) => !/^(?:path|class)-misspelt$/.test(one.kind.id)).map(line)).toEqual([])
    }
  })
})

/** What mended shapes find: kind, data, and the results as node, path and component. */
const MENDED: readonly (readonly [kind: string, data: string, results: readonly string[]])[] = [
  ['class-elsewhere', 'ex:d a dcat:Dataset ; dct:publisher <https://elders.be/x> , ex:o . ex:o a foaf:Organization .', []],
  ['class-elsewhere', 'ex:d a dcat:Dataset ; ex:term ex:t . ex:t a generiek:GestructureerdeIdentificator .', []],
  ['class-elsewhere', 'ex:d a dcat:Dataset ; dct:publisher ex:o . ex:o a foaf:Document .', ['d dct:publisher Or']],
  ['class-elsewhere', 'ex:d a dcat:Dataset ; dct:publisher [ foaf:name "x" ] , "x" .', ['d dct:publisher Or', 'd dct:publisher Or']],
  ['class-misspelt', 'ex:d a dcat:Dataset . ex:s a dcat:DataService .', ['d dct:title MinCount', 's dct:title MinCount']],
  ['class-resource', 'ex:d a dcat:Dataset ; dcat:landingPage ex:p ; foaf:page [] .', []],
  ['class-resource', 'ex:d a dcat:Dataset ; dcat:landingPage "p" .', ['d dcat:landingPage NodeKind']],
  ['code-list-elsewhere', 'ex:d a dcat:Dataset ; dct:accessRights ex:PUBLIC .', []],
  ['code-list-elsewhere', 'ex:d a dcat:Dataset ; dct:accessRights ex:c . ex:c a skos:Concept .', ['d dct:accessRights Or']],
  ['count-as-text', 'ex:d a dcat:Dataset .', ['d dct:title MinCount']],
  ['count-as-text', 'ex:d a dcat:Dataset ; dct:title "a" , "b" , "c" .', ['d dct:title MaxCount']],
  ['count-unbounded', 'ex:d a dcat:Dataset ; dct:title "a" , "b" ; dct:description "a" , "b" ; dcat:keyword "a" , "b" .', []],
  ['count-unbounded', 'ex:d a dcat:Dataset ; dct:title "a" ; dcat:keyword "a" .', ['d dct:description MinCount']],
  ['count-unreadable', 'ex:d a dcat:Dataset ; dct:title "a" , "b" ; dct:description "abc" .', []],
  ['datatype-any-uri', 'ex:d a dcat:Dataset ; dcat:landingPage ex:p , "https://a.be"^^xsd:anyURI .', []],
  ['datatype-any-uri', 'ex:d a dcat:Dataset ; dcat:landingPage "p" .', ['d dcat:landingPage Or']],
  ['datatype-unknown', 'ex:d a dcat:Dataset ; dct:identifier "a" ; dcat:byteSize 1.5 ; dct:source ex:s ; dct:issued "x" .', []],
  ['datatype-unknown', 'ex:d a dcat:Dataset ; dct:identifier ex:i ; dcat:byteSize "a" ; dct:source "s" .', ['d dcat:byteSize Datatype', 'd dct:identifier NodeKind', 'd dct:source NodeKind']],
  ['list-missing', 'ex:d a dcat:Dataset ; dct:accessRights ex:open ; dcat:landingPage ex:p .', []],
  ['list-missing', 'ex:d a dcat:Dataset ; dct:accessRights ex:half .', ['d  Or', 'd dct:accessRights In']],
  ['node-kind-unknown', 'ex:d a dcat:Dataset ; dcat:landingPage "p" ; dct:title ex:t ; dct:source "s" .', ['d dcat:landingPage NodeKind', 'd dct:title NodeKind']],
  ['one-translation', 'ex:d a dcat:Dataset ; dct:title "a"@nl , "b"@en ; dct:description "a"@nl , "b"@en ; dct:identifier "1" .', []],
  ['one-translation', 'ex:d a dcat:Dataset ; dct:title "a"@nl , "b"@nl ; dct:identifier "1" , "2" .', ['d dct:identifier MaxCount', 'd dct:title UniqueLang']],
  ['path-misspelt', `ex:s a dcat:DataService ; dcat:servesDataset ex:d ; dcat:endpointURL ex:e ; mdcat:levensfase ex:l ;
     mdcat:ISOcategorie ex:c ; dcat:inSeries ex:r ; dct:publisher ex:p ; dcat:version "1" .`, []],
  ['path-missing', 'ex:d a dcat:Dataset .', ['d dct:title MinCount']],
  ['path-needed', 'ex:d a dcat:Dataset .', ['d dct:title MinCount']],
  ['property-undescribed', 'ex:d a dcat:Dataset .', ['d dct:title MinCount']],
  ['record-dates', 'ex:r a dcat:CatalogRecord ; dct:modified "2026-01-01"^^xsd:date . ex:d a dcat:Dataset ; dct:modified "2026-01-01"^^xsd:date .', ['d dct:modified Datatype']],
  ['record-dates', 'ex:r a dcat:CatalogRecord ; dct:modified "2026" .', ['r dct:modified Or']],
  ['series-identifier', 'ex:s a dcat:DatasetSeries ; adms:identifier [] , [] .', ['s dct:title MinCount']],
  ['target-idle', 'ex:a a foaf:Agent . ex:d a dcat:Dataset .', ['a foaf:name MinCount']],
  ['target-of-thumbnail', 'ex:d adms:sample ex:t ; dcat:distribution ex:x . ex:x a dcat:Distribution ; dcat:accessURL ex:u .', ['t dcat:downloadURL MinCount']],
  ['term-unknown', 'ex:d a dcat:Dataset ; dct:issued "2026" ; dcat:landingPage "p" .', ['d dcat:landingPage NodeKind', 'd dct:issued Node', 'd dct:title MinCount']],
  ['unique-keyword', 'ex:d a dcat:Dataset ; dcat:keyword "a"@nl , "b"@nl .', []],
] // biome-ignore format: a table

describe('mended shapes', () => {
  test.each(MENDED)('%s: %s', async (kind, turtle, expected) => {
    const data = turtleGraph(`@prefix ex: <https://voorbeeld.be/ns#> .\n${turtle}`)
    const { results } = await validateGraph(checkShapes(await of(kind)).repaired, data)
    const lines = results.map(
      ({ focus, path, component }) =>
        `${data.value(focus).replace(/.*#/, '')} ${prefixed(path)} ${component.replace(/ConstraintComponent$/, '')}`,
    )
    expect(lines.sort()).toEqual(expected)
  })

  test('show the messages that stood elsewhere', async () => {
    const { rules } = userShapes(await of('message-elsewhere'), { name: 'm', strict: false, taken: new Set() })
    expect(rules.map(({ id, message }) => [id, message])).toEqual([
      ['Dataset-description', { en: 'No text.' }],
      ['Dataset-keyword', { nl: 'Geen trefwoord.' }],
      ['Dataset-theme', { nl: 'Nieuw.' }],
      ['Dataset-title', { nl: 'Geen titel.' }],
    ])
  })

  test('are refused instead when asked, with the first place and the number', async () => {
    const shapes = await of('count-unbounded')
    const strict = () => userShapes(shapes, { name: 'c.ttl', strict: true, taken: new Set() })
    expect(strict).toThrow(
      expect.objectContaining({
        code: 3,
        key: 'shapes-malformed',
        args: { name: 'c.ttl', kind: 'count-unbounded', count: 3 },
        place: expect.objectContaining({ line: 19, column: 17 }),
      }),
    )
    // Notes are no malformation: those shapes run as they are.
    const notes = userShapes(await of('class-elsewhere'), { name: 'c', strict: true, taken: new Set() })
    expect(notes.repairs).toEqual({})
    const data = turtleGraph('<d> a dcat:Dataset ; dct:publisher <https://elders.be/x> .')
    expect((await notes.validate(data)).results.map(({ component }) => component)).toEqual(['ClassConstraintComponent'])
  })
})

/** Counts of standards.md, section b. What it counts together or apart, and what it does not count, is said beside. */
const PUBLISHED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'dcat-ap-vl-2026-02-12/DCAT-AP-VL-SHACL.ttl': {
    // 54 ranges, and four choices of three classes.
    'class-elsewhere': 66,
    'class-resource': 15,
    'count-as-text': 86,
    'count-unbounded': 48,
    'path-misspelt': 3,
    'record-dates': 2,
    'series-identifier': 1,
    'target-idle': 5,
    'target-of-thumbnail': 1,
  },
  'dcat-ap-vl-2026-02-24/metadata-voor-services-ap-SHACL.ttl': {
    'class-elsewhere': 58,
    'class-resource': 15,
    'count-as-text': 86,
    'count-unbounded': 48,
    'path-misspelt': 3,
    'record-dates': 2,
    'series-identifier': 1,
    'target-idle': 5,
    'target-of-thumbnail': 1,
  },
  'geodcat-ap-vl-2026-02-24/constraints-extract.ttl': {
    'class-elsewhere': 68,
    'class-resource': 15,
    'count-as-text': 95,
    'count-unbounded': 55,
    'datatype-unknown': 1,
    // Twenty, and owl:versionInfo of services, which the paper has on a line of its own.
    'path-misspelt': 21,
    'record-dates': 2,
    'series-identifier': 1,
    'target-idle': 5,
    'target-of-thumbnail': 1,
  },
  'oslo-validator-2023/dcatapvl.jsonld': { 'message-elsewhere': 294, 'code-list-elsewhere': 11 },
  'oslo-validator-2023/geodcatapvl.jsonld': {
    'message-elsewhere': 352,
    'code-list-elsewhere': 18,
    // rdfs:Literal 7, xsd:Decimal 1.
    'datatype-unknown': 8,
    'unique-keyword': 2,
    'one-translation': 8,
    'target-of-thumbnail': 1,
  },
  'oslo-validator-2023/metadata_dcat.jsonld': { 'message-elsewhere': 303, 'code-list-elsewhere': 11 },
  'oslo-validator-2023/geodcatapvl-usagenotes.jsonld': { 'list-missing': 11 },
  // sh:nodekind; the shapes "without any constraint" are those in which it stands.
  'oslo-toolchain-2021/dcatapvl.jsonld': { 'term-unknown': 62, 'datatype-any-uri': 11, 'datatype-unknown': 5 },
  'oslo-toolchain-2021/metadata_dcat.jsonld': { 'term-unknown': 61, 'datatype-any-uri': 11, 'datatype-unknown': 5 },
  'dcat-ap-3.0.1/ranges.ttl': { 'property-undescribed': 206 },
  'dcat-ap-3.0.1/dcat-ap-SHACL.ttl': { 'property-undescribed': 2 },
  'dcat-ap-hvd-3.0.0/hvd-SHACL-base.ttl': { 'property-undescribed': 1, 'hvd-for-all': 3 },
  'dcat-ap-3.0.1/shapes.ttl': { 'term-unknown': 5, 'constraint-missing': 2 },
  'dcat-ap-2.1.1/shapes.ttl': { 'constraint-missing': 36 },
  'dcat-ap-3.0.1/deprecateduris.ttl': { 'constraint-missing': 6, 'import-unread': 1 },
  'dcat-ap-3.0.1/mdr-vocabularies.shape.ttl': { 'code-list-elsewhere': 20 },
  'geodcat-ap-2.0.0/geodcat-ap.shacl.ttl': { 'shape-undescribed': 10 },
  'mobilitydcat-ap-3-draft/mobilitydcat-ap-shacl.ttl': { 'term-unknown': 2 },
  'mobilitydcat-ap-1.0.0/mobilitydcat-ap_shacl_shapes.ttl': { 'term-unknown': 15 },
}

describe.skipIf(!here)('the published shapes', () => {
  test.each(Object.entries(PUBLISHED))('%s', async (file, counts) => {
    const shapes = await readShapes(join(OFFICIAL, file))
    const { found, refusals } = checkShapes(shapes)
    expect(counted(found)).toMatchObject(counts)
    expect(refusals).toEqual([])
  })

  test('have the malformations of section b, literal by literal', async () => {
    const table = await Promise.all(
      Object.keys(PUBLISHED)
        .slice(0, 3)
        .map(async (file) => {
          const found = findMalformations(await readShapes(join(OFFICIAL, file)))
          const count = (text: string) => found.filter((one) => JSON.stringify(one.args).includes(text)).length
          return [
            count('"value":"\\"n\\""'),
            count('"value":"\\"n\\"^^xsd:integer"'),
            count('sh:maxCount","value":"\\"1\\""'),
            count('sh:minCount","value":"\\"1\\""'),
            count('skos:Concept"'),
            found.filter(({ kind, args }) => kind.id === 'path-misspelt' && args.path !== 'owl:versionInfo').length,
          ]
        }),
    )
    expect(table).toEqual([
      [40, 8, 59, 27, 12, 3],
      [40, 8, 59, 27, 12, 3],
      [45, 10, 65, 30, 20, 20],
    ])
  })

  const valid = ['minimal', 'full'].map((name) =>
    readFileSync(join(ROOT, `fixtures/dcat-ap-vl-2026-02-12/valid.${name}.ttl`), 'utf8'),
  )
  const empty = '<https://a.be/d> a dcat:Dataset .'
  const without = ['accessRights', 'description', 'identifier', 'title'].map((name) => `dct:${name}`)

  test.each([
    ['dcat-ap-vl-2026-02-12/DCAT-AP-VL-SHACL.ttl', [], ['dct:publisher']],
    ['dcat-ap-vl-2026-02-24/metadata-voor-services-ap-SHACL.ttl', [], []],
    // True ones: the place is mandatory there, and dates need a time.
    [
      'geodcat-ap-vl-2026-02-24/constraints-extract.ttl',
      ['dct:spatial', 'dct:created', 'dct:issued', 'dct:modified'],
      ['dct:spatial'],
    ],
  ])('%s mended: nothing on sound records, and what is missing of an empty dataset', async (file, allowed, more) => {
    const { repaired: shapes } = checkShapes(await readShapes(join(OFFICIAL, file)))
    const pathsOf = async (turtle: string) =>
      (await validateGraph(shapes, turtleGraph(turtle))).results.map(({ path }) => prefixed(path))
    for (const record of valid) expect((await pathsOf(record)).filter((path) => !allowed.includes(path))).toEqual([])
    expect((await pathsOf(empty)).sort()).toEqual([...without, 'dcat:contactPoint', ...more].sort())
  })

  test('unmended are refused: they are not obeyed', async () => {
    const shapes = await readShapes(join(OFFICIAL, 'dcat-ap-vl-2026-02-12/DCAT-AP-VL-SHACL.ttl'))
    await expect(validateGraph(shapes, turtleGraph(empty))).rejects.toMatchObject({ code: 3, key: 'shapes-value' })
  })
})
