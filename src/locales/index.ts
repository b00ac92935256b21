import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Locale, LocaleTag } from './locale.ts'
import { nl } from './nl.ts'

/** Every language that metakeur speaks. */
export const locales: Readonly<Record<LocaleTag, Locale>> = { en, nl, fr, de }
