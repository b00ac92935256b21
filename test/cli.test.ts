/** The command line: stories (a folder each), and tables for what a story cannot show. */
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FORMATS, LANGUAGES, SYNTAXES } from '../src/cli/choices.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { helpPage } from '../src/cli/help.ts'
import { main } from '../src/cli/main.ts'
import { dayOf } from '../src/cli/option-values.ts'
import { OPTIONS } from '../src/cli/options.ts'
import { parse } from '../src/cli/parse.ts'
import { progressLine } from '../src/cli/progress.ts'
import { terminalOf } from '../src/cli/terminal.ts'
import { EXIT } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import { nearest } from '../src/nearest.ts'
import { EXTENSIONS, syntaxOf } from '../src/readers/detect.ts'
import { readers } from '../src/readers/index.ts'
import { reporters } from '../src/reporters/index.ts'
import { approve, asFiles, expected, fakeIo, kept, stories, tell } from './cli-story.ts'
import { cliWords } from './cli-words.ts'

const STORIES = resolve(import.meta.dirname, '../fixtures/cli')
const NOTHING = { env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] } as const

describe('stories (UPDATE=1 approves what comes out)', () => {
  const names = stories(STORIES)

  test.each(names)('%s', async (name) => {
    const folder = join(STORIES, name)
    const files = asFiles(await tell(folder, STORIES))
    if (process.env.UPDATE === '1') approve(folder, files)
    expect(files).toEqual(expected(folder))
  })

  test('every exit code that ends by itself has a story', () => {
    const codes = new Set(names.map((name) => Number(expected(join(STORIES, name)).exit)))
    expect([...codes].sort()).toEqual([EXIT.ok, EXIT.gate, EXIT.usage, EXIT.input, EXIT.empty])
  })

  test('a story never shows a stack or an absolute path', () => {
    const texts = names.flatMap((name) => Object.values(expected(join(STORIES, name))))
    expect(texts.filter((text) => /\n\s+at .*:\d+:\d+|node_modules|\/tmp\/|file:\/\//.test(text))).toEqual([])
  })
})

describe('arguments', () => {
  test.each([
    ['check a.ttl', { command: 'check', arguments: ['a.ttl'] }, {}],
    ['--lang nl check a.ttl b.ttl', { command: 'check', arguments: ['a.ttl', 'b.ttl'] }, { lang: 'nl' }],
    ['check -fjson a.ttl', { command: 'check', arguments: ['a.ttl'] }, { format: 'json' }],
    ['check --format=json -qv a.ttl', { command: 'check' }, { format: 'json', quiet: true, verbose: true }],
    ['check -o - a.ttl', { command: 'check' }, { outputs: [{ format: null, file: null }] }],
    ['check -- --odd.ttl', { command: 'check', arguments: ['--odd.ttl'] }, {}],
    ['check --min-score 62.5 a', { command: 'check' }, { minScore: 62.5, failOn: 'error', color: true }],
    ['check --fail-on info --fail-on never a', { command: 'check' }, { failOn: 'never' }],
    ['--no-color', { command: null, arguments: [] }, { color: false }],
  ])('%s', (line, parsed, options) => {
    const found = parse(line.split(' '))
    expect(found).toMatchObject(parsed)
    expect(found.options).toMatchObject(options)
  })

  test.each([
    ['licence-presnt', ['licence-present', 'licence-open'], 'licence-present'],
    ['dcat-ap-vlaanderen', ['dcat-ap-vl', 'hvd'], 'dcat-ap-vl'],
    ['licence', ['title-substantive', 'licence-known'], 'licence-known'],
    ['dataset-titel', ['contact-usable', 'dataset-title-missing'], 'dataset-title-missing'],
    ['CHECK', COMMANDS, 'check'],
    ['xyzzy', COMMANDS, null],
    ['x', COMMANDS, null],
    ['', COMMANDS, null],
    ['a'.repeat(5000), COMMANDS, null],
  ])('meant by %.20s', (typed, known, guess) => {
    expect(nearest(typed, known)).toBe(guess)
  })

  test('the day is that of the user, not of Greenwich', () => {
    expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
    expect(dayOf(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31')
  })
})

describe('help', () => {
  const pages = Object.entries(cliWords).flatMap(([tag, words]) =>
    [null, ...COMMANDS].map((command) => [`${command ?? 'metakeur'} (${tag})`, helpPage(command, words)] as const),
  )

  test.each(pages)('%s fits 80 columns and fills every hole', (_, page) => {
    expect(page.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(page).not.toMatch(/[{}]/)
  })

  test('every option is in the help of its commands', () => {
    for (const command of COMMANDS) {
      const page = helpPage(command, cliWords.en)
      const shown = OPTIONS.filter(({ long }) => new RegExp(`${long}\\b(?!-)`).test(page)).map(({ long }) => long)
      expect(shown).toEqual(OPTIONS.filter(({ commands }) => commands.includes(command)).map(({ long }) => long))
    }
  })

  test('what the help names is what there is', () => {
    expect([...FORMATS.check].sort()).toEqual(Object.keys(reporters).sort())
    expect([...LANGUAGES].sort()).toEqual(Object.keys(locales).sort())
    expect(SYNTAXES.map(({ id }) => id).sort()).toEqual(readers.flatMap(({ syntaxes }) => syntaxes).sort())
    const extensions = SYNTAXES.flatMap((syntax): readonly string[] => syntax.extensions)
    expect([...extensions, 'zip'].sort()).toEqual([...EXTENSIONS].sort())
    for (const { id, extensions } of SYNTAXES) {
      for (const extension of extensions) expect(syntaxOf(extension)).toBe(id)
    }
  })
})

describe('terminal', () => {
  const tty = { ...kept(true), columns: 120 }
  const pipe = kept(false)

  test.each([
    ['a terminal', {}, tty, true, { width: 100, color: true }],
    ['a pipe', {}, pipe, true, { width: 80, color: false }],
    ['COLUMNS', { COLUMNS: '72' }, tty, true, { width: 72 }],
    ['a narrow window', {}, { ...tty, columns: 20 }, true, { width: 60 }],
    ['COLUMNS that is no number', { COLUMNS: 'wide' }, pipe, true, { width: 80 }],
    ['NO_COLOR', { NO_COLOR: '1' }, tty, true, { color: false }],
    ['an empty NO_COLOR', { NO_COLOR: '' }, tty, true, { color: true }],
    ['a dumb terminal', { TERM: 'dumb' }, tty, true, { color: false }],
    ['FORCE_COLOR', { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true, { color: true }],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, tty, true, { color: false }],
    ['--no-color', { FORCE_COLOR: '1' }, tty, false, { color: false }],
    ['no locale', {}, tty, true, { unicode: false }],
    ['a UTF-8 locale', { LANG: 'nl_BE.utf8' }, tty, true, { unicode: true }],
    ['LC_ALL before LANG', { LC_ALL: 'C', LANG: 'nl_BE.UTF-8' }, tty, true, { unicode: false }],
  ])('%s', (_, env, stream, color, found) => {
    expect(terminalOf({ env, platform: 'linux' }, stream, color)).toMatchObject(found)
  })
})

describe('progress', () => {
  const step = { phase: 'checking', done: 1312, total: 4870 } as const
  const run = async (isTTY: boolean, env: Record<string, string>): Promise<string> => {
    const stderr = kept(isTTY)
    let now = 0
    const line = progressLine({ ...fakeIo(NOTHING), stderr, env, clock: () => now }, cliWords.nl, locales.nl)
    for (now = 0; now <= 1200; now += 50) line.show(step)
    await line.clear()
    return stderr.text
  }

  test('on a terminal: nothing for a second, then a line now and then, cleared at the end', async () => {
    const line = '\r\u001b[Kscore berekenen: 1.312 van 4.870 records'
    expect(await run(true, {})).toBe(`${line.repeat(3)}\r\u001b[K`)
  })

  test('never in a pipe or on a dumb terminal', async () => {
    expect(await run(false, {})).toBe('')
    expect(await run(true, { TERM: 'dumb' })).toBe('')
  })
})

describe('what is our own fault', () => {
  const broken = { ...fakeIo(NOTHING), names: () => Promise.reject(new Error('of the\nkind')), stdinIsTTY: true }

  test('is one message, with a stack only when asked for', async () => {
    const quiet = { ...broken, stderr: kept(false) }
    expect(await main([], quiet)).toBe(EXIT.input)
    expect(quiet.stderr.text).toMatch(/^✖ .*of the kind.*\n {2}\S.*--debug.*\n$/)
    const loud = { ...broken, stderr: kept(false) }
    expect(await main(['--debug'], loud)).toBe(EXIT.input)
    expect(loud.stderr.text).toMatch(/\n {4}at /)
  })
})
