import { EXIT, MetakeurError } from '../errors.ts'
import type { GivenContext } from '../readers/reader.ts'
import { findSources } from './find.ts'
import type { Io } from './io.ts'
import { reasonOf, wholeBytes } from './stream.ts'

/** A JSON-LD context by the IRI that documents name it with, and the file that it is in. */
export interface ContextFile {
  readonly iri: string
  readonly file: string
}

/** Bytes of a context. */
const LARGEST = 4 * 1024 * 1024

/**
 * Reads the files of contexts, by IRI. What is wrong in one is said of the documents that use it.
 * @throws MetakeurError input (3) when one cannot be opened
 */
export async function readContextFiles(
  files: readonly ContextFile[],
  io: Pick<Io, 'files'>,
): Promise<ReadonlyMap<string, GivenContext>> {
  const found = new Map<string, GivenContext>()
  for (const { iri, file } of files) {
    // As a source is found: with its name, and what it may be called instead.
    const [{ name } = { name: file }] = await findSources([file], io)
    try {
      const text = new TextDecoder().decode(await wholeBytes(io.files.open(file), LARGEST))
      found.set(iri, { name, text })
    } catch (error) {
      const { message, args } = reasonOf(error)
      const place = { source: name, line: 1, column: 1 }
      throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint`, place, cause: error })
    }
  }
  return found
}
