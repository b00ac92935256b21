import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')
const read = (path: string): unknown => JSON.parse(readFileSync(resolve(ROOT, path), 'utf8'))

const schema = read('src/report/report.schema.json') as Record<string, unknown>
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const APPROVED = 'fixtures/reports/golden.report.json'
// biome-ignore lint/suspicious/noExplicitAny: reports are broken on purpose here
type Loose = any

/** Every schema within a schema, with the path that leads to it. */
function* within(node: unknown, path = '#'): Iterable<[string, Record<string, unknown>]> {
  if (typeof node !== 'object' || node === null) return
  if (Array.isArray(node)) {
    for (const [i, item] of node.entries()) yield* within(item, `${path}/${i}`)
    return
  }
  yield [path, node as Record<string, unknown>]
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'required' && key !== 'enum') yield* within(value, `${path}/${key}`)
  }
}

describe('report.schema.json', () => {
  test('accepts what the json reporter writes', () => {
    validate(read(APPROVED))
    expect(validate.errors).toBeNull()
  })

  test('describes every property', () => {
    const silent = [...within(schema)].flatMap(([path, node]) =>
      Object.entries((path.endsWith('/properties') ? node : {}) as Record<string, { description?: string }>)
        .filter(([, property]) => !/^[A-Z].*\.$/.test(property.description ?? ''))
        .map(([name]) => `${path}/${name}`),
    )
    expect(silent).toEqual([])
  })

  /** Members that only some sources have (JSON a pointer, tables a row and a heading), and some problems. */
  const SHAPES_ONLY = ['component', 'term', 'shape', 'description', 'closest', 'applied']
  /** What reports have that were stored before there was such a thing. */
  const LATER = ['contact', 'issued', 'modified', 'shapes', 'overlays', 'groups', 'listedIn', 'codeBand', 'mqaGain']
  /** What only some runs have: a baseline, suppressions, thresholds of a rule or dimension, lines. */
  const ADOPTED = ['standing', 'justification', 'accepted', 'excerpts', 'of', 'allowed']
  /** What people may write in an entry of a baseline. */
  const written = (path: string): string[] => (path.endsWith('/acceptedFinding') ? ['reason', 'author', 'expires'] : [])
  /** What only some runs have: weights, switches and lists of the user. */
  const ASKED = ['weights', 'thresholds', 'defaultSha256', 'defaultScore', 'mqaSwitches', 'priority', 'rates', 'work']
  /** What only runs have that were asked for what each distribution has. */
  const PARTED = ['parts', 'distributions']
  /** Of profiles: why one applies, others beside it, what a profile of the user or the run changes. */
  const PROFILED = ['because', 'further', 'own', 'changes']
  const OPTIONAL = [
    'pointer',
    'row',
    'field',
    'notice',
    'unopened',
    'dialect',
    ...SHAPES_ONLY,
    ...LATER,
    ...ASKED,
    ...ADOPTED,
    ...PROFILED,
    ...PARTED,
  ]

  test('closes every object and asks for every property that is always there', () => {
    const open = [...within(schema)]
      .filter(([, node]) => node.type === 'object')
      .filter(([path, { properties, required, additionalProperties }]) =>
        properties === undefined
          ? typeof additionalProperties !== 'object'
          : additionalProperties !== false ||
            JSON.stringify(required) !==
              JSON.stringify(
                Object.keys(properties as object).filter((name) => ![...OPTIONAL, ...written(path)].includes(name)),
              ),
      )
    expect(open.map(([path]) => path)).toEqual([])
  })

  test('is used in full: nothing in $defs is orphaned', () => {
    const text = JSON.stringify(schema)
    const unused = Object.keys(schema.$defs as object).filter((name) => !text.includes(`"#/$defs/${name}"`))
    expect(unused).toEqual([])
  })

  test.each<[string, (report: Loose) => void]>([
    ['another version', (report) => (report.schemaVersion = '2.0')],
    ['an unknown field', (report) => (report.extra = 1)],
    ['an unknown field of a finding', (report) => (report.records[0].findings[0].line = 3)],
    ['a finding without text', (report) => delete report.findings[0].text],
    ['a value in floating points', (report) => (report.records[0].score.value = 0.5)],
    ['more than full marks', (report) => (report.records[0].score.value = 1_000_001)],
    ['a dimension that is none', (report) => (report.records[0].score.dimensions.mooi = report.records[0].score)],
    ['a status that is none', (report) => (report.records[0].measurements[0].status = 'passed')],
    ['line 0', (report) => (report.records[0].place.line = 0)],
    ['a day that is none', (report) => (report.asOf = '2026-02-30')],
    ['a hash that is none', (report) => (report.model.sha256 = 'abc')],
    ['more than 405 points', (report) => (report.records[0].mqa.upper = 406)],
    ['a histogram of 100 bins', (report) => report.summary.score.histogram.pop()],
    ['no verdict', (report) => delete report.verdict],
  ])('refuses %s', (_, spoil) => {
    const report = read(APPROVED)
    spoil(report)
    expect(validate(report)).toBe(false)
  })
})
