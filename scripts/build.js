/**
 * Builds dist/: `lib/` is metakeur with every package that it uses, in chunks that are loaded when they are needed, so that
 * an installation is one package; `types/` is for programs that import it; and the notices that the licences of the
 * packages ask for.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { notices } from './notices.js'

const ROOT = resolve(import.meta.dirname, '..')
const at = (...path) => join(ROOT, ...path)

rmSync(at('dist'), { recursive: true, force: true })
// By its path, as `npx` would look on the network when it is not there.
const types = ['-p', at('tsconfig.build.json'), '--emitDeclarationOnly', '--outDir', at('dist/types')]
execFileSync(process.execPath, [at('node_modules/typescript/bin/tsc'), ...types], { stdio: 'inherit' })

const bundle = await rolldown({
  cwd: ROOT,
  input: { cli: 'src/cli/bin.ts', index: 'src/index.ts', thread: 'src/workers/thread.ts' },
  platform: 'node',
  transform: { define: { __dirname: 'import.meta.dirname', __filename: 'import.meta.filename' } },
  external: [/^node:/],
  onLog(level, log, report) {
    // What is not found would be missed by users only: every warning is a fault.
    if (level === 'warn' && log.code !== 'CIRCULAR_DEPENDENCY' && log.code !== 'EVAL') throw new Error(log.message)
    report(level, log)
  },
})
const { output } = await bundle.write({
  dir: at('dist/lib'),
  format: 'esm',
  // All in one folder, two below the package: that is where src/<folder>/ looks for files of the package from, too.
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
})
await bundle.close()

const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
writeFileSync(at('dist/THIRD-PARTY-NOTICES.txt'), notices(modules))
