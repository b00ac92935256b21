import type { Locale, LocaleTag } from './locale.ts'

/** Each language apart: a run speaks one, and the words of the others take their time to load. */
const LOADERS: Readonly<Record<LocaleTag, () => Promise<Locale>>> = {
  en: async () => (await import('./en.ts')).en,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
  de: async () => (await import('./de.ts')).de,
}

/** The words of one language; `index.ts` has those of all. */
export function loadLocale(tag: LocaleTag): Promise<Locale> {
  return LOADERS[tag]()
}
