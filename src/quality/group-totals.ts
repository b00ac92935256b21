/** From the state of groups to their totals: means, percentiles, the weakest dimension, and the work list. */
import type { DimensionId, Groups, GroupTotal, Millionths } from '../model.ts'
import { divideHalfEven } from './exact.ts'
import type { GroupSums, GroupsState } from './groups.ts'
import { byText } from './order.ts'
import { DIMENSIONS } from './quality-model.ts'
import { jobTotals, mean, roundHalfUp, scoreTotal } from './totals.ts'

/** Jobs of one publisher that are listed. */
const MOST_JOBS = 20

/**
 * The totals of all groups. The mean over catalogues is of their rounded means, each once; records in no catalogue are
 * no catalogue.
 */
export function groupsOf({ sources, catalogues, publishers }: GroupsState): Groups {
  const means = [...catalogues].flatMap(([name, { score }]) =>
    name === null || score.scored === 0 ? [] : [divideHalfEven(score.value, score.scored)],
  )
  return {
    sources: totals(sources),
    catalogues: totals(catalogues),
    publishers: totals(publishers),
    meanOfCatalogues: mean(
      means.reduce((sum, one) => sum + one, 0),
      means.length,
    ),
  }
}

/** By size: a ranking by score would say more than the scores can bear. */
function totals(groups: ReadonlyMap<string | null, GroupSums>): GroupTotal[] {
  return [...groups]
    .map(([name, sums]) => groupTotal(name, sums))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.records - a.records ||
        byText(a.name ?? '', b.name ?? ''),
    )
}

function groupTotal(name: string | null, sums: GroupSums): GroupTotal {
  const { histogram: _, ...score } = scoreTotal(sums.score)
  const { datasets, lower, upper } = sums.mqa
  const dimensions = dimensionMeans(sums)
  const metrics = [...sums.metrics].sort(([a], [b]) => byText(a, b))
  return {
    name,
    ...score,
    ...(sums.chosen > 0 && { priority: mean(sums.priority.value, sums.priority.scored) }),
    ratings: { ...sums.ratings },
    provisional: sums.provisional,
    findings: { ...sums.findings },
    mqa: { datasets, lower: roundHalfUp(lower, datasets), upper: roundHalfUp(upper, datasets) },
    dimensions: Object.fromEntries(dimensions),
    weakest: weakestOf(dimensions),
    ...(metrics.length > 0 && {
      rates: Object.fromEntries(
        metrics.map(([id, { measured, value }]) => [id, { measured, mean: mean(value, measured) }]),
      ),
    }),
    ...(sums.jobs.size > 0 && { work: jobTotals(sums.jobs, sums.score.scored).slice(0, MOST_JOBS) }),
  }
}

function dimensionMeans({ dimensions }: GroupSums): [DimensionId, Millionths][] {
  return DIMENSIONS.flatMap((id): [DimensionId, Millionths][] => {
    const sums = dimensions.get(id)
    return sums === undefined ? [] : [[id, divideHalfEven(sums.value, sums.scored)]]
  })
}

/** Of equal ones the first of the model. */
function weakestOf(means: readonly (readonly [DimensionId, Millionths])[]): DimensionId | null {
  let weakest: readonly [DimensionId, Millionths] | null = null
  for (const one of means) if (weakest === null || one[1] < weakest[1]) weakest = one
  return weakest?.[0] ?? null
}
