import type { LocaleTag } from '../locales/locale.ts'
import type { Layer, Profile, Tier } from '../model.ts'
import { docsDe } from './words-de.ts'
import { docsFr } from './words-fr.ts'

/** The fixed words of the pages about rules. */
export interface DocsWords {
  readonly why: string
  readonly about: string
  readonly field: string
  readonly reads: string
  readonly says: string
  readonly good: string
  readonly bad: string
  readonly fix: string
  readonly value: string
  readonly thresholds: string
  readonly weight: string
  readonly effect: string
  readonly notWhen: string
  readonly limits: string
  readonly source: string
  readonly profile: string
  readonly since: string
  readonly kinds: Readonly<Record<'check' | 'shape' | 'run', string>>
  readonly tiers: Readonly<Record<Tier, string>>
  /** What stands for a part of a message that depends on the data. */
  readonly hole: string
  readonly modes: Readonly<Record<'online' | 'cross', string>>
  readonly topics: Readonly<Record<'checks' | 'rules' | 'profiles' | 'formats' | 'dimensions' | 'codelists', string>>
  readonly listHint: string
  readonly explainHint: string
  readonly output: string
  readonly input: string
  /** Of `metakeur profiles`. */
  readonly profiles: {
    readonly id: string
    readonly version: string
    readonly status: string
    readonly kind: string
    readonly date: string
    readonly rules: string
    readonly statuses: Readonly<Record<Profile['status'], string>>
    readonly kinds: Readonly<Record<Profile['kind'], string>>
    readonly hint: string
  }
  readonly layer: string
  readonly layers: Readonly<Record<Layer, string>>
  readonly counted: { readonly one: string; readonly many: string }
}

const en: DocsWords = {
  why: 'Why',
  about: 'About',
  field: 'Field',
  reads: 'Reads',
  says: 'Says',
  good: 'Good',
  bad: 'Bad',
  fix: 'Repair',
  value: 'Value',
  thresholds: 'Thresholds',
  weight: 'Weighs',
  effect: 'Effect',
  notWhen: 'Not for',
  limits: 'Limits',
  source: 'Source',
  profile: 'Profile',
  since: 'since {version}',
  kinds: { check: 'check', shape: 'rule of the profile', run: 'rule about the input as a whole' },
  tiers: { E: 'essential', B: 'important', N: 'useful' },
  hole: '[...]',
  modes: { online: 'needs the network', cross: 'compares records' },
  topics: {
    checks: 'checks that count in the score',
    rules: 'all rules: checks, and the SHACL rules of the profiles',
    profiles: 'application profiles',
    formats: 'formats of the report and of the input',
    dimensions: 'quality dimensions of the Flemish data strategy',
    codelists: 'code lists that are known offline: edition, concepts, source',
  },
  listHint: 'More: metakeur list checks',
  explainHint: 'More about one: metakeur explain {rule}',
  output: 'report',
  input: 'input',
  profiles: {
    id: 'Profile',
    version: 'Version',
    status: 'Status',
    kind: 'Kind',
    date: 'Date',
    rules: 'Rules',
    statuses: { recognised: 'recognised', candidate: 'candidate', replaced: 'replaced', eu: 'EU', portal: 'portal' },
    kinds: { record: 'profile', addition: 'addition' },
    hint: 'Choose one: metakeur check catalogue.ttl --profile dcat-ap-vl',
  },
  layer: 'Layer',
  layers: { mandatory: 'mandatory', recommended: 'recommended', range: 'ranges', codelist: 'code lists' },
  counted: { one: '{n} check', many: '{n} checks' },
}

const nl: DocsWords = {
  why: 'Waarom',
  about: 'Over',
  field: 'Veld',
  reads: 'Leest',
  says: 'Meldt',
  good: 'Goed',
  bad: 'Fout',
  fix: 'Herstel',
  value: 'Waarde',
  thresholds: 'Drempels',
  weight: 'Weegt',
  effect: 'Gevolg',
  notWhen: 'Niet bij',
  limits: 'Grenzen',
  source: 'Bron',
  profile: 'Profiel',
  since: 'sinds {version}',
  kinds: { check: 'controle', shape: 'regel van het profiel', run: 'regel over de hele invoer' },
  tiers: { E: 'essentieel', B: 'belangrijk', N: 'nuttig' },
  hole: '[...]',
  modes: { online: 'heeft het netwerk nodig', cross: 'vergelijkt records' },
  topics: {
    checks: 'controles die meetellen in de score',
    rules: 'alle regels: controles, en de SHACL-regels van de profielen',
    profiles: 'applicatieprofielen',
    formats: 'formaten van het rapport en van de invoer',
    dimensions: 'kwaliteitsdimensies van de Vlaamse datastrategie',
    codelists: 'codelijsten die zonder netwerk gekend zijn: editie, concepten, bron',
  },
  listHint: 'Meer: metakeur list checks',
  explainHint: 'Meer over één regel: metakeur explain {rule}',
  output: 'rapport',
  input: 'invoer',
  profiles: {
    id: 'Profiel',
    version: 'Versie',
    status: 'Status',
    kind: 'Soort',
    date: 'Datum',
    rules: 'Regels',
    statuses: { recognised: 'erkend', candidate: 'kandidaat', replaced: 'vervangen', eu: 'EU', portal: 'portaal' },
    kinds: { record: 'profiel', addition: 'aanvulling' },
    hint: 'Kies er een: metakeur check catalogus.ttl --profile dcat-ap-vl',
  },
  layer: 'Laag',
  layers: { mandatory: 'verplicht', recommended: 'aanbevolen', range: 'bereik', codelist: 'codelijsten' },
  counted: { one: '{n} controle', many: '{n} controles' },
}

export const docsWords: Readonly<Record<LocaleTag, DocsWords>> = { en, nl, fr: docsFr, de: docsDe }
