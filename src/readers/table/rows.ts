/** Rows → datasets with their distributions, contact points and agents → statements with their places. */
import type { TermId } from '../../model.ts'
import { iri } from '../../rdf/namespaces.ts'
import { type ColumnReader, columnReader } from './column-reader.ts'
import type { Column } from './columns.ts'
import { describe, IDENTIFIER, iriOf } from './describe.ts'
import { distributionsOf, type Given } from './distributions.ts'
import type { Mapping } from './mapping.ts'
import { type Part, partWriter, type Sink, type Spot } from './parts.ts'
import { spotsIn, valuesOf } from './split.ts'
import { classOf, isAddress, languageTag, type Value } from './values.ts'

/** A cell, or one of several members of a JSON object by one name, and where it stands. */
export interface MapCell extends Spot {
  /** Index of the column. */
  readonly index: number
  readonly text: string
  /** As in `Cell`. */
  readonly quoted?: boolean
}

/** A row, or a JSON object. */
export interface MapRow extends Spot {
  readonly cells: readonly MapCell[]
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
export function writeRows(
  columns: readonly Column[],
  rows: Iterable<MapRow>,
  mapping: Mapping | null,
  sink: Sink,
): { readonly datasets: number; readonly clashes: readonly MapRow[] } {
  const write = partWriter(sink)
  const readers: RowReader[] = []
  for (const column of columns) readers[column.index] = { column, ...columnReader(column) }
  const repeated = repeatedKeys(columns, rows)
  const titles = new Map<string, string>()
  let datasets = 0
  const clashes: MapRow[] = []
  let before: (Owner & { readonly node: TermId }) | null = null
  let n = 0
  for (const row of rows) {
    n++
    const given: Given[] = []
    for (const cell of row.cells) {
      const reader = cell.text === '' ? undefined : readers[cell.index]
      if (reader === undefined) continue
      const texts = reader.texts(cell.text)
      if (texts.length === 1) given.push({ column: reader.column, text: texts[0]!, at: cell })
      else for (const [text, at] of spotsIn(cell, texts)) given.push({ column: reader.column, text, at })
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
    else if (title !== '' && known !== title) clashes.push(row)
    if (returns && known === undefined) titles.set(owner.key, title)
  }
  return { datasets, clashes }
}

/** Keys of datasets that several rows are about. */
function repeatedKeys(columns: readonly Column[], rows: Iterable<MapRow>): ReadonlySet<string> {
  const naming = columns.filter(({ field }) => field.path === '@id' || field.path === IDENTIFIER)
  const seen = new Set<string>()
  const repeated = new Set<string>()
  if (naming.length === 0) return repeated
  for (const row of rows) {
    const given: Given[] = []
    for (const column of naming) {
      const direct = row.cells[column.index]
      // Rows of a table have a cell for each column; objects of JSON have not.
      const cells = direct?.index === column.index ? [direct] : row.cells.filter(({ index }) => index === column.index)
      for (const cell of cells) {
        const text = cell.text === '' ? undefined : valuesOf(cell.text, column)[0]
        if (text !== undefined) given.push({ column, text, at: cell })
      }
    }
    const key = keyOf(given)
    if (key === null) continue
    if (seen.has(key)) repeated.add(key)
    seen.add(key)
  }
  return repeated
}

/** The dataset that a row says something of; rows with one key are about one dataset. */
interface Owner {
  readonly key: string
  readonly part: Part
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

/** The language that the row's language column names, when it names one. */
function rowLanguage(given: readonly Given[]): string {
  let named: Given | null = null
  for (const one of given) {
    if (one.column.field.path !== 'dct:language') continue
    if (named !== null) return ''
    named = one
  }
  if (named === null) return ''
  let tag = tags.get(named.text)
  if (tag === undefined) {
    tag = languageTag(named.text)
    if (tags.size < MOST_TAGS) tags.set(named.text, tag)
  }
  return tag
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
