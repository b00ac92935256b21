import { twoColumns } from '../docs/columns.ts'
import { EXIT } from '../errors.ts'
import { fill } from '../locales/fill.ts'
import type { LocaleTag } from '../locales/locale.ts'
import type { CliIo } from './io.ts'
import { terminalOf } from './terminal.ts'
import { type CliWords, loadCliWords } from './words.ts'

const RDF = /\.(ttl|trig|nt|nq)(\.gz)?$/i
/** Folders that hold no metadata of the user. */
const SKIPPED = /^(node_modules|dist|\..*)\/$/
const MOST_FOLDERS = 50

/** What metakeur does and what stands in this folder, for who types its bare name. Nothing was done: exit code 2. */
export async function intro(io: CliIo, tag: LocaleTag): Promise<number> {
  const words = await loadCliWords(tag)
  const terminal = terminalOf(io, io.stderr, true)
  const [dash, dot] = terminal.unicode ? ['–', '·'] : ['-', '|']
  const here = await foundHere(io, words)
  const lines = [
    `metakeur ${io.version()} ${dash} ${words.tagline}`,
    '',
    twoColumns(words.intro, terminal.width),
    '',
    ...(here === null ? [] : [here]),
    words.introEnd.join(` ${dot} `),
  ]
  await io.stderr.write(`${lines.join('\n')}\n`)
  return EXIT.usage
}

/** Files that can be checked, in this folder or else in the folder below it that has most of them. */
async function foundHere(io: CliIo, words: CliWords): Promise<string | null> {
  const names = await io.names('.')
  let best = { folder: '.', files: names.filter((name) => RDF.test(name)) }
  if (best.files.length === 0) {
    for (const folder of names.filter((name) => name.endsWith('/') && !SKIPPED.test(name)).slice(0, MOST_FOLDERS)) {
      const files = (await io.names(folder)).filter((name) => RDF.test(name))
      if (files.length > best.files.length) best = { folder: folder.slice(0, -1), files }
    }
  }
  const n = best.files.length
  if (n === 0) return null
  const what = fill(n === 1 ? words.rdfFiles.one : words.rdfFiles.many, { n: String(n) })
  const path = best.folder === '.' ? (n === 1 ? best.files[0]! : '.') : best.folder
  const found = fill(words.foundHere, {
    what: best.folder === '.' ? what : fill(words.inFolder, { what, folder: best.folder }),
  })
  return `${found}. ${fill(words.tryIt, { command: `metakeur check ${quoted(path)}` })}`
}

/** A path as a shell takes it. */
export function quoted(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) && !path.startsWith('-') ? path : `'${path.replaceAll("'", "'\\''")}'`
}
