import type { Stored } from '../config/stored-read.ts'
import type { CliIo } from './io.ts'

/** Bytes of a report: as many as one text can hold. */
const LARGEST = 500 * 1024 * 1024

/**
 * A report from its file, which may be packed with gzip; `-` is standard input.
 * @throws MetakeurError input (3) when it cannot be read, usage (2) when it is no report
 */
export async function storedReport(path: string, io: CliIo): Promise<Stored & { readonly name: string }> {
  const [{ readTextFile }, { readStored }] = await Promise.all([
    import('../sources/text-file.ts'),
    import('../config/stored-read.ts'),
  ])
  const files = await io.files()
  const { name, text } = await readTextFile(path, files, LARGEST)
  return { ...readStored(text, name, await files.asset('src/report/report.schema.json'), io.version()), name }
}
