/**
 * Formats with a schema, of real runs: our own JSON by its published schema, JUnit by the grammar that GitLab, Jenkins and
 * Azure share (user-experience section 4.3), SARIF and Code Quality by what their receivers take. Some of it with shapes of
 * the user, whose rules have less to say than ours.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import type { LocaleTag } from '../src/locales/locale.ts'
import type { Report, ShapeFault } from '../src/model.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { exitCode, type GateOptions, verdict } from '../src/report/gate.ts'
import { reporters } from '../src/reporters/index.ts'
import type { Reporter } from '../src/reporters/reporter.ts'
import { checkWords } from '../src/rules.ts'
import { run } from '../src/run.ts'
import { memoryIo } from './memory-io.ts'
import { errorsBy, GITLAB, jsonLdQuads, SARIF, shapeOf, turtleQuads, type XmlElement, xml } from './receivers.ts'

const ROOT = resolve(import.meta.dirname, '..')
const EXAMPLE = readFileSync(join(ROOT, 'fixtures/examples/catalogue.ttl'), 'utf8')

const SHAPES = `${PREFIX_LINES} @prefix ex: <https://voorbeeld.be/ns#> .
ex:Onbekend a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property
  [ sh:path dct:identifier ; sh:minCount 7 ] ,
  ex:wanneer , ex:wie .
ex:wanneer sh:path dct:modified ; sh:message "Geef een datum."@nl , "Give a date."@en ;
  sh:or ( [ sh:datatype xsd:dateTime ] [ sh:datatype xsd:date ; sh:minInclusive "2020-01-01"^^xsd:date ] ) .
ex:wie sh:path dct:publisher ; sh:severity sh:Warning ; sh:or (
  [ sh:property [ sh:path foaf:name ; sh:minCount 1 ; sh:minLength 4 ] ; sh:nodeKind sh:IRI ]
  [ sh:property [ sh:path foaf:mbox ; sh:minCount 1 ] ; sh:property [ sh:path rdfs:label ; sh:minCount 1 ] ; sh:class org:Organization ] ) .
ex:Zelf a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:xone (
  [ sh:property [ sh:path dct:language ; sh:minCount 3 ] ] [ sh:not [ sh:class dcat:Dataset ] ] ) .`

const DATA = `${PREFIX_LINES} @prefix d: <https://data.gent.be/id/> .
d:1 a dcat:Dataset ; dct:title "Een"@nl ; dct:modified "gisteren \\"of\\" zo"@nl , "2019-05-01"^^xsd:date ;
  dct:publisher d:stad , [ foaf:name "x" ] . d:stad foaf:name "Sta" .
[ a dcat:Dataset ; dct:title "Twee"@nl ; dct:modified <https://x.be/nu> ] .`

const day = { profile: null, syntax: null, asOf: '2026-11-24' } as const
const reports: Readonly<Record<string, Report>> = {
  'the example': (await run({ ...day, paths: ['catalogue.ttl'] }, memoryIo({ 'catalogue.ttl': EXAMPLE }))).report,
  'own shapes': (
    await run(
      { ...day, paths: ['data.ttl'], shapes: ['eigen.ttl'] },
      memoryIo({ 'data.ttl': DATA, 'eigen.ttl': SHAPES }),
    )
  ).report,
  'a file that breaks off': (
    await run(
      { ...day, paths: ['data.ttl', 'half.ttl'] },
      memoryIo({ 'data.ttl': DATA, 'half.ttl': `${PREFIX_LINES} <a> a "x` }),
    )
  ).report,
}
const NAMES = Object.keys(reports)

interface Asked {
  readonly lang?: LocaleTag
  readonly gate?: GateOptions
}

function render(format: keyof typeof reporters, report: Report, { lang = 'nl', gate }: Asked = {}): string {
  const judged = verdict(report, gate ?? { failOn: 'error', minScore: null })
  const reporter: Reporter = reporters[format]
  return [
    ...reporter.render(report, {
      locale: locales[lang],
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
    }),
  ].join('')
}

describe('our own JSON', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'src/report/report.schema.json'), 'utf8'))
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)

  test.each(NAMES)('%s', (name) => {
    validate(JSON.parse(render('json', reports[name]!)))
    expect(validate.errors).toBeNull()
  })

  test.each(NAMES)('%s, a record a line', (name) => {
    const lines = render('ndjson', reports[name]!)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    const of = (type: string) => lines.filter((line) => line.type === type).map(({ type: _, ...rest }) => rest)
    const [[header], records, findings, [summary]] = [of('header'), of('record'), of('finding'), of('summary')]
    expect(records.length).toBe(reports[name]!.records.length)
    validate({ ...header, records, findings, ...summary })
    expect(validate.errors).toBeNull()
  })
})

describe('JUnit', () => {
  const count = /^\d+$/
  const text = /^/
  /** Elements with the attributes that they must and may have, and the children in their order. */
  const GRAMMAR: Readonly<
    Record<string, { must: Record<string, RegExp>; may: Record<string, RegExp>; children: RegExp; text: boolean }>
  > = {
    testsuites: {
      must: { tests: count, failures: count, errors: count, skipped: count },
      may: { name: text },
      children: /^(testsuite )*$/,
      text: false,
    },
    testsuite: {
      must: { name: text, tests: count, failures: count, errors: count, skipped: count },
      may: {},
      children: /^(properties )?(testcase )+$/,
      text: false,
    },
    properties: { must: {}, may: {}, children: /^(property )+$/, text: false },
    property: { must: { name: /^[a-z.0-9]+$/, value: text }, may: {}, children: /^$/, text: false },
    testcase: {
      must: { name: text, classname: text },
      may: { file: text },
      children: /^((failure|error|skipped) )?(system-out )?$/,
      text: false,
    },
    failure: { must: { message: text, type: /^[a-z]+$/ }, may: {}, children: /^$/, text: true },
    error: { must: { message: text, type: /^[a-z]+$/ }, may: {}, children: /^$/, text: true },
    skipped: { must: { message: text }, may: {}, children: /^$/, text: false },
    'system-out': { must: {}, may: {}, children: /^$/, text: true },
  }

  function* faultsOf(element: XmlElement): Iterable<string> {
    const { name, attributes, children } = element
    const grammar = GRAMMAR[name]
    if (grammar === undefined) {
      yield `<${name}>`
      return
    }
    const { must, may } = grammar
    for (const key of Object.keys(must)) if (!(key in attributes)) yield `${name} without ${key}`
    for (const [key, value] of Object.entries(attributes)) {
      if (!({ ...must, ...may }[key]?.test(value) ?? false)) yield `${name} ${key}="${value}"`
    }
    if (!grammar.children.test(children.map((child) => `${child.name} `).join(''))) yield `children of ${name}`
    if (!grammar.text && element.text.trim() !== '') yield `text in ${name}`
    for (const child of children) yield* faultsOf(child)
  }

  const asked = NAMES.flatMap((name) =>
    (['error', 'warning', 'never'] as const).flatMap((failOn) =>
      (['nl', 'en'] as const).map((lang) => ({ name, failOn, lang })),
    ),
  )

  test.each(asked)('$name --fail-on $failOn --lang $lang', ({ name, failOn, lang }) => {
    const root = xml(render('junit', reports[name]!, { lang, gate: { failOn, minScore: null } }))
    expect(root.name).toBe('testsuites')
    expect([...faultsOf(root)]).toEqual([])
    const suites = root.children
    for (const kind of ['tests', 'failures', 'errors', 'skipped'] as const) {
      const sum = suites.reduce((n, { attributes }) => n + Number(attributes[kind]), 0)
      expect(root.attributes[kind]).toBe(String(sum))
    }
  })

  test.each([
    ['<testsuites/>', 4],
    ['<testsuites tests="1" failures="0" errors="0" skipped="-"/>', 1],
    ['<testsuites tests="0" failures="0" errors="0" skipped="0"><testcase/></testsuites>', 3],
    ['<testsuites tests="0" failures="0" errors="0" skipped="0" time="1">x</testsuites>', 2],
    ['<testsuites tests="0" failures="0" errors="0" skipped="0"><properties/></testsuites>', 2],
  ])('the grammar refuses %s', (document, faults) => {
    expect([...faultsOf(xml(document))].length).toBe(faults)
  })
})

describe('SARIF and Code Quality', () => {
  test.each(NAMES.flatMap((name) => (['nl', 'en'] as const).map((lang) => ({ name, lang }))))(
    '$name --lang $lang',
    ({ name, lang }) => {
      const sarif = JSON.parse(render('sarif', reports[name]!, { lang }))
      expect(errorsBy(SARIF)(sarif)).toBeNull()
      expect(errorsBy(GITLAB)(JSON.parse(render('gitlab', reports[name]!, { lang })))).toBeNull()
      const ids = sarif.runs[0].tool.driver.rules.map(({ id }: { id: string }) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

  test('explain is named for rules that it knows, and for no rule of the user', () => {
    const report = reports['own shapes']!
    const [{ tool }] = JSON.parse(render('sarif', report)).runs
    const own = Object.keys(report.shapes![0]!.applied)
    const named = tool.driver.rules.map(({ id, help }: { id: string; help: { text: string; markdown: string } }) => ({
      isOwn: own.includes(id),
      explained: help.text.includes(`metakeur explain ${id}`),
      marked: help.markdown.includes(`\`metakeur explain ${id}\``),
    }))
    expect(named.filter(({ isOwn }: { isOwn: boolean }) => isOwn).length).toBe(4)
    expect(named.length).toBeGreaterThan(10)
    for (const { isOwn, explained, marked } of named) expect([explained, marked]).toEqual([!isOwn, !isOwn])
  })
})

describe('sh:detail', () => {
  const report = reports['own shapes']!
  const turtle = turtleQuads(render('shacl', report))
  const SH = 'http://www.w3.org/ns/shacl#'
  const of = (subject: string, name: string) =>
    turtle
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === SH + name)
      .map(({ object }) => object)
  /** Focus, path, value and component of each detail of the results of a shape. */
  const told = (shape: string) =>
    turtle
      .filter(({ predicate, object }) => predicate.value === `${SH}sourceShape` && object.value.endsWith(shape))
      .map(({ subject }) => ({
        focus: of(subject.value, 'focusNode')[0]!,
        details: of(subject.value, 'detail').map(({ value: detail }) => ({
          focus: of(detail, 'focusNode'),
          path: of(detail, 'resultPath')[0]?.value.replace(/^.*[#/]/, ''),
          value: of(detail, 'value')[0]?.value,
          component: of(detail, 'sourceConstraintComponent')[0]!.value.replace(/^.*#(.*)ConstraintComponent$/, '$1'),
          inner: of(detail, 'detail').length,
        })),
      }))

  test('says what the nearest alternative asks of a value', () => {
    const flat = told('#wanneer').flatMap(({ details }) =>
      details.map(({ focus, value, component }) => [focus[0]!.value, value, component]),
    )
    expect(flat.sort()).toEqual([
      ['2019-05-01', '2019-05-01', 'MinInclusive'],
      ['gisteren "of" zo', 'gisteren "of" zo', 'Datatype'],
      ['https://x.be/nu', 'https://x.be/nu', 'Datatype'],
    ])
    const terms = told('#wanneer').flatMap(({ details }) => details.flatMap(({ focus }) => focus))
    expect(terms.map((term) => (term as { language?: string }).language ?? '').sort()).toEqual(['', '', 'nl'])
  })

  test('of a node, and of a blank one', () => {
    const faults = told('#wie').flatMap(({ details }) =>
      details.map(({ focus, path, component }) => [focus[0]!.termType, path, component]),
    )
    expect(faults).toContainEqual(['NamedNode', 'name', 'MinLength'])
    // The value is a node without a name: it stands there with a label of ours.
    expect(faults).toContainEqual(['BlankNode', 'mbox', 'MinCount'])
    for (const { details } of told('#wie')) expect(new Set(details.map(({ focus }) => focus[0]!.value)).size).toBe(1)
  })

  test('of a shape of nodes the node itself', () => {
    const own = told('#Zelf')
    expect(own.length).toBe(2)
    for (const { focus, details } of own) {
      expect(details.length).toBeGreaterThan(0)
      for (const detail of details) expect(detail.focus.map(({ value }) => value)).toEqual([focus.value])
    }
  })

  test('every detail is a whole result, as many as the report holds, with words in both languages', () => {
    const details = turtle
      .filter(({ predicate }) => predicate.value === `${SH}detail`)
      .map(({ object }) => object.value)
    const size = (faults: readonly ShapeFault[]): number => faults.reduce((n, one) => n + 1 + size(one.closest), 0)
    const findings = [...report.records.flatMap((record) => record.findings), ...report.findings]
    expect(details.length).toBe(findings.reduce((n, { closest = [] }) => n + size(closest), 0))
    expect(details.length).toBeGreaterThan(6)
    for (const detail of details) {
      expect(of(detail, 'focusNode').length).toBe(1)
      expect(of(detail, 'sourceConstraintComponent').length).toBe(1)
      expect(of(detail, 'resultSeverity').length).toBe(1)
      const languages = of(detail, 'resultMessage').map((text) => (text as { language?: string }).language)
      expect(languages.sort()).toEqual(Object.keys(locales).sort())
    }
    const results = turtle
      .filter(({ predicate }) => predicate.value === `${SH}result`)
      .map(({ object }) => object.value)
    expect(results.filter((result) => details.includes(result))).toEqual([])
  })

  test('is the same in JSON-LD', async () => {
    expect(shapeOf(await jsonLdQuads(render('shacl-jsonld', report)))).toEqual(shapeOf(turtle))
  })

  test('a value that is masked or cut is not told as the value', () => {
    const [record] = report.records
    const finding = record!.findings.find(({ closest }) => closest !== undefined)!
    const values = (value: string) => {
      const fault = { ...finding.closest![0]!, path: null, value, term: 'xsd:string' }
      const made = {
        ...report,
        records: [{ ...record!, findings: [{ ...finding, value, term: 'xsd:string', closest: [fault] }] }],
      }
      return turtleQuads(render('shacl', { ...made, findings: [] }))
        .filter(({ predicate }) => predicate.value === `${SH}value`)
        .map(({ object }) => object.value)
    }
    expect(values('zo')).toEqual(['zo', 'zo'])
    expect(values('j***@gmail.com')).toEqual([])
    expect(values(`${'x'.repeat(119)}…`)).toEqual([])
  })
})
