import { readJson } from '../json-tree.ts'
import { baseOf } from './names.ts'
import type { Found, PortalId } from './portal.ts'
import { at, each, isObject, items, member, members, textOf, type Value, whole, wordOf } from './value.ts'

/** How many items of a list are looked at to see what it holds: the first may be empty or broken. */
const LOOKED_AT = 5
const DEPTH = 64

/** Which portal's JSON the beginning of a text is, or null; the rest of the text may be missing. */
export function recogniseJson(head: string): PortalId | null {
  const { root } = readJson(head, DEPTH)
  return root === null ? null : (recognise(whole(root))?.portal ?? null)
}

/** What the document is and where its records stand; null when it is of no portal that is known. */
export function recognise(document: Value): Found | null {
  for (const find of [opendatasoft, socrata, udata, ckan, swedish, dataJson]) {
    const found = find(document)
    if (found !== null) return found
  }
  return null
}

/** @param from the list of records, or the only record */
function found(portal: PortalId, from: Value, more: Partial<Found> = {}): Found {
  const recordIn = more.recordIn ?? ((item) => item)
  const list = from.node.kind === 'array' ? from : null
  return { portal, records: each(from).map(recordIn), list, recordIn, total: null, catalog: null, base: null, ...more }
}

/** Is there an item like this among the first? */
function some(list: readonly Value[], test: (value: Value) => boolean): boolean {
  return list.slice(0, LOOKED_AT).some(test)
}

function has(value: Value | null, ...keys: readonly string[]): boolean {
  return value !== null && keys.every((key) => member(value, key) !== null)
}

function count(value: Value, ...keys: readonly string[]): number {
  return keys.filter((key) => member(value, key) !== null).length
}

// --- Opendatasoft: Explore API 2.x (`results`, or `datasets` with a `dataset` each), and API 1.0 -----------------------

function opendatasoft(document: Value): Found | null {
  const isDataset = (value: Value): boolean => has(value, 'datasetid', 'metas') || has(value, 'dataset_id', 'metas')
  const total = at(document, 'total_count') ?? at(document, 'nhits')
  const list = at(document, 'results') ?? at(document, 'datasets') ?? document
  const recordIn = (one: Value): Value => at(one, 'dataset') ?? one
  const records = each(list).map(recordIn)
  const paged = total !== null && list !== document && (has(document, 'nhits') || has(document, 'total_count'))
  if (!some(records, isDataset) && !(paged && records.length === 0)) return null
  const links = [
    ...items(at(document, 'links')),
    ...each(list)
      .slice(0, LOOKED_AT)
      .flatMap((one) => items(at(one, 'links'))),
  ]
  const base = links
    .map((link) => baseOf(wordOf(at(link, 'href')), /\/api\/(?:explore\/)?v2/))
    .find((one) => one !== null)
  return found('opendatasoft', list, { recordIn, total, base: base ?? null })
}

// --- Socrata: the catalogue (`/api/catalog/v1`), views and their metadata ----------------------------------------------

const FOUR_BY_FOUR = /^[a-z0-9]{4}-[a-z0-9]{4}$/

function socrata(document: Value): Found | null {
  const listed = (value: Value): boolean => has(at(value, 'resource'), 'id', 'name') && has(value, 'classification')
  const view = (value: Value): boolean =>
    FOUR_BY_FOUR.test(textOf(at(value, 'id')) ?? '') &&
    count(value, 'viewType', 'assetType', 'dataUri', 'columns', 'provenance') > 0
  const results = at(document, 'results')
  const total = at(document, 'resultSetSize')
  if (results !== null && (some(items(results), listed) || (total !== null && items(results).length === 0))) {
    return found('socrata', results, { total })
  }
  return some(each(document), view) ? found('socrata', document) : null
}

// --- udata ---------------------------------------------------------------------------------------------------------------

function udata(document: Value): Found | null {
  const isDataset = (value: Value): boolean =>
    has(value, 'title', 'slug') &&
    has(value, 'resources') &&
    count(value, 'page', 'uri', 'badges', 'metrics') > 1 &&
    !has(value, 'notes')
  const data = at(document, 'data')
  if (data !== null && has(document, 'page_size', 'total')) {
    const list = items(data)
    return list.length === 0 || some(list, isDataset) ? found('udata', data, { total: at(document, 'total') }) : null
  }
  return some(each(document), isDataset) ? found('udata', document) : null
}

// --- CKAN: an answer of its API, its result, packages or one package ---------------------------------------------------

const PACKAGE_KEYS = [
  'notes',
  'notes_translated',
  'license_id',
  'metadata_modified',
  'extras',
  'owner_org',
  'num_resources',
  'relationships_as_object',
  'tags',
  'title_translated',
  'private',
  'creator_user_id',
] as const

function isPackage(value: Value): boolean {
  if (!isObject(value)) return false
  const keys = count(value, ...PACKAGE_KEYS)
  return (has(value, 'resources') && keys > 0) || keys > 2
}

function ckan(document: Value): Found | null {
  const result = at(document, 'result')
  const answer = has(document, 'success') && result !== null
  const inner = answer ? result! : document
  const results = at(inner, 'results')
  const list = each(results ?? inner)
  const searched = results !== null && has(inner, 'count')
  if (!some(list, isPackage) && !((answer || searched) && list.length === 0)) return null
  const base = baseOf(wordOf(at(document, 'help')), /\/api\/(?:\d\/)?(?:action|rest)\//)
  return found('ckan', results ?? inner, { total: searched ? at(inner, 'count') : null, base })
}

// --- DCAT-AP-SE as plain JSON --------------------------------------------------------------------------------------------

const SWEDISH = ['dcat-catalog', 'dcat-dataset', 'dcat-dataservice'] as const

function swedish(document: Value): Found | null {
  const inner = at(document, 'info', 'x-dcat') ?? document
  const records = SWEDISH.flatMap((key) => each(member(inner, key)))
  return records.length === 0 ? null : found('dcat-ap-se', document, { records, list: null })
}

// --- data.json: Project Open Data v1.1 and v1.0, and DCAT as plain JSON ------------------------------------------------

const DATASET_KEYS = [
  'title',
  'description',
  'identifier',
  'keyword',
  'modified',
  'accessLevel',
  'publisher',
  'contactPoint',
  'distribution',
  'landingPage',
  'accessURL',
  'license',
] as const

function isDataset(value: Value): boolean {
  return isObject(value) && count(value, ...DATASET_KEYS) > 3
}

function dataJson(document: Value): Found | null {
  const list = at(document, 'dataset')
  const claims = /project-open-data/i.test(
    `${textOf(at(document, 'conformsTo'))} ${textOf(at(document, 'describedBy'))}`,
  )
  if (list !== null && (some(items(list), isDataset) || (claims && items(list).length === 0))) {
    return found('datajson', list, { catalog: document })
  }
  return some(each(document), isDataset) && list === null ? found('datajson', document) : null
}

/** Why an answer that looks like a portal's holds no records: the message and what it says. */
export function refusalOf(
  document: Value,
): { readonly message: string; readonly at: Value; readonly said: string } | null {
  const success = at(document, 'success')
  if (success !== null && textOf(success) === 'false') {
    const error = at(document, 'error')
    const said =
      textOf(at(document, 'error', 'message')) ?? textOf(error) ?? textOf(at(document, 'error', '__type')) ?? ''
    return { message: 'read.portal-error', at: error ?? success, said }
  }
  const list = at(document, 'result') ?? document
  if (success !== null && items(list).length > 0 && items(list).every((one) => textOf(one) !== null)) {
    return { message: 'read.portal-names', at: list, said: textOf(items(list)[0]!)! }
  }
  return null
}

/** Names of the members at the top, for a document that is not known. */
export function topKeys(document: Value): string[] {
  const first = isObject(document) ? document : (items(document)[0] ?? document)
  return members(first).map(([key]) => key)
}
