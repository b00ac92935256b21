import type {
  CapReason,
  DimensionId,
  IsoDate,
  MqaBand,
  NodeKind,
  Rating,
  RecordKind,
  Scope,
  Severity,
} from '../model.ts'
import type { errorsEn } from './en-errors.ts'
import type { pageEn } from './en-page.ts'
import type { shaclEn } from './en-shacl.ts'
import type { countsEn, uiEn } from './en-ui.ts'

export type LocaleTag = 'nl' | 'en' | 'fr' | 'de'

/** Keys of the fixed words of reports. */
export type UiKey = keyof typeof uiEn
/** Keys of the words of pages. */
export type PageKey = keyof typeof pageEn
/** Keys of the words that follow a number. */
export type CountKey = keyof typeof countsEn
/** Keys of what goes wrong outside the readers: arguments, files, configuration. */
export type ErrorKey = keyof typeof errorsEn
/** Keys of the words for what shapes find. */
export type ShaclKey = keyof typeof shaclEn

/** A word in the singular and the plural. */
export interface Plural {
  readonly one: string
  readonly many: string
}

/** The English words of a check, from its metadata. */
export interface CheckWords {
  readonly title: string
  readonly why: string
  readonly fix: string
  /** One per message key, with `{name}` holes. */
  readonly messages: Readonly<Record<string, string>>
  /** Of the check; missing for a rule about the run as a whole. */
  readonly dimension?: DimensionId
}

/** The words of a check in another language than English. */
export interface CheckTranslation extends CheckWords {
  readonly limits: string
  readonly notApplicable: string
}

/** All words of one language. Templates have `{name}` holes; no symbol that ASCII lacks stands in them. */
export interface Locale {
  readonly tag: LocaleTag
  readonly ui: Readonly<Record<UiKey, string>>
  /** Words of pages for a browser, beside those of `ui`. */
  readonly page: Readonly<Record<PageKey, string>>
  /** `{n}` is the number. */
  readonly counts: Readonly<Record<CountKey, Plural>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly recordKinds: Readonly<Record<RecordKind, Plural>>
  readonly nodeKinds: Readonly<Record<NodeKind, Plural>>
  /** Name of a node of which a title may be expected and is not there. */
  readonly untitled: Readonly<Record<Scope, string>>
  readonly dimensions: Readonly<Record<DimensionId, string>>
  readonly ratings: Readonly<Record<Rating, string>>
  readonly mqaBands: Readonly<Record<MqaBand, string>>
  readonly capReasons: Readonly<Record<CapReason, string>>
  /** What a shape found that has no words of its own, by constraint component. */
  readonly shacl: Readonly<Record<ShaclKey, string>>
  /** Word for a property by its prefixed name; a property without one is shown by its prefixed name alone. */
  readonly properties: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<ErrorKey, string>>
  /** What goes wrong while reading, and its hints, by message key. */
  readonly reading: Readonly<Record<string, string>>
  /** Words of checks by id; empty in English, whose words stand in the checks. */
  readonly checks: Readonly<Record<string, CheckTranslation>>
  /** A number with this many decimals, thousands apart. */
  number(value: number, decimals?: number): string
  /** `2026-11-24` in words. */
  date(value: IsoDate): string
}
