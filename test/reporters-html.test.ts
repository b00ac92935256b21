/** The page: it is sound HTML, trusts no value, says in tables what it draws, and a browser and axe find nothing wrong. */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { Parser } from 'htmlparser2'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COLOURS } from '../src/cli/option-values.ts'
import { parse } from '../src/cli/parse.ts'
import { locales } from '../src/locales/index.ts'
import type { LocaleTag } from '../src/locales/locale.ts'
import type { Excerpt, RecordReport, Report } from '../src/model.ts'
import { excerptKey } from '../src/report/blocks.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { points } from '../src/report/points.ts'
import { perPublisher } from '../src/report/publishers.ts'
import { between, escaped, html, joined, link, mail } from '../src/reporters/html/escape.ts'
import { SCRIPT } from '../src/reporters/html/script.ts'
import { THEMES } from '../src/reporters/html/style.ts'
import { reporters } from '../src/reporters/index.ts'
import type { RenderOptions } from '../src/reporters/reporter.ts'
import { browserPath, launch, look } from './chromium.ts'
import { checkWords, checkWordsNl, excerpts, reading } from './golden-report.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/reports')
const UPDATE = process.env.UPDATE === '1'
const load = (name: string): Report => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))

type Asked = Partial<RenderOptions> & { lang?: LocaleTag }

function optionsFor(report: Report, { lang = 'nl', ...rest }: Asked): RenderOptions {
  const judged = verdict(report, { failOn: 'error', minScore: null })
  const checks = lang === 'nl' ? checkWordsNl : {}
  return {
    locale: { ...locales[lang], checks, reading: { ...locales[lang].reading, ...(reading[lang] ?? {}) } },
    verdict: judged,
    exit: exitCode(report, judged, { allowEmpty: false }),
    excerpts: new Map<string, Excerpt>(Object.entries(excerpts)),
    checks: new Map(Object.entries(checkWords)),
    width: 80,
    color: new Chalk({ level: 3 }),
    unicode: false,
    all: false,
    quiet: false,
    verbose: false,
    ...rest,
  }
}

const render = (report: Report, asked: Asked = {}): string =>
  [...reporters.html.render(report, optionsFor(report, asked))].join('')

interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly within: readonly string[]
  text: string
}

const VOID = new Set(['meta', 'br'])
/** Of SVG: the parser gives every name as it stands. */
const EMPTY = new Set(['rect', 'line'])

/** Every element of a page. Throws when a tag is not closed, or closed that was not opened. */
function elementsOf(page: string): Element[] {
  const found: Element[] = []
  const open: Element[] = []
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, within: open.map((one) => one.name), text: '' }
        found.push(element)
        open.push(element)
      },
      ontext(text) {
        for (const element of open) element.text += text
      },
      onclosetag(name, implied) {
        if (implied && !VOID.has(name) && !EMPTY.has(name)) throw new Error(`${name} is not closed`)
        if (open.pop()?.name !== name) throw new Error(`${name} is closed out of turn`)
      },
    },
    { lowerCaseTags: false, recognizeSelfClosing: true },
  )
  parser.write(page)
  parser.end()
  return found
}

const named = (elements: readonly Element[], name: string): Element[] => elements.filter((one) => one.name === name)

const APPROVED: readonly (readonly [file: string, report: string, asked: Asked])[] = [
  ['golden.html.nl.html', 'golden', {}],
  ['golden.html.en.html', 'golden', { lang: 'en', theme: 'vlaanderen' }],
  ['many.html.nl.html', 'many', {}],
]

describe('approved pages (UPDATE=1 approves)', () => {
  test.each(APPROVED)('%s', (file, report, asked) => {
    const page = render(load(report), asked)
    if (UPDATE) writeFileSync(join(FOLDER, file), page)
    expect(page).toBe(readFileSync(join(FOLDER, file), 'utf8'))
  })
})

const PAGES = ['golden', 'many', 'spotless', 'empty'].flatMap((name) =>
  (['nl', 'en'] as const).map((lang) => ({ name, lang })),
)

describe.each(PAGES)('$name in $lang', ({ name, lang }) => {
  const report = load(name)
  const page = render(report, { lang })
  const elements = elementsOf(page)

  test('has a language, one first heading, landmarks and headings in order', () => {
    expect(page.startsWith('<!doctype html>\n<html lang=')).toBe(true)
    expect(named(elements, 'html')[0]!.attributes.lang).toBe(lang === 'nl' ? 'nl-BE' : 'en')
    for (const one of ['h1', 'header', 'nav', 'main', 'footer', 'title']) {
      expect(named(elements, one).filter(({ within }) => !within.includes('svg')).length, one).toBe(1)
    }
    const levels = elements.flatMap(({ name: tag }) => (/^h\d$/.test(tag) ? [Number(tag[1])] : []))
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([])
    expect(elements.find(({ name: tag }) => tag === 'a')?.attributes.href).toBe('#content')
  })

  test('ids are unique, and what refers to one finds it', () => {
    const ids = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]))
    expect(ids.length).toBe(new Set(ids).size)
    const asked = elements.flatMap(({ attributes }) => [
      ...(attributes['aria-labelledby']?.split(' ') ?? []),
      ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
    ])
    expect(asked.filter((id) => !ids.includes(id))).toEqual([])
    expect(asked.length).toBeGreaterThan(3)
  })

  test('loads nothing, and runs nothing but its own script', () => {
    const tags = new Set(elements.map(({ name: tag }) => tag))
    const active = ['link', 'img', 'iframe', 'object', 'embed', 'form', 'base', 'audio', 'video', 'use']
    expect(active.filter((tag) => tags.has(tag))).toEqual([])
    const attributes = elements.flatMap((one) => Object.keys(one.attributes))
    expect(attributes.filter((key) => /^on|^(?:src|srcset|style|xlink:href|action|ping)$/.test(key))).toEqual([])
    expect(named(elements, 'style')[0]!.text).not.toMatch(/url\(|@import|<|expression/)
    const policy = named(elements, 'meta').find((one) => one.attributes['http-equiv'] === 'Content-Security-Policy')
    const scripts = named(elements, 'script').map(({ text }) => text)
    expect(scripts).toEqual([SCRIPT])
    const hash = createHash('sha256').update(SCRIPT).digest('base64')
    expect(policy?.attributes.content).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    for (const { attributes: of } of named(elements, 'a')) {
      if (of.href!.startsWith('#')) continue
      expect(of.href).toMatch(/^(?:https?:\/\/|mailto:)/)
      expect(of.rel).toContain('noopener')
    }
  })

  test('every table has a caption and heads with a scope, and every drawing its words and its table', () => {
    const tables = named(elements, 'table')
    expect(named(elements, 'caption').filter(({ text }) => text.trim() !== '').length).toBe(tables.length)
    expect(named(elements, 'th').filter((one) => !/^(?:col|row)$/.test(one.attributes.scope ?? ''))).toEqual([])
    for (const svg of named(elements, 'svg')) expect(svg.attributes.role).toBe('img')
    const drawn = named(elements, 'svg').length
    expect(named(elements, 'desc').filter(({ text }) => text.length > 20).length).toBe(drawn)
    const cells = new Set([...named(elements, 'td'), ...named(elements, 'th')].map(({ text }) => text.trim()))
    const told = named(elements, 'text').map(({ text }) => text.trim())
    const missing = told.filter((text) => !cells.has(text) && !/^\d0?$/.test(text) && !/^[A-E] /.test(text))
    expect(missing).toEqual([])
  })

  test('says every state in words, not in a colour or a sign alone', () => {
    const signs = elements.filter((one) => one.attributes['aria-hidden'] === 'true' && /[✖✔▲•⊘]/.test(one.text))
    expect(signs.length).toBeGreaterThan(0)
    expect(page).not.toMatch(/[✖✔▲•⊘]<\/(?!span)/)
    const words = locales[lang].severities
    for (const { within, text, attributes } of named(elements, 'b')) {
      expect(within).toContain('main')
      expect(text).toMatch(/\p{L}{3,}/u)
      // Its sign is drawn, and not read aloud where a browser can leave it out.
      expect(named(elements, 'style')[0]!.text).toMatch(
        new RegExp(`b\\.${attributes.class}::before\\{content:"(.) ";content:"\\1 " / ""\\}`),
      )
    }
    expect(named(elements, 'b').length).toBeGreaterThan(2)
    if (report.summary.findings.error > 0) expect(page).toContain(words.error)
  })
})

describe('what the page tells', () => {
  const report = load('golden')
  const page = render(report)
  const elements = elementsOf(page)
  const text = named(elements, 'body')[0]!.text.replace(/\s+/g, ' ')

  test('every record, every rule, every number of the score', () => {
    for (const record of report.records) {
      if (record.title !== null && !record.title.includes('\u001b')) expect(text).toContain(record.title)
      if (record.score.value !== null) expect(text).toContain(locales.nl.number(points(record.score.value), 1))
    }
    for (const id of Object.keys(report.rules)) expect(text).toContain(id)
    for (const hash of [report.model.sha256, report.profiles[0]!.sha256, report.sources[0]!.sha256!]) {
      expect(text).toContain(hash)
    }
    for (const words of ['24 november 2026', locales.nl.ui.cannotProve, 'links-alive', report.tool.version]) {
      expect(text).toContain(words)
    }
  })

  test('the line of a finding, with what is wrong marked; never a line with a secret', () => {
    const marks = named(elements, 'mark').map((one) => one.text)
    expect(marks).toContain('"tweewekelijks"@nl')
    expect(marks.length).toBeGreaterThan(3)
    expect(text).not.toContain('85.01.01-123.45')
  })

  test('the lines that it shows are the lines that it asks for', () => {
    const asked = new Set(reporters.html.places(report, { all: false }).map(excerptKey))
    expect(Object.keys(excerpts).filter((key) => asked.has(key)).length).toBe(named(elements, 'mark').length)
  })

  test('of many records a fault of a record as a whole does not show its first line; of few, and of a value, it does', () => {
    const [record] = report.records
    const absent = report.records.flatMap(({ findings }) => findings).find(({ check }) => check === 'licence-present')!
    const shows = (records: number, value: string | null): boolean => {
      const finding = { ...absent, value, place: record!.place }
      const one = (_: unknown, i: number): RecordReport => ({ ...record!, id: `${i}`, findings: [finding], jobs: [] })
      const of = { ...report, records: Array.from({ length: records }, one) }
      const first = excerptKey(record!.place)
      const asked = reporters.html.places(of, { all: false }).some((place) => excerptKey(place) === first)
      const excerpt = { text: 'a line of its own', column: 1, length: 1 }
      const shown = render(of, { excerpts: new Map([[first, excerpt]]) }).includes('line of its own')
      expect(shown).toBe(asked)
      return shown
    }
    expect([shows(3, null), shows(4, null), shows(4, 'x')]).toEqual([true, false, true])
  })

  test('a second sentence about one property does not tell its place again', () => {
    const list = named(elements, 'li').filter((one) => /^(?:error|warning)$/.test(one.attributes.class ?? ''))
    const told = list.map((one) => one.text).filter((words) => words.includes('BOMENINVENTARIS GENT'))
    expect(told.map((words) => words.split('bomen.ttl:8:13').length - 1)).toEqual([1])
  })

  test('few records stand open, many are folded, and a link into one leads within it', () => {
    const folded = elementsOf(render(load('many')))
    expect(named(elements, 'details').filter((one) => 'open' in one.attributes).length).toBe(3)
    expect(named(folded, 'details').filter((one) => 'open' in one.attributes)).toEqual([])
    const target = folded.find((one) => one.attributes.id === 'record-1')!
    expect(target.within.at(-1)).toBe('details')
    expect(folded.some((one) => one.attributes.href === '#record-1')).toBe(true)
  })

  test('names of files are relative, and their lines are found all the same', () => {
    const moved = JSON.parse(JSON.stringify(report).replaceAll('"metadata/', '"/srv/x/metadata/')) as Report
    const lines = new Map(Object.entries(excerpts).map(([key, excerpt]) => [`/srv/x/${key}`, excerpt]))
    expect(render(moved, { root: '/srv/x', excerpts: lines })).toBe(page)
  })

  test('of many records the worst, with a word about the rest; all of them when asked', () => {
    const [record] = report.records
    const bare = { ...record!, findings: [], jobs: [], measurements: [] }
    const records = Array.from({ length: 700 }, (_, i): RecordReport => ({ ...bare, id: `https://x.example/${i}` }))
    const cut = elementsOf(render({ ...report, records }))
    const sections = (of: readonly Element[]) => of.filter((one) => /^record-\d/.test(one.attributes.id ?? '')).length
    expect(sections(cut)).toBe(500)
    expect(named(cut, 'main')[0]!.text).toContain('de 500 zwakste van 700 records')
    expect(sections(elementsOf(render({ ...report, records }, { all: true })))).toBe(700)
  })

  test('it comes in pieces', () => {
    const many = load('many')
    expect([...reporters.html.render(many, optionsFor(many, {}))].length).toBeGreaterThan(12)
  })
})

describe('publishers', () => {
  const record = (publisher: string | null, value: number | null): RecordReport => {
    const [one] = load('spotless').records
    return { ...one!, publisher, score: { ...one!.score, value } }
  }

  test('most records first, then by name, nobody last; the mean of what has a score', () => {
    const made = perPublisher([
      record(null, 0),
      record(null, 0),
      record('B', 400_000),
      record('A', 1),
      record('B', 800_001),
      record('B', null),
      record('C', null),
    ])
    expect(made.map(({ name, records, mean }) => [name, records, mean])).toEqual([
      ['B', 3, 600_001],
      ['A', 1, 1],
      ['C', 1, null],
      [null, 2, 0],
    ])
  })
})

describe('pieces of HTML', () => {
  test.each([
    [`<script>alert("1")</script> & 'x'`, '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;'],
    ['a\u0000b\u202ec\u001b[31md\n', 'abcd '],
    ['&amp;', '&amp;amp;'],
  ])('%j is text', (text, expected) => {
    expect(escaped(text)).toBe(expected)
    expect(html`<p title="${text}">${[text, null]}</p>`.html).toBe(`<p title="${expected}">${expected}</p>`)
  })

  test('between tags a quote is a quote, and nothing else is let through', () => {
    expect(between(`say "no" to 'x' … €`).html).toBe(`say "no" to 'x' … €`)
    expect(between('a\u0000b\u202e<i>&"\u00ad').html).toBe('ab&lt;i&gt;&amp;"')
  })

  test('pieces in pieces are not escaped twice', () => {
    expect(html`<p>${joined([html`<b>${'<'}</b>`, null, 7, 'x'], ' & ')}</p>`.html).toBe(
      '<p><b>&lt;</b> &amp; 7 &amp; x</p>',
    )
  })

  test.each([
    ['https://x.example/a?b=c&d=e#f', true],
    ['HTTP://x.example', true],
    ['javascript:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['//x.example', false],
    ['file:///etc/passwd', false],
    ['https://x.example/"onclick="x', false],
    ['https://x.example/\u202e', false],
    ['https://x.example/a b', false],
    [' https://x.example', false],
    [`https://x.example/${'a'.repeat(2_000)}`, false],
  ])('an address of the web is a link: %j %j', (address, is) => {
    expect(link(address, 'x').html.startsWith('<a href="http') || /^<a href="HTTP/.test(link(address, 'x').html)).toBe(
      is,
    )
  })

  test.each([
    ['data@stad.gent', true],
    ['m***@s***.gent', false],
    ['a@b?cc=c@d', false],
    ['a@b&x', false],
    ['javascript:a@b', false],
    ['a b@c', false],
    ['x', false],
  ])('a mail address is a link: %j %j', (address, is) => {
    expect(mail(address).html.startsWith('<a href="mailto:')).toBe(is)
  })
})

describe('--theme', () => {
  test('is neutral unless asked otherwise', () => {
    expect(parse(['check', 'a.ttl']).options.theme).toBe('neutral')
    expect(parse(['check', 'a.ttl', '--theme', 'vlaanderen']).options.theme).toBe('vlaanderen')
    expect(() => parse(['check', 'a.ttl', '--theme', 'lion'])).toThrow('bad-value')
    expect(COLOURS).toEqual(THEMES)
  })

  test('every text has a contrast of 4.5 at least, every bar 3, in both themes and schemes', () => {
    for (const theme of THEMES) {
      const css = render(load('spotless'), { theme })
      const [light = '', dark = ''] = [...css.matchAll(/:root\{([^}]*)\}/g)].map((found) => found[1])
      for (const scheme of [light, dark]) {
        const colour = Object.fromEntries([...scheme.matchAll(/--([\w-]+):(#[0-9a-f]+)/g)].map((c) => [c[1], c[2]]))
        const low = (on: string, names: string[], least: number) =>
          names.filter((one) => contrast(colour[one]!, colour[on]!) < least)
        const words = ['ink', 'soft', 'link', 'blocking', 'error', 'warning', 'info', 'good']
        expect([...low('paper', words, 4.5), ...low('panel', words, 4.5), ...low('band', ['band-ink'], 4.5)]).toEqual(
          [],
        )
        expect(low('panel', ['bar', 'low', 'middle', 'high'], 3)).toEqual([])
        expect(low('mark', ['ink'], 4.5)).toEqual([])
      }
    }
  })

  /** WCAG 2.1, relative luminance and contrast ratio. */
  function contrast(a: string, b: string): number {
    const luminance = (hex: string): number => {
      const full = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1)
      const [red, green, blue] = [0, 2, 4].map((at) => {
        const share = Number.parseInt(full.slice(at, at + 2), 16) / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
    }
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x)
    return (high! + 0.05) / (low! + 0.05)
  }
})

if (browserPath === null) console.warn('reporters-html.test.ts: no Chromium here, so no browser looks at the page')

describe.skipIf(browserPath === null)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch()
  }, 30_000)
  afterAll(() => browser?.close())

  // Every pair of language, width and scheme; all eight together take a minute on a busy machine.
  const view = (width: number, colorScheme: 'light' | 'dark') => ({ width, colorScheme })
  const pages = [
    { name: 'golden', asked: {}, seen: [view(320, 'light'), view(1280, 'dark')] },
    { name: 'golden', asked: { lang: 'en', theme: 'vlaanderen' }, seen: [view(320, 'dark'), view(1280, 'light')] },
  ] as const

  test.each(pages)(
    'axe finds nothing, nothing scrolls sideways, nothing is asked for: $name $asked',
    async (one) => {
      const page = render(load(one.name), one.asked)
      for (const seen of one.seen) {
        expect(await look(browser, page, seen), JSON.stringify(seen)).toEqual({
          violations: [],
          overflow: 0,
          asked: [],
          said: [],
        })
      }
    },
    60_000,
  )

  test('a poisoned record runs nothing, even without the policy', async () => {
    const poison = `"'><img src=x onerror=alert(1)><script>alert(2)</script><svg onload=alert(3)></style></details>`
    const text = JSON.stringify(load('golden'))
      .replaceAll('"title":"', `"title":${JSON.stringify(poison).slice(0, -1)}`)
      .replaceAll('"label":"', `"label":${JSON.stringify(poison).slice(0, -1)}`)
      .replaceAll('"value":"', `"value":${JSON.stringify(poison).slice(0, -1)}`)
      .replaceAll('metadata/', `${JSON.stringify(poison).slice(1, -1)}/`)
    const page = render(JSON.parse(text)).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    const seen = await look(browser, page, { width: 320, colorScheme: 'light' })
    expect(seen).toMatchObject({ violations: [], overflow: 0, asked: [], said: [] })
  }, 30_000)
})
