/** OSLO Datakwaliteit: what is written conforms to shapes of ours, by our engine and by another. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import type { Report } from '../src/model.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import osloDatakwaliteit from '../src/reporters/oslo-datakwaliteit.ts'
import { classOfMetric, OSLO_CLASS } from '../src/reporters/rdf/oslo-class.ts'
import type { RenderOptions } from '../src/reporters/reporter.ts'
import { checkWords } from '../src/rules.ts'
import { run } from '../src/run.ts'
import { validateGraph } from '../src/shacl/validate.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { readShapes } from './read-shapes.ts'
import { turtleQuads } from './receivers.ts'
import { engineResults, ourResults } from './shacl-engine-results.ts'
import { turtleGraph } from './turtle-graph.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'fixtures/reports')
const UPDATE = process.env.UPDATE === '1'
const ISO = 'http://def.isotc211.org/iso19157/2013'
const DETAILS = ['scores', 'failing', 'measured', 'all'] as const

const shapes = await readShapes(join(ROOT, 'shapes/oslo-datakwaliteit.ttl'))
const load = (name: string): Report => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
const request = {
  paths: [join(ROOT, 'fixtures/examples/catalogue.ttl')],
  profile: null,
  syntax: null,
  asOf: '2026-11-24',
}
const { report: example } = await run(request, nodeIo())

function render(report: Report, asked: Partial<RenderOptions> = {}): string {
  const judged = verdict(report, { failOn: 'error', minScore: 60 })
  const options: RenderOptions = {
    locale: locales.nl,
    verdict: judged,
    exit: exitCode(report, judged, { allowEmpty: false }),
    excerpts: new Map(),
    checks: checkWords(),
    width: 80,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: false,
    quiet: false,
    verbose: false,
    root: ROOT,
    ...asked,
  }
  return [...osloDatakwaliteit.render(report, options)].join('')
}

describe('the output conforms', () => {
  const reports = {
    golden: load('golden'),
    many: load('many'),
    spotless: load('spotless'),
    empty: load('empty'),
    example,
  }

  test.each(Object.keys(reports) as (keyof typeof reports)[])('%s', async (name) => {
    for (const dqv of DETAILS) {
      const data = turtleGraph(render(reports[name], { dqv }))
      expect([...(await ourResults(shapes, data))], dqv).toEqual([])
      if (dqv === 'all' || name === 'golden') expect([...(await engineResults(shapes, data))], dqv).toEqual([])
    }
  })

  test('and every shape looked at something', async () => {
    const { looked } = await validateGraph(shapes, turtleGraph(render(example, { dqv: 'all' })))
    // Times are not told: a report does not know the clock.
    const idle = [...looked].filter(([, { nodes }]) => nodes === 0).map(([shape]) => shapes.value(shape))
    expect(idle).toEqual([])
  })

  const wrong: readonly (readonly [what: string, from: RegExp, to: string, finds: string])[] = [
    ['an element without a result', /\n {2}dq:DQ_Element\.result [^;]*? \.\n/, ' .\n', 'element-result'],
    ['an element that is of the subclass alone', / , dq:DQ_Element ;/, ' ;', 'ElementOfAKind'],
    ['an element of no kind', /dq:DQ_TemporalQuality , /, '', 'element-kind'],
    ['a result that is of the subclass alone', / , dqr:DQ_Result ;/, ' ;', 'ResultOfAKind'],
    [
      'a result of two kinds',
      /a dqr:DQ_QuantitativeResult ,/,
      'a dqr:DQ_DescriptiveResult , dqr:DQ_QuantitativeResult ,',
      'result-kind',
    ],
    ['a value of one class', /a rec:Record , generiek:Record/, 'a rec:Record', 'value-missing'],
    ['a value beyond 100', /rdf:value \d+\.\d+/, 'rdf:value 100.1', 'number'],
    ['a value that is no decimal', /rdf:value \d+\.\d+/, 'rdf:value 1e1', 'number'],
    ['a verdict that is a text', /\.pass false/, '.pass "false"', 'pass'],
    [
      'a verdict without its reason',
      /\n {2}dqr:DQ_ConformanceResult\.explanation [^\n]* \.\n/,
      '\n  rdfs:comment "" .\n',
      'ConformanceResult',
    ],
    ['a specification without a title', /\n {2}dct:title [^\n]* ;/, '', 'citation-title'],
    ['a scope of two records', /dct:subject /, 'dct:subject <urn:x:other> , ', 'scope-subject'],
    ['a scope of nothing', /a cc:MD_Scope ;\n {2}dct:subject [^\n]* \.\n/, 'a cc:MD_Scope .\n', 'scope-subject'],
    ['a type of method that is none', /"directInternal"/, '"direct"', 'method-code'],
    ['a measure without a name', /\n {2}dq:DQ_MeasureReference\.nameOfMeasure [^\n]* ;/, '', 'measure-name'],
    ['a statement in a language', /(\.statement "[^\n]*") \.\n/, '$1@nl .\n', 'statement'],
    [
      'a time that is a date',
      /dqe:DQ_EvaluationMethod\.evaluationMethodType/,
      'dqe:DQ_EvaluationMethod.dateTime "2026-11-24"^^xsd:date ; $&',
      'method-time',
    ],
  ]

  test.each(wrong)('%s does not', async (_, from, to, finds) => {
    const whole = render({ ...example, records: example.records.slice(0, 2) })
    const spoilt = whole.replace(from, to)
    expect(spoilt).not.toBe(whole)
    const data = turtleGraph(spoilt)
    const { results } = await validateGraph(shapes, data)
    expect(results.map(({ shape }) => shapes.value(shape).replace(/^.*#/, ''))).toContain(finds)
    expect(await engineResults(shapes, data)).toEqual(await ourResults(shapes, data))
  })
})

describe('what is told', () => {
  const quads = turtleQuads(render(example))
  const all = turtleQuads(render(example, { dqv: 'all' }))
  const objects = (from: typeof quads, subject: string, property: string): string[] =>
    from
      .filter((q) => q.subject.value === subject && q.predicate.value.endsWith(property))
      .map(({ object }) => object.value)
  /** Elements whose result is about a record, with their results. */
  const about = (from: typeof quads, id: string) => {
    const [scope] = from.filter(({ predicate, object }) => predicate.value.endsWith('/subject') && object.value === id)
    const results = from
      .filter(
        ({ predicate, object }) => predicate.value.endsWith('.resultScope') && object.value === scope!.subject.value,
      )
      .map(({ subject }) => subject.value)
    return from
      .filter(
        ({ predicate, object }) => predicate.value.endsWith('DQ_Element.result') && results.includes(object.value),
      )
      .map(({ subject, object }) => ({ element: subject.value, result: object.value }))
  }

  test('every score of every record is a number of the class of its dimension', () => {
    for (const { id, score } of example.records) {
      if (!/^https:/.test(id)) continue
      const told = about(quads, id).flatMap(({ element, result }) => {
        const [value] = objects(quads, result, 'QuantitativeResult.value')
        if (value === undefined) return []
        const [measure] = objects(quads, element, 'DQ_Element.measure')
        const name = objects(quads, measure!, '.nameOfMeasure')[0]!
        const number = Number(objects(quads, value, '#value')[0])
        const classes = objects(quads, element, '#type')
        return [[name, number, classes] as const]
      })
      const dimensions = Object.entries(score.dimensions).filter(([, { value }]) => value !== null)
      expect(told.map(([name]) => name)).toEqual(['score', ...dimensions.map(([dimension]) => `score-${dimension}`)])
      for (const [name, number, classes] of told) {
        const dimension = name.slice('score-'.length) as keyof typeof OSLO_CLASS
        const value = dimension in OSLO_CLASS ? score.dimensions[dimension]!.value! : score.value!
        expect(number).toBeCloseTo(value / 10_000, 1)
        const own = dimension in OSLO_CLASS ? OSLO_CLASS[dimension] : 'dq:DQ_UsabilityElement'
        expect(classes).toEqual([`${ISO}/DataQuality_2#${own.slice(3)}`, `${ISO}/DataQuality_2#DQ_Element`])
      }
    }
  })

  test('the verdict of each profile that applies is one of conformity, with the rules that are broken', () => {
    let failed = 0
    for (const { id, profile, further = [], findings } of example.records) {
      if (!/^https:/.test(id)) continue
      const verdicts = about(quads, id)
        .map(({ result }) => ({
          pass: objects(quads, result, '.pass')[0],
          why: objects(quads, result, '.explanation')[0] ?? '',
          by: objects(quads, result, '.specification')[0],
        }))
        .filter(({ pass }) => pass !== undefined)
      const applied = [profile, ...further].map(({ id: one }) => one)
      const titles = applied.map((one) => {
        const { title, version } = example.profiles.find((known) => known.id === one)!
        return `${title} ${version}`
      })
      expect(verdicts.map(({ by }) => objects(quads, by!, '/title')[0])).toEqual(titles)
      const broken = findings.filter(
        ({ component, severity, check }) =>
          component !== undefined && severity === 'error' && example.rules[check]!.kind === 'shape',
      )
      expect(verdicts.some(({ pass }) => pass === 'false')).toBe(broken.length > 0)
      for (const { check } of broken) expect(verdicts.map(({ why }) => why).join()).toContain(check)
      if (broken.length > 0) failed++
    }
    expect(failed).toBeGreaterThan(1)
  })

  test('ratings and the gate are descriptions', () => {
    const statements = quads
      .filter(({ predicate }) => predicate.value.endsWith('.statement'))
      .map(({ object }) => object.value)
    expect(statements).toContain('NIET GESLAAGD (exit 1)')
    expect(statements.filter((text) => /^[A-E] (?:uitstekend|goed|voldoende|zwak|onvoldoende)/.test(text)).length).toBe(
      example.records.filter(({ score }) => score.rating !== null).length,
    )
    expect(statements.some((text) => /^C voldoende\. Hoogstens C voldoende: /.test(text))).toBe(true)
  })

  test('with --dqv all every metric that was measured is a number, and what was not checked is said', () => {
    const [record] = example.records
    const told = about(all, record!.id)
    const names = told.flatMap(({ element }) => {
      const [measure] = objects(all, element, 'DQ_Element.measure')
      return measure === undefined ? [] : objects(all, measure, '.nameOfMeasure')
    })
    const measured = record!.measurements.filter(({ status }) => status === 'measured').map(({ check }) => check)
    expect(names.filter((name) => !name.startsWith('score'))).toEqual(measured)
    const statements = told.flatMap(({ result }) => objects(all, result, '.statement'))
    const unchecked = record!.measurements.filter(({ status }) => status === 'not-checked').map(({ check }) => check)
    expect(unchecked.length).toBeGreaterThan(0)
    for (const check of unchecked) expect(statements.join(' ')).toContain(check)
  })

  test('a bounding box is a matter of position', () => {
    expect(classOfMetric('bbox-plausible', 'accuraat')).toBe('dq:DQ_PositionalAccuracy')
    expect(classOfMetric('dates-plausible', 'accuraat')).toBe('dq:DQ_ThematicAccuracy')
    expect(classOfMetric('what-is-not-known', null)).toBe('dq:DQ_UsabilityElement')
    const elements = all.filter(({ object }) => object.value.endsWith('#DQ_PositionalAccuracy'))
    expect(elements.length).toBe(
      example.records.filter(({ measurements }) =>
        measurements.some(({ check, status }) => check === 'bbox-plausible' && status === 'measured'),
      ).length,
    )
  })

  test('shapes of the user are a specification of their own', () => {
    const golden = load('golden')
    const [record] = golden.records
    const report: Report = {
      ...golden,
      shapes: [
        { name: 'eigen "regels".ttl', sha256: null, repairs: {}, focusNodes: 1, rules: 1, idle: [], applied: {} },
        { name: 'stil.ttl', sha256: null, repairs: {}, focusNodes: 1, rules: 1, idle: [], applied: {} },
      ],
      records: [{ ...record!, findings: [{ ...record!.findings[11]!, check: 'eigen' }] }],
      rules: {
        eigen: { ...golden.rules['dataset-frequency-not-in-list']!, id: 'eigen', profile: 'eigen "regels".ttl' },
      },
    }
    const made = turtleQuads(render(report))
    const passes = made
      .filter(({ predicate }) => predicate.value.endsWith('.pass'))
      .map(({ subject, object }) => [
        objects(made, objects(made, subject.value, '.specification')[0]!, '/title')[0],
        object.value,
      ])
    expect(passes).toEqual([
      ['DCAT-AP Vlaanderen 2026-02-12', 'true'],
      ['eigen "regels".ttl', 'false'],
      ['stil.ttl', 'true'],
    ])
  })
})

test('approved (UPDATE=1 approves)', () => {
  const made = render(load('golden'), { dqv: 'failing' })
  const path = join(FOLDER, 'golden.oslo-datakwaliteit.ttl')
  if (UPDATE) writeFileSync(path, made)
  expect(made).toBe(readFileSync(path, 'utf8'))
})
