/** `--version` and `--help` must not load what they do not need: the modules that each of them loads, by static imports. */
import { readFileSync } from 'node:fs'
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
    const { ours, packages } = loaded([...ALWAYS, 'src/cli/help.ts', 'src/cli/words.ts'])
    expect(packages.filter((name) => !name.startsWith('node:'))).toEqual([])
    expect(ours.filter((file) => !/^src\/(cli\/|docs\/columns|errors|locales\/choose)/.test(file))).toEqual([])
  })

  test('the bin file loads what is measured here', () => {
    const bin = readFileSync(resolve(ROOT, 'bin/metakeur.js'), 'utf8')
    expect([...bin.matchAll(/import\('([^']+)'\)/g)].map(([, name]) => name)).toEqual(['../dist/lib/cli.js'])
    expect(bin).not.toMatch(/^import /m)
  })
})
