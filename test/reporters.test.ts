import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { locales } from '../src/locales/index.ts'
import type { Locale, LocaleTag } from '../src/locales/locale.ts'
import type { Excerpt, Finding, Report, RuleInfo } from '../src/model.ts'
import { blocksOf, excerptKey } from '../src/report/blocks.ts'
import { exitCode, type GateOptions, verdict } from '../src/report/gate.ts'
import { jsonText } from '../src/report/json-text.ts'
import { shownPlaces } from '../src/report/select.ts'
import { reporters } from '../src/reporters/index.ts'
import type { RenderOptions } from '../src/reporters/reporter.ts'
import { bar, sparkline } from '../src/reporters/terminal/bar.ts'
import { frame } from '../src/reporters/terminal/frame.ts'
import { lookOf } from '../src/reporters/terminal/look.ts'
import { problem } from '../src/reporters/terminal/problem.ts'
import { ASCII, UNICODE } from '../src/reporters/terminal/symbols.ts'
import { clip, clipStart, columns, wrap } from '../src/reporters/terminal/wrap.ts'
import { checkWords, checkWordsNl, empty, excerpts, golden, many, reading, spotless } from './golden-report.ts'

const FOLDER = resolve(import.meta.dirname, '../fixtures/reports')
const UPDATE = process.env.UPDATE === '1'

if (UPDATE) {
  mkdirSync(FOLDER, { recursive: true })
  for (const [name, made] of Object.entries({ golden, many, spotless, empty })) {
    writeFileSync(join(FOLDER, `${name}.json`), `${jsonText(made(), 0)}\n`)
  }
}

function load(name: string): Report {
  return JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'))
}

/** The language with words for the rules of the golden reports, whatever the real checks say by now. */
function locale(tag: LocaleTag): Locale {
  return { ...locales[tag], checks: tag === 'nl' ? checkWordsNl : {}, reading: reading[tag] ?? {} }
}

interface Asked extends Partial<RenderOptions> {
  lang?: LocaleTag
  gate?: GateOptions
  format?: keyof typeof reporters
}

function optionsFor(report: Report, { lang = 'nl', gate, ...rest }: Asked): RenderOptions {
  const judged = verdict(report, gate ?? { failOn: 'error', minScore: null })
  return {
    locale: locale(lang),
    verdict: judged,
    exit: exitCode(report, judged, { allowEmpty: false }),
    excerpts: new Map<string, Excerpt>(Object.entries(excerpts)),
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

function render(report: Report, asked: Asked = {}): string {
  const { format = 'pretty', ...rest } = asked
  return [...reporters[format].render(report, optionsFor(report, rest))].join('')
}

/** Approved renderings: file name, report, what is asked. */
const APPROVED: readonly (readonly [string, string, Asked])[] = [
  ['golden.pretty.nl.txt', 'golden', {}],
  ['golden.pretty.en.txt', 'golden', { lang: 'en' }],
  ['golden.pretty-ascii.nl.txt', 'golden', { unicode: false }],
  ['golden.pretty-verbose.nl.txt', 'golden', { verbose: true }],
  ['golden.pretty-all.en.txt', 'golden', { lang: 'en', all: true }],
  ['golden.pretty-quiet.nl.txt', 'golden', { quiet: true, gate: { failOn: 'warning', minScore: 60 } }],
  ['golden.report.json', 'golden', { format: 'json' }],
  ['many.pretty.nl.txt', 'many', {}],
  ['many.pretty.en.txt', 'many', { lang: 'en', gate: { failOn: 'error', minScore: 60.5 } }],
  ['many.pretty-ascii-wide.en.txt', 'many', { lang: 'en', unicode: false, width: 100 }],
  ['spotless.pretty.nl.txt', 'spotless', {}],
  ['spotless.pretty-never.en.txt', 'spotless', { lang: 'en', gate: { failOn: 'never', minScore: null } }],
  ['empty.pretty.nl.txt', 'empty', {}],
]

describe('approved renderings', () => {
  test.each(APPROVED)('%s', (file, report, asked) => {
    const text = render(load(report), asked)
    if (UPDATE) writeFileSync(join(FOLDER, file), text)
    expect(text).toBe(readFileSync(join(FOLDER, file), 'utf8'))
  })
})

describe('pretty', () => {
  const everything = ['golden', 'many', 'spotless', 'empty'].flatMap((name) =>
    (['nl', 'en'] as const).flatMap((lang) => [false, true].map((all) => ({ name, lang, all }))),
  )

  test.each(everything)('keeps to the width and to printable text: $name $lang all=$all', ({ name, lang, all }) => {
    for (const width of [60, 80, 100]) {
      const lines = render(load(name), { lang, all, width }).split('\n')
      // A place is never broken: somebody wants to click or copy it.
      const long = lines.filter((line) => columns(line) > width && line.trim().includes(' '))
      expect(long.slice(0, 3)).toEqual([])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may come through from the data
      expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]|\s$/.test(line))).toEqual(
        [],
      )
    }
  })

  test.each(everything)('says the same with and without colour: $name $lang all=$all', ({ name, lang, all }) => {
    const plain = render(load(name), { lang, all })
    const painted = render(load(name), { lang, all, color: new Chalk({ level: 3 }) })
    expect(painted).not.toBe(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what chalk adds
    const bare = painted.replace(/\u001b\[[\d;]*m/g, '').replace(/ +$/gm, '')
    expect(bare).toBe(plain)
  })

  test.each(everything)('draws with ASCII only when asked: $name $lang all=$all', ({ name, lang, all }) => {
    const text = render(load(name), { lang, all, unicode: false })
    // What is left beyond ASCII are letters: of the data and of Dutch.
    expect([...new Set(text.match(/[^\n -~\p{L}]/gu))].filter((c) => c !== '’')).toEqual([])
  })

  test.each([
    [
      'golden',
      { failOn: 'error', minScore: null },
      /^✖ NIET GESLAAGD \(exit 3\) · unread: 1 · fail-on error: \d+ · blocking: 1$/,
    ],
    ['spotless', { failOn: 'info', minScore: 90 }, /^✔ GESLAAGD \(exit 0\) · fail-on info: 0 · min-score 90: 93,1$/],
    ['spotless', { failOn: 'warning', minScore: null }, /→ GESLAAGD \(exit 0\)$/],
    ['spotless', { failOn: 'never', minScore: 99 }, /^✖ NIET GESLAAGD \(exit 1\) · min-score 99: 93,1$/],
    ['empty', { failOn: 'error', minScore: null }, /→ NIETS GECONTROLEERD \(exit 4\)$/],
  ] as const)('ends with the verdict, quiet or not: %s %j', (name, gate, last) => {
    for (const quiet of [false, true]) {
      expect(render(load(name), { gate, quiet }).trimEnd().split('\n').at(-1)).toMatch(last)
    }
  })

  test('hides nothing with --all', () => {
    const text = render(load('many'), { all: true })
    const report = load('many')
    for (const finding of report.records.flatMap((record) => record.findings)) {
      expect(text).toContain(finding.check)
      // A rule that finds the same fault points at the same node.
      if (!['distribution-license-missing', 'frequency-declared'].includes(finding.check)) {
        expect(text).toContain(excerptKey(finding.place!))
      }
    }
  })

  test('asks for the lines that it shows', () => {
    for (const name of ['golden', 'many']) {
      for (const all of [false, true]) {
        const report = load(name)
        const wanted = new Set(shownPlaces(report, { all, quiet: false }).map(excerptKey))
        const marked = new Map([...wanted].map((key) => [key, { text: `line of ${key}`, column: 1, length: 4 }]))
        const text = render(report, { all, excerpts: marked, width: 200 })
        expect([...wanted].filter((key) => !text.includes(`line of ${key}\n`))).toEqual([])
      }
    }
    expect(shownPlaces(load('golden'), { all: true, quiet: true })).toEqual([])
  })

  test('never shows the line of a secret', () => {
    for (const all of [false, true]) expect(render(load('golden'), { all, verbose: true })).not.toContain('85.01.01')
  })
})

describe('json', () => {
  test('is the report, its sentences and the verdict', () => {
    const report = load('golden')
    const { verdict: judged, ...rest } = JSON.parse(render(report, { format: 'json' }))
    expect(judged).toEqual(verdict(report, { failOn: 'error', minScore: null }))
    const texts: string[] = []
    const withoutText = ({ text, ...finding }: Finding & { text: string }): Finding => {
      texts.push(text)
      return finding
    }
    for (const record of rest.records) record.findings = record.findings.map(withoutText)
    rest.findings = rest.findings.map(withoutText)
    expect(rest).toEqual(report)
    expect(texts[0]).toBe(
      'A national number stands in name (vcard:fn) of contact point 2: 85.**.**-***.**. Remove it, and ask who else has seen it.',
    )
    expect(texts.every((text) => text.length > 10)).toBe(true)
  })

  test('is English and complete, whatever a human asked for', () => {
    const report = load('many')
    const one = render(report, { format: 'json', lang: 'nl', quiet: true, unicode: false, width: 40 })
    expect(one).toBe(render(report, { format: 'json', lang: 'en', all: true, verbose: true }))
  })

  test('comes in chunks of a record, and holds no raw controls', () => {
    const report = load('many')
    const chunks = [...reporters.json.render(report, optionsFor(report, {}))]
    expect(chunks.length).toBeGreaterThan(report.records.length)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may stand in it
    expect(chunks.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })
})

describe('blocks', () => {
  const rules = {
    licence: { id: 'licence', kind: 'check', dimension: 'open' },
    short: { id: 'short', kind: 'check', dimension: 'vindbaar' },
    tag: { id: 'tag', kind: 'check', dimension: 'vindbaar' },
    secret: { id: 'secret', kind: 'check', dimension: 'privacy' },
    'licence-shape': { id: 'licence-shape', kind: 'shape', dimension: null },
  } as unknown as Record<string, RuleInfo>
  const finding = (check: string, path: string, more: Partial<Finding> = {}): Finding => ({
    check,
    severity: 'error',
    record: 'r',
    node: { kind: 'dataset', iri: 'r', label: null, position: 0 },
    path,
    value: null,
    message: 'm',
    args: {},
    place: { source: 's', line: 1, column: 1 },
    cause: `dataset:${path}`,
    ...more,
  })
  const at = (position: number): Partial<Finding> => ({
    node: { kind: 'distribution', iri: null, label: null, position },
    place: { source: 's', line: position, column: 1 },
    cause: 'distribution:dct:license',
  })
  const short = (found: readonly Finding[]) =>
    blocksOf(found, [{ cause: 'dataset:t', checks: [], severity: 'error', findings: 1, gain: 7 }], rules).map((block) =>
      [
        block.head.check,
        `also=${block.also}`,
        `more=${block.more.map((one) => one.check)}`,
        `same=${block.same.length}`,
        `n=${block.findings}`,
        `gain=${block.gain}`,
        `frame=${block.frame}`,
      ].join(' '),
    )

  test.each<[string, Finding[], string[]]>([
    ['nothing', [], []],
    [
      'a shape and a check that miss one value are one fault, in the words of the check',
      [finding('licence-shape', 'l'), finding('licence', 'l')],
      ['licence also=licence-shape more= same=0 n=2 gain=0 frame=true'],
    ],
    [
      'the worst goes first, whatever finds it',
      [finding('licence', 'l', { severity: 'warning' }), finding('licence-shape', 'l')],
      ['licence-shape also=licence more= same=0 n=2 gain=0 frame=true'],
    ],
    [
      'the same at other nodes is one block',
      [1, 2, 3].flatMap((n) => [finding('licence', 'l', at(n)), finding('licence-shape', 'l', at(n))]),
      ['licence also=licence-shape more= same=2 n=6 gain=0 frame=true'],
    ],
    [
      'two checks of one value ask two questions, and the gain is told once',
      [finding('short', 't', { value: 'X' }), finding('tag', 't', { value: 'X' }), finding('tag', 't', { value: 'Y' })],
      ['short also= more=tag,tag same=0 n=3 gain=7 frame=true'],
    ],
    [
      'a line is shown once, for information never',
      [finding('short', 'a'), finding('tag', 'b'), finding('licence', 'c', { severity: 'info', ...at(9) })],
      [
        'short also= more= same=0 n=1 gain=0 frame=true',
        'tag also= more= same=0 n=1 gain=0 frame=false',
        'licence also= more= same=0 n=1 gain=0 frame=false',
      ],
    ],
    [
      'a line with a secret is not shown, not even for another finding',
      [finding('secret', 's'), finding('short', 't', { value: 'X', place: { source: 's', line: 1, column: 9 } })],
      ['short also= more= same=0 n=1 gain=7 frame=false', 'secret also= more= same=0 n=1 gain=0 frame=false'],
    ],
  ])('%s', (_, found, expected) => {
    expect(short(found)).toEqual(expected)
    expect(short([...found].reverse())).toEqual(expected)
  })
})

describe('terminal', () => {
  test.each<[string, number, object, string[]]>([
    ['', 10, {}, ['']],
    ['a  b', 10, {}, ['a b']],
    ['aaa bbb ccc', 7, {}, ['aaa bbb', 'ccc']],
    ['aaaaaaaaaa b', 4, {}, ['aaaa', 'aaaa', 'aa b']],
    ['aaaaaaaaaa b', 4, { whole: true }, ['aaaaaaaaaa', 'b']],
    ['aaa bbb', 7, { firstWidth: 2 }, ['', 'aaa bbb']],
    ['日本語 語', 6, {}, ['日本語', '語']],
    ['日本語', 4, {}, ['日本', '語']],
  ])('wraps %j to %d %j', (text, width, options, lines) => {
    expect(wrap(text, width, options)).toEqual(lines)
  })

  test.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本', 4],
    ['🌳', 2],
    ['▲✖•│█', 5],
  ])('%j takes %d columns', (text, width) => {
    expect(columns(text)).toBe(width)
  })

  test('clips to the width at either end', () => {
    expect(clip('abcdefgh', 5, '…')).toBe('abcd…')
    expect(clip('abc', 5, '…')).toBe('abc')
    expect(clip('日本語日本語', 5, '…')).toBe('日本…')
    expect(clipStart('a/b/c.ttl:1:1', 8, '...')).toBe('...l:1:1')
    expect(clipStart('日本語', 3, '…')).toBe('…語')
  })

  test('bars tell none and all apart from nearly', () => {
    expect([0, 0.001, 0.5, 0.999, 1].map((share) => bar(share, 4, ASCII))).toEqual([
      '....',
      '#...',
      '##..',
      '###.',
      '####',
    ])
    expect(sparkline([0, 1, 50, 100], UNICODE)).toBe(' ▁▄█')
    expect(sparkline([0, 0], ASCII)).toBe('  ')
  })

  test.each<[string, Excerpt, string[]]>([
    ['short', { text: 'ab cd ef', column: 4, length: 2 }, ['  7 │ ab cd ef', '    │    ^^']],
    ['wide characters', { text: '日本 x', column: 4, length: 1 }, ['  7 │ 日本 x', '    │      ^']],
    ['a tab and an escape', { text: '\ta\u001b[31mb', column: 3, length: 1 }, ['  7 │  a�[31mb', '    │   ^']],
    ['beyond the end', { text: 'abc', column: 9, length: 3 }, ['  7 │ abc', '    │    ^']],
    [
      'far into a long line',
      { text: `${'a'.repeat(100)}FAULT${'b'.repeat(100)}`, column: 101, length: 5 },
      ['  7 │ …aaaaaaaaaaFAULTbbbbbbbbbbbbbbbbb…', '    │            ^^^^^'],
    ],
    [
      'as long as the line, with more after it',
      { text: `${'F'.repeat(33)} .`, column: 1, length: 33 },
      [`  7 │ ${'F'.repeat(33)}…`, `    │ ${'^'.repeat(33)}`],
    ],
    [
      'longer than the line',
      { text: `x ${'F'.repeat(100)}`, column: 3, length: 100 },
      [`  7 │ x ${'F'.repeat(31)}…`, `    │   ${'^'.repeat(32)}`],
    ],
  ])('frames a line: %s', (_, excerpt, lines) => {
    const look = lookOf(load('empty'), optionsFor(load('empty'), { width: 40 }))
    expect(frame(excerpt, 7, 2, look)).toEqual(lines)
  })

  test('words an error with its place, line and next step', () => {
    const look = lookOf(load('empty'), optionsFor(load('empty'), { lang: 'en' }))
    const place = { source: 'metadata/kapot.ttl', line: 57, column: 19 }
    const trouble = { message: 'quote-not-closed', args: {}, hint: 'three-quotes' }
    expect(problem({ ...trouble, place }, look)).toEqual([
      '✖ metadata/kapot.ttl:57:19  cannot read Turtle: a quote is not closed',
      '  57 │   dct:description "Alle bomen',
      '     │                   ^^^^^^^^^^^',
      '  Hint: a text over several lines needs three quotes: """',
    ])
    expect(problem({ message: 'unknown-rule', args: { rule: 'x\u001b[1my' }, hint: null, place: null }, look)).toEqual([
      '✖ Unknown rule "xy".',
    ])
  })
})
