import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isAuthorityIri, isPlaceIri } from '../src/background/authority.ts'
import type { CodeListId, Lookup } from '../src/background/code-list.ts'
import { HVD_TOP } from '../src/background/eu-lists.ts'
import {
  fileTypeByExtension,
  fileTypeByMediaType,
  fileTypeOf,
  fileTypeOfService,
  formatClass,
} from '../src/background/file-type.ts'
import { frequencyOf } from '../src/background/frequency.ts'
import { CODE_LISTS } from '../src/background/index.ts'
import { isMqaKnownLicence, licenceOf } from '../src/background/licence.ts'
import { lookup, nearest } from '../src/background/lookup.ts'
import { cbeOf, hasCbeCheck, ovoOf } from '../src/background/organisation.ts'
import { isStandardIri } from '../src/background/standards.ts'
import {
  extensionsOf,
  iriFault,
  isWebIri,
  isWebPage,
  normaliseUrl,
  requestedFormat,
  serviceKind,
  urlKey,
} from '../src/values/url.ts'

const SHARED = new URL('../../shared/vocabularies/', import.meta.url)
const shared = existsSync(SHARED)
if (!shared) console.info('background: the code lists are not held against ../shared, which is not there')

const EU = 'http://publications.europa.eu/resource/authority/'
const IANA = 'https://www.iana.org/assignments/media-types/'
const VL = 'https://data.vlaanderen.be/id/'

/** Rows of a CSV file with a header, quotes and doubled quotes included. */
function csv(name: string): Record<string, string>[] {
  const text = readFileSync(new URL(`${name}.csv`, SHARED), 'utf8')
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!
    if (quoted ? c === '"' && text[i + 1] === '"' : false) {
      cell += '"'
      i++
    } else if (c === '"') quoted = !quoted
    else if (!quoted && (c === ',' || c === '\n')) {
      rows.at(-1)!.push(cell.replace(/\r$/, ''))
      cell = ''
      if (c === '\n') rows.push([])
    } else cell += c
  }
  const [head, ...body] = rows.filter((row) => row.length > 1)
  return body.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i]!])))
}

describe('code lists', () => {
  test('ids are sorted and unique', () => {
    const ids = CODE_LISTS.map((list) => list.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test.each(CODE_LISTS.map((list) => [list.id, list] as const))('%s holds as many codes as it says', (_, list) => {
    const codes = list.codes.trim().split(/\s+/)
    expect(new Set(codes).size).toBe(list.concepts)
    expect(codes.length).toBe(list.concepts)
    for (const pair of (list.retired ?? '').trim().split(/\s+/).filter(Boolean)) {
      const [old, now] = pair.split('=') as [string, string]
      expect(codes).toContain(old)
      if (now) expect(codes).toContain(now)
    }
    for (const line of (list.aliases ?? '').trim().split('\n').filter(Boolean)) {
      const code = line.trim().split('=')[0]!
      expect(`${list.codes} ${list.added ?? ''}`.split(/\s+/)).toContain(code)
      for (const alias of line.slice(line.indexOf('=') + 1).split('|')) {
        expect(alias).toBe(alias.toLowerCase().replace(/\s+/g, ' ').trim())
      }
    }
  })

  describe.skipIf(!shared)('against ../shared', () => {
    const files: [CodeListId, string, string?][] = [
      ['access-right', 'mqa-access-right'],
      ['adms-status', 'status'],
      ['belgif-datatheme', 'belgif-datatheme'],
      ['continent', 'eu-continent-2019'],
      ['country', 'eu-country-2019'],
      ['data-theme', 'datatheme'],
      ['dataserviceprotocol', 'oslo-protocol'],
      ['distribution-status', 'distribution-status'],
      ['file-type', 'quality-file-types'],
      ['flemish-licence', 'flemish-licences'],
      ['frequency', 'quality-frequencies'],
      ['gdi-trefwoorden', 'GDI-Vlaanderen-trefwoorden'],
      ['hvd-category', 'high-value-dataset-category'],
      ['language', 'language'],
      ['levensfase', 'oslo-levensfase'],
      ['licence', 'quality-licences-eu'],
      ['licence-type', 'licence-type'],
      ['media-type', 'mqa-media-types'],
      ['mqa-licence', 'quality-licences-mqa-extra'],
      ['ontwikkelingstoestand', 'oslo-ontwikkelingstoestand'],
      ['oslo-standard', 'oslo-datastandaarden'],
      ['planned-availability', 'eu-planned-availability'],
      ['publisher-type', 'publisher-type'],
      ['relatievorm', 'oslo-relatievorm'],
      ['gdi-service-type', 'GDI-Vlaanderen-service-types'],
      ['topic-category', 'TopicCategory'],
    ]
    /** Lists of INSPIRE and ISO, of which no copy is held. */
    const elsewhere = ['inspire-theme', 'progress-code', 'representation-type', 'service-category', 'service-type']
    test('every list has a file', () => {
      expect([...elsewhere, ...files.map(([id]) => id)].sort()).toEqual(CODE_LISTS.map((list) => list.id).sort())
    })
    test.each(files)('%s has the concepts of %s.csv and no other', (id, file) => {
      const rows = csv(file)
      const list = CODE_LISTS.find((candidate) => candidate.id === id)!
      expect(list.concepts).toBe(rows.length)
      const retired = (list.retired ?? '')
        .split(/\s+/)
        .map((pair) => pair.split('=')[0])
        .filter(Boolean)
      for (const { uri } of rows) {
        const status = lookup(id, uri!).status
        expect([uri, status]).toEqual([uri, retired.includes(uri!.slice(list.space.length)) ? 'deprecated' : 'member'])
      }
    })
    test('31 countries are retired', () => {
      const retired = csv('eu-country-2019').filter((row) => row.deprecated === 'true')
      expect(retired.every((row) => lookup('country', row.uri!).status === 'deprecated')).toBe(true)
    })
    test('file types have the class, flags, extensions and media types of the table', () => {
      for (const row of csv('quality-file-types')) {
        const type = fileTypeOf(row.uri!)!
        expect(type).toMatchObject({
          code: row.code,
          iri: row.uri,
          class: row.strategy_class,
          mqaMachineReadable: row.mqa_machine_readable === '1',
          mqaNonProprietary: row.mqa_non_proprietary === '1',
          euNonProprietary: row.eu_non_proprietary === '1',
        })
        const extensions = row.extensions!.split(' ').filter(Boolean)
        expect(type.extensions).toEqual(expect.arrayContaining(extensions.map((e) => e.replace(/^\./, ''))))
        expect(type.mediaTypes).toEqual(expect.arrayContaining(row.media_types!.split(' ').filter(Boolean)))
      }
    })
    test('288 spellings of formats; fifteen lead to what they name instead of what the source says', () => {
      const rows = csv('quality-file-type-aliases')
      expect(rows.length).toBe(288)
      const clean = (text: string): string => text.replaceAll('\\u00A0', ' ').replaceAll('\\n', ' ')
      const other = rows.filter((row) => fileTypeOf(clean(row.alias!))?.code !== row.code)
      expect(other.map((row) => `${row.alias}=${fileTypeOf(row.alias!)?.code}`).sort()).toMatchInlineSnapshot(`
        [
          "Esri REST=REST",
          "NetCDF=NETCDF",
          "PBIX=BIN",
          "PostgreSQL=SQL",
          "RDF/XML=RDF_XML",
          "RDF=RDF",
          "WMTS=WMTS_SRVC",
          "application/php=HTML",
          "application/x-gmz=GMZ",
          "application/x-netcdf=NETCDF",
          "iCal=ICS",
          "rdf+xml=RDF_XML",
          "rdf=RDF",
          "rdfxml=RDF_XML",
          "xhtml=XHTML",
        ]
      `)
    })
    test('94 spellings of licences; two lead to what they name', () => {
      const rows = csv('quality-licence-aliases')
      expect(rows.length).toBe(94)
      const other = rows.filter((row) => {
        const licence = licenceOf(row.alias!)
        return licence?.iri !== row.canonical_uri && licence?.euEquivalent !== row.canonical_uri
      })
      expect(other.map((row) => `${row.alias} = ${licenceOf(row.alias!)?.euEquivalent}`)).toMatchInlineSnapshot(`
        [
          "http://wiki.data.gouv.fr/wiki/Licence_Ouverte_/_Open_Licence = http://publications.europa.eu/resource/authority/licence/ETALAB_2_0",
          "http://creativecommons.org/licenses/by/4.0 = http://publications.europa.eu/resource/authority/licence/CC_BY_4_0",
        ]
      `)
    })
    test('Flemish licences have the answers of the table', () => {
      const flag = (text: string): boolean => text === '1'
      for (const row of csv('quality-licences-flanders')) {
        expect(licenceOf(row.uri!)).toMatchObject({
          known: 'canonical',
          open: flag(row.open!),
          attribution: flag(row.attribution!),
          fee: flag(row.fee!),
          audienceLimited: flag(row.audience_limited!),
          euEquivalent: row.eu_equivalent || null,
          atMostCcBy: { yes: true, no: false }[row.hvd_acceptable!] ?? null,
        })
      }
    })
    test('the MQA knows the EU licences, their pages and its 22 additions', () => {
      const rows = [...csv('quality-licences-eu'), ...csv('quality-licences-mqa-extra')]
      expect(rows.filter((row) => !isMqaKnownLicence(row.uri!))).toEqual([])
      expect(
        rows.filter((row) => row.exact_match && !isMqaKnownLicence(row.exact_match.replace(/^ttps/, 'https'))),
      ).toEqual([])
      for (const row of csv('quality-licences-flanders')) expect(isMqaKnownLicence(row.uri!)).toBe(false)
    })
    test('frequencies have the period and kind of the table', () => {
      for (const row of csv('quality-frequencies')) {
        const found = frequencyOf(row.uri!)!
        if (!/CONT/.test(row.code!)) expect(found.kind).toBe(row.kind)
        else expect(found).toMatchObject({ kind: 'continuous', intervalDays: 1 })
        if (row.interval_days) expect(found.intervalDays).toBe(Number(row.interval_days))
      }
    })
    test('the six top categories', () => {
      expect(HVD_TOP.map((code) => `http://data.europa.eu/bna/${code}`)).toEqual(
        csv('quality-hvd-top-categories').map((row) => row.uri),
      )
    })
  })
})

type Row = [CodeListId, string, Lookup['status'], string | null]

/** Wrong → right, from standards.md section (e) and from records. */
const WRONG: Row[] = [
  [
    'flemish-licence',
    'https://data.vlaanderen.be/doc/licentie/modellicentie-gratis-hergebruik/v1.0',
    'rewritable',
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
  ],
  [
    'flemish-licence',
    'http://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0',
    'rewritable',
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
  ],
  [
    'flemish-licence',
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.1`,
    'unknown-code',
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
  ],
  ['language', `${EU}language/NLD`, 'member', `${EU}language/NLD`],
  ['language', `${EU}language/DUT`, 'rewritable', `${EU}language/NLD`],
  ['language', 'http://lexvo.org/id/iso639-3/nld', 'rewritable', `${EU}language/NLD`],
  ['language', 'nl', 'rewritable', `${EU}language/NLD`],
  ['language', 'nl-BE', 'rewritable', `${EU}language/NLD`],
  ['language', `${EU}language/QQQ`, 'unknown-code', null],
  ['file-type', `${EU}file-type/CSV`, 'member', `${EU}file-type/CSV`],
  ['file-type', `${EU}file-type/PARQUET`, 'member', `${EU}file-type/PARQUET`],
  ['file-type', `${EU}file-type/FMX3`, 'deprecated', `${EU}file-type/FMX4`],
  ['file-type', 'CSV', 'rewritable', `${EU}file-type/CSV`],
  ['file-type', '.csv', 'rewritable', `${EU}file-type/CSV`],
  ['file-type', 'text/csv', 'rewritable', `${EU}file-type/CSV`],
  ['file-type', `${IANA}text/csv`, 'rewritable', `${EU}file-type/CSV`],
  ['file-type', 'ESRI Shapefile', 'rewritable', `${EU}file-type/SHP`],
  ['file-type', `https${EU.slice(4)}file-type/csv/`, 'rewritable', `${EU}file-type/CSV`],
  ['file-type', `${EU}file-type/GEOPACKAGE`, 'rewritable', `${EU}file-type/GPKG`],
  ['file-type', `${EU}file-type/GEOJSN`, 'unknown-code', `${EU}file-type/GEOJSON`],
  ['file-type', 'see the website', 'unknown-code', null],
  ['media-type', `${IANA}text/csv`, 'member', `${IANA}text/csv`],
  [
    'media-type',
    'http://www.iana.org/assignments/media-types/text/csv',
    'member',
    'http://www.iana.org/assignments/media-types/text/csv',
  ],
  ['media-type', `${IANA}text/plain`, 'member', `${IANA}text/plain`],
  ['media-type', `${IANA}application/gpx+xml`, 'unknown-code', null],
  ['media-type', 'text/csv', 'rewritable', `${IANA}text/csv`],
  ['media-type', `${EU}file-type/CSV`, 'rewritable', `${IANA}text/csv`],
  ['media-type', `${IANA}application/parquet`, 'rewritable', `${IANA}application/vnd.apache.parquet`],
  [
    'media-type',
    'http://inspire.ec.europa.eu/media-types/application/x-shapefile',
    'rewritable',
    `${IANA}application/vnd.shp`,
  ],
  ['media-type', 'http://inspire.ec.europa.eu/media-types/application/x-ecw', 'unknown-code', null],
  [
    'belgif-datatheme',
    'https://vocab.belgif.be/auth/datatheme/TECH',
    'member',
    'https://vocab.belgif.be/auth/datatheme/TECH',
  ],
  ['data-theme', `${EU}data-theme/EDUC#SPORT`, 'unknown-code', `${EU}data-theme/EDUC`],
  ['data-theme', `${EU}data-theme/SOC`, 'unknown-code', `${EU}data-theme/SOCI`],
  ['data-theme', 'http://inspire.ec.europa.eu/theme/au', 'other-space', null],
  ['access-right', `${EU}access-rights/PUBLIC`, 'rewritable', `${EU}access-right/PUBLIC`],
  ['access-right', 'public', 'rewritable', `${EU}access-right/PUBLIC`],
  [
    'planned-availability',
    'http://data.europa.eu/r5r/availability/stable',
    'rewritable',
    `${EU}planned-availability/STABLE`,
  ],
  ['frequency', `${EU}frequency/daily`, 'rewritable', `${EU}frequency/DAILY`],
  ['frequency', 'http://purl.org/cld/freq/semiannual', 'rewritable', `${EU}frequency/ANNUAL_2`],
  ['frequency', 'R/P1M', 'rewritable', `${EU}frequency/MONTHLY`],
  ['country', `${EU}country/DDR`, 'deprecated', `${EU}country/DEU`],
  ['country', `${EU}country/YUG`, 'deprecated', null],
  ['levensfase', `${VL}concept/levensfase/Live`, 'rewritable', `${VL}concept/levensfase/live`],
  ['adms-status', 'http://purl.org/adms/status/1.0#Completed', 'rewritable', 'http://purl.org/adms/status/Completed'],
  ['dataserviceprotocol', 'OGC:WMS', 'rewritable', `${VL}concept/dataserviceprotocol/OGC:WMS`],
  [
    'gdi-trefwoorden',
    'Vlaamse Open data',
    'rewritable',
    'https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/VLOPENDATA',
  ],
  ['hvd-category', 'https://data.europa.eu/bna/c_ac64a52d', 'rewritable', 'http://data.europa.eu/bna/c_ac64a52d'],
  ['language', '', 'unknown-code', null],
  ['language', '%', 'unknown-code', null],
]

describe('lookup', () => {
  test.each(WRONG)('%s: %s is %s', (id, value, status, iri) => {
    expect(lookup(id, value)).toEqual({ status, iri })
  })

  test('a long or hostile value is answered quickly', () => {
    const started = performance.now()
    for (const id of ['media-type', 'file-type', 'language'] as const) {
      for (const value of ['a'.repeat(1e6), `${'/'.repeat(1e6)}x`, `http://${' '.repeat(1e6)}`, '-'.repeat(1e6)]) {
        expect(['unknown-code', 'other-space']).toContain(lookup(id, value).status)
      }
    }
    expect(performance.now() - started).toBeLessThan(2000)
  })

  test('nearest gives nothing when nothing is near', () => {
    expect(nearest('file-type', 'GEOPAKKET')).toBe(null)
    expect(nearest('frequency', 'DAILLY')).toBe(`${EU}frequency/DAILY`)
  })
})

describe('formats', () => {
  test.each([
    ['xml', 'XML'],
    ['.json', 'JSON'],
    ['tar.gz', 'TAR_GZ'],
    ['rdf', 'RDF_XML'],
    ['gpkg', 'GPKG'],
    ['TIF', 'TIFF'],
    ['nope', undefined],
  ])('extension %s is %s', (extension, code) => {
    expect(fileTypeByExtension(extension)?.code).toBe(code)
  })
  test.each([
    ['application/xml', 'XML'],
    ['text/csv; charset=utf-8', 'CSV'],
    ['Application/JSON', 'JSON'],
    ['image/tiff', 'TIFF'],
    ['application/pdf', 'PDF'],
    ['x/y', undefined],
  ])('media type %s is %s', (type, code) => {
    expect(fileTypeByMediaType(type)?.code).toBe(code)
  })
  test.each([
    [`${EU}file-type/SHP`, 'proprietary-structured'],
    ['GML', 'open-structured'],
    ['ZIP', 'container'],
    ['Turtle', 'rdf'],
    ['WMS', 'view-service'],
    ['WFS', 'data-service'],
    ['PDF', 'document'],
    ['iets anders', 'other'],
    ['https://example.org/csv', 'other'],
  ])('%s is of class %s', (value, expected) => {
    expect(formatClass(value)).toBe(expected)
  })
  test('a kind of service has its file type', () => {
    expect(fileTypeOfService('WFS')?.code).toBe('WFS_SRVC')
    expect(fileTypeOfService('CSW')).toBe(null)
  })
})

const licences: [string, string | null, 'canonical' | 'alias' | null, boolean | null][] = [
  [`${EU}licence/CC_BY_4_0`, `${EU}licence/CC_BY_4_0`, 'canonical', true],
  [`https${EU.slice(4)}licence/CC_BY_4_0`, `${EU}licence/CC_BY_4_0`, 'alias', true],
  [`${EU}licence/CC_BYNC_4_0`, `${EU}licence/CC_BYNC_4_0`, 'canonical', false],
  [`${EU}licence/OP_DATPRO`, null, null, null],
  [`${EU}licence/NOPE`, null, null, null],
  ['https://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/', 'canonical', true],
  ['http://creativecommons.org/licenses/by/4.0/', 'https://creativecommons.org/licenses/by/4.0/', 'canonical', true],
  ['http://creativecommons.org/licenses/by/4.0', 'https://creativecommons.org/licenses/by/4.0/', 'alias', true],
  [
    'https://creativecommons.org/licenses/by-nd/4.0/deed.nl',
    'https://creativecommons.org/licenses/by-nd/4.0/',
    'alias',
    false,
  ],
  [
    'https://creativecommons.org/licenses/by/2.0/be/',
    'https://creativecommons.org/licenses/by/2.0/be/',
    'canonical',
    true,
  ],
  [
    'https://creativecommons.org/publicdomain/zero/1.0/',
    'https://creativecommons.org/publicdomain/zero/1.0/',
    'canonical',
    true,
  ],
  ['CC BY-SA 4.0', `${EU}licence/CC_BYSA_4_0`, 'alias', true],
  ['cc0', `${EU}licence/CC0`, 'alias', true],
  [
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
    'canonical',
    true,
  ],
  [
    `${VL}licentie/modellicentie-gratis-hergebruik`,
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
    'alias',
    true,
  ],
  [
    'https://overheid.vlaanderen.be/x/modellicentie_gratis_hergebruik_v1_0.html',
    `${VL}licentie/modellicentie-gratis-hergebruik/v1.0`,
    'alias',
    true,
  ],
  [
    `${VL}licentie/voorwaarden-voor-gebruik-van-GRB-gegevens/v1.0`,
    `${VL}licentie/voorwaarden-voor-gebruik-van-GRB-gegevens/v1.0`,
    'canonical',
    null,
  ],
  ['http://europeandataportal.eu/ontologies/od-licenses#OGL3.0', `${EU}licence/OGL_3_0`, 'alias', true],
  [
    'https://www.elia.be/en/grid-data/elia-open-data-license',
    'https://www.elia.be/en/grid-data/elia-open-data-license',
    'canonical',
    null,
  ],
  ['zie website', null, null, null],
  ['https://example.org/licence', null, null, null],
]

describe('licences', () => {
  test.each(licences)('%s', (value, iri, known, open) => {
    const licence = licenceOf(value)
    expect(licence?.iri ?? null).toBe(iri)
    expect(licence?.known ?? null).toBe(known)
    expect(licence?.open ?? null).toBe(open)
  })
  test('what the HVD regulation accepts', () => {
    const answer = (code: string): boolean | null => licenceOf(EU + code)!.atMostCcBy
    expect(['CC0', 'CC_BY_4_0', 'CC_BY_3_0_NL', 'ODC_BY'].map((c) => answer(`licence/${c}`))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['CC_BYSA_4_0', 'CC_BYNC_4_0', 'ODC_BL', 'GPL_3_0'].map((c) => answer(`licence/${c}`))).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(answer('licence/MIT')).toBe(null)
  })
})

describe('authorities', () => {
  test.each([
    ['https://data.vlaanderen.be/id/organisatie/OVO000001', true],
    ['http://data.vlaanderen.be/id/organisatie/OVO000001', true],
    ['https://data.vlaanderen.be/doc/organisatie/OVO000001', false],
    ['uitgever ovo002949', false],
  ])('OVO %s', (value, exact) => {
    expect(ovoOf(value)).toMatchObject({
      exact,
      iri: expect.stringMatching(/^https:\/\/data\.vlaanderen\.be\/id\/organisatie\/OVO\d{6}$/),
    })
  })
  test('no OVO code', () => {
    expect([ovoOf('OVO12345'), ovoOf('OVO0000012'), ovoOf('')]).toEqual([null, null, null])
  })
  test.each([
    ['https://org.belgif.be/id/CbeRegisteredEntity/0866518618', '0866518618'],
    ['https://org.belgif.be/id/CbeEstablishmentUnit/2143719695', '2143719695'],
    ['http://org.belgif.be/cbe/org/0316.380.841', '0316380841'],
    ['https://org.belgif.be/id/CbeRegisteredEntity/0866518619', undefined],
    ['https://example.org/0866518618', undefined],
  ])('CBE %s', (value, code) => {
    expect(cbeOf(value)?.code).toBe(code)
  })
  test('check digits are 97 - n mod 97, never 00', () => {
    expect(hasCbeCheck('0000009797')).toBe(true)
    expect(hasCbeCheck('0000009700')).toBe(false)
  })
  test.each([
    ['https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2026-02-12', true],
    ['http://www.opengis.net/def/crs/EPSG/0/31370', true],
    ['http://inspire.ec.europa.eu/id/citation/ir/reg-1089-2010', true],
    ['urn:ogc:def:crs:EPSG::31370', true],
    ['https://www.w3.org/', false],
    ['https://example.org/standard', false],
  ])('standard %s: %s', (value, expected) => {
    expect(isStandardIri(value)).toBe(expected)
  })
  test.each([
    ['https://sws.geonames.org/2797657/', true, true],
    [`${EU}country/BEL`, true, true],
    [`${EU}data-theme/TECH`, false, true],
    ['https://creativecommons.org/licenses/by/4.0/', false, true],
    ['https://example.org/x', false, false],
  ])('place and authority %s', (value, place, authority) => {
    expect([isPlaceIri(value), isAuthorityIri(value)]).toEqual([place, authority])
  })
})

describe('addresses', () => {
  test.each([
    ['https://example.org/a b', 'space'],
    ['ttps://example.org/', 'unknown-scheme'],
    ['mailto:https://example.org', 'web-in-mail'],
    ['data/roads.csv', 'relative'],
    ['', 'empty'],
    ['https://', 'no-host'],
    ['http:/example.org', 'no-host'],
    ['https://exa..mple.org/', 'bad-host'],
    ['https://example.org:99999/', 'bad-port'],
    ['https://example.org/%zz', 'bad-percent'],
    ['https://example.org/{id}', 'character'],
    ['https://gemeente-België.be/straten', null],
    ['http://[2001:db8::1]:8080/x', null],
    ['urn:uuid:1234', null],
    ['mailto:team@vlaanderen.be', null],
  ])('%s: %s', (value, fault) => {
    expect(iriFault(value)).toBe(fault)
  })
  test('a web IRI is http or https', () => {
    expect(['https://a.be/', 'HTTP://A.be', 'ftp://a.be/', 'urn:x:y'].map(isWebIri)).toEqual([true, true, false, false])
  })
  test.each([
    ['HTTP://Example.ORG:80/A/?b=2&a=1#top', 'http://example.org/A?a=1&b=2'],
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['https://x.be/search#/metadata/1', 'https://x.be/search#/metadata/1'],
    ['no address', 'no address'],
  ])('%s is %s', (value, expected) => {
    expect(normaliseUrl(value)).toBe(expected)
  })
  test('http and https have one key', () => {
    expect(urlKey('http://example.org/x/')).toBe(urlKey('https://EXAMPLE.org:443/x'))
  })
  test.each([
    ['https://x.be/a/roads.csv.gz', ['gz', 'csv']],
    ['https://x.be/v1.0', []],
    ['https://x.be/a.CSV?v=1.2', ['csv']],
    ['https://x.be/', []],
    ['https://x.be/straten.7z', ['7z']],
  ])('extensions of %s', (value, expected) => {
    expect(extensionsOf(value)).toEqual(expected)
  })
  test.each([
    ['https://x.be/page.html', true],
    ['https://x.be/get.php?file=roads.csv', false],
    ['https://x.be/page.aspx?id=1', true],
    ['https://x.be/viewer/?map=1', true],
    ['https://metadata.vlaanderen.be/srv/dut/catalog.search#/metadata/1', true],
    ['https://x.be/', true],
    ['https://x.be/?service=WFS&request=GetFeature', false],
    ['https://x.be/data/roads.zip', false],
    ['https://x.be/api/v2/catalog/datasets/a/exports/csv', false],
  ])('%s is a page: %s', (value, expected) => {
    expect(isWebPage(value)).toBe(expected)
  })
  test.each([
    ['https://x.be/ows?SERVICE=wfs&request=GetCapabilities', 'WFS'],
    ['https://x.be/geoserver/wms', 'WMS'],
    ['https://x.be/arcgis/rest/services/a/MapServer/WFSServer', 'WFS'],
    ['https://x.be/arcgis/rest/services/a/MapServer', 'ESRI-MAP'],
    ['https://x.be/arcgis/rest/services/a/FeatureServer/0', 'ESRI-DATA'],
    ['https://geo.x.be/ogc/features/collections/a', 'OGC-API'],
    ['https://x.be/sparql', 'SPARQL'],
    ['http://www.opengis.net/def/serviceType/ogc/wfs', null],
    ['https://x.be/data.csv', null],
  ])('service of %s: %s', (value, expected) => {
    expect(serviceKind(value)).toBe(expected)
  })
  test('what a query asks for', () => {
    expect(requestedFormat('https://x.be/ows?outputFormat=application/json')).toBe('application/json')
    expect(requestedFormat('https://x.be/d?file=a%2Fb.zip')).toBe('zip')
    expect(requestedFormat('https://x.be/d')).toBe(null)
  })
})
