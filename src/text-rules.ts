/**
 * The 94 rules that the texts of the standards and the official editor state beside the published shapes (TR001 to TR094).
 * Most are shapes, which name them in `mk:textRule`; here stands where the others live, and what cannot be judged at all.
 */
import type { LocaleTag } from './locales/locale.ts'
import { textRulesDe } from './text-rules-de.ts'
import { textRulesFr } from './text-rules-fr.ts'

/** Where a rule of the text lives besides the shapes that name it. */
export interface TextRule {
  /** Standards or portal whose text it is, for readers. */
  readonly of: string
  /**
   * `rule`: shapes or checks judge it. `behaviour`: it says what metakeur does or leaves alone. `unjudged`: metadata cannot
   * tell.
   */
  readonly kind: 'rule' | 'behaviour' | 'unjudged'
  /** Checks that judge it, or come near to it. */
  readonly checks: readonly string[]
  /** What readers should know besides the rules: always there for what is no rule. */
  readonly words: Readonly<Record<LocaleTag, string>> | null
}

/** The first and last number of the rules of each text. */
const TEXTS: readonly (readonly [first: number, last: number, of: string])[] = [
  [1, 28, 'DCAT-AP-VL 2026-02-12'],
  [29, 33, 'DCAT-AP-VL 2026-02-12, Open Data'],
  [34, 35, 'DCAT-AP-VL 2026-02-12'],
  [36, 48, 'DCAT-AP-VL 2.0 2022-04-21'],
  [49, 49, 'metadata-DCAT 2022-04-21'],
  [50, 52, 'DCAT-AP 2'],
  [53, 65, 'DCAT-AP-VL 2026-02-12'],
  [66, 71, 'GEODCAT-AP-VL'],
  [72, 82, 'DCAT-AP HVD 3.0.0'],
  [83, 90, 'Datavindplaats'],
  [91, 94, 'DCAT-AP 3.0.1'],
]

type Beside = Pick<TextRule, 'checks'> & {
  readonly kind?: TextRule['kind']
  readonly words?: Readonly<Record<'en' | 'nl', string>> | null
}

const BESIDE: Readonly<Record<string, Beside>> = {
  TR001: { checks: ['exchange-profile-valid'] },
  TR003: { checks: ['persistent-identifier', 'identifier-unique'] },
  TR005: { checks: ['datatype-correct'] },
  TR006: { checks: ['bbox-plausible'] },
  TR010: {
    kind: 'unjudged',
    checks: ['bulk-download', 'download-url-direct'],
    words: {
      en: 'Whether a file is the whole of the data stands in the file, not in its metadata. These checks tell whether there is a file to download at all.',
      nl: 'Of een bestand alle data bevat, staat in het bestand en niet in de metadata. Deze controles zeggen wel of er een bestand te downloaden is.',
    },
  },
  TR012: {
    kind: 'unjudged',
    checks: ['rights-licence-agree'],
    words: {
      en: 'Whether a licence already says what the rights say takes reading both texts. The check finds where access rights and licence contradict each other.',
      nl: 'Of een licentie al zegt wat de rechten zeggen, weet je pas na het lezen van beide teksten. De controle vindt wel waar toegangsrechten en licentie elkaar tegenspreken.',
    },
  },
  TR013: {
    kind: 'behaviour',
    checks: ['service-endpoint-complete'],
    words: {
      en: 'A permission: any address counts as endpoint, also the root of a service or a page about it.',
      nl: 'Iets wat mag: elk adres telt als endpoint, ook de hoofdpagina van een service of een pagina erover.',
    },
  },
  TR021: {
    kind: 'unjudged',
    checks: ['series-grouped'],
    words: {
      en: 'Whether datasets share one specification takes reading them. The check finds what is in no series but looks like it should be.',
      nl: 'Of datasets één specificatie delen, weet je pas na het lezen ervan. De controle vindt wat in geen serie zit maar er wel in lijkt te horen.',
    },
  },
  TR022: {
    kind: 'unjudged',
    checks: ['bbox-plausible'],
    words: {
      en: 'No field says that a series is divided by place, and a box that is drawn roughly is no fault. The check judges each box by itself.',
      nl: 'Geen veld zegt dat een serie volgens plaats is ingedeeld, en een ruw getekende begrenzing is geen fout. De controle beoordeelt elke begrenzing op zich.',
    },
  },
  TR027: { checks: ['licence-known'] },
  TR028: { checks: ['vocabulary-terms-valid', 'theme-classified'] },
  TR049: {
    checks: [],
    words: {
      en: 'The editor also ties dcat:hadRole to a list of representation types. That is a slip in its model, so metakeur does not ask for it.',
      nl: 'De editor koppelt ook dcat:hadRole aan een lijst van representatietypes. Dat is een vergissing in zijn model, dus metakeur vraagt er niet naar.',
    },
  },
  TR057: { checks: ['vocabulary-terms-valid'] },
  TR058: { checks: ['iri-wellformed'] },
  TR059: { checks: ['contact-usable'] },
  TR070: {
    checks: [],
    words: {
      en: 'Which role of an ISO record becomes the publisher is decided before the record is DCAT. What can be judged is the outcome: is there a publisher?',
      nl: 'Welke rol uit een ISO-record de uitgever wordt, is al beslist voor het record DCAT is. Wat te beoordelen valt is het resultaat: is er een uitgever?',
    },
  },
  TR071: {
    checks: [],
    words: {
      en: 'The conversion itself lies before metakeur. What can be judged is its outcome: a role that is stated as an attribution has its own property too.',
      nl: 'De omzetting zelf gebeurt voor metakeur. Wat te beoordelen valt is het resultaat: een rol die als toekenning vermeld is, staat ook in haar eigen eigenschap.',
    },
  },
  TR072: { checks: ['hvd-declared-consistently'] },
  TR073: { checks: ['hvd-declared-consistently', 'vocabulary-terms-valid'] },
  TR074: { checks: ['hvd-conditions'] },
  TR075: { checks: ['hvd-conditions', 'bulk-download'] },
  TR078: { checks: ['hvd-conditions'] },
  TR080: { checks: ['hvd-conditions'] },
  TR081: {
    kind: 'behaviour',
    checks: [],
    words: {
      en: 'The rules for high-value data are applied to a record that names the regulation or a category, or claims the profile; to no other.',
      nl: 'De regels voor hoogwaardige data gelden voor een record dat de verordening of een categorie noemt, of het profiel opgeeft; voor geen ander.',
    },
  },
  TR082: {
    kind: 'behaviour',
    checks: ['hvd-declared-consistently'],
    words: {
      en: 'A file that names the regulation nowhere has no high-value record by law. One with a category or a keyword that says so is asked for the regulation.',
      nl: 'Een bestand dat de verordening nergens noemt, heeft geen hoogwaardig record volgens de wet. Is er wel een categorie of trefwoord dat dat zegt, dan vraagt metakeur de verordening.',
    },
  },
  TR087: { checks: ['format-from-vocabulary'] },
  TR091: {
    kind: 'behaviour',
    checks: ['publisher-registered'],
    words: {
      en: 'Left out on purpose: the EU list of bodies binds institutions of the EU only. In Flanders the check looks for an OVO number.',
      nl: 'Bewust weggelaten: de EU-lijst van organisaties bindt alleen instellingen van de EU. In Vlaanderen zoekt de controle een OVO-nummer.',
    },
  },
  TR092: { checks: ['vocabulary-terms-valid'] },
  TR093: { checks: ['spatial-identified'] },
  TR094: { checks: ['datatype-correct'] },
}

/** Every rule of the texts, by id in order. */
export const TEXT_RULES: ReadonlyMap<string, TextRule> = new Map(
  TEXTS.flatMap(([first, last, of]) =>
    Array.from({ length: last - first + 1 }, (_, i) => {
      const id = `TR${String(first + i).padStart(3, '0')}`
      const { kind = 'rule', checks, words = null } = BESIDE[id] ?? { checks: [] }
      const spoken = words === null ? null : { ...words, fr: textRulesFr[id]!, de: textRulesDe[id]! }
      return [id, { of, kind, checks, words: spoken }] as const
    }),
  ),
)

/** Ids of the text rules that a check judges. */
export function textRulesOfCheck(check: string): string[] {
  return [...TEXT_RULES].filter(([, { checks }]) => checks.includes(check)).map(([id]) => id)
}
