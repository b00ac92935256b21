import type { LocaleTag } from '../locales/locale.ts'
import type { Progress } from '../run.ts'
import type { CommandName } from './commands.ts'
import type { OptionName, OptionSpec } from './options.ts'
import type { AdoptErrorKey } from './words-adopt.ts'
import type { FolderErrorKey, FolderWords } from './words-folder.ts'
import type { IdleErrorKey } from './words-idle.ts'

/** Keys of what can be wrong with the arguments; all other errors are worded by the locale. */
export type CliErrorKey =
  | AdoptErrorKey
  | 'bad-context'
  | 'bad-host'
  | 'bad-rule'
  | 'bad-date'
  | 'bad-base'
  | 'bad-score'
  | 'mqa-form'
  | 'bad-jobs'
  | 'bad-size'
  | 'bad-depth'
  | 'stdin-not-read'
  | 'value-missing'
  | 'option-not-for'
  | 'path-missing'
  | 'rule-missing'
  | 'too-many-arguments'
  | 'see-help-of'
  | 'see-list'
  | 'unknown-topic'
  | 'table-missing'
  | 'shapes-action'
  | 'shapes-data'
  | 'file-exists'
  | 'two-on-screen'
  | 'same-output'
  | 'pair-outputs'
  | FolderErrorKey
  | IdleErrorKey

/** An example of the help: what is typed, and why. */
export type Example = readonly [command: string, why: string]

/** One page of help. */
export interface HelpWords {
  readonly about: string
  readonly usage: string
  readonly examples: readonly Example[]
  /** Of options that mean something else here. */
  readonly options?: Readonly<Partial<Record<OptionName, string>>>
}

/**
 * The words of the command line itself. They stand here and not in the locales, so that `--help` does not load the words
 * of every check.
 */
export interface CliWords extends FolderWords {
  /** What metakeur is, in one line. */
  readonly tagline: string
  readonly intro: readonly Example[]
  readonly foundHere: string
  readonly tryIt: string
  readonly rdfFiles: { readonly one: string; readonly many: string }
  readonly inFolder: string
  readonly introEnd: readonly string[]
  readonly headings: Readonly<Record<'usage' | 'examples' | 'commands' | OptionSpec['group'], string>>
  readonly main: HelpWords
  /** The row about `metakeur help`. */
  readonly help: Example
  readonly commands: Readonly<Record<CommandName, HelpWords & { readonly arguments: string; readonly short: string }>>
  readonly options: Readonly<Record<OptionName, { readonly value?: string; readonly text: string }>>
  readonly exitCodes: readonly Example[]
  readonly exitHeading: string
  readonly errors: Readonly<Record<CliErrorKey, string>>
  /** Why a file could not be read or written, by the code of the operating system. */
  readonly reasons: Readonly<Record<string, string>>
  readonly wrote: string
  /** After an error that ended the reading of a file: `{n}` statements stand before it. */
  readonly keepGoing: { readonly one: string; readonly many: string }
  /** Of `metakeur map`. */
  readonly map: {
    /** What to do next, without and with a mapping written. */
    readonly write: string
    readonly wrote: string
    /** Why a column is not read. */
    readonly reasons: Readonly<Record<'unknown' | 'empty' | 'left-out' | 'twice', string>>
    /** Comments of the mapping. */
    readonly head: readonly string[]
    readonly encoding: string
    readonly language: string
    readonly dataset: string
    readonly guess: string
    /** Of a list of objects in JSON, with `{objects}` and `{fields}`. */
    readonly list: string
  }
  /** `{n}` is how far the work is, `{of}` the whole. */
  readonly progress: Readonly<Record<Progress['phase'], string>>
}

const LOADERS: Readonly<Record<LocaleTag, () => Promise<CliWords>>> = {
  en: async () => (await import('./words-en.ts')).wordsEn,
  nl: async () => (await import('./words-nl.ts')).wordsNl,
  fr: async () => (await import('./words-fr.ts')).wordsFr,
  de: async () => (await import('./words-de.ts')).wordsDe,
}

/** The words of the command line in one language. */
export function loadCliWords(tag: LocaleTag): Promise<CliWords> {
  return LOADERS[tag]()
}
