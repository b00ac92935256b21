import type { CliWords } from '../src/cli/words.ts'
import { wordsDe } from '../src/cli/words-de.ts'
import { wordsEn } from '../src/cli/words-en.ts'
import { wordsFr } from '../src/cli/words-fr.ts'
import { wordsNl } from '../src/cli/words-nl.ts'
import type { LocaleTag } from '../src/locales/locale.ts'

/** The words of the command line in all languages, of which a run loads one. */
export const cliWords: Readonly<Record<LocaleTag, CliWords>> = { en: wordsEn, nl: wordsNl, fr: wordsFr, de: wordsDe }
