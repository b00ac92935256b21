/** Quality as RDF: one graph in three syntaxes, names that stay, the model that it refers to. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Quad } from '@rdfjs/types'
import { Chalk } from 'chalk'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { main } from '../src/cli/main.ts'
import { EXIT } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import type { Finding, RecordReport, Report } from '../src/model.ts'
import { FAIR_PRINCIPLES } from '../src/quality/overlays/fair.ts'
import {
  DIMENSION_WEIGHTS,
  MODEL_VERSION,
  MQA_DIMENSIONS,
  modelText,
  TIER_WEIGHTS,
} from '../src/quality/quality-model.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { reporters } from '../src/reporters/index.ts'
import { DQV_LINKS, DQV_NAMES } from '../src/reporters/rdf/dqv-report.ts'
import { context, jsonLd } from '../src/reporters/rdf/json-ld.ts'
import { nQuads } from '../src/reporters/rdf/n-quads.ts'
import { fraction, hundredths, integer } from '../src/reporters/rdf/number.ts'
import { qualityVocabulary } from '../src/reporters/rdf/quality-vocabulary.ts'
import { type Resource, safeIri } from '../src/reporters/rdf/resource.ts'
import { prefixLines, turtle } from '../src/reporters/rdf/turtle.ts'
import type { RenderOptions } from '../src/reporters/reporter.ts'
import { allRules } from '../src/rule-docs.ts'
import { checkWords } from '../src/rules.ts'
import { run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { sha256 } from '../src/values/sha256.ts'
import { fakeIo } from './cli-story.ts'
import { jsonLdQuads, turtleQuads } from './receivers.ts'

const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'fixtures/reports')
const UPDATE = process.env.UPDATE === '1'
const DQV = 'http://www.w3.org/ns/dqv#'
const QUALITY = 'https://metakeur.be/quality#'
const CHECKS = 'https://metakeur.be/checks#'

type Format = 'dqv' | 'dqv-jsonld' | 'dqv-nquads'
const FORMATS: readonly Format[] = ['dqv', 'dqv-jsonld', 'dqv-nquads']

const load = (name: string): Report => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
const example = (
  await run(
    { paths: [join(ROOT, 'fixtures/examples/catalogue.ttl')], profile: null, syntax: null, asOf: '2026-11-24' },
    nodeIo(),
  )
).report

function render(format: Format, report: Report, asked: Partial<RenderOptions> = {}): string {
  const judged = verdict(report, { failOn: 'error', minScore: null })
  return [
    ...reporters[format].render(report, {
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
    }),
  ].join('')
}

async function quadsOf(format: Format, text: string): Promise<Quad[]> {
  if (format === 'dqv-jsonld') return jsonLdQuads(text)
  return format === 'dqv' ? turtleQuads(text) : new Parser({ format: 'application/n-quads' }).parse(text)
}

/** Every term in full; there are no blank nodes, so equal lines are equal graphs. */
function linesOf(quads: readonly Quad[]): string[] {
  const term = (of: Quad['object']): string =>
    of.termType === 'Literal'
      ? JSON.stringify([of.value, of.language, of.datatype.value])
      : `${of.termType} ${JSON.stringify(of.value)}`
  return [
    ...new Set(
      quads.map(({ subject, predicate, object, graph }) =>
        [subject as Quad['object'], predicate as Quad['object'], object, graph as Quad['object']].map(term).join(' '),
      ),
    ),
  ].sort()
}

/** Values of a property by subject. */
function valuesOf(quads: readonly Quad[], property: string): Map<string, string[]> {
  const values = new Map<string, string[]>()
  for (const { subject, predicate, object } of quads) {
    if (predicate.value !== property) continue
    values.set(subject.value, [...(values.get(subject.value) ?? []), object.value])
  }
  return values
}

const typed = (quads: readonly Quad[], type: string): string[] =>
  quads
    .filter(({ predicate, object }) => /#type$/.test(predicate.value) && object.value === type)
    .map((q) => q.subject.value)

const HOSTILE: readonly (readonly [string, string])[] = [
  ['quotes and line ends', '"""\' \\" \\\\ \r\n\t . <urn:x> a <urn:y> .'],
  ['ends of an IRI', '> <b> "c" . <d'],
  ['spaces and braces', ' a b {c}|d^`e`\\u003e'],
  ['bidi marks', '\u202egnp.exe\u2066\u200f\ufeff'],
  ['controls', '\u0000\u0001\u0007\u001f\u007f\u0085\u2028'],
  ['JSON-LD words', '{"@id":"@type"} @context _:b0 dqv:value'],
  ['a percent and two number signs', '%zz%20#a#b'],
  ['beyond the plane', '🌳 \u{1f1e7}\u{1f1ea} é e\u0301'],
]

describe('one graph, three syntaxes', () => {
  const poisoned = (poison: string): Report => {
    const text = (of: string | null): string | null => (of === null ? null : poison)
    const iri = (of: string | null): string | null => (of !== null && /^https?:/.test(of) ? of + poison : of)
    const finding = (one: Finding): Finding => ({
      ...one,
      node: { ...one.node, iri: iri(one.node.iri), label: text(one.node.label) },
      args: Object.fromEntries(Object.entries(one.args).map(([k, v]) => [k, typeof v === 'string' ? poison : v])),
    })
    const report = load('golden')
    return {
      ...report,
      sources: report.sources.map((one) => ({ ...one, name: one.name + poison })),
      records: report.records.map((one, i) => ({
        ...one,
        id: i === 1 ? poison : one.id + poison,
        title: text(one.title),
        findings: one.findings.map(finding),
      })),
      findings: report.findings.map(finding),
    }
  }
  const reports: readonly (readonly [string, () => Report])[] = [
    ...['golden', 'many', 'spotless', 'empty'].map((name) => [name, () => load(name)] as const),
    ['the example', () => example],
    ...HOSTILE.map(([name, poison]) => [name, () => poisoned(poison)] as const),
  ]

  test.each(reports)('%s', async (name, make) => {
    for (const dqv of name === 'golden' ? (['scores', 'failing', 'measured', 'all'] as const) : (['all'] as const)) {
      const turtleLines = linesOf(turtleQuads(render('dqv', make(), { dqv })))
      expect(turtleLines.length).toBeGreaterThan(20)
      expect(turtleLines.filter((line) => line.includes('BlankNode'))).toEqual([])
      for (const format of ['dqv-jsonld', 'dqv-nquads'] as const) {
        expect(linesOf(await quadsOf(format, render(format, make(), { dqv })))).toEqual(turtleLines)
      }
    }
  })

  test.each(['https://kwaliteit.gent.be/2026/', 'https://kwaliteit.gent.be/2026#', 'https://x.be/a b>c/'])(
    'names that begin with %s',
    async (dqvBase) => {
      const golden = load('golden')
      const made = await Promise.all(
        FORMATS.map(async (f) => linesOf(await quadsOf(f, render(f, golden, { dqvBase })))),
      )
      expect(made[1]).toEqual(made[0])
      expect(made[2]).toEqual(made[0])
      const sets = typed(turtleQuads(render('dqv', golden, { dqvBase })), `${DQV}QualityMeasurementDataset`)
      expect(sets).toEqual([`${safeIri(dqvBase)}set`])
    },
  )

  test.each(HOSTILE)('a text comes back as it was, an IRI as one: %s', async (_, poison) => {
    const base = 'https://x.be/run/'
    const resource: Resource = {
      id: `urn:x:${poison}`,
      types: ['prov:Entity'],
      properties: [
        ['dct:title', [{ text: poison }, { text: poison, language: 'nl' }]],
        ['rdf:value', [{ text: poison, datatype: 'http://www.w3.org/2001/XMLSchema#decimal' }]],
        ['quality:rule', [{ iri: `https://x.be/${poison}` }, { iri: base + poison }, { iri: `${base}a` }]],
        ['oa:hasBody', [{ iri: `${base}b` }]],
      ],
    }
    const form = { links: DQV_LINKS, base }
    const own = { run: base }
    const three = [
      turtleQuads(
        prefixLines(['dct', 'oa', 'prov', 'quality', 'rdf'], own) +
          turtle(['dct', 'oa', 'prov', 'quality', 'rdf'], own).statement(resource),
      ),
      new Parser({ format: 'application/n-quads' }).parse(nQuads(base)(resource)),
      await jsonLdQuads(JSON.stringify({ '@context': context(DQV_NAMES, form), '@graph': [jsonLd(resource, form)] })),
    ]
    for (const quads of three) {
      const texts = quads.filter(({ object }) => object.termType === 'Literal').map(({ object }) => object.value)
      expect(texts).toEqual([poison, poison, poison])
      expect(linesOf(quads)).toEqual(linesOf(three[0]!))
      expect(quads.length).toBe(8)
      expect(quads[0]!.subject.value).toBe(safeIri(`urn:x:${poison}`))
    }
  })

  test('a node without a name has no place in N-Quads', () => {
    expect(() => nQuads('x:')({ id: null, types: ['prov:Entity'], properties: [] })).toThrow(RangeError)
  })
})

describe('numbers', () => {
  test.each([
    [0, '0.0', '0.0'],
    [1, '0.000001', '0.0'],
    [623_656, '0.623656', '62.4'],
    [500_000, '0.5', '50.0'],
    [999_999, '0.999999', '100.0'],
    [1_000_000, '1.0', '100.0'],
  ])('%d millionths', (value, as, points) => {
    expect(fraction(value)).toMatchObject([{ text: as }])
    expect(hundredths(value)).toMatchObject([{ text: points }])
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, 1_000_001, 0.5, null])(
    '%d is no value',
    (value) => {
      expect([fraction(value), hundredths(value)]).toEqual([[], []])
      if (value === null || !Number.isInteger(value)) expect(integer(value)).toEqual([])
    },
  )

  test('no value in a report is INF or NaN, whatever it holds', () => {
    const report = load('golden')
    const spoilt = JSON.parse(JSON.stringify(report), (key, value) =>
      ['value', 'mean', 'lower', 'upper', 'coverage'].includes(key) && typeof value === 'number' ? Number.NaN : value,
    )
    for (const format of FORMATS) {
      const made = render(format, spoilt, { dqv: 'all' })
      expect(made).not.toMatch(/NaN|INF|Infinity/)
      expect(made).toContain(
        format === 'dqv-jsonld' ? `"${QUALITY}error"` : format === 'dqv' ? 'quality:error' : `<${QUALITY}error>`,
      )
    }
  })
})

describe('what is told', () => {
  const golden = load('golden')
  const [first] = golden.records
  const metricsOf = (quads: readonly Quad[], node: string): string[] => {
    const on = valuesOf(quads, `${DQV}computedOn`)
    return [...valuesOf(quads, `${DQV}isMeasurementOf`)]
      .filter(([id]) => on.get(id)?.[0] === node)
      .map(([, [metric]]) => metric!)
      .filter((metric) => metric.startsWith(CHECKS))
      .map((metric) => metric.slice(CHECKS.length))
  }

  test.each([
    ['scores', []],
    ['failing', ['licence-present', 'description-substantive']],
    ['measured', ['licence-present', 'description-substantive']],
    ['all', ['licence-present', 'description-substantive', 'links-alive', 'hvd-conditions', 'bbox-plausible']],
  ] as const)('--dqv %s', (dqv, metrics) => {
    const quads = turtleQuads(render('dqv', golden, { dqv }))
    expect(metricsOf(quads, first!.id)).toEqual(metrics)
    const passed = golden.records.flatMap(({ measurements }) => measurements.filter(({ value }) => value === 1_000_000))
    const values = valuesOf(quads, `${DQV}value`)
    const told = [...values].filter(
      ([id, [value]]) => /\/r[0-9a-f]{16}-(?!score|mqa|fair-|(?:stars|hvd|core)$)/.test(id) && value === '1.0',
    )
    expect(told.length).toBe(dqv === 'scores' || dqv === 'failing' ? 0 : passed.length)
    expect(typed(quads, `${DQV}QualityAnnotation`).length > 0).toBe(dqv !== 'scores')
  })

  test('every measurement has one subject, one metric, one set, and a value or a reason for none', () => {
    const quads = turtleQuads(render('dqv', example, { dqv: 'all' }))
    const measurements = typed(quads, `${DQV}QualityMeasurement`)
    const known = (values: object): number => Object.values(values).filter((one) => typeof one === 'number').length
    const expected = example.records.reduce((n, { score, mqa, measurements: all, overlays }) => {
      const { fair, stars, core } = overlays!
      const views = known(fair) + known(fair.principles) + 1 + (stars === null ? 0 : 1) + (core === null ? 0 : 1)
      return n + 1 + Object.keys(score.dimensions).length + (mqa === null ? 0 : 6) + all.length + views
    }, 0)
    const ofRecords = measurements.filter((id) => /\/r[0-9a-f]{16}-/.test(id))
    expect(ofRecords.length).toBe(expected)
    expect(new Set(measurements).size).toBe(measurements.length)
    const by = (property: string) => valuesOf(quads, property)
    const [on, of, set] = [
      by(`${DQV}computedOn`),
      by(`${DQV}isMeasurementOf`),
      by('http://purl.org/linked-data/cube#dataSet'),
    ]
    const [value, status] = [by(`${DQV}value`), by(`${QUALITY}status`)]
    for (const id of measurements) {
      expect(
        [on, of, set].map((values) => values.get(id)?.length),
        id,
      ).toEqual([1, 1, 1])
      expect((value.get(id)?.length ?? 0) + (status.get(id)?.length ?? 0), id).toBe(1)
    }
    // What is measured points back.
    const links = by(`${DQV}hasQualityMeasurement`)
    for (const [id, [node]] of on) expect(links.get(node!), id).toContain(id)
    expect([...links.values()].flat().length).toBe(on.size)
  })

  test('values are those of the report', () => {
    const quads = turtleQuads(render('dqv', example, { dqv: 'all' }))
    const [on, of, value] = ['computedOn', 'isMeasurementOf', 'value'].map((name) => valuesOf(quads, DQV + name))
    const found = new Map([...value!].map(([id, [one]]) => [`${on!.get(id)} ${of!.get(id)}`, one]))
    let told = 0
    for (const { id, score, mqa, measurements } of example.records) {
      if (!/^https:/.test(id)) continue
      expect(Number(found.get(`${id} ${QUALITY}score`))).toBeCloseTo(score.value! / 10_000, 1)
      if (mqa !== null) expect(found.get(`${id} https://piveau.eu/ns/voc#scoring`)).toBe(String(mqa.lower))
      for (const { check, status, value: one } of measurements) {
        const text = found.get(`${id} ${CHECKS}${check}`)
        if (status !== 'measured') expect(text).toBeUndefined()
        else expect(Math.round(Number(text) * 1_000_000)).toBe(one)
        told++
      }
    }
    expect(told).toBeGreaterThan(300)
    const { mean } = example.summary.metrics['licence-present']!
    const total = [...on!].find(([, [node]]) => node!.endsWith('/records'))![1][0]
    expect(Math.round(Number(found.get(`${total} ${CHECKS}licence-present`)) * 1_000_000)).toBe(mean)
  })

  test('overlays are measurements of their own metrics, and no part of the score', () => {
    const model = turtleQuads(readFileSync(join(ROOT, `vocab/quality-model-${MODEL_VERSION}.ttl`), 'utf8'))
    const dimension = valuesOf(model, `${DQV}inDimension`)
    const types = valuesOf(model, `${DQV}expectedDataType`)
    const record = example.records.find(({ overlays }) => (overlays?.core?.missing.length ?? 0) > 0)!
    const { fair, stars, hvd, core } = record.overlays!
    for (const dqv of ['scores', 'all'] as const) {
      const quads = turtleQuads(render('dqv', example, { dqv }))
      const [on, of, value] = ['computedOn', 'isMeasurementOf', 'value'].map((name) => valuesOf(quads, DQV + name))
      const found = new Map(
        [...on!].filter(([, [node]]) => node === record.id).map(([id]) => [of!.get(id)![0]!.replace(QUALITY, ''), id]),
      )
      const told = (metric: string) => value!.get(found.get(metric) ?? '')?.[0]
      expect(told('stars')).toBe(String(stars))
      expect(told('hvd')).toBe(String(hvd.declared))
      expect(told('core')).toBe(String(core!.present))
      expect(Math.round(Number(told('fair-F')) * 1_000_000)).toBe(fair.F)
      expect(told('fair-R1-1') === undefined).toBe(dqv === 'scores')
      if (dqv === 'all') expect(Math.round(Number(told('fair-R1-1')) * 1_000_000)).toBe(fair.principles['R1.1'])
      expect(valuesOf(quads, `${QUALITY}outOf`).get(found.get('core')!)).toEqual([String(core!.outOf)])
      const missing = valuesOf(quads, `${QUALITY}missing`).get(found.get('core')!)!
      expect(missing.length).toBe(core!.missing.length)
      for (const one of missing) expect(one).toMatch(/^http:/)
      for (const metric of ['stars', 'hvd', 'core', 'fair-F']) {
        expect(dimension.get(QUALITY + metric)).toEqual([`${QUALITY}overlays`])
        const literal = quads.find((q) => q.subject.value === found.get(metric) && q.predicate.value === `${DQV}value`)!
        expect((literal.object as { datatype: { value: string } }).datatype.value).toBe(types.get(QUALITY + metric)![0])
      }
    }
    expect(valuesOf(model, `${QUALITY}weight`).get(`${QUALITY}overlays`)).toEqual(['0'])
  })

  test('an annotation says what is wrong, of what, and what mending it wins', () => {
    const quads = turtleQuads(render('dqv', golden))
    const notes = valuesOf(quads, `${DQV}hasQualityAnnotation`).get(first!.id)!
    const body = valuesOf(quads, 'http://www.w3.org/ns/oa#hasBody')
    const text = valuesOf(quads, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value')
    const told = notes.map((note) => text.get(body.get(note)![0]!)![0]!)
    expect(told.some((one) => one.includes('24') || one.includes('23'))).toBe(true)
    const gains = valuesOf(quads, `${QUALITY}gain`)
    const sum = notes.reduce((n, note) => n + Number(gains.get(note)?.[0] ?? 0), 0)
    const jobs = first!.jobs.reduce((n, { gain }) => n + Math.round(gain / 1000) / 10, 0)
    expect(sum).toBeCloseTo(jobs, 5)
    const motive = valuesOf(quads, 'http://www.w3.org/ns/oa#motivatedBy')
    for (const note of notes) expect(motive.get(note)).toEqual([`${DQV}qualityAssessment`])
    // A distribution with an IRI is what the manager has to mend.
    const targets = [
      ...valuesOf(turtleQuads(render('dqv', example)), 'http://www.w3.org/ns/oa#hasTarget').values(),
    ].flat()
    const nodes = new Set(example.records.flatMap(({ findings }) => findings.map(({ node }) => node.iri)))
    expect(targets.filter((one) => !example.records.some(({ id }) => id === one)).length).toBeGreaterThan(0)
    expect(targets.filter((one) => !nodes.has(one) && !/genid|^https:\/\/data\.wilgenbeek/.test(one))).toEqual([])
  })

  test('what is suppressed is nobody’s to mend', () => {
    const suppressed: Report = {
      ...golden,
      records: golden.records.map((record) => ({
        ...record,
        findings: record.findings.map((one) => ({ ...one, standing: 'suppressed' as const })),
      })),
      findings: [],
    }
    expect(typed(turtleQuads(render('dqv', suppressed)), `${DQV}QualityAnnotation`)).toEqual([])
  })
})

describe('names', () => {
  const names = (report: Report, asked: Partial<RenderOptions> = {}): Set<string> =>
    new Set(turtleQuads(render('dqv', report, asked)).map(({ subject }) => subject.value))
  const golden = load('golden')

  test('are the same for the same input, wherever it lies', () => {
    const elsewhere = JSON.parse(JSON.stringify(golden).replaceAll('"metadata/', '"/srv/repo/metadata/'))
    expect(names(elsewhere, { root: '/srv/repo' })).toEqual(names(golden))
  })

  test.each<[string, (report: Report) => Report]>([
    ['the day', (report) => ({ ...report, asOf: '2026-11-25' })],
    ['the model', (report) => ({ ...report, model: { ...report.model, sha256: 'f'.repeat(64) } })],
    [
      'a source',
      (report) => ({ ...report, sources: report.sources.map((one, i) => ({ ...one, sha256: `${i}`.repeat(64) })) }),
    ],
    [
      'the shapes',
      (report) => ({ ...report, profiles: report.profiles.map((one) => ({ ...one, sha256: 'f'.repeat(64) })) }),
    ],
    ['the tool', (report) => ({ ...report, tool: { ...report.tool, version: '9.9.9' } })],
  ])('of a run with another %s are other ones', (_, change) => {
    const known = [...names(golden)].filter((name) => name.includes('genid'))
    const others = names(change(golden))
    expect(known.length).toBeGreaterThan(30)
    expect(known.filter((name) => others.has(name))).toEqual([])
  })

  test('do not depend on what else is wrong', () => {
    const less: Report = {
      ...golden,
      records: golden.records.map((record, i) =>
        i === 0 ? { ...record, findings: record.findings.slice(1) } : record,
      ),
    }
    const [before, after] = [names(golden), names(less)]
    expect([...after].filter((name) => !before.has(name))).toEqual([])
    // The note and its body.
    expect([...before].filter((name) => !after.has(name)).length).toBe(2)
  })

  test('of records with one IRI are apart', () => {
    const twins: Report = { ...golden, records: [golden.records[0]!, golden.records[0]!] }
    const scores = [...names(twins)].filter((name) => /\/r[0-9a-f]{16}-score$/.test(name))
    expect(scores.length).toBe(2)
  })
})

describe('later members of a report', () => {
  const group = { records: 2, scored: 2, mean: 500_000, lower: 1, upper: 2, coverage: 3, p10: 1, p50: 2, p90: 3 }
  const rest = {
    ratings: { A: 0, B: 0, C: 2, D: 0, E: 0 },
    provisional: 0,
    findings: { blocking: 0, error: 0, warning: 0, info: 0 },
    mqa: { datasets: 2, lower: 200, upper: 210 },
    dimensions: { open: 250_000 },
    weakest: 'open',
  } as const

  test('totals of catalogues, sources and publishers are told of their records', async () => {
    const golden = load('golden')
    const one = { ...group, ...rest }
    const groups = {
      sources: [{ ...one, name: golden.sources[0]!.name }],
      catalogues: [
        { ...one, name: 'https://x.be/catalogus', rates: { 'licence-present': { measured: 2, mean: 125_000 } } },
      ],
      publishers: [
        { ...one, name: 'Stad "Gent"' },
        { ...one, name: null },
      ],
      meanOfCatalogues: 500_000,
    }
    const report: Report = { ...golden, summary: { ...golden.summary, groups } }
    const quads = turtleQuads(render('dqv', report))
    const from = valuesOf(quads, 'http://www.w3.org/ns/prov#wasDerivedFrom')
    const catalogue = [...from].find(([, values]) => values.includes('https://x.be/catalogus'))![0]
    const links = valuesOf(quads, `${DQV}hasQualityMeasurement`).get(catalogue)!
    const values = valuesOf(quads, `${DQV}value`)
    expect(links.map((id) => values.get(id)![0])).toEqual(['50.0', '25.0', '200', '0.125'])
    expect([...valuesOf(quads, 'http://www.w3.org/2000/01/rdf-schema#label').values()].flat()).toContain('Stad "Gent"')
    expect(linesOf(await quadsOf('dqv-jsonld', render('dqv-jsonld', report)))).toEqual(linesOf(quads))
  })

  test('the score by the weights of the model stands beside that of the user', () => {
    const golden = load('golden')
    const [record, ...others] = golden.records as [RecordReport, ...RecordReport[]]
    const { dimensions: _, ...score } = record.score
    const defaultScore = { ...score, value: 123_000 }
    const quads = turtleQuads(render('dqv', { ...golden, records: [{ ...record, defaultScore }, ...others] }))
    const on = valuesOf(quads, `${DQV}computedOn`)
    const id = [...valuesOf(quads, `${DQV}isMeasurementOf`)].find(
      ([one, [of]]) => of === `${QUALITY}score-default` && on.get(one)![0] === record.id,
    )![0]
    expect(valuesOf(quads, `${DQV}value`).get(id)).toEqual(['12.3'])
  })
})

describe('the model', () => {
  const file = join(ROOT, `vocab/quality-model-${MODEL_VERSION}.ttl`)

  test('is written down as it is (UPDATE=1 writes it)', async () => {
    const made = qualityVocabulary({
      version: MODEL_VERSION,
      sha256: sha256(modelText(checks)),
      rules: await allRules(nodeIo().asset),
      locales: Object.values(locales).sort((a, b) => (a.tag < b.tag ? -1 : 1)),
      dimensions: DIMENSION_WEIGHTS,
      tiers: TIER_WEIGHTS,
      mqaDimensions: MQA_DIMENSIONS,
      fair: FAIR_PRINCIPLES,
    })
    if (UPDATE) writeFileSync(file, made)
    expect(existsSync(file)).toBe(true)
    expect(readFileSync(file, 'utf8')).toBe(made)
  })

  test('has every check as a metric of a dimension of a category, in every language', () => {
    const quads = turtleQuads(readFileSync(file, 'utf8'))
    const metrics = typed(quads, `${DQV}Metric`)
    expect(
      metrics
        .filter((id) => id.startsWith(CHECKS))
        .map((id) => id.slice(CHECKS.length))
        .sort(),
    ).toEqual(checks.map(({ id }) => id).sort())
    const [dimension, category] = [valuesOf(quads, `${DQV}inDimension`), valuesOf(quads, `${DQV}inCategory`)]
    for (const { id, dimension: of } of checks) {
      expect(dimension.get(CHECKS + id)).toEqual([QUALITY + of])
      expect(category.get(QUALITY + of)!.length).toBeGreaterThan(0)
    }
    const labels = quads.filter(({ predicate }) => /core#prefLabel$/.test(predicate.value))
    const languages = (id: string) =>
      labels
        .filter(({ subject }) => subject.value === id)
        .map(({ object }) => (object as { language?: string }).language)
    for (const id of metrics.filter((one) => !one.includes('piveau')))
      if (!/#fair-/.test(id)) expect(languages(id).sort(), id).toEqual(['de', 'en', 'fr', 'nl'])
    const texts = quads.filter(({ object }) => object.termType === 'Literal' && object.language === 'fr')
    expect(texts.length).toBe(
      quads.filter(({ object }) => object.termType === 'Literal' && object.language === 'de').length,
    )
  })

  test('defines every name of ours that a report uses, and a report repeats none of it', () => {
    const model = turtleQuads(readFileSync(file, 'utf8'))
    const defined = new Set(model.map(({ subject }) => subject.value))
    const used = new Set<string>()
    for (const report of [example, load('golden'), load('many')]) {
      const quads = turtleQuads(render('dqv', report, { dqv: 'all' }))
      for (const { subject, predicate, object } of quads) {
        for (const { value } of [predicate, object]) {
          if (value.startsWith(QUALITY) || value.startsWith('https://piveau.eu/')) used.add(value)
        }
        expect(defined.has(subject.value), subject.value).toBe(false)
      }
    }
    expect(used.size).toBeGreaterThan(40)
    expect([...used].filter((name) => !defined.has(name))).toEqual([])
  })

  test('is the one that reports name', () => {
    const text = readFileSync(file, 'utf8')
    const { version, sha256: hash } = example.model
    expect(text).toContain(`owl:versionIRI <https://metakeur.be/quality/${version}>`)
    expect(text).toContain(`"sha256:${hash}"`)
    expect(render('dqv', example)).toContain(`<https://metakeur.be/quality/${version}>\n  a prov:Entity , prov:Plan`)
  })
})

describe('approved (UPDATE=1 approves)', () => {
  test.each([
    ['golden.dqv.ttl', 'dqv', 'all'],
    ['golden.dqv.jsonld', 'dqv-jsonld', 'failing'],
    ['golden.dqv.nq', 'dqv-nquads', 'scores'],
  ] as const)('%s', (name, format, dqv) => {
    const made = render(format, load('golden'), { dqv })
    const path = join(FOLDER, name)
    if (UPDATE) writeFileSync(path, made)
    expect(made).toBe(readFileSync(path, 'utf8'))
  })
})

describe('on the command line', () => {
  const cli = async (...args: string[]) => {
    const io = fakeIo({ env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] })
    const exit = await main(['check', join(ROOT, 'fixtures/examples/catalogue.ttl'), '--fail-on', 'never', ...args], io)
    return { exit, out: io.stdout.text, error: io.stderr.text }
  }

  test('--dqv and --dqv-base', async () => {
    const base = 'https://kwaliteit.gent.be/'
    const { exit, out } = await cli('-f', 'dqv', '--dqv', 'scores', '--dqv-base', base)
    expect(exit).toBe(EXIT.ok)
    expect(out).toContain(`@prefix run: <${base}> .`)
    expect(out).toContain('quality:detail "scores"')
    expect(out).not.toContain('checks:licence-present\n')
  })

  test.each([
    [['--dqv', 'some'], /--dqv.*\n?.*scores, failing, measured, all/],
    [['--dqv-base', 'kwaliteit'], /ends in \/ or #/],
    [['--dqv-base', 'https://x.be/a'], /ends in \/ or #/],
    [['--dqv-base', 'https://x.be/a b/'], /ends in \/ or #/],
  ])('%j is refused', async (args, says) => {
    const { exit, error } = await cli('-f', 'dqv', ...args)
    expect(exit).toBe(EXIT.usage)
    expect(error.replace(/\s+/g, ' ')).toMatch(says)
  })
})
