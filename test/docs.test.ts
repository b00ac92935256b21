/**
 * Pages and tables made from the metadata of rules. The README's generated parts are compared with what the metadata
 * say now; UPDATE=1 (`npm run docs`) writes them.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CODE_LISTS } from '../src/background/index.ts'
import { main } from '../src/cli/main.ts'
import { explainPage } from '../src/docs/explain.ts'
import { listed, listJson, listPage, TOPICS, topicsPage } from '../src/docs/lists.ts'
import { checksTable, fenced, replaceBlocks } from '../src/docs/readme.ts'
import { EXIT } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import { profiles } from '../src/profiles/index.ts'
import { allRules, type RuleDoc } from '../src/rule-docs.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { spokenRules } from '../src/spoken-rules.ts'
import { fakeIo, parseCommand } from './cli-story.ts'

const ROOT = resolve(import.meta.dirname, '..')
const README = resolve(ROOT, 'README.md')
const { asset } = nodeIo()
const rules = await allRules(asset)
const formats = [{ id: 'json', kind: 'output', extensions: ['json'] }] as const
const known = { rules, profiles, formats, codeLists: CODE_LISTS }

const words = (title: string) => ({
  title,
  why: 'Without a licence nobody may reuse the data, and this sentence is so long that it has to wrap somewhere.',
  fix: 'Choose a licence.',
  limits: 'Not whether it is right.',
  notApplicable: 'Data that are not public.',
  messages: { missing: 'No licence on {node}.', twice: 'No licence on {node}.' },
})

const CHECK: RuleDoc = {
  id: 'licence-present',
  kind: 'check',
  severity: 'error',
  dimension: 'open',
  tier: 'E',
  mode: 'offline',
  scope: ['distribution', 'service'],
  profiles: [],
  layer: null,
  path: null,
  reads: ['dct:license'],
  words: { en: words('Every | has a licence'), nl: words('Alles heeft een licentie') },
  examples: { good: '\n    <a> a dcat:Dataset ;\n      dct:license <b> .\n', bad: '<a> a dcat:Dataset .' },
  unsaid: ['csv'],
  field: null,
  textRules: ['TR001', 'TR002'],
  source: ['https://example.org/a', 'https://example.org/b'],
  since: '0.1.0',
}

describe('explain', () => {
  test('a page in full', () => {
    expect(explainPage(CHECK, locales.en)).toBe(
      [
        'licence-present                              error, open, essential, since 0.1.0',
        '',
        'Every | has a licence',
        '',
        '  Why      Without a licence nobody may reuse the data, and this sentence is so',
        '           long that it has to wrap somewhere.',
        '  About    distribution, data service',
        '  Reads    dct:license',
        '  Says     No licence on [...].',
        '  Repair   Choose a licence.',
        '  Value    the mean of the values of what it looks at',
        '  Weighs   4 of 4 in open, which weighs 6 of 100: at most 6.0 points when all',
        '           applies.',
        '  Not for  Data that are not public.',
        '  Limits   Not whether it is right.',
        '  Source   https://example.org/a',
        '           https://example.org/b',
        '  Text     TR001, DCAT-AP-VL 2026-02-12',
        '           TR002, DCAT-AP-VL 2026-02-12',
        '',
        '  Good',
        '    <a> a dcat:Dataset ;',
        '      dct:license <b> .',
        '',
        '  Bad',
        '    <a> a dcat:Dataset .',
        '',
        '  Good, JSON-LD',
        '    {',
        '      "@context": {',
        '        "dcat": "http://www.w3.org/ns/dcat#",',
        '        "dct": "http://purl.org/dc/terms/"',
        '      },',
        '      "@id": "a",',
        '      "@type": "dcat:Dataset",',
        '      "dct:license": { "@id": "b" }',
        '    }',
        '',
        '  Bad, JSON-LD',
        '    {',
        '      "@context": { "dcat": "http://www.w3.org/ns/dcat#" },',
        '      "@id": "a",',
        '      "@type": "dcat:Dataset"',
        '    }',
        '',
        '  In CSV this fault cannot be shown: a table has no column for it, or metakeur',
        '  reads the cell as what is meant.',
        '',
      ].join('\n'),
    )
  })

  test.each(Object.values(locales))('every rule has a whole page in $tag', async (locale) => {
    for (const rule of await spokenRules(rules, locale, asset)) {
      const page = explainPage(rule, locale)
      expect(page, rule.id).not.toMatch(/undefined|\bnull\b|\{\$?\w+\}|\n\n\n/)
      expect(page.replace(/\s+/g, ' '), rule.id).toContain(rule.words[locale.tag]!.title)
      const long = page.split('\n').filter((line) => line.length > 80 && /\S\s+\S.*\s/.test(line.trim()))
      const outside = rule.examples === null ? long : long.filter((line) => !line.startsWith('    '))
      expect(outside, rule.id).toEqual([])
    }
  })
})

describe('list', () => {
  test.each(TOPICS)('%s: a row each, in every language, and the same as JSON', async (topic) => {
    for (const locale of Object.values(locales)) {
      const spoken = { ...known, rules: await spokenRules(rules, locale, asset) }
      const rows = listed(topic, spoken, locale)
      expect(rows.length).toBeGreaterThan(0)
      const page = listPage(topic, spoken, locale, 80)
      for (const row of rows) expect(page).toContain(row.id)
      expect(page).not.toMatch(/undefined|\{\w+\}/)
      expect(JSON.parse(listJson(topic, spoken, locale))).toEqual(rows)
    }
  })

  test('no topic: how many of each', () => {
    const page = topicsPage(known, locales.nl, 80)
    for (const topic of TOPICS) expect(page).toMatch(new RegExp(`^${topic} .* [1-9]\\d*  `, 'm'))
    expect(Object.keys(JSON.parse(listJson(null, known, locales.nl)))).toEqual([...TOPICS])
  })

  test('every code list has an edition and a source', () => {
    for (const row of listed('codelists', known, locales.en)) {
      expect(row.edition).toMatch(/\S/)
      expect(row.source).toMatch(/\S/)
      expect(row.concepts).toBeGreaterThan(0)
    }
    expect(listed('codelists', known, locales.en)).toHaveLength(CODE_LISTS.length)
  })

  test('every check is in exactly one dimension', () => {
    const checks = listed('checks', known, locales.en).map(({ id }) => id)
    const inDimensions = listed('dimensions', known, locales.en).flatMap((row) => row.checks as readonly string[])
    expect([...inDimensions].sort()).toEqual([...checks].sort())
  })
})

describe('generated parts', () => {
  test('a table has a row for each check and keeps to its cells', () => {
    expect(
      checksTable([CHECK, { ...CHECK, kind: 'shape' }], locales.en)
        .split('\n')
        .slice(2),
    ).toEqual(['| `licence-present` | open | essential | error | Every \\| has a licence |'])
  })

  test.each([
    [
      'one block',
      'a\n<!-- generated: x -->\nold\n<!-- /generated -->\nb',
      { x: 'new' },
      'a\n<!-- generated: x -->\nnew\n<!-- /generated -->\nb',
    ],
    [
      'a dollar in the text',
      '<!-- generated: x --><!-- /generated -->',
      { x: "$&$'" },
      "<!-- generated: x -->\n$&$'\n<!-- /generated -->",
    ],
  ])('%s is replaced', (_, text, blocks, result) => {
    expect(replaceBlocks(text, blocks)).toBe(result)
    expect(replaceBlocks(result, blocks)).toBe(result)
  })

  test.each([
    ['a block that nothing fills', '<!-- generated: y --><!-- /generated -->', {}, /by the name "y"/],
    ['a block without a place', 'text', { x: 'new' }, /no place for x/],
    ['a marker that is not closed', '<!-- generated: x -->\ntext', { x: 'new' }, /"x" is not closed/],
  ])('%s is an error', (_, text, blocks, message) => {
    expect(() => replaceBlocks(text, blocks)).toThrow(message)
  })
})

/** Blocks that hold what a command prints; the README may have any of them. */
const PRINTED: Readonly<Record<string, readonly string[]>> = {
  report: ['check', 'fixtures/examples/catalogue.ttl', '--as-of', '2026-11-24'],
  explain: ['explain', 'licence-present'],
  help: ['check', '--help'],
}

describe.skipIf(!existsSync(README))('README', () => {
  const text = existsSync(README) ? readFileSync(README, 'utf8') : ''

  test('says what the metadata and the examples say now', async () => {
    const blocks: Record<string, string> = { checks: checksTable(rules, locales.en) }
    for (const [name, args] of Object.entries(PRINTED)) {
      if (text.includes(`<!-- generated: ${name} -->`)) blocks[name] = fenced(await printedBy(args))
    }
    const now = replaceBlocks(text, blocks)
    if (process.env.UPDATE === '1') writeFileSync(README, now)
    else expect(text).toBe(now)
  })

  // Shell blocks that run metakeur, line by line: in a folder with catalogue.ttl and catalogue/.
  const blocks = [...text.matchAll(/^```(?:sh|bash|shell)\n([\s\S]*?)^```/gm)]
    .map(([, block]) => block!.split('\n').filter((line) => /^(?:cat \S+ \| )?(?:npx )?metakeur\b/.test(line)))
    .filter((lines) => lines.length > 0)

  test.each(blocks.map((lines) => [lines.join(' ; '), lines] as const))('%s', async (_, lines) => {
    const folder = mkdtempSync(join(tmpdir(), 'metakeur-readme-'))
    const example = join(ROOT, 'fixtures/examples/catalogue.ttl')
    for (const copy of ['catalogue.ttl', 'catalogue/catalogue.ttl', 'fixtures/examples/catalogue.ttl']) {
      cpSync(example, join(folder, copy))
    }
    const here = process.cwd()
    process.chdir(folder)
    try {
      for (const line of lines) {
        const piped = /^cat (\S+) \| /.exec(line)?.[1]
        const command = line
          .replace(/^cat \S+ \| /, '')
          .replace(/^npx /, '')
          .replace(/\s+#.*$/, '')
        const { args, env, stdin, tty } = parseCommand(piped === undefined ? command : `${command} < ${piped}`)
        const io = fakeIo({ env, stdin, tty })
        const exit = await main(args, io)
        // What a baseline accepts passes.
        const allowed = line.includes('--baseline') ? [EXIT.ok] : [EXIT.ok, EXIT.gate]
        expect(allowed, `${line}\n${io.stdout.text}${io.stderr.text}`).toContain(exit)
        expect(io.stderr.text, line).toBe('')
      }
    } finally {
      process.chdir(here)
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

async function printedBy(args: readonly string[]): Promise<string> {
  const io = fakeIo({ env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] })
  await main(args, io)
  return `$ metakeur ${args.join(' ')}\n${io.stdout.text}${io.stderr.text}`
}
