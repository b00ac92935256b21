/** From the mergeable state to the totals of a report: means, percentiles and sorted lists (quality-model section 5.7). */
import type { DimensionId, MetricTotal, RuleTotal, ScoreTotal, Summary } from '../model.ts'
import { groupsOf } from './group-totals.ts'
import { bySeverity, byText } from './order.ts'
import { overlayTotals } from './overlays/totals.ts'
import { DIMENSIONS } from './quality-model.ts'
import type { TotalsState } from './rollup.ts'
import { type MetricSpread, type MetricSums, noSpread, type RuleSums } from './sums.ts'
import { jobTotals, mean, roundHalfUp, scoreTotal } from './totals.ts'

/**
 * The totals of a state. Every mean is rounded once, half to even; every list and every set of keys has an order of its
 * own: dimensions as in the model, metrics by id, rules by records, jobs by gain.
 *
 * The bands of the MQA count datasets at their lower points, which are certain.
 */
export function summarise(state: TotalsState): Summary {
  const dimensions: Partial<Record<DimensionId, ScoreTotal>> = {}
  for (const id of DIMENSIONS) {
    const sums = state.dimensions.get(id)
    if (sums !== undefined) dimensions[id] = scoreTotal(sums)
  }
  const metrics = [...state.metrics]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, sums]) => [id, metricTotal(sums, state.spreads.get(id) ?? noSpread())])
  const { datasets, lower, upper, bands } = state.mqa
  return {
    kinds: { ...state.kinds },
    findings: { ...state.findings },
    recordsWithoutErrors: state.recordsWithoutErrors,
    recordsClean: state.recordsClean,
    score: scoreTotal(state.score),
    dimensions,
    metrics: Object.fromEntries(metrics) as Record<string, MetricTotal>,
    ratings: { ...state.ratings },
    provisional: state.provisional,
    mqa: { datasets, lower: roundHalfUp(lower, datasets), upper: roundHalfUp(upper, datasets), bands: { ...bands } },
    rules: ruleTotals(state.rules),
    jobs: jobTotals(state.jobs, state.score.scored),
    unknown: state.unknown,
    ...(state.defaultScore.records > 0 && { defaultScore: scoreTotal(state.defaultScore) }),
    ...(state.chosen > 0 && { priority: { ...scoreTotal(state.priority), chosen: state.chosen } }),
    ...(state.score.records > 0 && { overlays: overlayTotals(state.overlays), groups: groupsOf(state.groups) }),
  }
}

/** What failed with an error is applicable, but neither measured nor not-checked. */
function metricTotal(
  { measured, notChecked, failed, full, zero, value }: MetricSums,
  { histogram, worst }: MetricSpread,
): MetricTotal {
  return {
    applicable: measured + notChecked + failed,
    measured,
    notChecked,
    full,
    zero,
    mean: mean(value, measured),
    histogram: [...histogram],
    worst: [...worst],
  }
}

function ruleTotals(rules: ReadonlyMap<string, RuleSums>): RuleTotal[] {
  return [...rules]
    .map(([check, { severity, records, findings }]) => ({ check, severity, records, findings }))
    .sort(
      (a, b) =>
        b.records - a.records ||
        b.findings - a.findings ||
        bySeverity(a.severity, b.severity) ||
        byText(a.check, b.check),
    )
}
