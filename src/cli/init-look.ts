/** What stands in a folder, as far as a configuration needs to know it. */
import type { LocaleTag } from '../locales/locale.ts'
import type { Report } from '../model.ts'
import type { Io } from '../sources/io.ts'
import { SYNTAXES } from './choices.ts'
import type { CliIo } from './io.ts'
import { dayOf } from './option-values.ts'
import type { Options } from './options.ts'

export interface LookedAround {
  /** Files and folders with metadata, folders with a slash at the end. */
  readonly sources: readonly string[]
  /** The profile that most records name; null when none does. */
  readonly profile: string | null
  /** The language of most texts, when reports can be in it. */
  readonly lang: LocaleTag | null
  readonly baseline: boolean
  /** Where the schema stands for editors; null when metakeur is not installed here. */
  readonly schema: string | null
}

/** Folders that hold no metadata of the user. */
const SKIPPED = /^(node_modules|dist|build|\..*)\/$/
/** What metakeur and others write beside metadata. */
const NO_METADATA =
  /^(metakeur\.(config|baseline)\.\w+|package(-lock)?\.json|tsconfig.*\.json|composer\.json|.*\.schema\.json)$/i
/** What is looked into, at most. */
const MOST = { folders: 50, files: 20, bytes: 4 * 1024 * 1024, named: 5 } as const

const EXTENSIONS = new Set<string>([...SYNTAXES.flatMap(({ extensions }) => extensions), 'zip'])
/** May be anything: only what holds records counts. */
const VAGUE = new Set(['json', 'xml', 'csv', 'tsv', 'xlsx', 'html', 'htm', 'owl', 'zip'])

export async function lookAround(names: readonly string[], options: Options, io: CliIo): Promise<LookedAround> {
  const files = await io.files()
  const groups = new Map<string, string[]>([['', candidates(names)]])
  for (const folder of names.filter((name) => name.endsWith('/') && !SKIPPED.test(name)).slice(0, MOST.folders)) {
    groups.set(
      folder,
      candidates(await io.names(folder)).map((name) => folder + name),
    )
  }
  const sample = await readable(
    [...groups.values()].flatMap((paths) => paths.slice(0, MOST.files)),
    files,
  )
  const report = await recordsIn(sample, options, files, io)
  // What lies in an archive is called `export.zip!map/a.ttl`.
  const full = new Set(report?.records.map(({ place }) => place.source.replace(/(\.zip)!.*/i, '$1')))
  const isMetadata = (path: string): boolean => full.has(path) || (!isVague(path) && !sample.includes(path))
  const schema = 'node_modules/metakeur/src/config/config.schema.json'
  return {
    sources: [...groups].flatMap(([folder, paths]) => sourcesOf(folder, paths.filter(isMetadata))),
    profile: report === null ? null : claimedProfile(report),
    lang: await languageOf(
      sample.filter((path) => full.has(path)),
      files,
    ),
    baseline: names.includes('metakeur.baseline.json'),
    schema: (await files.files.stat(schema).catch(() => null)) === null ? null : `./${schema}`,
  }
}

function candidates(names: readonly string[]): string[] {
  return names.filter((name) => !name.endsWith('/') && !NO_METADATA.test(name) && EXTENSIONS.has(extensionOf(name)))
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[1] ?? ''
}

function isVague(path: string): boolean {
  return VAGUE.has(extensionOf(path))
}

/** Small files only: this is a glance. */
async function readable(paths: readonly string[], { files }: Io): Promise<string[]> {
  const found: string[] = []
  let bytes = 0
  for (const path of paths) {
    const stat = await files.stat(path).catch(() => null)
    if (stat?.kind !== 'file' || bytes + stat.bytes > MOST.bytes) continue
    bytes += stat.bytes
    found.push(path)
    if (found.length === MOST.files) break
  }
  return found
}

async function recordsIn(paths: readonly string[], options: Options, files: Io, io: CliIo): Promise<Report | null> {
  if (paths.length === 0) return null
  const { run } = await import('../run.ts')
  const asOf = options.asOf ?? dayOf(io.now())
  try {
    const request = { paths, profile: null, syntax: null, asOf, allowEmpty: true, keepGoing: true }
    return (await run(request, files)).report
  } catch {
    // What cannot be read is for `check` to tell.
    return null
  }
}

/** A folder, or the files in this one. */
function sourcesOf(folder: string, paths: readonly string[]): readonly string[] {
  if (paths.length === 0) return []
  if (folder !== '') return [folder]
  if (paths.length <= MOST.named) return paths
  return [
    ...new Set(
      paths.map((path) => `*.${path.toLowerCase().endsWith('.gz') ? `${extensionOf(path)}.gz` : extensionOf(path)}`),
    ),
  ]
}

function claimedProfile({ records }: Report): string | null {
  const counts = new Map<string, number>()
  for (const { profile } of records) {
    if (profile.reason === 'claimed') counts.set(profile.id, (counts.get(profile.id) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return first !== undefined && first[1] * 2 > records.length ? first[0] : null
}

/** A language tag in Turtle, RDF/XML and JSON-LD. */
const TAG = /"@(nl|en|fr|de)\b|xml:lang="(nl|en|fr|de)\b|"@language"\s*:\s*"(nl|en|fr|de)\b/g

async function languageOf(paths: readonly string[], { files }: Io): Promise<LocaleTag | null> {
  const counts = { nl: 0, en: 0, fr: 0, de: 0 }
  for (const path of paths) {
    for await (const chunk of files.open(path)) {
      for (const [, a, b, c] of new TextDecoder().decode(chunk).matchAll(TAG))
        counts[(a ?? b ?? c) as keyof typeof counts]++
      break
    }
  }
  const [[tag, most] = ['en', 0]] = Object.entries(counts).sort(([, x], [, y]) => y - x)
  return most > 0 && (tag === 'nl' || tag === 'en' || tag === 'fr' || tag === 'de') ? tag : null
}
