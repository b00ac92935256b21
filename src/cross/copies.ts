/** Copies of one record in several catalogues (quality-model section 3.4, `no-unlinked-copy` and `copies-agree`). */
import type { Copy } from '../model.ts'
import { parseDate } from '../values/dates.ts'
import { type Groups, groupBy } from './group.ts'
import type { CopyFields, Survey } from './survey.ts'

/** Two dates of change this many days apart agree: a harvest takes its time. */
const DAYS = 7

/** A group of one identifier or file larger than this is a default value, not a record copied so often. */
const MOST = 50

/** The copies of each record in other catalogues than its own, by id; sorted by id. */
export function copiesOf(surveys: readonly Survey[]): Map<string, readonly Copy[]> {
  const identified = groupBy(surveys, ({ identifiers }) => identifiers)
  const downloaded = groupBy(surveys, ({ downloads }) => downloads)
  const found = new Map<string, readonly Copy[]>()
  for (const survey of surveys) {
    const copies = new Map<string, Copy>()
    for (const other of elsewhere(identified, survey.identifiers, survey)) {
      copies.set(other.id, copyOf(survey, other, true))
    }
    for (const other of elsewhere(downloaded, survey.downloads, survey)) {
      if (!copies.has(other.id)) copies.set(other.id, copyOf(survey, other, false))
    }
    if (copies.size > 0)
      found.set(
        survey.id,
        [...copies.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
      )
  }
  return found
}

function elsewhere(groups: Groups<Survey>, keys: readonly string[], survey: Survey): Survey[] {
  if (survey.catalogues.length === 0) return []
  return keys
    .map((key) => groups.get(key) ?? [])
    .filter((group) => group.length <= MOST)
    .flat()
    .filter(
      ({ id, catalogues }) =>
        id !== survey.id && catalogues.length > 0 && !catalogues.some((one) => survey.catalogues.includes(one)),
    )
}

function copyOf(survey: Survey, other: Survey, sameIdentifier: boolean): Copy {
  const names = Object.keys(survey.fields) as (keyof CopyFields)[]
  const compared = names.filter((name) => survey.fields[name] !== null && other.fields[name] !== null)
  return {
    id: other.id,
    sameIdentifier,
    pointsHere: other.originals.includes(survey.id),
    isOriginal: survey.originals.includes(other.id),
    hasOriginal: other.originals.length > 0,
    compared,
    different: compared
      .filter((name) => !agree(name, survey.fields[name]!, other.fields[name]!))
      .map((field) => ({ field, here: survey.fields[field]!, there: other.fields[field]! })),
  }
}

function agree(name: keyof CopyFields, here: string, there: string): boolean {
  if (here === there) return true
  if (name !== 'modified') return false
  const a = parseDate(here)
  const b = parseDate(there)
  return a !== null && b !== null && Math.abs(a.firstDay - b.firstDay) <= DAYS
}
