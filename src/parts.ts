/** A report in parts, one a party: each is a report of its own, with totals of its own records. */
import type { Accepted, Finding, Place, RecordReport, Report, Summary } from './model.ts'
import { addDetails, addFindings, addTotals, emptyState } from './quality/rollup.ts'
import { summarise } from './quality/summarise.ts'
import { suppresses } from './report/accept.ts'
import { fileNames } from './report/file-names.ts'
import { type Party, partiesOf, type SplitBy } from './report/parties.ts'
import { screened } from './secrecy.ts'

/** What one party gets. */
export interface Part {
  /** How the party is called; null for what belongs to none. */
  readonly name: string | null
  /** Of its files, without extension: safe, unique and the same in every run. */
  readonly file: string
  readonly report: Report
}

/** A part for every party, most records first; see `partiesOf`. No record is lost, and of publishers none is told twice. */
export function partsOf(report: Report, by: SplitBy): readonly Part[] {
  // A stored report may be of anybody's making: what must not be printed stands in no name of a file either.
  const parties = partiesOf(report, by).map((party) => ({ ...party, shown: party.key && screened(party.key) }))
  const names = fileNames(
    parties.map(({ shown }) => shown),
    `no-${by}`,
  )
  const taken = new Map<string, number>()
  return parties.map((party) => {
    const file = names.get(party.shown)!
    // Two addresses that are masked alike are two parties still.
    const nth = (taken.get(file) ?? 0) + 1
    taken.set(file, nth)
    return {
      name: party.name && screened(party.name),
      file: nth === 1 ? file : `${file}-${nth}`,
      report: partOf(report, party),
    }
  })
}

function partOf(report: Report, { records, findings }: Party): Report {
  const { summary, rules } = totalsOf(records, findings)
  const named = sourcesIn(records, findings)
  const { accepted, ...rest } = report
  return {
    ...rest,
    profiles: report.profiles.map((profile) => ({ ...profile, records: records.filter(applies(profile.id)).length })),
    sources: report.sources.filter(({ name }) => named.has(name)),
    summary,
    records,
    findings,
    rules: Object.fromEntries(Object.entries(report.rules).filter(([id]) => rules.has(id))),
    ...(accepted && { accepted: acceptedOf(accepted, records, findings) }),
  }
}

/** Totals of a part, and its rules. Metrics and groups are counted when they are asked for: pages tell neither. */
function totalsOf(
  records: readonly RecordReport[],
  findings: readonly Finding[],
): Pick<Report, 'summary'> & { rules: ReadonlySet<string> } {
  const state = emptyState()
  for (const record of records) addTotals(state, record)
  addFindings(state, findings)
  const summary = summarise(state)
  let whole: Summary | null = null
  const counted = (): Summary => {
    if (whole === null) {
      for (const record of records) addDetails(state, record)
      whole = summarise(state)
    }
    return whole
  }
  const asked = { enumerable: true, configurable: true }
  Object.defineProperty(summary, 'metrics', { ...asked, get: () => counted().metrics })
  if (summary.groups !== undefined) Object.defineProperty(summary, 'groups', { ...asked, get: () => counted().groups })
  return { summary, rules: new Set(state.rules.keys()) }
}

/** Names of the sources in which any of these stand. */
function sourcesIn(records: readonly RecordReport[], loose: readonly Finding[]): ReadonlySet<string> {
  const named = new Set<string>()
  let last = ''
  const add = ({ source }: Place): void => {
    // Most that follow each other stand in one source.
    if (source !== last) named.add(source)
    last = source
  }
  const addAll = (findings: readonly Finding[]): void => {
    for (const { place } of findings) if (place !== null) add(place)
  }
  for (const { place, findings } of records) {
    add(place)
    addAll(findings)
  }
  addAll(loose)
  return named
}

function applies(id: string): (record: RecordReport) => boolean {
  return ({ profile, further = [] }) => profile.id === id || further.some((one) => one.id === id)
}

/** What was accepted of these records. Entries of records that are gone are of nobody any more. */
function acceptedOf(
  { baseline, suppressions }: Accepted,
  records: readonly RecordReport[],
  loose: readonly Finding[],
): Accepted {
  const all = [...records.flatMap((record) => record.findings), ...loose]
  const ids = new Set<string | null>(records.map(({ id }) => id))
  const own = <T extends { readonly record: string | null }>(entries: readonly T[]): readonly T[] =>
    entries.filter(({ record }) => ids.has(record))
  const standing = (of: Finding['standing']): readonly Finding[] => all.filter((finding) => finding.standing === of)
  const suppressed = standing('suppressed').map((finding) =>
    suppressions.find((one) => one.inForce && suppresses(one, finding)),
  )
  const [known, expired, fixed] = [standing('known').length, own(baseline?.expired ?? []), own(baseline?.fixed ?? [])]
  return {
    baseline: baseline && {
      ...baseline,
      entries: known + expired.length + fixed.length,
      known,
      new: standing('new').length,
      expired,
      fixed,
      gone: [],
    },
    suppressions: suppressions.map((one) => ({ ...one, findings: suppressed.filter((of) => of === one).length })),
  }
}
