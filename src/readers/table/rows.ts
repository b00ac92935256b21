/** Rows → datasets with their distributions, contact points and agents → statements with their places. */
import type { TermId } from '../../model.ts'
import { iri } from '../../rdf/namespaces.ts'
import { type ColumnReader, columnReader } from './column-reader.ts'
import type { Column } from './columns.ts'
import { describe, IDENTIFIER, iriOf } from './describe.ts'
import { distributionsOf, type Given } from './distributions.ts'
import type { Mapping } from './mapping.ts'
import type { MapRow } from './model.ts'
import { type Part, partWriter, type Sink } from './parts.ts'
import type { PlainContext, PlainDataset, PlainWriter } from './plain-rows.ts'
import { spotsIn, valuesOf } from './split.ts'
import { classOf, isAddress, languageTag, type Value } from './values.ts'

/** Rows of a table, or objects of JSON. */
export interface RowSource<R> {
  readonly rows: readonly R[]
  whole(row: R): MapRow
  /** What its cells in a column hold, empty ones left out. */
  textsIn(row: R, index: number): readonly string[]
  /** A shorter way for rows that are plain. */
  plain?(context: PlainContext): PlainWriter<R> | null
}

type RowReader = ColumnReader & { readonly column: Column }

const DATASET_CLASS = iri('dcat:Dataset')

/**
 * Writes rows as datasets. Texts get the language of their column, else that of the row's language column, else that of
 * the mapping; else none, because nobody said which it is. Rows with one identifier are one dataset; a row that says
 * something of a distribution only belongs to the dataset before it.
 *
 * @returns how many datasets there are, and the rows whose identifier returns with another title
 */
export function writeRows<R>(
  columns: readonly Column[],
  source: RowSource<R>,
  mapping: Mapping | null,
  sink: Sink,
): { readonly datasets: number; readonly clashes: readonly R[] } {
  const { write, blank } = partWriter(sink)
  const readers: RowReader[] = []
  for (const column of columns) readers[column.index] = { column, ...columnReader(column) }
  const repeated = repeatedKeys(columns, source)
  const titles = new Map<string, string>()
  let datasets = 0
  const clashes: R[] = []
  let before: (Owner & { readonly node: TermId }) | null = null
  /** The dataset of the row before, when that row was plain: few rows go on with it. */
  let plainBefore: PlainDataset | null = null
  let n = 0
  const context: PlainContext = {
    columns,
    readers,
    repeated,
    nameOf: (own, identifier) => nameOf(own, identifier, mapping?.dataset ?? null),
    languageOf: tagOf,
    language: mapping?.language ?? '',
    type: DATASET_CLASS,
    sink,
    blank,
  }
  const writePlain = source.plain?.(context) ?? null
  for (const one of source.rows) {
    n++
    const plain = writePlain?.(one) ?? null
    if (plain !== null) {
      datasets++
      plainBefore = plain
      continue
    }
    if (plainBefore !== null) before = ownerOf(plainBefore, n - 1)
    plainBefore = null
    const row = source.whole(one)
    const given: Given[] = []
    for (const cell of row.cells) {
      const reader = cell.text === '' ? undefined : readers[cell.index]
      if (reader === undefined) continue
      const texts = reader.texts(cell.text)
      if (texts.length === 1) given.push({ column: reader.column, text: texts[0]!, at: cell })
      else
        for (const [i, at] of spotsIn(cell, texts).entries()) given.push({ column: reader.column, text: texts[i]!, at })
    }
    if (given.length === 0) continue
    const goesOn: boolean = before !== null && given.every(({ column }) => column.ofDistribution)
    const owner: Owner = goesOn ? again(before!) : datasetOf(row, given, mapping, n)
    const language = rowLanguage(given) || (mapping?.language ?? '')
    fill(owner.part, given, n, ({ column, text }) => readers[column.index]!.value(text, language))
    const returns = repeated.has(owner.key)
    const node = write(owner.part, returns ? owner.key : null, goesOn ? before!.node : undefined)
    before = { ...owner, node }
    if (goesOn) continue
    const title = textOf(given, 'dct:title') ?? ''
    const known = titles.get(owner.key)
    if (known === undefined) datasets++
    else if (title !== '' && known !== title) clashes.push(one)
    if (returns && known === undefined) titles.set(owner.key, title)
  }
  return { datasets, clashes }
}

/** Keys of datasets that several rows are about. */
function repeatedKeys<R>(columns: readonly Column[], { rows, textsIn }: RowSource<R>): ReadonlySet<string> {
  const inPath = (path: string): Column[] => columns.filter(({ field }) => field.path === path)
  // What `keyOf` takes, in its order.
  const naming = [...inPath('@id'), ...inPath(IDENTIFIER)]
  const seen = new Set<string>()
  const repeated = new Set<string>()
  if (naming.length === 0) return repeated
  for (const row of rows) {
    for (const column of naming) {
      const text = textsIn(row, column.index)
        .map((one) => valuesOf(one, column)[0])
        .find((one) => one !== undefined)
      if (text === undefined) continue
      if (seen.has(text)) repeated.add(text)
      seen.add(text)
      break
    }
  }
  return repeated
}

/** The dataset that a row says something of; rows with one key are about one dataset. */
interface Owner {
  readonly key: string
  readonly part: Part
}

/** A dataset that was written without a part. */
function ownerOf({ key, iri, node, at }: PlainDataset, n: number): Owner & { readonly node: TermId } {
  return { key: key ?? `\n${n}`, part: { type: DATASET_CLASS, iri, apart: '', at, facts: [], parts: [] }, node }
}

/** The same dataset, with nothing said of it yet. */
function again({ key, part }: Owner): Owner {
  return { key, part: { ...part, facts: [], parts: [] } }
}

/** The dataset of a row: by its IRI, by its identifier, else a nameless one of its own. */
function datasetOf(row: MapRow, given: readonly Given[], mapping: Mapping | null, n: number): Owner {
  const own = textOf(given, '@id')
  const identifier = textOf(given, IDENTIFIER) ?? own
  const type = classOf(textOf(given, 'rdf:type') ?? '') ?? DATASET_CLASS
  const name = nameOf(own, identifier, mapping?.dataset ?? null)
  return { key: keyOf(given) ?? `\n${n}`, part: { type, iri: name, apart: '', at: row, facts: [], parts: [] } }
}

function nameOf(own: string | undefined, identifier: string | undefined, template: string | null): string | null {
  if (own !== undefined && isAddress(own)) return own
  if (identifier === undefined) return null
  if (/^https?:/i.test(identifier) && isAddress(identifier)) return identifier
  // Half a pair of surrogates cannot be written in an address.
  return template?.replace('{}', encodeURIComponent(identifier.replace(/[\ud800-\udfff]/gu, '\ufffd'))) ?? null
}

/** What rows about one dataset have in common; null for a row without. */
function keyOf(given: readonly Given[]): string | null {
  return textOf(given, '@id') ?? textOf(given, IDENTIFIER) ?? null
}

/** The first value of a column of the dataset. */
function textOf(given: readonly Given[], property: string): string | undefined {
  return given.find(({ column }) => column.field.path === property)?.text
}

/** What languages are called, and their tags. */
const tags = new Map<string, string>()
const MOST_TAGS = 100

function tagOf(name: string): string {
  let tag = tags.get(name)
  if (tag === undefined) {
    tag = languageTag(name)
    if (tags.size < MOST_TAGS) tags.set(name, tag)
  }
  return tag
}

/** The language that the row's language column names, when it names one. */
function rowLanguage(given: readonly Given[]): string {
  let named: Given | null = null
  for (const one of given) {
    if (one.column.field.path !== 'dct:language') continue
    if (named !== null) return ''
    named = one
  }
  return named === null ? '' : tagOf(named.text)
}

/** Says of a dataset what a row says, in the language of the row. */
function fill(dataset: Part, given: readonly Given[], row: number, valueIn: (one: Given) => Value): void {
  describe(
    dataset,
    given.filter(({ column }) => !column.ofDistribution),
    valueIn,
  )
  for (const { values, part, ofOwner } of distributionsOf(given, dataset.type === DATASET_CLASS, row)) {
    describe(ofOwner ? dataset : part, values, valueIn)
    if (!ofOwner) dataset.parts.push({ property: iriOf('dcat:distribution'), part })
  }
}
