/** The package as users get it: packed, installed in an empty folder, run. Also what only a real process can show. */
import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { deserialize, serialize } from 'node:v8'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, profileShapes } from '../src/profile-shapes.ts'
import { profiles } from '../src/profiles/index.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { storedShapes } from '../src/stored-shapes.ts'

const ROOT = resolve(import.meta.dirname, '..')
const NO_NETWORK =
  /E(NOTFOUND|CONNREFUSED|CONNRESET|NETUNREACH|HOSTUNREACH|TIMEDOUT|AI_AGAIN)|ERR_SOCKET_TIMEOUT|ENOTCACHED/

const SPARQL = `@prefix sh: <http://www.w3.org/ns/shacl#> .
<urn:shape> a sh:NodeShape ; sh:targetClass <http://www.w3.org/ns/dcat#Dataset> ;
  sh:sparql [ sh:message "m" ; sh:select "SELECT $this WHERE { $this a <http://www.w3.org/ns/dcat#Dataset> }" ] .
`

function arrayBufferOf(bytes: Buffer): ArrayBuffer {
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
}

const folder = mkdtempSync(join(tmpdir(), 'metakeur-pack-'))
const app = join(folder, 'app')
const bin = join(app, 'node_modules/metakeur/bin/metakeur.js')
const example = join(app, 'node_modules/metakeur/fixtures/examples/catalogue.ttl')
let packed: { path: string }[] = []
let offline = false

function run(command: string, args: readonly string[], cwd = app): SpawnSyncReturns<string> {
  const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LANGUAGE: '', NO_COLOR: '1' }
  return spawnSync(command, args, { cwd, encoding: 'utf8', env, maxBuffer: 1 << 28 })
}

beforeAll(() => {
  mkdirSync(app)
  const pack = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], ROOT)
  if (pack.status !== 0) throw new Error(`npm pack: ${pack.stderr}`)
  packed = JSON.parse(pack.stdout.slice(pack.stdout.indexOf('[')))[0].files
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'))!
  writeFileSync(join(app, 'package.json'), '{ "private": true }\n')
  const options = ['--omit=dev', '--prefer-offline', '--no-audit', '--no-fund']
  const install = run('npm', ['install', ...options, join(folder, tarball)])
  if (install.status === 0) return
  if (!NO_NETWORK.test(install.stderr)) throw new Error(`npm install: ${install.stderr}`)
  offline = true
  console.warn('pack.test.ts: the registry cannot be reached, so the installed package is not tested')
}, 600_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package', () => {
  test('holds what is run and read, and nothing else', () => {
    const paths = packed.map(({ path }) => path)
    expect(
      paths.filter(
        (path) =>
          !/^(bin|dist|docs|shapes|vocab|fixtures\/examples)\/|^src\/[a-z]+\/[a-z-]+\.schema\.json$|^[^/]+$/.test(path),
      ),
    ).toEqual([])
    expect(paths.filter((path) => /\.test\.|^dist\/.*(?<!\.d)\.ts$/.test(path))).toEqual([])
    for (const path of [
      'LICENSE',
      'CHANGELOG.md',
      'bin/metakeur.js',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/lib/cli.js',
      'dist/lib/index.js',
      'dist/lib/thread.js',
      'dist/types/index.d.ts',
      'fixtures/examples/catalogue.ttl',
      'src/report/report.schema.json',
      'src/config/config.schema.json',
      'vocab/quality-model-1.0.0.ttl',
      'docs/library.md',
    ]) {
      expect(paths).toContain(path)
    }
  })

  test('is one package of at most 15 MB, with the notices of what is built into it', ({ skip }) => {
    const notices = readFileSync(join(ROOT, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    const { dependencies = {}, devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(Object.keys(dependencies)).toEqual([])
    for (const name of ['ajv', 'chalk', 'cli-table3', 'commander', 'n3', 'shacl-engine', 'yaml']) {
      expect(Object.keys(devDependencies)).toContain(name)
      expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
    }
    skip(offline)
    const installed = readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(installed).toEqual(['metakeur'])
    const size = readdirSync(join(app, 'node_modules'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
    expect(size).toBeLessThan(15_000_000)
  })

  test('runs what is loaded on demand: SPARQL in shapes, threads', ({ skip }) => {
    skip(offline)
    writeFileSync(join(app, 'sparql.ttl'), SPARQL)
    const { status, stdout, stderr } = run('node', [bin, 'shapes', 'run', 'sparql.ttl', example, '--format', 'json'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('SPARQLConstraintComponent')
    const args = ['check', example, '--as-of', '2026-11-24', '--format', 'json', '--fail-on', 'never']
    const [alone, two] = ['1', '2'].map((jobs) => run('node', [bin, ...args, '--jobs', jobs]))
    expect(alone).toMatchObject({ status: 0, stderr: '' })
    expect(two!.stdout).toBe(alone!.stdout)
  })

  test('what every command loads is small', () => {
    const loaded = new Set<string>()
    const open = ['cli.js']
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (loaded.has(file)) continue
      loaded.add(file)
      const code = readFileSync(join(ROOT, 'dist/lib', file), 'utf8')
      for (const [, name] of code.matchAll(/^import\s?[^"(]*"\.\/([^"]+)"/gm)) open.push(name!)
      for (const [, name] of code.matchAll(/;import\s?[^"(;]*"\.\/([^"]+)"/g)) open.push(name!)
    }
    expect([...loaded].filter((file) => /core|check|n3|ajv|shacl|sparql|read|locales|run/.test(file))).toEqual([])
    const size = [...loaded].reduce((sum, file) => sum + statSync(join(ROOT, 'dist/lib', file)).size, 0)
    expect(size).toBeLessThan(60_000)
  })

  test('a check of Turtle in English loads neither other languages nor what other formats need', () => {
    // What Node tells of coverage names every file that was run.
    const traced = join(folder, 'traced')
    const args = [join(ROOT, 'bin/metakeur.js'), 'check', join(ROOT, 'fixtures/examples/catalogue.ttl'), '--no-config']
    const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', LANGUAGE: '', NODE_V8_COVERAGE: traced }
    spawnSync('node', args, { cwd: app, env })
    const [file = ''] = readdirSync(traced)
    const { result } = JSON.parse(readFileSync(join(traced, file), 'utf8')) as { result: { url: string }[] }
    const lib = pathToFileURL(join(ROOT, 'dist/lib/')).href
    const loaded = result.flatMap(({ url }) => (url.startsWith(lib) ? [url.slice(lib.length)] : []))
    expect(loaded).toContain('core.js')
    // Each costs its opening, reading and linking.
    expect(loaded.length).toBeLessThan(20)
    expect(loaded.filter((name) => /(^|-)(nl|fr|de)\b/.test(name))).toEqual([])
    const code = loaded.map((name) => readFileSync(join(ROOT, 'dist/lib', name), 'utf8')).join('')
    // A class or name of each: ajv, yaml, fflate, rdfxml-streaming-parser, N3.js, sparqljs.
    for (const name of ['ajv', 'YAMLParseError', 'unzipSync', 'RdfXmlParser', 'N3Lexer', 'SparqlParser']) {
      expect(code).not.toContain(name)
    }
    expect(code.length).toBeLessThan(1_200_000)
  })

  test('holds the shapes of every profile as their files say them', async () => {
    const { asset, sha256 } = nodeIo()
    const load = profileShapes(asset)
    for (const profile of profiles) {
      const made = await load(profile)
      const stored: unknown = deserialize(readFileSync(join(ROOT, 'dist/built', `${profile.id}.shapes`)))
      // Both there and back, as one text can be kept in two ways.
      const fresh: unknown = deserialize(serialize(storedShapes(made.shapes, hashOf(made, sha256))))
      expect([profile.id, serialize(stored).equals(serialize(fresh))]).toEqual([profile.id, true])
    }
    expect(readdirSync(join(ROOT, 'dist/built')).length).toBe(profiles.length)
  })

  test('publint and arethetypeswrong find nothing', async () => {
    const tarball = readFileSync(join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz'))!))
    const { publint } = await import('publint')
    const { messages } = await publint({ pack: { tarball: arrayBufferOf(tarball) } })
    expect(messages).toEqual([])
    const { checkPackage, createPackageFromTarballData } = await import('@arethetypeswrong/core')
    const found = await checkPackage(createPackageFromTarballData(tarball), { excludeEntrypoints: [/\.json$/] })
    // A package of ES modules alone: what `require` finds is not asked.
    const problems = found.types && 'problems' in found ? found.problems : [{ kind: 'no types' }]
    expect(problems.filter(({ kind }) => kind !== 'CJSResolvesToESM' && kind !== 'NoResolution')).toEqual([])
  })

  test('--version', ({ skip }) => {
    skip(offline)
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    expect(run('npx', ['--no-install', 'metakeur', '--version'])).toMatchObject({
      status: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
  })

  test('check of the shipped example', ({ skip }) => {
    skip(offline)
    const { status, stdout, stderr } = run('npx', ['--no-install', 'metakeur', 'check', example, '--lang', 'nl'])
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/NIET GESLAAGD/)
  })

  test('the library loads', ({ skip }) => {
    skip(offline)
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))
    const targets = Object.values(exports as Record<string, string | Record<string, string>>).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target),
    )
    expect(targets.filter((path) => !existsSync(join(app, 'node_modules/metakeur', path)))).toEqual([])
    const code = "import('metakeur').then((m) => console.log(typeof m.run))"
    expect(run('node', ['-e', code])).toMatchObject({ status: 0, stdout: 'function\n' })
  })
})

describe('the README', () => {
  test('npm run example prints a report', () => {
    const { status, stdout } = run('npm', ['run', 'example'], ROOT)
    expect(status).toBe(0)
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^ {2}gate: none .* PASSED \(exit 0\)$/)
  })

  test('the library example runs', ({ skip }) => {
    skip(offline)
    const code = /^```ts\n([\s\S]*?)^```/m.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))![1]!
    writeFileSync(join(app, 'example.mjs'), code.replace('catalogue.ttl', example))
    const { status, stdout, stderr } = run('node', ['example.mjs'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toMatch(/^\d+ \[/)
  })
})

describe('the process', () => {
  test('a reader that goes away is no error', ({ skip }) => {
    skip(offline)
    const check = `node ${bin} check ${example} --format json --fail-on never`
    const { stdout, stderr } = run('bash', ['-c', `${check} | head -c 100; echo " \${PIPESTATUS[0]}"`])
    expect(stderr).toBe('')
    expect(stdout).toMatch(/ 0\n$/)
  })

  test('an interrupt ends it at once, and leaves no report', async ({ skip }) => {
    skip(offline)
    const child = spawn('node', [bin, 'check', '-', '-o', 'report.json'], { cwd: app, stdio: ['pipe', 'pipe', 'pipe'] })
    const ended = new Promise<{ code: number | null; signal: string | null }>((done) =>
      child.on('exit', (code, signal) => done({ code, signal })),
    )
    child.stdin.write('<https://example.org/a> <https://example.org/b> "c" .\n')
    await new Promise((wait) => setTimeout(wait, 1500))
    child.kill('SIGINT')
    // A shell tells this as exit code 130.
    expect(await ended).toEqual({ code: null, signal: 'SIGINT' })
    expect(readdirSync(app).filter((name) => name.includes('report'))).toEqual([])
  })

  test('an interrupt while the report is written leaves nothing half', ({ skip }) => {
    skip(offline)
    const code = `
      import('${join(app, 'node_modules/metakeur/dist/lib/cli.js')}').then(({ processIo }) =>
        processIo().writeFile('half.txt', (function* () {
          for (let i = 0; ; i++) {
            if (i === 10) process.kill(process.pid, 'SIGINT')
            yield 'x'.repeat(65536)
          }
        })()))`
    const { signal } = run('node', ['-e', code])
    expect(signal).toBe('SIGINT')
    expect(readdirSync(app).filter((name) => name.includes('half'))).toEqual([])
  })
})
