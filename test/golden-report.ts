/**
 * The reports that every reporter is tried with, made by hand. `UPDATE=1 npx vitest run test/reporters.test.ts` writes
 * them to fixtures/reports; the tests read them from there.
 */
import type { CheckTranslation, LocaleTag } from '../src/locales/locale.ts'
import type {
  DimensionId,
  Excerpt,
  Finding,
  Job,
  Measurement,
  MqaScore,
  NodeName,
  Overlays,
  RecordReport,
  Report,
  RuleInfo,
  Score,
  SourceReport,
} from '../src/model.ts'
import { addFindings, addRecord, emptyState } from '../src/quality/rollup.ts'
import { summarise } from '../src/quality/summarise.ts'

const GENT = 'https://data.gent.be/id'
const SHA = 'a'.repeat(64)

/** A title that paints, turns the text around and rings the bell. */
const HOSTILE = 'Bomen\u001b[31m rood\u001b[0m \u202egnirtS\u202c\u0007\u200b'

const node = (kind: NodeName['kind'], label: string | null, position = 0, iri: string | null = null): NodeName => ({
  kind,
  iri,
  label,
  position,
})

type Draft = Partial<Finding> & Pick<Finding, 'check' | 'severity' | 'node'> & { at: string }

function finding({ at, ...draft }: Draft): Finding {
  const [, source, line, column] = /^(.*):(\d+):(\d+)$/.exec(at)!
  const { check, severity, node: about, path = null, value = null, message = 'shape', args = {} } = draft
  const place = { source: source!, line: Number(line), column: Number(column) }
  const cause = draft.cause ?? `${about.kind}:${path ?? check}`
  const { record = null, component, term } = draft
  const result = { ...(component && { component }), ...(term && { term }) }
  return { check, severity, record, node: about, path, value, message, args, place, cause, ...result }
}

const score = (value: number | null, lower = value ?? 0, upper = value ?? 1_000_000): Score => ({
  value,
  lower,
  upper,
  coverage: lower === upper ? 1_000_000 : 880_000,
})

function dimensions(values: Partial<Record<DimensionId, number>>): Partial<Record<DimensionId, Score>> {
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      id === 'beschikbaar'
        ? score(value, Math.max(0, value - 300_000), Math.min(1_000_000, value + 200_000))
        : score(value),
    ]),
  )
}

const DIMENSIONS: Partial<Record<DimensionId, number>> = {
  vindbaar: 725_000,
  toegankelijk: 900_000,
  beschikbaar: 500_000,
  accuraat: 1_000_000,
  volledig: 412_500,
  tijdig: 250_000,
  'geen-dubbels': 1_000_000,
  consistent: 966_000,
  valide: 301_000,
  interoperabel: 640_000,
  koppelbaar: 500_000,
  uitwisselbaar: 0,
  gedocumenteerd: 125_000,
  verantwoordelijk: 750_000,
  open: 222_200,
  authentiek: 400_000,
  afgeschermd: 1_000_000,
  privacy: 500_000,
}

const MQA: MqaScore = {
  lower: 205,
  upper: 285,
  band: { lower: 'Sufficient', upper: 'Good' },
  dimensions: {
    findability: { lower: 80, upper: 80 },
    accessibility: { lower: 0, upper: 80 },
    interoperability: { lower: 60, upper: 60 },
    reusability: { lower: 55, upper: 55 },
    contextuality: { lower: 10, upper: 10 },
  },
}

const OVERLAYS: Overlays = {
  fair: { F: 812_345, A: null, I: 400_000, R: 0, principles: { F1: 1_000_000, F2: 624_690, A1: null, 'R1.1': 0 } },
  stars: 3,
  hvd: {
    declared: true,
    checks: { 'hvd-conditions': 500_000, 'bulk-download': 1_000_000, 'freshness-vs-frequency': null },
  },
  core: { present: 8, outOf: 10, missing: ['dct:license', 'dct:modified'] },
}

const MEASUREMENTS: Measurement[] = [
  { check: 'licence-present', status: 'measured', value: 166_667 },
  { check: 'description-substantive', status: 'measured', value: 0 },
  { check: 'links-alive', status: 'not-checked', value: null },
  { check: 'hvd-conditions', status: 'not-applicable', value: null },
  { check: 'bbox-plausible', status: 'error', value: null },
]

const bomen = `${GENT}/dataset/bomen`
const distribution = (position: number): NodeName =>
  node('distribution', position === 1 ? 'Bomen (GeoJSON)' : position === 2 ? HOSTILE : null, position)

const licences: Finding[] = [1, 2, 3, 4, 5].flatMap((position) => {
  const at = `metadata/bomen.ttl:${20 + 11 * position}:1`
  const about = { severity: 'error', record: bomen, node: distribution(position), path: 'dct:license', at } as const
  return [
    finding({ ...about, check: 'distribution-license-missing', component: 'MinCountConstraintComponent' }),
    finding({ ...about, check: 'licence-present', message: 'missing' }),
  ]
})

const DATASET: Finding[] = [
  finding({
    check: 'no-national-number',
    severity: 'blocking',
    record: bomen,
    node: node('contact', null, 2),
    path: 'vcard:fn',
    message: 'found',
    args: { masked: '85.**.**-***.**' },
    at: 'metadata/bomen.ttl:12:40',
  }),
  ...licences,
  finding({
    check: 'dataset-frequency-not-in-list',
    severity: 'error',
    record: bomen,
    node: node('dataset', 'Bomeninventaris Gent', 0, bomen),
    path: 'dct:accrualPeriodicity',
    value: 'tweewekelijks',
    component: 'InConstraintComponent',
    term: '@nl',
    at: 'metadata/bomen.ttl:18:26',
  }),
  finding({
    check: 'frequency-declared',
    severity: 'warning',
    record: bomen,
    node: node('dataset', 'Bomeninventaris Gent', 0, bomen),
    path: 'dct:accrualPeriodicity',
    value: 'tweewekelijks',
    message: 'text',
    at: 'metadata/bomen.ttl:18:26',
  }),
  ...(['title-substantive', 'language-tagged'] as const).map((check) =>
    finding({
      check,
      severity: 'warning',
      record: bomen,
      node: node('dataset', 'Bomeninventaris Gent', 0, bomen),
      path: 'dct:title',
      value: 'BOMENINVENTARIS GENT',
      message: check === 'title-substantive' ? 'capitals' : 'untagged',
      at: 'metadata/bomen.ttl:8:13',
    }),
  ),
  finding({
    check: 'description-substantive',
    severity: 'warning',
    record: bomen,
    node: node('dataset', 'Bomeninventaris Gent', 0, bomen),
    path: 'dct:description',
    value: 'Alle bomen van de stad.',
    message: 'short',
    args: { length: 23 },
    at: 'metadata/bomen.ttl:9:19',
  }),
  finding({
    check: 'dataset-theme-not-in-list',
    severity: 'warning',
    record: bomen,
    node: node('dataset', 'Bomeninventaris Gent', 0, bomen),
    path: 'dcat:theme',
    value: 'https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/MILIEU-EN-NATUUR/groenvoorziening-in-de-stad',
    component: 'NodeConstraintComponent',
    term: 'iri',
    at: 'metadata/bomen.ttl:15:14',
  }),
  finding({
    check: 'keywords-adequate',
    severity: 'info',
    record: bomen,
    node: node('dataset', 'Bomeninventaris Gent', 0, bomen),
    path: 'dcat:keyword',
    value: 'groen\u001b]8;;https://evil.example\u001b\\;bomen\u001b[2J\u202e',
    message: 'joined',
    at: 'metadata/bomen.ttl:14:16',
  }),
  finding({
    check: 'rule-without-words',
    severity: 'info',
    record: bomen,
    node: node('other', null, 0, 'https://data.gent.be/id/x'),
    at: 'metadata/bomen.ttl:21:5',
    message: 'constructor',
  }),
]

const JOBS: Job[] = [
  {
    cause: 'distribution:dct:license',
    checks: ['distribution-license-missing', 'licence-present'],
    severity: 'error',
    findings: 10,
    gain: 82_400,
    mqaGain: 20,
  },
  {
    cause: 'dataset:dct:description',
    checks: ['description-substantive'],
    severity: 'warning',
    findings: 1,
    gain: 30_500,
  },
  { cause: 'contact:vcard:fn', checks: ['no-national-number'], severity: 'blocking', findings: 1, gain: 12_000 },
  {
    cause: 'dataset:dct:accrualPeriodicity',
    checks: ['dataset-frequency-not-in-list', 'frequency-declared'],
    severity: 'error',
    findings: 2,
    gain: 9_600,
  },
  { cause: 'dataset:keywords-adequate', checks: ['keywords-adequate'], severity: 'info', findings: 1, gain: 400 },
]

const dataset: RecordReport = {
  id: bomen,
  kind: 'dataset',
  title: 'Bomeninventaris Gent',
  publisher: 'Stad Gent',
  place: { source: 'metadata/bomen.ttl', line: 7, column: 1 },
  profile: { id: 'dcat-ap-vl', reason: 'claimed' },
  score: {
    ...score(547_312, 512_000, 580_400),
    rating: 'E',
    provisional: true,
    cap: { rating: 'E', reasons: ['blocking-finding', 'violation'] },
    dimensions: dimensions(DIMENSIONS),
  },
  defaultScore: { ...score(580_000, 540_000, 610_000), rating: 'C', provisional: true, cap: null },
  mqa: MQA,
  overlays: OVERLAYS,
  priority: ['hvd'],
  listedIn: [`${GENT}/catalogus/open-data`],
  measurements: MEASUREMENTS,
  findings: DATASET,
  jobs: JOBS,
  unknown: 3,
  contact: 'data@stad.gent',
  issued: '2019-03-01',
  modified: '2026-05-17T08:30:00',
}

const series: RecordReport = {
  id: 'series-0a1b2c3d4e5f60',
  kind: 'series',
  title: null,
  publisher: null,
  place: { source: 'metadata/bomen.ttl', line: 90, column: 3 },
  profile: { id: 'dcat-ap-vl', reason: 'default' },
  score: { ...score(null), rating: null, provisional: false, cap: null, dimensions: {} },
  mqa: null,
  measurements: [{ check: 'links-alive', status: 'not-checked', value: null }],
  findings: [
    finding({
      check: 'series-title-missing',
      severity: 'error',
      record: 'series-0a1b2c3d4e5f60',
      node: node('series', null),
      path: 'dct:title',
      component: 'MinCountConstraintComponent',
      at: 'metadata/bomen.ttl:90:3',
    }),
  ],
  jobs: [],
  unknown: 0,
}

const service: RecordReport = {
  id: `${GENT}/service/bomen-wms`,
  kind: 'service',
  title: `${HOSTILE} en een titel die maar blijft doorgaan, omdat iemand de hele beschrijving van de dienst in de titel heeft gezet`,
  publisher: `${GENT}/id/organisatie/departement-omgeving-en-groen-van-de-stad-gent-in-oost-vlaanderen`,
  place: { source: 'metadata/bomen.ttl', line: 99, column: 1 },
  profile: { id: 'dcat-ap-vl', reason: 'asked' },
  score: {
    ...score(931_000),
    rating: 'A',
    provisional: false,
    cap: null,
    dimensions: dimensions({ vindbaar: 1_000_000, valide: 862_000 }),
  },
  mqa: null,
  measurements: [{ check: 'licence-present', status: 'measured', value: 1_000_000 }],
  findings: [],
  jobs: [],
  unknown: 0,
}

const ORPHAN = finding({
  check: 'distribution-orphan',
  severity: 'error',
  node: node('distribution', null, 0, `${GENT}/distributie/los`),
  message: 'orphan',
  at: 'metadata/los.ttl:3:1',
})

const shape = (
  id: string,
  severity: RuleInfo['severity'],
  name: Record<string, string>,
  message: Record<string, string>,
): RuleInfo => ({
  id,
  kind: 'shape',
  severity,
  dimension: null,
  profile: 'dcat-ap-vl',
  name,
  message,
  source: ['https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12'],
  shape: `https://metakeur.be/shapes/dcat-ap-vl/2026-02-12#${id}`,
  description: { nl: 'De standaard vraagt het.', en: 'The standard asks for it.' },
})

const check = (id: string, severity: RuleInfo['severity'], dimension: DimensionId | null): RuleInfo => ({
  id,
  kind: 'check',
  severity,
  dimension,
  profile: null,
  name: {},
  message: {},
  source: [],
})

const RULES: RuleInfo[] = [
  shape(
    'distribution-license-missing',
    'error',
    { nl: 'Elke distributie heeft een licentie', en: 'Every distribution has a licence' },
    {
      nl: 'Licentie ontbreekt bij {$this}. Voeg dct:license toe met een waarde uit de lijst Modellicenties.',
      en: 'Licence is missing on {$this}. Add dct:license with a value of the list of model licences.',
    },
  ),
  shape(
    'dataset-frequency-not-in-list',
    'error',
    { nl: 'De updatefrequentie komt uit de EU-lijst', en: 'The update frequency is of the EU list' },
    {
      nl: '"{$value}" staat niet in de EU-lijst van frequenties. Kies een waarde uit die lijst.',
      en: '"{$value}" is not in the EU list of frequencies. Choose a value of that list.',
    },
  ),
  // No Dutch: falls back to English.
  shape(
    'dataset-theme-not-in-list',
    'warning',
    { en: 'Themes are of the EU list' },
    {
      en: '{?value} is no theme of the EU list. Choose one of its 13 themes.',
    },
  ),
  shape(
    'series-title-missing',
    'error',
    { nl: 'Een datasetserie heeft een titel', en: 'A dataset series has a title' },
    { nl: '{$this} heeft geen titel. Geef er een.', en: '{$this} has no title. Give it one.' },
  ),
  check('no-national-number', 'blocking', 'privacy'),
  check('licence-present', 'error', 'open'),
  check('frequency-declared', 'warning', 'tijdig'),
  check('title-substantive', 'warning', 'vindbaar'),
  check('language-tagged', 'warning', 'gedocumenteerd'),
  check('description-substantive', 'warning', 'volledig'),
  check('keywords-adequate', 'info', 'vindbaar'),
  check('distribution-orphan', 'error', null),
]

/** English words of the checks above, as their metadata would have them. */
export const checkWords: Record<string, CheckTranslation> = {
  'no-national-number': words('No national number is in the metadata', 'It identifies a person.', 'Remove it.', {
    found: 'A national number stands in {path} of {node}: {masked}. Remove it, and ask who else has seen it.',
  }),
  'licence-present': words(
    'Every distribution states its licence',
    'Without a licence nobody may lawfully reuse the data.',
    'Add dct:license.',
    { missing: '{node} has no licence. Add dct:license, with one of the Flemish model licences.' },
  ),
  'frequency-declared': words('The update frequency is stated', 'So that users know when to come back.', 'State it.', {
    text: '"{value}" is a text. Give the IRI of the EU list.',
  }),
  'title-substantive': words('The title says enough', 'People choose by the title.', 'Say what, where and when.', {
    capitals: 'The title "{value}" is in capitals only. Write it in ordinary letters.',
  }),
  'language-tagged': words('Texts say their language', 'Portals show the right text.', 'Add @nl.', {
    untagged: '{path} of {node} has no language tag',
  }),
  'description-substantive': words(
    'The description is substantial',
    'People decide on the description whether the data are of use to them.',
    'Say in about 200 characters what the data hold.',
    { short: 'The description has {length} characters; 200 are needed' },
  ),
  'keywords-adequate': words('There are enough keywords', 'People search with them.', 'Split them.', {
    joined: 'The keyword "{value}" holds several keywords. Make a separate dcat:keyword of each.',
  }),
  'distribution-orphan': words('Every distribution belongs to a dataset', 'Nobody finds it.', 'Link it.', {
    orphan: 'No dataset names {node}. Add it to its dataset with dcat:distribution, or remove it.',
  }),
}

/** The same in Dutch, but for `keywords-adequate`, which falls back to English. */
export const checkWordsNl: Record<string, CheckTranslation> = {
  'no-national-number': words('Er staat geen rijksregisternummer in', 'Het wijst één persoon aan.', 'Haal het weg.', {
    found: 'Er staat een rijksregisternummer in {path} van {node}: {masked}. Haal het weg en ga na wie het al zag.',
  }),
  'licence-present': words(
    'Elke distributie noemt haar licentie',
    'Zonder licentie mag niemand de gegevens hergebruiken.',
    'Voeg dct:license toe.',
    { missing: '{node} heeft geen licentie. Voeg dct:license toe met een van de Vlaamse modellicenties.' },
  ),
  'frequency-declared': words('De updatefrequentie is vermeld', 'Dan weet men wanneer terug te komen.', 'Vul ze in.', {
    text: '"{value}" is een tekst. Geef de IRI uit de EU-lijst.',
  }),
  'title-substantive': words('De titel zegt genoeg', 'Mensen kiezen op de titel.', 'Zeg wat, waar en wanneer.', {
    capitals: 'De titel "{value}" staat helemaal in hoofdletters. Schrijf hem in gewone letters.',
  }),
  'language-tagged': words('Teksten zeggen hun taal', 'Portalen tonen dan de juiste tekst.', 'Voeg @nl toe.', {
    untagged: '{path} van {node} heeft geen taalcode',
  }),
  'description-substantive': words(
    'De beschrijving zegt genoeg',
    'Mensen beslissen op de beschrijving of ze iets met de gegevens kunnen.',
    'Zeg in zo’n 200 tekens wat erin zit.',
    { short: 'De beschrijving telt {length} tekens; dat moeten er 200 zijn' },
  ),
  'distribution-orphan': words('Elke distributie hoort bij een dataset', 'Niemand vindt ze.', 'Verbind ze.', {
    orphan: 'Geen enkele dataset noemt {node}. Zet ze met dcat:distribution bij haar dataset, of verwijder ze.',
  }),
}

/** Words of the readers that the reports below need. */
export const reading: Readonly<Partial<Record<LocaleTag, Readonly<Record<string, string>>>>> = {
  en: {
    'quote-not-closed': 'cannot read Turtle: a quote is not closed',
    'three-quotes': 'a text over several lines needs three quotes: """',
  },
  nl: {
    'quote-not-closed': 'kan Turtle niet lezen: een aanhalingsteken is niet gesloten',
    'three-quotes': 'een tekst over meer dan één regel heeft drie aanhalingstekens nodig: """',
  },
}

function words(title: string, why: string, fix: string, messages: Record<string, string>): CheckTranslation {
  return { title, why, fix, messages, limits: '', notApplicable: '' }
}

const source = (name: string, more: Partial<SourceReport> = {}): SourceReport => ({
  name,
  syntax: 'turtle',
  bytes: 5_120,
  sha256: SHA,
  statements: 212,
  skipped: 0,
  complete: true,
  problems: [],
  ...more,
})

const BROKEN = source('metadata/kapot.ttl', {
  sha256: null,
  statements: 56,
  complete: false,
  problems: [
    {
      place: { source: 'metadata/kapot.ttl', line: 57, column: 19 },
      message: 'quote-not-closed',
      args: {},
      hint: 'three-quotes',
    },
  ],
})

function report(records: RecordReport[], findings: Finding[], sources: SourceReport[]): Report {
  const state = emptyState()
  for (const record of records) addRecord(state, record)
  addFindings(state, findings)
  const used = new Set([...records.flatMap((record) => record.findings), ...findings].map((one) => one.check))
  const rules = RULES.filter((rule) => used.has(rule.id)).sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    schemaVersion: '1.0',
    tool: { name: 'metakeur', version: '0.1.0' },
    asOf: '2026-11-24',
    model: {
      version: '0.1.0',
      sha256: 'b'.repeat(64),
      metrics: 48,
      mqaSwitches: { alignment: 'any' },
      weights: {
        name: 'gewichten.yml',
        sha256: 'd'.repeat(64),
        title: 'Stad Gent',
        dimensions: { open: 12 },
        tiers: {},
        checks: { 'description-readable': 'off' },
        ratings: { A: 950_000 },
      },
      defaultSha256: 'e'.repeat(64),
    },
    profiles: [
      {
        id: 'dcat-ap-vl',
        kind: 'record',
        version: '2026-02-12',
        title: 'DCAT-AP Vlaanderen',
        source: 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12',
        sha256: 'c'.repeat(64),
        rules: 154,
        records: records.length,
        idle: ['catalog-licence-missing', 'catalog-title-missing', 'record-modified-missing'],
      },
    ],
    online: false,
    sources,
    summary: summarise(state),
    records,
    findings,
    rules: Object.fromEntries(rules.map((rule) => [rule.id, rule])),
  }
}

/** Three records, told one by one; an orphan; a file that could not be read to its end. */
export const golden = (): Report =>
  report([dataset, series, service], [ORPHAN], [source('metadata/bomen.ttl'), BROKEN, source('metadata/los.ttl')])

/** One record without findings. */
export const spotless = (): Report => ({ ...report([service], [], [source('metadata/bomen.ttl')]), online: true })

/** No record at all. */
export const empty = (): Report => report([], [], [source('-', { statements: 0, bytes: 0 })])

/** Many records, summed up. */
export const many = (): Report => {
  const records = Array.from({ length: 12 }, (_, i): RecordReport => {
    const at = `catalogus/${i % 3 === 0 ? 'een-map-met-een-lange-naam/nog-een/' : ''}bestand${i % 7}.ttl`
    const kind = i % 6 === 5 ? 'service' : 'dataset'
    const value = Math.min(1_000_000, 180_000 + i * 73_100)
    const id = `${GENT}/dataset/${i}`
    const title =
      i % 8 === 1 ? null : i % 8 === 2 ? HOSTILE : `Tellingen van fietsers op meetpunt ${i} in de stad Gent, per uur`
    const move = <T extends Finding>(one: T): T => ({
      ...one,
      record: id,
      place: { source: at, line: one.place!.line + 100 * i, column: one.place!.column },
    })
    // An odd number of findings keeps those together that are one fault.
    const some = DATASET.slice(0, 19 - 2 * Math.floor(i / 2)).filter(
      (one) => i % 2 === 0 || one.severity !== 'blocking',
    )
    const findings = i >= 10 ? [] : some.map(move)
    const rating =
      value >= 900_000 ? 'A' : value >= 750_000 ? 'B' : value >= 550_000 ? 'C' : value >= 300_000 ? 'D' : 'E'
    return {
      ...dataset,
      id,
      kind,
      title,
      place: { source: at, line: 1 + 100 * i, column: 1 },
      profile: { id: 'dcat-ap-vl', reason: 'default' },
      score: {
        ...score(value, value - 20_000, Math.min(1_000_000, value + 40_000)),
        rating,
        provisional: i % 4 === 0,
        cap: null,
        dimensions: dimensions(DIMENSIONS),
      },
      mqa: kind === 'dataset' ? MQA : null,
      findings,
      jobs: findings.length === 0 ? [] : JOBS,
      unknown: i % 3,
    }
  })
  return report(records, [ORPHAN], [...[0, 1, 2, 3, 4, 5, 6].map((i) => source(`catalogus/bestand${i}.ttl`)), BROKEN])
}

/** Lines of the sources, by place. */
export const excerpts: Record<string, Excerpt> = {
  'metadata/bomen.ttl:12:40': {
    text: '  dcat:contactPoint [ vcard:fn "Jan", "Piet 85.01.01-123.45" ] ;',
    column: 40,
    length: 22,
  },
  'metadata/bomen.ttl:31:1': { text: '<#geojson> a dcat:Distribution ;', column: 1, length: 10 },
  'metadata/bomen.ttl:18:26': { text: '  dct:accrualPeriodicity "tweewekelijks"@nl ;', column: 26, length: 18 },
  'metadata/bomen.ttl:8:13': { text: '\tdct:title "BOMENINVENTARIS \u001b[31mGENT" ;', column: 12, length: 28 },
  'metadata/bomen.ttl:9:19': {
    text: '  dct:description "Alle bomen van de stad."@nl ; dct:identifier "bomen" ; dct:publisher <https://data.vlaanderen.be/id/organisatie/OVO002067> ;',
    column: 19,
    length: 28,
  },
  'metadata/bomen.ttl:15:14': {
    text: '  dcat:theme <https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/MILIEU-EN-NATUUR/groenvoorziening-in-de-stad> ;',
    column: 14,
    length: 106,
  },
  'metadata/bomen.ttl:90:3': { text: '[] a dcat:DatasetSeries .', column: 1, length: 2 },
  'metadata/los.ttl:3:1': { text: `<${GENT}/distributie/los> a dcat:Distribution .`, column: 1, length: 43 },
  'metadata/kapot.ttl:57:19': { text: '  dct:description "Alle bomen', column: 19, length: 11 },
}
