import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { PlanResult } from '../src/shacl/plan/model.ts'
import { compileShapes } from '../src/shacl/plan/plan.ts'
import { type Case, cases, hasSuite, SUITE, termText } from './w3c-suite.ts'

if (!hasSuite) console.info('skipped: W3C SHACL test suite, ../shared/w3c-shacl-tests is not here')

/** What the compiled shapes find, in the form of the expected results. */
function found({ shapes, data }: Case): string[] {
  const lines: string[] = []
  const sink = (r: PlanResult): void => {
    lines.push(
      [
        termText(data, r.focus),
        r.path,
        termText(data, r.value),
        r.component,
        r.severity,
        termText(shapes, r.shape),
      ].join(' | '),
    )
  }
  for (const shape of compileShapes(shapes, data)) for (const focus of shape.targets()) shape.validate(focus, sink)
  return lines
}

describe.skipIf(!hasSuite)('W3C SHACL Core', () => {
  const core = hasSuite ? cases(join(SUITE, 'core/manifest.ttl')) : []

  test('holds 98 cases', () => {
    expect(core.length).toBe(98)
  })

  for (const one of core) {
    test(one.name, () => {
      expect([...new Set(found(one))].sort()).toEqual([...new Set(one.expected)].sort())
    })
  }
})
