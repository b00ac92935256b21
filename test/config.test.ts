import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../src/cli/commands.ts'
import { configKeys, schemaOfConfig } from '../src/cli/config.ts'
import { withConfig } from '../src/cli/config-find.ts'
import { DIMENSION_NAMES, DIMENSIONS, dimensionNamed } from '../src/cli/dimension-names.ts'
import { configText } from '../src/cli/init-file.ts'
import { OPTIONS, type Options } from '../src/cli/options.ts'
import { parse } from '../src/cli/parse.ts'
import { adoptWords } from '../src/cli/words-adopt.ts'
import { readConfiguration } from '../src/config/read.ts'
import { locales } from '../src/locales/index.ts'
import type { LocaleTag } from '../src/locales/locale.ts'
import { fakeIo } from './cli-story.ts'
import { inFolder } from './in-folder.ts'
import { turtle } from './small-catalogue.ts'

const SCHEMA = schemaOfConfig() as {
  properties: Record<string, { description: string; examples?: unknown[]; enum?: string[] }>
}
const validate = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(SCHEMA)

/** What a line gives in a folder with a configuration. */
async function given(config: string, line: string, { at = '.', name = 'metakeur.config.yml' } = {}) {
  let found: { options: Options; arguments: readonly string[] } | undefined
  await inFolder({ [name]: config, 'sub/deep/x.ttl': '' }, async ({ type }) => {
    // Goes to the folder; nothing is done there.
    await type('--version', { at })
    found = await withConfig(parse(line.split(' ')), fakeIo({ env: {}, stdin: null, tty: [] }))
  })
  return found!
}

describe('keys', () => {
  test.each<[string, Partial<Options>]>([
    ['fail-on: warning', { failOn: 'warning' }],
    [
      'min-score: 60.5\nmin-average: 70\nmin-mqa: 221\nmax-new: 0',
      { minScore: 60.5, minAverage: 70, minMqa: 221, maxNew: 0 },
    ],
    [
      'max: { licence-present: 3 }\nmin: { open: 60 }',
      { max: [{ of: 'licence-present', limit: 3 }], min: [{ of: 'open', limit: 60 }] },
    ],
    ['max: [licence-present=3]', { max: [{ of: 'licence-present', limit: 3 }] }],
    ['profile: dcat-ap', { profile: ['dcat-ap'] }],
    ['profile: [dcat-ap, eigen/profiel.yml]', { profile: ['dcat-ap', 'eigen/profiel.yml'] }],
    ['layers: [mandatory, range]', { layers: 'mandatory,range' }],
    ['rules: { date-order: off, licence-open: error }', { rule: ['date-order=off', 'licence-open=error'] }],
    ['mqa: { alignment: any }', { mqa: { alignment: 'any' } }],
    [
      'weights: w.yml\npriority: p.txt\nauthentic-sources: a.txt',
      { weights: 'w.yml', priority: 'p.txt', authenticSources: 'a.txt' },
    ],
    ['context: { "https://a.example/c": c.jsonld }', { context: [{ iri: 'https://a.example/c', file: 'c.jsonld' }] }],
    ['jobs: 2\nmax-size: 10m\nmax-depth: 9', { jobs: 2, maxSize: 10 * 1024 ** 2, maxDepth: 9 }],
    ['as-of: 2026-01-31\nlang: nl', { asOf: '2026-01-31', lang: 'nl' }],
    [
      'keep-going: true\nallow-empty: true\nstrict-shapes: true',
      { keepGoing: true, allowEmpty: true, strictShapes: true },
    ],
    ['keep-going: false\nall: false\ncolor: true', { keepGoing: null, all: false, color: true }],
    ['color: false\ntheme: vlaanderen', { color: false, theme: 'vlaanderen' }],
    ['baseline: b.json\nstrict-baseline: true', { baseline: 'b.json', strictBaseline: true }],
    [
      'outputs:\n  - format: sarif\n    file: o.sarif\n  - format: pretty',
      {
        outputs: [
          { format: 'sarif', file: 'o.sarif' },
          { format: 'pretty', file: null },
        ],
      },
    ],
    ['outputs: [{ file: o.html }]', { outputs: [{ format: null, file: 'o.html' }] }],
    ['suppress: [{ rule: a, reason: b }]', { suppress: [{ rule: 'a', record: '*', reason: 'b', expires: null }] }],
    ['# niets', { failOn: 'error', outputs: [{ format: null, file: null }] }],
    ['', { failOn: 'error' }],
  ])('%s', async (config, options) => {
    expect((await given(config, 'check x.ttl')).options).toMatchObject(options)
  })

  test('JSON is read the same', async () => {
    const { options } = await given('{\n\t"fail-on": "info",\n\t"max": {"licence-open": 1}\n}', 'check x', {
      name: 'metakeur.config.json',
    })
    expect(options).toMatchObject({ failOn: 'info', max: [{ of: 'licence-open', limit: 1 }] })
  })

  test('what is typed wins', async () => {
    const config = 'fail-on: info\nmax: { a: 1 }\nsources: [weg]\noutputs: [{ file: o.html }]\nlang: nl\nall: true'
    const { options, arguments: words } = await given(config, 'check x.ttl --fail-on never --max b=2 -f json -l en')
    expect(words).toEqual(['x.ttl'])
    expect(options).toMatchObject({ failOn: 'never', max: [{ of: 'b', limit: 2 }], lang: 'en', all: true })
    expect(options.outputs).toEqual([{ format: 'json', file: null }])
  })

  test('files are seen from the folder of the configuration', async () => {
    const config =
      'sources: [kaart, "*.ttl", /vast]\nbaseline: b.json\nshapes: [s/a.ttl]\nprofile: [dcat-ap, p.yml]\noutputs: [{ file: uit/o.html }]'
    const { options, arguments: words } = await given(config, 'check', { at: 'sub/deep' })
    expect(words).toEqual(['../../kaart', '../../*.ttl', '/vast'])
    expect(options).toMatchObject({
      baseline: '../../b.json',
      shapes: ['../../s/a.ttl'],
      profile: ['dcat-ap', '../../p.yml'],
    })
    expect(options.outputs[0]!.file).toBe('../../uit/o.html')
  })

  test('a command gets what it can use', async () => {
    const config = 'sources: [kaart]\nmin-score: 60\nfail-on: warning\noutputs: [{ file: o.html }]'
    const { options, arguments: words } = await given(config, 'baseline')
    expect(words).toEqual(['kaart'])
    expect(options).toMatchObject({ failOn: 'warning', minScore: null, outputs: [{ format: null, file: null }] })
    expect((await given(config, 'report')).arguments).toEqual([])
  })

  test('every option of a check is a key, or says that it is none', () => {
    const without = OPTIONS.filter(({ config, commands }) => config === false && commands.includes('check'))
    expect(without.map(({ name }) => name).sort()).toEqual([
      'allowNet',
      'config',
      'debug',
      'format',
      'help',
      'noConfig',
      'output',
      'splitBy',
      'stdinName',
      'version',
    ])
    const keys = configKeys().map(({ key }) => key)
    expect(new Set(keys).size).toBe(keys.length)
    const others = ['$schema', 'outputs', 'sources', 'suppress']
    expect(Object.keys(SCHEMA.properties).sort()).toEqual([...keys, ...others].sort())
  })

  test('every example of the schema is one, and is understood', async () => {
    for (const [key, { examples, enum: choices }] of Object.entries(SCHEMA.properties)) {
      if (key === '$schema') continue
      const example = examples?.[0] ?? choices![0]
      const text = JSON.stringify({ [key]: example })
      validate(JSON.parse(text))
      expect([key, validate.errors]).toEqual([key, null])
      expect(example, key).not.toBe('')
      await given(text, 'check x', { name: 'metakeur.config.json' })
    }
  })

  test('the published schema is that of the code (UPDATE=1 writes it)', () => {
    const path = resolve(import.meta.dirname, '../src/config/config.schema.json')
    if (process.env.UPDATE === '1') writeFileSync(path, `${JSON.stringify(SCHEMA, null, 2)}\n`)
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(SCHEMA)
  })

  test('the dimensions that the help knows are those that there are', () => {
    expect([...DIMENSIONS].sort()).toEqual(Object.keys(locales.en.dimensions).sort())
  })

  test('a dimension is known by its name in every language', () => {
    for (const id of DIMENSIONS) {
      const { en, nl, fr, de } = locales
      expect(DIMENSION_NAMES[id]).toEqual([en, fr, de].map(({ dimensions }) => dimensions[id]))
      for (const { dimensions } of [en, nl, fr, de]) expect(dimensionNamed(dimensions[id].toUpperCase())).toBe(id)
    }
    expect(dimensionNamed('no-duplicates')).toBe('geen-dubbels')
    expect(dimensionNamed('findble')).toBeNull()
  })
})

describe('what is wrong', () => {
  test.each<[string, string, string, string | null]>([
    ['fail-onn: error', 'config.unknown-key', '1:1', 'fail-on'],
    ['\nfail-on: eror', 'config.choice', '2:10', 'error'],
    ['lang: it', 'config.choice', '1:7', null],
    ['min-score: 101', 'bad-score', '1:12', null],
    ['min-score: [', 'config.syntax', '1:13', null],
    ['all: ja', 'config.value', '1:6', null],
    ['sources: kaart', 'config.value', '1:10', null],
    ['- a', 'config.value', '1:1', null],
    ['all: true\nall: false', 'config.syntax', '2:1', null],
    ['min: { opn: 3 }', 'unknown-dimension', '1:6', 'open'],
    ['max: { a: b }', 'bad-count', '1:6', null],
    ['as-of: 2026-02-30', 'bad-date', '1:8', null],
    ['layers: [mandatory, rnge]', 'bad-value', '1:9', 'range'],
    ['rules: { licence-open: eror }', 'bad-value', '1:8', 'error'],
    ['suppress:\n  - rule: a', 'config.missing-key', '2:5', null],
    ['suppress:\n  - rule: a\n    reason: " "', 'config.value', '3:13', null],
    ['suppress:\n  - { rule: a, reason: b, expires: 2026-02-30 }', 'bad-date', '2:36', null],
    ['outputs:\n  - formt: html', 'config.unknown-key', '2:5', 'format'],
    ['outputs:\n  - format: htm', 'config.choice', '2:13', 'html'],
    ['outputs: [{ format: html }, { format: csv }]', 'two-on-screen', '1:10', null],
    ['constructor: 1', 'config.unknown-key', '1:1', null],
    [`sources: [${'"a",'.repeat(300_000)}]`, 'config.too-large', '1:1', null],
    [
      `a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: &d [*c,*c]\ne: &e [*d,*d]\nf: &f [*e,*e]\ng: [*f,*f]`,
      'config.syntax',
      '1:1',
      null,
    ],
  ])('case %#', async (config, key, at, guess) => {
    const error = await given(config, 'check x.ttl').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 2 })
    const {
      key: found,
      place,
      args,
    } = error as { key: string; place: { line: number; column: number }; args: { guess?: string } }
    expect([found, `${place.line}:${place.column}`, args.guess ?? null]).toEqual([key, at, guess])
  })

  test('is shown with its line and what was meant', async () => {
    await inFolder({ 'metakeur.config.yml': 'sources: [a.ttl]\nfail-onn: error\n', 'sub/x': '' }, async ({ type }) => {
      const { exit, stderr } = await type('check', { at: 'sub', lang: 'nl_BE.UTF-8' })
      expect(exit).toBe(2)
      expect(stderr).toBe(
        '✖ ../metakeur.config.yml:2:1  onbekende sleutel "fail-onn". Bedoel je fail-on?\n  2 │ fail-onn: error\n    │ ^^^^^^^^^\n',
      )
    })
  })

  // Rules, profiles and files are known once the run has begun.
  test.each<[says: string, exit: number, message: RegExp]>([
    ['rules: { date-order: off, licence-opn: off }', 2, /^✖ \S+yml:2:27 {2}Unknown rule "licence-opn"/],
    ['max: { licence-opn: 3 }', 2, /^✖ \S+yml:2:8 {2}Unknown rule/],
    ['suppress: [{ rule: licence-opn, reason: x }]', 2, /^✖ \S+yml:2:20 {2}Unknown rule/],
    ['profile: [dcat-ap, dcat-xx]', 2, /^✖ \S+yml:2:20 {2}Unknown profile/],
    ['mqa: { alignment: nay }', 2, /^✖ \S+yml:2:19 {2}"alignment=nay"/],
    ['shapes: [a.ttl, absent.ttl]', 3, /^✖ \S+yml:2:17 {2}absent\.ttl/],
    ['baseline: absent.json', 3, /^✖ \S+yml:2:11 {2}There is no baseline absent\.json/],
  ])('what only a run can tell has its place too: %s', async (says, exit, message) => {
    const files = { 'metakeur.config.yml': `sources: [a.ttl]\n${says}\n`, 'a.ttl': turtle({}) }
    await inFolder(files, async ({ type }) => {
      const told = await type('check')
      expect(told.exit).toBe(exit)
      expect(told.stderr).toMatch(message)
    })
  })

  test('what is typed is no fault of the file', async () => {
    await inFolder({ 'metakeur.config.yml': 'profile: dcat-xx\n', 'a.ttl': turtle({}) }, async ({ type }) => {
      expect((await type('check a.ttl')).stderr).toMatch(/^✖ metakeur\.config\.yml:1:10 /)
      expect((await type('check a.ttl --profile dcat-xx')).stderr).toMatch(/^✖ Unknown profile/)
    })
  })
})

describe('finding', () => {
  const files = { 'metakeur.config.yml': 'fail-on: never\n', 'sub/a.ttl': turtle({ distributions: ['!A'] }) }

  test('here and above, but not above a repository', async () => {
    await inFolder(files, async ({ type, write }) => {
      expect((await type('check a.ttl -q', { at: 'sub' })).exit).toBe(0)
      expect((await type('check a.ttl -q --no-config', { at: 'sub' })).exit).toBe(1)
      expect((await type('check a.ttl -q --no-config --config x', { at: 'sub' })).exit).toBe(2)
      expect((await type('check a.ttl -q --config ander.yml', { at: 'sub' })).exit).toBe(3)
      write('sub/.git/HEAD', '')
      expect((await type('check a.ttl -q', { at: 'sub' })).exit).toBe(1)
      expect((await type('check a.ttl -q --config ../metakeur.config.yml', { at: 'sub' })).exit).toBe(0)
      write('sub/metakeur.config.json', '{ "fail-on": "never", "sources": ["a.ttl"] }')
      expect((await type('check -q', { at: 'sub' })).exit).toBe(0)
    })
  })

  test('its language, thresholds and reports are those of the check', async () => {
    const config =
      'lang: nl\nsources: [sub]\nmin-average: 99\noutputs:\n  - { format: markdown, file: uit.md }\n  - { format: summary }\n'
    await inFolder({ ...files, 'metakeur.config.yml': config }, async ({ type, read }) => {
      const { exit, stdout } = await type('check')
      expect(exit).toBe(1)
      expect(stdout).toMatch(/drempel: de gemiddelde score is minstens 99/)
      expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
        /^✖ NIET GESLAAGD \(exit 1\) · fail-on error: \d+ · min-average 99: \d+,\d$/,
      )
      expect(read('uit.md')).toContain('NIET GESLAAGD')
    })
  })
})

describe('init', () => {
  const CLAIM =
    '; dct:conformsTo <https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12>'

  test.each<[string, Record<string, string>, RegExp[]]>([
    [
      'a folder',
      { 'kaart/a.ttl': turtle({}), 'package.json': '{}' },
      [/^sources:\n {2}- kaart\/$/m, /^lang: nl$/m, /^# baseline/m],
    ],
    ['files here', { 'a b.ttl': turtle({}), 'x.json': '{}' }, [/^sources:\n {2}- a b\.ttl\n\n/m]],
    [
      'many files',
      Object.fromEntries([...'abcdef'].map((name) => [`${name}.ttl`, turtle({ id: name })])),
      [/^sources:\n {2}- "\*\.ttl"\n\n/m],
    ],
    ['nothing', { 'lees.mij': '' }, [/^# sources:$/m]],
    ['a baseline', { 'a.ttl': turtle({}), 'metakeur.baseline.json': '' }, [/^baseline: metakeur\.baseline\.json$/m]],
    ['a claim', { 'a.ttl': turtle({ more: CLAIM }) }, [/profile: dcat-ap-vl$/m]],
    ['broken files', { 'a.ttl': '<', 'b.json': '{' }, [/^sources:\n {2}- a\.ttl|^# sources:/m]],
    ['English texts', { 'a.ttl': turtle({}).replaceAll('@nl', '@en') }, [/^lang: en$/m]],
  ])('%s', async (_, files, expected) => {
    await inFolder(files, async ({ type, read }) => {
      expect(await type('init --lang nl')).toMatchObject({ exit: 0, stderr: '' })
      const text = read('metakeur.config.yml')
      for (const pattern of expected) expect(text).toMatch(pattern)
      readConfiguration(text, 'c', configKeys(), SCHEMA)
    })
  })

  test('archives that hold records', async () => {
    const packed = (files: Record<string, string>): Uint8Array =>
      zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)])))
    const zips = { 'export.zip': packed({ 'map/a.ttl': turtle({}) }), 'photos.zip': packed({ 'a.jpg': 'x' }) }
    await inFolder({ ...zips, 'kaart/b.zip': packed({ 'b.ttl': turtle({ id: 'b' }) }) }, async ({ type, read }) => {
      expect(await type('init')).toMatchObject({ exit: 0, stderr: '' })
      expect(read('metakeur.config.yml')).toMatch(/^sources:\n {2}- export\.zip\n {2}- kaart\/\n\n/m)
    })
  })

  test('never writes over one, unless that is asked', async () => {
    await inFolder({ 'metakeur.config.yml': 'lang: nl\n', 'a.ttl': turtle({}) }, async ({ type, read }) => {
      expect(await type('init')).toMatchObject({ exit: 2 })
      expect(read('metakeur.config.yml')).toBe('lang: nl\n')
      expect(await type('init --force')).toMatchObject({ exit: 0 })
      expect(read('metakeur.config.yml')).toMatch(/- a\.ttl/)
    })
    await inFolder({ 'metakeur.config.json': '{}' }, async ({ type }) => {
      expect((await type('init --force')).stderr).toMatch(/metakeur\.config\.json exists/)
    })
  })

  test.each<LocaleTag>(['nl', 'en'])('all that is switched off can be switched on (%s)', (tag) => {
    const found = { sources: [], profile: null, lang: null, baseline: false, schema: './s.json' }
    const text = configText(found, adoptWords[tag].init, tag)
    expect(text.split('\n').filter((line) => line.length > 82)).toEqual([])
    const on = text.replace(/^# yaml-.*\n/m, '').replace(/^# /gm, '')
    const { given: keys, sources, suppress, outputs } = readConfiguration(on, 'c', configKeys(), SCHEMA)
    expect([...keys.keys()].sort()).toEqual([
      'baseline',
      'fail-on',
      'lang',
      'max',
      'min',
      'min-average',
      'min-score',
      'profile',
      'rules',
    ])
    expect([sources.length, suppress.length, outputs!.length]).toEqual([1, 1, 2])
  })

  test('a check of what was found works', async () => {
    await inFolder({ 'kaart/a.ttl': turtle({}) }, async ({ type }) => {
      await type('init')
      expect((await type('check -q --fail-on never')).exit).toBe(0)
    })
  })
})

test('every command of the list does something', async () => {
  await inFolder({}, async ({ type }) => {
    for (const command of COMMANDS) {
      const { exit, stdout, stderr } = await type(command)
      expect([command, exit === undefined, stdout + stderr === '']).toEqual([command, false, false])
    }
  })
})
