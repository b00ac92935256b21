/** A folder of its own, in which commands are typed one after the other. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { main } from '../src/cli/main.ts'
import { fakeIo } from './cli-story.ts'

export interface Folder {
  write(name: string, text: string | Uint8Array): void
  read(name: string): string
  /** Types `metakeur …`; words are parted by spaces, and may stand between double quotes. */
  type(line: string, options?: { readonly at?: string; readonly lang?: string }): Promise<Typed>
}

export interface Typed {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** Makes the folder, and takes it away when all is done. */
export async function inFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
  act: (folder: Folder) => Promise<void>,
) {
  const root = mkdtempSync(join(tmpdir(), 'metakeur-'))
  const here = process.cwd()
  const folder: Folder = {
    write(name, text) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), text)
    },
    read: (name) => readFileSync(join(root, name), 'utf8'),
    async type(line, { at = '.', lang = 'C.UTF-8' } = {}) {
      const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
      process.chdir(join(root, at))
      const io = fakeIo({ env: { LANG: lang }, stdin: null, tty: ['stdin'] })
      const exit = await main(words, io)
      return { exit, stdout: io.stdout.text, stderr: io.stderr.text }
    },
  }
  try {
    for (const [name, text] of Object.entries(files)) folder.write(name, text)
    await act(folder)
  } finally {
    process.chdir(here)
    rmSync(root, { recursive: true, force: true })
  }
}
