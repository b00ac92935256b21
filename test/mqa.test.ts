import { existsSync, readFileSync } from 'node:fs'
import { Parser } from 'n3'
import { describe, expect, test } from 'vitest'
import { type LinkStatus, mqaBand, scoreMqa } from '../src/quality/mqa.ts'
import type { MqaDistributionFacts, MqaFacts } from '../src/quality/mqa-facts.ts'
import { mqaGain } from '../src/quality/mqa-gain.ts'
import { MQA_DIMENSIONS, MQA_METRICS, type MqaMetricId } from '../src/quality/quality-model.ts'

const SHARED = '../shared'
const VECTORS = `${SHARED}/corpus/expected/fdk-mqa-scoring-service`
const TABLE = `${SHARED}/vocabularies/mqa-metrics.csv`
if (!existsSync(VECTORS) || !existsSync(TABLE)) console.info(`${SHARED} is absent: comparisons with it are skipped`)

const NO_DISTRIBUTION_FACTS: MqaDistributionFacts = {
  accessUrls: [],
  downloadUrls: [],
  format: false,
  mediaType: false,
  alignment: false,
  nonProprietary: false,
  machineReadable: false,
  licence: false,
  knownLicence: false,
  rights: false,
  byteSize: false,
  issued: false,
  modified: false,
}

const ALL_DISTRIBUTION_FACTS: MqaDistributionFacts = {
  accessUrls: ['https://a.example/page'],
  downloadUrls: ['https://a.example/file'],
  format: true,
  mediaType: true,
  alignment: true,
  nonProprietary: true,
  machineReadable: true,
  licence: true,
  knownLicence: true,
  rights: true,
  byteSize: true,
  issued: false,
  modified: false,
}

const NOTHING: MqaFacts = {
  keyword: false,
  theme: false,
  spatial: false,
  temporal: false,
  accessRights: false,
  accessRightsKnown: false,
  contactPoint: false,
  publisher: false,
  issued: false,
  modified: false,
  compliant: false,
  distributions: [],
}

const DS: MqaFacts = {
  keyword: true,
  theme: true,
  spatial: true,
  temporal: true,
  accessRights: true,
  accessRightsKnown: true,
  contactPoint: true,
  publisher: true,
  issued: true,
  modified: true,
  compliant: true,
  distributions: [],
}

const CSV: MqaDistributionFacts = { ...ALL_DISTRIBUTION_FACTS, knownLicence: false, rights: false }
const WFS: MqaDistributionFacts = {
  ...NO_DISTRIBUTION_FACTS,
  accessUrls: ['https://b.example/wfs'],
  format: true,
  licence: true,
  knownLicence: true,
  rights: true,
}
const ONLY_ACCESS: MqaDistributionFacts = { ...NO_DISTRIBUTION_FACTS, accessUrls: ['https://d2.example/'] }

const alive: LinkStatus = () => 'alive'
const dead: LinkStatus = () => 'dead'
const unchecked: LinkStatus = () => null

interface Vector {
  readonly name: string
  readonly facts: MqaFacts
  readonly status: LinkStatus
  readonly lower: number
  readonly upper: number
  readonly bands: readonly [string, string]
}

// quality-model section 1.9
const vectors: readonly Vector[] = [
  { name: 'V1', facts: NOTHING, status: unchecked, lower: 0, upper: 0, bands: ['Bad', 'Bad'] },
  { name: 'V2', facts: DS, status: unchecked, lower: 185, upper: 185, bands: ['Sufficient', 'Sufficient'] },
  {
    name: 'V3',
    facts: { ...DS, distributions: [ALL_DISTRIBUTION_FACTS] },
    status: alive,
    lower: 405,
    upper: 405,
    bands: ['Excellent', 'Excellent'],
  },
  {
    name: 'V4',
    facts: { ...DS, temporal: false, issued: false, distributions: [CSV, WFS] },
    status: alive,
    lower: 365,
    upper: 365,
    bands: ['Excellent', 'Excellent'],
  },
  {
    name: 'V5',
    facts: { ...DS, distributions: [ALL_DISTRIBUTION_FACTS] },
    status: unchecked,
    lower: 325,
    upper: 405,
    bands: ['Good', 'Excellent'],
  },
  {
    name: 'V6',
    facts: { ...DS, distributions: [ALL_DISTRIBUTION_FACTS, ONLY_ACCESS] },
    status: (url) => (url === 'https://d2.example/' ? 'alive' : 'dead'),
    lower: 325,
    upper: 325,
    bands: ['Good', 'Good'],
  },
  {
    name: 'V7',
    facts: { ...NOTHING, keyword: true, theme: true, spatial: true, temporal: true, contactPoint: true },
    status: unchecked,
    lower: 120,
    upper: 120,
    bands: ['Bad', 'Bad'],
  },
  {
    name: 'V8',
    facts: {
      ...NOTHING,
      accessRights: true,
      accessRightsKnown: true,
      contactPoint: true,
      publisher: true,
      compliant: true,
      distributions: [ONLY_ACCESS],
    },
    status: alive,
    lower: 125,
    upper: 125,
    bands: ['Sufficient', 'Sufficient'],
  },
]

describe('the 405 points', () => {
  test.each(vectors)('$name: $lower to $upper', ({ facts, status, lower, upper, bands }) => {
    const score = scoreMqa(facts, status)
    expect([score.lower, score.upper, score.band.lower, score.band.upper]).toEqual([lower, upper, ...bands])
    const sums = MQA_DIMENSIONS.map((id) => score.dimensions[id]!)
    expect(sums.reduce((sum, one) => sum + one.lower, 0)).toBe(lower)
    expect(sums.reduce((sum, one) => sum + one.upper, 0)).toBe(upper)
  })

  test('the table has 23 metrics and 100 + 100 + 110 + 75 + 20 points', () => {
    const metrics = Object.values(MQA_METRICS)
    const points = MQA_DIMENSIONS.map((id) =>
      metrics.filter(({ dimension }) => dimension === id).reduce((sum, m) => sum + m.points, 0),
    )
    expect([metrics.length, ...points]).toEqual([23, 100, 100, 110, 75, 20])
  })

  test.skipIf(!existsSync(TABLE))('the table equals the published one', () => {
    const [, ...rows] = readFileSync(TABLE, 'utf8').trim().split(/\r?\n/)
    const published = rows.map((row) => row.split(',').slice(0, 5))
    const ours = Object.entries(MQA_METRICS).map(([id, m]) => [
      id,
      m.dimension,
      m.level === 'either' ? 'distribution|dataset' : m.level,
      String(m.points),
    ])
    expect(ours).toEqual(published.map(([id, dimension, level, , points]) => [id, dimension, level, points]))
  })

  test.each([
    [0, 'Bad'],
    [120, 'Bad'],
    [121, 'Sufficient'],
    [220, 'Sufficient'],
    [221, 'Good'],
    [350, 'Good'],
    [351, 'Excellent'],
    [405, 'Excellent'],
  ])('%i points are %s', (points, band) => {
    expect(mqaBand(points)).toBe(band)
  })
})

type Change = (facts: MqaFacts) => MqaFacts
const ofDataset =
  (change: Partial<MqaFacts>): Change =>
  (facts) => ({ ...facts, ...change })
const ofDistribution =
  (change: Partial<MqaDistributionFacts>): Change =>
  (facts) => ({ ...facts, distributions: facts.distributions.map((one) => ({ ...one, ...change })) })

/** How each metric is earned alone; statuses are looked up, so a URL that is not alive earns nothing else. */
const EARNED: Readonly<Record<MqaMetricId, { with: Change; alone?: LinkStatus; also?: MqaMetricId }>> = {
  keywordAvailability: { with: ofDataset({ keyword: true }) },
  categoryAvailability: { with: ofDataset({ theme: true }) },
  spatialAvailability: { with: ofDataset({ spatial: true }) },
  temporalAvailability: { with: ofDataset({ temporal: true }) },
  accessUrlStatusCode: { with: ofDistribution({ accessUrls: ['https://x.example/'] }), alone: alive },
  downloadUrlAvailability: { with: ofDistribution({ downloadUrls: ['https://x.example/'] }) },
  downloadUrlStatusCode: {
    with: ofDistribution({ downloadUrls: ['https://x.example/'] }),
    alone: alive,
    also: 'downloadUrlAvailability',
  },
  formatAvailability: { with: ofDistribution({ format: true }) },
  mediaTypeAvailability: { with: ofDistribution({ mediaType: true }) },
  formatMediaTypeVocabularyAlignment: { with: ofDistribution({ alignment: true }) },
  formatMediaTypeNonProprietary: { with: ofDistribution({ nonProprietary: true }) },
  formatMediaTypeMachineInterpretable: { with: ofDistribution({ machineReadable: true }) },
  dcatApCompliance: { with: ofDataset({ compliant: true }) },
  licenceAvailability: { with: ofDistribution({ licence: true }) },
  knownLicence: { with: ofDistribution({ knownLicence: true }) },
  accessRightsAvailability: { with: ofDataset({ accessRights: true }) },
  accessRightsVocabularyAlignment: { with: ofDataset({ accessRightsKnown: true }) },
  contactPointAvailability: { with: ofDataset({ contactPoint: true }) },
  publisherAvailability: { with: ofDataset({ publisher: true }) },
  rightsAvailability: { with: ofDistribution({ rights: true }) },
  byteSizeAvailability: { with: ofDistribution({ byteSize: true }) },
  dateIssuedAvailability: { with: ofDataset({ issued: true }) },
  dateModifiedAvailability: { with: ofDataset({ modified: true }) },
}

describe('every metric is reachable', () => {
  const bare: MqaFacts = { ...NOTHING, distributions: [NO_DISTRIBUTION_FACTS] }
  test.each(Object.entries(EARNED))('%s', (id, { with: change, alone, also }) => {
    const { points, dimension } = MQA_METRICS[id as MqaMetricId]
    const score = scoreMqa(change(bare), alone ?? dead)
    expect(score.lower).toBe(points + (also === undefined ? 0 : MQA_METRICS[also].points))
    expect(score.dimensions[dimension]!.lower).toBe(score.lower)
  })

  test.each(['issued', 'modified'] as const)('%s of a distribution counts, and once', (date) => {
    expect(scoreMqa(ofDistribution({ [date]: true })(bare), dead).lower).toBe(5)
    expect(scoreMqa(ofDataset({ [date]: true })(ofDistribution({ [date]: true })(bare)), dead).lower).toBe(5)
  })
})

describe('switches', () => {
  test('A1: 120 points are Sufficient in the code; both bands are always told', () => {
    const { facts, status } = vectors.find(({ name }) => name === 'V7')!
    expect(scoreMqa(facts, status)).toMatchObject({ band: { lower: 'Bad' }, codeBand: { lower: 'Sufficient' } })
    const code = scoreMqa(facts, status, { band: 'code', dates: 'either' })
    expect(code).toMatchObject({ lower: 120, band: { lower: 'Sufficient', upper: 'Sufficient' } })
  })

  test('A3: strict, a distribution without dates hides those of the dataset', () => {
    const strict = { band: 'page', dates: 'strict' } as const
    const facts = { ...NOTHING, issued: true, modified: true }
    expect(scoreMqa(facts, dead, strict).lower).toBe(10)
    expect(scoreMqa({ ...facts, distributions: [NO_DISTRIBUTION_FACTS] }, dead, strict).lower).toBe(0)
    const dated = { ...facts, distributions: [{ ...NO_DISTRIBUTION_FACTS, issued: true }, NO_DISTRIBUTION_FACTS] }
    expect([scoreMqa(dated, dead).lower, scoreMqa(dated, dead, strict).lower]).toEqual([10, 5])
  })
})

describe('what mending wins', () => {
  const known = { status: dead, breaks: new Set<string>() }
  const job = (cause: string, ...checks: string[]) => ({ cause, checks })
  const csv = { ...NO_DISTRIBUTION_FACTS, knownMediaType: true, mediaType: true }
  test.each<[string, MqaFacts, { cause: string; checks: string[] }, number, string[]?]>([
    ['a keyword', NOTHING, job('dataset:dcat:keyword', 'keywords-adequate'), 30],
    ['keywords that are there but poor', { ...NOTHING, keyword: true }, job('dataset:dcat:keyword'), 0],
    ['access rights', NOTHING, job('dataset:dct:accessRights'), 15],
    ['a format, without a distribution', NOTHING, job('distribution:dct:format'), 0],
    [
      'a format that goes with the media type',
      { ...NOTHING, distributions: [csv] },
      job('distribution:dct:format'),
      30,
    ],
    [
      'an open one, that machines read',
      { ...NOTHING, distributions: [NO_DISTRIBUTION_FACTS] },
      job('distribution:dct:format', 'machine-readable-format', 'open-format'),
      60,
    ],
    [
      'a licence that maps',
      { ...NOTHING, distributions: [NO_DISTRIBUTION_FACTS] },
      job('distribution:dct:license', 'licence-eu-mappable'),
      30,
    ],
    [
      'an address that nobody has asked yet',
      { ...NOTHING, distributions: [NO_DISTRIBUTION_FACTS] },
      job('distribution:dcat:downloadURL'),
      20,
    ],
    ['the one thing that breaks DCAT-AP', NOTHING, job('dataset:dct:title'), 30, ['dataset:dct:title']],
    ['one of two', NOTHING, job('dataset:dct:title'), 0, ['dataset:dct:title', 'dataset:dct:description']],
    ['what the MQA does not count', NOTHING, job('dataset:dct:provenance'), 0],
  ])('%s', (_, facts, one, points, breaks = []) => {
    const before = scoreMqa(facts, dead).lower
    expect(mqaGain(one, { ...known, breaks: new Set(breaks), facts }, before)).toBe(points)
  })
})

describe('what is not known', () => {
  test('compliance that was not tested is 0 at the lower end and 30 at the upper', () => {
    const { lower, upper } = scoreMqa({ ...DS, compliant: null }, unchecked)
    expect([lower, upper]).toEqual([155, 185])
  })

  test('of several URLs the best one counts', () => {
    const facts = { ...NOTHING, distributions: [{ ...NO_DISTRIBUTION_FACTS, accessUrls: ['dead', 'alive', 'new'] }] }
    const status: LinkStatus = (url) => (url === 'new' ? null : url === 'alive' ? 'alive' : 'dead')
    expect(scoreMqa(facts, status).lower).toBe(50)
    expect(scoreMqa(facts, (url) => (url === 'new' ? null : 'dead'))).toMatchObject({ lower: 0, upper: 50 })
  })

  test('the best distribution may change between the ends', () => {
    const described = { ...NO_DISTRIBUTION_FACTS, format: true, mediaType: true }
    const linked = { ...NO_DISTRIBUTION_FACTS, accessUrls: ['https://x.example/'] }
    expect(scoreMqa({ ...NOTHING, distributions: [described, linked] }, unchecked).dimensions).toEqual({
      findability: { lower: 0, upper: 0 },
      accessibility: { lower: 0, upper: 50 },
      interoperability: { lower: 30, upper: 0 },
      reusability: { lower: 0, upper: 0 },
      contextuality: { lower: 0, upper: 0 },
    })
  })

  test('a date of the dataset never makes the upper end the lower one', () => {
    const steady = { ...NO_DISTRIBUTION_FACTS, format: true, licence: true, alignment: true }
    const dated = { ...NO_DISTRIBUTION_FACTS, accessUrls: ['https://x.example/'], issued: true, modified: true }
    const facts = { ...NOTHING, issued: true, modified: true, distributions: [steady, dated] }
    expect(scoreMqa(facts, unchecked)).toMatchObject({ lower: 60, upper: 60 })
  })
})

/**
 * The Norwegian service scores the same 23 metrics with the same points. It differs in three ways that are left out
 * here: a maximum of 435 (formatMatch and syntaxValid, 15 each), metrics of distributions that its test data state on
 * the dataset, and metrics without a measurement marked as not scored.
 */
describe.skipIf(!existsSync(VECTORS))('the scoring service of data.norge.no', () => {
  const NS = 'https://data.norge.no/vocabulary/dcatno-mqa#'
  interface Scored {
    readonly id: string
    readonly score: number
    readonly dimensions: readonly {
      readonly id: string
      readonly score: number
      readonly metrics: readonly { readonly id: string; readonly score: number }[]
    }[]
  }

  function factsOf(measured: ReadonlyMap<string, string>): MqaDistributionFacts {
    const url = (status: string, present: string) =>
      measured.has(status) ? [measured.get(status)!] : measured.get(present) === 'true' ? ['0'] : []
    return {
      ...NO_DISTRIBUTION_FACTS,
      accessUrls: url('accessUrlStatusCode', ''),
      downloadUrls: url('downloadUrlStatusCode', 'downloadUrlAvailability'),
      format: measured.get('formatAvailability') === 'true',
    }
  }

  test.each(['new_dataset', 'second_half_of_dataset'])('%s', (name) => {
    const quads = new Parser().parse(readFileSync(`${VECTORS}/${name}/assessment.ttl`, 'utf8'))
    const scores = JSON.parse(readFileSync(`${VECTORS}/${name}/scores.json`, 'utf8')) as {
      dataset: Scored
      distributions: Scored[]
    }
    const objects = (subject: string, local: string) =>
      quads.filter((q) => q.subject.value === subject && q.predicate.value.endsWith(local)).map((q) => q.object.value)
    const factsById = new Map(
      scores.distributions.map(({ id }) => {
        const assessment = quads.find((q) => q.predicate.value === `${NS}assessmentOf` && q.object.value === id)!
        const measured = objects(assessment.subject.value, '#containsQualityMeasurement').map(
          (node) => [objects(node, '#isMeasurementOf')[0]!.slice(NS.length), objects(node, '#value')[0]!] as const,
        )
        return [id, factsOf(new Map(measured))]
      }),
    )
    const status: LinkStatus = (code) => (code >= '200' && code <= '299' ? 'alive' : 'dead')

    for (const expected of scores.distributions) {
      const ours = scoreMqa({ ...NOTHING, distributions: [factsById.get(expected.id)!] }, status)
      expect(ours.lower).toBe(expected.score)
      for (const { id, score } of expected.dimensions) expect(ours.dimensions[id.slice(NS.length)]!.lower).toBe(score)
    }
    // The dataset takes the vector of its one best distribution, and what the test data state on the dataset itself.
    const best = scoreMqa({ ...NOTHING, distributions: [...factsById.values()] }, status)
    const stated = MQA_METRICS.downloadUrlAvailability.points
    expect(best.lower + stated).toBe(scores.dataset.score)
    expect(best.dimensions.interoperability!.lower).toBe(
      scores.dataset.dimensions.find(({ id }) => id === `${NS}interoperability`)!.score,
    )
  })
})
