import { describe, expect, test } from 'vitest'
import { preferredTexts, wordOf } from '../src/background/dutch.ts'
import { formatEvidence } from '../src/background/format-evidence.ts'
import { termVerdict } from '../src/background/known-terms.ts'
import { isRestrictionFormula } from '../src/background/restriction.ts'
import { statementsOf } from '../src/background/statements.ts'
import { iri } from '../src/rdf/namespaces.ts'
import { isLexical, isXsdDatatype } from '../src/values/datatypes.ts'
import { editDistance } from '../src/values/distance.ts'
import { crsName, geometryType, parseGeometry } from '../src/values/geometry.ts'
import { internalFault } from '../src/values/hosts.ts'
import { findMobiles } from '../src/values/mobile.ts'
import { readability } from '../src/values/readability.ts'
import { syllables } from '../src/values/syllables.ts'
import { textFault } from '../src/values/text-faults.ts'
import { checkContext } from './check-context.ts'
import { readTexts } from './read-text.ts'

describe('texts that are judged', () => {
  test.each([
    ['the Dutch ones', '"a"@en , "b"@nl , "c" , "d"@nl-BE', ['b', 'd']],
    ['those without a tag', '"a"@en , "b"@nlx , "c" , " "@nl', ['c']],
    ['all', '"a"@en , "b"@nlx , " " , <https://a.be/c> , [ a <https://a.be/D> ]', ['a', 'b']],
    ['none', '" "@nl', []],
  ])('%s', async (_, values, expected) => {
    const { graph } = await readTexts({ 'a.ttl': `<https://a.be/1> <http://purl.org/dc/terms/title> ${values} .` })
    const found = preferredTexts(graph, graph.iri('https://a.be/1'), iri('dct:title'))
    expect(found.map((term) => graph.value(term))).toEqual(expected)
  })
})

describe('readability', () => {
  test.each([
    ['boom', 1],
    ['bomen', 2],
    ['geïnd', 2],
    ['ideeën', 3],
    ['fraaie', 2],
    ['nieuw', 1],
    ['sneeuw', 1],
    ['ijs', 1],
    ['theater', 3],
    ['systeem', 2],
    ['GML', 1],
    ['IDEEËN', 3],
    ['café', 2],
  ])('%s has %d syllables', (word, count) => {
    expect(syllables(word)).toBe(count)
  })

  test('by hand: 8 words, 2 sentences, 10 syllables', () => {
    // 206.84 - 0.93 × 4 - 77 × 10 / 8
    const found = readability('De boom is groot. Bomen geven schaduw aan.')
    expect(found).toMatchObject({ words: 8, sentences: 2, longest: 4 })
    expect(found!.score).toBeCloseTo(206.84 - 0.93 * 4 - (77 * (4 + 7)) / 8, 6)
  })

  test.each([
    ['no sentence', 'bomen in de stad'],
    ['no word', '12. 13.'],
    ['nothing', ''],
  ])('%s gives no figure', (_, text) => {
    expect(readability(text)).toBeNull()
  })

  test('addresses are no words', () => {
    expect(readability('Zie https://data.gent.be/x/y of mail data@stad.gent voor meer.')!.words).toBe(5)
  })
})

describe('geometry', () => {
  test.each([
    ['POINT(3.7 51.05)', 'wktLiteral'],
    ['<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(51 3)', 'wktLiteral'],
    ['{"type":"Point","coordinates":[3.7,51.05]}', 'geoJSONLiteral'],
    ['<gml:Point><gml:pos>1 2</gml:pos></gml:Point>', 'gmlLiteral'],
    ['northlimit=51.5; southlimit=50.7; eastlimit=5.9; westlimit=2.5', null],
    ['POINT(3.7', null],
    ['{"type":"Point"}', null],
    ['Gent', null],
  ])('%s is a %s', (text, type) => {
    expect(geometryType(text)).toBe(type)
  })

  test.each([
    ['POINT(3.7 51.05)', { minX: 3.7, minY: 51.05, maxX: 3.7, maxY: 51.05, crs: null, area: false }],
    [' point z (3 51 7)', { minX: 3, minY: 51, maxX: 3, maxY: 51, crs: null, area: false }],
    [
      'SRID=31370;POINT(1e5 2E5)',
      { minX: 100000, minY: 200000, maxX: 100000, maxY: 200000, crs: 'EPSG:31370', area: false },
    ],
    [
      'MULTIPOLYGON(((1 2, 3 4, 5 0, 1 2)),((-1 9, 0 9, 0 8, -1 9)))',
      { minX: -1, minY: 0, maxX: 5, maxY: 9, crs: null, area: true },
    ],
    [
      '<http://www.opengis.net/def/crs/EPSG/0/4326> LINESTRING(1 2, 3 4)',
      { minX: 1, minY: 2, maxX: 3, maxY: 4, crs: 'EPSG:4326', area: false },
    ],
    [
      'GEOMETRYCOLLECTION(POINT(1 2), LINESTRING(3 4, 5 6))',
      { minX: 1, minY: 2, maxX: 5, maxY: 6, crs: null, area: false },
    ],
    ['ENVELOPE(2, 6, 51, 50)', { minX: 2, minY: 50, maxX: 6, maxY: 51, crs: null, area: true }],
    [
      'northlimit=51.5; southlimit=50.7; eastlimit=5.9; westlimit=2.5',
      { minX: 2.5, minY: 50.7, maxX: 5.9, maxY: 51.5, crs: null, area: true },
    ],
    [
      '{"type":"Point","coordinates":[3.7,51.05]}',
      { minX: 3.7, minY: 51.05, maxX: 3.7, maxY: 51.05, crs: null, area: false },
    ],
    [
      '{"type":"FeatureCollection","features":[{"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[1,2]]]}}]}',
      { minX: 1, minY: 2, maxX: 3, maxY: 4, crs: null, area: true },
    ],
    [
      '<gml:Point srsName="urn:ogc:def:crs:EPSG::31370"><gml:pos>1 2</gml:pos></gml:Point>',
      { minX: 1, minY: 2, maxX: 1, maxY: 2, crs: 'EPSG:31370', area: false },
    ],
    [
      '<Polygon srsDimension="3"><posList srsDimension="3">1 2 9 3 4 9</posList></Polygon>',
      { minX: 1, minY: 2, maxX: 3, maxY: 4, crs: null, area: true },
    ],
  ])('%s', (text, geometry) => {
    expect(parseGeometry(text)).toEqual(geometry)
  })

  test.each([
    '',
    'Gent',
    '3.7 51.05',
    'POINT',
    'POINT EMPTY',
    'POINT(3.7)',
    'POINT(3.7 51.05',
    'POINT(3.7 51.05))',
    'POINT(a b)',
    'POINT(1 2 3 4 5)',
    'ENVELOPE(1, 2, 3)',
    '{"type":"Point"}',
    '{"type":"Point","coordinates":["3","51"]}',
    '{niet json',
    '<gml:Point/>',
    'westlimit=2',
    'POLYGON((1e999 2, 3 4))',
  ])('%j is none', (text) => {
    expect(parseGeometry(text)).toBeNull()
  })

  test.each([
    ['http://www.opengis.net/def/crs/EPSG/0/31370', 'EPSG:31370'],
    ['http://www.opengis.net/gml/srs/epsg.xml#4326', 'http://www.opengis.net/gml/srs/epsg.xml#4326'],
    ['urn:ogc:def:crs:EPSG:6.9:4258', 'EPSG:4258'],
    ['EPSG:3812', 'EPSG:3812'],
    ['31370', 'EPSG:31370'],
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'CRS84'],
    ['http://www.opengis.net/def/crs/OGC/1.3/CRS84', 'CRS84'],
  ])('the reference system %s', (name, crs) => {
    expect(crsName(name)).toBe(crs)
  })
})

describe('lexical forms', () => {
  test.each([
    ['date', '2020-02-29', true],
    ['date', '2021-02-29', false],
    ['date', '2020-02-29T00:00:00', false],
    ['dateTime', '2020-02-29T10:00:00+01:00', true],
    ['dateTime', '2020-02-29 10:00:00', false],
    ['dateTimeStamp', '2020-02-29T10:00:00', false],
    ['dateTimeStamp', '2020-02-29T10:00:00Z', true],
    ['gYear', '2020', true],
    ['boolean', 'TRUE', false],
    ['boolean', ' true ', true],
    ['decimal', '1.', true],
    ['decimal', '1e3', false],
    ['double', '1e3', true],
    ['double', 'INF', true],
    ['integer', '1.0', false],
    ['nonNegativeInteger', '-1', false],
    ['positiveInteger', '0', false],
    ['unsignedByte', '256', false],
    ['byte', '-128', true],
    ['long', '9223372036854775808', false],
    ['duration', 'P1Y2M3DT4H5M6.7S', true],
    ['duration', 'P', false],
    ['duration', 'PT', false],
    ['dayTimeDuration', 'P1M', false],
    ['dayTimeDuration', 'PT1M', true],
    ['time', '25:00:00', false],
    ['anyURI', 'http://d.be/a b', false],
    ['hexBinary', 'abc', false],
    ['language', 'nl-BE', true],
    ['niets', 'x', false],
  ])('xsd:%s %j: %s', (name, text, right) => {
    expect(isLexical(name, text)).toBe(right)
  })

  test('names of objects are no datatypes', () => {
    expect(['constructor', 'toString', '__proto__', ''].filter(isXsdDatatype)).toEqual([])
  })
})

describe('hosts', () => {
  test.each([
    ['https://data.gent.be/x', null],
    ['https://data.gent.be:443/x', null],
    ['http://data.gent.be:8080/x', null],
    ['http://data.gent.be:9000/x', 'port'],
    ['ftp://ftp.gent.be:2121/x', null],
    ['http://10.0.0.1/', 'private-address'],
    ['http://172.16.0.1/', 'private-address'],
    ['http://172.32.0.1/', null],
    ['http://192.168.0.1:8080/', 'private-address'],
    ['http://169.254.1.1/', 'private-address'],
    ['http://100.64.0.1/', 'private-address'],
    ['http://8.8.8.8/', null],
    ['http://127.0.0.1/', 'loopback'],
    ['http://0.0.0.0/', 'loopback'],
    ['http://[::1]/', 'loopback'],
    ['http://[fd00::1]/', 'private-address'],
    ['http://[fe80::1]/', 'private-address'],
    ['http://[2001:db8::1]/', null],
    ['http://localhost/', 'loopback'],
    ['http://app.localhost/', 'loopback'],
    ['http://geoserver/wfs', 'single-label'],
    ['http://user@geoserver/wfs', 'single-label'],
    ['http://geo.stad.local/', 'local-domain'],
    ['http://geo.stad.intern', 'local-domain'],
    ['http://geo.intern.be/', null],
    ['http://local.gent.be/', null],
    ['file:///c:/x.csv', 'file'],
    ['\\\\server\\map\\x.csv', 'unc'],
    ['C:\\data\\x.csv', 'unc'],
    ['//server/map', 'unc'],
    ['mailto:x@y.be', null],
    ['gent', null],
  ])('%s: %s', (address, fault) => {
    expect(internalFault(address)).toBe(fault)
  })
})

describe('mobile numbers', () => {
  test.each([
    ['0470 12 34 56', 1],
    ['0470/12.34.56', 1],
    ['+32 (0)470 12 34 56', 1],
    ['0032470123456 en 0471 00 00 00', 2],
    ['09 210 10 10', 0],
    ['+31 6 12345678', 0],
    ['BTW BE 0470.123.456', 0],
    ['KBO-nummer: 0470.123.456', 0],
    ['bestand 0470123456.csv', 0],
    ['https://d.be/0470123456', 0],
    ['a0470123-4567-4890-8123-456789012345', 0],
    ['123404701234567', 0],
  ])('%s', (text, count) => {
    expect(findMobiles(text)).toHaveLength(count)
  })
})

describe('faults of texts', () => {
  test.each([
    ['Gewone tekst, met é en ß & 5 < 6 > 4.', null],
    ['a <br/> b', { kind: 'html', snippet: 'a <br/> b' }],
    ['Dit is een heel lange zin met een &nbsp; erin', { kind: 'html', snippet: 'met een &nbsp; erin' }],
    ['Ã©n', { kind: 'mojibake', snippet: 'Ã©n' }],
    ['10Â°C', { kind: 'mojibake', snippet: '10Â°C' }],
    ['x\u0000y', { kind: 'control', snippet: 'x?y' }],
    ['x\u202ey', { kind: 'control', snippet: 'x?y' }],
    ['x\ny\tz', null],
    [' x', { kind: 'ends', snippet: '' }],
    ['', null],
    [' ', null],
    ['familie 👨‍👩‍👧', null],
  ])('%j', (text, fault) => {
    expect(textFault(text)).toEqual(fault)
  })
})

describe('words', () => {
  test.each([
    ['method', 'Gemeten met een sensor', 'Gemeten'],
    ['method', 'enquête', 'enquête'],
    ['method', 'meetingen', null],
    ['caution', 'zonder beperkingen', null],
    ['caution', 'met beperkingen', 'beperkingen'],
    ['risk', 'leerlingenbegeleiding', null],
    ['shield', 'gepseudonimiseerd', 'gepseudonimiseerd'],
    ['logging', 'dialoog in het logo', null],
  ] as const)('%s in %j', (list, text, word) => {
    expect(wordOf(list, text)).toBe(word)
  })

  test.each([
    ['Geen beperkingen op openbare toegang', true],
    ['No limitations on public access', true],
    ['Modellicentie gratis hergebruik', true],
    ['Niet gebruiken voor navigatie op zee', false],
  ])('%s is a formula: %s', (text, formula) => {
    expect(isRestrictionFormula(text)).toBe(formula)
  })
})

describe('terms', () => {
  test.each([
    ['dct:title', 'properties', 'known'],
    ['dct:Location', 'classes', 'known'],
    ['dct:Location', 'properties', 'unknown'],
    ['geosparql:asWKT', 'properties', 'foreign'],
    ['schema:anything', 'properties', 'foreign'],
  ] as const)('%s among %s is %s', (name, kind, verdict) => {
    expect(termVerdict(iri(name), kind).kind).toBe(verdict)
  })

  test('another scheme is told', () => {
    expect(termVerdict('https://www.w3.org/ns/dcat#theme', 'properties')).toEqual({
      kind: 'unknown',
      meant: 'http://www.w3.org/ns/dcat#theme',
    })
  })

  test.each([
    ['', '', 0],
    ['abc', 'abd', 1],
    ['abc', 'xyz', 3],
    ['kitten', 'sitting', 3],
  ])('%j and %j differ by %d', (a, b, steps) => {
    expect([editDistance(a, b, 5), editDistance(a, b, 0)]).toEqual([steps, steps === 0 ? 0 : 1])
  })
})

describe('statements', () => {
  test('are those of all owned nodes, and those of another record after it', () => {
    const text = '<http://d.be/1> a dcat:Dataset ; dct:publisher [ foaf:name "a" ] . <http://d.be/2> a dcat:Dataset .'
    const { graph, record } = checkContext(text)
    const other = checkContext(text, { node: 'http://d.be/2' })
    const { nodes, paths, objects } = statementsOf(graph, record)
    expect(paths).toEqual([iri('dct:publisher'), iri('rdf:type'), iri('foaf:name')])
    const agent = graph.object(record.node, iri('dct:publisher'))
    expect(Array.from(nodes)).toEqual([record.node, record.node, agent])
    expect(Array.from(objects)).toEqual([agent, graph.iri(iri('dcat:Dataset')), graph.object(agent, iri('foaf:name'))])
    expect(statementsOf(graph, record)).toBe(statementsOf(graph, record))
    expect(statementsOf(other.graph, other.record).paths).toHaveLength(1)
    expect(statementsOf(graph, record).paths).toHaveLength(3)
  })
})

test('hostile texts take no time', () => {
  const units = [
    '(',
    '1 ',
    '1,',
    'a',
    '<',
    '&',
    ' ',
    '.',
    '0',
    '4',
    '/',
    '@',
    'http://',
    'Ã',
    '<gml:pos ',
    'POINT(',
    '.a',
    '0470',
    '\\',
    'limit=',
  ]
  const start = process.hrtime.bigint()
  for (const unit of units) {
    const text = unit.repeat(100_000)
    for (const prefix of ['', 'POLYGON((', '<http://', '{', 'http://', '0', 'northlimit=']) {
      parseGeometry(prefix + text)
      internalFault(prefix + text)
      formatEvidence(prefix + text)
    }
    textFault(text)
    findMobiles(text)
    readability(`${text}. Zin.`)
    wordOf('method', text)
    isRestrictionFormula(text)
    isLexical('base64Binary', text)
    isLexical('duration', `P${text}`)
    crsName(text)
  }
  expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(8_000)
})
