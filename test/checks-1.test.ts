import { describe, expect, test } from 'vitest'
import accessRightsDeclared from '../src/checks/access-rights-declared.ts'
import downloadUrlDirect from '../src/checks/download-url-direct.ts'
import formatDeclared from '../src/checks/format-declared.ts'
import freshnessVsFrequency from '../src/checks/freshness-vs-frequency.ts'
import hasDistributionOrService from '../src/checks/has-distribution-or-service.ts'
import hvdConditions from '../src/checks/hvd-conditions.ts'
import hvdDeclaredConsistently from '../src/checks/hvd-declared-consistently.ts'
import licenceKnown from '../src/checks/licence-known.ts'
import licenceOpen from '../src/checks/licence-open.ts'
import licencePresent from '../src/checks/licence-present.ts'
import machineReadableFormat from '../src/checks/machine-readable-format.ts'
import persistentIdentifier from '../src/checks/persistent-identifier.ts'
import publisherRegistered from '../src/checks/publisher-registered.ts'
import rightsLicenceAgree from '../src/checks/rights-licence-agree.ts'
import serviceEndpointComplete from '../src/checks/service-endpoint-complete.ts'
import themeClassified from '../src/checks/theme-classified.ts'
import vocabularyTermsValid from '../src/checks/vocabulary-terms-valid.ts'
import { nlChecks1 } from '../src/locales/nl-checks-1.ts'
import type { Check, MessageArgs, Outcome, Severity } from '../src/model.ts'
import { checkContext } from './check-context.ts'

const EU = 'http://publications.europa.eu/resource/authority'
const PUBLIC = `dct:accessRights <${EU}/access-right/PUBLIC>`
const CLOSED = `dct:accessRights <${EU}/access-right/NON_PUBLIC>`
const FREE = 'https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0'
const PAID = 'https://data.vlaanderen.be/id/licentie/modellicentie-hergebruik-tegen-vergoeding/v1.0'
const GDI =
  'https://data.vlaanderen.be/id/licentie/Gebruik-van-geografische-gegevens-voor-publieke-taken-door-deelnemers-GDI-Vlaanderen/v1.0'
const GRB = 'https://data.vlaanderen.be/id/licentie/voorwaarden-voor-gebruik-van-GRB-gegevens/v1.0'
const CC_BY = `${EU}/licence/CC_BY_4_0`
const NC = 'https://creativecommons.org/licenses/by-nc/4.0/'
const ELI = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'
const MOBILITY = 'http://data.europa.eu/bna/c_b79e35eb'
const VL_ID = 'https://data.vlaanderen.be/id'
/** What follows http or https. */
const INSPIRE = '://inspire.ec.europa.eu'

/** A dataset with these properties, and distributions `<http://d.be/1>`, `<http://d.be/2>` … with those. */
function dataset(properties: string, ...distributions: string[]): string {
  const links = distributions.map((_, i) => `dcat:distribution <http://d.be/${i + 1}> ; `).join('')
  const nodes = distributions.map((text, i) =>
    text === '' ? '' : `<http://d.be/${i + 1}> a dcat:Distribution ; ${text} .`,
  )
  return `<http://d.be/id/set> a dcat:Dataset ; ${links} ${properties} . ${nodes.join('\n')}`
}

function service(properties: string): string {
  return `<http://d.be/id/service> a dcat:DataService ; ${properties} .`
}

interface Seen {
  /** Mean in millionths, weighted by count; null when nothing was measured. */
  readonly value: number | null
  readonly messages: readonly string[]
  readonly notChecked: boolean
  readonly outcomes: readonly Outcome[]
}

function look(check: Check, turtle: string, asOf?: string): Seen {
  const context = checkContext(turtle, asOf === undefined ? {} : { asOf })
  const outcomes: Outcome[] = []
  let notChecked = false
  for (const outcome of check.run(context)) {
    if ('status' in outcome) {
      notChecked = true
      continue
    }
    expect(Number.isInteger(outcome.value) && outcome.value >= 0 && outcome.value <= 1_000_000).toBe(true)
    if (outcome.value < 1_000_000) {
      const words = check.messages[outcome.message ?? '']
      expect(words, `${check.id} has no message ${outcome.message}`).toBeDefined()
      const holes = [...words!.matchAll(/\{(\w+)\}/g)].map((hole) => hole[1]!)
      const filled = [
        'node',
        'path',
        ...(outcome.object === undefined ? [] : ['value']),
        ...Object.keys(outcome.args ?? {}),
      ]
      expect(holes.filter((hole) => !filled.includes(hole))).toEqual([])
      if (outcome.object !== undefined && outcome.path !== undefined) {
        expect(context.graph.has(outcome.node, outcome.path, outcome.object)).toBe(true)
      }
    }
    outcomes.push(outcome)
  }
  const count = outcomes.reduce((sum, outcome) => sum + (outcome.count ?? 1), 0)
  const points = outcomes.reduce((sum, outcome) => sum + outcome.value * (outcome.count ?? 1), 0)
  const messages = outcomes.filter((outcome) => outcome.value < 1_000_000).map((outcome) => outcome.message!)
  return { value: count === 0 ? null : Math.round(points / count), messages, notChecked, outcomes }
}

/** What the record says, its value 0..1 (null: nothing measured), message keys of the findings. */
type Row = [string, string, number | null, string[]?, { asOf?: string; args?: MessageArgs; severity?: Severity }?]

function rows(check: Check, table: readonly Row[]): void {
  describe(check.id, () => {
    test.each(table)('%s', (_, turtle, value, messages = [], more = {}) => {
      const seen = look(check, turtle, more.asOf)
      expect(seen.value).toBe(value === null ? null : Math.round(value * 1_000_000))
      expect(seen.messages).toEqual(messages)
      const first = seen.outcomes.find((outcome) => outcome.value < 1_000_000)
      if (more.args) expect(first?.args).toMatchObject(more.args)
      if (more.severity) expect(first?.severity ?? check.severity).toBe(more.severity)
    })
  })
}

rows(themeClassified, [
  ['an EU theme', dataset(`dcat:theme <${EU}/data-theme/ENVI>`), 1],
  ['a Belgif theme over http', dataset('dcat:theme <http://vocab.belgif.be/auth/datatheme/CULT>'), 1],
  ['a Belgif theme over https', dataset('dcat:theme <https://vocab.belgif.be/auth/datatheme/CULT>'), 1],
  [
    'INSPIRE beside an EU theme',
    dataset(`dcat:theme <http://inspire.ec.europa.eu/theme/au>, <${EU}/data-theme/ENVI>`),
    1,
  ],
  ['INSPIRE only', dataset('dcat:theme <http://inspire.ec.europa.eu/theme/au>'), 0.5, ['other']],
  [
    'https',
    dataset(`dcat:theme <https${EU.slice(4)}/data-theme/ENVI>`),
    0.5,
    ['spelling'],
    { args: { iri: `${EU}/data-theme/ENVI` } },
  ],
  ['provisional data is no theme', dataset(`dcat:theme <${EU}/data-theme/OP_DATPRO>`), 0.5, ['other']],
  [
    'a text with a meaning',
    dataset('dcat:theme "Milieu"@nl'),
    0.25,
    ['textMeant'],
    { args: { iri: `${EU}/data-theme/ENVI` } },
  ],
  ['the IRI as a text', dataset(`dcat:theme "${EU}/data-theme/ENVI"`), 0.25, ['textMeant']],
  ['a text without', dataset('dcat:theme "Kaartlaag"'), 0.25, ['text']],
  [
    'a nameless concept',
    dataset('dcat:theme [ a skos:Concept ; skos:prefLabel "Milieu"@nl ]'),
    0.25,
    ['namelessMeant'],
  ],
  [
    'a class takes nothing away',
    `${dataset(`dcat:theme <${EU}/data-theme/ENVI>`)} <${EU}/data-theme/ENVI> a skos:Concept .`,
    1,
  ],
  ['a husk', dataset('dcat:theme [ a skos:Concept ]'), 0, ['none']],
  ['nothing', dataset('dct:title "x"'), 0, ['none']],
])

rows(downloadUrlDirect, [
  ['a file', dataset(PUBLIC, 'dcat:downloadURL <http://d.be/a.csv>'), 1],
  ['an export without extension', dataset('', 'dcat:downloadURL <http://d.be/exports/csv>'), 1],
  ['a page', dataset('', 'dcat:downloadURL <http://d.be/a.html>'), 0, ['page']],
  ['a script that gives a file', dataset('', 'dcat:downloadURL <http://d.be/get.php?file=a.csv>'), 1],
  [
    'a page as text',
    dataset('', 'dcat:accessURL "http://d.be/a.html"'),
    0,
    ['pageOnly'],
    { args: { url: 'http://d.be/a.html' } },
  ],
  ['a file as access URL', dataset('', 'dcat:accessURL <http://d.be/a.zip>'), 0.5, ['accessFile']],
  ['the best of two', dataset('', 'dcat:accessURL <http://d.be/x>', 'dcat:downloadURL <http://d.be/a.csv>'), 1],
  [
    'a service with an endpoint',
    `${dataset('', 'dcat:accessService <http://d.be/s>')} <http://d.be/s> dcat:endpointURL <http://d.be/wfs> .`,
    1,
  ],
  ['a service that is not described', dataset('', 'dcat:accessService <http://d.be/s>'), 0, ['noAddress']],
  [
    'a service that serves the dataset',
    `${dataset('')} <http://d.be/s> a dcat:DataService ; dcat:endpointURL <http://d.be/wfs> ; dcat:servesDataset <http://d.be/id/set> .`,
    1,
  ],
  ['closed', dataset(CLOSED, 'dcat:accessURL <http://d.be/x>'), null],
  ['silent access rights', dataset('', 'dcat:accessURL <http://d.be/x>'), 0, ['accessOnly']],
  ['no distribution', dataset(PUBLIC), 0, ['nothing']],
  ['a distribution elsewhere', dataset(PUBLIC, ''), null],
  ['a malformed address', dataset('', 'dcat:downloadURL "ttps://d.be/a.csv"'), 0, ['noAddress']],
])

rows(hasDistributionOrService, [
  ['one', dataset('', 'dcat:accessURL <http://d.be/x>'), 1],
  ['one elsewhere', dataset('', ''), 1],
  [
    'a described one under an IRI of example.com',
    `<http://d.be/id/set> a dcat:Dataset ; dcat:distribution <https://example.com/1> .
      <https://example.com/1> a dcat:Distribution ; dcat:accessURL <http://d.be/x> .`,
    1,
  ],
  [
    'an IRI of example.com that nobody describes',
    `<http://d.be/id/set> a dcat:Dataset ; dcat:distribution <https://example.com/1> .`,
    0,
    ['husk'],
  ],
  [
    'a service',
    `${dataset('')} <http://d.be/s> a dcat:DataService ; dct:title "x" ; dcat:servesDataset <http://d.be/id/set> .`,
    1,
  ],
  ['a husk', `<http://d.be/id/set> a dcat:Dataset ; dcat:distribution [ a dcat:Distribution ] .`, 0, ['husk']],
  ['a sample', dataset('adms:sample <http://d.be/s>'), 0.5, ['sampleOnly']],
  ['none', dataset(PUBLIC), 0, ['none']],
  [
    'closed with a reason',
    dataset(`${CLOSED} ; dct:rights [ rdfs:label "Bevat persoonsgegevens van leerlingen" ]`),
    null,
  ],
  [
    'closed with a law',
    dataset(`${CLOSED} ; dcatap:applicableLegislation <http://data.europa.eu/eli/reg/2016/679/oj>`),
    null,
  ],
  ['closed without a reason', dataset(`${CLOSED} ; dct:rights "beperkt"`), 0, ['none']],
])

rows(serviceEndpointComplete, [
  ['both', service('dcat:endpointURL <http://d.be/api> ; dcat:endpointDescription <http://d.be/openapi.json>'), 1],
  ['endpoint only', service('dcat:endpointURL <http://d.be/api>'), 0.5, ['noDescription']],
  ['description only', service('dcat:endpointDescription <http://d.be/openapi.json>'), 0.5, ['noUrl']],
  [
    'the same twice',
    service('dcat:endpointURL <http://d.be/api> ; dcat:endpointDescription <https://d.be/api/>'),
    0.75,
    ['same'],
  ],
  [
    'a text',
    service('dcat:endpointURL "http://d.be/api" ; dcat:endpointDescription <http://d.be/openapi.json>'),
    0.5,
    ['text'],
  ],
  ['no address', service('dcat:endpointURL <urn:x:y> ; dcat:endpointDescription <http://d.be/o>'), 0.5, ['malformed']],
  [
    'stand-ins',
    service('dcat:endpointURL <https://onbekend> ; dcat:endpointDescription "n/a"'),
    0,
    ['noUrl', 'noDescription'],
  ],
  ['nothing', service('dct:title "x"'), 0, ['noUrl', 'noDescription']],
  ['a dataset', dataset(''), null],
])

const every = (code: string): string => `dct:accrualPeriodicity <${EU}/frequency/${code}>`
const on = (date: string): string => `dct:modified "${date}"^^xsd:date`
const HVD = `dcatap:applicableLegislation <${ELI}>`
rows(freshnessVsFrequency, [
  ['fresh', dataset(`${every('ANNUAL')} ; ${on('2026-01-01')}`), 1],
  ['on the last day', dataset(`${every('MONTHLY')} ; ${on('2026-10-09')}`), 1, [], { asOf: '2026-11-24' }],
  [
    'one day later',
    dataset(`${every('MONTHLY')} ; ${on('2026-10-08')}`),
    0.989247,
    ['late'],
    { asOf: '2026-11-24', args: { lag: 47, interval: 31, date: '2026-10-08' } },
  ],
  ['too late by far', dataset(`${every('MONTHLY')} ; ${on('2020-01-01')}`), 0, ['late']],
  ['daily, three days ago', dataset(`${every('DAILY')} ; ${on('2026-11-21')}`), 1],
  ['daily, eight days ago', dataset(`${every('DAILY')} ; ${on('2026-11-16')}`), 0, ['lateShort']],
  ['continuous counts as a day', dataset(`${every('UPDATE_CONT')} ; ${on('2026-11-10')}`), 0, ['lateShort']],
  ['a distribution is fresher', dataset(`${every('MONTHLY')} ; ${on('2020-01-01')}`, on('2026-11-20')), 1],
  ['issued when not modified', dataset(`${every('MONTHLY')} ; dct:issued "2026-11-01"^^xsd:date`), 1],
  ['a year counts to its end', dataset(`${every('ANNUAL')} ; dct:modified "2025"^^xsd:gYear`), 1],
  ['a date beyond tomorrow says nothing', dataset(`${every('MONTHLY')} ; ${on('2030-01-01')}`), null],
  ['a stand-in says nothing', dataset(`${every('MONTHLY')} ; ${on('1970-01-01')}`), null],
  [
    'another spelling of the frequency',
    dataset(`dct:accrualPeriodicity "maandelijks" ; ${on('2020-01-01')}`),
    0,
    ['late'],
  ],
  ['irregular', dataset(`${every('IRREG')} ; ${on('2020-01-01')}`), null],
  ['never', dataset(`${every('NEVER')} ; ${on('2001-01-01')}`), null],
  ['no frequency', dataset(on('2001-01-01')), null],
  ['withdrawn', dataset(`${HVD} ; adms:status <${EU}/distribution-status/WITHDRAWN>`), null],
  ['high-value, silent', dataset(HVD), 0, ['noDate', 'noFrequency'], { severity: 'error' }],
  ['high-value, without frequency', dataset(`${HVD} ; ${on('2026-11-01')}`), 0, ['noFrequency']],
  ['high-value, without date', dataset(`${HVD} ; ${every('DAILY')}`), 0, ['noDate']],
  ['high-value, irregular', dataset(`${HVD} ; ${every('IRREG')} ; ${on('2026-11-01')}`), 0.5, ['noInterval']],
  ['high-value, never again', dataset(`${HVD} ; ${every('NEVER')} ; ${on('2020-11-01')}`), 1],
  [
    'high-value, late',
    dataset(`${HVD} ; ${every('DAILY')} ; ${on('2020-11-01')}`),
    0,
    ['lateShort'],
    { severity: 'error' },
  ],
])

const licensed = (...iris: string[]): string[] => iris.map((iri) => `dct:license <${iri}>`)
const STATUUT = 'mdcat:statuut <https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/VLOPENDATA>'
rows(rightsLicenceAgree, [
  ['public and open', dataset(PUBLIC, ...licensed(FREE)), 1],
  ['closed and open', dataset(CLOSED, ...licensed(FREE)), 0, ['closedOpen']],
  ['closed and closed', dataset(CLOSED, ...licensed(GDI)), 1],
  ['public for a limited audience', dataset(PUBLIC, ...licensed(GDI)), 0, ['publicLimited']],
  ['public for a fee', dataset(PUBLIC, ...licensed(PAID)), 0.5, ['publicFee']],
  ['two open licences', dataset(PUBLIC, ...licensed(FREE, CC_BY)), 0.5, ['different'], { args: { other: FREE } }],
  [
    'one licence in two spellings',
    dataset(PUBLIC, ...licensed(CC_BY, 'http://creativecommons.org/licenses/by/4.0/')),
    1,
  ],
  ['open and closed', dataset(PUBLIC, ...licensed(FREE, NC)), 0, ['mixed']],
  ['the worst counts', dataset(CLOSED, ...licensed(FREE, CC_BY)), 0, ['closedOpen']],
  ['statuut and closed', dataset(`${CLOSED} ; ${STATUUT}`), 0, ['statuutClosed']],
  ['statuut and a fee', dataset(`${PUBLIC} ; ${STATUUT}`, ...licensed(PAID)), 0, ['statuutNotOpen']],
  ['statuut alone', dataset(STATUUT), 1],
  ['unknown licences only', dataset(PUBLIC, ...licensed('http://d.be/l', GRB)), null],
  ['nothing', dataset(PUBLIC), null],
  ['a licence on the dataset', dataset(`${CLOSED} ; dct:license <${FREE}>`), 0, ['closedOpen']],
  ['a service', service(`${CLOSED} ; dct:license <${FREE}>`), 0, ['closedOpen']],
])

const CATEGORY = `dcatap:hvdCategory <${MOBILITY}>`
rows(hvdDeclaredConsistently, [
  ['everywhere', dataset(`${HVD} ; ${CATEGORY}`, HVD), 1],
  ['not on the distribution', dataset(`${HVD} ; ${CATEGORY}`, 'dct:title "x"'), 2 / 3, ['noEliPart']],
  ['on one of two distributions', dataset(`${HVD} ; ${CATEGORY}`, HVD, 'dct:title "x"'), 5 / 6, ['noEliPart']],
  ['no category', dataset(HVD, HVD), 2 / 3, ['noCategory']],
  ['category only', dataset(CATEGORY), 0.5, ['noEli']],
  ['a wrong category', dataset(`${HVD} ; dcatap:hvdCategory <http://d.be/mobility>`), 0.5, ['category']],
  [
    'https category',
    dataset(`${HVD} ; dcatap:hvdCategory <https${MOBILITY.slice(4)}>`),
    0.5,
    ['categoryMeant'],
    { args: { iri: MOBILITY } },
  ],
  [
    'regulation without /oj',
    dataset(`${CATEGORY} ; dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2023/138>`),
    0.75,
    ['eliSpelling'],
  ],
  ['keyword only', dataset('dcat:keyword "High value dataset"@en'), 0, ['noEli', 'noCategory']],
  ['distribution only', dataset('', HVD), 1 / 3, ['noEli', 'noCategory']],
  ['a distribution elsewhere is not asked', dataset(`${HVD} ; ${CATEGORY}`, ''), 1],
  ['another regulation', dataset('dcatap:applicableLegislation <http://data.europa.eu/eli/reg/2016/679/oj>'), null],
  ['a service', service(HVD), 0.5, ['noCategory']],
])

rows(vocabularyTermsValid, [
  ['a member', dataset(`dct:language <${EU}/language/NLD>`), 1],
  [
    'DUT',
    dataset(`dct:language <${EU}/language/DUT>`),
    0.5,
    ['spelling'],
    { args: { iri: `${EU}/language/NLD` }, severity: 'warning' },
  ],
  [
    'a text that means something',
    dataset('', 'dct:format "CSV"'),
    0.5,
    ['textMeant'],
    { args: { iri: `${EU}/file-type/CSV` }, severity: 'error' },
  ],
  [
    'a text that means nothing',
    dataset('', 'dct:format "zie website"'),
    0,
    ['text'],
    { args: { list: `${EU}/file-type/` } },
  ],
  [
    'a nameless format',
    dataset('', 'dct:format [ a dct:MediaTypeOrExtent ; rdfs:label "csv" ]'),
    0.5,
    ['namelessMeant'],
  ],
  [
    'an unknown code',
    dataset(`dct:accrualPeriodicity <${EU}/frequency/DAILLY>`),
    0,
    ['unknownMeant'],
    { args: { iri: `${EU}/frequency/DAILY` }, severity: 'warning' },
  ],
  ['a retired code', dataset('', `dct:format <${EU}/file-type/FMX3>`), 0, ['retiredMeant']],
  ['another list', dataset('', 'dct:format <http://d.be/formats/csv>'), 0, ['otherList'], { severity: 'info' }],
  ['a theme of another list alone', dataset('dcat:theme <http://inspire.ec.europa.eu/theme/au>'), 0, ['otherList']],
  [
    'a theme of another list beside one of ours',
    dataset(`dcat:theme <http://inspire.ec.europa.eu/theme/au>, <${EU}/data-theme/ENVI>`),
    1,
  ],
  ['half right', dataset(`dct:language <${EU}/language/NLD>, <${EU}/language/QQQ>`), 0.5, ['unknown']],
  [
    'an INSPIRE theme, by either scheme',
    dataset(`mdcat:iNSPIREthema <https${INSPIRE}/theme/hy>, <http${INSPIRE}/theme/ps>`),
    1,
  ],
  ['the capitals of 2022', dataset(`mdcat:ISOcategorie <http${INSPIRE}/metadata-codelist/TopicCategory/oceans>`), 1],
  [
    'the space that GEODCAT-AP-VL 2022 prints',
    dataset(`mdcat:INSPIREthema <http${INSPIRE}/themery/hy>`),
    0.5,
    ['spelling'],
    { args: { iri: `http${INSPIRE}/theme/hy` }, severity: 'warning' },
  ],
  [
    'a category and a type, exchanged as in 2022',
    service(
      `mdcat:servicetype <http${INSPIRE}/metadata-codelist/SpatialDataServiceCategory/infoMapAccessService> ;
      mdcat:servicecategorie <http${INSPIRE}/metadata-codelist/SpatialDataServiceType/view>`,
    ),
    1,
  ],
  [
    'a type of the GDI',
    service('mdcat:servicetype <https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Service-Types/OGCWFS>'),
    1,
  ],
  [
    'raster, in words',
    dataset('adms:representationTechnique "raster"'),
    0.5,
    ['textMeant'],
    { args: { iri: `http${INSPIRE}/metadata-codelist/SpatialRepresentationType/grid` }, severity: 'error' },
  ],
  [
    'a progress that ISO does not know, of a list without official IRIs',
    dataset('mdcat:status <https://standards.iso.org/iso/19139/resources/gmxCodelists.xml#MD_ProgressCode_tested>'),
    0,
    ['unknown'],
    { severity: 'info' },
  ],
  [
    'status of a distribution',
    dataset('', 'adms:status <http://purl.org/adms/status/UnderDevelopment>'),
    0.5,
    ['spelling'],
    { args: { iri: `${EU}/distribution-status/DEVELOP` } },
  ],
  ['status of a dataset', dataset('adms:status <http://purl.org/adms/status/Completed>'), 1],
  [
    'availability of DCAT-AP 2',
    dataset('', 'dcatap:availability <http://data.europa.eu/r5r/availability/stable>'),
    0.5,
    ['spelling'],
  ],
  ['a protocol', service(`dct:conformsTo <${VL_ID}/concept/dataserviceprotocol/OGC:WMS>`), 1],
  [
    'a misspelt protocol',
    service(`dct:conformsTo <${VL_ID}/concept/dataserviceprotocol/OGC:WMZ>`),
    0,
    ['unknownMeant'],
  ],
  ['a service also conforms to others', service('dct:conformsTo <http://www.opengis.net/def/crs/EPSG/0/31370>'), null],
  ['conformsTo of a dataset is free', dataset('dct:conformsTo "OGC:WMS"'), null],
  ['husks and stand-ins are absent', dataset('dct:language [ a dct:LinguisticSystem ], "onbekend"'), null],
  ['nothing', dataset('dct:title "x"'), null],
])

rows(formatDeclared, [
  ['a format', dataset('', `dct:format <${EU}/file-type/CSV>`), 1],
  ['a media type', dataset('', 'dcat:mediaType "text/csv"'), 1],
  [
    'a described service',
    `${dataset('', 'dcat:accessService <http://d.be/s>')} <http://d.be/s> a dcat:DataService ; dct:title "x" .`,
    1,
  ],
  [
    'a service that is a husk',
    `${dataset('', 'dcat:accessService <http://d.be/s>')} <http://d.be/s> a dcat:DataService .`,
    0,
    ['missing'],
  ],
  ['half', dataset('', 'dct:format "CSV"', 'dct:title "x"'), 0.5, ['missing']],
  [
    'a hint in the address',
    dataset('', 'dcat:downloadURL <http://d.be/a.zip>'),
    0,
    ['meant'],
    { args: { code: 'ZIP' } },
  ],
  [
    'a service in the address',
    dataset('', 'dcat:accessURL <http://d.be/ows?service=WFS>'),
    0,
    ['meant'],
    { args: { code: 'WFS_SRVC' } },
  ],
  ['an empty format', dataset('', 'dct:format [ a dct:MediaTypeOrExtent ]'), 0, ['empty']],
  ['a stand-in', dataset('', 'dct:format "onbekend"'), 0, ['empty']],
  ['elsewhere', dataset('', ''), null],
  ['no distribution', dataset(''), null],
])

rows(machineReadableFormat, [
  ['CSV', dataset('', `dct:format <${EU}/file-type/CSV>`), 1],
  [
    'JSON by media type',
    dataset('', 'dcat:mediaType <https://www.iana.org/assignments/media-types/application/json>'),
    1,
  ],
  ['PDF', dataset('', 'dct:format "PDF"'), 0, ['document'], { args: { format: 'PDF' } }],
  ['SHP', dataset('', 'dct:format "SHP"'), 0.5, ['proprietary']],
  ['ZIP', dataset('', 'dct:format "ZIP"'), 0.25, ['container']],
  ['ZIP with CSV inside', dataset('', 'dct:format "CSV" ; dcat:packageFormat "ZIP"'), 1],
  ['ZIP with PDF inside', dataset('', 'dct:format "PDF", "ZIP" ; dcat:packageFormat "ZIP"'), 0, ['document']],
  [
    'a WMS answers in XML, but gives no data',
    dataset('', 'dct:format "WMS" ; dcat:mediaType "application/xml"'),
    0,
    ['view'],
  ],
  ['the best counts', dataset('', 'dct:format "PDF"', 'dct:format "GML"'), 1],
  ['undeclared', dataset('', 'dct:title "x"'), 0, ['undeclared']],
  ['unknown', dataset('', 'dct:format "zie website"'), 0, ['undeclared']],
  [
    'a WFS that serves it',
    `${dataset('')} <http://d.be/s> a dcat:DataService ; dcat:endpointURL <http://d.be/ows?service=WFS> ; dcat:servesDataset <http://d.be/id/set> .`,
    1,
  ],
  [
    'a WMS that serves it',
    `${dataset('')} <http://d.be/s> a dcat:DataService ; dct:conformsTo <${VL_ID}/concept/dataserviceprotocol/OGC:WMS> ; dcat:servesDataset <http://d.be/id/set> .`,
    0,
    ['view'],
  ],
  [
    'a service of no kind',
    `${dataset('')} <http://d.be/s> a dcat:DataService ; dct:title "x" ; dcat:servesDataset <http://d.be/id/set> .`,
    0,
    ['undeclaredService'],
  ],
  ['elsewhere', dataset('', ''), null],
  ['nothing at all', dataset(''), null],
])

const named = (iri: string, properties = 'dct:title "x"'): string => `<${iri}> a dcat:Dataset ; ${properties} .`
rows(persistentIdentifier, [
  ['data.vlaanderen.be/id', named(`${VL_ID}/dataset/1`), 1],
  ['/id/ of a domain', named('https://data.gent.be/id/dataset/1'), 1],
  ['id. of a domain', named('https://id.erfgoed.net/datasets/1'), 1],
  ['a DOI', named('https://doi.org/10.5281/zenodo.1'), 1],
  ['a DOI as identifier', named('https://d.be/set', 'dct:identifier "https://doi.org/10.5281/zenodo.1"'), 1],
  ['an ordinary page', named('https://d.be/datasets/1'), 0.6, ['web']],
  ['a file', named('https://d.be/datasets/1.html'), 0, ['file']],
  ['a dot that is no extension', named('https://d.be/set/65.c.de'), 0.6, ['web']],
  ['a query', named('https://d.be/set?id=1'), 0, ['query']],
  ['a route of a one-page site', named('https://d.be/#/set/1'), 0, ['query']],
  ['a host without a domain', named('http://server/id/1'), 0.6, ['web']],
  ['urn:uuid', named('urn:uuid:6ba7b810-9dad-11d1-80b4-00c04fd430c8'), 0.3, ['name']],
  ['blank with a UUID', `[] a dcat:Dataset ; dct:identifier "6ba7b810-9dad-11d1-80b4-00c04fd430c8" .`, 0.3, ['name']],
  ['blank with a notation', `[] a dcat:Dataset ; adms:identifier [ skos:notation "${VL_ID}/dataset/1" ] .`, 1],
  ['blank with a code', `[] a dcat:Dataset ; dct:identifier "12" .`, 0, ['none']],
  ['blank', '[] a dcat:Dataset ; dct:title "x" .', 0, ['none']],
])

const OVO = `${VL_ID}/organisatie/OVO002067`
rows(publisherRegistered, [
  ['OVO', dataset(`dct:publisher <${OVO}>`), 1],
  ['OVO over http', dataset(`dct:publisher <http${OVO.slice(5)}>`), 1],
  ['CBE', dataset('dct:publisher <https://org.belgif.be/id/CbeRegisteredEntity/0207451227>'), 1],
  [
    'CBE with a wrong check',
    dataset('dct:publisher <https://org.belgif.be/id/CbeRegisteredEntity/0207451228>'),
    0.25,
    ['badNumber'],
  ],
  [
    'another IRI with a name',
    `${dataset('dct:publisher <http://d.be/o>')} <http://d.be/o> foaf:name "Stad Gent"@nl .`,
    0.5,
    ['otherIri'],
  ],
  [
    'with the code beside it',
    `${dataset('dct:publisher <http://d.be/o>')} <http://d.be/o> foaf:name "Stad Gent"@nl ; dct:identifier "OVO002067" .`,
    0.5,
    ['meant'],
    { args: { iri: OVO } },
  ],
  [
    'the page of an OVO code',
    dataset(`dct:publisher <https://data.vlaanderen.be/doc/organisatie/OVO002067>`),
    0.25,
    ['meant'],
  ],
  ['an older CBE IRI', dataset('dct:publisher <http://org.belgif.be/cbe/org/0367_302_178#id>'), 1],
  [
    'a page of the enterprise register',
    dataset('dct:publisher <https://kbopub.economie.fgov.be/kbopub/toonvestigingps.html?vestigingsnummer=2146814391>'),
    0.25,
    ['meant'],
    { args: { iri: 'https://org.belgif.be/id/CbeEstablishmentUnit/2146814391' } },
  ],
  ['OVO with a class', `${dataset(`dct:publisher <${OVO}>`)} <${OVO}> a foaf:Agent .`, 1],
  [
    'another IRI with a class',
    `${dataset('dct:publisher <http://d.be/o>')} <http://d.be/o> a foaf:Agent .`,
    0,
    ['bareIri'],
  ],
  ['a bare IRI', dataset('dct:publisher <http://d.be/o>'), 0.25, ['bareIri']],
  ['a name without IRI', dataset('dct:publisher [ a foaf:Agent ; foaf:name "Stad Gent"@nl ]'), 0.25, ['nameless']],
  ['a text', dataset('dct:publisher "Stad Gent"'), 0.25, ['text']],
  ['a stand-in for a name', dataset('dct:publisher [ a foaf:Agent ; foaf:name "onbekend" ]'), 0, ['nothing']],
  ['a husk', dataset('dct:publisher [ a foaf:Agent ]'), 0, ['nothing']],
  ['none', dataset('dct:title "x"'), 0, ['missing']],
  ['the best of two', dataset(`dct:publisher <http://d.be/o>, <${OVO}>`), 1],
])

rows(accessRightsDeclared, [
  ['PUBLIC', dataset(PUBLIC), 1],
  ['RESTRICTED', dataset(`dct:accessRights <${EU}/access-right/RESTRICTED>`), 1],
  [
    'SENSITIVE',
    dataset(`dct:accessRights <${EU}/access-right/SENSITIVE>`),
    0.5,
    ['vague'],
    { args: { code: 'SENSITIVE' } },
  ],
  ['two', dataset(`${PUBLIC}, <${EU}/access-right/NON_PUBLIC>`), 0.5, ['several']],
  ['two of nowhere', dataset('dct:accessRights "a", "b"'), 0, ['several']],
  [
    'plural in the path',
    dataset(`dct:accessRights <${EU}/access-rights/PUBLIC>`),
    0,
    ['meant'],
    { args: { iri: `${EU}/access-right/PUBLIC` } },
  ],
  ['a text', dataset('dct:accessRights "openbaar"'), 0, ['meant']],
  ['a nameless node', dataset('dct:accessRights [ rdfs:label "Public" ]'), 0, ['meant']],
  ['a nameless node of no meaning', dataset('dct:accessRights [ rdfs:label "zie website" ]'), 0, ['nameless']],
  ['an empty node', dataset('dct:accessRights [ a dct:RightsStatement ]'), 0, ['nameless']],
  [
    'another list',
    dataset('dct:accessRights <http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations>'),
    0,
    ['other'],
  ],
  ['none', service('dct:title "x"'), 0, ['missing']],
])

rows(licencePresent, [
  ['all', dataset('', ...licensed(FREE, FREE)), 1],
  ['one of two', dataset('', `dct:license <${FREE}>`, 'dct:title "x"'), 0.5, ['missing']],
  ['on the dataset only', dataset(`dct:license <${FREE}>`, 'dct:title "x"'), 0.5, ['onDatasetOnly']],
  ['with a class', `${dataset('', ...licensed(FREE))} <${FREE}> a dct:LicenseDocument .`, 1],
  ['a husk', dataset('', 'dct:license [ a dct:LicenseDocument ]'), 0, ['empty']],
  ['a stand-in', dataset('', 'dct:license "onbekend"'), 0, ['placeholder']],
  ['closed', dataset(CLOSED, 'dct:title "x"'), null],
  ['elsewhere', dataset('', ''), null],
  ['a service without', service('dct:title "x"'), 0, ['missing']],
  ['a service with', service(`dct:license <${FREE}>`), 1],
])

rows(licenceKnown, [
  ['canonical', dataset('', ...licensed(FREE, CC_BY, NC)), 1],
  ['another spelling', dataset('', `dct:license <http${FREE.slice(5)}>`), 0.75, ['alias'], { args: { iri: FREE } }],
  [
    'the page of a licence',
    dataset('', 'dct:license <https://creativecommons.org/licenses/by/4.0/deed.nl>'),
    0.75,
    ['alias'],
  ],
  ['of nobody', dataset('', 'dct:license <http://d.be/l>'), 0.25, ['other']],
  [
    'of a publisher',
    dataset('', 'dct:license <https://www.elia.be/en/grid-data/elia-open-data-license>'),
    0.25,
    ['other'],
  ],
  ['a text with a meaning', dataset('', 'dct:license "CC-BY-4.0"'), 0, ['textMeant'], { args: { iri: CC_BY } }],
  ['a text without', dataset('', 'dct:license "zie website"'), 0, ['text']],
  ['a nameless node', dataset('', 'dct:license [ a dct:LicenseDocument ; dct:title "CC0" ]'), 0, ['namelessMeant']],
  ['the mean', dataset('', `dct:license <${FREE}>`, 'dct:license <http://d.be/l>'), 0.625, ['other']],
  ['none', dataset('', 'dct:title "x"'), null],
])

rows(licenceOpen, [
  ['open', dataset(PUBLIC, ...licensed(FREE, `${EU}/licence/CC_BYSA_4_0`)), 1],
  ['no commerce', dataset('', ...licensed(NC)), 0, ['nonCommercial']],
  ['no changes', dataset('', ...licensed(`${EU}/licence/CC_BYND_4_0`)), 0, ['noDerivatives']],
  ['a fee', dataset('', ...licensed(PAID)), 0, ['fee']],
  ['a limited audience', dataset('', ...licensed(GDI)), 0, ['audience']],
  ['half', dataset('', ...licensed(FREE, NC)), 0.5, ['nonCommercial']],
  ['unknown ones are left out', dataset('', ...licensed(FREE, GRB, 'http://d.be/l')), 1],
  ['only unknown ones', dataset('', ...licensed(GRB, 'http://d.be/l')), null],
  ['closed', dataset(CLOSED, ...licensed(NC)), null],
])

const MAIL = 'dcat:contactPoint [ a vcard:Organization ; vcard:hasEmail <mailto:data@gent.be> ]'
const GOOD = `dct:format "CSV" ; dcat:downloadURL <http://d.be/a.csv> ; dct:license <${CC_BY}> ; dcat:accessService <http://d.be/s>`
const API = '<http://d.be/s> a dcat:DataService ; dcat:endpointURL <http://d.be/api> ; foaf:page <http://d.be/docs> .'
rows(hvdConditions, [
  ['all five', `${dataset(`${HVD} ; ${MAIL}`, GOOD)} ${API}`, 1],
  ['not high-value', dataset(MAIL, GOOD), null],
  ['a keyword binds nobody', dataset('dcat:keyword "HVD"'), null],
  ['by category', dataset(CATEGORY), 0, ['format', 'api', 'bulk', 'contact', 'noLicence']],
  [
    'an API without documentation',
    `${dataset(`${HVD} ; ${MAIL}`, GOOD)} <http://d.be/s> dcat:endpointURL <http://d.be/api> .`,
    0.8,
    ['api'],
  ],
  ['a service elsewhere is not judged', dataset(`${HVD} ; ${MAIL}`, GOOD), 1],
  [
    'a WFS as distribution',
    dataset(`${HVD} ; ${MAIL}`, `dct:format "WFS" ; dct:license <${CC_BY}> ; foaf:page <http://d.be/docs>`),
    0.8,
    ['bulk'],
  ],
  [
    'share-alike',
    `${dataset(`${HVD} ; ${MAIL}`, GOOD.replace(CC_BY, `${EU}/licence/CC_BYSA_4_0`))} ${API}`,
    0.8,
    ['strictLicence'],
  ],
  ['the model licence is not settled', `${dataset(`${HVD} ; ${MAIL}`, GOOD.replace(CC_BY, FREE))} ${API}`, 1],
  [
    'a contact without an address',
    `${dataset(`${HVD} ; dcat:contactPoint [ vcard:fn "Team" ]`, GOOD)} ${API}`,
    0.8,
    ['contact'],
  ],
])

describe('words', () => {
  const checks: readonly Check[] = [
    accessRightsDeclared,
    downloadUrlDirect,
    formatDeclared,
    freshnessVsFrequency,
    hasDistributionOrService,
    hvdConditions,
    hvdDeclaredConsistently,
    licenceKnown,
    licenceOpen,
    licencePresent,
    machineReadableFormat,
    persistentIdentifier,
    publisherRegistered,
    rightsLicenceAgree,
    serviceEndpointComplete,
    themeClassified,
    vocabularyTermsValid,
  ]
  test('Dutch has the checks of this half, and their messages with the same holes', () => {
    expect(Object.keys(nlChecks1)).toEqual(checks.map((check) => check.id))
    const holes = (words: Readonly<Record<string, string>>): Record<string, string[]> =>
      Object.fromEntries(
        Object.entries(words).map(([key, text]) => [key, [...text.matchAll(/\{\w+\}/g)].map(String).sort()]),
      )
    for (const check of checks) {
      const dutch = nlChecks1[check.id as keyof typeof nlChecks1]
      expect([check.id, Object.keys(dutch.messages).sort()]).toEqual([check.id, Object.keys(check.messages).sort()])
      const english = holes(check.messages)
      for (const [key, found] of Object.entries(holes(dutch.messages))) {
        // Dutch may do without the name of the node, never without a fact.
        expect(found.filter((hole) => hole !== '{node}')).toEqual(english[key]!.filter((hole) => hole !== '{node}'))
      }
    }
  })
  test('both examples of each check', () => {
    for (const check of checks) {
      expect([check.id, look(check, check.examples.good).messages]).toEqual([check.id, []])
      expect([check.id, look(check, check.examples.good).value]).toEqual([check.id, 1_000_000])
      expect(look(check, check.examples.bad).messages.length, check.id).toBeGreaterThan(0)
    }
  })
})
