/** The 119 test inputs of OSLO's own validator for the profiles of 2022: each gives what its name says. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { TermId } from '../src/model.ts'
import { profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { iri, prefixed } from '../src/rdf/namespaces.ts'
import { createEngine, type PropertyShape } from '../src/shacl/index.ts'
import { type Kind, ours, type Said } from './agreement/results.ts'
import { csvRows } from './csv-rows.ts'
import { readTexts } from './read-text.ts'
import { allNodes } from './shape-results.ts'

const ROOT = resolve(import.meta.dirname, '..')
const SHARED = join(ROOT, '../shared')
const INPUTS = join(SHARED, 'official-shapes/oslo-validator-2023/testdata')
const here = existsSync(INPUTS)
if (!here) console.info('skipped: test inputs of OSLO, ../shared is not here')

const TABLES: Readonly<Record<string, string>> = {
  'dcat-ap-vl-2022': 'dcat-ap-vl-2022-04-21.csv',
  'metadata-dcat': 'metadata-dcat-2022-04-21.csv',
  'geodcat-ap-vl-2022': 'geodcat-ap-vl-2022-04-21.csv',
}

/** Class in the tables that the inputs of a folder, or those named after it, are about. */
const CLASSES: Readonly<Record<string, string>> = {
  agent: 'dct:Agent',
  catalog: 'dcat:Catalog',
  catalogus: 'dcat:Catalog',
  catalogusRecord: 'dcat:CatalogRecord',
  catalogusResource: 'dcat:Resource',
  contactinfo: 'vcard:Kind',
  dataservice: 'dcat:DataService',
  dataset: 'dcat:Dataset',
  distributie: 'dcat:Distribution',
  herkomstverklaring: 'dct:ProvenanceStatement',
  licentiedocument: 'dct:LicenseDocument',
  plaats: 'dct:Location',
  relatieQualificatie: 'dcat:Relationship',
  resolutie: 'dqv:QualityMeasurement',
  standaard: 'dct:Standard',
  voorbeeldweergave: 'dcat:Distribution (adms:sample)',
}

interface Row {
  readonly property: string
  readonly mandatory: boolean
  readonly single: boolean
  readonly range: string
}

/** What was found in one input about nodes of its class. */
interface Found {
  readonly graph: Graph
  readonly rows: readonly Row[]
  readonly said: readonly (Said & { readonly rule: PropertyShape })[]
  /** Nodes of the class. */
  readonly nodes: readonly TermId[]
}

const shapesOf = profileShapes(async (name) => readFileSync(join(ROOT, name), 'utf8'))
const files = here
  ? (readdirSync(INPUTS, { recursive: true }) as string[]).filter((name) => /\.(nt|jsonld|json)$/.test(name)).sort()
  : []
/** Models of inputs, with `{{VAL}}` for values. */
const models = files.filter((name) => name.endsWith('.json'))
const inputs = files.filter((name) => !models.includes(name))

describe.skipIf(!here)('the test inputs of OSLO', () => {
  test('are all there', () => expect([files.length, inputs.length]).toEqual([119, 105]))

  describe.each(Object.keys(TABLES))('%s', async (id) => {
    const { shapes } = await shapesOf(profiles.find((profile) => profile.id === id)!)
    const engine = createEngine(shapes)
    const rules = new Map(shapes.nodeShapes.flatMap(({ properties }) => properties.map((rule) => [rule.id, rule])))
    const table = here ? csvRows(readFileSync(join(SHARED, 'constraints', TABLES[id]!), 'utf8')) : []

    test.each(inputs)('%s', async (name) => {
      const about = CLASSES[(/^error-(\w+)-/.exec(name) ?? /^([^/]+)\//.exec(name))?.[1] ?? ''] ?? null
      const graph = await read(name)
      const said = await ours(engine, graph, allNodes(graph))
      const nodes = nodesOf(graph, about)
      const found: Found = {
        graph,
        nodes,
        rows: table.filter((row) => row.class === about).map(rowOf),
        said: said
          .filter(
            ({ focus, path }) =>
              nodes.includes(focus) && (about !== 'dcat:Resource' || /^dct:(publisher|relation)$/.test(path)),
          )
          .map((one) => ({ ...one, rule: rules.get(one.by)! })),
      }
      const kind = /error-object-uri|leeg|single|multiple|rangexsd|range|mincard|maxcard/.exec(name)![0]
      EXPECTED[kind]!(found, name)
    })

    test.each(models)('%s is a model, and is read or refused as one', async (name) => {
      const { graph, sources } = await readTexts({ [name]: readFileSync(join(INPUTS, name), 'utf8') })
      expect(sources[0]!.complete || sources[0]!.problems.length > 0).toBe(true)
      for (const { focus } of await ours(engine, graph, allNodes(graph))) expect(focus).toBeGreaterThanOrEqual(0)
    })
  })
})

/** A resource that is neither a dataset nor a service is no record; a thumbnail is one by what points to it. */
async function read(name: string): Promise<Graph> {
  const text = readFileSync(join(INPUTS, name), 'utf8').replaceAll('dcat#Resource', 'dcat#Dataset')
  const more = '<https://test.com/id/dataset/1> <http://www.w3.org/ns/adms#sample> <https://test.com/id/example/1> .\n'
  return (await readTexts(name.startsWith('voorbeeldweergave') ? { [name]: text, 'more.nt': more } : { [name]: text }))
    .graph
}

function nodesOf(graph: Graph, about: string | null): TermId[] {
  const nodes = allNodes(graph)
  if (about === null) return nodes
  const type = about === 'dcat:Resource' ? 'dcat:Dataset' : about.replace(/ .*/, '')
  return nodes.filter((node) => graph.isA(node, iri(type as 'dcat:Dataset')))
}

/** Names that the tables have as published, and as they are meant (standards.md, b). */
const MEANT: Readonly<Record<string, string>> = {
  'dcat:servesdataset': 'dcat:servesDataset',
  'dcat:mediatype': 'dcat:mediaType',
  'adms:representionTechnique': 'adms:representationTechnique',
}

function rowOf(row: Record<string, string>): Row {
  const property = row.property!.replace('-http:', ':')
  return {
    property: MEANT[property] ?? property,
    mandatory: row.level === 'mandatory',
    single: row.max === '1',
    range: row.range!,
  }
}

function pathsOf({ said }: Found, ...kinds: Kind[]): string[] {
  return [...new Set(said.filter(({ kind }) => kinds.includes(kind)).map(({ path }) => path))].sort()
}

/** Values of a property on the nodes of the class, under the name that is meant or a misspelt one. */
function values({ graph, nodes }: Found, property: string): TermId[] {
  const names = [property, ...Object.keys(MEANT).filter((name) => MEANT[name] === property)]
  return nodes.flatMap((node) =>
    graph
      .predicates(node)
      .filter((one) => names.includes(prefixed(one)))
      .flatMap((one) => graph.objects(node, one)),
  )
}

/** Values that are right in an input of wrong ones, or for which our rule asks more. */
const RIGHT: readonly (readonly [input: RegExp, properties: readonly string[], why: string])[] = [
  [
    /^catalogusRecord\/range\.jsonld/,
    ['dct:issued', 'dct:modified'],
    'the reader mends dates that the context makes IRIs',
  ],
  [/^dataservice\/range/, ['dct:title', 'dct:description', 'dcat:keyword'], 'texts with a language'],
  [/^voorbeeldweergave\/range/, ['dcat:downloadURL', 'dcat:mediaType'], 'IRIs; a check knows the media types'],
  [/^error-catalog-range/, ['dct:publisher', 'dct:license'], 'an agent, of which the name is wrong, and a licence'],
  [/^error-dataset-range/, ['dcat:landingPage', 'dct:spatial'], 'IRIs of which the input does not tell the class'],
  [/^dataset\/single/, ['mdcat:statuut'], 'the profile of 2022 is for open data, and asks for that status'],
]

function isRight(name: string, property: string): boolean {
  return RIGHT.some(([input, properties]) => input.test(name) && properties.includes(property))
}

/** True when a property is among those of findings; a row may be about one of two, and data may misspell it. */
function isAmong(paths: readonly string[], property: string): boolean {
  const names = [...property.split(' | '), ...Object.keys(MEANT).filter((name) => MEANT[name] === property)]
  return names.some((name) => paths.includes(name))
}

const EXPECTED: Readonly<Record<string, (found: Found, name: string) => void>> = {
  leeg: (found) => {
    const mandatory = found.rows.filter((row) => row.mandatory).map(({ property }) => property)
    const missing = pathsOf(found, 'missing')
    expect(mandatory.filter((property) => !isAmong(missing, property))).toEqual([])
    // What else is missing, the text asks for, or the class above it.
    const more = found.said.filter(
      ({ kind, path }) => kind === 'missing' && !mandatory.some((property) => isAmong([path], property)),
    )
    expect(more.filter(({ rule }) => !asksMore(rule)).map(({ by }) => by)).toEqual([])
    expect(pathsOf(found, 'too many', 'term', 'class', 'datatype', 'list', 'language')).toEqual([])
  },
  single: (found, name) => {
    expect(pathsOf(found, 'too many', 'language')).toEqual([])
    const missing = found.said.filter(({ kind }) => kind === 'missing').map(({ path }) => path)
    expect(missing.filter((path) => values(found, path).length > 0 && !isRight(name, path))).toEqual([])
  },
  multiple: (found) => {
    const expected = found.rows.filter((row) => row.single && values(found, row.property).length > 1)
    // One text a language is as many as there may be; of a misspelt property it is said that it is misspelt.
    const tooMany = pathsOf(found, 'too many', 'language', 'text')
    expect(expected.map(({ property }) => property).filter((property) => !isAmong(tooMany, property))).toEqual([])
    expect(pathsOf(found, 'too many', 'language').length).toBeGreaterThan(0)
  },
  range: (found, name) => {
    const expected = found.rows.filter(
      ({ range, property }) => range !== '' && values(found, property).length > 0 && !isRight(name, property),
    )
    const wrong = pathsOf(found, 'term', 'class', 'datatype', 'list', 'text')
    expect(expected.map(({ property }) => property).filter((property) => !isAmong(wrong, property))).toEqual([])
  },
  rangexsd: (found) => {
    const strange = (value: TermId): boolean =>
      found.graph.isLiteral(value) && /^https?:\/\/some[/.]xsd$/.test(found.graph.datatype(value))
    const expected = found.rows.filter(
      (row) => /datatype (xsd|rdf):/.test(row.range) && values(found, row.property).some(strange),
    )
    const wrong = pathsOf(found, 'datatype', 'term')
    expect(wrong.length).toBeGreaterThan(1)
    expect(expected.map(({ property }) => property).filter((property) => !isAmong(wrong, property))).toEqual([])
  },
  mincard: (found, name) => EXPECTED.leeg!(found, name),
  maxcard: (found, name) => EXPECTED.multiple!(found, name),
  'error-object-uri': (found) => {
    expect(pathsOf(found, 'class').length).toBeGreaterThan(3)
  },
}

function asksMore({ textRules, constraints }: PropertyShape): boolean {
  return textRules.some((id) => id !== 'TR002') || constraints.some((row) => row.startsWith('dcat:Resource|'))
}
