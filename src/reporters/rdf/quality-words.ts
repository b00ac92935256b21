/** Words of the quality model in RDF that belong to no one term. */
import type { TermWords } from './quality-terms.ts'
import type { Literal } from './resource.ts'

/** Metrics that are no check and no dimension, by local name. */
export const SCORE_WORDS: Readonly<Record<'score' | 'score-default' | 'score-priority', TermWords>> = {
  score: {
    en: 'score of a record, or the mean of many',
    nl: 'score van een record, of het gemiddelde van vele',
    fr: "score d'un enregistrement, ou moyenne de plusieurs",
    de: 'Wertung eines Eintrags oder Mittel aus vielen',
  },
  'score-default': {
    en: 'score by the weights of the model',
    nl: 'score met de gewichten van het model',
    fr: 'score avec les poids du modèle',
    de: 'Wertung mit den Gewichten des Modells',
  },
  'score-priority': {
    en: 'mean score in which records with priority count threefold',
    nl: 'gemiddelde score waarin records met voorrang drie keer tellen',
    fr: 'score moyen où les enregistrements prioritaires comptent triple',
    de: 'mittlere Wertung, in der Einträge mit Vorrang dreifach zählen',
  },
}

export const MODEL_WORDS: TermWords = {
  en: 'metakeur quality model',
  nl: 'kwaliteitsmodel van metakeur',
  fr: 'modèle de qualité de metakeur',
  de: 'Qualitätsmodell von metakeur',
}

/** Before the number of a section of the Flemish data strategy. */
export const STRATEGY_WORDS: TermWords = {
  en: 'Flemish data strategy, section',
  nl: 'Vlaamse datastrategie',
  fr: 'Stratégie flamande en matière de données, section',
  de: 'Flämische Datenstrategie, Abschnitt',
}

export const OVERLAY_WORDS: TermWords = {
  en: 'other ways to look at a record, without weight in its score',
  nl: 'andere manieren om naar een record te kijken, zonder gewicht in de score',
  fr: 'autres façons de regarder un enregistrement, sans poids dans son score',
  de: 'andere Sichten auf einen Eintrag, ohne Gewicht in seiner Wertung',
}

/** What is said of a letter or principle of FAIR. */
export const FAIR_WORDS: TermWords = {
  en: 'weighted mean of metrics that come near to it; no score of F-UJI',
  nl: 'gewogen gemiddelde van metrieken die er dichtbij komen; geen score van F-UJI',
  fr: "moyenne pondérée d'indicateurs qui s'en approchent ; pas un score de F-UJI",
  de: 'gewichtetes Mittel von Indikatoren, die ihm nahekommen; keine Wertung von F-UJI',
}

/** Words in every language, sorted by it. */
export function inEach(words: TermWords, more = ''): Literal[] {
  return (['de', 'en', 'fr', 'nl'] as const).map((language) => ({ text: words[language] + more, language }))
}
