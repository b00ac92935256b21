/**
 * One hostile record, as bytes, through the whole line and out of every format; each is then read with what its receiver reads
 * it with, to see that nothing ran and nothing broke. Formats are told by their extension, so a new one is tried too.
 * `reporters-machine.test.ts` tries single poisons on a report; here they come together, and from the source.
 */
import { Chalk } from 'chalk'
import { Parser as HtmlParser } from 'htmlparser2'
import { Parser as N3Parser } from 'n3'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { batches } from '../src/cli/print.ts'
import { locales } from '../src/locales/index.ts'
import type { LocaleTag } from '../src/locales/locale.ts'
import { partsOf } from '../src/parts.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { SPLITS } from '../src/report/parties.ts'
import { SCRIPT } from '../src/reporters/html/script.ts'
import { reporters } from '../src/reporters/index.ts'
import { partsCsv } from '../src/reporters/parts-csv.ts'
import type { RenderOptions, Reporter } from '../src/reporters/reporter.ts'
import { checkWords } from '../src/rules.ts'
import { run } from '../src/run.ts'
import { browserPath, launch } from './chromium.ts'
import { memoryIo } from './memory-io.ts'
import { annotations, csvRows, jsonLdQuads, type XmlElement, xml } from './receivers.ts'

const MARKUP = `"'></title></style></code></details><script>alert(4711)</script><img src=x onerror=alert(4711)><svg/onload=alert(4711)> ]]> --> <!--`
const LINES = '\r\n::error::4711\r\n::set-output name=a::b\n\u2028::warning::x\u0085# kop\n| a | b |\n|---|---|\n'
const TERMINAL = '\u001b[31mrood\u001b]8;;https://evil.example\u0007link\u001b[2J\u009b1m\u0007'
const TURNED = '\u202egnp.exe\u2066\u200f\u2069'
const MARKDOWN = '`code` **x** [klik](javascript:alert(4711)) ![i](https://evil.example/x.png) @iedereen #1 <details>'
const REST = `##[error]4711 ##vso[task.setvariable variable=a]4711 % %0A {node} {n} $& $1 \\u003c "" '' \\ ; 100%\t=1+1`
const FORMULA = `=cmd|' /C calc'!A0`
const POISON = [MARKUP, LINES, TERMINAL, TURNED, MARKDOWN, REST].join(' ')
const MEGABYTES = 10

/** The name of a file is the user's, or of whoever packed it. */
const FILE = `a]]><b>'"%0A\u001b[31m|::error::.ttl`

const literal = (text: string): string => JSON.stringify(text).replace(/[\u007f-\uffff]/g, escapedUnit)

function escapedUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const TURTLE = `${PREFIX_LINES}
<https://data.example/id/1> a dcat:Dataset ;
  dct:title ${literal(`${FORMULA} ${POISON}`)}@nl , ${literal(`@SUM(1)${MARKUP}`)} ;
  dct:description ${literal(`${POISON} ${'lang <b>| '.repeat((MEGABYTES * 1024 * 1024) / 10)}`)}@nl ;
  dct:identifier ${literal(`+1${LINES}`)} , "-2;=3" ;
  dcat:keyword ${literal(MARKDOWN)} , ${literal(TURNED)}@nl , ${literal(FORMULA)}@nl ;
  dct:issued ${literal(`=2020${POISON}`)} ; dct:modified ${literal(MARKUP)}^^xsd:date ;
  dcat:landingPage <javascript:alert(4711)> ; dct:license <data:text/html,%3Cscript%3Ealert(4711)%3C/script%3E> ;
  dct:accrualPeriodicity ${literal(POISON)} ; dct:language <https://x.example/%22%3E%3Cscript%3E> ;
  dcat:contactPoint [ a vcard:Organization ; vcard:fn ${literal(POISON)} ; vcard:hasEmail <mailto:info@x.example?cc=%22onload=alert(4711)> ] ;
  dct:publisher [ a foaf:Agent ; foaf:name ${literal(`${FORMULA}${POISON}`)} ] ;
  dcat:distribution <https://data.example/d/1> , [ a dcat:Distribution ; dct:title ${literal(POISON)} ; dcat:accessURL <javascript:alert(4711)> , "x y" ] .
<https://data.example/d/1> a dcat:Distribution ; dcat:downloadURL <vbscript:alert(4711)> ; dct:format ${literal(POISON)} .
<urn:catalogue> a dcat:Catalog ; dct:title ${literal(POISON)} ; dcat:dataset <https://data.example/id/1> .
<urn:alone> a dcat:Distribution ; dct:title ${literal(POISON)} .
`

const result = await run(
  { paths: [FILE], profile: null, syntax: 'turtle', asOf: '2026-11-24' },
  memoryIo({ [FILE]: TURTLE }),
)
const { report } = result
const shown = (one: Reporter) => one.places?.(report, { all: true, quiet: false }) ?? []
const excerpts = await result.excerpts(Object.values(reporters).flatMap((one) => [...shown(one)]))

function optionsFor(lang: LocaleTag, more: Partial<RenderOptions> = {}): RenderOptions {
  const judged = verdict(report, { failOn: 'error', minScore: 60 })
  return {
    locale: locales[lang],
    verdict: judged,
    exit: exitCode(report, judged, { allowEmpty: false }),
    excerpts,
    checks: checkWords(),
    width: 80,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: true,
    quiet: false,
    verbose: true,
    ...more,
  }
}

type Format = keyof typeof reporters
const FORMATS = Object.keys(reporters) as Format[]
const render = (format: Format, options: RenderOptions): string =>
  [...batches((reporters[format] as Reporter).render(report, options))].join('')

/** What neither a terminal, a log nor an editor may get raw. Line ends are our own. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufffe\uffff]|[\ud800-\udfff]/u

/** By extension, what a receiver does with the text; each throws, or expects, when something broke out. */
const RECEIVERS: Readonly<Record<string, (text: string) => unknown>> = {
  json: (text) => JSON.parse(text),
  ndjson: (text) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
  jsonld: (text) => jsonLdQuads(text),
  sarif: (text) => JSON.parse(text),
  ttl: (text) => new N3Parser({ format: 'text/turtle' }).parse(text),
  nq: (text) => new N3Parser({ format: 'application/n-quads' }).parse(text),
  xml: (text) => expect(elements(xml(text)).filter((name) => /script|img|svg/i.test(name))).toEqual([]),
  csv: readCsv,
  html: readHtml,
  md: readMarkdown,
  txt: (text) => expect(annotations(text).filter(({ message }) => message.startsWith('4711'))).toEqual([]),
}

function receiverOf(extension: string): (text: string) => unknown {
  const found = RECEIVERS[extension.split('.').at(-1)!]
  if (found === undefined) throw new Error(`no receiver is known for .${extension}: add what its readers read it with`)
  return found
}

function elements({ name, children }: XmlElement): string[] {
  return [name, ...children.flatMap(elements)]
}

function readCsv(text: string): void {
  const rows = csvRows(text)
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map((row) => Object.keys(row).length)).size).toBe(1)
  const cells = [...rows.flatMap(Object.values), ...text.split(/[;\r\n]/)] as string[]
  expect(cells.filter((cell) => /^[\s"]*[=+@\t\r-]/.test(cell))).toEqual([])
}

const FORBIDDEN = ['img', 'iframe', 'object', 'embed', 'form', 'base', 'link', 'audio', 'video', 'use']

function readHtml(text: string): void {
  const scripts: string[] = []
  const wrong: string[] = []
  let open = ''
  const parser = new HtmlParser({
    onopentag(name, attributes) {
      open = name
      if (FORBIDDEN.includes(name)) wrong.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^(?:src|srcset|style|action|formaction)$/i.test(key)) wrong.push(`${name} ${key}`)
        if (key === 'href' && !/^(?:https?:\/\/|mailto:|#|[a-z0-9-]+\.[a-z]+(?:#|$))/.test(value)) wrong.push(value)
      }
    },
    ontext: (piece) => {
      if (open === 'script') scripts.push(piece)
    },
    onclosetag: () => {
      open = ''
    },
  })
  parser.end(text)
  expect(wrong).toEqual([])
  expect(scripts.join('')).toBe(SCRIPT)
}

/** By the rules of GitHub's Markdown: no tag but those that the reporter writes, no link but to the web, no broken table. */
function readMarkdown(text: string): void {
  const tags: string[] = []
  const parser = new HtmlParser({
    onopentag: (name, attributes) => tags.push([name, ...Object.keys(attributes)].join(' ')),
  })
  parser.end(text.replace(/`[^`\n]*`/g, ''))
  expect(tags.filter((tag) => !/^(?:details(?: open)?|summary|br|sub|code|b|strong)$/.test(tag))).toEqual([])
  expect(text).not.toMatch(/\]\((?!https?:|#)/)
  expect(text).not.toMatch(/!\[[^\]]*\]\(/)
  expect(text).not.toMatch(/(?<![\\\w&;])@iedereen/)
  const tables = text.split(/\n\n+/).filter((block) => /^\|/m.test(block))
  for (const table of tables) {
    const bars = table
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replace(/\\\|/g, '').split('|').length)
    expect(new Set(bars).size, table.slice(0, 300)).toBe(1)
  }
}

describe('one hostile record', () => {
  test('was read, with all its poison', () => {
    expect(report.sources[0]).toMatchObject({ complete: true, skipped: 0 })
    expect(report.records.length).toBe(2)
    expect(report.records.flatMap(({ findings }) => findings).length).toBeGreaterThan(15)
    const title = report.records.find(({ kind }) => kind === 'dataset')!.title!
    expect(title).toContain('<script>alert(4711)</script>')
    expect(excerpts.size).toBeGreaterThan(5)
  })

  test.each(FORMATS.flatMap((format) => (['nl', 'en'] as const).map((lang) => ({ format, lang }))))(
    '$format in $lang is read by its receiver, holds nothing unseen, and is no longer than somebody reads',
    async ({ format, lang }) => {
      const text = render(format, optionsFor(lang))
      expect(UNSEEN.exec(text)).toBeNull()
      expect(text.length).toBeLessThan(1_000_000)
      await receiverOf(reporters[format].extension)(text)
      // A log obeys what begins a line so, whatever the format; and some logs what stands anywhere in what people read.
      const forPeople = format === 'pretty' || format === 'summary'
      const commands = text.match(forPeople ? /^\s*::.*|##(?:vso)?\[.*/gm : /^\s*::.*/gm) ?? []
      const own = /^::(?:error|warning|notice) /
      expect(commands.filter((line) => format !== 'github' || !own.test(line))).toEqual([])
    },
  )

  test.each(['pretty', 'summary'] as const)('%s in colour paints, and obeys nothing of the data', (format) => {
    const text = render(format, optionsFor('nl', { color: new Chalk({ level: 1 }) }))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(text.replace(/\u001b\[\d{1,2}m/g, '')).toBe(render(format, optionsFor('nl')))
  })

  test.each(SPLITS)('parted by %s: names of files are plain, and the index is sound', (by) => {
    const parts = partsOf(report, by)
    for (const { file } of parts) expect(file).toMatch(/^[a-z0-9-]{1,70}$/)
    readCsv([...partsCsv(parts, ['html', 'csv'], false)].join(''))
    const told = { extensions: ['html', 'csv'], nobody: '-' }
    readHtml([...reporters.html.folder.index(report, parts, optionsFor('nl'), told)].join(''))
    for (const part of parts) {
      const options = optionsFor('nl', { party: part.name ?? '' })
      readHtml([...reporters.html.render(part.report, options)].join(''))
    }
  })
})

if (browserPath === null) console.warn('poison.test.ts: no Chromium here, so no browser opens the pages')

describe.skipIf(browserPath === null)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 30_000)
  afterAll(() => browser?.close())

  test('no page runs anything of it or asks for anything, even without its policy', async () => {
    const files = [...reporters.html.folder.files(report, partsOf(report, 'publisher'), optionsFor('nl'))]
    const pages = [render('html', optionsFor('nl')), ...files.map(({ chunks }) => [...chunks].join(''))]
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages) {
      const tab = await browser.newPage()
      const said: string[] = []
      tab.on('dialog', (dialog) => {
        said.push(`dialog ${dialog.message()}`)
        void dialog.dismiss()
      })
      tab.on('console', (message) => said.push(message.text()))
      tab.on('pageerror', (error) => said.push(String(error)))
      tab.on('request', (request) => said.push(request.url()))
      await tab.setContent(page.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''))
      // The script of the page itself handles the poison too.
      for (const button of await tab.locator('thead button').all()) await button.click()
      const scripts = await tab.evaluate(`document.scripts.length`)
      expect({ said, scripts }).toEqual({ said: [], scripts: 1 })
      await tab.close()
    }
  }, 60_000)
})
