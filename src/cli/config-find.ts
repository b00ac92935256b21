/** Where the configuration stands; what reads it is loaded when there is one. */
import { dirname, join, relative } from 'node:path'
import { EXIT, MetakeurError } from '../errors.ts'
import type { CliIo } from './io.ts'
import type { Parsed } from './parse.ts'

/** What a configuration is called, the first that is there. */
export const CONFIG_NAMES = ['metakeur.config.yml', 'metakeur.config.yaml', 'metakeur.config.json'] as const

/**
 * What was typed, with the configuration behind it that is named or found.
 *
 * @throws MetakeurError usage (2) when one is named and none is wanted, else as `configured`
 */
export async function withConfig(parsed: Parsed, io: CliIo): Promise<Parsed> {
  const { config, noConfig } = parsed.options
  if (config !== null && noConfig) throw new MetakeurError(EXIT.usage, 'config-twice')
  const path = noConfig ? null : (config ?? (await findConfig(io)))
  return path === null ? parsed : (await import('./config.ts')).configured(parsed, path, io)
}

/**
 * The configuration of this folder, or of the nearest one above it, but not above the root of a repository: what stands
 * there is of somebody else. Twelve lines do what a package for it would, with the files that are passed in.
 */
async function findConfig(io: CliIo): Promise<string | null> {
  const { files } = await io.files()
  const isThere = async (path: string): Promise<boolean> => (await files.stat(path).catch(() => null)) !== null
  for (let folder = io.cwd(); ; folder = dirname(folder)) {
    for (const name of CONFIG_NAMES) {
      if (await isThere(join(folder, name))) return relative(io.cwd(), join(folder, name))
    }
    if (folder === dirname(folder) || (await isThere(join(folder, '.git')))) return null
  }
}
