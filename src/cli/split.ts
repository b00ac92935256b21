/** Reports in parts: a folder of pages, or one report a party in each format, ready to be sent. Nothing is ever sent. */
import type { Excerpt, Place, Report } from '../model.ts'
import { partsOf } from '../parts.ts'
import { excerptKey } from '../report/blocks.ts'
import { isMadeName } from '../report/file-names.ts'
import { exitCode, gateOf, verdict } from '../report/gate.ts'
import type { SplitBy } from '../report/parties.ts'
import { type Format, outputFormats } from '../reporters/formats.ts'
import html from '../reporters/html.ts'
import { partsCsv } from '../reporters/parts-csv.ts'
import type { FolderFile, Reporter, ReportPart } from '../reporters/reporter.ts'
import { brief } from '../reporters/words.ts'
import type { CliIo } from './io.ts'
import { batches, renderOptions, type Sheet } from './print.ts'
import { FILE } from './terminal.ts'

/** What was written, and where a reader begins. */
export interface WrittenFolder {
  readonly files: number
  readonly start: string
  /** Files that an earlier run made there, and to which this report does not lead; sorted. */
  readonly left: readonly string[]
}

async function leftIn(folder: string, written: ReadonlySet<string>, io: CliIo): Promise<readonly string[]> {
  return (await io.names(folder)).filter((name) => isMadeName(name) && !written.has(name))
}

/** The report as the folder of a format that can be one: a page and more for each publisher. */
export async function writeFolder(sheet: Sheet, format: Format, folder: string, io: CliIo): Promise<WrittenFolder> {
  const { report } = sheet.result
  const made = (await outputFormats[format].load()).folder!
  const parts = partsOf(report, 'publisher')
  const excerpts = await sheet.result.excerpts(made.places(report, parts, sheet))
  const written = new Set<string>()
  let start = ''
  await writeEach(made.files(report, parts, renderOptions(sheet, FILE, excerpts, true)), ({ name, chunks }) => {
    written.add(name)
    start = name
    // A page comes in pieces of a decent size: its records.
    return io.writeIn(folder, name, chunks)
  })
  return { files: written.size, start, left: await leftIn(folder, written, io) }
}

/**
 * Two files at a time: one is made while the disk has the other. The last, which leads to the others, is begun when they
 * are there.
 */
async function writeEach(files: Iterable<FolderFile>, write: (file: FolderFile) => Promise<void>): Promise<void> {
  const underWay: Promise<void>[] = []
  let next: FolderFile | null = null
  try {
    for (const file of files) {
      if (next !== null) underWay.push(write(next))
      // What fails meanwhile is told when it is waited for.
      underWay.at(-1)?.catch(() => {})
      if (underWay.length > 1) await underWay.shift()
      next = file
    }
    await Promise.all(underWay)
    if (next !== null) await write(next)
  } finally {
    // Whoever hears that a file failed finds no other half written.
    await Promise.allSettled(underWay)
  }
}

/** One report a party in each format, and an index, which is written last: it leads to nothing that is not there yet. */
export async function writeParts(
  sheet: Sheet,
  formats: readonly Format[],
  by: SplitBy,
  folder: string,
  io: CliIo,
): Promise<WrittenFolder> {
  const { report } = sheet.result
  const parts = partsOf(report, by)
  const reporters = await Promise.all(formats.map((format) => outputFormats[format].load()))
  const excerpts = await sheet.result.excerpts(placesOf(report, parts, reporters, sheet))
  const extensions = reporters.map(({ extension }) => extension)
  const { withoutPublisher, withoutContact, withoutCatalogue } = sheet.locale.page
  const nobody = { publisher: withoutPublisher, contact: withoutContact, catalogue: withoutCatalogue }[by]
  const written = new Set<string>()
  const write = async (name: string, chunks: string | Iterable<string>): Promise<void> => {
    await io.writeIn(folder, name, batches(chunks))
    written.add(name)
  }
  for (const part of parts) {
    // The gate asks the same of a part as it asked of the whole.
    const judged = verdict(part.report, gateOf(sheet.verdict))
    const own = { ...sheet, verdict: judged, exit: exitCode(part.report, judged, { allowEmpty: true }) }
    const party = part.name === null ? nobody : brief(part.name)
    for (const reporter of reporters) {
      const lines = excerptsOf(reporter.places?.(part.report, { ...sheet, quiet: false }) ?? [], excerpts)
      const options = { ...renderOptions(own, FILE, lines, false), party }
      await write(`${part.file}.${reporter.extension}`, reporter.render(part.report, options))
    }
  }
  await write('index.csv', partsCsv(parts, extensions, sheet.bom))
  const places = html.folder.places(report, [], sheet)
  const options = renderOptions(sheet, FILE, excerptsOf(places, excerpts), false)
  await write('index.html', html.folder.index(report, parts, options, { extensions, nobody }))
  return { files: written.size, start: 'index.html', left: await leftIn(folder, written, io) }
}

/** All lines that any part shows: the sources are read again once, not for every part. */
function placesOf(
  report: Report,
  parts: readonly ReportPart[],
  reporters: readonly Reporter[],
  { all, lines = false }: Sheet,
): readonly Place[] {
  const ofParts = reporters.flatMap((reporter) =>
    parts.flatMap((part) => [...(reporter.places?.(part.report, { all, quiet: false, lines }) ?? [])]),
  )
  return [...ofParts, ...html.folder.places(report, [], { all })]
}

function excerptsOf(places: readonly Place[], all: ReadonlyMap<string, Excerpt>): ReadonlyMap<string, Excerpt> {
  const keys = new Set(places.map(excerptKey))
  return new Map([...keys].flatMap((key) => (all.has(key) ? [[key, all.get(key)!]] : [])))
}
