/** W3C's SHACL test suite, through the function that validates for everyone. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { MetakeurError } from '../src/errors.ts'
import { validateGraph } from '../src/shacl/validate.ts'
import { type Case, cases, hasSuite, SUITE, termText } from './w3c-suite.ts'

if (!hasSuite) console.info('skipped: W3C SHACL test suite, ../shared/w3c-shacl-tests is not here')

/** What is found, in the form of the expected results; `failure` when the shapes are refused. */
async function found({ shapes, data }: Case): Promise<readonly string[] | 'failure'> {
  try {
    const { results } = await validateGraph(shapes, data)
    return distinct(
      results.map((r) =>
        [
          termText(data, r.focus),
          r.path,
          termText(data, r.value),
          r.component,
          r.severity,
          termText(shapes, r.shape),
        ].join(' | '),
      ),
    )
  } catch (error) {
    if (error instanceof MetakeurError && error.code === 3) return 'failure'
    throw error
  }
}

const distinct = (lines: readonly string[]): string[] => [...new Set(lines)].sort()

const wanted = ({ expected }: Case) => (expected === 'failure' ? expected : distinct(expected))

describe.skipIf(!hasSuite)('W3C SHACL Core', () => {
  const core = hasSuite ? cases(join(SUITE, 'core/manifest.ttl')) : []

  test('holds 98 cases', () => {
    expect(core.length).toBe(98)
  })

  for (const one of core) {
    test(one.name, async () => {
      expect(await found(one)).toEqual(wanted(one))
    })
  }
})

/** Cases that are refused (exit 3, never a pass), and why. */
const NO_COMPONENTS = 'shacl-engine knows no components that are declared in SPARQL'
const REFUSED: Readonly<Record<string, string>> = {
  'sparql/component/optional-001': NO_COMPONENTS,
  'sparql/component/propertyValidator-select-001': NO_COMPONENTS,
  'sparql/component/validator-001': NO_COMPONENTS,
  'sparql/pre-binding/pre-binding-003': 'its query engine loses a FILTER that stands alone in a group within a group',
  'sparql/pre-binding/shapesGraph-001': 'it does not bind $shapesGraph and $currentShape',
}

describe.skipIf(!hasSuite)('W3C SHACL-SPARQL', () => {
  const sparql = hasSuite ? cases(join(SUITE, 'sparql/manifest.ttl')) : []

  test('holds 22 cases', () => {
    expect(sparql.length).toBe(22)
  })

  for (const one of sparql) {
    const why = REFUSED[one.name]
    test(why === undefined ? one.name : `${one.name} is refused: ${why}`, async () => {
      if (why !== undefined) expect(wanted(one)).not.toBe('failure')
      expect(await found(one)).toEqual(why === undefined ? wanted(one) : 'failure')
    })
  }
})
