/** Reports that fill a folder: pages of a registry, a report for each party, and how files get there whole or not at all. */
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { Chalk } from 'chalk'
import { Parser } from 'htmlparser2'
import type { Browser } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PARTIES } from '../src/cli/option-values.ts'
import { parse } from '../src/cli/parse.ts'
import { checkFolder, checkWritable, writeIn, writeWhole } from '../src/cli/writing.ts'
import { locales } from '../src/locales/index.ts'
import type { LocaleTag } from '../src/locales/locale.ts'
import type { RecordReport, Report } from '../src/model.ts'
import { partsOf } from '../src/parts.ts'
import { addFindings, addRecord, emptyState } from '../src/quality/rollup.ts'
import { summarise } from '../src/quality/summarise.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { fileNames } from '../src/report/file-names.ts'
import { gateOf, verdict } from '../src/report/gate.ts'
import { SPLITS } from '../src/report/parties.ts'
import { reporters } from '../src/reporters/index.ts'
import type { RenderOptions } from '../src/reporters/reporter.ts'
import { browserPath, launch, look } from './chromium.ts'
import { checkWords } from './golden-report.ts'
import { inFolder } from './in-folder.ts'
import { csvRows } from './receivers.ts'

const ROOT = resolve(import.meta.dirname, '..')
const golden: Report = JSON.parse(readFileSync(join(ROOT, 'fixtures/reports/golden.json'), 'utf8'))

function optionsFor(report: Report, lang: LocaleTag = 'nl', more: Partial<RenderOptions> = {}): RenderOptions {
  return {
    locale: locales[lang],
    verdict: verdict(report, { failOn: 'error', minScore: null }),
    exit: 1,
    excerpts: new Map(),
    checks: new Map(Object.entries(checkWords)),
    width: 80,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: false,
    quiet: false,
    verbose: false,
    ...more,
  }
}

/** A registry: the records of the example again and again, each with an address of its own. */
function registry(records: readonly { id: string; publisher: string | null; contact?: string | null }[]): Report {
  const own = records.map(({ id, publisher, contact = null }, i): RecordReport => {
    const like = golden.records[i % golden.records.length]!
    const findings = like.findings.map((finding) => ({ ...finding, record: id }))
    return { ...like, id, publisher, contact, findings }
  })
  const state = emptyState()
  for (const record of own) addRecord(state, record)
  addFindings(state, golden.findings)
  return { ...golden, records: own, summary: summarise(state) }
}

const many = (n: number, publisher: string | null) =>
  Array.from({ length: n }, (_, i) => ({
    id: `https://data.example/${publisher?.replace(/\W/g, '') ?? 'x'}/${i}`,
    publisher,
  }))

const HOSTILE = '../../etc/<b>"&\u202e=cmd|'
const LARGE = registry([...many(600, 'Databank'), ...many(2, 'Stad Gent'), ...many(1, HOSTILE), ...many(1, null)])

function folderOf(report: Report, lang: LocaleTag = 'nl', more: Partial<RenderOptions> = {}): Map<string, string> {
  const made = reporters.html.folder.files(report, partsOf(report, 'publisher'), optionsFor(report, lang, more))
  return new Map([...made].map(({ name, chunks }) => [name, [...chunks].join('')]))
}

/** The ids on a page, and where its links lead. */
function linksOf(page: string): { ids: string[]; links: string[] } {
  const ids: string[] = []
  const links: string[] = []
  const parser = new Parser({
    onopentag(name, { id, href }) {
      if (id !== undefined) ids.push(id)
      if (name === 'a' && href !== undefined) links.push(href)
    },
  })
  parser.end(page)
  return { ids, links }
}

describe('a folder of pages', () => {
  const pages = folderOf(LARGE)
  const read = new Map([...pages].map(([name, page]) => [name, linksOf(page)]))

  test('no page is too large to open at once, and the index is the last', () => {
    expect([...pages.keys()].at(-1)).toBe('index.html')
    expect(Math.max(...[...pages.values()].map((page) => page.length))).toBeLessThan(1_200_000)
    expect([...pages.keys()].filter((name) => name.startsWith('databank-')).length).toBeGreaterThan(2)
    for (const name of pages.keys()) expect(name).toMatch(/^[a-z0-9-]+\.html$/)
  })

  test('every link finds its page and its place, and the index leads to all', () => {
    const missing: string[] = []
    for (const [name, { links, ids }] of read) {
      expect(new Set(ids).size, name).toBe(ids.length)
      for (const link of links.filter((one) => !/^(?:https?|mailto):/.test(one))) {
        const [page = '', anchor] = link.split('#')
        const target = read.get(page === '' ? name : page)
        if (target === undefined || (anchor !== undefined && !target.ids.includes(anchor)))
          missing.push(`${name} ${link}`)
      }
    }
    expect(missing).toEqual([])
    const reached = new Set(['index.html'])
    for (const page of reached)
      for (const link of read.get(page)!.links) {
        if (!/^(?:https?|mailto|#)/.test(link)) reached.add(link.split('#')[0]!)
      }
    expect([...reached].sort()).toEqual([...pages.keys()].sort())
  })

  test('every record stands on one page', () => {
    const records = [...read.values()].flatMap(({ ids }) => ids.filter((id) => /^record-\d+$/.test(id)))
    expect(records.length).toBe(LARGE.records.length)
    for (const { id } of LARGE.records) {
      expect([...pages.values()].filter((page) => page.includes(`>${id}</a>`)).length, id).toBe(1)
    }
  })

  test('is the same in every run, and a page keeps its name when others come', () => {
    expect(folderOf(structuredClone(LARGE))).toEqual(pages)
    const more = folderOf(registry([...many(2, 'Stad Gent'), ...many(1, 'Stad Aalst')]))
    const gent = (of: ReadonlyMap<string, string>) => [...of.keys()].filter((name) => name.startsWith('stad-gent-'))
    expect(gent(more)).toEqual(gent(pages))
  })

  test('one publisher is enough, and has its link', () => {
    const one = folderOf(registry(many(2, 'Stad Gent')))
    expect(linksOf(one.get('index.html')!).links.filter((link) => /^stad-gent-\w+\.html$/.test(link)).length).toBe(1)
  })
})

describe('names of files', () => {
  const keys = ['Gent', 'GENT', 'gent', 'Gént', '../../etc/passwd', 'CON', '.', '', '北京', 'a'.repeat(300), null]
  const names = fileNames(keys, 'no-publisher')

  test('are plain, no two differ by case only, and none is a device', () => {
    expect(new Set([...names.values()].map((name) => name.toLowerCase())).size).toBe(keys.length)
    for (const name of names.values()) expect(name).toMatch(/^[a-z0-9][a-z0-9-]{0,60}$/)
    expect(names.get(null)).toBe('no-publisher')
    expect(names.get('CON')).toMatch(/^con-[0-9a-f]{12}$/)
    expect(names.get('../../etc/passwd')).toMatch(/^etc-passwd-/)
  })

  test('depend on the key alone', () => {
    for (const key of keys) expect(fileNames([key], 'no-publisher').get(key)).toBe(names.get(key))
  })
})

describe('parts of a report', () => {
  const findings = (report: Report): number =>
    report.findings.length + report.records.reduce((sum, record) => sum + record.findings.length, 0)

  test.each(SPLITS)('by %s: nothing is lost, and totals are of the own records', (by) => {
    const parts = partsOf(LARGE, by).map(({ report }) => report)
    expect(parts.reduce((sum, report) => sum + report.records.length, 0)).toBe(LARGE.records.length)
    expect(parts.reduce((sum, report) => sum + findings(report), 0)).toBe(findings(LARGE))
    for (const severity of ['blocking', 'error', 'warning', 'info'] as const) {
      const sum = parts.reduce((total, { summary }) => total + summary.findings[severity], 0)
      expect(sum).toBe(LARGE.summary.findings[severity])
    }
    for (const report of parts) {
      const used = new Set(
        [...report.records.flatMap((one) => one.findings), ...report.findings].map(({ check }) => check),
      )
      expect(new Set(Object.keys(report.rules))).toEqual(new Set(Object.keys(LARGE.rules).filter((id) => used.has(id))))
    }
  })

  test('a contact that may not be told is its organisation, and no name holds an address of a person', () => {
    const report = registry([
      { id: 'urn:1', publisher: 'Stad Gent', contact: 'data@stad.gent' },
      { id: 'urn:2', publisher: 'Stad Gent', contact: null },
      { id: 'urn:3', publisher: 'Stad Gent', contact: 'm***@stad.gent' },
      { id: 'urn:4', publisher: null, contact: null },
      // A stored report may be of anybody's making.
      { id: 'urn:5', publisher: null, contact: 'mia.janssens@stad.gent' },
      { id: 'urn:6', publisher: null, contact: 'mo.janssens@stad.gent' },
    ])
    const parts = partsOf(report, 'contact')
    expect(parts.map(({ name, report: part }) => [name, part.records.length])).toEqual([
      ['Stad Gent', 2],
      ['data@stad.gent', 1],
      ['m***@s***.gent', 1],
      ['m***@s***.gent', 1],
      [null, 1],
    ])
    expect(parts.map(({ file }) => file).filter((file) => /janssens/.test(file))).toEqual([])
    expect(new Set(parts.map(({ file }) => file)).size).toBe(parts.length)
    expect(parts.at(-1)!.file).toBe('no-contact')
  })

  test('a record in two catalogues is in both, and a catalogue in its own, under its title', () => {
    const report = registry(many(3, 'x'))
    const [a, b, c] = report.records as [RecordReport, RecordReport, RecordReport]
    const records = [
      { ...a, kind: 'catalog' as const, id: 'urn:c', title: 'Catalogus', listedIn: ['urn:d'] },
      { ...b, kind: 'dataset' as const, listedIn: ['urn:c', 'urn:d'] },
      { ...c, kind: 'dataset' as const, listedIn: [] },
    ]
    const parts = partsOf({ ...report, findings: [], records }, 'catalogue')
    expect(parts.map(({ name, report: part }) => [name, part.records.map(({ id }) => id)])).toEqual([
      ['Catalogus', ['urn:c', b.id]],
      ['urn:d', [b.id]],
      [null, [c.id]],
    ])
  })

  test('the gate asks of a part what it asked of the whole', () => {
    const asked = {
      failOn: 'warning' as const,
      minScore: 40,
      minAverage: 60.5,
      minMqa: 100,
      maxNew: 7,
      max: [{ of: 'licence-present', limit: 3 }],
      min: [{ of: 'open' as const, limit: 20 }],
    }
    const said = verdict(golden, asked)
    expect(verdict(golden, gateOf(said))).toEqual(said)
    expect(gateOf(verdict(golden, { failOn: 'never', minScore: null }))).toMatchObject({
      failOn: 'never',
      maxNew: null,
    })
  })
})

const DATA = `${PREFIX_LINES} @prefix d: <https://data.example/id/> .
d:1 a dcat:Dataset ; dct:title "Een =1+1"@nl ; dct:publisher d:a .
d:2 a dcat:Dataset ; dct:title "Twee"@nl ; dct:publisher d:b .
d:3 a dcat:Dataset ; dct:title "Drie"@nl .
d:a a foaf:Agent ; foaf:name "Stad Gent"@nl . d:b a foaf:Agent ; foaf:name "=STAD gent"@nl .`

describe('--split-by', () => {
  test('writes a report a party in each format, an index of all, and sends nothing', async () => {
    await inFolder({ 'a.ttl': DATA }, async ({ type, read }) => {
      const typed = await type('check a.ttl --split-by publisher -o uit/ --fail-on never', { lang: 'nl_BE.UTF-8' })
      expect(typed).toMatchObject({ exit: 0, stderr: '' })
      expect(typed.stdout).toContain('11 bestanden geschreven naar uit/. Begin met index.html.\nEr is niets verstuurd')
      const rows = csvRows(read('uit/index.csv'))
      expect(rows.map(({ party, records }) => [party, records])).toEqual([
        ["'=STAD gent", '1'],
        ['Stad Gent', '1'],
        ['', '1'],
      ])
      const files = rows.flatMap(({ html, csv, json }) => [html!, csv!, json!])
      expect([...files, 'index.csv', 'index.html'].sort()).toEqual(readdirSync('uit').sort())
      expect(
        linksOf(read('uit/index.html'))
          .links.filter((link) => files.includes(link))
          .sort(),
      ).toEqual(files.sort())
      const ajv = new Ajv2020({ strict: false })
      addFormats.default(ajv)
      const valid = ajv.compile(JSON.parse(readFileSync(join(ROOT, 'src/report/report.schema.json'), 'utf8')))
      for (const { json, csv, html, errors } of rows) {
        const report = JSON.parse(read(`uit/${json}`)) as Report
        expect(valid(report), JSON.stringify(valid.errors)).toBe(true)
        expect(report.records.length).toBe(1)
        const severe = csvRows(read(`uit/${csv}`)).filter(({ severity }) => /^(?:error|blocking)$/.test(severity!))
        expect(severe.length).toBe(Number(errors))
        const page = read(`uit/${html}`)
        expect(page).toContain('<h2 id="todo-title">Te doen</h2>')
        expect(page).not.toContain('exit 0')
      }
      expect(rows[2]!.html).toBe('no-publisher.html')
    })
  }, 30_000)

  test('takes the formats that are given, and the exit code stays that of the whole', async () => {
    await inFolder({ 'a.ttl': DATA }, async ({ type }) => {
      const typed = await type('check a.ttl --split-by publisher -f junit -f csv -o uit --quiet')
      expect(typed.exit).toBe(1)
      expect([...new Set(readdirSync('uit').map((name) => name.replace(/^.*?\./, '')))].sort()).toEqual([
        'csv',
        'html',
        'xml',
      ])
    })
  }, 30_000)

  test.each([
    ['--split-by publisher', 'split-needs-folder'],
    ['--split-by publisher -o -', 'split-needs-folder'],
    ['--split-by publisher -o a/ -o b/', 'split-needs-folder'],
    ['--split-by owner -o a/', 'bad-value'],
  ])('%s is refused', (line, key) => {
    expect(() => parse(`check a.ttl ${line}`.split(' '))).toThrow(key)
  })

  test('the help knows the parties that there are', () => {
    expect(PARTIES).toEqual(SPLITS)
  })
})

describe('-o folder/', () => {
  test('html fills it, leaves what is of others, and leads to nothing of an earlier run', async () => {
    await inFolder({ 'a.ttl': DATA, 'uit/eigen.txt': 'blijft' }, async ({ type, read, write }) => {
      expect((await type('check a.ttl -f html -o uit --fail-on never')).stderr).toBe('')
      const before = readdirSync('uit')
      expect(before).toContain('rules.html')
      write('a.ttl', DATA.replace('"Stad Gent"', '"Stad Aalst"'))
      const again = await type('check a.ttl -o uit/ --fail-on never')
      expect(again.exit).toBe(0)
      const stale = before.find((name) => name.startsWith('stad-gent-') && read(`uit/${name}`).includes('Stad Gent'))!
      expect(again.stdout).toContain(`does not lead to them: 1, such as ${stale}`)
      const pages = readdirSync('uit').filter((name) => name.endsWith('.html') && name !== stale)
      expect(pages.filter((name) => read(`uit/${name}`).includes(stale))).toEqual([])
      expect(read('uit/eigen.txt')).toBe('blijft')
      expect(readdirSync('uit').filter((name) => name.endsWith('.tmp'))).toEqual([])
    })
  }, 30_000)

  test('a page that cannot be written ends the run: nothing is left half written, and no index leads to it', async () => {
    await inFolder({ 'a.ttl': DATA, 'uit/rules.html/eigen.txt': '' }, async ({ type }) => {
      const typed = await type('check a.ttl -o uit/ --fail-on never', { lang: 'nl_BE.UTF-8' })
      expect(typed.exit).toBe(3)
      expect(typed.stderr).toContain('rules.html')
      const there = readdirSync('uit')
      expect(there.filter((name) => name.endsWith('.tmp') || name === 'index.html')).toEqual([])
      expect(there.length).toBe(4)
    })
  }, 30_000)

  test('the configuration can name one', async () => {
    const config = 'sources: [a.ttl]\nfail-on: never\noutputs: [{ format: html, file: uit/ }]\n'
    await inFolder({ 'a.ttl': DATA, 'metakeur.config.yml': config, 'sub/x': '' }, async ({ type, read }) => {
      expect(await type('check', { at: 'sub' })).toMatchObject({ exit: 0, stderr: '' })
      expect(read('uit/index.html')).toContain('<!doctype html>')
    })
  }, 30_000)

  test('other formats are files', async () => {
    await inFolder({ 'a.ttl': DATA }, async ({ type }) => {
      const typed = await type('check a.ttl -f csv -o uit/', { lang: 'nl_BE.UTF-8' })
      expect(typed.exit).toBe(2)
      expect(typed.stderr).toContain('csv is één bestand, en uit/ een map.')
      expect(existsSync('uit')).toBe(false)
    })
  })
})

describe('files on the disk', () => {
  let here = ''
  beforeAll(() => {
    here = mkdtempSync(join(tmpdir(), 'metakeur-'))
  })
  afterAll(() => rmSync(here, { recursive: true, force: true }))
  const at = (...names: string[]): string => join(here, ...names)

  test('a link is followed within its folder, never out of it', async () => {
    mkdirSync(at('in'))
    writeFileSync(at('outside'), 'old')
    writeFileSync(at('in', 'june'), 'old')
    symlinkSync(at('outside'), at('in', 'out.html'))
    symlinkSync('june', at('in', 'latest.html'))
    symlinkSync('nowhere', at('in', 'dangling.html'))
    await expect(checkWritable(at('in', 'out.html'))).rejects.toMatchObject({ args: { reason: 'LINK' } })
    await expect(writeWhole(at('in', 'out.html'), ['new'])).rejects.toMatchObject({ args: { reason: 'LINK' } })
    await writeWhole(at('in', 'latest.html'), ['new'])
    await writeWhole(at('in', 'dangling.html'), ['new'])
    expect([readFileSync(at('outside'), 'utf8'), readFileSync(at('in', 'june'), 'utf8')]).toEqual(['old', 'new'])
    expect(lstatSync(at('in', 'latest.html')).isSymbolicLink()).toBe(true)
    expect(existsSync(at('in', 'nowhere'))).toBe(false)
    // In a folder that metakeur fills, a link gives way to the page.
    await writeIn(at('in'), 'out.html', ['page'])
    expect([readFileSync(at('outside'), 'utf8'), readFileSync(at('in', 'out.html'), 'utf8')]).toEqual(['old', 'page'])
  })

  test('and so is a link to a folder', async () => {
    mkdirSync(at('web'))
    mkdirSync(at('web', 'june'))
    mkdirSync(at('elsewhere'))
    symlinkSync('june', at('web', 'latest'))
    symlinkSync(join('..', 'elsewhere'), at('web', 'out'))
    symlinkSync('nowhere', at('web', 'dangling'))
    await checkFolder(at('web', 'latest'))
    for (const path of [at('web', 'out'), `${at('web', 'out')}/`]) {
      await expect(checkFolder(path)).rejects.toMatchObject({ code: 3, args: { reason: 'LINK' } })
    }
    await expect(checkFolder(at('web', 'dangling'))).rejects.toMatchObject({ key: 'cannot-write' })
    // Who names the folder itself means it; what stands above it is as it is.
    symlinkSync('web', at('site'))
    await checkFolder(at('site', 'june'))
  })

  test.each(['../x.html', 'a/b.html', '.html', '..', 'a\\b.html', 'A.html', 'con.html', 'x'])(
    '%j is no name in a folder',
    async (name) => {
      await expect(writeIn(at('names'), name, ['x'])).rejects.toThrow('no name')
      expect(existsSync(at('names'))).toBe(false)
    },
  )

  test('what is no folder is told before the work', async () => {
    writeFileSync(at('file'), '')
    await expect(checkFolder(at('file'))).rejects.toMatchObject({ key: 'cannot-write' })
    await expect(checkFolder(at('file', 'in', 'it'))).rejects.toMatchObject({ key: 'cannot-write' })
    await checkFolder(at('still', 'to', 'be', 'made'))
    expect(existsSync(at('still'))).toBe(false)
  })

  describe('when the run is ended', () => {
    const chunks = 8
    beforeAll(async () => {
      const bundle = await rolldown({ input: join(ROOT, 'src/cli/writing.ts'), platform: 'node', logLevel: 'silent' })
      await bundle.write({ file: at('writing.mjs') })
    })

    /** Writes the file in a process of its own, which gets the signal while it makes chunk `when`. */
    function writing(path: string, signal: NodeJS.Signals, when: number): NodeJS.Signals | null {
      const code = `
        import { writeWhole } from ${JSON.stringify(at('writing.mjs'))}
        await writeWhole(${JSON.stringify(path)}, (function* () {
          for (let i = 0; i < ${chunks}; i++) {
            if (i === ${when}) process.kill(process.pid, '${signal}')
            yield 'new'.repeat(50_000)
          }
        })())`
      return spawnSync(process.execPath, ['--input-type=module', '-e', code]).signal
    }

    test.each([0, 3, chunks - 1])(
      'SIGKILL in chunk %i leaves the old file, and the next run writes the new',
      (when) => {
        const folder = at(`kill-${when}`)
        mkdirSync(folder)
        writeFileSync(join(folder, 'r.html'), 'old')
        expect(writing(join(folder, 'r.html'), 'SIGKILL', when)).toBe('SIGKILL')
        expect(readFileSync(join(folder, 'r.html'), 'utf8')).toBe('old')
        expect(writing(join(folder, 'r.html'), 'SIGKILL', chunks)).toBe(null)
        expect(readFileSync(join(folder, 'r.html'), 'utf8')).toBe('new'.repeat(50_000 * chunks))
      },
    )

    test.each(['SIGTERM', 'SIGINT'] as const)('%s leaves the old file and nothing beside it', (signal) => {
      const folder = at(signal)
      mkdirSync(folder)
      writeFileSync(join(folder, 'r.html'), 'old')
      expect(writing(join(folder, 'r.html'), signal, 3)).toBe(signal)
      expect(readFileSync(join(folder, 'r.html'), 'utf8')).toBe('old')
      expect(readdirSync(folder)).toEqual(['r.html'])
    })
  })
})

if (browserPath === null) console.warn('folders.test.ts: no Chromium here, so no browser looks at the pages')

describe.skipIf(browserPath === null)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 30_000)
  afterAll(() => browser?.close())

  const small = registry([...many(24, 'Databank'), ...many(2, 'Stad Gent'), ...many(1, null)])

  test('axe finds nothing on an index, a page of a publisher and the report of a party', async () => {
    const nl = folderOf(small)
    const en = folderOf(small, 'en', { theme: 'vlaanderen' })
    const of = (pages: ReadonlyMap<string, string>, start: string): string =>
      [...pages].find(([name]) => name.startsWith(start))![1]
    const party = partsOf(small, 'publisher')[1]!
    const told = [...reporters.html.render(party.report, optionsFor(party.report, 'nl', { party: party.name! }))].join(
      '',
    )
    const seen = await Promise.all([
      look(browser, of(nl, 'index'), { width: 320, colorScheme: 'dark' }),
      look(browser, of(en, 'stad-gent'), { width: 320, colorScheme: 'light' }),
      look(browser, told, { width: 1280, colorScheme: 'light' }),
    ])
    for (const one of seen) expect(one).toEqual({ violations: [], overflow: 0, asked: [], said: [] })
  }, 60_000)

  test('the script runs under the policy: it sorts by number and leaves out what does not hold a word', async () => {
    const scores = [9, 80, null].map((value, i) => ({
      ...small.records[i]!,
      publisher: `p${i}`,
      score: { ...small.records[i]!.score, value: value && value * 10_000 },
    }))
    const page = [...folderOf({ ...small, records: [...small.records, ...scores] })].find(
      ([name]) => name === 'index.html',
    )![1]
    const tab = await browser.newPage()
    const said: string[] = []
    tab.on('console', (message) => said.push(message.text()))
    tab.on('pageerror', (error) => said.push(String(error)))
    await tab.setContent(page)
    const column = () =>
      tab.evaluate(`[...document.querySelectorAll('#publishers tbody tr')].map((row) => row.cells[2].textContent)`)
    const before = (await column()) as string[]
    await tab.click('#publishers thead th:nth-child(3) button')
    const down = (await column()) as string[]
    await tab.click('#publishers thead th:nth-child(3) button')
    const up = (await column()) as string[]
    const number = (text: string): number => (text === '-' ? -1 : Number(text.replace(',', '.')))
    expect(down.map(number)).toEqual(before.map(number).sort((a, b) => b - a))
    expect(up.map(number)).toEqual(before.map(number).sort((a, b) => a - b))
    expect(await tab.getAttribute('#publishers thead th:nth-child(3)', 'aria-sort')).toBe('ascending')
    await tab.setContent([...folderOf(small)].find(([name]) => name.startsWith('databank'))![1])
    await tab.fill('#records input[type=search]', 'bomeninventaris')
    const shown = await tab.evaluate(
      `[...document.querySelectorAll('#records > details')].filter((one) => one.checkVisibility()).length`,
    )
    expect(shown).toBe(8)
    expect(await tab.textContent('#records [role=status]')).toBe('8 van 24 getoond')
    expect(said).toEqual([])
    await tab.close()
  }, 60_000)

  test('without scripts there are no controls', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const tab = await context.newPage()
    await tab.setContent(folderOf(small).get('index.html')!)
    expect(await tab.locator('button, input').count()).toBe(0)
    expect(await tab.locator('#publishers tbody tr').count()).toBe(3)
    await context.close()
  }, 30_000)
})
