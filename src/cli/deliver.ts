/** Reports on their way out: each format to its file, one to the screen. */
import { dirname, normalize } from 'node:path'
import { EXIT, MetakeurError } from '../errors.ts'
import { fill } from '../locales/fill.ts'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { unknown } from '../nearest.ts'
import { type Format, outputFormats } from '../reporters/formats.ts'
import { refuseIdleFormat } from './idle.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import { printed, type Sheet } from './print.ts'
import type { WrittenFolder } from './split.ts'
import { FILE, terminalOf } from './terminal.ts'
import { loadCliWords } from './words.ts'

export interface Destination {
  readonly format: Format
  /** null: the screen. */
  readonly file: string | null
  /** True when the file is a folder, which the format fills. */
  readonly isFolder: boolean
}

/** @throws MetakeurError usage (2) for an unknown format or an option that no format listens to, input (3) for a file that cannot be written */
export async function outputsOf(options: Options, io: CliIo): Promise<readonly Destination[]> {
  const { outputs, splitBy } = options
  const found: Destination[] = []
  const made: string[] = []
  for (const { format: asked, file } of outputs) {
    const isNamed = file !== null && /[\\/]$/.test(file)
    const format = isNamed && asked === null ? FOLDER : formatOf(asked, file)
    const makes = splitBy !== null || 'folder' in outputFormats[format]
    const isFolder = isNamed || (makes && file !== null && (splitBy !== null || (await io.isFolder(file))))
    if (isNamed && !makes) {
      throw new MetakeurError(EXIT.usage, 'no-folder-format', { format, file }, { hint: 'folder-formats' })
    }
    if (file !== null && isFolder) made.push(file)
    found.push({ format, file, isFolder })
  }
  refuseIdleFormat(
    options,
    found.map(({ format }) => format),
  )
  for (const { file, isFolder } of found) {
    if (file === null) continue
    // A folder that this run makes is there by the time that the file is written.
    const willBe = isFolder ? undefined : made.find((folder) => isIn(folder, file))
    if (isFolder) await io.checkFolder(file)
    else if (willBe === undefined || (await io.isFolder(willBe))) await io.checkWritable(file)
  }
  return found
}

/** Does the file stand in that very folder? */
function isIn(folder: string, file: string): boolean {
  return normalize(dirname(file)) === normalize(folder).replace(/[\\/]$/, '')
}

/** The format of a folder, when none is named. */
const FOLDER: Format = 'html'

/** How reports are to look. */
export async function sheetOf(
  { all, verbose, bom, theme, dqv, dqvBase, lines }: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<Omit<Sheet, 'result' | 'verdict' | 'exit'>> {
  const settings = { all, verbose, bom, theme, lines, ...(dqv && { dqv }), ...(dqvBase && { dqvBase }) }
  return { locale: await loadLocale(tag), root: io.cwd(), ...settings }
}

/** Files first; then the report of the screen, or else what was written and the last lines for people. */
export async function deliver(
  sheet: Sheet,
  outputs: readonly Destination[],
  { quiet, color, splitBy }: Options,
  io: CliIo,
  tag: LocaleTag,
): Promise<void> {
  const screen = terminalOf(io, io.stdout, color)
  const wrote: string[] = []
  const { wrote: wroteFile, wroteFolder, nothingSent, leftInFolder } = await loadCliWords(tag)
  const folderWords = (file: string, { files, start, left }: WrittenFolder): string[] => {
    const n = (count: number): string => sheet.locale.number(count)
    const [first] = left
    return [
      fill(wroteFolder, { n: n(files), file, start }),
      ...(first === undefined ? [] : [fill(leftInFolder, { n: n(left.length), file: first })]),
    ]
  }
  if (splitBy !== null) {
    const { writeParts } = await import('./split.ts')
    const [{ file }] = outputs as readonly [Destination]
    const formats = outputs.map(({ format }) => format)
    wrote.push(...folderWords(file!, await writeParts(sheet, formats, splitBy, file!, io)), nothingSent)
  } else {
    // Folders first: another file may stand in one that is made.
    for (const { format, file, isFolder } of [...outputs].sort((a, b) => Number(b.isFolder) - Number(a.isFolder))) {
      if (file === null) continue
      if (isFolder) {
        const { writeFolder } = await import('./split.ts')
        wrote.push(...folderWords(file, await writeFolder(sheet, format, file, io)))
      } else {
        await io.writeFile(file, await printed(sheet, format, FILE, quiet))
        wrote.push(fill(wroteFile, { file }))
      }
    }
  }
  const shown = outputs.find(({ file }) => file === null)
  if (shown !== undefined) return print(await printed(sheet, shown.format, screen, quiet), io)
  for (const line of quiet ? [] : wrote) await io.stdout.write(`${line}\n`)
  // The verdict is told, whatever goes to files.
  await print(await printed(sheet, 'pretty', screen, true), io)
}

/** As asked, else what the name of the file says (the longest extension that fits), else for people. */
function formatOf(format: string | null, file: string | null): Format {
  const known = Object.keys(outputFormats) as Format[]
  if (format === null) {
    const fitting = known.filter((name) => file?.endsWith(`.${outputFormats[name].extension}`))
    return fitting.sort((a, b) => outputFormats[b].extension.length - outputFormats[a].extension.length)[0] ?? 'pretty'
  }
  const found = known.find((name) => name === format)
  if (found === undefined) throw unknown('unknown-format', ['format', format], known)
  return found
}

async function print(pieces: Iterable<string>, io: CliIo): Promise<void> {
  for (const piece of pieces) await io.stdout.write(piece)
}
