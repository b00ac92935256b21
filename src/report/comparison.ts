/** What two reports say when they are laid side by side. */
import type { DimensionId, Finding, IsoDate, Millionths, RecordKind, Severity } from '../model.ts'
import type { Cause } from './cause.ts'

/** Something as it was, and as it is. */
export interface Pair<T> {
  readonly old: T
  readonly new: T
}

export interface ComparedRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string | null
  readonly publisher: string | null
}

export interface ComparedFinding {
  readonly finding: Finding
  readonly record: ComparedRecord | null
  readonly fingerprint: string
  readonly cause: Cause
}

/** A record that is in both, and of which the score or the findings changed. */
export interface ChangedRecord extends ComparedRecord {
  readonly score: Pair<Millionths | null>
  readonly added: number
  readonly fixed: number
}

export interface ComparedPublisher {
  /** null: records without one. */
  readonly name: string | null
  readonly records: Pair<number>
  readonly mean: Pair<Millionths | null>
  readonly added: number
  readonly fixed: number
  /** The rule with most new findings, and in how many records; null when there is none. */
  readonly newMost: { readonly rule: string; readonly records: number } | null
}

/** Something beside the metadata that is not the same. */
export interface ChangedCondition {
  readonly what: 'tool' | 'model' | 'profile' | 'shapes' | 'date'
  /** Id of the profile, or name of the file of shapes; '' for the others. */
  readonly of: string
  /** '' for what was not there. */
  readonly versions: Pair<string>
}

export type Counts = Readonly<Record<Severity, number>>

export interface Comparison {
  readonly asOf: Pair<IsoDate>
  readonly conditions: readonly ChangedCondition[]
  readonly records: {
    readonly count: Pair<number>
    readonly added: readonly ComparedRecord[]
    readonly removed: readonly ComparedRecord[]
    /** Fallen most first, those without a score last, then by id. */
    readonly changed: readonly ChangedRecord[]
    readonly same: number
  }
  readonly findings: {
    readonly count: Pair<Counts>
    /** Worst first, in the order of their report. */
    readonly added: readonly ComparedFinding[]
    readonly fixed: readonly ComparedFinding[]
    readonly same: number
    /** Of those that are in both: how many are judged otherwise now. */
    readonly regraded: number
    readonly causes: Readonly<Record<Cause, { readonly added: number; readonly fixed: number }>>
  }
  readonly score: {
    /** False when the quality model changed: then no score means the same as before. */
    readonly comparable: boolean
    readonly mean: Pair<Millionths | null>
    /** Of the records that are in both and have a score in both. */
    readonly ofSame: { readonly records: number; readonly mean: Pair<Millionths | null> }
  }
  /** In the order of the new report. */
  readonly dimensions: readonly { readonly id: DimensionId; readonly mean: Pair<Millionths | null> }[]
  /** In the order of the new report, then those that are gone. */
  readonly publishers: readonly ComparedPublisher[]
  /** Most new findings first, then most fixed, then by id. */
  readonly rules: readonly { readonly rule: string; readonly added: number; readonly fixed: number }[]
  readonly worse: {
    /** Blocking findings and errors that came with changed data or new records. */
    readonly errors: number
    /** True when the mean of the records that are in both fell by a tenth of a point or more, as shown, and nothing else changed. */
    readonly score: boolean
    /** True when it fell, and the rules or the day changed too: what it is due to cannot be told. */
    readonly scoreUnsure: boolean
  }
}
