/** What is run must not load what it does not need: the modules that each of a few commands loads, by static imports. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = resolve(import.meta.dirname, '..')

/** Files of ours and packages that are loaded when `start` are: type imports vanish, `import()` waits until it is run. */
function loaded(start: readonly string[]): { ours: string[]; packages: string[] } {
  const ours = new Set<string>()
  const packages = new Set<string>()
  const open = start.map((file) => resolve(ROOT, file))
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (ours.has(file)) continue
    ours.add(file)
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    for (const [, name] of source.matchAll(/^(?:import|export)\s+(?!type\s)(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm)) {
      if (name!.startsWith('.')) open.push(resolve(dirname(file), name!))
      else packages.add(name!)
    }
  }
  return { ours: [...ours].map((file) => relative(ROOT, file)).sort(), packages: [...packages].sort() }
}

const ALWAYS = ['src/cli/bin.ts']
/** What `metakeur check file.ttl` loads besides, each when it comes to it. */
const CHECK = [
  'cli/parse',
  'cli/config-find',
  'cli/check',
  'cli/words-en',
  'locales/en',
  'sources/node-io',
  'reporters/pretty',
].map((name) => `src/${name}.ts`)
const OTHER_LANGUAGES = /^src\/(?!checks\/).*[/-](nl|fr|de)[-.]/

describe('startup', () => {
  test('--version loads a handful of our files and no package', () => {
    const { ours, packages } = loaded(ALWAYS)
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([])
    expect(ours).toEqual([
      'src/cli/bin.ts',
      'src/cli/commands.ts',
      'src/cli/main.ts',
      'src/cli/process-io.ts',
      'src/errors.ts',
      'src/locales/choose.ts',
    ])
  })

  test('--help adds its own words and nothing else', () => {
    const { ours, packages } = loaded([...ALWAYS, 'src/cli/help.ts', 'src/cli/words.ts', 'src/cli/words-en.ts'])
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([])
    expect(ours.filter((file) => !/^src\/(cli\/|docs\/columns|errors|locales\/choose)/.test(file))).toEqual([])
    expect(ours.filter((file) => OTHER_LANGUAGES.test(file))).toEqual([])
  })

  test('a check of Turtle in English loads no other language, format or reporter, and nothing for files that are not there', () => {
    const { ours, packages } = loaded([...ALWAYS, ...CHECK])
    // Above all neither ajv nor yaml, and no parser: Turtle is read by a reader of ours.
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([
      'chalk',
      'cli-table3',
      'commander',
      'fastest-levenshtein',
    ])
    expect(ours.filter((file) => OTHER_LANGUAGES.test(file))).toEqual([])
    const needless = [
      /^src\/readers\/(html|jsonld|rdfxml|table\/)/,
      /^src\/reporters\/(html|rdf|validation|diff|csv|dqv|earl|github|gitlab|json|junit|markdown|ndjson|sarif|shacl|summary)\b/,
      /^src\/(config|docs|examples|scoring\/(weights|lists))\b/,
      /^src\/shacl\/(repair|sparql|user|check|parse)\b/,
      /^src\/cli\/(config|shapes|diff|baseline|map|list|explain|split)\.ts$/,
      /^src\/(rule-docs|text-rules|spoken-rules|shapes|shape-files)\.ts$/,
      /^src\/workers\/(?!count)/,
    ]
    expect(ours.filter((file) => needless.some((one) => one.test(file)))).toEqual([])
    // They are read by somebody: the names above are those that there are.
    const there = readdirSync(resolve(ROOT, 'src'), { recursive: true }).map((file) => `src/${file}`)
    expect(needless.filter((one) => !there.some((file) => one.test(file)))).toEqual([])
  })

  test('the bin file loads what is measured here', () => {
    const bin = readFileSync(resolve(ROOT, 'bin/metakeur.js'), 'utf8')
    expect([...bin.matchAll(/import\('([^']+)'\)/g)].map(([, name]) => name)).toEqual(['../dist/lib/cli.js'])
    expect(bin).not.toMatch(/^import /m)
  })
})
