/**
 * Builds dist/: `lib/` is metakeur with every package that it uses, in chunks that are loaded when they are needed, so that
 * an installation is one package; `types/` is for programs that import it; and the notices that the licences of the
 * packages ask for.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { notices } from './notices.js'

const ROOT = resolve(import.meta.dirname, '..')
const at = (...path) => join(ROOT, ...path)

rmSync(at('dist'), { recursive: true, force: true })
// By its path, as `npx` would look on the network when it is not there.
const types = ['-p', at('tsconfig.build.json'), '--emitDeclarationOnly', '--outDir', at('dist/types')]
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), ...types], { stdio: 'inherit' })

/** The last: what the library has at once, the command line loads when it is needed. */
const HARMLESS = ['CIRCULAR_DEPENDENCY', 'EVAL', 'INEFFECTIVE_DYNAMIC_IMPORT']

/** What every bundle is made with. */
const COMMON = {
  cwd: ROOT,
  platform: 'node',
  transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
  external: [/^node:/],
  onLog(level, log, report) {
    // What is not found would be missed by users only: every warning is a fault.
    if (level === 'warn' && !HARMLESS.includes(log.code)) throw new Error(log.message)
    if (log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') report(level, log)
  },
}

/**
 * cli-table3 measures its cells with string-width, of which the expressions for emoji take a sixth of a short run to compile;
 * ours measures what is cut and wrapped, and test/terminal-table.test.ts holds the two equal.
 */
const OUR_WIDTH = {
  name: 'our-width',
  resolveId: (id) => (id === 'string-width' ? '\0our-width' : null),
  load: (id) =>
    id === '\0our-width'
      ? `module.exports = require(${JSON.stringify(at('src/reporters/terminal/width.ts'))}).shown`
      : null,
}

const ENTRIES = { cli: 'src/cli/bin.ts', index: 'src/index.ts', thread: 'src/workers/thread.ts' }

/** What a check loads one after another, up to its report on the screen. */
const CHECK = ['cli/parse', 'cli/config-find', 'cli/check', 'cli/failure', 'sources/node-io', 'run', 'reporters/pretty']

/**
 * What is always loaded together goes into one file: to find, open and link seventy takes as long as to compile them. `start`
 * is for every command; `help` has what it shows; `reading` and `core` what a check, its threads and programs share, to read
 * and to judge; `check` the rest of a check. All else is loaded when it is needed.
 */
function groups() {
  /** @type {((id: string) => string | undefined) | null} */
  let nameOf = null
  const name = (wanted) => (id, context) => {
    nameOf ??= namesBy((module) => context.getModuleInfo(module)?.importedIds ?? [])
    return nameOf(id) === wanted ? wanted : null
  }
  return ['start', 'help', 'reading', 'core', 'check'].map((group, i) => ({
    name: name(group),
    debugName: group,
    priority: 5 - i,
  }))
}

/** @param importsOf what a module imports at once */
function namesBy(importsOf) {
  /** Modules by `roots`, they themselves included. */
  const reached = (...roots) => {
    const found = new Set(roots.map((root) => at(`src/${root}.ts`)))
    // A Set that grows while it is walked is walked to its end.
    for (const module of found) for (const imported of importsOf(module)) found.add(imported)
    return found
  }
  const start = reached('cli/bin')
  const help = reached('cli/help', 'cli/words')
  const check = reached(...CHECK)
  const reading = reached('workers/thread')
  const judging = reached('workers/record-work', 'validation')
  return (id) => {
    if (start.has(id)) return 'start'
    if (help.has(id)) return 'help'
    if (!check.has(id)) return undefined
    return reading.has(id) ? 'reading' : judging.has(id) ? 'core' : 'check'
  }
}

const bundle = await rolldown({
  ...COMMON,
  input: ENTRIES,
  plugins: [OUR_WIDTH],
})
const { output } = await bundle.write({
  dir: at('dist/lib'),
  format: 'esm',
  codeSplitting: { groups: groups() },
  // All in one folder, two below the package: that is where src/<folder>/ looks for files of the package from, too.
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
})
await bundle.close()

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
writeFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), notices(modules))

// What a start would else make anew. The folder of the bundle is gone afterwards.
const tool = await rolldown({ ...COMMON, input: 'scripts/store-shapes.js' })
await tool.write({ dir: at('dist/tool'), format: 'esm' })
await tool.close()
const { storeShapes } = await import(pathToFileURL(at('dist/tool/store-shapes.js')).href)
await storeShapes(at('dist/built'))
rmSync(at('dist/tool'), { recursive: true })
