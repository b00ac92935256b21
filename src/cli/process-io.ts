/** The process as the command line sees it: the only file that touches `process` and writes files. */
import { constants, readFileSync, rmSync } from 'node:fs'
import { access, open, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { EXIT, MetakeurError } from '../errors.ts'
import type { CliIo, Output } from './io.ts'

/** Versions of Node.js whose V8 is known to have the option. */
const TUNABLE = [20, 22, 24]

/**
 * A run is many functions for a short time, and by default V8 spends a quarter of it on compiling them into one another.
 * With little of that, a check of 1,000 datasets takes four fifths of the time; of 10,000 it takes the same, with a tenth less
 * work for the processor.
 */
function tune(): void {
  if (TUNABLE.includes(Number.parseInt(process.versions.node, 10))) {
    setFlagsFromString('--max-inlined-bytecode-size-cumulative=100')
  }
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
    threads: async () => (await import('../workers/node-threads.ts')).nodeThreads(),
    names,
    checkWritable,
    writeFile: writeWhole,
  }
}

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

async function checkWritable(path: string): Promise<void> {
  try {
    const there = await stat(path).catch(() => null)
    if (there?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
    await access(there === null || there.isFile() ? dirname(path) : path, constants.W_OK)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

async function writeWhole(path: string, chunks: Iterable<string>): Promise<void> {
  try {
    const there = await stat(path).catch(() => null)
    // A pipe or a device cannot be replaced, and needs not be.
    if (there !== null && !there.isFile()) await writeFile(path, chunks)
    else await replace(there === null ? path : await realpath(path), chunks, there?.mode)
  } catch (error) {
    throw cannotWrite(path, error)
  }
}

async function replace(path: string, chunks: Iterable<string>, mode: number | undefined): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  const interrupted = (): void => {
    rmSync(beside, { force: true })
    process.kill(process.pid, 'SIGINT')
  }
  process.once('SIGINT', interrupted)
  try {
    const file = await open(beside, 'wx', mode)
    try {
      await writeFile(file, chunks)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  } finally {
    process.off('SIGINT', interrupted)
  }
}

function cannotWrite(path: string, cause: unknown): MetakeurError {
  const { code, message } = cause as NodeJS.ErrnoException
  return new MetakeurError(EXIT.input, 'cannot-write', { source: path, reason: code ?? message }, { cause })
}
