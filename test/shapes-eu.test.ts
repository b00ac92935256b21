/** The shapes of the EU profiles: which rows of the standards they cover, and what each rule finds. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import hvdConditions from '../src/checks/hvd-conditions.ts'
import hvdDeclared from '../src/checks/hvd-declared-consistently.ts'
import type { CheckContext, Profile } from '../src/model.ts'
import { profileShapes } from '../src/profile-shapes.ts'
import dcatAp2 from '../src/profiles/dcat-ap-2.1.1.ts'
import dcatAp from '../src/profiles/dcat-ap-3.0.1.ts'
import hvd from '../src/profiles/dcat-ap-hvd-3.0.0.ts'
import { graphOfQuads } from '../src/rdf/from-quads.ts'
import type { Graph } from '../src/rdf/graph.ts'
import { createEngine } from '../src/shacl/index.ts'
import { createSecondOpinion } from '../src/shacl/second-opinion.ts'
import { checkContext } from './check-context.ts'
import { csvRows } from './csv-rows.ts'
import { officialRows } from './official-rows.ts'
import { allNodes, resultLines } from './shape-results.ts'
import { changed, statements, variantLines, variantOf } from './variants.ts'

const ROOT = join(import.meta.dirname, '..')
const SHARED = join(ROOT, '../shared')
const PROFILES = [dcatAp, dcatAp2, hvd]
const shapesOf = profileShapes(async (name) => readFileSync(join(ROOT, name), 'utf8'))

/** shacl-engine does not read an alternative that is a sequence (test/shacl-differential.test.ts). */
const SEQUENCES = /^dcat-ap-hvd-dataset-api-missing$/

/** Statements of the fixtures that variants change by hand: `[removed, added]`. */
const BY_HAND: Readonly<Record<string, readonly [string | null, string | null]>> = {
  'dcat-ap-dataset-type-not-recognised': [
    '<dataset/straatbomen> dct:type <http://publications.europa.eu/resource/authority/dataset-type/GEOSPATIAL>',
    null,
  ],
  'dcat-ap-catalog-has-dataset-missing': ['<catalogus/diensten> dcat:service <service/straatbomen-wfs>', null],
  'dcat-ap-hvd-contact-channel-missing': ['<contact/groendienst> vcard:hasEmail <mailto:groen@voorbeeldstad.be>', null],
  'dcat-ap-hvd-dataset-distribution-missing': ['<dataset/parken> dcat:distribution <distributie/parken-csv>', null],
  'dcat-ap-hvd-distribution-license-or-rights-missing': ['<distributie/parken-csv> dct:license <licentie/bomen>', null],
  'dcat-ap-hvd-service-license-or-rights-missing': ['<service/straatbomen-wms> dct:license <licentie/bomen>', null],
  'dcat-ap-hvd-dataset-api-missing': [
    '<distributie/straatbomen-gml> dcat:accessService <service/straatbomen-wfs>',
    null,
  ],
  'dcat-ap-hvd-licence-relation-missing': [
    '<licentie/bomen> skos:narrowMatch <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0>',
    null,
  ],
  'dcat-ap-series-member-wrong-class': [null, '<ander/knoop> dcat:inSeries <serie/bomen>'],
  'dcat-ap-series-member-missing': ['<dataset/straatbomen> dcat:inSeries <serie/bomen>', null],
}

describe.each(PROFILES)('shapes of $id', async (profile) => {
  const { shapes } = await shapesOf(profile)
  const engine = createEngine(shapes)
  const second = createSecondOpinion(shapes)
  const rules = shapes.nodeShapes.flatMap((owner) => owner.properties.map((rule) => ({ rule, owner })))
  const folder = join(ROOT, 'fixtures/profiles', profile.id)
  const valid = statements(readFileSync(join(folder, 'valid.full.ttl'), 'utf8'))
  const found = async (quads: typeof valid): Promise<string[]> => {
    const graph = graphOfQuads(quads, 'test.ttl')
    return resultLines(graph, await engine.validate(graph, allNodes(graph)))
  }

  test('the valid fixture has no findings, and every rule looks at something in it', async () => {
    const graph = graphOfQuads(valid, 'valid.ttl')
    expect(resultLines(graph, await engine.validate(graph, allNodes(graph)))).toEqual([])
    expect(rules.filter(({ rule }) => !engine.applied(graph).get(rule.id)?.nodes).map(({ rule }) => rule.id)).toEqual(
      [],
    )
  })

  test('one other statement breaks one rule: the approved variants', async () => {
    const blocks: string[] = []
    const added: typeof valid = []
    for (const { rule, owner } of rules) {
      const variant = variantOf(rule, owner, valid, BY_HAND[rule.id])
      const lines = await found(changed(valid, variant))
      expect([rule.id, lines.map((line) => line.split(' | ', 1)[0])]).toEqual([rule.id, [rule.id]])
      if (variant.added !== null) added.push(variant.added)
      blocks.push([...variantLines(variant), ...lines].join('\n'))
    }
    const everything = graphOfQuads([...valid, ...added], 'all.ttl')
    const nodes = allNodes(everything)
    const judged = ({ rule }: { rule: string }): boolean => !SEQUENCES.test(rule)
    const results = (await engine.validate(everything, nodes)).filter(judged)
    expect((await second.validate(everything, nodes)).filter(judged)).toEqual(results)
    const text = `${blocks.join('\n\n')}\n`
    const approved = join(folder, 'variants.expected.txt')
    if (process.env.UPDATE) writeFileSync(approved, text)
    expect(text).toBe(readFileSync(approved, 'utf8'))
  })
})

/** Suffixes of rules by what a table or a published shape asks, any of which answers it. */
const ANSWERS: readonly (readonly [asked: RegExp, answers: RegExp])[] = [
  [/^nodeKind sh:Literal$/, /-(is-node|not-date)$/],
  [/^nodeKind sh:(BlankNodeOr)?IRI$/, /-(is-text|not-iri)$/],
  [/^class /, /-wrong-class$/],
  [/^datatype /, /-wrong-datatype$/],
  [/DateOrDateTime|xsd:date or /, /-not-date$/],
  [/DcatResource/, /-wrong-class$/],
]

/** Demands of rows that have no rule in a profile, and why. */
const LEFT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'dcat-ap': {
    'dcat:Catalog|dct:rights max': 'release 3.0.1 lifted the limit (issue 370)',
    'dcat:Distribution|dct:rights max': 'release 3.0.1 lifted the limit (issue 370)',
    'dcat:Dataset|dcat:spatialResolutionInMeters max': 'release 3.0.1 lifted the limit (issue 380)',
    'dcat:DatasetSeries|^dcat:inSeries kind': 'nothing but a node can point to the series',
  },
  'dcat-ap-hvd': {
    'dcat:Dataset|(^dcat:servesDataset | dcat:distribution/dcat:accessService) kind':
      'a text can only stand in dcat:accessService, of which the distribution has a rule',
    'dcat:Dataset|dcatap:hvdCategory kind': 'vocabulary-terms-valid says which category a text means',
    'dcat:DataService|dcatap:hvdCategory kind': 'vocabulary-terms-valid says which category a text means',
    'dcat:DatasetSeries|dcatap:hvdCategory kind': 'vocabulary-terms-valid says which category a text means',
  },
}
/** Lists of codes that checks know, so that no shape has them. */
const LISTS_OF_CHECKS: Readonly<Record<string, RegExp>> = {
  'vocabulary-terms-valid':
    /\/authority\/(language|data-theme|access-right|frequency|file-type|distribution-status|planned-availability)$|asd487ae75$/,
  'spatial-identified': /\/authority\/(continent|country|place)$/,
  // Its pattern is that of media types: the check knows each of them.
  'vocabulary-terms-valid (dcat:mediaType)': /^dcat:mediaType pattern/,
  // TR091: that list binds bodies of the EU alone.
  none: /\/authority\/corporate-body$/,
}

/** Rules of the text that no shape here has. */
const TEXT_ELSEWHERE: Readonly<Record<string, string>> = {
  TR075: 'the check hvd-conditions asks for a bulk download',
  TR080: 'the check hvd-conditions knows which licences are stricter than CC BY 4.0',
  TR081: 'what is of high value is recognised before the shapes are asked',
  TR082: 'a file that names the regulation nowhere has no record of high value; hvd-declared-consistently asks for it',
  TR091: 'left out on purpose: the list of EU bodies binds nobody in Flanders',
  TR092: 'the check vocabulary-terms-valid knows the media types of IANA',
  TR093: 'the check spatial-identified knows the lists of places',
}

describe('what the shapes of HVD ask for', async () => {
  const engine = createEngine((await shapesOf(hvd)).shapes)
  const turtle = `<https://a.be/d> a dcat:Dataset ; dcatap:hvdCategory <http://data.europa.eu/bna/c_ac64a52d> ;
    dcat:distribution <https://a.be/f> . <https://a.be/f> a dcat:Distribution ; dcat:accessURL <https://a.be/u> .`

  test.each([
    [hvdDeclared, ['noEli', 'noEliPart'], []],
    [hvdConditions, ['format', 'api', 'bulk', 'contact', 'noLicence'], ['format', 'bulk', 'contact']],
  ] as const)('$id does not word again', async (check, alone, beside) => {
    const context = checkContext(turtle)
    const words = (besideResults: CheckContext['besideResults']) =>
      [...check.run({ ...context, besideResults: besideResults ?? [] })].flatMap((outcome) =>
        'message' in outcome && outcome.message ? [outcome.message] : [],
      )
    const results = await engine.validate(context.graph as Graph, context.record.owned)
    expect([words([]), words(results)]).toEqual([alone, beside])
    // It counts for the score all the same.
    const scores = (besideResults: typeof results) =>
      [...check.run({ ...context, besideResults })].map((outcome) => 'value' in outcome && outcome.value)
    expect(scores(results)).toEqual(scores([]))
  })
})

const missing = !existsSync(SHARED)
if (missing) console.info('shapes-eu: ../shared is not here, so the rows of the standards are not compared')

describe.skipIf(missing)('rows of the standards', () => {
  const propertiesOf = async (profile: Profile) =>
    (await shapesOf(profile)).shapes.nodeShapes.flatMap(({ properties }) => properties)

  test.each([
    [dcatAp, 'dcat-ap-3.0.1.csv', 132],
    [hvd, 'dcat-ap-hvd-3.0.0.csv', 34],
  ])('$id: every demand of every row has its rule', async (profile, file, count) => {
    const properties = await propertiesOf(profile)
    const rows = csvRows(readFileSync(join(SHARED, 'constraints', file), 'utf8'))
    expect(rows.length).toBe(count)
    const left = new Set<string>()
    for (const { class: about, property, min, max, range, level, codelist } of rows) {
      const row = `${about}|${property}`
      const rules = properties.filter(({ constraints }) => constraints.includes(row))
      const has = (suffix: RegExp, severity?: string) =>
        rules.some((rule) => suffix.test(rule.id) && (severity === undefined || rule.severity === severity))
      expect([row, rules.length > 0]).toEqual([row, true])
      if (level === 'mandatory') expect([row, min, has(/-missing$/, 'error')]).toEqual([row, '1', true])
      if (level === 'recommended') expect([row, has(/-missing$/, 'warning')]).toEqual([row, true])
      if (max === '1' && !has(/-too-many$/)) left.add(`${row} max`)
      for (const demand of range!.split('; ').filter((text) => text !== '')) {
        const [, answer] = ANSWERS.find(([asked]) => asked.test(demand)) ?? []
        // Every node is an instance of rdfs:Resource.
        const met = demand === 'class rdfs:Resource' || (answer !== undefined && has(answer))
        if (!met) left.add(`${row} ${/^nodeKind/.test(demand) ? 'kind' : demand}`)
      }
      for (const list of codelist!.split('; ').filter((text) => text !== '' && !text.startsWith('shape '))) {
        const known = Object.values(LISTS_OF_CHECKS).some(
          (pattern) => pattern.test(list) || pattern.test(`${property} ${list}`),
        )
        const asked = has(/-(not-allowed|not-recognised|missing)$/)
        expect([row, list, known || asked]).toEqual([row, list, true])
      }
    }
    expect([...left].sort()).toEqual(Object.keys(LEFT[profile.id]!).sort())
    const known = new Set(rows.map((row) => `${row.class}|${row.property}`))
    const own = properties.filter(({ id }) => id.startsWith(`${profile.id}-`))
    expect(own.flatMap(({ constraints }) => constraints).filter((row) => !known.has(row))).toEqual([])
  })

  /** Demands of the published shapes of 2.1.1 that are not made here, and why. */
  const LEFT_OF_2: Readonly<Record<string, string>> = {
    'spdx:Checksum|spdx:algorithm hasValue spdx:checksumAlgorithm_sha1': 'release 2.1.0 lifted it (its notes)',
    'dcat:Dataset|http://purl.org/dc/elements/1.1/isReferencedBy nodeKind sh:BlankNodeOrIRI':
      'a slip for dct:isReferencedBy, which has the rule',
  }

  test('dcat-ap-2: every demand of the published shapes has its rule', async () => {
    const properties = await propertiesOf(dcatAp2)
    const folder = join(SHARED, 'official-shapes/dcat-ap-2.1.1')
    const rows = officialRows(['shapes.ttl', 'range.ttl', 'shapes_recommended.ttl'].map((name) => join(folder, name)))
    expect(rows.length).toBeGreaterThan(200)
    const left = rows.flatMap(({ row, severity, asks }) => {
      const rules = properties.filter(({ constraints }) => constraints.includes(row))
      const has = (suffix: RegExp) => rules.some(({ id }) => suffix.test(id))
      const level = severity === 'Warning' ? 'warning' : 'error'
      return asks
        .filter((demand) => {
          if (demand === 'minCount 1')
            return !rules.some((rule) => /-missing$/.test(rule.id) && rule.severity === level)
          if (demand === 'maxCount 1') return !has(/-too-many$/)
          const [, answer] = ANSWERS.find(([asked]) => asked.test(demand)) ?? []
          return answer === undefined || !has(answer)
        })
        .map((demand) => `${row} ${demand}`)
    })
    expect(left.sort()).toEqual(Object.keys(LEFT_OF_2).sort())
  })

  test('every rule of the text that is about them is covered, or left to others', async () => {
    const covered = new Set(
      (await Promise.all(PROFILES.map(propertiesOf))).flat().flatMap(({ textRules }) => textRules),
    )
    const about = csvRows(readFileSync(join(SHARED, 'constraints/text-rules.csv'), 'utf8'))
      .filter(({ profile }) => /^DCAT-AP( |-HVD )[23]/.test(profile!))
      .map(({ id }) => id!)
    expect(about.length).toBe(18)
    expect(about.filter((id) => !covered.has(id))).toEqual(Object.keys(TEXT_ELSEWHERE))
  })
})
