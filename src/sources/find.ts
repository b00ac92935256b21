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

/** What paths stand for, and what was asked and cannot be had. */
export interface Search {
  /** Each file once, sorted by name. */
  readonly sources: readonly FoundSource[]
  /** In the order in which they were asked. */
  readonly failures: readonly MetakeurError[]
}

/**
 * The sources that paths stand for: files, folders (all files below with an extension that is read; hidden ones and
 * node_modules are left out), globs, and `-`. Each file once, sorted by name.
 * @throws MetakeurError input (3): no such file, not readable; empty (4): a folder or glob without metadata files
 */
export async function findSources(asked: readonly string[], io: Pick<Io, 'files'>): Promise<FoundSource[]> {
  const { sources, failures } = await searchSources(asked, io)
  if (failures.length > 0) throw failures[0]
  return [...sources]
}

/**
 * As `findSources`; what cannot be had hides nothing else.
 * @param stdinName what standard input is called, instead of `-`
 * @throws MetakeurError usage (2) when a file has that name too
 */
export async function searchSources(
  asked: readonly string[],
  io: Pick<Io, 'files'>,
  stdinName: string | null = null,
): Promise<Search> {
  const found = new Map<string, Identified>()
  const failures: MetakeurError[] = []
  for (const path of new Set(asked)) {
    for (const source of await expand(path, stdinName ?? '-', io.files, failures)) {
      const same = found.get(source.name)
      if (same !== undefined && same.id !== source.id && (same.path === null || source.path === null)) {
        throw new MetakeurError(EXIT.usage, 'read.stdin-name', { name: source.name }, { hint: 'read.stdin-name.hint' })
      }
      found.set(source.name, source)
    }
  }
  const sorted = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const isNew = once()
  return { sources: sorted.flatMap(({ id, ...source }) => (isNew(id) ? [source] : [])), failures }
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

/** What one path stands for; what of it cannot be had goes to `failures`. */
async function expand(
  asked: string,
  stdinName: string,
  files: Files,
  failures: MetakeurError[],
): Promise<Identified[]> {
  if (asked === '-') return [{ name: stdinName, path: null, bytes: null, id: '-' }]
  const name = files.toName(asked)
  const look: Look = { files, failures }
  const there = await readable(name, () => files.stat(asked), look)
  if (there === undefined) return []
  if (there?.kind === 'file') return [{ name, path: asked, bytes: there.bytes, id: there.id }]
  if (there !== null) return inFolder(asked, there.id, look)
  if (MAGIC.test(asked)) return matching(asked, look)
  const similar = await suggestion(name, files)
  failures.push(
    similar === null
      ? new MetakeurError(EXIT.input, 'read.file-missing', { name }, { hint: 'read.file-missing.hint' })
      : new MetakeurError(EXIT.input, 'read.file-missing', { name, similar }, { hint: 'read.file-missing.similar' }),
  )
  return []
}

/** Where sources are looked for, and where goes what cannot be had. */
interface Look {
  readonly files: Files
  readonly failures: MetakeurError[]
}

async function matching(pattern: string, look: Look): Promise<Identified[]> {
  const { files, failures } = look
  const before = failures.length
  const paths = ((await readable(pattern, () => files.glob(pattern), look)) ?? []).sort()
  // Who writes an extension means it: a Turtle file may be called .rdf.
  const all = /\.[A-Za-z0-9]+$/.test(pattern)
  const found: Identified[] = []
  for (const path of paths) {
    const name = files.toName(path)
    if (!all && !isReadable(name)) continue
    const there = await readable(name, () => files.stat(path), look)
    if (there?.kind !== 'file') continue
    found.push({ name, path, bytes: there.bytes, id: there.id, ...(!all && isGeneric(name) && { stray: true }) })
  }
  if (found.length === 0 && failures.length === before) failures.push(nothing('read.glob-empty', pattern, paths.length))
  return found
}

async function inFolder(asked: string, id: string, look: Look): Promise<Identified[]> {
  const { files, failures } = look
  const before = failures.length
  const found: Identified[] = []
  const isNew = once()
  isNew(id)
  const folders = [asked.replace(/(.)[/\\]+$/, '$1')]
  let others = 0
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const here = folder
    const names = ((await readable(here, () => files.list(here), look)) ?? []).sort().reverse()
    for (const entry of names) {
      if (entry.startsWith('.') || entry === 'node_modules') continue
      const path = here === '.' ? entry : here.endsWith('/') ? here + entry : `${here}/${entry}`
      const there = await readable(path, () => files.stat(path), look)
      if (there?.kind === 'folder') {
        // A link may lead back to a folder above.
        if (isNew(there.id)) folders.push(path)
      } else if (there && isReadable(entry)) {
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
  if (found.length === 0 && failures.length === before) {
    failures.push(nothing('read.folder-empty', files.toName(asked), others))
  }
  return found
}

function nothing(key: string, name: string, others: number): MetakeurError {
  const extensions = EXTENSIONS.map((extension) => `.${extension}`).join(', ')
  return new MetakeurError(EXIT.empty, key, { name, others, extensions }, { hint: 'read.nothing.hint' })
}

/** undefined when it cannot be looked at. */
async function readable<T>(name: string, act: () => Promise<T>, { failures }: Look): Promise<T | undefined> {
  try {
    return await act()
  } catch (error) {
    const reason = (error as { code?: string }).code ?? (error as Error).message
    const place = { source: name, line: 1, column: 1 }
    const hint = 'read.unreadable.hint'
    failures.push(new MetakeurError(EXIT.input, 'read.unreadable', { name, reason }, { hint, place, cause: error }))
    return undefined
  }
}
