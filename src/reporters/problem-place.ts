import { clean } from '../locales/clean.ts'
import type { Locale } from '../locales/locale.ts'
import { placeWords } from '../locales/words.ts'
import type { ReadProblem } from '../model.ts'

/** Where reading met with trouble; of a source that was not opened only its name. */
export function problemPlace({ place, unopened }: Pick<ReadProblem, 'place' | 'unopened'>, locale: Locale): string {
  return unopened ? clean(place.source) : placeWords(place, locale)
}
