import { EXIT, MetakeurError } from '../errors.ts'
import { detect, HEAD, isGzip } from '../readers/detect.ts'
import { asUtf8, markLength, UTF_8 } from '../readers/encoding.ts'
import { problemOf, type Syntax } from '../readers/reader.ts'
import type { Mapping, TableView } from '../readers/table/index.ts'
import { findSources } from './find.ts'
import type { Io } from './io.ts'
import { LIMITS } from './read.ts'
import { openBytes, reasonOf, wholeBytes } from './stream.ts'

/** Bytes of a mapping. */
const LARGEST = 4 * 1024 * 1024

/**
 * Reads the mapping of a file.
 * @throws MetakeurError input (3) when it cannot be opened, usage (2) with a place when it is not in order
 */
export async function readMappingFile(path: string, io: Pick<Io, 'files' | 'stdin'>): Promise<Mapping> {
  const { name, stream } = await opened(path, io)
  const bytes = await told(name, () => wholeBytes(stream, LARGEST))
  // A mapping is rare, and what reads it takes its time to load.
  const { readMapping } = await import('../readers/table/mapping-read.ts')
  return readMapping(new TextDecoder().decode(bytes), name)
}

/**
 * Looks at the table in a file, to write a mapping of it.
 * @throws MetakeurError input (3) when it cannot be opened or is no table
 */
export async function viewTableFile(
  path: string,
  sheet: string | null,
  mapping: Mapping | null,
  io: Io,
): Promise<TableView & { readonly objects?: number }> {
  const { name, stream } = await opened(path, io)
  return told(name, async () => {
    const source = await openBytes(stream, isGzip, LIMITS, io, () => {})
    const head = await source.text.peek(HEAD)
    const found = detect(name, head, null)
    const syntax: Syntax | null = 'syntax' in found ? found.syntax : null
    if (syntax === 'json') {
      const bytes = await wholeBytes(source.text.chunks(markLength(head)), LIMITS.wholeBytes)
      const { viewOwn } = await import('../readers/portals/own.ts')
      const view = viewOwn(new TextDecoder().decode(bytes), mapping, LIMITS)
      if (view !== null) return { dialect: null, ...view }
    }
    if (syntax !== 'csv' && syntax !== 'xlsx') {
      await source.text.close()
      const what = 'refused' in found ? found.refused : found.syntax
      throw new MetakeurError(EXIT.input, 'table.no-table', { name, syntax: what }, { hint: 'table.no-table.hint' })
    }
    const encoding = ('encoding' in found ? found.encoding : null) ?? UTF_8
    const chunks = asUtf8(source.text.chunks(syntax === 'xlsx' ? 0 : markLength(head)), encoding)
    const { viewTable } = await import('../readers/table/index.ts')
    const view = await viewTable(name, {
      syntax,
      encoding: encoding.name,
      bytes: () => wholeBytes(chunks, LIMITS.wholeBytes),
      brokeOff: () => source.broken() !== null,
      mapping,
      sheet,
    })
    const broken = source.broken()
    if (broken !== null) {
      const { message, args } = broken
      throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint` })
    }
    if (!('message' in view)) return view
    const { place, message, args, hint } = problemOf(name, view)
    throw new MetakeurError(EXIT.input, message, args, { place, hint })
  })
}

/** The one file that a path stands for. */
async function opened(
  path: string,
  io: Pick<Io, 'files' | 'stdin'>,
): Promise<{ name: string; stream: AsyncIterable<Uint8Array> }> {
  const found = await findSources([path], io)
  const { name, path: file, stray } = found[0]!
  if (found.length > 1 || stray) {
    throw new MetakeurError(
      EXIT.usage,
      'table.several',
      { name: path, files: found.length },
      { hint: 'table.several.hint' },
    )
  }
  return { name, stream: file === null ? io.stdin : io.files.open(file) }
}

/** What goes wrong while a file is read, with its name. */
async function told<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof MetakeurError) throw error
    const { message, args } = reasonOf(error)
    throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint`, cause: error })
  }
}
