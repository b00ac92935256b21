import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

interface Import {
  readonly from: string
  /** Our file, relative to src, or the name of a package. */
  readonly to: string
  readonly ours: boolean
  readonly types: boolean
  readonly lazy: boolean
}

const files = (readdirSync(SRC, { recursive: true }) as string[]).filter((f) => f.endsWith('.ts')).sort()
const text = new Map(files.map((f) => [f, readFileSync(join(SRC, f), 'utf8')]))

function importsOf(file: string): Import[] {
  const found: Import[] = []
  const source = text.get(file)!.replace(/\/\*[\s\S]*?\*\//g, '')
  const statement = /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|(import)\('([^']+)'\)/gm
  for (const [whole, type, fixed, lazy, dynamic] of source.matchAll(statement)) {
    const name = fixed ?? dynamic!
    const ours = name.startsWith('.')
    const inline = /^import\s*\{([^}]*)\}/.exec(whole)?.[1]
    const onlyTypes = inline?.split(',').every((part) => /^\s*(type\s|$)/.test(part)) ?? false
    found.push({
      from: file,
      to: ours ? relative(SRC, resolve(SRC, dirname(file), name)) : name,
      ours,
      types: type !== undefined || onlyTypes,
      lazy: lazy !== undefined,
    })
  }
  return found
}

const imports = files.filter((f) => !f.endsWith('.d.ts')).flatMap(importsOf)
const folderOf = (file: string): string =>
  file.includes('/') ? file.slice(0, file.indexOf('/')) : file.replace(/\.ts$/, '')

/** Run-time imports of ours that a folder (or file of the top level) may have; types of `model` may be read by all. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  define: [],
  values: [],
  rdf: ['errors'],
  sources: ['errors', 'rdf', 'readers'],
  readers: ['errors', 'define', 'rdf', 'values', 'background'],
  records: ['errors', 'define', 'rdf', 'values', 'background'],
  background: ['errors', 'define', 'rdf', 'values'],
  checks: ['errors', 'define', 'rdf', 'values', 'background'],
  cross: ['errors', 'define', 'rdf', 'values', 'background'],
  shacl: ['errors', 'define', 'rdf', 'values', 'background'],
  profiles: [],
  locales: ['errors'],
  quality: ['errors', 'define'],
  findings: ['background', 'define', 'rdf', 'records', 'secrecy', 'values'],
  secrecy: ['background', 'values'],
  // What the user asks of profiles and rules, read once; and what of it shapes and checks must know.
  asked: [
    'errors',
    'background',
    'checks',
    'nearest',
    'profile-shapes',
    'profiles',
    'rdf',
    'rule-changes',
    'rule-docs',
    'rules',
    'shacl',
    'sources',
    'yaml-file',
  ],
  'rule-changes': [],
  nearest: ['errors'],
  'yaml-file': ['errors'],
  beside: [],
  'profile-shapes': ['rdf', 'shacl', 'shape-turtle', 'stored-shapes'],
  'stored-shapes': ['rdf'],
  'shape-turtle': ['rdf', 'readers', 'shacl'],
  assess: [
    'errors',
    'define',
    'ask-check',
    'ask-parts',
    'rdf',
    'records',
    'quality',
    'findings',
    'secrecy',
    'scores',
    'beside',
    'rule-changes',
  ],
  'ask-check': ['define', 'findings', 'quality', 'rule-changes', 'secrecy'],
  'ask-parts': ['quality', 'rdf'],
  scores: ['findings', 'quality', 'records'],
  // What the user has a say in: files of weights and lists, read once.
  scoring: ['errors', 'define', 'checks', 'quality', 'sources', 'yaml-file'],
  evidence: ['errors', 'rdf'],
  // Fingerprints need a hash, and values/sha256 is a pure function of a text.
  report: ['errors', 'define', 'values'],
  // What users write beside their metadata, and what a run stored.
  config: ['errors', 'nearest', 'yaml-file'],
  reporters: ['errors', 'define', 'locales', 'report'],
  // The pages about scores are made from the model itself: a second table of weights would soon differ.
  docs: ['errors', 'define', 'examples', 'locales', 'quality', 'text-rules'],
  rules: ['checks', 'records'],
  'rule-ids': ['rules'],
  'rule-docs': ['checks', 'examples', 'locales', 'profile-shapes', 'profiles', 'rdf', 'rules', 'shacl', 'text-rules'],
  'text-rules': ['text-rules-de', 'text-rules-fr'],
  'text-rules-fr': [],
  'text-rules-de': [],
  // Words of shapes in more languages, and rules with them.
  'shape-words': ['rdf', 'shacl', 'shape-turtle'],
  'spoken-rules': ['profiles', 'rule-docs', 'rules', 'shape-words'],
  // Examples of rules in the formats that are read: headings of tables are those that the reader knows.
  examples: ['rdf', 'readers'],
  validation: ['profile-shapes', 'profiles', 'rdf', 'rule-changes', 'shacl'],
  'shape-files': ['errors', 'rdf', 'sources'],
  shapes: ['shacl', 'shape-files', 'sources', 'workers'],
  'user-shapes': ['errors', 'findings', 'rdf', 'rule-changes', 'rule-docs', 'rules', 'shacl', 'shape-files', 'sources'],
  judge: ['assess', 'checks', 'profiles', 'quality', 'rdf', 'records'],
  line: ['cross', 'judge', 'rdf', 'records', 'sources'],
  // The line once more, in threads: what a thread does stands beside what is shared out.
  workers: ['errors', 'cross', 'judge', 'profiles', 'quality', 'rdf', 'records', 'shacl', 'sources', 'validation'],
  run: [
    'asked',
    'judge',
    'rule-changes',
    'shape-words',
    'line',
    'workers',
    'cross',
    'user-shapes',
    'validation',
    'errors',
    'define',
    'assess',
    'background',
    'checks',
    'findings',
    'profiles',
    'quality',
    'rdf',
    'readers',
    'records',
    'rules',
    'scoring',
    'secrecy',
    'shacl',
    'sources',
  ],
  // A report in parts: totals are taken anew, of the records of each party.
  parts: ['quality', 'report', 'secrecy'],
  // `workers`: the threads of this process, which only its edge may start.
  cli: [
    'background',
    'parts',
    'text-rules',
    'nearest',
    'profile-shapes',
    'rule-changes',
    'workers',
    'errors',
    'run',
    'rule-docs',
    'rule-ids',
    'rules',
    'shape-words',
    'spoken-rules',
    'secrecy',
    'shapes',
    'report',
    'reporters',
    'docs',
    'locales',
    'sources',
    'profiles',
    'config',
    'define',
  ],
  // `check` for programs: an edge, as the command line is.
  library: [
    'define',
    'errors',
    'locales',
    'nearest',
    'quality',
    'report',
    'reporters',
    'rule-ids',
    'rules',
    'run',
    'sources',
    'validation',
  ],
  index: [
    'library',
    'workers',
    'shapes',
    'validation',
    'errors',
    'define',
    'run',
    'rule-docs',
    'rules',
    'report',
    'reporters',
    'locales',
    'rdf',
    'readers',
    'records',
    'shacl',
    'sources',
    'profiles',
    'quality',
    'checks',
  ],
}

/** Single files beyond those folders: the prefixes that reports print, without the graph that stands beside them. */
const MAY_READ: Readonly<Record<string, readonly string[]>> = { reporters: ['rdf/namespaces.ts'] }

/** Packages, and Node's own modules, that a folder may import. */
const PACKAGES: Readonly<Record<string, readonly RegExp[]>> = {
  rdf: [/^n3$/, /^@rdfjs\//],
  readers: [
    /^n3$/,
    /^@rdfjs\//,
    /^ajv$/,
    /^fastest-levenshtein$/,
    /^fflate$/,
    /^htmlparser2$/,
    /^rdfxml-streaming-parser$/,
    /^yaml$/,
  ],
  config: [/^ajv/],
  library: [/^chalk$/],
  scoring: [/^ajv/, /^fastest-levenshtein$/],
  shacl: [/^n3$/, /^@rdfjs\//, /^shacl-engine/, /^rdf-ext/, /^node:stream$/],
  // Two files: `node-threads.ts` starts threads, `thread.ts` runs in them.
  workers: [/^node:worker_threads$/, /^node:os$/],
  sources: [/^node:/, /^tinyglobby$/, /^fastest-levenshtein$/],
  reporters: [/^chalk$/, /^cli-table3$/],
  docs: [/^chalk$/, /^cli-table3$/],
  asked: [/^ajv/],
  examples: [/^n3$/],
  nearest: [/^fastest-levenshtein$/],
  'yaml-file': [/^yaml$/],
  cli: [/^node:/, /^commander$/, /^ajv/, /^chalk$/, /^fastest-levenshtein$/],
}

/** Words that only the edge may use. */
const EFFECTS = /\b(?:process\.|console\.|fetch\(|Date\.now|new Date\(\)|Math\.random|localeCompare|toLocale\w*\()/

describe('architecture', () => {
  test('every folder is known', () => {
    expect([...new Set(files.map(folderOf))].filter((f) => !(f in MAY))).toEqual([])
  })

  test('run-time imports stay within the rules', () => {
    const wrong = imports.filter((i) => {
      if (i.types) return false
      const from = folderOf(i.from)
      if (!i.ours) return !(PACKAGES[from] ?? []).some((allowed) => allowed.test(i.to))
      const to = folderOf(i.to)
      return to !== from && !(MAY[from] ?? []).includes(to) && !(MAY_READ[from] ?? []).includes(i.to)
    })
    expect(wrong.map((i) => `${i.from} imports ${i.to}`)).toEqual([])
  })

  test('there is no run-time import cycle', () => {
    const next = new Map<string, string[]>()
    for (const i of imports) if (i.ours && !i.types) next.set(i.from, [...(next.get(i.from) ?? []), i.to])
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]): void => {
      if (path.includes(file)) {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' > '))
        return
      }
      if (done.has(file)) return
      for (const to of next.get(file) ?? []) visit(to, [...path, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })

  test('effects happen at the edge only', () => {
    const inside = files.filter((f) => !/^(cli|library\/check|sources\/node-io)/.test(f) && !f.endsWith('.d.ts'))
    const found = inside.flatMap((f) =>
      text
        .get(f)!
        .split('\n')
        .map((line, i) => ({ at: `${f}:${i + 1}`, line: line.replace(/^\s*(?:\/?\*|\/\/).*/, '') }))
        .filter(({ line }) => EFFECTS.test(line.replace(/'(?:[^'\\]|\\.)*'/g, "''")))
        .map(({ at, line }) => `${at} ${line.trim()}`),
    )
    expect(found).toEqual([])
  })

  test('hand-written files stay small, apart from lists of facts and words', () => {
    const facts = /^(background|locales)\//
    const long = files.filter((f) => !facts.test(f) && !f.endsWith('.d.ts') && text.get(f)!.split('\n').length > 260)
    expect(long.filter((f) => f !== 'model.ts')).toEqual([])
  })

  test('no file has a name that says nothing', () => {
    expect(files.filter((f) => /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.ts$)/.test(f))).toEqual([])
  })
})
