/** An example of a rule as a table, as people keep it in a spreadsheet: a row for each dataset or data service. */
import { iri, prefixed } from '../rdf/namespaces.ts'
import { DISTRIBUTION, FIELDS, keyOf, NAMES } from '../readers/table/fields.ts'
import { bySubject, type Node, nameOf, type Statement, statementsOf } from './statements.ts'

const TYPE = iri('rdf:type')
const ROWS: ReadonlyMap<string, string> = new Map([
  [iri('dcat:Dataset'), ''],
  [iri('dcat:DataService'), 'dataservice'],
  [iri('dcat:DatasetSeries'), 'dataset series'],
])

/** A distribution without an address is no distribution in a table: it gets one. */
const ADDRESSES = [`${DISTRIBUTION}dcat:accessURL`, `${DISTRIBUTION}dcat:downloadURL`] as const
const ADDRESS = 'https://data.voorbeeldstad.be/bomen'

/** Several values of one cell stand apart by this. */
const BETWEEN = '; '

/** Nodes that only stand in the row of a dataset, and the columns that they fill there. */
const INSIDE: ReadonlyMap<string, string> = new Map([
  [iri('dcat:Distribution'), DISTRIBUTION],
  [iri('foaf:Agent'), 'dct:publisher/'],
  [iri('foaf:Organization'), 'dct:publisher/'],
  [iri('org:Organization'), 'dct:publisher/'],
  [iri('vcard:Kind'), 'dcat:contactPoint/'],
  [iri('vcard:Organization'), 'dcat:contactPoint/'],
  [iri('vcard:Individual'), 'dcat:contactPoint/'],
  [iri('dct:PeriodOfTime'), 'dct:temporal/'],
])

/** A table is known by these columns. An example that is about something else has them with words that say no more. */
const USUAL = [
  { property: iri('dct:title'), heading: 'title', filled: 'Bomen langs straten' },
  { property: iri('dct:description'), heading: 'description', filled: 'Ligging en soort van elke boom.' },
  { property: iri('dcat:keyword'), heading: 'keyword', filled: 'boom' },
] as const

type Subjects = ReadonlyMap<string, readonly Statement[]>

/** Values by heading; a heading has several where a row has. */
type Row = Map<string, string[]>

/**
 * Examples as CSV, with the same columns; null when a table has no place for one of the statements, or when there is no row
 * to make.
 */
export function csvsOf(turtles: readonly string[]): string[] | null {
  const about = new Set(turtles.flatMap((turtle) => statementsOf(turtle) ?? []).map(({ predicate }) => predicate))
  const tables: Row[][] = []
  for (const turtle of turtles) {
    const rows = rowsOf(turtle, about)
    if (rows === null) return null
    tables.push(rows)
  }
  const found = [...new Set(tables.flat().flatMap((row) => [...row.keys()]))]
  const [{ heading: title }] = USUAL
  const headings = found.some((heading) => heading.split('@', 1)[0] === title) ? found : [...found, title]
  return tables.map((rows) =>
    [headings, ...rows.map((row) => headings.map((heading) => (row.get(heading) ?? []).join(BETWEEN)))]
      .map((cells) => cells.map(quoted).join(','))
      .join('\n'),
  )
}

/** @param about every property that the examples are about: a row gets no other value of it */
function rowsOf(turtle: string, about: ReadonlySet<string>): Row[] | null {
  const subjects = bySubject(turtle)
  if (subjects === null) return null
  const told = new Set<string>()
  const rows: Row[] = []
  for (const [name, own] of subjects) {
    const kind = wordOf(own, ROWS)
    if (kind === undefined) continue
    const row: Row = new Map(name.startsWith('_:') ? [] : [['uri', [name]]])
    if (kind !== '') row.set('type', [kind])
    told.add(name)
    if (!addNode(row, own, '', subjects, told)) return null
    rows.push(row)
  }
  for (const [name, own] of subjects) {
    const path = told.has(name) ? undefined : wordOf(own, INSIDE)
    if (path === undefined) continue
    const row: Row = new Map()
    told.add(name)
    if (!addNode(row, own, path, subjects, told)) return null
    if (path === DISTRIBUTION) addAddress(row)
    rows.push(row)
  }
  if (rows.length === 0 || [...subjects.keys()].some((name) => !told.has(name))) return null
  const usual = USUAL.filter(({ property }) => !about.has(property))
  for (const { heading, filled } of usual) for (const row of rows) row.set(heading, [filled])
  return rows
}

function wordOf(own: readonly Statement[], words: ReadonlyMap<string, string>): string | undefined {
  return own.flatMap(({ predicate, object }) => (predicate === TYPE ? (words.get(nameOf(object)) ?? []) : []))[0]
}

function addAddress(row: Row): void {
  const headings = ADDRESSES.map((path) => headingOf(path)!)
  if (!headings.some((heading) => row.has(heading))) row.set(headings[0]!, [ADDRESS])
}

/** Adds what is said of a node; false when a table cannot say it. */
function addNode(row: Row, own: readonly Statement[], path: string, subjects: Subjects, told: Set<string>): boolean {
  let distributions = 0
  for (const { predicate, object } of own) {
    if (predicate === TYPE) continue
    const property = prefixed(predicate)
    if (property === predicate) return false
    const name = nameOf(object)
    const inner = subjects.get(name)
    const isDistribution = property === DISTRIBUTION.slice(0, -1)
    if (isDistribution && inner !== undefined) {
      distributions++
      told.add(name)
      if (distributions > 1 || path !== '' || !addNode(row, inner, DISTRIBUTION, subjects, told)) return false
      addAddress(row)
    } else if (inner !== undefined && hasColumn(`${path}${property}/`)) {
      told.add(name)
      if (!name.startsWith('_:') && !add(row, `${path}${property}/@id`, object)) return false
      if (!addNode(row, inner, `${path}${property}/`, subjects, told)) return false
    } else if ('blank' in object || isDistribution || !add(row, path + property, object)) return false
  }
  return true
}

function hasColumn(start: string): boolean {
  return NAMES.some(({ field }) => field.path.startsWith(start))
}

function add(row: Row, path: string, value: Node): boolean {
  const heading = headingOf(path)
  if (heading === null) return false
  const language = 'text' in value && value.language !== '' ? `@${value.language}` : ''
  const text = 'text' in value ? value.text : nameOf(value)
  const key = heading + language
  row.set(key, [...(row.get(key) ?? []), text])
  return true
}

/** The first name of a field that means no other, or the property itself where there is no name; null for neither. */
function headingOf(path: string): string | null {
  const own = NAMES.find(({ field, key }) => field.path === path && FIELDS.any.get(keyOf(key))?.[0]?.path === path)
  if (own !== undefined) return own.text
  const inDistribution = path.startsWith(DISTRIBUTION)
  const last = path.slice(inDistribution ? DISTRIBUTION.length : 0)
  if (inDistribution) {
    const named = [...FIELDS.distribution].find(([, [field]]) => field!.path === path)?.[0]
    return named === undefined ? null : `distribution ${named}`
  }
  return last.includes('/') ? null : last
}

function quoted(cell: string): string {
  return /[",;\r\n]/.test(cell) || cell.trim() !== cell ? `"${cell.replaceAll('"', '""')}"` : cell
}
