import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { HARVEST_RULES } from '../src/background/harvest-rules.ts'
import accessLoggingStated from '../src/checks/access-logging-stated.ts'
import authenticSourceMarked from '../src/checks/authentic-source-marked.ts'
import authorityLinks from '../src/checks/authority-links.ts'
import bboxPlausible from '../src/checks/bbox-plausible.ts'
import bulkDownload from '../src/checks/bulk-download.ts'
import byteSizePlausible from '../src/checks/byte-size-plausible.ts'
import collectionMethodStated from '../src/checks/collection-method-stated.ts'
import conformsToStandard from '../src/checks/conforms-to-standard.ts'
import datatypeCorrect from '../src/checks/datatype-correct.ts'
import datesPlausible from '../src/checks/dates-plausible.ts'
import declaredFormatMatchesUrl from '../src/checks/declared-format-matches-url.ts'
import descriptionReadable from '../src/checks/description-readable.ts'
import documentationLinked from '../src/checks/documentation-linked.ts'
import formatFromVocabulary from '../src/checks/format-from-vocabulary.ts'
import frequencyDeclared from '../src/checks/frequency-declared.ts'
import harvestSurvival from '../src/checks/harvest-survival.ts'
import { checks } from '../src/checks/index.ts'
import knownTermsOnly from '../src/checks/known-terms-only.ts'
import languageTagCorrect from '../src/checks/language-tag-correct.ts'
import languageTagged from '../src/checks/language-tagged.ts'
import licenceEuMappable from '../src/checks/licence-eu-mappable.ts'
import lifecycleConsistent from '../src/checks/lifecycle-consistent.ts'
import noIban from '../src/checks/no-iban.ts'
import noInternalEndpoints from '../src/checks/no-internal-endpoints.ts'
import noPersonalPhone from '../src/checks/no-personal-phone.ts'
import openFormat from '../src/checks/open-format.ts'
import personalDataRisk from '../src/checks/personal-data-risk.ts'
import qualityStated from '../src/checks/quality-stated.ts'
import recommendedComplete from '../src/checks/recommended-complete.ts'
import recordMaintained from '../src/checks/record-maintained.ts'
import relationsDeclared from '../src/checks/relations-declared.ts'
import restrictionJustified from '../src/checks/restriction-justified.ts'
import risksStated from '../src/checks/risks-stated.ts'
import rolesDistinguished from '../src/checks/roles-distinguished.ts'
import serviceStatusInfo from '../src/checks/service-status-info.ts'
import sourceRecordLinked from '../src/checks/source-record-linked.ts'
import spatialIdentified from '../src/checks/spatial-identified.ts'
import temporalStated from '../src/checks/temporal-stated.ts'
import textClean from '../src/checks/text-clean.ts'
import { openHoles } from '../src/locales/fill.ts'
import { nlChecks3 } from '../src/locales/nl-checks-3.ts'
import type { Check, CheckContext, NotChecked, Outcome, Severity } from '../src/model.ts'
import { profiles } from '../src/profiles/index.ts'
import { measure } from '../src/quality/measure.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { checkContext, type Options } from './check-context.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const PUBLIC = `dct:accessRights <${EU}/access-right/PUBLIC>`
const CLOSED = `dct:accessRights <${EU}/access-right/NON_PUBLIC>`
const ELI = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'
const OVO = '<https://data.vlaanderen.be/id/organisatie/OVO002067>'

/** A dataset with these properties, and distributions `<http://d.be/1>`, `<http://d.be/2>` … with those. */
function dataset(properties: string, ...distributions: string[]): string {
  const links = distributions.map((_, i) => `dcat:distribution <http://d.be/${i + 1}> ; `).join('')
  const nodes = distributions.map((text, i) =>
    text === '' ? '' : `<http://d.be/${i + 1}> a dcat:Distribution ; ${text} .`,
  )
  return `<http://d.be/id/set> a dcat:Dataset ; ${links} ${properties} . ${nodes.join('\n')}`
}

const service = (properties: string): string => `<http://d.be/id/service> a dcat:DataService ; ${properties} .`
const format = (code: string): string => `dct:format <${EU}/file-type/${code}>`
const frequency = (code: string): string => `dct:accrualPeriodicity <${EU}/frequency/${code}>`

/** Value in millionths, or why there is none; and the messages of what failed, `-` for a silent one. */
function run(check: Check, context: CheckContext) {
  const all = [...check.run(context)]
  const outcomes = all.filter((outcome): outcome is Outcome => !('status' in outcome))
  const notChecked = all.filter((outcome): outcome is NotChecked => 'status' in outcome)
  const weighed = outcomes.map(({ value, count = 1, message, severity = check.severity }) => {
    return { cause: '', value, count, finding: message !== undefined, severity }
  })
  const { status, value } = measure({ check, outcomes: weighed, notChecked: notChecked.length > 0 })
  const failed = outcomes.filter((outcome) => outcome.value < 1_000_000)
  for (const { message, args = {} } of failed) {
    if (message === undefined) continue
    expect(Object.keys(check.messages)).toContain(message)
    const given = [...Object.keys(args), 'node', 'value', 'path']
    expect(given).toEqual(expect.arrayContaining(openHoles(check.messages[message]!)))
  }
  return { value: value ?? status, messages: failed.map(({ message }) => message ?? '-').sort(), failed }
}

type Row = readonly [
  what: string,
  turtle: string,
  value: number | string,
  messages?: readonly string[],
  options?: Options,
]

function table(check: Check, rows: readonly Row[]): void {
  describe(check.id, () => {
    for (const [what, turtle, value, messages = [], options = {}] of rows) {
      test(what, () => {
        const found = run(check, checkContext(turtle, options))
        expect({ value: found.value, messages: found.messages }).toEqual({ value, messages })
      })
    }
  })
}

const place = (text: string): string => dataset(`dct:spatial ${text}`)
table(spatialIdentified, [
  ['nothing', dataset('dct:title "x"'), 0, ['none']],
  ['EU country', place(`<${EU}/country/BEL>`), 1_000_000],
  ['http and www of GeoNames', place('<http://www.geonames.org/2797656/gent.html>'), 1_000_000],
  ['Flemish municipality', place('<https://data.vlaanderen.be/id/gemeente/44021>'), 1_000_000],
  ['an IRI of somebody else', place('<https://stad.gent/centrum>'), 500_000, ['otherIri']],
  ['a label', place('[ rdfs:label "Gent"@nl ]'), 500_000, ['label']],
  ['a text', place('"Gent"'), 500_000, ['label']],
  ['a text that says nothing', place('"onbekend"'), 0, ['placeholder']],
  ['a husk', place('[ a dct:Location ]'), 0, ['husk']],
  ['a bounding box', place('[ dcat:bbox "POLYGON((3 51, 4 51, 4 52, 3 51))"^^geosparql:wktLiteral ]'), 1_000_000],
  ['a geometry node', place('[ locn:geometry [ geosparql:asWKT "POINT(3.7 51.05)" ] ]'), 1_000_000],
  ['a geometry that cannot be read', place('[ dcat:bbox "3,51,4,52" ]'), 0, ['badGeometry']],
  ['a geometry as text', place('"POINT(3.7 51.05)"'), 1_000_000],
  ['a place that is the same', place('[ skos:exactMatch <https://sws.geonames.org/2797656/> ]'), 1_000_000],
  ['the best counts', place('"Gent" , <https://sws.geonames.org/2797656/>'), 1_000_000],
  ['a box on the dataset itself', dataset('dcat:bbox "POINT(3.7 51.05)"'), 1_000_000],
])

const period = (text: string, more = ''): string => dataset(`dct:temporal ${text} ${more}`)
const start = 'dcat:startDate "2020-01-01"^^xsd:date'
const end = 'dcat:endDate "2020-12-31"^^xsd:date'
table(temporalStated, [
  ['nothing', dataset('dct:title "x"'), 0, ['none']],
  ['both bounds', period(`[ ${start} ; ${end} ]`), 1_000_000],
  ['the year 1970', period('[ dcat:startDate "1970-01-01" ; dcat:endDate "1970-12-31" ]'), 1_000_000],
  ['no end', period(`[ ${start} ]`), 500_000, ['startOnly']],
  ['no end, with a frequency', period(`[ ${start} ]`, `; ${frequency('ANNUAL')}`), 1_000_000],
  ['no end, never updated', period(`[ ${start} ]`, `; ${frequency('NEVER')}`), 500_000, ['startOnly']],
  ['no beginning', period(`[ ${end} ]`), 500_000, ['endOnly']],
  ['an end that means none', period(`[ ${start} ; dcat:endDate "9999-12-31" ]`), 500_000, ['startOnly']],
  [
    'OWL-Time',
    period('[ time:hasBeginning [ time:inXSDDate "2020-01-01" ] ; time:hasEnd [ time:inXSDgYear "2021" ] ]'),
    1_000_000,
  ],
  ['a husk', period('[ a dct:PeriodOfTime ]'), 0, ['nothing']],
  ['a date that cannot be read', period('[ dcat:startDate "begin 2020" ]'), 0, ['nothing']],
  ['a text with years', period('"2019-2020"'), 500_000, ['text']],
  ['a text without', period('"onbekend"'), 0, ['nothing']],
  ['described elsewhere', period('<http://reference.data.gov.uk/id/year/2020>'), 'not-checked'],
  [
    'live from a service',
    `${dataset(frequency('CONT'))} ${service('dcat:servesDataset <http://d.be/id/set>')}`,
    'not-applicable',
    [],
    { node: 'http://d.be/id/set' },
  ],
  ['continuous without a service', dataset(frequency('UPDATE_CONT')), 0, ['none']],
])

table(bulkDownload, [
  ['no distribution', dataset('dct:title "x"'), 0, ['nothing']],
  ['CSV to download', dataset('', `${format('CSV')} ; dcat:downloadURL <http://d.be/x.csv>`), 1_000_000],
  ['a package', dataset('', `${format('ZIP')} ; dcat:downloadURL <http://d.be/x.zip>`), 1_000_000],
  ['access URL only', dataset('', `${format('CSV')} ; dcat:accessURL <http://d.be/x.csv>`), 0, ['noDownload']],
  ['a page', dataset('', `${format('CSV')} ; dcat:downloadURL <http://d.be/x.html>`), 0, ['noDownload']],
  ['a PDF', dataset('', `${format('PDF')} ; dcat:downloadURL <http://d.be/x.pdf>`), 0, ['noData']],
  ['no format', dataset('', 'dcat:downloadURL <http://d.be/x>'), 0, ['undeclared']],
  ['described elsewhere', dataset('', ''), 'not-checked'],
  ['not public', dataset(CLOSED), 'not-applicable'],
])
test('bulk-download: an error for a dataset of high value, a warning for others', () => {
  const severity = (more: string): readonly (Severity | undefined)[] =>
    run(bulkDownload, checkContext(dataset(more))).failed.map((outcome) => outcome.severity)
  expect([severity('dct:title "x"'), severity(`dcatap:applicableLegislation <${ELI}>`)]).toEqual([
    [undefined],
    ['error'],
  ])
})

const CONCEPT = 'https://data.vlaanderen.be/id/concept'
table(serviceStatusInfo, [
  ['nothing', service('dct:title "x"'), 0, ['noPage', 'noPhase', 'noState']],
  ['one of three', service(`mdcat:levensfase <${CONCEPT}/levensfase/live>`), 333_333, ['noPage', 'noState']],
  ['a code in a text counts', service('mdcat:levensfase "live"'), 333_333, ['noPage', 'noState']],
  [
    'a code of another list',
    service(`mdcat:levensfase <${CONCEPT}/ontwikkelingstoestand/PROD>`),
    0,
    ['badCode', 'noPage', 'noState'],
  ],
  [
    'a page that is no address',
    service('mdcat:landingspaginaVoorStatusinformatie "status"'),
    0,
    ['badPage', 'noPhase', 'noState'],
  ],
])

const file = (declared: string, url: string, more = ''): string =>
  dataset('', `${declared} ; dcat:downloadURL <${url}> ${more}`)
table(declaredFormatMatchesUrl, [
  ['agrees', file(format('CSV'), 'http://d.be/x.csv'), 1_000_000],
  ['contradicts', file(format('CSV'), 'http://d.be/x.xlsx'), 0, ['file']],
  ['no evidence', file(format('CSV'), 'http://d.be/x'), 'not-applicable'],
  ['nothing declared', file('dct:title "x"', 'http://d.be/x.csv'), 'not-applicable'],
  ['an unknown format', file('dct:format "geheim"', 'http://d.be/x.csv'), 'not-applicable'],
  ['a page decides nothing', file(format('CSV'), 'http://d.be/x.html'), 'not-applicable'],
  ['GML in .xml', file(format('GML'), 'http://d.be/x.xml'), 1_000_000],
  ['XML for GML', file(format('XML'), 'http://d.be/x.gml'), 1_000_000],
  ['JSON for GeoJSON', file(format('JSON'), 'http://d.be/x.geojson'), 1_000_000],
  [
    'text decides nothing',
    file('dcat:mediaType <https://www.iana.org/assignments/media-types/text/plain>', 'http://d.be/x.pdf'),
    'not-applicable',
  ],
  [
    'octet-stream decides nothing',
    file('dcat:mediaType "application/octet-stream"', 'http://d.be/x.pdf'),
    'not-applicable',
  ],
  ['a package around it', file(format('SHP'), 'http://d.be/x.zip'), 500_000, ['packed']],
  [
    'a package that is declared',
    file(format('SHP'), 'http://d.be/x.zip', '; dcat:packageFormat "application/zip"'),
    1_000_000,
  ],
  ['a compressed file', file(format('CSV'), 'http://d.be/x.csv.gz'), 500_000, ['packed']],
  ['GTFS is a package', file(format('GTFS'), 'http://d.be/x.zip'), 1_000_000],
  [
    'the worse of format and media type',
    file(`${format('CSV')} ; dcat:mediaType "application/pdf"`, 'http://d.be/x.csv'),
    0,
    ['file'],
  ],
  ['one of two formats', file(`${format('PDF')} , <${EU}/file-type/CSV>`, 'http://d.be/x.csv'), 1_000_000],
  ['WFS', file(format('WFS_SRVC'), 'http://d.be/ows?service=WFS&request=GetCapabilities'), 1_000_000],
  [
    'WFS declared as WMS',
    file(format('WMS_SRVC'), 'http://d.be/ows?service=WFS&request=GetCapabilities'),
    0,
    ['service'],
  ],
  ['WFS declared as CSV', file(format('CSV'), 'http://d.be/ows?service=WFS&request=GetFeature'), 0, ['service']],
  [
    'WFS asked for CSV',
    file(format('CSV'), 'http://d.be/ows?service=WFS&request=GetFeature&outputFormat=csv'),
    'not-applicable',
  ],
  ['a picture of a WMS', file(format('PNG'), 'http://d.be/ows?service=WMS&request=GetMap'), 1_000_000],
  ['an API decides nothing', file(format('JSON'), 'http://d.be/rest/services/x/FeatureServer/0'), 'not-applicable'],
  [
    'the access URL only without a download',
    dataset('', `${format('CSV')} ; dcat:accessURL <http://d.be/x.pdf>`),
    0,
    ['file'],
  ],
  [
    'not beside a download',
    dataset('', `${format('CSV')} ; dcat:accessURL <http://d.be/x.pdf> ; dcat:downloadURL <http://d.be/x>`),
    'not-applicable',
  ],
  [
    'mean over distributions',
    dataset(
      '',
      `${format('CSV')} ; dcat:downloadURL <http://d.be/x.csv>`,
      `${format('CSV')} ; dcat:downloadURL <http://d.be/x.pdf>`,
    ),
    500_000,
    ['file'],
  ],
])

const size = (text: string): string => dataset('', `dcat:byteSize ${text}`)
table(byteSizePlausible, [
  ['none', dataset('', 'dct:title "x"'), 'not-applicable'],
  ['one byte', size('1'), 1_000_000],
  ['2^50', size('"1125899906842624"'), 1_000_000],
  ['2^50 + 1', size('"1125899906842625"'), 0, ['large']],
  ['as decimal', size('"1024.0"^^xsd:decimal'), 1_000_000],
  ['zero', size('0'), 0, ['zero']],
  ['negative', size('-5'), 0, ['negative']],
  ['half a byte', size('1.5'), 0, ['fraction']],
  ['with a unit', size('"12 MB"'), 0, ['noNumber']],
  ['infinite', size('"INF"^^xsd:double'), 0, ['noNumber']],
])

const box = (text: string, more = ''): string =>
  dataset(`${more} dct:spatial [ a dct:Location ; dcat:bbox """${text}""" ]`)
const FLEMISH = `dct:publisher ${OVO} ;`
const crs = (code: string): string => `<http://www.opengis.net/def/crs/EPSG/0/${code}>`
table(bboxPlausible, [
  ['no geometry', dataset('dct:title "x"'), 'not-applicable'],
  ['Flanders', box('POLYGON((2.54 50.68, 5.92 50.68, 5.92 51.51, 2.54 50.68))', FLEMISH), 1_000_000],
  ['a point', box('POINT(3.7 51.05)', FLEMISH), 1_000_000],
  ['Europe meets Flanders', box('POLYGON((-10 35, 30 35, 30 70, -10 35))', FLEMISH), 1_000_000],
  ['elsewhere, Flemish', box('POLYGON((10 40, 11 40, 11 41, 10 40))', FLEMISH), 500_000, ['elsewhere']],
  ['elsewhere, somebody else', box('POLYGON((10 40, 11 40, 11 41, 10 40))'), 1_000_000],
  ['swapped', box('POLYGON((50.9 3.6, 50.9 3.8, 51.1 3.8, 50.9 3.6))'), 0, ['swapped']],
  ['CRS84 by name, swapped', box('<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(51.05 3.7)'), 0, ['swapped']],
  ['EPSG:4326 in its own order', box(`${crs('4326')} POINT(51.05 3.7)`, FLEMISH), 1_000_000],
  ['EPSG:4326 in the other order', box(`${crs('4326')} POINT(3.7 51.05)`, FLEMISH), 1_000_000],
  ['Lambert 72 as degrees', box('POLYGON((21000 150000, 260000 150000, 260000 246000, 21000 150000))'), 0, ['lambert']],
  ['Lambert 2008 as degrees', box('POINT(604000 694000)'), 0, ['lambert']],
  ['Lambert 72 that says so', box(`${crs('31370')} POINT(104000 194000)`, FLEMISH), 1_000_000],
  ['Lambert 72 with degrees in it', box(`${crs('31370')} POINT(3.7 51.05)`), 0, ['range']],
  ['Namur in Lambert 72, Flemish', box(`${crs('31370')} POINT(185000 128000)`, FLEMISH), 500_000, ['elsewhere']],
  ['another reference system', box(`${crs('3857')} POINT(411000 6630000)`), 1_000_000],
  ['out of the world', box('POINT(400 51)'), 0, ['range']],
  ['no area', box('POLYGON((3 51, 3 51, 3 51, 3 51))'), 0, ['noArea']],
  ['corners swapped', box('ENVELOPE(5.9, 2.5, 51.5, 50.7)'), 0, ['reversed']],
  ['envelope', box('ENVELOPE(2.5, 5.9, 51.5, 50.7)'), 1_000_000],
  ['unreadable', box('3.7, 51.05'), 0, ['unreadable']],
  ['GeoJSON', box('{"type":"Polygon","coordinates":[[[3,51],[4,51],[4,52],[3,51]]]}'), 1_000_000],
  [
    'GML',
    box(
      '<gml:Envelope srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><gml:lowerCorner>50.7 2.5</gml:lowerCorner><gml:upperCorner>51.5 5.9</gml:upperCorner></gml:Envelope>',
      FLEMISH,
    ),
    1_000_000,
  ],
  [
    'two geometries',
    dataset('dct:spatial [ dcat:bbox "POINT(3.7 51.05)" ; dcat:centroid "x" ]'),
    500_000,
    ['unreadable'],
  ],
])

const recommended = { ...profiles[0]!.table, mandatory: profiles[0]!.table.mandatory }
const options: Options = { profile: recommended }
table(recommendedComplete, [
  [
    'two of eleven',
    dataset('dcat:keyword "x" ; dct:issued "2020-01-01"^^xsd:date'),
    181_818,
    Array(9).fill('missing'),
    options,
  ],
  [
    'an IRI with its class only',
    dataset(`dcat:theme <${EU}/data-theme/TRAN> . <${EU}/data-theme/TRAN> a skos:Concept`),
    90_909,
    Array(10).fill('missing'),
    options,
  ],
  [
    'a husk where content is needed',
    dataset('dct:temporal <http://d.be/p> . <http://d.be/p> a dct:PeriodOfTime'),
    0,
    ['husk', ...Array(10).fill('missing')],
    options,
  ],
  [
    'a stand-in and an empty text',
    dataset('dcat:keyword "onbekend" ; dcat:theme ""'),
    0,
    ['empty', ...Array(9).fill('missing'), 'placeholder'],
    options,
  ],
  [
    'what two distributions lack is one finding',
    dataset('', format('CSV'), format('CSV')),
    120_000,
    [...Array(10).fill('missing'), ...Array(6).fill('missingMany')],
    options,
  ],
  [
    'one present value is enough',
    dataset('dcat:keyword "onbekend" , "bomen"'),
    90_909,
    Array(10).fill('missing'),
    options,
  ],
])
test('recommended-complete: what a shape words stays silent', () => {
  const context = checkContext(dataset('dct:title "x"'), options)
  const shapeResults = [
    {
      rule: 'r',
      focus: context.record.node,
      path: iri('dcat:keyword'),
      value: -1,
      component: 'MinCount',
      severity: 'warning' as const,
    },
  ]
  expect(run(recommendedComplete, { ...context, shapeResults }).messages).toEqual(['-', ...Array(10).fill('missing')])
})

table(frequencyDeclared, [
  ['none', dataset('dct:title "x"'), 0, ['none']],
  ['quantified', dataset(frequency('MONTHLY')), 1_000_000],
  ['continuous', dataset(frequency('UPDATE_CONT')), 1_000_000],
  ['never', dataset(frequency('NEVER')), 1_000_000],
  ['irregular', dataset(frequency('IRREG')), 750_000, ['loose']],
  ['not planned', dataset(frequency('NOT_PLANNED')), 750_000, ['loose']],
  ['unknown', dataset(frequency('UNKNOWN')), 250_000, ['unknown']],
  ['other', dataset(frequency('OTHER')), 250_000, ['unknown']],
  ['a spelling counts', dataset('dct:accrualPeriodicity "jaarlijks"'), 1_000_000],
  ['not in the list', dataset('dct:accrualPeriodicity "af en toe"'), 0, ['notListed']],
  ['a husk', dataset('dct:accrualPeriodicity [ a dct:Frequency ]'), 0, ['nameless']],
  ['the best counts', dataset(`${frequency('UNKNOWN')} , <${EU}/frequency/ANNUAL>`), 1_000_000],
  [
    'that of its series',
    `${dataset('dcat:inSeries <http://d.be/s>')} <http://d.be/s> a dcat:DatasetSeries ; ${frequency('ANNUAL')} .`,
    1_000_000,
  ],
])

const entry = (text: string): string =>
  `<http://d.be/r> a dcat:CatalogRecord ; foaf:primaryTopic <http://d.be/id/set> ; ${text} .`
table(recordMaintained, [
  ['a year ago', entry('dct:modified "2025-11-24"^^xsd:date'), 1_000_000],
  ['three years ago', entry('dct:modified "2023-11-25"^^xsd:date'), 500_000, ['old']],
  ['five years ago', entry('dct:modified "2021-11-25"^^xsd:date'), 0, ['old']],
  ['the latest counts', entry('dct:modified "2010-01-01" , "2026-01-01"'), 1_000_000],
  ['none', entry('dct:title "x"'), 0, ['missing']],
  ['a stand-in', entry('dct:modified "1970-01-01"'), 0, ['missing']],
])

const status = (code: string): string => `adms:status <http://purl.org/adms/status/${code}>`
table(lifecycleConsistent, [
  ['no status', dataset(frequency('MONTHLY')), 'not-applicable'],
  ['withdrawn and monthly', dataset(`${status('Withdrawn')} ; ${frequency('MONTHLY')}`), 0, ['ended']],
  ['EU status', dataset(`adms:status <${EU}/distribution-status/DEPRECATED> ; ${frequency('CONT')}`), 0, ['ended']],
  ['withdrawn and never', dataset(`${status('Withdrawn')} ; ${frequency('NEVER')}`), 1_000_000],
  [
    'withdrawn, monthly, replaced',
    dataset(`${status('Withdrawn')} ; ${frequency('MONTHLY')} ; dct:isReplacedBy <http://d.be/2>`),
    1_000_000,
  ],
  ['in use', dataset(`${status('Completed')} ; ${frequency('MONTHLY')}`), 1_000_000],
  ['sunset service', service(`mdcat:levensfase <${CONCEPT}/levensfase/sunset> ; ${frequency('DAILY')}`), 0, ['ended']],
  [
    'design and PROD',
    service(
      `mdcat:levensfase <${CONCEPT}/levensfase/design> ; mdcat:ontwikkelingstoestand <${CONCEPT}/ontwikkelingstoestand/PROD>`,
    ),
    0,
    ['design'],
  ],
  [
    'design and BETA',
    service(
      `mdcat:levensfase <${CONCEPT}/levensfase/design> ; mdcat:ontwikkelingstoestand <${CONCEPT}/ontwikkelingstoestand/BETA>`,
    ),
    1_000_000,
  ],
])

const DUTCH = 'Dit zijn de tellingen van alle fietsers die langs de telpunten in de stad komen.'
const ENGLISH = 'These are the counts of all of the cyclists that pass the counters in the city.'
const FRENCH = 'Ce sont les comptages de tous les cyclistes qui passent dans la ville et sur le pont.'
const described = (text: string): string => dataset(`dct:description ${text}`)
table(languageTagCorrect, [
  ['Dutch as Dutch', described(`"${DUTCH}"@nl`), 1_000_000],
  ['a region', described(`"${DUTCH}"@nl-BE`), 1_000_000],
  ['a code of three letters', described(`"${DUTCH}"@dut`), 500_000, ['threeLetters']],
  ['one with a region, on a title', dataset('dct:title "Bomen"@nld-BE'), 500_000, ['threeLetters']],
  ['three letters, and of another language', described(`"${ENGLISH}"@dut`), 0, ['other']],
  ['a language that has no code of two letters', dataset('dct:title "Bjumen"@frr'), 'not-applicable'],
  ['English as Dutch', described(`"${ENGLISH}"@nl`), 0, ['other']],
  ['French as German', described(`"${FRENCH}"@de`), 0, ['other']],
  ['half of two', described(`"${DUTCH}"@nl , "${ENGLISH}"@fr`), 500_000, ['other']],
  [
    'machine translation is never wrong',
    described(`"${ENGLISH}"@nl-t-en , "${FRENCH}"@en-t-fr-t0-deepl`),
    'not-applicable',
  ],
  ['no tag', described(`"${DUTCH}"`), 'not-applicable'],
  ['another language', described(`"${DUTCH}"@es`), 'not-applicable'],
  ['too short', described('"Trees in Ghent"@nl'), 'not-applicable'],
  ['titles are not judged', dataset(`dct:title "${ENGLISH}"@nl`), 'not-applicable'],
  ['a distribution', dataset('', `dct:description "${ENGLISH}"@nl`), 0, ['other']],
])

table(datatypeCorrect, [
  ['nothing typed', dataset('dct:title "x"@nl'), 'not-applicable'],
  ['date', dataset('dct:issued "2020-01-31"^^xsd:date'), 1_000_000],
  ['year', dataset('dct:issued "2020"^^xsd:gYear'), 1_000_000],
  ['date without a type', dataset('dct:issued "2020-01-31"'), 0, ['untyped']],
  ['empty is missing', dataset('dct:issued ""'), 'not-applicable'],
  ['date with a time in it', dataset('dct:issued "2020-01-31T10:00:00"^^xsd:date'), 0, ['lexical']],
  ['a day that does not exist', dataset('dct:issued "2020-02-30"^^xsd:date'), 0, ['lexical']],
  ['time without seconds', dataset('dct:issued "2020-01-31T10:00"^^xsd:dateTime'), 0, ['lexical']],
  ['a date as a number', dataset('dct:issued "2020"^^xsd:integer'), 0, ['wrongType']],
  ['a date with a language', dataset('dct:issued "2020-01-31"@nl'), 0, ['untyped']],
  ['size as decimal', dataset('', 'dcat:byteSize "1024"^^xsd:decimal'), 1_000_000],
  ['size as string', dataset('', 'dcat:byteSize "1024"'), 0, ['untyped']],
  // What is no date or size at all is told once, by the check of dates or sizes.
  ['a season', dataset('dct:issued "voorjaar 2020"'), 0, ['-']],
  ['no such day, without a type', dataset('dct:modified "2020-02-30"'), 0, ['-']],
  ['a size with a unit', dataset('', 'dcat:byteSize "12 MB"'), 0, ['-']],
  ['a size with a full stop', dataset('', 'dcat:byteSize "1200.0"'), 0, ['noInteger']],
  ['a date that no other check looks at', dataset('dct:available "voorjaar 2020"'), 0, ['noDate']],
  ['a resolution in words', dataset('dcat:spatialResolutionInMeters "10 m"'), 0, ['noNumber']],
  ['a resolution as a text', dataset('dcat:spatialResolutionInMeters "10"'), 0, ['untyped']],
  ['a duration as a word', dataset('dcat:temporalResolution "dagelijks"'), 0, ['noDuration']],
  ['a place for a geometry', dataset('dct:spatial [ dcat:bbox "Gent" ]'), 0, ['noGeometry']],
  ['size as double', dataset('', 'dcat:byteSize "1024"^^xsd:double'), 0, ['wrongType']],
  ['resolution as a whole number', dataset('dcat:spatialResolutionInMeters 10'), 1_000_000],
  ['resolution with a unit', dataset('dcat:spatialResolutionInMeters "10 m"^^xsd:decimal'), 0, ['lexical']],
  ['duration', dataset('dcat:temporalResolution "P1D"^^xsd:duration'), 1_000_000],
  ['duration in words', dataset('dcat:temporalResolution "1 dag"^^xsd:duration'), 0, ['lexical']],
  ['geometry', dataset('dct:spatial [ dcat:bbox "POINT(3 51)"^^geosparql:wktLiteral ]'), 1_000_000],
  [
    'geometry of the Flemish export',
    dataset(
      'dct:spatial [ locn:geometry "POINT(3 51)"^^<http://www.w3.org/2001/XMLSchema#//www.opengis.net/ont/geosparql#wktLiteral> ]',
    ),
    0,
    ['unknownType'],
  ],
  ['broken WKT', dataset('dct:spatial [ dcat:bbox "POINT(3"^^geosparql:wktLiteral ]'), 0, ['lexical']],
  ['a datatype of XSD that does not exist', dataset('dct:title "x"^^xsd:text'), 0, ['unknownType']],
  [
    'a notation may have its own',
    dataset('adms:identifier [ skos:notation "x"^^<http://www.opengis.net/wms#Layer> ]'),
    'not-applicable',
  ],
  ['a typed date that is empty', dataset('dct:issued ""^^xsd:date'), 'not-applicable'],
  ['truth', dataset('owl:deprecated "ja"^^xsd:boolean'), 0, ['lexical']],
])
test.each([
  ['POINT(3 51)', 'geosparql:wktLiteral'],
  ['{"type":"Point","coordinates":[3,51]}', 'geosparql:geoJSONLiteral'],
  ['<gml:Point><gml:pos>3 51</gml:pos></gml:Point>', 'geosparql:gmlLiteral'],
])('datatype-correct: %s is to be a %s', (text, wanted) => {
  const turtle = dataset(`dct:spatial [ dcat:bbox '${text}' ]`)
  expect(run(datatypeCorrect, checkContext(turtle)).failed[0]).toMatchObject({ message: 'untyped', args: { wanted } })
})
test('datatype-correct: what a shape words stays silent', () => {
  const context = checkContext(dataset('dct:issued "2020-01-31"'))
  const object = context.graph.object(context.record.node, iri('dct:issued'))
  const shapeResults = [
    {
      rule: 'r',
      focus: context.record.node,
      path: iri('dct:issued'),
      value: object,
      component: 'Datatype',
      severity: 'error' as const,
    },
  ]
  expect(run(datatypeCorrect, { ...context, shapeResults })).toMatchObject({ value: 0, messages: ['-'] })
})

table(knownTermsOnly, [
  ['all known', dataset('dct:title "x"'), 1_000_000],
  ['wrong case', dataset('', 'dcat:mediatype "text/csv"'), 800_000, ['propertyMeant']],
  ['a class as property', dataset('dct:License <http://d.be/l>'), 666_667, ['propertyMeant']],
  ['a property as class', '<http://d.be/1> a dcat:Dataset , dcat:distribution .', 666_667, ['classMeant']],
  ['the letter that was forgotten', dataset('dcat:contactPoint [ a vcard:VCar ]'), 750_000, ['classMeant']],
  ['nothing near', dataset('dcat:qwertyuiop "x"'), 666_667, ['property']],
  ['a private namespace', dataset('<http://d.be/ns#x> "x"'), 1_000_000],
  ['the wrong scheme', dataset('<https://purl.org/dc/terms/title> "x"'), 666_667, ['propertyMeant']],
  ['twice counts once', dataset('', 'dcat:mediatype "a"', 'dcat:mediatype "b"'), 800_000, ['propertyMeant']],
])
test('datatype-correct: where it is silent, another check speaks', () => {
  const spoken = (check: Parameters<typeof run>[0], turtle: string): unknown =>
    run(check, checkContext(turtle)).failed.map(({ message }) => message)
  for (const path of ['dct:issued', 'dct:modified', 'dct:created', 'dcat:startDate', 'dcat:endDate', 'dct:available']) {
    const turtle = dataset(`${path} "voorjaar 2020"`)
    const silent = spoken(datatypeCorrect, turtle)
    expect([path, silent]).toEqual([path, path === 'dct:available' ? ['noDate'] : [undefined]])
    expect([path, spoken(datesPlausible, turtle)]).toEqual([path, path === 'dct:available' ? [] : ['noDate']])
  }
  expect(spoken(byteSizePlausible, dataset('', 'dcat:byteSize "12 MB"'))).toEqual(['noNumber'])
  expect(spoken(byteSizePlausible, dataset('', 'dcat:byteSize "1200.0"'))).toEqual([])
})

test('datatype-correct: what is meant', () => {
  const wanted = (literal: string): unknown =>
    run(datatypeCorrect, checkContext(dataset(`dct:title ${literal}`))).failed[0]?.args?.wanted
  expect(wanted('"2020"^^xsd:Date')).toBe('xsd:date')
  expect(wanted('"x"^^xsd:anuyURI')).toBe('xsd:anyURI')
  expect(wanted('"POINT(1 2)"^^<http://www.opengis.net/rdf#wktLiteral>')).toBe('geosparql:wktLiteral')
  expect(wanted('"x"^^<http://d.be/ns#geheim>')).toBe('xsd:string')
})

test('known-terms-only: what is meant', () => {
  const meant = (turtle: string): unknown => run(knownTermsOnly, checkContext(turtle)).failed[0]?.args
  expect(meant(dataset('dct:licence "x"'))).toEqual({ term: 'dct:licence', meant: 'dct:license' })
  expect(meant(dataset('dcat:license "x"'))).toEqual({ term: 'dcat:license', meant: 'dct:license' })
  expect(meant(dataset('dcat:endpointUrl <http://d.be/>'))).toEqual({
    term: 'dcat:endpointUrl',
    meant: 'dcat:endpointURL',
  })
  expect(meant(dataset('foaf:workPlaceHomepage <http://d.be/>'))).toMatchObject({ meant: 'foaf:workplaceHomepage' })
  expect(meant(dataset('dcat:contactPoint [ a vcard:VCar ]'))).toMatchObject({ meant: 'vcard:VCard' })
  expect(meant('<http://d.be/1> a dcat:Dataset , dcat:DataSet .')).toEqual({
    term: 'dcat:DataSet',
    meant: 'dcat:Dataset',
  })
})

const titled = (text: string): string => dataset(`dct:title """${text}"""@nl`)
table(textClean, [
  ['none', '<http://d.be/1> a dcat:Dataset .', 'not-applicable'],
  ['clean', titled('Cafés & bars: Ënkele ïdeeën, 5 < 6'), 1_000_000],
  ['a tag', titled('<b>Bomen</b>'), 0, ['html']],
  ['an entity', titled('Bomen &amp; struiken'), 0, ['html']],
  ['HTML that says so', dataset('dct:description "<p>x</p>"^^rdf:HTML'), 1_000_000],
  ['wrong encoding', titled('CafÃ©s'), 0, ['mojibake']],
  ['wrong apostrophe', titled('fotoâ€™s'), 0, ['mojibake']],
  ['a lost letter', titled('caf\ufffds'), 0, ['mojibake']],
  ['Portuguese is no fault', titled('SÃO PAULO'), 1_000_000],
  ['a sign of no width', titled('\u200bBomen'), 0, ['control']],
  ['a bell', titled('Bo\u0007men'), 0, ['control']],
  ['a line break is fine', titled('Bomen\nin Gent'), 1_000_000],
  ['white space at the end', titled('Bomen '), 0, ['ends']],
  ['a keyword', dataset('dct:title "x" ; dcat:keyword " Par âge"'), 500_000, ['ends']],
  ['white space only is no text', titled('   '), 1_000_000],
])

const media = (type: string): string => `dcat:mediaType <https://www.iana.org/assignments/media-types/${type}>`
table(formatFromVocabulary, [
  ['no format at all', dataset('', 'dct:title "x"'), 'not-applicable'],
  ['both', dataset('', `${format('CSV')} ; ${media('text/csv')}`), 1_000_000],
  ['format only', dataset('', format('CSV')), 500_000, ['noMediaTypeMeant']],
  ['media type only', dataset('', media('text/csv')), 500_000, ['noFormatMeant']],
  ['a text that means one', dataset('', `dct:format "csv" ; ${media('text/csv')}`), 750_000, ['formatSpelling']],
  ['a text that means nothing', dataset('', `dct:format "geheim" ; ${media('text/csv')}`), 500_000, ['formatUnknown']],
  [
    'a media type in words',
    dataset('', `${format('CSV')} ; dcat:mediaType "text/csv"`),
    750_000,
    ['mediaTypeSpelling'],
  ],
  ['an unknown media type', dataset('', `${format('CSV')} ; ${media('text/geheim')}`), 500_000, ['mediaTypeUnknown']],
  ['a service needs no media type', dataset('', format('WFS_SRVC')), 1_000_000],
  [
    'the protocol of its service',
    dataset('', `dcat:accessService [ dct:conformsTo <${CONCEPT}/dataserviceprotocol/OGC:WFS> ]`),
    1_000_000,
  ],
  ['described elsewhere', dataset('', ''), 'not-applicable'],
])

table(openFormat, [
  ['nothing', dataset('dct:title "x"'), 'not-applicable'],
  ['described elsewhere', dataset('', ''), 'not-checked'],
  ['no format', dataset('', 'dct:title "x"'), 0, ['undeclared']],
  ['CSV', dataset('', format('CSV')), 1_000_000],
  ['GeoPackage', dataset('', format('GPKG')), 1_000_000],
  ['ODT', dataset('', format('ODT')), 500_000, ['document']],
  ['PDF/A', dataset('', format('PDFA1A')), 500_000, ['document']],
  ['plain PDF', dataset('', format('PDF')), 0, ['closed']],
  ['Excel', dataset('', format('XLSX')), 0, ['proprietary']],
  ['a package', dataset('', format('ZIP')), 0, ['container']],
  ['CSV in a package', dataset('', `${format('CSV')} , <${EU}/file-type/ZIP> ; dcat:packageFormat "zip"`), 1_000_000],
  ['WMS', dataset('', format('WMS_SRVC')), 0, ['view']],
  ['the best counts', dataset('', format('XLSX'), format('TIFF')), 500_000, ['document']],
  [
    'a second format of one distribution',
    dataset('', `${format('DOCX')} , <${EU}/file-type/ODT>`),
    500_000,
    ['document'],
  ],
  [
    'WFS as a service',
    `${dataset('dct:title "x"')} ${service(`dcat:servesDataset <http://d.be/id/set> ; dcat:endpointURL <http://d.be/wfs>`)}`,
    1_000_000,
    [],
    { node: 'http://d.be/id/set' },
  ],
])

const conforms = (text: string): string => dataset(`dct:conformsTo ${text}`)
table(conformsToStandard, [
  ['none', dataset('dct:title "x"'), 0, ['none']],
  ['OSLO', conforms('<https://data.vlaanderen.be/doc/applicatieprofiel/verkeersmetingen/>'), 1_000_000],
  ['EPSG', conforms('<http://www.opengis.net/def/crs/EPSG/0/31370>'), 1_000_000],
  ['another with a title', conforms('<http://d.be/std> . <http://d.be/std> dct:title "Norm"'), 500_000, ['otherIri']],
  ['another without', conforms('<http://d.be/std>'), 250_000, ['bareIri']],
  ['a text', conforms('"OSLO Verkeersmetingen"'), 250_000, ['text']],
  [
    'an address as text',
    conforms('"https://data.vlaanderen.be/doc/applicatieprofiel/verkeersmetingen"'),
    250_000,
    ['textMeant'],
  ],
  ['a node with a title', conforms('[ dct:title "Norm" ]'), 250_000, ['text']],
  ['a husk', conforms('[ a dct:Standard ]'), 0, ['none']],
  ['that of a distribution', dataset('', 'dct:conformsTo <http://www.opengis.net/def/crs/EPSG/0/31370>'), 1_000_000],
  ['a service without protocol', service('dct:title "x"'), 0, ['noProtocol']],
  ['a service with one', service(`dct:conformsTo <${CONCEPT}/dataserviceprotocol/OGC:WFS>`), 1_000_000],
  ['a protocol is no standard of data', conforms(`<${CONCEPT}/dataserviceprotocol/OGC:WFS>`), 250_000, ['bareIri']],
])

table(authorityLinks, [
  ['nothing', dataset('dct:title "x"'), 'not-applicable'],
  ['publisher and theme', dataset(`dct:publisher ${OVO} ; dcat:theme <${EU}/data-theme/TRAN>`), 1_000_000],
  ['a text beside them', dataset(`dct:publisher ${OVO} ; dcat:theme "verkeer"`), 500_000, ['text']],
  ['several are one finding', dataset(`dct:publisher ${OVO} ; dcat:theme "a" , "b" , "c"`), 250_000, ['several']],
  [
    'several without a name',
    dataset('dct:spatial [ dcat:bbox "POINT(3 51)" ] , [ dcat:bbox "POINT(4 51)" ]'),
    0,
    ['severalNameless'],
  ],
  ['another IRI', dataset('dct:publisher <http://d.be/stad>'), 0, ['other']],
  ['a node with a name', dataset('dct:publisher [ foaf:name "Stad Gent" ]'), 0, ['text']],
  ['a node without', dataset('dct:spatial [ dcat:bbox "POINT(3 51)" ]'), 0, ['nameless']],
  ['a husk is missing', dataset(`dct:publisher [ a foaf:Agent ] ; dcat:theme <${EU}/data-theme/TRAN>`), 1_000_000],
])

table(relationsDeclared, [
  ['none', dataset('dct:title "x"'), 0, ['none']],
  ['a source', dataset('dct:source <http://d.be/2>'), 1_000_000],
  ['itself', dataset('dct:relation <http://d.be/id/set>'), 0, ['self']],
  ['in words', dataset('dct:source "het GRB"'), 0, ['text']],
  ['qualified', dataset('dcat:qualifiedRelation [ dct:relation <http://d.be/2> ]'), 1_000_000],
  ['a series', dataset('dcat:inSeries <http://d.be/s>'), 1_000_000],
  ['a service without dataset', service('dct:title "x"'), 0, ['noDataset']],
  ['a service with one', service('dcat:servesDataset <http://d.be/1>'), 1_000_000],
])

const licensed = (text: string): string => dataset('', `dct:license ${text}`)
const VL = 'https://data.vlaanderen.be/id/licentie'
table(licenceEuMappable, [
  ['none', dataset('', 'dct:title "x"'), 'not-applicable'],
  ['EU', licensed(`<${EU}/licence/CC_BY_4_0>`), 1_000_000],
  [
    'a page of Creative Commons that the EU table names',
    licensed('<https://creativecommons.org/licenses/by/4.0/>'),
    1_000_000,
  ],
  ['in words', licensed('"CC-BY 4.0"'), 500_000, ['spelling']],
  ['Flemish, with an equal', licensed(`<${VL}/creative-commons-zero-verklaring/v1.0>`), 500_000, ['mappable']],
  ['Flemish, without', licensed(`<${VL}/modellicentie-gratis-hergebruik/v1.0>`), 500_000, ['unmapped']],
  [
    'Flemish, mapped',
    licensed(
      `<${VL}/modellicentie-gratis-hergebruik/v1.0> . <${VL}/modellicentie-gratis-hergebruik/v1.0> skos:closeMatch <${EU}/licence/CC_BY_4_0>`,
    ),
    1_000_000,
  ],
  ['unknown', licensed('<http://d.be/licentie>'), 0, ['unknown']],
])

table(languageTagged, [
  ['no text', '<http://d.be/1> a dcat:Dataset .', 'not-applicable'],
  ['all tagged', dataset('dct:title "x"@nl ; dcat:keyword "a"@nl , "b"@en'), 1_000_000],
  ['one of two', dataset('dct:title "x"@nl ; dct:description "y"'), 500_000, ['one']],
  ['keywords are one finding', dataset('dct:title "x"@nl ; dcat:keyword "a" , "b" , "c"'), 250_000, ['several']],
  ['an empty text is missing', dataset('dct:title "x"@nl ; dct:description " "'), 1_000_000],
  ['HTML has no tag', dataset('dct:title "x"@nl ; dct:description "<p>y</p>"^^rdf:HTML'), 1_000_000],
  ['a name of an agent', dataset('dct:title "x"@nl ; dct:publisher [ foaf:name "Stad Gent" ]'), 500_000, ['one']],
  [
    'names of licences are left alone',
    `${dataset('dct:title "x"@nl', 'dct:license <http://d.be/l>')} <http://d.be/l> dct:title "CC0" .`,
    1_000_000,
  ],
])

const short = 'Je vindt hier de bomen in de stad. '.repeat(5)
const hard =
  'De geïnventariseerde vegetatiekarakteristieken worden overeenkomstig de toepasselijke uitvoeringsbepalingen inzake natuurbehoudsdoelstellingen geactualiseerd, rekening houdende met beheerdersverantwoordelijkheden, kwaliteitscontroleaanduidingen, onderhoudsinterventies, meetonzekerheidsinschattingen, monitoringsverplichtingen, biodiversiteitsindicatoren, gebiedsafbakeningen en vergunningsvoorwaarden betreffende landschapsinrichtingsplannen en waterbeheersingswerken alsook bodemsaneringsprojecten binnen de desbetreffende gebiedsontwikkelingsperimeters.'
table(descriptionReadable, [
  ['easy', described(`"${short}"@nl`), 1_000_000],
  ['hard', described(`"${hard}"@nl`), 0, ['hard']],
  ['too short', described('"Bomen in Gent. Elk jaar."@nl'), 'not-applicable'],
  ['no sentence', described(`"${'bomen in de stad '.repeat(10)}"@nl`), 'not-applicable'],
  ['another language', described(`"${`${ENGLISH} `.repeat(3)}"@en`), 'not-applicable'],
  ['no tag, but Dutch', described(`"${short}"`), 1_000_000],
  ['no tag, and not Dutch', described(`"${`${ENGLISH} `.repeat(3)}"`), 'not-applicable'],
  ['machine translation', described(`"${hard}"@nl-t-fr`), 'not-applicable'],
  ['the easiest counts', described(`"${hard}"@nl , "${short}"@nl`), 1_000_000],
])

const UUID = '2fbb6d99-cf2c-44d2-a9f5-1c79c5c62bac'
table(documentationLinked, [
  ['none', dataset('dct:title "x"'), 0, ['none']],
  ['a page', dataset('foaf:page <http://d.be/handleiding>'), 1_000_000],
  ['the record itself, by https', dataset('dcat:landingPage <https://d.be/id/set/>'), 0, ['ownPage']],
  [
    'its page in a catalogue',
    dataset(`dct:identifier "${UUID}" ; dcat:landingPage <http://portaal.be/metadata/${UUID.toUpperCase()}>`),
    0,
    ['ownPage'],
  ],
  [
    'a page about another record',
    dataset(`dct:identifier "${UUID}" ; dcat:landingPage <http://portaal.be/metadata/${UUID.replace('2', '3')}>`),
    1_000_000,
  ],
  ['one of two', dataset('dcat:landingPage <http://d.be/id/set> ; foaf:page <http://d.be/x>'), 1_000_000],
  ['an address as text', dataset('dcat:landingPage "http://d.be/x"'), 1_000_000],
  ['no address', dataset('dcat:landingPage "zie website"'), 0, ['malformed']],
  ['a stand-in', dataset('dcat:landingPage <https://onbekend>'), 0, ['none']],
  ['a nameless page', dataset('foaf:page [ dct:title "x" ]'), 0, ['nameless']],
  ['endpoint description', service('dcat:endpointDescription <http://d.be/openapi.json>'), 1_000_000],
])

table(collectionMethodStated, [
  ['nothing', dataset('dct:title "x"'), 0, ['none']],
  [
    'an activity with a plan',
    dataset('prov:wasGeneratedBy [ prov:qualifiedAssociation [ prov:hadPlan <http://d.be/p> ] ]'),
    1_000_000,
  ],
  ['an activity with a source', dataset('prov:wasGeneratedBy [ prov:used <http://d.be/2> ]'), 1_000_000],
  ['an activity with neither', dataset('prov:wasGeneratedBy [ rdfs:label "meting" ]'), 500_000, ['activityOnly']],
  ['an activity elsewhere', dataset('prov:wasGeneratedBy <http://d.be/a>'), 'not-checked'],
  ['a word', described('"Elk uur gemeten door sensoren."@nl'), 500_000, ['wordOnly']],
  ['a word in a node', dataset('dct:provenance [ rdfs:label "Enquête bij 500 gezinnen"@nl ]'), 500_000, ['wordOnly']],
  ['part of another word', described('"Vermetingen en meetingen."@nl'), 0, ['none']],
  ['a word in another language', described('"On a gemeten."@fr'), 0, ['none']],
])

const measurement = (text: string): string => dataset(`dqv:hasQualityMeasurement [ ${text} ]`)
table(qualityStated, [
  ['nothing', dataset('dct:title "x"'), 0, ['none']],
  ['a measurement', measurement('dqv:value 98.5 ; dqv:isMeasurementOf <http://d.be/m>'), 1_000_000],
  ['no metric', measurement('dqv:value 98.5'), 500_000, ['halfMeasured']],
  [
    'infinite',
    measurement('dqv:value "INF"^^xsd:double ; dqv:isMeasurementOf <http://d.be/m>'),
    500_000,
    ['halfMeasured'],
  ],
  [
    'no number',
    measurement('dqv:value "NaN"^^xsd:double ; dqv:isMeasurementOf <http://d.be/m>'),
    500_000,
    ['halfMeasured'],
  ],
  ['elsewhere', dataset('dqv:hasQualityMeasurement <http://d.be/q>'), 'not-checked'],
  [
    'on a distribution',
    dataset('', 'dqv:hasQualityMeasurement [ dqv:value 1 ; dqv:isMeasurementOf <http://d.be/m> ]'),
    1_000_000,
  ],
  ['an annotation', dataset('dqv:hasQualityAnnotation [ dct:description "x" ]'), 500_000, ['noFigure']],
  ['a resolution', dataset('', 'dcat:temporalResolution "P1D"'), 500_000, ['noFigure']],
  ['a word', described('"De nauwkeurigheid is goed."@nl'), 500_000, ['noFigure']],
])

table(risksStated, [
  ['nothing', dataset('dct:title "x"'), 0, ['none']],
  ['a statement', dataset('dct:rights "Niet gebruiken voor navigatie op zee."@nl'), 1_000_000],
  ['29 characters', dataset('dct:rights "Niet gebruiken voor navigatie"@nl'), 0, ['none']],
  ['a formula', dataset('dct:rights "Geen beperkingen op de openbare toegang"@nl'), 0, ['none']],
  ['a licence', dataset('dct:rights "Modellicentie voor gratis hergebruik, v1.0"@nl'), 0, ['none']],
  [
    'an annotation',
    dataset('dqv:hasQualityAnnotation [ dct:description "De oudste peilingen zijn te grof." ]'),
    1_000_000,
  ],
  ['a word', described('"De cijfers zijn voorlopig."@nl'), 500_000, ['wordOnly']],
  ['no restrictions warn of nothing', described('"Er zijn geen beperkingen."@nl'), 0, ['none']],
  ['a page on use', dataset('mdcat:landingspaginaVoorGebruiksinformatie <http://d.be/gebruik>'), 500_000, ['pageOnly']],
])

table(rolesDistinguished, [
  ['nobody', dataset('dct:title "x"'), 0, ['none']],
  ['publisher', dataset(`dct:publisher ${OVO}`), 500_000, ['publisherOnly']],
  ['publisher and husk', dataset(`dct:publisher ${OVO} ; dct:creator [ a foaf:Agent ]`), 500_000, ['publisherOnly']],
  ['maker only', dataset(`dct:creator ${OVO}`), 500_000, ['noPublisher']],
  ['publisher and keeper', dataset(`dct:publisher ${OVO} ; geodcat:custodian ${OVO}`), 1_000_000],
  ['qualified', dataset(`dct:publisher ${OVO} ; prov:qualifiedAttribution [ prov:agent ${OVO} ]`), 1_000_000],
])

table(accessLoggingStated, [
  ['public', dataset(PUBLIC), 'not-applicable'],
  ['not stated', dataset('dct:title "x"'), 'not-applicable'],
  ['closed', dataset(CLOSED), 0, ['none']],
  ['in words', dataset(`${CLOSED} ; dct:rights "Elke raadpleging wordt gelogd."@nl`), 1_000_000],
  ['in a node', dataset(`${CLOSED} ; dct:rights [ rdfs:label "Er is een audit trail." ]`), 1_000_000],
  [
    'a duty',
    dataset(`${CLOSED} ; odrl:hasPolicy [ odrl:permission [ odrl:duty [ odrl:action <http://d.be/log> ] ] ]`),
    1_000_000,
  ],
  [
    'a permission without',
    dataset(`${CLOSED} ; odrl:hasPolicy [ odrl:permission [ odrl:action odrl:use ] ]`),
    0,
    ['none'],
  ],
  ['a catalogue is no log', dataset(`${CLOSED} ; dct:rights "Een catalogus van dialogen."@nl`), 0, ['none']],
])

table(restrictionJustified, [
  ['public', dataset(PUBLIC), 'not-applicable'],
  ['not stated', dataset('dct:title "x"'), 'not-applicable'],
  ['no reason', dataset(CLOSED), 0, ['none']],
  ['19 characters', dataset(`${CLOSED} ; dct:rights "Privacy van burgers"`), 0, ['short']],
  ['20 characters', dataset(`${CLOSED} ; dct:rights "Privacy van burgers."`), 1_000_000],
  [
    'a law',
    dataset(`${CLOSED} ; dcatap:applicableLegislation <https://codex.vlaanderen.be/eli/decreet/2018/1>`),
    1_000_000,
  ],
  ['the law on high value', dataset(`${CLOSED} ; dcatap:applicableLegislation <${ELI}>`), 0, ['none']],
])

describe('authentic-source-marked', () => {
  const ask = (turtle: string, list?: readonly string[]) =>
    run(authenticSourceMarked, { ...checkContext(turtle), ...(list && { authenticSources: list }) })
  test.each<[string, string, readonly string[] | undefined, number | string]>([
    ['no list', dataset('dct:title "Adressenregister"@nl'), undefined, 'not-applicable'],
    ['an empty list', dataset('dct:title "Adressenregister"@nl'), [], 'not-applicable'],
    ['not on it', dataset('dct:title "Bomen"@nl'), ['Adressenregister'], 'not-applicable'],
    ['by title, silent', dataset('dct:title "Adressenregister"@nl'), ['adressenregister'], 0],
    ['by IRI in http and https', dataset('dct:title "x"'), ['https://d.be/id/set'], 0],
    ['by identifier', dataset('dct:identifier "AR-1"'), ['AR-1'], 0],
    [
      'marked by keyword',
      dataset('dct:title "Adressenregister"@nl ; dcat:keyword "Authentieke gegevensbron"@nl'),
      ['Adressenregister'],
      1_000_000,
    ],
    [
      'marked in a node',
      dataset(
        'dct:title "Adressenregister"@nl ; dct:provenance [ rdfs:label "Authentieke geografische gegevensbron" ]',
      ),
      ['Adressenregister'],
      1_000_000,
    ],
  ])('%s', (_, turtle, list, value) => {
    expect(ask(turtle, list).value).toBe(value)
  })
  test('its examples, with a list', () => {
    const list = ['https://data.gent.be/id/dataset/1']
    const { good, bad } = authenticSourceMarked.examples
    expect([ask(good, list).value, ask(bad, list).messages]).toEqual([1_000_000, ['silent']])
  })
})

const catalogue = (publisher: string, source: string): string =>
  `<http://d.be/c> a dcat:Catalog ; dct:publisher ${publisher} ; dcat:record <http://d.be/r> .
   <http://d.be/r> a dcat:CatalogRecord ; foaf:primaryTopic <http://d.be/id/set> ${source} . ${dataset(`dct:publisher ${OVO}`)}`
const OTHER = '<https://data.vlaanderen.be/id/organisatie/OVO002949>'
const record: Options = { node: 'http://d.be/r' }
table(sourceRecordLinked, [
  ['own record', catalogue(OVO, ''), 'not-applicable', [], record],
  [
    'no catalogue',
    `<http://d.be/r> a dcat:CatalogRecord ; foaf:primaryTopic <http://d.be/id/set> . ${dataset(`dct:publisher ${OVO}`)}`,
    'not-applicable',
    [],
    record,
  ],
  ['harvested, no link', catalogue(OTHER, ''), 0, ['none'], record],
  ['harvested, linked', catalogue(OTHER, '; dct:source <http://e.be/r>'), 1_000_000, [], record],
  [
    'harvested, page',
    catalogue(OTHER, '; mdcat:bronMetadataRecordLandingspagina <http://e.be/r>'),
    1_000_000,
    [],
    record,
  ],
  ['harvested, in words', catalogue(OTHER, '; dct:source "Stad Gent"'), 0, ['text'], record],
])

const endpoint = (url: string, more = ''): string => dataset(more, `dcat:accessURL <${url}>`)
table(noInternalEndpoints, [
  ['no address', dataset('dct:title "x"'), 'not-applicable'],
  ['public', endpoint('https://geo.gent.be/wfs'), 1_000_000],
  ['private', endpoint('http://192.168.1.4/wfs'), 0, ['privateAddress']],
  ['loopback', endpoint('http://localhost:8080/wfs'), 0, ['loopback']],
  ['one word', endpoint('https://geoserver/wfs'), 0, ['name']],
  ['local domain', endpoint('https://geo.gent.local/wfs'), 0, ['name']],
  ['a file', endpoint('file:///data/x.csv'), 0, ['file']],
  ['a share as text', dataset('', 'dcat:accessURL "\\\\\\\\server\\\\map\\\\x.csv"'), 0, ['file']],
  ['a port, public', endpoint('http://geo.gent.be:9000/wfs', PUBLIC), 0, ['port']],
  ['a port, not public', endpoint('http://geo.gent.be:9000/wfs', CLOSED), 1_000_000],
  ['one of two', dataset('foaf:page <http://intranet/x>', 'dcat:accessURL <https://geo.gent.be/>'), 500_000, ['name']],
  ['a name leads nowhere', dataset('dct:publisher <http://stad/id>'), 'not-applicable'],
])

const contact = (text: string): string =>
  dataset(`dcat:contactPoint [ a vcard:Organization ; vcard:hasTelephone ${text} ]`)
table(noPersonalPhone, [
  ['a desk', contact('<tel:+3292101010>'), 1_000_000],
  ['a mobile', contact('<tel:+32470123456>'), 0, ['contact']],
  ['as text', contact('"0470/12.34.56"'), 0, ['contact']],
  ['in a description', described('"Bel 0470 12 34 56."@nl'), 0, ['text']],
  ['an identifier', dataset('dct:identifier "0470123456"'), 1_000_000],
  ['the number of an enterprise', described('"Ondernemingsnummer 0412.345.614, KBO 0470123456."@nl'), 1_000_000],
  ['a number that passes as one of an enterprise', described('"0412345614"@nl'), 1_000_000],
  ['the same, to call', described('"gsm 0412345614"@nl'), 0, ['text']],
  ['a web address', described('"Zie https://d.be/0470123456"@nl'), 1_000_000],
  ['a foreign mobile is not ours', contact('<tel:+31612345678>'), 1_000_000],
])

table(noIban, [
  ['none', described('"Kost 20 euro."@nl'), 1_000_000],
  ['Belgian', described('"BE68 5390 0754 7034"@nl'), 0, ['iban']],
  ['wrong check', described('"BE69 5390 0754 7034"@nl'), 1_000_000],
  ['foreign, named', described('"IBAN NL91 ABNA 0417 1643 00"@nl'), 0, ['iban']],
  ['foreign, bare', described('"NL91 ABNA 0417 1643 00"@nl'), 1_000_000],
])

describe('what must not be printed', () => {
  test.each([
    ['0470123456', noPersonalPhone, described('"Bel 0470123456."@nl')],
    ['5390 0754 7034', noIban, described('"Stort op BE68 5390 0754 7034."@nl')],
  ] as const)('%s', (secret, check, turtle) => {
    const { failed } = run(check, checkContext(turtle))
    expect(failed.every((outcome) => outcome.secret)).toBe(true)
    expect(JSON.stringify(failed)).not.toContain(secret)
  })
})

const risky = (text: string, more = ''): string => dataset(`${PUBLIC} ; dct:description "${text}"@nl ${more}`)
table(personalDataRisk, [
  ['not public', dataset(`${CLOSED} ; dct:description "Patiënten"@nl`), 'not-applicable'],
  ['no word', risky('Bomen in Gent'), 1_000_000],
  ['a word', risky('Lijst van de leerlingen'), 500_000, ['word']],
  ['a shield', risky('Aantal leerlingen per school'), 1_000_000],
  ['under health', risky('Patiënten per dienst', `; dcat:theme <${EU}/data-theme/HEAL>`), 0, ['sensitive']],
  [
    'under the Belgian theme',
    risky('Uit het strafregister', '; dcat:theme <http://vocab.belgif.be/auth/datatheme/JUST>'),
    0,
    ['sensitive'],
  ],
  ['under another theme', risky('Patiënten per dienst', `; dcat:theme <${EU}/data-theme/ENVI>`), 500_000, ['word']],
  ['no personal data', risky('Bevat geen persoonsgegevens'), 1_000_000],
])

describe('harvest-survival', () => {
  const fine = `dct:title "Bomen"@nl ; dct:publisher ${OVO} ; ${PUBLIC} ; dcat:contactPoint [ vcard:hasEmail <mailto:data@stad.gent> ]`
  const repairs = (turtle: string, options: Options = {}): readonly string[] =>
    run(harvestSurvival, checkContext(turtle, options)).messages
  const good =
    'dct:title "CSV"@nl ; dcat:accessURL <http://d.be/x> ; dct:format <http://publications.europa.eu/resource/authority/file-type/CSV>'

  /** One record that needs the repair and no other, for each rule of quality-model section 3.6 that one record can show. */
  const rules: readonly (readonly [string, string, Options?])[] = [
    ['r01', dataset(`${fine} ; dcat:keyword ""@nl`)],
    ['r02', `${dataset(`${fine} ; dct:identifier "1"`)} ${service('dct:identifier "1"')}`],
    [
      'r02',
      `${dataset('dct:identifier "1"')} ${service(`${fine} ; dct:identifier "1"`)}`,
      { node: 'http://d.be/id/service' },
    ],
    [
      'r09',
      `${dataset(fine.replace(/\[ vcard.*/, '<http://d.be/c>'))} <http://d.be/c> vcard:fn "A"@nl , "B"@nl ;
        vcard:hasEmail <mailto:data@a.be> , <mailto:data@b.be> .`,
    ],
    ['r03', dataset(`${fine} ; dct:conformsTo <http://d.be/csw?service=CSW&request=GetRecordById>`)],
    ['r03', dataset(`${fine} ; dct:conformsTo [ dct:title "ISO 19115"@en ]`)],
    ['r04', service(`${fine} ; dcat:endpointUrl <http://d.be/wfs>`)],
    ['r05', dataset(`${fine} ; dct:creator ${OVO} . ${OVO} foaf:name "Metadata Vlaanderen"@nl`)],
    ['r06', dataset(`${fine} ; dct:rights "Geen beperkingen"@nl`)],
    ['r07', dataset(fine, `${good} ; dct:license [ a dct:LicenseDocument ]`)],
    ['r08', dataset(fine.replace('[ vcard', '[ vcard:fn "Onbekend" ; vcard'))],
    ['r10', dataset(fine.replace('vcard:hasEmail <mailto:data@stad.gent>', 'vcard:hasURL <http://d.be/>'))],
    ['r10', dataset(fine.replace(/; dcat:contactPoint.*/, ''))],
    [
      'r11',
      dataset(
        `${fine} ; dct:spatial [ locn:geometry "POINT(3 51)"^^<http://www.w3.org/2001/XMLSchema#//www.opengis.net/ont/geosparql#wktLiteral> ]`,
      ),
    ],
    ['r12', dataset(`${fine.replace(PUBLIC, 'dcat:keyword "Vlaamse Open data"@nl')}`)],
    ['r12', dataset(`${fine.replace(PUBLIC, 'dct:accessRights [ rdfs:label "openbaar"@nl ]')}`)],
    [
      'r13',
      `<http://d.be/r> a dcat:CatalogRecord ; foaf:primaryTopic <http://d.be/id/set> ; dct:source "Gent" .`,
      { node: 'http://d.be/r' },
    ],
    ['r14', dataset(fine, good.replace('dcat:accessURL', 'dcat:downloadURL'))],
    ['r15', dataset(fine, good.replace(/; dct:format.*/, ''))],
    ['r16', dataset(fine, good.replace(/<http:\/\/pub.*>/, '"CSV"'))],
    ['r16', dataset(fine, `${good} , <http://publications.europa.eu/resource/authority/file-type/XML>`)],
    ['r17', dataset(fine, `${good} ; dct:license "CC0"`)],
    [
      'r17',
      dataset(fine, `${good} ; dct:license <${VL.replace('/id/', '/doc/')}/modellicentie-gratis-hergebruik/v1.0>`),
    ],
    ['r18', dataset(fine, good.replace('<http://d.be/x>', '<ttps://d.be/x>'))],
    ['r18', dataset(fine.replace('vcard:hasEmail', 'vcard:hasURL <mailto:http://d.be> ; vcard:hasEmail'))],
    ['r18', dataset(fine.replace('[ vcard', '[ vcard:hasURL "www.d.be" ; vcard'))],
    ['r19', dataset(`${fine} ; dct:language <http://publications.europa.eu/resource/authority/language/DUT>`)],
    ['r19', dataset(`${fine} ; dct:language <http://lexvo.org/id/iso639-3/nld>`)],
    ['r19', dataset(`${fine} ; dct:language "http://publications.europa.eu/resource/authority/language/DEU"`)],
    ['r20', dataset(fine.replace('"Bomen"@nl', '"Bomen"'))],
    ['r21', dataset(fine.replace(OVO, '[ foaf:name "Stad Gent"@nl ]'))],
    ['r22', dataset(`${fine} ; dcat:landingPage <http://d.be/id/set>`)],
    ['r23', dataset(`${fine} ; dqv:hasQualityMeasurement [ dqv:value "INF"^^xsd:double ]`)],
    [
      'r24',
      `<http://d.be/c> a dcat:Catalog ; dcat:dataset <http://d.be/id/set> , <http://d.be/gone> . ${dataset('')}`,
      { node: 'http://d.be/c' },
    ],
    ['r25a', dataset(`${fine} ; dct:issued "2020-01-31"`)],
    ['r25b', dataset(`${fine} ; dct:description "<p>Bomen</p>"@nl`)],
    ['r26a', dataset(fine, `${good} ; dcat:byteSize "1024"^^xsd:double`)],
    ['r26b', dataset(fine, ...Array(11).fill(good))],
    [
      'r26c',
      `${dataset(`${fine} ; dct:identifier "1"`)} <http://d.be/b> a dcat:Dataset ; dct:identifier "1" .`,
      { node: 'http://d.be/id/set' },
    ],
  ]

  test.each(rules.map((rule) => [rule[0], rule] as const))('%s', (id, [, turtle, options]) => {
    expect(repairs(turtle, options)).toEqual([id])
  })

  test('every rule has a row, and words', () => {
    expect([...new Set(rules.map(([id]) => id))].sort()).toEqual([...HARVEST_RULES])
    expect(Object.keys(harvestSurvival.messages).sort()).toEqual([...HARVEST_RULES])
  })

  test.each([
    ['2020-01-31', 'xsd:date'],
    ['2020-01-31T10:00:00', 'xsd:dateTime'],
    ['2020', 'xsd:gYear'],
  ])('R25 makes of %s what datatype-correct asks for', (text, wanted) => {
    const context = checkContext(dataset(`${fine} ; dct:issued "${text}"`, good))
    for (const check of [harvestSurvival, datatypeCorrect])
      expect(run(check, context).failed[0]).toMatchObject({ args: { wanted } })
  })

  test('R01 to R26 are all asked', () => {
    const numbers = HARVEST_RULES.map((id) => Number(id.slice(1, 3)))
    expect([...new Set(numbers)].sort((a, b) => a - b)).toEqual(Array.from({ length: 26 }, (_, i) => i + 1))
  })

  test.each([
    ['a list of which nothing is described', `<http://d.be/c> a dcat:Catalog ; dcat:dataset <http://d.be/gone> .`],
    ['a list that is whole', `<http://d.be/c> a dcat:Catalog ; dcat:dataset <http://d.be/id/set> . ${dataset('')}`],
  ])('R24 leaves alone %s', (_, turtle) => {
    expect(repairs(turtle, { node: 'http://d.be/c' })).not.toContain('r24')
  })

  test.each([
    ['nothing', dataset(fine, good), 1_000_000],
    ['one', dataset(`${fine} ; dcat:keyword ""@nl`, good), 800_000],
    ['the same twice is one', dataset(`${fine} ; dcat:keyword ""@nl , ""@fr`, good), 800_000],
    [
      'five',
      dataset('dct:title "Bomen" ; dcat:keyword "" ; dct:rights "Geen beperkingen" ; dct:issued "2020-01-31"'),
      0,
    ],
    [
      'the http IRI of a Flemish licence is what the harvester writes',
      dataset(fine, `${good} ; dct:license <${VL.replace('https', 'http')}/modellicentie-gratis-hergebruik/v1.0>`),
      1_000_000,
    ],
    [
      'a licence with its class only',
      dataset(fine, `${good} ; dct:license <${VL}/x/v1.0> . <${VL}/x/v1.0> a dct:LicenseDocument`),
      1_000_000,
    ],
    [
      'an address of a contact described elsewhere',
      dataset(fine.replace(/\[ vcard.*/, '<http://d.be/contact>'), good),
      1_000_000,
    ],
  ])('%s', (_, turtle, value) => {
    expect(run(harvestSurvival, checkContext(turtle)).value).toBe(value)
  })
})

describe('the list of metrics', () => {
  const METRICS = '../shared/vocabularies/quality-metrics.csv'
  if (!existsSync(METRICS)) console.info(`${METRICS} is absent: the comparison of checks with it is skipped`)
  const SCOPES: Readonly<Record<string, string>> = {
    Ds: 'dataset',
    Di: 'distribution',
    Sv: 'service',
    Se: 'series',
    Re: 'catalog-record',
    Ca: 'catalog',
  }
  const ALL = Object.values(SCOPES).join(' ')
  const SEVERITIES: Readonly<Record<string, string>> = {
    blokkerend: 'blocking',
    fout: 'error',
    waarschuwing: 'warning',
    info: 'info',
  }

  test.skipIf(!existsSync(METRICS))(
    'every check here has the dimension, scope, mode, tier and severity of its row',
    () => {
      const rows = readFileSync(METRICS, 'utf8').split(/\r?\n/).slice(1)
      const published = rows.flatMap((row) => {
        const [, id, dimension, scope, mode, tier, severity] =
          /^([a-z-]+),([a-z-]+),\d+,([A-Za-z ]+),([a-z+]+),([EBN]),\d,([a-z]+),/.exec(row) ?? []
        if (id === undefined || !(id in nlChecks3)) return []
        const scopes =
          scope === 'all'
            ? ALL
            : scope!
                .split(' ')
                .map((name) => SCOPES[name])
                .join(' ')
        return [
          [id, dimension, scopes.split(' ').sort().join(' '), mode!.split('+')[0], tier, SEVERITIES[severity!]].join(),
        ]
      })
      const ours = (checks as readonly Check[])
        .filter(({ id }) => id in nlChecks3)
        .map(({ id, dimension, scope, mode, tier, severity }) =>
          [id, dimension, [...scope].sort().join(' '), mode, tier, severity].join(),
        )
      expect(ours).toEqual(published.sort())
      expect(ours).toHaveLength(Object.keys(nlChecks3).length)
    },
  )
})
