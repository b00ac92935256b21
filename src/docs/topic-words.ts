import type { LocaleTag } from '../locales/locale.ts'
import type { Combine, MqaSwitches, Tier } from '../model.ts'
import type { MqaMetric } from '../quality/quality-model.ts'
import { topicDe } from './topic-words-de.ts'
import { topicFr } from './topic-words-fr.ts'

/** The words of pages about scores; numbers come from the model. */
export interface TopicWords {
  readonly titles: Readonly<Record<'score' | 'weights' | 'mqa' | 'overlays' | 'gain', string>>
  readonly modelVersion: string
  /** Of a rule: what it weighs, and what a finding of it does. */
  readonly ruleWeight: string
  readonly shapeEffect: string
  readonly capEffect: string
  /** How a check adds up what it finds. */
  readonly formula: Readonly<Record<Combine, string>>
  readonly tiers: Readonly<Record<Tier, string>>
  readonly from: string
  readonly atMost: string
  readonly checkCount: string
  readonly dimension: string
  readonly notMeasured: string
  readonly limits: string
  readonly more: string
  readonly score: Readonly<
    Record<
      'metric' | 'dimension' | 'record' | 'notApplicable' | 'notChecked' | 'rating' | 'caps' | 'totals' | 'priority',
      string
    >
  >
  readonly weights: Readonly<Record<'what' | 'how' | 'fixed' | 'schema', string>>
  readonly mqa: Readonly<Record<'what' | 'bands' | 'switches' | 'limits', string>> & {
    readonly levels: Readonly<Record<MqaMetric['level'], string>>
    readonly switchWords: Readonly<Record<keyof MqaSwitches, string>>
  }
  readonly overlays: Readonly<Record<'what' | 'fair' | 'stars' | 'hvd' | 'core' | 'limits', string>> & {
    readonly starSteps: readonly string[]
  }
  readonly gain: Readonly<Record<'what' | 'order' | 'mqa' | 'limits', string>>
}

const en: TopicWords = {
  titles: {
    score: 'How a score is made',
    weights: 'Weights of your own',
    mqa: 'The points of the MQA of data.europa.eu',
    overlays: 'Other ways to look at a record',
    gain: 'What mending wins',
  },
  modelVersion: 'quality model {version}',
  ruleWeight:
    '{weight} of {sum} in {dimension}, which weighs {own} of {total}: at most {points} points when all applies.',
  shapeEffect: 'It has no weight of its own: it counts in the checks shacl-valid and exchange-profile-valid.',
  formula: {
    mean: 'the mean of the values of what it looks at',
    log: '1 - ln(1 + n) / ln 11 for n places that are wrong; from 10 on 0',
    fifth: '1 - n / 5 for n things that are wrong; from 5 on 0',
  },
  capEffect: 'As long as it fails, the rating is at most {rating}.',
  tiers: { E: 'essential', B: 'important', N: 'useful' },
  from: 'from {points}',
  atMost: 'at most {rating}',
  checkCount: '{n} checks',
  dimension: 'This dimension weighs {weight} of {total}. It has {n} checks that weigh {sum} together:',
  notMeasured: 'What they cannot see:',
  limits:
    'Metadata cannot prove that the data are right, complete, up to date or lawful: only what they say is measured.',
  more: 'metakeur explain <check> tells of one check, metakeur explain <dimension> of one dimension.',
  score: {
    metric:
      'Each check gives a record a value from 0 to 1: the mean of what it looked at, unless it says otherwise. A value is kept in millionths, so that sums are exact in any order.',
    dimension: 'The score of a dimension is the mean of its checks, each by its tier:',
    record: 'The score of a record is the mean of its dimensions by their weights, times 100:',
    notApplicable:
      'What does not apply counts for nothing, up or down. A field that is missing is never "not applicable".',
    notChecked:
      'What was not checked, such as links, moves the bounds: once as if all of it failed, once as if all of it passed. When the two have other ratings, the rating is provisional.',
    rating: 'The rating goes by the score:',
    caps: 'Some things may not hide behind a good mean. They leave the score as it is, and hold the rating:',
    totals:
      'The score of a catalogue, a publisher or a run is the mean of its records, beside the mean per check over all of them. Percentiles are whole points. The mean of catalogues counts each catalogue once.',
    priority:
      'A second mean counts records {weight} times that are high-value data, recognised authentic sources (--authentic-sources) or on your list (--priority).',
  },
  weights: {
    what: 'With --weights you say in a file what weighs more for you, for instance:',
    how: 'What you leave out stays as it is. off takes a check out of the score; it still finds. thresholds sets numbers in the rules of checks; metakeur explain <check> names them. The score of the model itself stands beside yours in every report, with the hash of both.',
    fixed: 'Caps cannot be changed: they keep a good mean from hiding a disaster.',
    schema: 'Editors find the form in the package: metakeur/weights.schema.json.',
  },
  mqa: {
    what: 'The dashboard of data.europa.eu gives a dataset {sum} points. Those of the dataset are added to those of its one best distribution. Presence is enough: an empty value counts too.',
    levels: { dataset: 'dataset', distribution: 'best distribution', either: 'best distribution, or dataset' },
    bands: 'Bands:',
    switches: 'Where its documents and its code differ, ours is the first value of each; --mqa chooses another:',
    switchWords: {
      band: 'at 120 points: Bad as on the page, or Sufficient as in the code',
      dates: 'a date of the dataset counts too, or a distribution hides it',
      alignment: 'format and media type must both be in their lists, or one of them',
      literals: 'a format in words counts as the code that it spells, or does not count',
      formats: 'open formats: the 29 of the European Data Portal, or the 31 that the EU table flags',
    },
    limits:
      'Links are not checked: the points are a range. data.europa.eu scores the harvested copy; this is of what was read. A media type is looked up through its file type, because its own lists were not published.',
  },
  overlays: {
    what: 'These are made of the same checks, and count for no score.',
    fair: 'FAIR: the mean of the checks that speak of each principle. It is no score of F-UJI.',
    stars: 'Stars of open data, of the best distribution or service; each asks what the ones before ask:',
    starSteps: [
      'an open licence, and an address',
      'a structured form',
      'a form that belongs to nobody',
      'RDF',
      'links to other resources',
    ],
    hvd: 'High-value data: does the record say so, and what do these checks say:',
    core: 'Essential core: {count} things without which nobody can use a record; a service has no format:',
    limits: 'All of it goes by what is declared: nothing is downloaded.',
  },
  gain: {
    what: 'Findings with one cause (the same property of the same kind of node) are one job. Its gain is the rise of the score of the record if every value of that cause had full marks.',
    order: 'Jobs are sorted by gain, then by severity. Over many records the gain is the rise of the mean.',
    mqa: 'Beside it stands what the MQA would give more at the lower end, as if unchecked links failed.',
    limits: 'Gains of two jobs do not always add up: a rating that is capped rises only when the cap goes.',
  },
}

const nl: TopicWords = {
  titles: {
    score: 'Hoe een score tot stand komt',
    weights: 'Eigen gewichten',
    mqa: 'De punten van de MQA van data.europa.eu',
    overlays: 'Andere manieren om een record te bekijken',
    gain: 'Wat herstellen oplevert',
  },
  modelVersion: 'kwaliteitsmodel {version}',
  ruleWeight:
    '{weight} van {sum} in {dimension}, dat {own} van {total} weegt: hoogstens {points} punten als alles van toepassing is.',
  shapeEffect: 'Ze weegt zelf niet: ze telt mee in de controles shacl-valid en exchange-profile-valid.',
  formula: {
    mean: 'het gemiddelde van de waarden van wat ze bekijkt',
    log: '1 - ln(1 + n) / ln 11 bij n foute plaatsen; vanaf 10 is het 0',
    fifth: '1 - n / 5 bij n foute dingen; vanaf 5 is het 0',
  },
  capEffect: 'Zolang het fout is, is de beoordeling hoogstens {rating}.',
  tiers: { E: 'essentieel', B: 'belangrijk', N: 'nuttig' },
  from: 'vanaf {points}',
  atMost: 'hoogstens {rating}',
  checkCount: '{n} controles',
  dimension: 'Deze dimensie weegt {weight} van {total}. Ze heeft {n} controles, die samen {sum} wegen:',
  notMeasured: 'Wat ze niet kunnen zien:',
  limits:
    'Metadata bewijzen niet dat de gegevens juist, volledig, actueel of wettig zijn: alleen wat ze zeggen, is gemeten.',
  more: 'metakeur explain <controle> vertelt over één controle, metakeur explain <dimensie> over één dimensie.',
  score: {
    metric:
      'Elke controle geeft een record een waarde van 0 tot 1: het gemiddelde van wat ze bekeek, tenzij ze het anders zegt. Een waarde wordt in miljoensten bewaard, zodat sommen in elke volgorde exact zijn.',
    dimension: 'De score van een dimensie is het gemiddelde van haar controles, elk naar haar rang:',
    record: 'De score van een record is het gemiddelde van zijn dimensies naar hun gewicht, maal 100:',
    notApplicable: 'Wat niet van toepassing is, telt niet mee. Een veld dat ontbreekt, is nooit "niet van toepassing".',
    notChecked:
      'Wat niet gecontroleerd is, zoals links, verschuift de grenzen: één keer alsof alles fout is, één keer alsof alles goed is. Hebben die twee een andere beoordeling, dan is de beoordeling voorlopig.',
    rating: 'De beoordeling volgt de score:',
    caps: 'Sommige dingen mogen niet achter een goed gemiddelde schuilgaan. De score blijft, de beoordeling niet:',
    totals:
      'De score van een catalogus, een uitgever of een hele controle is het gemiddelde van de records, met daarnaast het gemiddelde per controle. Percentielen zijn hele punten. Het gemiddelde van catalogi telt elke catalogus één keer.',
    priority:
      'Een tweede gemiddelde telt records {weight} keer als ze hoogwaardige data zijn, erkende authentieke bronnen (--authentic-sources) of op je lijst staan (--priority).',
  },
  weights: {
    what: 'Met --weights zeg je in een bestand wat voor jou zwaarder weegt, bijvoorbeeld:',
    how: 'Wat je weglaat, blijft zoals het is. off haalt een controle uit de score; ze vindt nog wel. thresholds zet getallen in de regels van controles; metakeur explain <controle> noemt ze. De score van het model zelf staat in elk rapport naast de jouwe, met de hash van beide.',
    fixed: 'Plafonds kun je niet wijzigen: ze beletten dat een goed gemiddelde een ramp verbergt.',
    schema: 'Editors vinden de vorm in het pakket: metakeur/weights.schema.json.',
  },
  mqa: {
    what: 'Het dashboard van data.europa.eu geeft een dataset {sum} punten. Die van de dataset komen bij die van zijn ene beste distributie. Aanwezig zijn is genoeg: ook een lege waarde telt.',
    levels: { dataset: 'dataset', distribution: 'beste distributie', either: 'beste distributie, of dataset' },
    bands: 'Klassen:',
    switches: 'Waar zijn documenten en zijn code verschillen, is de eerste waarde de onze; --mqa kiest een andere:',
    switchWords: {
      band: 'bij 120 punten: Bad zoals op de pagina, of Sufficient zoals in de code',
      dates: 'een datum van de dataset telt ook, of een distributie verbergt ze',
      alignment: 'formaat en mediatype moeten allebei in hun lijst staan, of een van beide',
      literals: 'een formaat in woorden telt als de code die het spelt, of telt niet',
      formats: 'open formaten: de 29 van het European Data Portal, of de 31 die de EU-tabel aanduidt',
    },
    limits:
      'Links zijn niet gecontroleerd: de punten zijn een bereik. data.europa.eu beoordeelt de geoogste kopie; dit gaat over wat gelezen is. Een mediatype wordt via zijn bestandstype opgezocht, omdat de eigen lijsten niet gepubliceerd zijn.',
  },
  overlays: {
    what: 'Ze zijn van dezelfde controles gemaakt en tellen voor geen enkele score.',
    fair: 'FAIR: het gemiddelde van de controles die over elk principe gaan. Het is geen score van F-UJI.',
    stars: 'Sterren van open data, van de beste distributie of service; elke ster vraagt ook wat de vorige vragen:',
    starSteps: [
      'een open licentie, en een adres',
      'een gestructureerde vorm',
      'een vorm die van niemand is',
      'RDF',
      'links naar andere bronnen',
    ],
    hvd: 'Hoogwaardige data: zegt het record dat, en wat zeggen deze controles:',
    core: 'Essentiële kern: {count} dingen waarzonder niemand een record kan gebruiken; een service heeft geen formaat:',
    limits: 'Alles volgt wat vermeld is: er wordt niets gedownload.',
  },
  gain: {
    what: 'Bevindingen met één oorzaak (dezelfde eigenschap van dezelfde soort knoop) zijn één klus. De winst is wat de score van het record stijgt als elke waarde met die oorzaak helemaal goed is.',
    order:
      'Klussen staan op volgorde van winst, dan van ernst. Over veel records is de winst wat het gemiddelde stijgt.',
    mqa: 'Daarnaast staat wat de MQA meer geeft aan de lage kant, alsof links die niet gecontroleerd zijn, falen.',
    limits:
      'De winst van twee klussen is niet altijd de som: een beoordeling met een plafond stijgt pas als dat weg is.',
  },
}

export const topicWords: Readonly<Record<LocaleTag, TopicWords>> = { en, nl, fr: topicFr, de: topicDe }
