/** What others copy into their CI: the action's shell and GitLab's script are run, the rest is read as its receiver does. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { validate } from 'dockerfile-utils'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '..')
const METAKEUR = `node ${join(ROOT, 'bin/metakeur.js')}`
const folder = mkdtempSync(join(tmpdir(), 'metakeur-ci-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const read = (name: string): string => readFileSync(join(ROOT, name), 'utf8')

function workplace(name: string, files: readonly string[]): string {
  const place = join(folder, name)
  mkdirSync(place)
  for (const file of files) copyFileSync(join(ROOT, 'fixtures/examples/catalogue.ttl'), join(place, file))
  return place
}

function runAction(place: string, settings: Readonly<Record<string, string>>) {
  const env = {
    PATH: process.env.PATH ?? '',
    METAKEUR_COMMAND: METAKEUR,
    METAKEUR_SARIF: 'metakeur.sarif',
    METAKEUR_JSON: 'metakeur.json',
    GITHUB_OUTPUT: join(place, 'output'),
    GITHUB_STEP_SUMMARY: join(place, 'summary.md'),
    ...settings,
  }
  writeFileSync(env.GITHUB_STEP_SUMMARY, 'Written by a step before.\n')
  return spawnSync('bash', [join(ROOT, 'ci/action.sh')], { cwd: place, env, encoding: 'utf8' })
}

describe('the GitHub action', () => {
  test('annotates lines, adds a summary, leaves SARIF and JSON, and fails by the gate', () => {
    const place = workplace('action', ['data.ttl'])
    const { status, stdout } = runAction(place, { METAKEUR_PATHS: 'data.ttl', METAKEUR_FAIL_ON: 'error' })
    expect(status).toBe(1)
    expect(stdout).toMatch(/^::error file=data\.ttl,line=\d+/m)
    expect(contentOf(place, 'output')).toBe('exit-code=1\nsarif=metakeur.sarif\njson=metakeur.json\n')
    expect(contentOf(place, 'summary.md')).toMatch(/^Written by a step before\.\n#+ /)
    expect(JSON.parse(contentOf(place, 'metakeur.sarif')).runs[0].results.length).toBeGreaterThan(0)
    expect(JSON.parse(contentOf(place, 'metakeur.json')).records.length).toBeGreaterThan(0)
  })

  test('passes when the gate does, and writes no more than was asked', () => {
    const place = workplace('never', ['data.ttl'])
    const asked = { METAKEUR_FAIL_ON: 'never', METAKEUR_SARIF: '', METAKEUR_JSON: '', METAKEUR_SUMMARY: 'false' }
    const { status } = runAction(place, { METAKEUR_PATHS: 'data.ttl', ...asked })
    expect(status).toBe(0)
    expect(readdirSync(place).sort()).toEqual(['data.ttl', 'output', 'summary.md'])
    expect(contentOf(place, 'summary.md')).toBe('Written by a step before.\n')
  })

  test('takes several names with spaces, a name that looks like an option, and runs nothing of what they say', () => {
    const names = ['two words.ttl', '$(touch broken).ttl', '; touch broken.ttl', '--fail-on=never.ttl', '`id`.ttl']
    const place = workplace('names', names)
    const { status, stderr } = runAction(place, { METAKEUR_PATHS: `${names.join('\r\n')}\n`, METAKEUR_LANG: 'nl' })
    expect({ status, stderr }).toMatchObject({ status: 1 })
    expect(existsSync(join(place, 'broken'))).toBe(false)
    const sources = JSON.parse(contentOf(place, 'metakeur.json')).sources.map(({ name }: { name: string }) => name)
    expect(sources.sort()).toEqual([...names].sort())
  })

  test('says so when something cannot be read', () => {
    const place = workplace('absent', [])
    const { status, stderr } = runAction(place, { METAKEUR_PATHS: 'absent.ttl' })
    expect(status).toBe(3)
    expect(stderr).toContain('absent.ttl')
    expect(contentOf(place, 'output')).toContain('exit-code=3\n')
  })

  test('hands every input over, and never through the text of a script', () => {
    const action = parse(read('action.yml'))
    const [step] = action.runs.steps
    const script = read('ci/action.sh')
    for (const [name, input] of Object.entries<{ description?: string }>(action.inputs)) {
      const variable = `METAKEUR_${name.replaceAll('-', '_').toUpperCase()}`
      expect(input.description).toBeTruthy()
      expect(step.env[variable]).toBe(`\${{ inputs.${name} }}`)
      expect(script).toContain(variable)
    }
    expect(step.run).not.toContain('${{')
    expect(action.inputs.version.default).toBe(JSON.parse(read('package.json')).version)
  })
})

test("GitLab's job leaves the reports that it names, and fails by the gate", () => {
  const { metakeur, variables } = parse(read('ci/gitlab.yml'))
  const place = workplace('gitlab', ['data.ttl'])
  const script = metakeur.script.join('\n')
  expect(script).toContain(`npx --yes "metakeur@\${METAKEUR_VERSION}"`)
  expect(variables.METAKEUR_VERSION).toBe(JSON.parse(read('package.json')).version)
  const env = { PATH: process.env.PATH ?? '', ...variables, METAKEUR_PATHS: 'data.ttl' }
  const own = script.replace(`npx --yes "metakeur@\${METAKEUR_VERSION}"`, METAKEUR)
  expect(spawnSync('bash', ['-c', own], { cwd: place, env, encoding: 'utf8' })).toMatchObject({ status: 1 })
  const { paths, reports } = metakeur.artifacts
  for (const name of [...paths, ...Object.values<string>(reports)]) expect(readdirSync(place)).toContain(name)
})

test('the hook of pre-commit runs on the files that it is for', () => {
  const [hook] = parse(read('.pre-commit-hooks.yaml'))
  const place = workplace('hook', ['a.ttl', 'b.ttl'])
  const files = new RegExp(hook.files)
  expect(['a.ttl', 'b.jsonld', 'c.nt'].every((name) => files.test(name))).toBe(true)
  expect(files.test('package.json')).toBe(false)
  const command = [hook.entry.replace(/^metakeur/, METAKEUR), ...hook.args, 'a.ttl', 'b.ttl'].join(' ')
  const { status, stdout } = spawnSync('bash', ['-c', command], { cwd: place, encoding: 'utf8' })
  expect(status).toBe(1)
  expect(stdout).toContain('a.ttl')
})

test('the Dockerfile is sound, and takes nothing but the packed package', () => {
  expect(validate(read('Dockerfile'))).toEqual([])
  expect(read('.dockerignore')).toBe('*\n!metakeur-*.tgz\n')
})

function contentOf(place: string, name: string): string {
  return readFileSync(join(place, name), 'utf8')
}
