/** The words of our vocabulary for quality: what reports write besides the terms of others. */

export interface Term {
  /** Local name. */
  readonly id: string
  readonly kind: 'property' | 'individual'
  readonly en: string
  readonly nl: string
}

const property = (id: string, en: string, nl: string): Term => ({ id, kind: 'property', en, nl })
const individual = (id: string, en: string, nl: string): Term => ({ id, kind: 'individual', en, nl })

/** Properties of measurements and annotations, and the individuals that they point at. */
export const TERMS: readonly Term[] = [
  property(
    'lowerBound',
    'value when everything that was not checked would fail',
    'waarde als alles wat niet nagekeken is, zou falen',
  ),
  property(
    'upperBound',
    'value when everything that was not checked would pass',
    'waarde als alles wat niet nagekeken is, goed zou zijn',
  ),
  property(
    'coverage',
    'share of the applicable weight that was measured, 0 to 1',
    'deel van het toepasselijke gewicht dat gemeten is, 0 tot 1',
  ),
  property(
    'provisional',
    'whether what was not checked may still change the rating or the points',
    'of wat niet nagekeken is, de beoordeling of de punten nog kan veranderen',
  ),
  property('rating', 'rating of a record', 'beoordeling van een record'),
  property('ratingAtMost', 'the best rating that a record may have', 'de beste beoordeling die een record mag krijgen'),
  property('because', 'why the rating may be no better', 'waarom de beoordeling niet beter mag zijn'),
  property('status', 'why a measurement has no value', 'waarom een meting geen waarde heeft'),
  property('applicable', 'number of records that it applies to', 'aantal records waarop het van toepassing is'),
  property('measured', 'number of records that were measured', 'aantal gemeten records'),
  property(
    'notChecked',
    'number of records that could not be looked at',
    'aantal records dat niet nagekeken kon worden',
  ),
  property('fullMarks', 'number of records with full marks', 'aantal records met de volle waarde'),
  property('zeroMarks', 'number of records with no marks', 'aantal records met waarde nul'),
  property(
    'percentile10',
    'a tenth of the records scores at most this, in whole points',
    'een tiende van de records haalt hoogstens dit, in hele punten',
  ),
  property(
    'percentile50',
    'half of the records score at most this, in whole points',
    'de helft van de records haalt hoogstens dit, in hele punten',
  ),
  property(
    'percentile90',
    'nine tenths of the records score at most this, in whole points',
    'negen tienden van de records halen hoogstens dit, in hele punten',
  ),
  property('prioritised', 'number of records that count threefold', 'aantal records dat drie keer telt'),
  property('records', 'number of records that were checked', 'aantal nagekeken records'),
  property(
    'detail',
    'how much of each record is told: scores, failing, measured or all',
    'hoeveel er van elk record verteld wordt: scores, failing, measured of all',
  ),
  property('readToTheEnd', 'whether a source could be read to its end', 'of een bron tot het einde gelezen kon worden'),
  property('rule', 'the check or the shape that found a fault', 'de controle of de SHACL-regel die een fout vond'),
  property('severity', 'how bad a fault is', 'hoe erg een fout is'),
  property(
    'gain',
    'points of 100 that the record wins when the fault is mended',
    'punten op 100 die het record wint als de fout hersteld is',
  ),
  property(
    'weight',
    'weight of a dimension in the score (together 100), or of a metric in its dimension',
    'gewicht van een dimensie in de score (samen 100), of van een metriek in haar dimensie',
  ),
  property(
    'reads',
    'property of the metadata that a metric looks at',
    'eigenschap van de metadata waar een metriek naar kijkt',
  ),
  individual(
    'not-checked',
    'not checked: it could not be looked at, and says nothing for or against',
    'niet nagekeken: er kon niet naar gekeken worden, en het zegt niets voor of tegen',
  ),
  individual('not-applicable', 'not applicable', 'niet van toepassing'),
  individual('error', 'error (as a status: the measurement broke off)', 'fout (als status: de meting brak af)'),
  individual('blocking', 'blocking', 'blokkerend'),
  individual('warning', 'warning', 'waarschuwing'),
  individual('info', 'information', 'informatie'),
  individual('per-100', 'points of 100', 'punten op 100'),
]
