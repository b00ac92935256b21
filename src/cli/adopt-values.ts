/** What the values of thresholds and of what is accepted mean. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { DimensionId } from '../model.ts'
import { unknown } from '../nearest.ts'
import type { AdoptOption, AdoptOptions } from './adopt-options.ts'
import { DIMENSIONS, dimensionNamed } from './dimension-names.ts'
import { dateOf, scoreOf } from './option-values.ts'
import type { Given } from './options.ts'

const MOST_MQA = 405

/** @throws MetakeurError usage (2) for a value that means nothing */
export function adoptOptionsOf(given: Readonly<Partial<Record<string, Given>>>): AdoptOptions {
  const text = (name: AdoptOption): string | null => (typeof given[name] === 'string' ? (given[name] as string) : null)
  const list = (name: AdoptOption): readonly string[] => (Array.isArray(given[name]) ? given[name] : [])
  return {
    minAverage: scoreOf(text('minAverage'), '--min-average'),
    minMqa: mqaOf(text('minMqa')),
    maxNew: countOf(text('maxNew'), '--max-new'),
    max: list('max').map((value) => {
      const [of, limit] = threshold(value, '--max licence-present=10')
      return { of, limit: countOf(limit, '--max')! }
    }),
    min: list('min').map((value) => {
      const [of, limit] = threshold(value, '--min open=60')
      return { of: dimensionOf(of), limit: scoreOf(limit, '--min')! }
    }),
    baseline: text('baseline'),
    strictBaseline: given.strictBaseline === true,
    reason: text('reason'),
    author: text('author'),
    expires: dateOf(text('expires'), '--expires'),
    prune: given.prune === true,
    failOnWorse: given.failOnWorse === true,
    lines: given.lines === true,
    force: given.force === true,
    config: text('config'),
    // The parser takes what begins with `no-` for the opposite of something.
    noConfig: given.noConfig !== undefined,
    suppress: [],
  }
}

/** `licence-present=10` */
function threshold(value: string, example: string): readonly [of: string, limit: string] {
  const [, of, limit] = /^([^=\s](?:[^=]{0,60}[^=\s])?)=(\S+)$/.exec(value) ?? []
  if (of === undefined || limit === undefined) {
    throw new MetakeurError(EXIT.usage, 'bad-threshold', { value, option: example.split(' ')[0]!, example })
  }
  return [of, limit]
}

function dimensionOf(name: string): DimensionId {
  const found = dimensionNamed(name)
  if (found === null) throw unknown('unknown-dimension', ['dimension', name], DIMENSIONS)
  return found
}

function countOf(value: string | null, option: string): number | null {
  if (value === null) return null
  if (!/^\d{1,9}$/.test(value)) throw new MetakeurError(EXIT.usage, 'bad-count', { value, option })
  return Number(value)
}

function mqaOf(value: string | null): number | null {
  if (value === null) return null
  const points = /^\d{1,3}$/.test(value) ? Number(value) : Number.NaN
  if (!(points <= MOST_MQA))
    throw new MetakeurError(EXIT.usage, 'bad-mqa', { value, option: '--min-mqa', most: MOST_MQA })
  return points
}
