/** Which profiles a record is judged by, why, and what is wrong with what it claims. */
import { describe, expect, test } from 'vitest'
import type { AppliedProfile, Report } from '../src/model.ts'
import { readerOfClaims } from '../src/profiles/claims.ts'
import { profiles } from '../src/profiles/index.ts'
import { type Request, run } from '../src/run.ts'
import { createValidation } from '../src/validation.ts'
import { memoryIo } from './memory-io.ts'
import { threadsHere } from './threads-here.ts'

const OSLO = 'https://data.vlaanderen.be/doc/applicatieprofiel'
const VL = `${OSLO}/DCAT-AP-VL`
const EU = 'collection/semic-support-centre/solution/dcat-application-profile-data-portals-europe'
const JOINUP = `https://joinup.ec.europa.eu/${EU}`
const INTEROPERABLE = `https://interoperable-europe.ec.europa.eu/${EU}`

describe('an address claims', () => {
  const read = readerOfClaims(profiles)

  test.each([
    ['the versioned address', `${VL}/erkendestandaard/2026-02-12`, 'dcat-ap-vl', 'known'],
    ['its first print', `${VL}/erkendestandaard/2026-02-24`, 'dcat-ap-vl', 'known'],
    ['http', `${VL.replace('https', 'http')}/erkendestandaard/2026-02-12`, 'dcat-ap-vl', 'known'],
    ['a page', `${VL}/erkendestandaard/2026-02-12/index.html`, 'dcat-ap-vl', 'known'],
    ['a page with a paragraph', `${VL}/erkendestandaard/2022-04-21/index.html#Dataset`, 'dcat-ap-vl-2022', 'known'],
    ['slashes', `${VL}//`, 'dcat-ap-vl', 'known'],
    ['other case', `${OSLO}/dcat-ap-vl`, 'dcat-ap-vl', 'known'],
    ['a query and a paragraph', `${VL}/erkendestandaard/2026-02-12?x=1#Dataset`, 'dcat-ap-vl', 'known'],
    ['no version', VL, 'dcat-ap-vl', 'known'],
    ['the version before', `${VL}/erkendestandaard/2022-04-21/`, 'dcat-ap-vl-2022', 'known'],
    ['GEODCAT without version', `${OSLO}/GEODCAT-AP-VL/`, 'geodcat-ap-vl', 'known'],
    ['GEODCAT of 2022', `${OSLO}/GEODCAT-AP-VL/erkendestandaard/2022-04-21`, 'geodcat-ap-vl-2022', 'known'],
    ['metadata-DCAT', `${OSLO}/metadata-dcat`, 'metadata-dcat', 'known'],
    ['DCAT-AP 3', `${INTEROPERABLE}/release/300/`, 'dcat-ap', 'known'],
    ['DCAT-AP 2', `${JOINUP}/release/200`, 'dcat-ap-2', 'known'],
    ['DCAT-AP without version', INTEROPERABLE, 'dcat-ap', 'known'],
    ['the page of DCAT-AP', 'https://semiceu.github.io/DCAT-AP/releases/3.0.1/', 'dcat-ap', 'known'],
    ['HVD', 'https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd/', 'dcat-ap-hvd', 'known'],
    ['a version to come', `${VL}/erkendestandaard/2031-01-01`, 'dcat-ap-vl', 'newer'],
    ['a release to come', `${INTEROPERABLE}/release/400`, 'dcat-ap', 'newer'],
    ['a version between', `${VL}/kandidaatstandaard/2023-05-05`, 'dcat-ap-vl-2022', 'other-version'],
    ['a version of long ago', `${VL}/erkendestandaard/2019-01-01`, 'dcat-ap-vl-2022', 'other-version'],
    ['a longer name', `${VL}2`, null, 'unknown'],
    ['another profile of Flanders', `${OSLO}/besluit-publicatie`, null, 'unknown'],
    ['a profile of others', 'https://w3id.org/mobilitydcat-ap/releases/1.1.0/', null, 'unknown'],
    ['a standard of data', 'http://www.opengis.net/def/crs/EPSG/0/31370', null, 'no-profile'],
  ])('%s', (_, iri, id, status) => {
    const found = read(iri)
    expect([found.profile?.id ?? null, found.status]).toEqual([id, status])
  })

  test('what every profile says of itself', () => {
    for (const { id, claims } of profiles) {
      for (const claim of claims)
        expect([claim, read(claim).profile?.id, read(claim).status]).toEqual([claim, id, 'known'])
    }
  })
})

const validation = createValidation(memoryIo({}))
const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix dcatap: <http://data.europa.eu/r5r/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix mdcat: <https://data.vlaanderen.be/ns/metadata-dcat#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix mdcat-http: <http://data.vlaanderen.be/ns/metadata-dcat#> .
@prefix gdi: <https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/> . @prefix e: <https://data.gent.be/id/> .
`

async function reportOf(turtle: string, more: Partial<Request> = {}, jobs = 1): Promise<Report> {
  const io = memoryIo({ 'a.ttl': PREFIXES + turtle })
  const request: Request = { paths: ['a.ttl'], syntax: null, asOf: '2026-11-24', jobs, ...more }
  return (await run(request, io, () => {}, validation, threadsHere(io, validation))).report
}

/** `dcat-ap-vl claimed | dcat-ap-hvd triggered` of the one record with this id. */
function told(report: Report, id = 'https://data.gent.be/id/d'): string {
  const { profile, further = [] } = report.records.find((record) => record.id === id)!
  const words = ({ id: name, reason, because }: AppliedProfile): string =>
    [name, reason, ...(reason === 'claimed' || because === undefined ? [] : [because])].join(' ')
  return [profile, ...further].map(words).join(' | ')
}

function faults(report: Report): string[] {
  return report.records.flatMap(({ id, findings }) =>
    findings
      .filter(({ check }) => check.startsWith('profile-claim-'))
      .map(({ check, message }) => `${id.replace('https://data.gent.be/id/', '')} ${check} ${message}`),
  )
}

/** A dataset with a catalogue record that claims this. */
const claiming = (claims: readonly string[], more = ''): string =>
  `e:d a dcat:Dataset ; dct:title "Bomen"@nl ${more} .
  e:r a dcat:CatalogRecord ; foaf:primaryTopic e:d ; dct:conformsTo ${claims.map((claim) => `<${claim}>`).join(' , ')} .`

const DATASET = 'e:d a dcat:Dataset ; dct:title "Bomen"@nl'
const ELI = 'http://data.europa.eu/eli/reg_impl/2023/138/oj'

describe('a record is judged by', () => {
  test.each([
    ['the default', `${DATASET} .`, 'dcat-ap-vl default'],
    ['what it claims', claiming([`${VL}/erkendestandaard/2022-04-21`]), 'dcat-ap-vl-2022 claimed'],
    [
      'all that it claims, the first of the list first',
      claiming([`${INTEROPERABLE}/release/300`, `${OSLO}/GEODCAT-AP-VL`, VL], '; dct:spatial e:gent'),
      'dcat-ap-vl claimed | geodcat-ap-vl claimed | dcat-ap claimed',
    ],
    ['the newest of two versions', claiming([`${VL}/erkendestandaard/2022-04-21`, VL]), 'dcat-ap-vl claimed'],
    ['the nearest version', claiming([`${VL}/erkendestandaard/2031-01-01`]), 'dcat-ap-vl claimed'],
    [
      'the default when nobody knows what it claims',
      claiming(['https://w3id.org/mobilitydcat-ap/releases/1.1.0/']),
      'dcat-ap-vl default',
    ],
    ['the words of Flanders', `${DATASET} ; mdcat:statuut gdi:GEODATA .`, 'dcat-ap-vl signs mdcat:statuut'],
    [
      'an old term',
      `${DATASET} ; mdcat:statuut gdi:GEODATA ; owl:versionInfo "1" .`,
      'dcat-ap-vl-2022 signs owl:versionInfo',
    ],
    [
      'a new term beside an old one',
      `${DATASET} ; mdcat:statuut gdi:GEODATA ; owl:versionInfo "1" ; dcat:version "1" .`,
      'dcat-ap-vl signs mdcat:statuut',
    ],
    ['an old term that everybody has', `${DATASET} ; owl:versionInfo "1" .`, 'dcat-ap-vl default'],
    [
      'its catalogue',
      `${DATASET} . e:c a dcat:Catalog ; dcat:dataset e:d ; dct:conformsTo <${INTEROPERABLE}/release/300> .`,
      `dcat-ap signs ${INTEROPERABLE}/release/300`,
    ],
    [
      'the law',
      `${DATASET} ; dcatap:applicableLegislation <${ELI}> .`,
      'dcat-ap-vl default | dcat-ap-hvd triggered dcatap:applicableLegislation',
    ],
    [
      'the law, spelt otherwise',
      `${DATASET} ; dcatap:applicableLegislation <${ELI.replace('http', 'https')}/> .`,
      'dcat-ap-vl default | dcat-ap-hvd triggered dcatap:applicableLegislation',
    ],
    [
      'another law',
      `${DATASET} ; dcatap:applicableLegislation <http://data.europa.eu/eli/reg_impl/2010/1088/oj> .`,
      'dcat-ap-vl default',
    ],
    [
      'a category',
      `${DATASET} ; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d> .`,
      'dcat-ap-vl default | dcat-ap-hvd triggered dcatap:hvdCategory',
    ],
    [
      'the law on a distribution',
      `${DATASET} ; dcat:distribution [ a dcat:Distribution ; dcatap:applicableLegislation <${ELI}> ] .`,
      'dcat-ap-vl default | dcat-ap-hvd triggered dcatap:applicableLegislation',
    ],
    [
      'the law on its service',
      `${DATASET} . e:s a dcat:DataService ; dcat:servesDataset e:d ; dcatap:applicableLegislation <${ELI}> .`,
      'dcat-ap-vl default | dcat-ap-hvd triggered dcatap:applicableLegislation',
    ],
    [
      'HVD as a claim',
      claiming([VL, 'https://semiceu.github.io/DCAT-AP/releases/3.0.0-hvd']),
      'dcat-ap-vl claimed | dcat-ap-hvd claimed',
    ],
    [
      'Flemish open data',
      `${DATASET} ; mdcat-http:statuut gdi:VLOPENDATA .`,
      'dcat-ap-vl signs mdcat-http | dcat-ap-vl-open-data triggered mdcat:statuut',
    ],
    [
      'open data of before, which is all open',
      claiming([`${VL}/erkendestandaard/2022-04-21`], '; mdcat:statuut gdi:VLOPENDATA'),
      'dcat-ap-vl-2022 claimed',
    ],
  ])('%s', async (_, turtle, expected) => {
    const found = told(await reportOf(turtle))
    expect(found.replace('http://data.vlaanderen.be/ns/metadata-dcat#statuut', 'mdcat-http')).toBe(expected)
  })

  test.each<[string, Request['profile'], string]>([
    ['one, and nothing beside it', 'dcat-ap', 'dcat-ap asked'],
    ['a version', 'dcat-ap-vl@2026-02-12', 'dcat-ap-vl asked'],
    ['several', ['datavindplaats', 'dcat-ap-vl'], 'dcat-ap-vl asked | datavindplaats asked'],
    [
      'an addition: the record chooses the rest',
      ['datavindplaats'],
      'dcat-ap-vl-2022 claimed | dcat-ap-hvd triggered dcatap:hvdCategory | datavindplaats asked',
    ],
    ['an addition that applies anyway', 'dcat-ap-hvd', 'dcat-ap-vl-2022 claimed | dcat-ap-hvd asked'],
    ['nobody', null, 'dcat-ap-vl-2022 claimed | dcat-ap-hvd triggered dcatap:hvdCategory'],
  ])('what is asked: %s', async (_, profile, expected) => {
    const turtle = claiming(
      [`${VL}/erkendestandaard/2022-04-21`],
      '; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d>',
    )
    expect(told(await reportOf(turtle, { profile }))).toBe(expected)
  })

  test.each([
    ['a name that is near', 'dcat-ap-v', { profile: 'dcat-ap-v', guess: 'dcat-ap-vl' }],
    ['a version that is not there', 'dcat-ap-vl@2021', { profile: 'dcat-ap-vl@2021', known: 'dcat-ap-vl@2026-02-12' }],
    ['a name with a version', 'dcat-ap-v@2026-02-12', { profile: 'dcat-ap-v@2026-02-12', guess: 'dcat-ap-vl' }],
  ])('refused: %s', async (_, profile, args) => {
    await expect(reportOf(`${DATASET} .`, { profile: ['dcat-ap', profile] })).rejects.toMatchObject({
      code: 2,
      key: 'unknown-profile',
      args,
    })
  })
})

describe('what is wrong with a claim is told once, where it stands', () => {
  test.each([
    ['nothing', claiming([VL]), []],
    ['unknown', claiming(['https://w3id.org/mobilitydcat-ap/releases/1.1.0/']), ['r profile-claim-unknown unknown']],
    ['what a rule of the profile tells', claiming([`${OSLO}/besluit-publicatie`]), []],
    ['of the future', claiming([`${VL}/erkendestandaard/2031-01-01`]), ['r profile-claim-unknown newer']],
    ['a version that is not there', claiming([`${VL}/erkendestandaard/2019-01-01`]), ['r profile-claim-unknown other']],
    [
      'a version to come is not measured by the one of today',
      claiming([`${OSLO}/GEODCAT-AP-VL/erkendestandaard/2031-01-01`]),
      ['r profile-claim-unknown newer'],
    ],
    ['two versions', claiming([VL, `${VL}/erkendestandaard/2022-04-21`]), ['r profile-claim-unfitting versions']],
    [
      'a new term in an old version',
      claiming([`${VL}/erkendestandaard/2022-04-21`], '; dcat:inSeries e:s'),
      ['d profile-claim-unfitting newTerm'],
    ],
    ['geographic metadata without a place', claiming([`${OSLO}/GEODCAT-AP-VL`]), ['d profile-claim-unfitting noPlace']],
    ['geographic metadata', claiming([`${OSLO}/GEODCAT-AP-VL`], '; dct:spatial e:gent'), []],
    [
      'of a catalogue record that has no class',
      `${DATASET} . e:r foaf:primaryTopic e:d ; dct:conformsTo <${VL}/erkendestandaard/2031-01-01> .`,
      ['d profile-claim-unknown newer'],
    ],
    ['a standard of data is no claim of a profile', claiming([VL, 'http://www.opengis.net/def/crs/EPSG/0/31370']), []],
  ])('%s', async (_, turtle, expected) => {
    expect(faults(await reportOf(turtle))).toEqual(expected)
  })

  test('at the value, with what metakeur did', async () => {
    const { records } = await reportOf(claiming([`${VL}/erkendestandaard/2031-01-01`]))
    const finding = records.flatMap(({ findings }) => findings).find(({ check }) => check === 'profile-claim-unknown')!
    expect(finding).toMatchObject({
      severity: 'warning',
      path: 'dct:conformsTo',
      value: `${VL}/erkendestandaard/2031-01-01`,
      args: { profile: 'DCAT-AP-VL 3 (2026-02-12)', claim: `${VL}/erkendestandaard/2026-02-12` },
      place: { source: 'a.ttl', line: 7 },
    })
  })

  test('not when the user chooses', async () => {
    expect(faults(await reportOf(claiming([`${VL}/erkendestandaard/2031-01-01`]), { profile: 'dcat-ap' }))).toEqual([])
  })
})

describe('records of several profiles in one file', () => {
  const MIXED = `${claiming([`${VL}/erkendestandaard/2022-04-21`])}
e:hvd a dcat:Dataset ; dct:title "Percelen"@nl ; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d> ;
  dct:publisher e:gent ; dcat:distribution e:csv .
e:csv a dcat:Distribution ; dcat:accessURL <https://data.gent.be/percelen> .
e:plain a dcat:Dataset ; dct:title "Fietsen"@nl ; dct:publisher e:gent ; dcat:distribution e:json .
e:json a dcat:Distribution ; dcat:accessURL <https://data.gent.be/fietsen> .
e:gent a foaf:Agent ; foaf:name "Gent"@nl .
e:c a dcat:Catalog ; dcat:dataset e:d , e:hvd , e:plain .`

  test('each by its own, and rules of high value for what is of high value only', async () => {
    const report = await reportOf(MIXED)
    const id = (name: string): string => `https://data.gent.be/id/${name}`
    expect(['d', 'hvd', 'plain', 'c'].map((name) => told(report, id(name)))).toEqual([
      'dcat-ap-vl-2022 claimed',
      'dcat-ap-vl default | dcat-ap-hvd triggered dcatap:hvdCategory',
      'dcat-ap-vl default',
      'dcat-ap-vl default',
    ])
    const ofHvd = report.records.map(({ id: record, findings }) => [
      record.replace(id(''), ''),
      findings.filter(({ check }) => check.startsWith('dcat-ap-hvd-')).length > 0,
    ])
    expect(Object.fromEntries(ofHvd)).toMatchObject({ d: false, hvd: true, plain: false, c: false })
    expect(report.profiles.map((profile) => [profile.id, profile.kind, profile.records])).toEqual([
      ['dcat-ap-vl', 'record', 3],
      ['dcat-ap-vl-2022', 'record', 2],
      ['dcat-ap-hvd', 'addition', 1],
    ])
    // No node of another record was looked at.
    const { applied } = report.profiles.find((profile) => profile.id === 'dcat-ap-hvd')!
    const most = Math.max(...Object.values(applied!).map(({ nodes }) => nodes))
    expect(most).toBe(1)
  })

  test('threads give the same bytes', async () => {
    for (const more of [{}, { profile: ['datavindplaats', 'dcat-ap-hvd'] }]) {
      const alone = JSON.stringify(await reportOf(MIXED, more))
      expect(JSON.stringify(await reportOf(MIXED, more, 3))).toBe(alone)
    }
  })

  test('what two profiles share or say alike is found once', async () => {
    const claims = [VL, `${OSLO}/GEODCAT-AP-VL`, `${INTEROPERABLE}/release/300`]
    const { records } = await reportOf(claiming(claims))
    const { findings } = records.find((record) => record.id.endsWith('/d'))!
    const said = findings
      .filter(({ component }) => component !== undefined)
      .map(({ node, path, value, component }) => JSON.stringify([node, path, value, component]))
    expect(new Set(said).size).toBe(said.length)
    expect(findings.filter(({ path }) => path === 'dct:description').map(({ check }) => check)).toContain(
      'dataset-description-missing',
    )
  })
})
