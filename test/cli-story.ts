/** Runs a story: a folder with a command line, its input, and what should come out. */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CliIo, Output } from '../src/cli/io.ts'
import { main } from '../src/cli/main.ts'
import { processIo } from '../src/cli/process-io.ts'
import { nodeIo } from '../src/sources/node-io.ts'

export interface Story {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
  /** File that is piped into standard input, or null. */
  readonly stdin: string | null
  /** Streams that are a terminal, among `stdin`, `stdout`, `stderr`. */
  readonly tty: readonly string[]
}

export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number
}

/** A stream that keeps what is written. */
export function kept(isTTY: boolean): Output & { text: string } {
  return {
    text: '',
    isTTY,
    columns: isTTY ? 80 : undefined,
    async write(text) {
      this.text += text
    },
  }
}

/** Nobody's machine: no environment but what is given, the same day every day. */
export function fakeIo(story: Omit<Story, 'args'>): CliIo & { stdout: { text: string }; stderr: { text: string } } {
  const { env, stdin, tty } = story
  const node = nodeIo()
  const bytes = stdin === null ? Buffer.alloc(0) : readFileSync(stdin)
  return {
    ...processIo(),
    stdout: kept(tty.includes('stdout')),
    stderr: kept(tty.includes('stderr')),
    stdinIsTTY: tty.includes('stdin'),
    env,
    platform: 'linux',
    version: () => '0.0.0',
    now: () => new Date(2026, 10, 24, 12),
    clock: () => 0,
    files: async () => ({
      ...node,
      asset: async (name) => (name === 'package.json' ? '{ "version": "0.0.0" }' : node.asset(name)),
      stdin: (async function* () {
        yield bytes
      })(),
    }),
  }
}

/** `LANG=nl_BE.UTF-8 tty=stdin,stdout metakeur check "a b.ttl" - < input.ttl` */
export function parseCommand(line: string): Story {
  const words = [...line.trim().matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
  const start = words.indexOf('metakeur')
  const settings = Object.fromEntries(words.slice(0, start).map((word) => word.split(/=(.*)/s, 2) as [string, string]))
  const { tty = '', ...env } = settings
  const from = words.indexOf('<')
  return {
    args: words.slice(start + 1, from < 0 ? undefined : from),
    env: { LANG: 'C.UTF-8', ...env },
    stdin: from < 0 ? null : words[from + 1]!,
    tty: tty.split(',').filter((name) => name !== ''),
  }
}

const EXPECTED = new Set(['cmd', 'stdout.txt', 'stderr.txt', 'exit'])

/**
 * Runs the story in a copy of its folder, with the files that all stories share.
 *
 * @returns what came out, and the files that were written, by name
 */
export async function tell(
  folder: string,
  shared: string,
): Promise<{ outcome: Outcome; written: Record<string, string> }> {
  const story = parseCommand(readFileSync(join(folder, 'cmd'), 'utf8'))
  const here = process.cwd()
  const copy = mkdtempSync(join(tmpdir(), 'metakeur-'))
  const own = readdirSync(folder).filter((name) => !EXPECTED.has(name) && !name.startsWith('written.'))
  const common = readdirSync(shared).filter((name) => name.endsWith('.ttl'))
  for (const name of own) cpSync(join(folder, name), join(copy, name), { recursive: true })
  for (const name of common) cpSync(join(shared, name), join(copy, name))
  const inputs = new Set([...own, ...common])
  process.chdir(copy)
  try {
    const io = fakeIo(story)
    const exit = await main(story.args, io)
    const names = readdirSync(copy).filter((name) => !inputs.has(name))
    const written = Object.fromEntries(names.map((name) => [name, readFileSync(join(copy, name), 'utf8')]))
    return { outcome: { stdout: io.stdout.text, stderr: io.stderr.text, exit }, written }
  } finally {
    process.chdir(here)
    rmSync(copy, { recursive: true, force: true })
  }
}

/** What a story should give, by file name. */
export function expected(folder: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => EXPECTED.has(name) || name.startsWith('written.'))
  return Object.fromEntries(
    names.filter((name) => name !== 'cmd').map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

/** What a story gave, as the files that `expected` reads. Nothing written is no file. */
export function asFiles({ outcome, written }: Awaited<ReturnType<typeof tell>>): Record<string, string> {
  const files: Record<string, string> = {
    'stdout.txt': outcome.stdout,
    'stderr.txt': outcome.stderr,
    exit: `${outcome.exit}\n`,
  }
  for (const [name, text] of Object.entries(written)) files[`written.${name}`] = text
  return Object.fromEntries(Object.entries(files).filter(([, text]) => text !== ''))
}

/** Writes what came out as what is expected from now on. */
export function approve(folder: string, files: Record<string, string>): void {
  for (const name of Object.keys(expected(folder))) rmSync(join(folder, name))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
}

/** The folders of all stories, sorted. */
export function stories(root: string): string[] {
  if (!existsSync(root)) return []
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'cmd')))
    .sort()
}
