/** Formats for machines: each is read by what its receiver reads it with, poisoned or not. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { Parser as HtmlParser } from 'htmlparser2'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from '../src/cli/parse.ts'
import { locales } from '../src/locales/index.ts'
import type { Locale, LocaleTag } from '../src/locales/locale.ts'
import type { Finding, RecordReport, Report } from '../src/model.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { marked } from '../src/report/fingerprint.ts'
import { exitCode, type GateOptions, verdict } from '../src/report/gate.ts'
import { tally } from '../src/report/tally.ts'
import { type OutputFormat, outputFormats } from '../src/reporters/formats.ts'
import { reporters } from '../src/reporters/index.ts'
import { junitXml } from '../src/reporters/junit.ts'
import { escaped } from '../src/reporters/markdown-text.ts'
import { pathUri, relativePath } from '../src/reporters/paths.ts'
import { pathValue } from '../src/reporters/rdf/path.ts'
import type { RenderOptions, Reporter } from '../src/reporters/reporter.ts'
import { attribute, content } from '../src/reporters/xml.ts'
import { checkWords as realWords } from '../src/rules.ts'
import { run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { checkWords, checkWordsNl, reading } from './golden-report.ts'
import { memoryIo } from './memory-io.ts'
import {
  annotations,
  csvRows,
  errorsBy,
  GITLAB,
  jsonLdQuads,
  SARIF,
  shapeOf,
  turtleQuads,
  type XmlElement,
  xml,
} from './receivers.ts'

type Format = keyof typeof reporters
const FORMATS = Object.keys(reporters) as Format[]
const ROOT = resolve(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'fixtures/reports')
const UPDATE = process.env.UPDATE === '1'

const load = (name: string): Report => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))

interface Asked extends Partial<RenderOptions> {
  lang?: LocaleTag
  gate?: GateOptions
}

function optionsFor(report: Report, { lang = 'en', gate, ...rest }: Asked = {}): RenderOptions {
  const judged = verdict(report, gate ?? { failOn: 'error', minScore: null })
  const checks = lang === 'nl' ? checkWordsNl : {}
  const locale: Locale = { ...locales[lang], checks, reading: { ...locales[lang].reading, ...(reading[lang] ?? {}) } }
  return {
    locale,
    verdict: judged,
    exit: exitCode(report, judged, { allowEmpty: false }),
    excerpts: new Map(),
    checks: new Map(Object.entries(checkWords)),
    width: 80,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: false,
    quiet: false,
    verbose: false,
    ...rest,
  }
}

function render(format: Format, report: Report, asked: Asked = {}): string {
  const reporter: Reporter = reporters[format]
  return [...reporter.render(report, optionsFor(report, asked))].join('')
}

const APPROVED: readonly (readonly [file: string, report: string, format: Format, asked: Asked])[] = [
  ['golden.summary.nl.txt', 'golden', 'summary', { lang: 'nl' }],
  ['many.summary.en.txt', 'many', 'summary', {}],
  ['golden.ndjson', 'golden', 'ndjson', {}],
  ['golden.csv', 'golden', 'csv', { lang: 'nl' }],
  ['golden.markdown.nl.md', 'golden', 'markdown', { lang: 'nl' }],
  ['many.markdown.en.md', 'many', 'markdown', {}],
  ['golden.junit.nl.xml', 'golden', 'junit', { lang: 'nl' }],
  ['golden.junit-warning.en.xml', 'golden', 'junit', { gate: { failOn: 'warning', minScore: null } }],
  ['golden.sarif', 'golden', 'sarif', {}],
  ['golden.github.en.txt', 'golden', 'github', {}],
  ['golden.gitlab.json', 'golden', 'gitlab', { lang: 'nl' }],
  ['golden.shacl.ttl', 'golden', 'shacl', {}],
  ['golden.shacl.jsonld', 'golden', 'shacl-jsonld', {}],
  ['golden.earl.ttl', 'golden', 'earl', {}],
]

describe('approved renderings (UPDATE=1 approves)', () => {
  test.each(APPROVED)('%s', (file, name, format, asked) => {
    const made = render(format, load(name), asked)
    if (UPDATE) writeFileSync(join(FOLDER, file), made)
    expect(made).toBe(readFileSync(join(FOLDER, file), 'utf8'))
  })
})

describe('every format', () => {
  test('is known by its own name, and no two make files of one extension', () => {
    expect(FORMATS.filter((name) => reporters[name].id !== name)).toEqual([])
    expect(new Set(FORMATS.map((name) => reporters[name].extension)).size).toBe(FORMATS.length)
  })

  test('is in the table of what is loaded when it is asked for', async () => {
    expect(Object.keys(outputFormats)).toEqual(FORMATS)
    for (const name of FORMATS) {
      const { extension, folder, load }: OutputFormat = outputFormats[name]
      const reporter = await load()
      expect(reporter).toBe(reporters[name])
      expect({ name, extension }).toEqual({ name, extension: reporter.extension })
      expect({ name, folder: folder === true }).toEqual({ name, folder: 'folder' in reporter })
    }
  })

  test.each(FORMATS)('%s: same input, same bytes; whole lines; nothing to report is a report too', (format) => {
    for (const name of ['golden', 'many', 'spotless', 'empty']) {
      const report = load(name)
      const once = render(format, report)
      expect(once).toBe(render(format, structuredClone(report)))
      expect(once).toMatch(/\n$/)
    }
  })

  test.each(FORMATS)('%s: keeps what it was given', (format) => {
    const report = load('golden')
    const before = structuredClone(report)
    render(format, report)
    expect(report).toEqual(before)
  })

  test.each(FORMATS)('%s: knows folders', (format) => {
    const here = load('golden')
    const text = JSON.stringify(here).replaceAll('"metadata/', '"/srv/repo/./metadata/')
    const made = render(format, JSON.parse(text), { root: '/srv/repo' })
    // The report as data keeps names as the user gave them, and so does what a user reads in a terminal.
    const asGiven: readonly string[] = ['json', 'ndjson', 'pretty']
    expect(made.includes('/srv/repo')).toBe(asGiven.includes(format))
  })
})

// --- what receivers make of it ---------------------------------------------------------------------------------------

const all = (report: Report): Finding[] => [...report.records.flatMap(({ findings }) => findings), ...report.findings]
const within = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.name === name)
const cases = (document: string): XmlElement[] =>
  within(xml(document), 'testsuite').flatMap((suite) => within(suite, 'testcase'))

function tagsOf(markdown: string): string[] {
  const tags: string[] = []
  const parser = new HtmlParser({ onopentagname: (name) => tags.push(name) })
  parser.write(markdown)
  parser.end()
  return tags
}

/** What a receiver sees of the structure: it must not depend on what texts of the data hold. */
const STRUCTURE: Readonly<Record<Format, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text).records.map(({ findings }: RecordReport) => findings.length),
  ndjson: (text) =>
    text
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).type),
  csv: (text) => csvRows(text).map(({ severity, rule, line }) => [severity, rule, line]),
  junit: (text) => cases(text).map(({ children }) => children.map(({ name }) => name)),
  sarif: (text) => JSON.parse(text).runs[0].results.map(({ ruleId, level }: Record<string, string>) => [ruleId, level]),
  gitlab: (text) => JSON.parse(text).map(({ check_name, severity }: Record<string, string>) => [check_name, severity]),
  github: (text) => annotations(text).map(({ kind, properties }) => [kind, properties.line, Object.keys(properties)]),
  // An address that is none is text instead of a link.
  html: (text) => tagsOf(text).filter((tag) => tag !== 'a'),
  markdown: (text) => [tagsOf(text), text.split('\n').map((line) => line.replace(/&#\d+;/g, '').replace(/[^|*]/g, ''))],
  shacl: (text) => turtleQuads(text).map(({ predicate }) => predicate.value),
  'shacl-jsonld': (text) => Object.keys(JSON.parse(text)['@graph'][0]),
  earl: (text) => turtleQuads(text).map(({ predicate }) => predicate.value),
  dqv: (text) => turtleQuads(text).map(({ predicate }) => predicate.value),
  'dqv-nquads': (text) => text.split('\n').map((line) => line.split(' ')[1]),
  'dqv-jsonld': (text) => JSON.parse(text)['@graph'].map(Object.keys),
  'oslo-datakwaliteit': (text) => turtleQuads(text).map(({ predicate }) => predicate.value),
  summary: (text) => text.split('\n').length,
  pretty: () => null,
}

/** Nothing of this may come out raw: terminals, editors and logs obey it. Line ends are our own. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufffe\uffff]|[\ud800-\udfff]/u

const POISONS: readonly (readonly [string, string])[] = [
  ['markup', '</code></details><script>alert(1)</script><img src=x onerror=alert(1)> &lt; &amp; -->'],
  ['ends of sections', ']]> --> <!-- <![CDATA[ ?> "]} \' } ]'],
  ['escape codes', '\u001b[31mred\u001b[0m\u001b]8;;https://evil.example\u0007\u009b2J'],
  ['workflow commands', '\r\n::error::pwned\n::set-output name=x::y\r%0A::warning::z,line=1:2'],
  [
    'Markdown',
    '| `code` *x* __y__ ~z~ $a$ [l](javascript:alert(1)) ![i](http://x.example) @everyone #1 www.x.be\n\n# h',
  ],
  ['formulas', '=HYPERLINK("http://x.example";"y")'],
  ['formulas behind a semicolon', 'x;=cmd|" /C calc"!A0; -1;"@SUM(1)'],
  ['a plus', '+32 9 123'],
  ['a tab and a formula', '\t=1+1\r=2'],
  ['quotes', '"""\' \\" \\ """ . <urn:x> a <urn:pwned> . "'],
  ['direction marks', '\u202egnp.exe\u2066\u200f\ufeff\u00ad'],
  ['controls', '\u0000\u0001\u0007\u0008\u000b\u000c\u001f\u007f\u0085\u2028\u2029'],
  ['halves and no characters', '\ud800 x \udc00 \ufffe \uffff \ufdd0'],
  ['a script link', 'javascript:alert(1)//{$this}{?value}{0}'],
  ['nothing to see', '\u200b\u202e'],
]

/** Every text of the data replaced; what must stay an IRI gets the poison at its end. */
function poisoned(report: Report, poison: string): Report {
  const iri = (text: string): string => (/^https?:/.test(text) ? text + poison : text)
  const finding = (one: Finding): Finding => ({
    ...one,
    record: one.record === null ? null : iri(one.record),
    node: {
      ...one.node,
      iri: one.node.iri === null ? null : iri(one.node.iri),
      label: one.node.label === null ? null : `x${poison}`,
    },
    value: one.value === null ? null : one.term === 'iri' ? iri(one.value).slice(0, 119) : poison.slice(0, 120),
    args: Object.fromEntries(Object.entries(one.args).map(([k, v]) => [k, typeof v === 'string' ? poison : v])),
    place: one.place === null ? null : { ...one.place, source: one.place.source + poison },
  })
  return {
    ...report,
    sources: report.sources.map((source) => ({
      ...source,
      name: source.name + poison,
      problems: source.problems.map((problem) => ({
        ...problem,
        args: { text: poison },
        place: { ...problem.place, source: problem.place.source + poison },
      })),
    })),
    records: report.records.map((record) => ({
      ...record,
      id: iri(record.id),
      title: record.title === null ? null : poison,
      publisher: record.publisher === null ? null : poison,
      contact: poison,
      issued: poison,
      modified: poison,
      place: { ...record.place, source: record.place.source + poison },
      findings: record.findings.map(finding),
    })),
    findings: report.findings.map(finding),
  }
}

describe('a poisoned record', () => {
  const clean = load('golden')
  const known = new Map<Format, unknown>()
  const sound = (format: Format): unknown => {
    if (!known.has(format)) known.set(format, STRUCTURE[format](render(format, poisoned(clean, 'x'))))
    return known.get(format)
  }

  test.each(FORMATS.flatMap((format) => POISONS.map(([name, poison]) => ({ format, name, poison }))))(
    '$format: $name',
    ({ format, poison }) => {
      const made = render(format, poisoned(clean, poison))
      expect(UNSEEN.exec(made)).toBeNull()
      expect(STRUCTURE[format](made)).toEqual(sound(format))
    },
  )

  test('a title of megabytes costs no format its time or size', () => {
    const long = poisoned(clean, `${'lang <b>|'.repeat(200_000)}`)
    for (const format of FORMATS) {
      // The report as data keeps what stands in it, and pretty is asked for in full by people.
      if (format === 'json' || format === 'ndjson' || format === 'pretty') continue
      const at = { source: 'a.ttl', line: 1, column: 1 }
      const record = { ...long.records[0]!, id: 'https://data.gent.be/id/1', place: at }
      const cut = { ...long, records: [{ ...record, findings: record.findings.map(short) }], findings: [], sources: [] }
      expect(render(format, cut).length, format).toBeLessThan(300_000)
    }
  })

  /** Long labels stay; IRIs and names of files are as long as they are. */
  const short = (one: Finding): Finding => ({
    ...one,
    record: 'https://data.gent.be/id/1',
    node: { ...one.node, iri: null },
    place: { source: 'a.ttl', line: 1, column: 1 },
  })
})

describe('csv', () => {
  const rows = csvRows(render('csv', load('many')))

  test('is a row a finding, with owner, contact and dates', () => {
    expect(rows.map(({ rule }) => rule)).toEqual(all(load('many')).map(({ check }) => check))
    expect(rows[0]).toMatchObject({
      publisher: 'Stad Gent',
      contact: 'data@stad.gent',
      issued: '2019-03-01',
      gain: '1.2',
    })
  })

  test('tells a gain once a job, so that it can be summed', () => {
    const gains = rows.filter(({ gain }) => gain !== '').map(({ record, field, rule }) => `${record} ${field || rule}`)
    expect(gains.length).toBeGreaterThan(10)
    expect(new Set(gains).size).toBe(gains.length)
  })

  test.each(POISONS)('runs no formula: %s', (_, poison) => {
    const made = render('csv', poisoned(load('golden'), poison))
    // Where the comma is a decimal mark, Excel cuts at semicolons, in quotes that stand inside a cell too.
    const cells = [...csvRows(made).flatMap(Object.values), ...made.split(/[;\r\n]/)] as string[]
    expect(cells.filter((cell) => /^[\s"]*[=+@\t\r-]/.test(cell))).toEqual([])
  })

  test('begins with a mark for Excel when asked, and only then', () => {
    const report = load('golden')
    expect(render('csv', report, { bom: true })).toBe(`\ufeff${render('csv', report)}`)
    expect(render('csv', report).split('\r\n').slice(0, -1).join('').includes('\n')).toBe(false)
  })
})

describe('ndjson', () => {
  test('is the json report, a record at a time', () => {
    for (const name of ['golden', 'many', 'empty']) {
      const report = load(name)
      const lines = render('ndjson', report).split('\n').slice(0, -1)
      const chunks = [...reporters.ndjson.render(report, optionsFor(report))]
      expect(chunks.map((chunk) => chunk.trimEnd())).toEqual(lines)
      const parsed = lines.map((line) => JSON.parse(line))
      const of = (type: string) => parsed.filter((line) => line.type === type).map(({ type: _, ...rest }) => rest)
      const whole = { ...of('header')[0], records: of('record'), findings: of('finding'), ...of('summary')[0] }
      expect(whole).toEqual(JSON.parse(render('json', report)))
      expect([parsed[0].type, parsed.at(-1).type]).toEqual(['header', 'summary'])
    }
  })
})

describe('junit', () => {
  const documents = (['golden', 'many', 'spotless', 'empty'] as const).flatMap((name) =>
    (['error', 'warning', 'never'] as const).map((failOn) => ({ name, failOn })),
  )

  test.each(documents)(
    '$name --fail-on $failOn: counts agree, names are unique, one failure a test',
    ({ name, failOn }) => {
      const report = load(name)
      const root = xml(render('junit', report, { gate: { failOn, minScore: null } }))
      const suites = within(root, 'testsuite')
      const tests = suites.flatMap((suite) => within(suite, 'testcase'))
      const counted = (list: readonly XmlElement[]) => ({
        tests: String(list.length),
        failures: String(list.filter((one) => within(one, 'failure').length > 0).length),
        errors: String(list.filter((one) => within(one, 'error').length > 0).length),
        skipped: String(list.filter((one) => within(one, 'skipped').length > 0).length),
      })
      expect(root.attributes).toMatchObject(counted(tests))
      for (const suite of suites) expect(suite.attributes).toMatchObject(counted(within(suite, 'testcase')))
      const names = tests.map(({ attributes }) => JSON.stringify([attributes.classname, attributes.name]))
      expect(new Set(names).size).toBe(names.length)
      for (const one of tests) {
        expect(one.children.filter((child) => child.name !== 'system-out').length).toBeLessThanOrEqual(1)
        for (const failure of within(one, 'failure')) expect(failure.text).toContain(failure.attributes.message)
      }
      const fails = failOn === 'warning' ? ['blocking', 'error', 'warning'] : ['blocking', 'error']
      const broken = new Set(
        all(report)
          .filter(({ severity }) => fails.includes(severity))
          .map(({ record, check }) => `${record} ${check}`),
      )
      expect(root.attributes.failures).toBe(String(broken.size))
    },
  )

  test('the same record twice is two tests', () => {
    const [record] = load('spotless').records
    const twins = { ...load('spotless'), records: [record!, record!, record!] }
    expect(cases(render('junit', twins)).map(({ attributes }) => attributes.name!.slice(-4))).toEqual(
      ['wms)', '(2)', '(3)'].map((end) => expect.stringContaining(end)),
    )
  })

  const limited = (report: Report, limits: { elements: number; bytes: number }): string =>
    [...junitXml(report, optionsFor(report), limits)].join('')

  test('keeps to its limits, and says what it left out', () => {
    const report = load('many')
    const whole = limited(report, { elements: 1_000, bytes: 1_000_000 })
    const elements = (made: string): number => made.match(/<[a-z]/g)!.length
    // Six elements of the model and the means are not counted.
    for (let most = 3; most < elements(whole) - 6; most += 7) {
      const made = limited(report, { elements: most, bytes: 1_000_000 })
      expect(elements(made)).toBeLessThanOrEqual(most + 9)
      const left = cases(whole).length - cases(made).length + 1
      expect(made).toMatch(
        new RegExp(`<skipped message="${left} tests? (?:is|are) left out: GitLab reads at most 250,000`),
      )
    }
    for (let most = 1_000; most < 40_000; most += 5_000) {
      const made = limited(report, { elements: 1_000, bytes: most })
      expect(Buffer.byteLength(made)).toBeLessThanOrEqual(most + 1_000)
      expect(made).toContain(' tests are left out')
    }
    expect(render('junit', report)).toBe(whole)
  })

  test.each([
    ['a & b < c > d ]]>', 'a &amp; b &lt; c &gt; d ]]&gt;'],
    ['\u0000\u001b\ud800\uffff', '\\u0000\\u001b\\ud800\\uffff'],
    ['tab\tline\nend 🌳', 'tab\tline\nend 🌳'],
  ])('content %j', (text, written) => {
    expect(content(text)).toBe(written)
  })

  test('attributes keep their line ends', () => {
    expect(attribute('m', 'a "b"\n\tc\r')).toBe(' m="a &quot;b&quot;&#10;&#9;c&#13;"')
  })
})

describe('sarif', () => {
  const errors = errorsBy(SARIF)

  test.each(['golden', 'many', 'spotless', 'empty'])('%s is as code scanning wants it', (name) => {
    for (const lang of ['nl', 'en'] as const)
      expect(errors(JSON.parse(render('sarif', load(name), { lang })))).toBeNull()
  })

  test.each(POISONS)('a poisoned one too: %s', (_, poison) => {
    expect(errors(JSON.parse(render('sarif', poisoned(load('golden'), poison))))).toBeNull()
  })

  test('every result points at its rule, worst first, and none is lost', () => {
    const report = load('many')
    const [sarif] = JSON.parse(render('sarif', report)).runs
    const { rules } = sarif.tool.driver
    for (const { ruleId, ruleIndex } of sarif.results) expect(rules[ruleIndex].id).toBe(ruleId)
    const levels = sarif.results.map(({ level }: { level: string }) => ['error', 'warning', 'note'].indexOf(level))
    expect(levels).toEqual([...levels].sort())
    expect(sarif.results.length).toBe(all(report).length)
    expect(sarif.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 3 })
    expect(sarif.invocations[0].toolExecutionNotifications[0].message.text).toMatch(/^cannot read Turtle/)
  })

  test('leaves out what stands in no file, and says so', () => {
    const text = JSON.stringify(load('golden'))
      .replaceAll('metadata/bomen.ttl', '-')
      .replaceAll('metadata/los.ttl', 'https://x.example/los.ttl')
    const [sarif] = JSON.parse(render('sarif', JSON.parse(text))).runs
    expect(errors({ $schema: 'x:y', version: '2.1.0', runs: [sarif] })).toBeNull()
    expect(sarif.results).toEqual([])
    expect(sarif.properties).toMatchObject({ findings: 21, withoutFile: 21, beyondLimit: 0 })
    expect(JSON.stringify(sarif.invocations)).toContain('21 findings are left out, because they stand in no file.')
  })

  test('keeps 25,000 results, the worst', () => {
    const report = load('golden')
    const record = report.records[0]!
    const of = (severity: Finding['severity'], length: number) =>
      Array.from({ length }, (_, i) => ({ ...record.findings[5]!, severity, value: String(i) }))
    const records = [
      { ...record, findings: of('info', 24_000) },
      { ...record, id: 'urn:x', findings: of('error', 2_000) },
    ]
    const [sarif] = JSON.parse(render('sarif', { ...report, records, findings: [] })).runs
    expect(sarif.results.length).toBe(25_000)
    expect(sarif.results.filter(({ level }: { level: string }) => level === 'error').length).toBe(2_000)
    expect(sarif.properties).toMatchObject({ findings: 26_000, beyondLimit: 1_000, hiddenByCodeScanning: 20_000 })
    expect(JSON.stringify(sarif.invocations)).toContain('1,000 findings are left out: code scanning takes at most')
  })

  test('a text of the data makes no link', () => {
    const made = render('sarif', poisoned(load('golden'), '[click](https://evil.example)'))
    const [sarif] = JSON.parse(made).runs
    const texts = [...sarif.results, ...sarif.invocations[0].toolExecutionNotifications].map(
      ({ message }) => message.text,
    )
    expect(texts.filter((text) => text.includes('click')).length).toBeGreaterThan(5)
    expect(texts.filter((text) => text.includes(']('))).toEqual([])
  })
})

describe('gitlab', () => {
  const errors = errorsBy(GITLAB)

  test.each(['golden', 'many', 'spotless', 'empty'])('%s is as Code Quality wants it', (name) => {
    const report = load(name)
    const issues = JSON.parse(render('gitlab', report))
    expect(errors(issues)).toBeNull()
    const fingerprints = issues.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
    expect(new Set(fingerprints).size).toBe(fingerprints.length)
    const problems = report.sources.flatMap((source) => source.problems)
    expect(issues.length).toBe(all(report).length + problems.length)
  })

  test.each(POISONS)('a poisoned one too: %s', (_, poison) => {
    expect(errors(JSON.parse(render('gitlab', poisoned(load('golden'), poison))))).toBeNull()
  })

  test('has a line and a path for what has no place', () => {
    const report = load('golden')
    const findings = [{ ...report.findings[0]!, place: null }]
    const issues = JSON.parse(render('gitlab', { ...report, records: [], findings, sources: [] }))
    expect(errors(issues)).toBeNull()
    expect(issues[0].location).toEqual({ path: '-', lines: { begin: 1 } })
  })
})

describe('github', () => {
  test('shows ten of a kind, each rule before any twice, and says how many are left', () => {
    const report = load('many')
    const made = render('github', report)
    const shown = annotations(made)
    const kinds = shown.map(({ kind }) => kind)
    expect(kinds.filter((kind) => kind === 'error').length).toBe(10)
    expect(kinds.filter((kind) => kind === 'warning').length).toBe(10)
    expect([...new Set(kinds)]).toEqual(['error', 'warning', 'notice'])
    const rules = shown.filter(({ kind }) => kind === 'error').map(({ message }) => /\(([\w-]+)\)$/.exec(message)?.[1])
    expect(new Set(rules.slice(1, 5)).size).toBe(4)
    expect(made).toMatch(/^… \d+ findings are left out: GitHub shows at most ten annotations of a kind/m)
    expect(made.trimEnd().split('\n').at(-1)).toMatch(/^✖ FAILED \(exit 3\) · unread: \d+ · fail-on error: \d+/)
  })

  test('counts every finding, shown or not', () => {
    const report = load('many')
    const hidden = Number(/^… (\d+) findings/m.exec(render('github', report))![1])
    const one = { ...report, records: report.records.slice(0, 1), findings: [], sources: [] }
    expect(render('github', one)).not.toContain('left out')
    expect(hidden).toBeLessThan(all(report).length)
  })

  test('points at no file when there is none', () => {
    const text = JSON.stringify(load('golden')).replaceAll('metadata/bomen.ttl', '-')
    for (const { properties } of annotations(render('github', JSON.parse(text)))) {
      expect(properties.file).not.toBe('-')
      expect('line' in properties).toBe('file' in properties)
    }
  })
})

describe('by what it was judged', () => {
  // A row a finding, and a list of issues, have no room for what is of the run.
  const formats = (Object.keys(reporters) as Format[]).filter((format) => !/csv|gitlab/.test(format))
  const whole = ['html', 'summary', 'markdown', 'github', 'pretty']

  test.each(formats)('%s names the model by version and hash', (format) => {
    const report = load('many')
    const model = { version: '8.7.6', sha256: '0123456789ab'.padEnd(64, 'c') }
    const made = render(format, { ...report, model: { ...report.model, ...model } })
    expect(made).toContain(model.version)
    expect(made).toContain(model.sha256.slice(0, whole.includes(format) ? 12 : 64))
  })

  test.each(['pretty', 'summary', 'markdown', 'github', 'html', 'junit', 'sarif', 'json'] as const)(
    '%s has the mean by the weights of the model beside that of the user, and only then',
    (format) => {
      const report = load('many')
      const { defaultScore, ...summary } = report.summary
      const mean = 123_000
      const told = /weights of the model 12\.3|default\.mean" value="12\.3"|"defaultMeanScore": 12\.3|"mean": 123000/
      expect(render(format, { ...report, summary: { ...summary, defaultScore: { ...defaultScore!, mean } } })).toMatch(
        told,
      )
      const records = report.records.map(({ defaultScore: _, ...record }) => record)
      expect(render(format, { ...report, records, summary })).not.toMatch(/weights of the model|default.?mean/i)
    },
  )

  test('the page of one record says it in its overview too', () => {
    const report = load('many')
    const of = render('html', { ...report, records: report.records.slice(0, 1) })
    expect(/<div class="tiles">[\s\S]*?<\/div>\s*<\/div>/.exec(of)![0]).toContain('by the weights of the model 58.0')
  })
})

describe('markdown', () => {
  test('fits a step summary, and says what it left out', () => {
    const report = load('many')
    const records = Array.from({ length: 2_000 }, (_, i) => ({ ...report.records[i % 10]!, id: `urn:x:${i}` }))
    const made = render('markdown', { ...report, records })
    expect(Buffer.byteLength(made)).toBeGreaterThan(900 * 1024)
    expect(Buffer.byteLength(made)).toBeLessThanOrEqual(1_000 * 1024)
    const told = made.match(/<details>/g)!.length
    expect(made).toContain(`${(2_000 - told).toLocaleString('en')} records with findings are left out`)
    expect(made.trimEnd()).toMatch(/holds at most 1,024 KiB\.\n\nmetakeur [^\n]* · sha256 [0-9a-f]{12}[^\n]*$/)
  })

  test.each(['golden', 'many'])('%s: headings from the third level, closed tags, whole tables', (name) => {
    const made = render('markdown', load(name), { lang: 'nl' })
    const lines = made.split('\n')
    expect(lines.filter((line) => /^#/.test(line) && !/^#{3,4} \S/.test(line))).toEqual([])
    expect(made.match(/<details/g)!.length).toBe(made.match(/<\/details>/g)!.length)
    for (const line of lines.filter((one) => one.startsWith('| '))) expect(line).toMatch(/ \|$/)
    expect(made).not.toContain('undefined')
  })

  test.each([
    ['a|b `c` *d* [e](f)', 'a&#124;b &#96;c&#96; &#42;d&#42; &#91;e&#93;(f)'],
    ['<b>&amp;', '&#60;b&#62;&#38;amp;'],
    ['https://x.be www.x.be @me #12 # no', 'https&#58;//x.be www&#46;x.be @<!-- -->me #<!-- -->12 # no'],
    ['dct:title\n\n# heading', 'dct:title # heading'],
  ])('escapes %j', (text, written) => {
    expect(escaped(text)).toBe(written)
  })
})

describe('shacl', () => {
  const SH = 'http://www.w3.org/ns/shacl#'

  test.each([...POISONS, ['nothing', 'x'] as const])('Turtle and JSON-LD are one graph: %s', async (_, poison) => {
    const report = poison === 'x' ? load('many') : poisoned(load('golden'), poison)
    const turtle = turtleQuads(render('shacl', report))
    const jsonLd = await jsonLdQuads(render('shacl-jsonld', report))
    expect(shapeOf(jsonLd)).toEqual(shapeOf(turtle))
  })

  test('has what SHACL asks of a result, once each, and a message a language', () => {
    const report = load('golden')
    const quads = turtleQuads(render('shacl', report))
    const results = quads.filter(({ predicate }) => predicate.value === `${SH}result`).map(({ object }) => object.value)
    expect(results.length).toBe(all(report).filter(({ component }) => component !== undefined).length)
    for (const result of results) {
      const of = (name: string) =>
        quads.filter(({ subject, predicate }) => subject.value === result && predicate.value === SH + name)
      for (const name of ['focusNode', 'resultPath', 'resultSeverity', 'sourceConstraintComponent', 'sourceShape']) {
        expect(of(name).length, name).toBe(1)
      }
      expect(of('value').length).toBeLessThanOrEqual(1)
      const languages = of('resultMessage').map(({ object }) => (object as { language?: string }).language)
      expect(new Set(languages).size).toBe(languages.length)
      expect(languages).toContain('en')
    }
  })

  test.each([
    ['golden', 'error', false, ['Violation']],
    ['spotless', 'error', true, ['Violation']],
    ['spotless', 'info', true, ['Violation', 'Warning', 'Info']],
    ['warnings', 'error', true, ['Violation']],
    ['warnings', 'warning', false, ['Violation', 'Warning']],
    ['warnings', 'never', false, ['Violation', 'Warning', 'Info']],
    ['broken', 'error', false, ['Violation']],
  ] as const)('%s --fail-on %s: conforms %s', (name, failOn, conforms, disallows) => {
    const golden = load('golden')
    const warnings: Report = {
      ...golden,
      sources: golden.sources.filter(({ complete }) => complete),
      records: [
        {
          ...golden.records[0]!,
          findings: golden.records[0]!.findings.filter(({ severity }) => severity === 'warning'),
        },
      ],
      findings: [],
    }
    const reports: Record<string, Report> = {
      golden,
      spotless: load('spotless'),
      warnings,
      broken: { ...golden, records: [] },
    }
    const quads = turtleQuads(render('shacl', reports[name]!, { gate: { failOn, minScore: null } }))
    const of = (property: string) =>
      quads.filter(({ predicate }) => predicate.value === SH + property).map(({ object }) => object.value)
    expect(of('conforms')).toEqual([String(conforms)])
    expect(of('conformanceDisallows')).toEqual(disallows.map((severity) => SH + severity))
  })

  test('a value that was cut is not told as the value', () => {
    const report = load('golden')
    const [record] = report.records
    const cut = { ...record!.findings[11]!, value: `${'x'.repeat(119)}…` }
    const made = render('shacl', { ...report, records: [{ ...record!, findings: [cut] }] })
    expect(made).toContain('sh:InConstraintComponent')
    expect(made).not.toContain('sh:value')
  })

  test.each([
    ['dct:title', 'dct:title'],
    ['http://x.example/a', '<http://x.example/a>'],
    ['^<http://x.example/a>', '[ sh:inversePath <http://x.example/a> ]'],
    ['(<urn:a>|<urn:b>)', '[ sh:alternativePath ( <urn:a> <urn:b> ) ]'],
    ['(^<urn:a>/<urn:b>*)', '( [ sh:inversePath <urn:a> ] [ sh:zeroOrMorePath <urn:b> ] )'],
    ['(<urn:a>|<urn:b>', null],
    ['(<urn:a>|<urn:b>/<urn:c>)', null],
    ['<urn:a> x', null],
    ['('.repeat(50), null],
  ])('the path %s', (path, turtle) => {
    const report = load('golden')
    const [record] = report.records
    const found = { ...record!.findings[11]!, path }
    const PREFIXES = '@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix dct: <http://purl.org/dc/terms/> .'
    expect(pathValue(path) === null).toBe(turtle === null)
    const quads = turtleQuads(
      render('shacl', { ...report, records: [{ ...record!, findings: [found] }], findings: [] }),
    )
    const stated = shapeOf(quads).filter((line) => line.includes(' http://www.w3.org/ns/shacl#resultPath '))
    const wanted = turtle === null ? [] : shapeOf(turtleQuads(`${PREFIXES} <urn:s> sh:resultPath ${turtle} .`))
    const objectOf = (line: string) => line.slice(line.indexOf('#resultPath ') + 12).split(' ; ')[0]
    expect(stated.length > 0).toBe(turtle !== null)
    if (turtle !== null && !turtle.includes('['))
      expect(objectOf(stated[0]!)).toContain(objectOf(wanted.find((line) => line.includes('urn:s'))!)!)
  })
})

describe('earl', () => {
  test('has an outcome a check and record', () => {
    const report = load('golden')
    const outcomes = (of: Report) =>
      turtleQuads(render('earl', of))
        .filter(({ predicate }) => predicate.value.endsWith('earl#outcome'))
        .map(({ object }) => object.value.split('#')[1])
    expect(outcomes(report)).toEqual(['failed', 'failed', 'untested', 'inapplicable', 'cantTell', 'untested', 'passed'])
    // Asked and not answered is something else than not asked.
    expect(outcomes({ ...report, online: true })[2]).toBe('cantTell')
  })
})

describe('summary', () => {
  test('counts every finding at a file, and every record', () => {
    for (const name of ['golden', 'many', 'empty']) {
      const report = load(name)
      const counted = tally(report)
      const sum = (of: (one: (typeof counted)[number]) => number): number =>
        counted.reduce((total, one) => total + of(one), 0)
      expect(sum(({ records }) => records)).toBe(report.records.length)
      for (const severity of ['blocking', 'error', 'warning', 'info'] as const) {
        expect(sum(({ findings }) => findings[severity])).toBe(report.summary.findings[severity])
      }
    }
  })

  test('lists forty files, or all', () => {
    const report = load('empty')
    const sources = Array.from({ length: 50 }, (_, i) => ({ ...report.sources[0]!, name: `file-${i}.ttl` }))
    expect(render('summary', { ...report, sources })).toContain('… 10 more files.')
    expect(render('summary', { ...report, sources }, { all: true }).match(/file-\d+/g)!.length).toBe(50)
  })
})

describe('fingerprints', () => {
  const prints = (report: Report): string[] => [...marked(report)].map(({ fingerprint }) => fingerprint)
  const change = (from: string, to: string): Report => JSON.parse(JSON.stringify(load('golden')).replaceAll(from, to))
  const edit = (mend: (findings: Finding[]) => Finding[]): Report => {
    const report = load('golden')
    return {
      ...report,
      records: report.records.map((record, i) =>
        i === 0 ? { ...record, findings: mend([...record.findings]) } : record,
      ),
    }
  }
  const before = prints(load('golden'))

  test('no two are the same', () => {
    expect(new Set(before).size).toBe(before.length)
    const many = prints(load('many'))
    expect(new Set(many).size).toBe(many.length)
    const twins = load('golden')
    const doubled = prints({ ...twins, records: [...twins.records, ...twins.records] })
    expect(new Set(doubled).size).toBe(doubled.length)
  })

  test.each<[string, Report]>([
    ['a renamed file', change('metadata/bomen.ttl', 'catalogus/b.ttl')],
    [
      'other lines',
      JSON.parse(JSON.stringify(load('golden')).replace(/"line":\d+,"column":\d+/g, '"line":1,"column":1')),
    ],
    ['another severity', change('"severity":"warning"', '"severity":"info"')],
    ['other words', change('"message":"short"', '"message":"brief"')],
    ['another title of the record', change('Bomeninventaris Gent', 'Bomen')],
  ])('survive %s', (_, report) => {
    expect(prints(report)).toEqual(before)
  })

  test('a mended finding takes its own away, a new one brings one', () => {
    const mended = prints(edit((findings) => findings.slice(1)))
    expect(mended).toEqual(before.slice(1))
    const iri =
      (text: string) =>
      (finding: Finding): Finding => ({ ...finding, node: { ...finding.node, iri: text } })
    const swap = (one: string) =>
      new Set(prints(edit((findings) => findings.map((f, i) => (i === 1 ? iri(one)(f) : f)))))
    // One distribution mended and another broken is as many findings, but not the same ones.
    expect([...swap('urn:a')].filter((print) => !swap('urn:b').has(print)).length).toBe(1)
  })
})

describe('names of files', () => {
  test.each<[string, string | undefined, string]>([
    ['a/b.ttl', undefined, 'a/b.ttl'],
    ['./a//b/../c.ttl', undefined, 'a/c.ttl'],
    ['../x/a.ttl', undefined, '../x/a.ttl'],
    ['/srv/repo/a.ttl', '/srv/repo', 'a.ttl'],
    ['/srv/repo2/a.ttl', '/srv/repo', '/srv/repo2/a.ttl'],
    ['/srv/repo/a.ttl', undefined, '/srv/repo/a.ttl'],
    ['/../a.ttl', undefined, '/a.ttl'],
    ['C:\\repo\\data\\a b.ttl', 'C:\\repo', 'data/a b.ttl'],
    ['data\\a.ttl', 'C:\\repo', 'data/a.ttl'],
    ['odd\\name.ttl', '/srv/repo', 'odd\\name.ttl'],
    ['-', '/srv', '-'],
    ['https://x.example/./a', '/srv', 'https://x.example/./a'],
  ])('%j in %j is %j', (source, root, path) => {
    expect(relativePath(source, root)).toBe(path)
  })

  test.each([
    ['a b/é#?%.ttl', 'a%20b/%C3%A9%23%3F%25.ttl'],
    ['/srv/a.ttl', 'file:///srv/a.ttl'],
    ['C:/a.ttl', 'file:///C:/a.ttl'],
    ['a:b.ttl', 'a%3Ab.ttl'],
    ['\ud800.ttl', '%EF%BF%BD.ttl'],
  ])('%j as URI is %j', (path, uri) => {
    expect(pathUri(path)).toBe(uri)
  })
})

describe('-f and -o', () => {
  const outputs = (line: string) =>
    parse(`check a.ttl ${line}`.trim().split(' ')).options.outputs.map(({ format, file }) => `${format} > ${file}`)

  test.each([
    ['', ['null > null']],
    ['-f sarif -o a.sarif -f junit -o b.xml', ['sarif > a.sarif', 'junit > b.xml']],
    ['-f summary -f sarif -o a.sarif', ['summary > null', 'sarif > a.sarif']],
    ['-o a.sarif -o b.xml', ['null > a.sarif', 'null > b.xml']],
    ['-o a.txt -f json', ['json > a.txt']],
    ['-o a.json -f sarif -o b.sarif', ['null > a.json', 'sarif > b.sarif']],
    ['--format=csv --output=- -ojson.json', ['csv > null', 'null > json.json']],
  ])('%j', (line, wanted) => {
    expect(outputs(line)).toEqual(wanted)
  })

  test.each([
    ['-f json -f csv', 'two-on-screen'],
    ['-f json -o - -f csv', 'two-on-screen'],
    ['-f json -o a -f csv -o a', 'same-output'],
    ['-f -o a', 'value-missing'],
  ])('%j is refused', (line, key) => {
    expect(() => outputs(line)).toThrow(key)
  })
})

describe('owner and dates of a record', () => {
  const contact = (mail: string): string =>
    `dcat:contactPoint [ a vcard:Organization ; vcard:hasEmail <mailto:${mail}> ]`

  test.each<[string, string, Partial<RecordReport>]>([
    ['a mailbox of a team', contact('data@stad.gent'), { contact: 'data@stad.gent' }],
    ['a person', contact('mia.janssens@stad.gent'), { contact: null }],
    ['a team and a person', `${contact('data@stad.gent')} ; ${contact('mia.janssens@stad.gent')}`, { contact: null }],
    ['nobody', 'dct:identifier "1"', { contact: null, issued: null, modified: null }],
    [
      'dates as they stand there',
      'dct:issued "in mei" ; dct:modified "2026-05-17T08:30:00"^^xsd:dateTime',
      { issued: 'in mei', modified: '2026-05-17T08:30:00' },
    ],
    ['a date that is a tale', `dct:issued "${'x'.repeat(200)}"`, { issued: `${'x'.repeat(119)}…` }],
  ])('%s', async (_, stated, expected) => {
    const turtle = `${PREFIX_LINES}\n<https://data.gent.be/id/dataset/1> a dcat:Dataset ; ${stated} .`
    const request = { paths: ['a.ttl'], profile: null, syntax: null, asOf: '2026-11-24' }
    const { report } = await run(request, memoryIo({ 'a.ttl': turtle }))
    expect(report.records[0]).toMatchObject(expected)
  })
})

// --- the real thing --------------------------------------------------------------------------------------------------

const CORPUS = resolve(ROOT, '../shared/corpus/be/datagovbe/ldes-flat/fluvius.nt.gz')
if (!existsSync(CORPUS))
  console.warn('reporters-machine.test.ts: no corpus in ../shared, so only the example is rendered')

describe.each(['fixtures/examples/catalogue.ttl', ...(existsSync(CORPUS) ? [CORPUS] : [])])('%s', (path) => {
  let report: Report
  let whole: RenderOptions
  beforeAll(async () => {
    const request = { paths: [path], profile: null, syntax: null, asOf: '2026-11-24' }
    report = (await run(request, nodeIo())).report
    const rest = { locale: locales.nl, checks: realWords(), root: ROOT }
    whole = { ...optionsFor(report), ...rest }
  })

  test.each(FORMATS)('%s', (format) => {
    const reporter: Reporter = reporters[format]
    const made = [...reporter.render(report, whole)].join('')
    expect(made).not.toMatch(/undefined|\[object Object\]|\bNaN\b/)
    expect(UNSEEN.exec(made)).toBeNull()
    STRUCTURE[format](made)
    if (format === 'sarif') expect(errorsBy(SARIF)(JSON.parse(made))).toBeNull()
    if (format === 'gitlab') expect(errorsBy(GITLAB)(JSON.parse(made))).toBeNull()
    if (format === 'csv') expect(csvRows(made).length).toBe(all(report).length)
    if (format === 'junit') expect(cases(made).length).toBeGreaterThan(report.records.length)
  })

  test('results of shapes carry what SHACL needs', () => {
    const shapes = all(report).filter(
      ({ check, component }) => report.rules[check]!.kind === 'shape' && component !== undefined,
    )
    expect(shapes.length).toBeGreaterThan(5)
    for (const { check, component, value, term } of shapes) {
      expect(component).toMatch(/^[A-Za-z]+ConstraintComponent$/)
      expect(report.rules[check]!.shape).toMatch(/^https:\/\//)
      expect(value !== null && term === undefined).toBe(false)
    }
  })
})
