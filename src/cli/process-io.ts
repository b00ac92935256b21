/** The process as the command line sees it: the only file that touches `process`, with `writing.ts`, which writes files. */
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { setFlagsFromString } from 'node:v8'
import type { CliIo, Output } from './io.ts'

/** Versions of Node.js whose V8 is known to have the options. */
const TUNABLE = [20, 22, 24]

/**
 * A run is many functions for a short time, and by default V8 spends a quarter of it on compiling them into one another.
 * With little of that, a check of 1,000 datasets takes four fifths of the time; of 10,000 it takes the same, with a tenth less
 * work for the processor.
 */
function tune(): void {
  set('--max-inlined-bytecode-size-cumulative=100')
}

/**
 * Several threads compile all code each for itself, and none stands idle that could do so beside it: each function is
 * compiled quickly at once, and well only when it has run for long. A check of 10,000 datasets in two threads takes a twelfth
 * less of the processor.
 */
function compileLess(): void {
  set('--always-sparkplug')
  set('--interrupt-budget=800000')
}

function set(option: string): void {
  if (TUNABLE.includes(Number.parseInt(process.versions.node, 10))) setFlagsFromString(option)
}

/** Input and output of this process. */
export function processIo(): CliIo {
  tune()
  let files: ReturnType<CliIo['files']> | undefined
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    stdinIsTTY: process.stdin.isTTY === true,
    env: process.env,
    platform: process.platform,
    version,
    cwd: () => process.cwd(),
    now: () => new Date(),
    clock: () => performance.now(),
    files: () => (files ??= import('../sources/node-io.ts').then(({ nodeIo }) => nodeIo())),
    threads: async () => ({ ...(await import('../workers/node-threads.ts')).nodeThreads(), compileLess }),
    names,
    checkWritable: async (path) => (await writing()).checkWritable(path),
    writeFile: async (path, chunks) => (await writing()).writeWhole(path, chunks),
    isFolder: async (path) => (await writing()).isFolder(path),
    checkFolder: async (path) => (await writing()).checkFolder(path),
    writeIn: async (folder, name, chunks) => (await writing()).writeIn(folder, name, chunks),
  }
}

/** Loaded when something is to be written. */
const writing = () => import('./writing.ts')

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function outputOf(stream: NodeJS.WriteStream): Output {
  let closed = false
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    closed = true
  })
  return {
    isTTY: stream.isTTY === true,
    columns: stream.columns,
    write: (text) =>
      new Promise((resolve) => {
        if (closed) resolve()
        else stream.write(text, () => resolve())
      }),
  }
}

async function names(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort()
  } catch {
    return []
  }
}
