/** What records know of each other: edge rows of the checks of mode `cross`, and the joins under them. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { joinSurveys } from '../src/cross/join.ts'
import { maskedKey } from '../src/cross/mask.ts'
import { nearDuplicates } from '../src/cross/near.ts'
import { type Survey, surveyOf } from '../src/cross/survey.ts'
import type { Check } from '../src/model.ts'
import { findRecords } from '../src/records/find.ts'
import { comparisonKey } from '../src/values/text.ts'
import { checkContext } from './check-context.ts'
import { turtleGraph } from './turtle-graph.ts'

/** Values and message keys of a check on the record `<urn:a>`. */
function ask(id: string, turtle: string): [number, string][] {
  const check = (checks as readonly Check[]).find((one) => one.id === id)!
  const found = [...check.run(checkContext(turtle, { node: 'urn:a' }))]
  return found.map((outcome) => ('value' in outcome ? [outcome.value, outcome.message ?? '-'] : [-1, outcome.reason]))
}

const A = '<urn:a> a dcat:Dataset'
const B = '<urn:b> a dcat:Dataset'
const TWO_CATALOGUES =
  '<urn:c1> a dcat:Catalog ; dcat:dataset <urn:a> . <urn:c2> a dcat:Catalog ; dcat:dataset <urn:b> .'
const TEXT = 'Standplaats, soort en hoogte van elke boom op openbaar domein, opgemeten door de groendienst van de stad'

describe('checks on several records', () => {
  test.each([
    ['title-distinctive', 'no title', `${A} .`, []],
    [
      'title-distinctive',
      'a series says what differs',
      `${A} ; dct:title "x" ; dcat:inSeries <urn:s> . ${B} ; dct:title "x" .`,
      [],
    ],
    [
      'title-distinctive',
      'three of one title',
      `${A} ; dct:title "Bomen" . ${B} ; dct:title "bomen!" . <urn:d> a dcat:Dataset ; dct:title "BOMEN" .`,
      [[333_333, 'shared']],
    ],
    [
      'title-distinctive',
      'another catalogue',
      `${TWO_CATALOGUES} ${A} ; dct:title "x" . ${B} ; dct:title "x" .`,
      [[1_000_000, '-']],
    ],
    ['identifier-unique', 'none', `${A} .`, []],
    [
      'identifier-unique',
      'shared with a service',
      `${A} ; dct:identifier "1" . <urn:s> a dcat:DataService ; dct:identifier "1" .`,
      [[0, 'shared']],
    ],
    [
      'identifier-unique',
      'shared by three',
      `${A} ; dct:identifier "1" . ${B} ; dct:identifier "1" . <urn:s> a dcat:DataService ; dct:identifier "1" .`,
      [[0, 'sharedMore']],
    ],
    [
      'identifier-unique',
      'another catalogue',
      `${TWO_CATALOGUES} ${A} ; dct:identifier "1" . ${B} ; dct:identifier "1" .`,
      [[1_000_000, '-']],
    ],
    [
      'no-exact-duplicate',
      'another publisher',
      `${A} ; dct:title "x" ; dct:publisher <urn:p> . ${B} ; dct:title "x" ; dct:publisher <urn:q> .`,
      [[1_000_000, '-']],
    ],
    [
      'no-exact-duplicate',
      'the same',
      `${A} ; dct:title "x" ; dct:publisher <urn:p> . ${B} ; dct:title "X" ; dct:publisher <urn:p> .`,
      [[0, 'twin']],
    ],
    [
      'no-near-duplicate',
      'short texts',
      `${A} ; dct:title "x" ; dct:publisher <urn:p> . ${B} ; dct:title "x" ; dct:publisher <urn:p> .`,
      [],
    ],
    [
      'no-near-duplicate',
      'another year is another dataset',
      `${A} ; dct:title "Bomen 2022" ; dct:description "${TEXT} in 2022" ; dct:publisher <urn:p> . ${B} ; dct:title "Bomen 2023" ; dct:description "${TEXT} in 2023" ; dct:publisher <urn:p> .`,
      [[1_000_000, '-']],
    ],
    [
      'no-near-duplicate',
      'another publisher',
      `${A} ; dct:title "Bomen" ; dct:description "${TEXT}" ; dct:publisher <urn:p> . ${B} ; dct:title "Bomen" ; dct:description "${TEXT}" ; dct:publisher <urn:q> .`,
      [[1_000_000, '-']],
    ],
    [
      'no-near-duplicate',
      'the same text',
      `${A} ; dct:title "Bomen" ; dct:description "${TEXT}" ; dct:publisher <urn:p> . ${B} ; dct:title "Bomen" ; dct:description "${TEXT}" ; dct:publisher <urn:p> .`,
      [[0, 'near']],
    ],
    [
      'no-near-duplicate',
      'the same text in another language than Dutch',
      `${A} ; dct:title "Stromy"@cs ; dct:description "${TEXT}"@cs ; dct:publisher <urn:p> . ${B} ; dct:title "Stromy"@cs ; dct:description "${TEXT}"@cs ; dct:publisher <urn:p> .`,
      [[0, 'near']],
    ],
    [
      'no-near-duplicate',
      'linked versions',
      `${A} ; dct:title "Bomen" ; dct:description "${TEXT}" ; dct:publisher <urn:p> ; dcat:hasVersion <urn:b> . ${B} ; dct:title "Bomen" ; dct:description "${TEXT}" ; dct:publisher <urn:p> .`,
      [[1_000_000, '-']],
    ],
    [
      'no-unlinked-copy',
      'one catalogue',
      '<urn:c1> a dcat:Catalog ; dcat:dataset <urn:a>, <urn:b> . <urn:a> a dcat:Dataset ; dct:identifier "1" . <urn:b> a dcat:Dataset ; dct:identifier "1" .',
      [],
    ],
    [
      'no-unlinked-copy',
      'by a file',
      `${TWO_CATALOGUES} ${A} ; dcat:distribution [ dcat:downloadURL <http://x.be/a.csv> ] . ${B} ; dcat:distribution [ dcat:downloadURL <https://x.be/a.csv> ] .`,
      [[0, 'unlinked']],
    ],
    [
      'no-unlinked-copy',
      'by a file, and linked',
      `${TWO_CATALOGUES} ${A} ; dct:source <urn:b> ; dcat:distribution [ dcat:downloadURL <http://x.be/a.csv> ] . ${B} ; dcat:distribution [ dcat:downloadURL <https://x.be/a.csv> ] .`,
      [[1_000_000, '-']],
    ],
    [
      'copies-agree',
      'five days apart',
      `${TWO_CATALOGUES} ${A} ; dct:identifier "1" ; dct:modified "2026-01-01" . ${B} ; dct:identifier "1" ; dct:modified "2026-01-06" .`,
      [[1_000_000, '-']],
    ],
    [
      'copies-agree',
      'nine days apart',
      `${TWO_CATALOGUES} ${A} ; dct:identifier "1" ; dct:modified "2026-01-01" . ${B} ; dct:identifier "1" ; dct:modified "2026-01-10" .`,
      [
        [1_000_000, '-'],
        [0, 'differs'],
      ],
    ],
    [
      'series-grouped',
      'two are no series',
      `${A} ; dct:title "Budget 2021" ; dct:publisher <urn:p> . ${B} ; dct:title "Budget 2022" ; dct:publisher <urn:p> .`,
      [],
    ],
    ['references-resolve', 'a service elsewhere', `${A} ; dcat:inSeries <https://elders.be/reeks> .`, []],
    ['references-resolve', 'an orphan', `${A} . <urn:c> a dcat:Catalog .`, [[0, 'orphan']]],
    ['references-resolve', 'its own page', `${A} ; dcat:landingPage <urn:a> .`, [[0, 'itself']]],
    ['inverse-links-agree', 'a version elsewhere', `${A} ; dct:hasVersion <https://elders.be/2> .`, []],
    [
      'inverse-links-agree',
      'a ring',
      `${A} ; dcat:next <urn:b> . ${B} ; dcat:next <urn:a> .`,
      [
        [0, 'oneSided'],
        [0, 'ring'],
      ],
    ],
    [
      'agent-name-single-form',
      'two names in two languages',
      `${A} ; dct:publisher <urn:p> . <urn:p> foaf:name "Gent"@nl, "Ghent"@en .`,
      [[1_000_000, '-']],
    ],
    [
      'agent-name-single-form',
      'two names in one',
      `${A} ; dct:publisher <urn:p> . <urn:p> foaf:name "Gent"@nl, "Stad Gent"@nl .`,
      [[0, 'names']],
    ],
    [
      'responsible-not-portal',
      'one publisher',
      '<urn:c> a dcat:Catalog ; dct:publisher <urn:p> ; dcat:dataset <urn:a> . <urn:a> a dcat:Dataset ; dct:publisher <urn:p> .',
      [],
    ],
  ] as [string, string, string, [number, string][]][])('%s: %s', (id, _, turtle, expected) => {
    expect(ask(id, turtle)).toEqual(expected)
  })
})

describe('joins', () => {
  test.each([
    ['Fietstellingen 2022', 'fietstellingen #'],
    ['Wegen in Sint-Martens-Latem, mei 2020', 'wegen in @ # #'],
    ['Gent en de zee', '@ en de zee'],
  ])('%s is masked', (text, masked) => expect(maskedKey(comparisonKey(text))).toBe(masked))

  const survey = (id: string, text: string): Survey => ({
    ...surveyOf(...first(`<${id}> a dcat:Dataset ; dct:publisher <urn:p> .`)),
    text,
  })
  const first = (turtle: string): Parameters<typeof surveyOf> => {
    const graph = turtleGraph(turtle)
    return [graph, findRecords(graph).records[0]!]
  }

  test('near duplicates are what a comparison of all pairs finds', () => {
    const words = 'boom park stad weg water huis school brug fiets trein lucht geluid bodem afval energie'.split(' ')
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words), { minLength: 16, maxLength: 40 }), {
          minLength: 2,
          maxLength: 12,
        }),
        (texts) => {
          // Half of the texts are the one before with its last word changed.
          const all = texts.map((text, i) => (i % 2 === 1 ? [...texts[i - 1]!.slice(0, -1), text[0]!] : text).join(' '))
          const surveys = all.map((text, i) => survey(`urn:${i}`, text))
          const grams = (text: string) =>
            new Set(Array.from({ length: text.length - 4 }, (_, i) => text.slice(i, i + 5)))
          for (const [id, near] of nearDuplicates(surveys)) {
            const own = grams(all[Number(id.slice(4))]!)
            const other = grams(all[Number(near.id.slice(4))]!)
            const shared = [...own].filter((gram) => other.has(gram)).length
            expect(near.similarity).toBe(Math.round((shared / (own.size + other.size - shared)) * 1_000_000))
          }
          for (let i = 1; i < all.length; i += 2) {
            const [own, other] = [grams(all[i]!), grams(all[i - 1]!)]
            const shared = [...own].filter((gram) => other.has(gram)).length
            // At 0.9 a pair is missed in fewer than one of ten thousand.
            if (shared / (own.size + other.size - shared) > 0.9)
              expect(nearDuplicates(surveys).has(`urn:${i}`)).toBe(true)
          }
        },
      ),
      { numRuns: 30, seed: 5 },
    )
  })

  test('the order of surveys does not matter', () => {
    const graph = turtleGraph(
      `${TWO_CATALOGUES} ${A} ; dct:identifier "1" ; dct:title "x" . ${B} ; dct:identifier "1" ; dct:title "x" . <urn:d> a dcat:Dataset ; dct:title "x" .`,
    )
    const surveys = findRecords(graph).records.map((record) => surveyOf(graph, record))
    const all = (order: readonly Survey[]) => surveys.map(({ id }) => joinSurveys(order).of(id))
    fc.assert(
      fc.property(fc.shuffledSubarray(surveys, { minLength: surveys.length }), (shuffled) => {
        expect(all(shuffled)).toEqual(all(surveys))
      }),
      { numRuns: 20, seed: 5 },
    )
  })
})
