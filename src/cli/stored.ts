import type { Stored } from '../config/stored-read.ts'
import type { RecordReport } from '../model.ts'
import type { CliIo } from './io.ts'

/** Bytes of a report, unpacked: of more than 200,000 records. */
const LARGEST = 10 * 1024 ** 3

/**
 * A report from its file, which may be packed with gzip; `-` is standard input.
 * @param keep what is needed of a record; missing: all
 * @throws MetakeurError input (3) when it cannot be read, usage (2) when it is no report
 */
export async function storedReport(
  path: string,
  io: CliIo,
  keep?: (record: RecordReport) => RecordReport,
): Promise<Stored> {
  const [{ readFileChunks }, { readStored }] = await Promise.all([
    import('../sources/text-file.ts'),
    import('../config/stored-read.ts'),
  ])
  const files = await io.files()
  const schema = await files.asset('src/report/report.schema.json')
  return readFileChunks(path, files, LARGEST, (name, chunks) =>
    readStored(chunks, { name, schema, version: io.version(), ...(keep && { keep }) }),
  )
}
