/** Words of the commands by which a registry adopts metakeur: what is accepted, compared, rendered again, configured. */
import type { LocaleTag } from '../locales/locale.ts'
import type { AdoptOptions } from './adopt-options.ts'
import type { HelpWords } from './words.ts'
import { adoptDe } from './words-adopt-de.ts'
import { adoptEn } from './words-adopt-en.ts'
import { adoptFr } from './words-adopt-fr.ts'
import { adoptNl } from './words-adopt-nl.ts'

/** Keys of what can be wrong with thresholds, a baseline, a configuration, or a stored report. */
export type AdoptErrorKey =
  | 'bad-count'
  | 'bad-mqa'
  | 'bad-threshold'
  | 'unknown-dimension'
  | 'config-twice'
  | 'strict-without-baseline'
  | 'expires-past'
  | 'config.syntax'
  | 'config.syntax.hint'
  | 'config.too-large'
  | 'config.too-large.hint'
  | 'config.unknown-key'
  | 'config.unknown-key.hint'
  | 'config.missing-key'
  | 'config.missing-key.hint'
  | 'config.value'
  | 'config.value.hint'
  | 'config.choice'
  | 'config.choice.hint'
  | 'baseline.syntax'
  | 'baseline.syntax.hint'
  | 'baseline.too-large'
  | 'baseline.too-large.hint'
  | 'baseline.value'
  | 'baseline.value.hint'
  | 'baseline.missing'
  | 'baseline.missing.hint'
  | 'baseline-empty'
  | 'file-missing'
  | 'stored.syntax'
  | 'stored.other'
  | 'stored.version'
  | 'stored.newer'
  | 'stored.newer.hint'
  | 'stored.invalid'
  | 'stored.hint'
  | 'stored.version.hint'
  | 'report-missing'
  | 'reports-missing'
  | 'config-exists'
  | 'config-exists.hint'

interface Plural {
  readonly one: string
  readonly many: string
}

type Page = HelpWords & { readonly arguments: string; readonly short: string }

export interface AdoptWords {
  readonly commands: Readonly<Record<'baseline' | 'diff' | 'report' | 'init', Page>>
  readonly options: Readonly<
    Record<Exclude<keyof AdoptOptions, 'suppress'>, { readonly value?: string; readonly text: string }>
  >
  readonly errors: Readonly<Record<AdoptErrorKey, string>>
  readonly accept: {
    readonly written: { readonly one: string; readonly many: string }
    readonly added: Plural
    readonly kept: Plural
    readonly removed: Plural
    readonly expired: Plural
    readonly blocking: Plural
    readonly next: string
  }
  readonly init: {
    readonly written: string
    readonly next: string
    /** Comments of the configuration, by what follows them. */
    readonly head: readonly string[]
    readonly found: string
    readonly nothing: string
    readonly sources: string
    readonly profile: string
    readonly profileFound: string
    readonly lang: string
    readonly failOn: string
    readonly thresholds: string
    readonly baseline: string
    readonly outputs: string
    readonly rules: string
    readonly suppress: string
    readonly reason: string
  }
}

/** Those words per language. */
export const adoptWords: Readonly<Record<LocaleTag, AdoptWords>> = {
  en: adoptEn,
  nl: adoptNl,
  fr: adoptFr,
  de: adoptDe,
}
