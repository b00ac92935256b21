/** Whose records are whose: a report parted by publisher, contact or catalogue, so that each party gets its own. */
import type { Finding, RecordReport, Report } from '../model.ts'

/** What a report can be parted by. */
export const SPLITS = ['publisher', 'contact', 'catalogue'] as const
export type SplitBy = (typeof SPLITS)[number]

/** The records of one party, in the order of the report. */
export interface Party {
  /** What it is known by: a name, a mail address, the IRI of a catalogue; null for what belongs to none. */
  readonly key: string | null
  /** How it is called for people; null as the key. */
  readonly name: string | null
  readonly records: readonly RecordReport[]
  /** Findings of no record; of the party without a name only. */
  readonly findings: readonly Finding[]
}

/**
 * All parties, most records first, then by key, what belongs to none last. Every record is in one of them; of catalogues in
 * each that lists it. Findings of no record are of nobody, so that nothing of the report is lost.
 *
 * A contact is known by its mail address as far as that may be told (a mask is of many); else by its organisation, which is
 * the publisher. A catalogue belongs to itself, whatever lists it.
 */
export function partiesOf(report: Report, by: SplitBy): readonly Party[] {
  const records = new Map<string | null, RecordReport[]>()
  for (const record of report.records) {
    for (const key of keysOf(record, by)) {
      const known = records.get(key)
      if (known === undefined) records.set(key, [record])
      else known.push(record)
    }
  }
  if (report.findings.length > 0 && !records.has(null)) records.set(null, [])
  const titles = by === 'catalogue' ? catalogueTitles(report) : new Map<string, string>()
  return [...records]
    .map(([key, of]) => ({
      key,
      name: key === null ? null : (titles.get(key) ?? key),
      records: of,
      findings: key === null ? report.findings : [],
    }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.records.length - a.records.length ||
        ((a.key ?? '') < (b.key ?? '') ? -1 : 1),
    )
}

function keysOf(
  { id, kind, publisher, contact = null, listedIn = [] }: RecordReport,
  by: SplitBy,
): readonly (string | null)[] {
  if (by === 'publisher') return [publisher]
  if (by === 'contact') return [contact === null || contact.includes('*') ? publisher : contact]
  if (kind === 'catalog') return [id]
  return listedIn.length === 0 ? [null] : listedIn
}

function catalogueTitles({ records }: Report): ReadonlyMap<string, string> {
  const catalogues = records.filter(({ kind }) => kind === 'catalog')
  return new Map(catalogues.flatMap(({ id, title }) => (title === null ? [] : [[id, title] as const])))
}
