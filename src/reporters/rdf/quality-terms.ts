/** The words of our vocabulary for quality: what reports write besides the terms of others. */

import type { LocaleTag } from '../../locales/locale.ts'

export interface Term {
  /** Local name. */
  readonly id: string
  readonly kind: 'property' | 'individual'
  /** By language tag. */
  readonly words: TermWords
}

export type TermWords = Readonly<Record<LocaleTag, string>>

const property = (id: string, words: TermWords): Term => ({ id, kind: 'property', words })
const individual = (id: string, words: TermWords): Term => ({ id, kind: 'individual', words })

/** Properties of measurements and annotations, and the individuals that they point at. */
export const TERMS: readonly Term[] = [
  property('lowerBound', {
    en: 'value when everything that was not checked would fail',
    nl: 'waarde als alles wat niet nagekeken is, zou falen',
    fr: "valeur si tout ce qui n'a pas été contrôlé était en défaut",
    de: 'Wert, wenn alles nicht Geprüfte durchfiele',
  }),
  property('upperBound', {
    en: 'value when everything that was not checked would pass',
    nl: 'waarde als alles wat niet nagekeken is, goed zou zijn',
    fr: "valeur si tout ce qui n'a pas été contrôlé était en ordre",
    de: 'Wert, wenn alles nicht Geprüfte in Ordnung wäre',
  }),
  property('coverage', {
    en: 'share of the applicable weight that was measured, 0 to 1',
    nl: 'deel van het toepasselijke gewicht dat gemeten is, 0 tot 1',
    fr: 'part du poids applicable qui a été mesurée, de 0 à 1',
    de: 'Anteil des anwendbaren Gewichts, der gemessen wurde, 0 bis 1',
  }),
  property('provisional', {
    en: 'whether what was not checked may still change the rating or the points',
    nl: 'of wat niet nagekeken is, de beoordeling of de punten nog kan veranderen',
    fr: "si ce qui n'a pas été contrôlé peut encore changer l'appréciation ou les points",
    de: 'ob das nicht Geprüfte die Einstufung oder die Punkte noch ändern kann',
  }),
  property('rating', {
    en: 'rating of a record',
    nl: 'beoordeling van een record',
    fr: "appréciation d'un enregistrement",
    de: 'Einstufung eines Eintrags',
  }),
  property('ratingAtMost', {
    en: 'the best rating that a record may have',
    nl: 'de beste beoordeling die een record mag krijgen',
    fr: "la meilleure appréciation qu'un enregistrement peut avoir",
    de: 'die beste Einstufung, die ein Eintrag haben darf',
  }),
  property('because', {
    en: 'why the rating may be no better',
    nl: 'waarom de beoordeling niet beter mag zijn',
    fr: "pourquoi l'appréciation ne peut pas être meilleure",
    de: 'warum die Einstufung nicht besser sein darf',
  }),
  property('status', {
    en: 'why a measurement has no value',
    nl: 'waarom een meting geen waarde heeft',
    fr: "pourquoi une mesure n'a pas de valeur",
    de: 'warum eine Messung keinen Wert hat',
  }),
  property('applicable', {
    en: 'number of records that it applies to',
    nl: 'aantal records waarop het van toepassing is',
    fr: "nombre d'enregistrements auxquels cela s'applique",
    de: 'Anzahl der Einträge, auf die es zutrifft',
  }),
  property('measured', {
    en: 'number of records that were measured',
    nl: 'aantal gemeten records',
    fr: "nombre d'enregistrements mesurés",
    de: 'Anzahl der gemessenen Einträge',
  }),
  property('notChecked', {
    en: 'number of records that could not be looked at',
    nl: 'aantal records dat niet nagekeken kon worden',
    fr: "nombre d'enregistrements qui n'ont pas pu être contrôlés",
    de: 'Anzahl der Einträge, die nicht geprüft werden konnten',
  }),
  property('fullMarks', {
    en: 'number of records with full marks',
    nl: 'aantal records met de volle waarde',
    fr: "nombre d'enregistrements avec la valeur maximale",
    de: 'Anzahl der Einträge mit vollem Wert',
  }),
  property('zeroMarks', {
    en: 'number of records with no marks',
    nl: 'aantal records met waarde nul',
    fr: "nombre d'enregistrements avec une valeur nulle",
    de: 'Anzahl der Einträge mit dem Wert null',
  }),
  property('percentile10', {
    en: 'a tenth of the records scores at most this, in whole points',
    nl: 'een tiende van de records haalt hoogstens dit, in hele punten',
    fr: 'un dixième des enregistrements obtient au plus cette valeur, en points entiers',
    de: 'ein Zehntel der Einträge erreicht höchstens dies, in ganzen Punkten',
  }),
  property('percentile50', {
    en: 'half of the records score at most this, in whole points',
    nl: 'de helft van de records haalt hoogstens dit, in hele punten',
    fr: 'la moitié des enregistrements obtient au plus cette valeur, en points entiers',
    de: 'die Hälfte der Einträge erreicht höchstens dies, in ganzen Punkten',
  }),
  property('percentile90', {
    en: 'nine tenths of the records score at most this, in whole points',
    nl: 'negen tienden van de records halen hoogstens dit, in hele punten',
    fr: 'neuf dixièmes des enregistrements obtiennent au plus cette valeur, en points entiers',
    de: 'neun Zehntel der Einträge erreichen höchstens dies, in ganzen Punkten',
  }),
  property('prioritised', {
    en: 'number of records that count threefold',
    nl: 'aantal records dat drie keer telt',
    fr: "nombre d'enregistrements qui comptent triple",
    de: 'Anzahl der Einträge, die dreifach zählen',
  }),
  property('outOf', {
    en: 'of how many at most, when not all apply',
    nl: 'op hoeveel hoogstens, als niet alle van toepassing zijn',
    fr: "sur combien au plus, quand tous ne s'appliquent pas",
    de: 'von wie vielen höchstens, wenn nicht alle zutreffen',
  }),
  property('missing', {
    en: 'essential element that a record lacks',
    nl: 'essentieel element dat een record mist',
    fr: "élément essentiel qui manque à l'enregistrement",
    de: 'wesentliches Element, das dem Eintrag fehlt',
  }),
  property('records', {
    en: 'number of records that were checked',
    nl: 'aantal nagekeken records',
    fr: "nombre d'enregistrements contrôlés",
    de: 'Anzahl der geprüften Einträge',
  }),
  property('detail', {
    en: 'how much of each record is told: scores, failing, measured or all',
    nl: 'hoeveel er van elk record verteld wordt: scores, failing, measured of all',
    fr: 'ce qui est dit de chaque enregistrement : scores, failing, measured ou all',
    de: 'wie viel von jedem Eintrag gesagt wird: scores, failing, measured oder all',
  }),
  property('readToTheEnd', {
    en: 'whether a source could be read to its end',
    nl: 'of een bron tot het einde gelezen kon worden',
    fr: "si une source a pu être lue jusqu'au bout",
    de: 'ob eine Quelle bis zum Ende gelesen werden konnte',
  }),
  property('rule', {
    en: 'the check or the shape that found a fault',
    nl: 'de controle of de SHACL-regel die een fout vond',
    fr: 'le contrôle ou la règle SHACL qui a trouvé une erreur',
    de: 'die Prüfung oder SHACL-Regel, die einen Fehler fand',
  }),
  property('severity', {
    en: 'how bad a fault is',
    nl: 'hoe erg een fout is',
    fr: "gravité d'une erreur",
    de: 'wie schwer ein Fehler ist',
  }),
  property('gain', {
    en: 'points of 100 that the record wins when the fault is mended',
    nl: 'punten op 100 die het record wint als de fout hersteld is',
    fr: "points sur 100 que l'enregistrement gagne quand l'erreur est corrigée",
    de: 'Punkte von 100, die der Eintrag gewinnt, wenn der Fehler behoben ist',
  }),
  property('weight', {
    en: 'weight of a dimension in the score (together 100), or of a metric in its dimension',
    nl: 'gewicht van een dimensie in de score (samen 100), of van een metriek in haar dimensie',
    fr: "poids d'une dimension dans le score (ensemble 100), ou d'un indicateur dans sa dimension",
    de: 'Gewicht einer Dimension in der Wertung (zusammen 100) oder eines Indikators in seiner Dimension',
  }),
  property('looksAt', {
    en: 'class of what a metric looks at; of distributions it may have a value each, beside the one of the dataset, which counts in its score',
    nl: 'klasse van wat een metriek bekijkt; van distributies kan ze elk een waarde hebben, naast die ene van de dataset, die meetelt in de score',
    fr: "classe de ce qu'un indicateur examine ; il peut avoir une valeur pour chaque distribution, à côté de celle du jeu de données, qui compte dans le score",
    de: 'Klasse dessen, was ein Indikator betrachtet; von Distributionen kann er je einen Wert haben, neben dem des Datensatzes, der in der Wertung zählt',
  }),
  property('reads', {
    en: 'property of the metadata that a metric looks at',
    nl: 'eigenschap van de metadata waar een metriek naar kijkt',
    fr: "propriété des métadonnées qu'un indicateur examine",
    de: 'Eigenschaft der Metadaten, die ein Indikator betrachtet',
  }),
  individual('not-checked', {
    en: 'not checked: it could not be looked at, and says nothing for or against',
    nl: 'niet nagekeken: er kon niet naar gekeken worden, en het zegt niets voor of tegen',
    fr: "non contrôlé : cela n'a pas pu être examiné et ne dit rien pour ni contre",
    de: 'nicht geprüft: Es konnte nicht angesehen werden und spricht weder dafür noch dagegen',
  }),
  individual('not-applicable', {
    en: 'not applicable',
    nl: 'niet van toepassing',
    fr: 'sans objet',
    de: 'nicht anwendbar',
  }),
  individual('error', {
    en: 'error (as a status: the measurement broke off)',
    nl: 'fout (als status: de meting brak af)',
    fr: "erreur (comme statut : la mesure s'est interrompue)",
    de: 'Fehler (als Status: Die Messung brach ab)',
  }),
  individual('blocking', {
    en: 'blocking',
    nl: 'blokkerend',
    fr: 'bloquant',
    de: 'blockierend',
  }),
  individual('warning', {
    en: 'warning',
    nl: 'waarschuwing',
    fr: 'avertissement',
    de: 'Warnung',
  }),
  individual('info', {
    en: 'information',
    nl: 'informatie',
    fr: 'information',
    de: 'Information',
  }),
  individual('per-100', {
    en: 'points of 100',
    nl: 'punten op 100',
    fr: 'points sur 100',
    de: 'Punkte von 100',
  }),
]
