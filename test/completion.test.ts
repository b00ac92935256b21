/** `metakeur completion`: bash runs its script; of the others, which are not on every machine, the words are looked at. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { PROFILES } from '../src/cli/choices.ts'
import { COMMANDS } from '../src/cli/commands.ts'
import { completion } from '../src/cli/completion.ts'
import type { CliIo } from '../src/cli/io.ts'
import { OPTIONS } from '../src/cli/options.ts'
import { profiles } from '../src/profiles/index.ts'

async function scriptOf(shell: string, tag: 'nl' | 'en' = 'en'): Promise<string> {
  let text = ''
  const write = async (words: string): Promise<void> => {
    text += words
  }
  const io = { stdout: { write } } as unknown as CliIo
  expect(await completion([shell], io, tag)).toBe(0)
  return text
}

describe('bash', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'metakeur-completion-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const script = join(folder, 'metakeur.bash')
  writeFileSync(script, await scriptOf('bash'))
  writeFileSync(join(folder, 'catalogue.ttl'), '')

  const complete = (...words: string[]): string[] => {
    const line = ['metakeur', ...words].map((word) => `'${word}'`).join(' ')
    const code = `source '${script}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _metakeur; printf '%s\\n' "\${COMPREPLY[@]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', code], { cwd: folder, encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout.split('\n').filter((word) => word !== '')
  }

  test.each([
    ['commands', ['ch'], ['check']],
    ['all commands', [''], [...COMMANDS, 'help', '--help', '--version']],
    ['options of the command', ['check', '--fail'], ['--fail-on']],
    ['options after a file', ['check', 'catalogue.ttl', '--min-s'], ['--min-score']],
    ['values', ['check', '--fail-on', 'w'], ['warning']],
    ['values of a short option', ['check', '-f', 'sar'], ['sarif']],
    ['other values of another command', ['diff', '-f', ''], ['pretty', 'markdown', 'json']],
    ['profiles', ['check', '--profile', 'geo'], ['geodcat-ap-vl', 'geodcat-ap-vl-2022']],
    ['files', ['check', 'cat'], ['catalogue.ttl']],
    ['files of an option', ['check', '--baseline', 'cat'], ['catalogue.ttl']],
    ['nothing where nothing is known', ['check', '--min-score', ''], []],
    ['words of a command', ['shapes', 'r'], ['run']],
    ['shells', ['completion', 'f'], ['fish']],
    ['topics and rules to explain', ['explain', 'o'], ['overlays', 'open', 'open-format']],
    ['values behind =', ['check', '--lang', '=', 'n'], ['nl']],
    ['all values behind =', ['check', '--theme', '='], ['neutral', 'vlaanderen']],
    ['values behind = in one word', ['check', '--lang=n'], ['--lang=nl']],
    ['all values behind = in one word', ['check', '--theme='], ['--theme=neutral', '--theme=vlaanderen']],
    ['files behind =', ['check', '--baseline', '=', 'cat'], ['catalogue.ttl']],
    ['files behind = in one word', ['check', '--baseline=cat'], ['--baseline=catalogue.ttl']],
    ['nothing behind = where nothing is known', ['check', '--min-score=6'], []],
    ['what follows a value behind =', ['check', '--lang', '=', 'nl', '--min-s'], ['--min-score']],
  ])('%s', (_, words, expected) => {
    expect(complete(...words)).toEqual(expected)
  })
})

test.each(['bash', 'zsh', 'fish'])('%s knows every command and every option of it', async (shell) => {
  const script = await scriptOf(shell)
  for (const command of COMMANDS) expect(script).toContain(command)
  for (const { long } of OPTIONS) expect(script).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long)
  expect(await scriptOf(shell)).toBe(script)
})

test('zsh and fish take a value behind = too', async () => {
  const zsh = await scriptOf('zsh')
  expect(zsh).toMatch(/'\*--lang=\[[^\]]+\]:lang:\(en nl fr de\)'/)
  expect(zsh).toMatch(/'\*-l\+\[[^\]]+\]:lang:\(en nl fr de\)'/)
  expect(zsh).toMatch(/'\*--quiet\[/)
  expect(zsh).not.toMatch(/\{\w+\}/)
  // Fish knows it of every long option with a value that it must have: -x and -r.
  for (const line of (await scriptOf('fish')).split('\n')) {
    const spec = OPTIONS.find(({ long }) => line.includes(` -l ${long.slice(2)} `))
    if (spec !== undefined) expect(/ -[xr] /.test(line), line).toBe(spec.value)
  }
})

test('words are in the language, and quotes in them end nothing', async () => {
  for (const shell of ['zsh', 'fish']) {
    const script = await scriptOf(shell, 'nl')
    expect(script).toContain('shell opdrachten')
    const code = shell === 'zsh' ? script : script.replaceAll("\\'", '')
    // Every line of fish has its quotes in pairs; zsh closes each before the next.
    const odd = (shell === 'fish' ? code.split('\n') : [code.replaceAll("'\\''", '')]).filter(
      (line) => (line.match(/'/g)?.length ?? 0) % 2 === 1,
    )
    expect(odd).toEqual([])
  }
})

test('the profiles are those that there are', () => {
  expect([...PROFILES]).toEqual(profiles.map(({ id }) => id))
})

test('a shell that is missing or not known is refused', async () => {
  const io = {} as CliIo
  await expect(completion([], io, 'en')).rejects.toMatchObject({ key: 'shell-missing' })
  await expect(completion(['fihs'], io, 'en')).rejects.toMatchObject({ key: 'unknown-shell', args: { shell: 'fihs' } })
})
