/**
 * Other engines, installed from their package registries into bench/.tools (ignored by git). One that cannot be had on
 * this machine is left out, and the reason is told.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'

const TOOLS = join(import.meta.dirname, '.tools')
const ENGINES = join(import.meta.dirname, 'engines')
const VERSIONS = { npm: '0.6.5', pip: '0.40.1', jena: '5.6.0', jsonc: '3.3.1' }

/** Runs a program quietly; throws with what it said last. */
function run(command, args, options = {}) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8', ...options })
  } catch (error) {
    const said = `${error.stdout ?? ''}${error.stderr ?? ''}`.trim().split('\n').at(-1)
    throw new Error(error.code === 'ENOENT' ? `no ${command} on this machine` : said || error.message)
  }
}

/** Makes a folder with something in it; what is half done is removed, so that the next run tries again. */
function install(folder, act) {
  if (existsSync(folder)) return
  mkdirSync(folder, { recursive: true })
  try {
    act()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

function installPackage(folder, name) {
  install(folder, () => {
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
    run('npm', ['install', '--silent', '--ignore-scripts', name], { cwd: folder })
  })
}

/** A parser of JSON that tells places: jsonc-parser, of VS Code. */
export function jsonParser() {
  const folder = join(TOOLS, 'jsonc')
  installPackage(folder, `jsonc-parser@${VERSIONS.jsonc}`)
  return createRequire(join(folder, 'package.json'))('jsonc-parser')
}

function rdfValidateShacl() {
  const folder = join(TOOLS, 'npm')
  installPackage(folder, `rdf-validate-shacl@${VERSIONS.npm}`)
  return {
    version: VERSIONS.npm,
    command: 'node',
    args: ['--max-old-space-size=12288', join(ENGINES, 'rdf-validate-shacl.js')],
  }
}

function pyshacl() {
  const folder = join(TOOLS, 'python')
  install(folder, () =>
    run('python3', ['-m', 'pip', 'install', '--quiet', '--target', folder, `pyshacl==${VERSIONS.pip}`]),
  )
  return {
    version: VERSIONS.pip,
    command: 'python3',
    args: [join(ENGINES, 'pyshacl-engine.py')],
    env: { PYTHONPATH: folder },
  }
}

function jena() {
  const folder = join(TOOLS, 'jena')
  install(folder, () => {
    writeFileSync(join(folder, 'pom.xml'), pom())
    run('mvn', ['--quiet', '--batch-mode', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], { cwd: folder })
  })
  const classes = join(folder, 'classes')
  // Compiled each time: that is quick, and the source may have changed.
  run('javac', ['-cp', join(folder, 'lib', '*'), '-d', classes, join(ENGINES, 'Jena.java')])
  const classpath = [classes, join(folder, 'lib', '*')].join(delimiter)
  return { version: VERSIONS.jena, command: 'java', args: ['-cp', classpath, 'Jena'] }
}

function pom() {
  const coordinates = (artifact, version, group = 'org.apache.jena') =>
    `<groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>`
  return `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
${coordinates('bench', '1', 'metakeur')}<packaging>pom</packaging>
<dependencies>
<dependency>${coordinates('jena-shacl', VERSIONS.jena)}</dependency>
</dependencies></project>
`
}

/** Engines by name: how to start each, or why it is not here. */
export function engines() {
  const local = (file, ...options) => ({ command: 'node', args: [...options, join(ENGINES, file)] })
  const found = {
    metakeur: local('metakeur.js'),
    'shacl-engine (N3.Store)': local('shacl-engine-n3.js', '--max-old-space-size=12288'),
    'shacl-engine (rdf-ext)': local('shacl-engine-rdf-ext.js', '--max-old-space-size=12288'),
  }
  for (const [name, make] of Object.entries({
    'rdf-validate-shacl': rdfValidateShacl,
    pySHACL: pyshacl,
    'Apache Jena': jena,
  })) {
    try {
      found[name] = make()
    } catch (error) {
      found[name] = { missing: error.message }
    }
  }
  return found
}
