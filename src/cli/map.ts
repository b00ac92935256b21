import { twoColumns, wrap } from '../docs/columns.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import { clean, clipped } from '../locales/clean.ts'
import { fill } from '../locales/fill.ts'
import { loadLocale } from '../locales/load.ts'
import type { Locale, LocaleTag } from '../locales/locale.ts'
import { dialectWords } from '../reporters/terminal/tables.ts'
import { readMappingFile, viewTableFile } from '../sources/mapping.ts'
import { refuseIdleTable } from './idle.ts'
import { quoted } from './intro.ts'
import type { CliIo } from './io.ts'
import { mappingText, type View } from './mapping-file.ts'
import type { Options } from './options.ts'
import { terminalOf } from './terminal.ts'
import { type CliWords, loadCliWords } from './words.ts'

/** Widest heading and sample of a column, in characters. */
const WIDEST = { name: 30, sample: 40 } as const

/** `metakeur map <file>`: what the columns of a table give, and with `--write` a mapping to edit. */
export async function map(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const [path, extra] = words
  if (path === undefined)
    throw new MetakeurError(EXIT.usage, 'table-missing', { command: 'map' }, { hint: 'see-help-of' })
  if (extra !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: extra })
  const files = await io.files()
  const file = options.write
  if (file !== null) {
    await io.checkWritable(file)
    // An edited mapping is work: it is not written over.
    if ((await files.files.stat(file)) !== null) throw new MetakeurError(EXIT.usage, 'file-exists', { file })
  }
  const mapping = options.map === null ? null : await readMappingFile(options.map, files)
  const view = await viewTableFile(path, options.sheet, mapping, files)
  refuseIdleTable(options, [{ syntax: syntaxOf(view), complete: true }])
  const { width } = terminalOf(io, io.stdout, options.color)
  const [text, locale] = await Promise.all([loadCliWords(tag), loadLocale(tag)])
  await io.stdout.write(page(path, view, text, locale, width))
  const table = quoted(path)
  if (file === null) {
    await io.stdout.write(`\n${text.map.write}\n  metakeur map ${table} --write mapping.yml\n`)
    return EXIT.ok
  }
  await io.writeFile(file, [mappingText(table, view, quoted(file), text.map)])
  await io.stdout.write(`\n${fill(text.map.wrote, { file })}\n  metakeur check ${table} --map ${quoted(file)}\n`)
  return EXIT.ok
}

/** What the view is of. */
function syntaxOf({ dialect }: View): string {
  if (dialect === null) return 'json'
  return dialect.sheet === null ? 'csv' : 'xlsx'
}

function page(path: string, view: View, words: CliWords, locale: Locale, width: number): string {
  const rows = view.columns.map(({ name, sample, ...column }) => {
    const example = sample === null ? '' : `, ${locale.ui.forExample} "${clipped(clean(sample), WIDEST.sample, '...')}"`
    return [clipped(clean(name), WIDEST.name, '...'), meaning(column, words, locale) + example] as const
  })
  const count = { objects: locale.number(view.objects ?? 0), fields: locale.number(rows.length) }
  const kind = view.dialect === null ? fill(words.map.list, count) : dialectWords(view.dialect, locale).join(', ')
  const head = wrap(`${clean(path)}: ${kind}`, width).join('\n')
  return `${head}\n\n${twoColumns(rows, width)}\n`
}

/** `titel (dct:title@nl)`, `? titel (dct:title)`, `niet begrepen` */
function meaning(
  {
    path,
    language,
    group,
    guess,
    reason,
  }: Pick<View['columns'][number], 'path' | 'language' | 'group' | 'guess' | 'reason'>,
  words: CliWords,
  locale: Locale,
): string {
  const given = path ?? guess?.path ?? null
  if (given === null) return words.map.reasons[reason ?? 'unknown']
  const tag = language === '' ? '' : `@${language}`
  const number = group === 0 ? '' : ` ${group}`
  return `${path === null ? '? ' : ''}${pathWords(given, locale)}${number} (${given}${tag})`
}

/** `licentie van distributie`; the path itself where there are no words. */
function pathWords(path: string, locale: Locale): string {
  const steps = path.split('/')
  const last = steps.at(-1)!
  const property = last === '@id' ? 'URI' : (locale.properties[last] ?? last)
  const owner = steps.length < 2 ? null : steps[0]!
  if (owner === null) return property
  const kind = owner === 'dcat:distribution' ? locale.nodeKinds.distribution.one : (locale.properties[owner] ?? owner)
  return fill(locale.ui.propertyOf, { property, kind })
}
