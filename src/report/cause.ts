import type { Finding, RecordReport, Report } from '../model.ts'

/**
 * Why a finding is in one of two reports only. `record`: its record is too. `data`: the metadata changed. `profile`: the
 * profile, its shapes, or the shapes of the user changed. `model`: the checks changed, or what they count for. `date`: it
 * was judged as on another day.
 */
export type Cause = 'record' | 'data' | 'profile' | 'model' | 'date'

export const CAUSES = ['record', 'data', 'profile', 'model', 'date'] as const satisfies readonly Cause[]

/** What a report was made with, looked up often. */
interface Side {
  readonly report: Report
  readonly records: ReadonlyMap<string, RecordReport>
  /** Every rule that was asked; null when the report does not say it of its shapes. */
  readonly rules: ReadonlySet<string> | null
  /** SHA-256 of each source by its name. */
  readonly sources: ReadonlyMap<string, string | null>
  /** SHA-256 of the shapes of each profile. */
  readonly profiles: ReadonlyMap<string, string>
}

export function sideOf(report: Report): Side {
  const { profiles, shapes = [], summary, rules, records, sources } = report
  const told = profiles.every(({ applied }) => applied !== undefined)
  const asked = [...profiles, ...shapes].flatMap(({ idle, applied = {} }) => [...idle, ...Object.keys(applied)])
  return {
    report,
    records: new Map(records.map((record) => [record.id, record])),
    rules: told ? new Set([...asked, ...Object.keys(summary.metrics), ...Object.keys(rules)]) : null,
    sources: new Map(sources.map(({ name, sha256 }) => [name, sha256])),
    profiles: new Map(profiles.map(({ id, sha256 }) => [id, sha256])),
  }
}

/**
 * Why a finding is not in the other report. A file of which not one byte changed cannot be why; where it did change, and the
 * rules did too, the data are taken for the cause unless the rule is new.
 */
export function causeOf(finding: Finding, here: Side, there: Side): Cause {
  const record = finding.record === null ? undefined : here.records.get(finding.record)
  const other = finding.record === null ? undefined : there.records.get(finding.record)
  if (record !== undefined && other === undefined) return 'record'
  const isShape = here.report.rules[finding.check]?.kind === 'shape'
  const rules = isShape ? 'profile' : 'model'
  // With the same checks, one that is not in a report had nothing to look at: the data are why, if they changed.
  const isSame =
    !isShape &&
    here.report.tool.version === there.report.tool.version &&
    here.report.model.sha256 === there.report.model.sha256
  const isGone = there.rules !== null && !there.rules.has(finding.check)
  if (isGone && (!isSame || isUntouched(finding, record, here, there))) return rules
  if (isShape && record?.profile.id !== other?.profile.id) return 'profile'
  if (!isUntouched(finding, record, here, there)) return 'data'
  const { report } = here
  const profile = record?.profile.id ?? ''
  const isOtherProfile =
    profile !== (other?.profile.id ?? '') || here.profiles.get(profile) !== there.profiles.get(profile)
  // Some checks ask what the profile asks.
  if (isOtherProfile && (isShape || report.model.sha256 === there.report.model.sha256)) return 'profile'
  if (!isShape && report.model.sha256 !== there.report.model.sha256) return 'model'
  if (report.tool.version !== there.report.tool.version) return 'model'
  // What nothing else explains comes from other records: a twin, a catalogue.
  return report.asOf === there.report.asOf ? 'data' : 'date'
}

/** Is the file in which it stands the same in both, to the last byte? */
function isUntouched({ place }: Finding, record: RecordReport | undefined, here: Side, there: Side): boolean {
  const sources = [place?.source, record?.place.source].filter((source) => source !== undefined)
  return (
    sources.length > 0 &&
    sources.every((source) => {
      const sha256 = here.sources.get(source) ?? null
      return sha256 !== null && sha256 === there.sources.get(source)
    })
  )
}
