import { EXIT, MetakeurError } from '../errors.ts'
import { EXTENSIONS, isGeneric, isReadable } from '../readers/detect.ts'
import type { Files, Io } from './io.ts'
import { suggestion } from './suggestion.ts'

/** A source that exists, not yet opened. */
export interface FoundSource {
  /** As the user gave it, with `/` between its parts; `-` for standard input. */
  readonly name: string
  /** null for standard input. */
  readonly path: string | null
  /** Bytes as stored, null when nobody knows. */
  readonly bytes: number | null
  /**
   * True when it may be anything: nobody named it (it lies in a folder, or a glob without extension fits it), and files of
   * its extension hold other things than metadata too.
   */
  readonly stray?: true
}

const MAGIC = /[*?[\]{}()!]/

/**
 * The sources that paths stand for: files, folders (all files below with an extension that is read; hidden ones and
 * node_modules are left out), globs, and `-`. Each file once, sorted by name.
 * @throws MetakeurError input (3): no such file, not readable; empty (4): a folder or glob without metadata files
 */
export async function findSources(asked: readonly string[], io: Pick<Io, 'files'>): Promise<FoundSource[]> {
  const found = new Map<string, FoundSource & { readonly id: string }>()
  for (const path of asked) {
    for (const source of await expand(path, io.files)) found.set(source.name, source)
  }
  const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const isNew = once()
  return sorted.flatMap(({ id, ...source }) => (isNew(id) ? [source] : []))
}

/** True the first time that it is asked about something. */
function once(): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    return true
  }
}

type Identified = FoundSource & { readonly id: string }

async function expand(asked: string, files: Files): Promise<Identified[]> {
  if (asked === '-') return [{ name: '-', path: null, bytes: null, id: '-' }]
  const name = files.toName(asked)
  const there = await readable(name, () => files.stat(asked))
  if (there?.kind === 'file') return [{ name, path: asked, bytes: there.bytes, id: there.id }]
  if (there !== null) return inFolder(asked, there.id, files)
  if (MAGIC.test(asked)) return matching(asked, files)
  const similar = await suggestion(name, files)
  throw similar === null
    ? new MetakeurError(EXIT.input, 'read.file-missing', { name }, { hint: 'read.file-missing.hint' })
    : new MetakeurError(EXIT.input, 'read.file-missing', { name, similar }, { hint: 'read.file-missing.similar' })
}

async function matching(pattern: string, files: Files): Promise<Identified[]> {
  const paths = (await readable(pattern, () => files.glob(pattern))).sort()
  // Who writes an extension means it: a Turtle file may be called .rdf.
  const all = /\.[A-Za-z0-9]+$/.test(pattern)
  const found: Identified[] = []
  for (const path of paths) {
    const name = files.toName(path)
    if (!all && !isReadable(name)) continue
    const there = await readable(name, () => files.stat(path))
    if (there?.kind !== 'file') continue
    found.push({ name, path, bytes: there.bytes, id: there.id, ...(!all && isGeneric(name) && { stray: true }) })
  }
  if (found.length > 0) return found
  throw nothing('read.glob-empty', pattern, paths.length)
}

async function inFolder(asked: string, id: string, files: Files): Promise<Identified[]> {
  const found: Identified[] = []
  const isNew = once()
  isNew(id)
  const folders = [asked.replace(/(.)[/\\]+$/, '$1')]
  let others = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const here = folder
    const names = (await readable(here, () => files.list(here))).sort().reverse()
    for (const entry of names) {
      if (entry.startsWith('.') || entry === 'node_modules') continue
      const path = here === '.' ? entry : here.endsWith('/') ? here + entry : `${here}/${entry}`
      const there = await readable(path, () => files.stat(path))
      if (there?.kind === 'folder') {
        // A link may lead back to a folder above.
        if (isNew(there.id)) folders.push(path)
      } else if (there !== null && isReadable(entry)) {
        found.push({
          name: files.toName(path),
          path,
          bytes: there.bytes,
          id: there.id,
          ...(isGeneric(entry) && { stray: true }),
        })
      } else others++
    }
  }
  if (found.length > 0) return found
  throw nothing('read.folder-empty', files.toName(asked), others)
}

function nothing(key: string, name: string, others: number): MetakeurError {
  const extensions = EXTENSIONS.map((extension) => `.${extension}`).join(', ')
  return new MetakeurError(EXIT.empty, key, { name, others, extensions }, { hint: 'read.nothing.hint' })
}

async function readable<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const reason = (error as { code?: string }).code ?? (error as Error).message
    throw new MetakeurError(
      EXIT.input,
      'read.unreadable',
      { name, reason },
      { hint: 'read.unreadable.hint', cause: error },
    )
  }
}
