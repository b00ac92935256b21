/**
 * What checks say of each distribution of a dataset by itself. A check is asked once more about each, so a run that does not
 * want to know loses nothing by it.
 */
import type { Asked } from './ask-check.ts'
import type { Check, CheckContext, Measurement, Millionths, Part, RecordView, TermId } from './model.ts'
import { measure, type WeighedOutcome } from './quality/measure.ts'
import { iri } from './rdf/namespaces.ts'

const ACCESS_SERVICE = iri('dcat:accessService')
const NONE: readonly TermId[] = []

/** A distribution, as the three kinds of checks see it. */
interface Seen {
  /** The dataset as if this distribution, and what hangs on it, were all that it has. */
  readonly alone: CheckContext
  /** The distribution in place of the dataset; null when nothing is stated of it. */
  readonly own: CheckContext | null
}

/**
 * The measurements with a value for each distribution, where a check says how it is asked for one.
 *
 * @param applying the checks that were asked about the dataset
 * @throws Error when a check breaks; the message names the check and the record
 */
export function withParts(
  applying: readonly Asked[],
  context: CheckContext,
  measurements: readonly Measurement[],
): readonly Measurement[] {
  const { record } = context
  if (record.distributions.length === 0) return measurements
  const checks = new Map(applying.map(({ check }) => [check.id, check]))
  const owned = new Set(record.owned)
  const apart = new Set([record.node, ...record.distributions])
  const seen = record.distributions.map((node) => seenOf(context, node, { owned, apart }))
  const bare = narrowed(context, { owned: NONE, distributions: NONE, services: NONE })
  return measurements.map((measurement) => {
    const check = checks.get(measurement.check)
    if (check?.parts === undefined || measurement.status === 'error') return measurement
    const parts = partsOf(check, seen, bare)
    return parts.length === 0 ? measurement : { ...measurement, parts }
  })
}

/** A distribution to which a check does not apply has no part. */
function partsOf(check: Check, seen: readonly Seen[], bare: CheckContext): Part[] {
  const without = check.parts === 'added' ? tallyOf(check, bare) : null
  const parts: Part[] = []
  for (const [i, { alone, own }] of seen.entries()) {
    const about = check.parts === 'own' ? own : alone
    if (about === null) continue
    const tally = tallyOf(check, about)
    const left = without === null ? tally : difference(tally, without)
    const outcomes = Array.from(left.counts, ([value, count]) => ({ ...WEIGHED, value, count }))
    const { status, value } = measure({ check, outcomes, notChecked: left.notChecked })
    if (status !== 'not-applicable') parts.push({ distribution: i + 1, value })
  }
  return parts
}

const WEIGHED: Omit<WeighedOutcome, 'value' | 'count'> = { cause: '', finding: false, severity: 'info' }

/** How many outcomes there are of each value. */
interface Tally {
  readonly counts: ReadonlyMap<Millionths, number>
  readonly notChecked: boolean
}

function tallyOf(check: Check, context: CheckContext): Tally {
  const counts = new Map<Millionths, number>()
  let notChecked = false
  try {
    for (const outcome of check.run(context)) {
      if ('status' in outcome) notChecked = true
      else counts.set(outcome.value, (counts.get(outcome.value) ?? 0) + (outcome.count ?? 1))
    }
  } catch (cause) {
    throw new Error(`check ${check.id} broke on a distribution of ${context.record.id}`, { cause })
  }
  return { counts, notChecked }
}

function difference(tally: Tally, without: Tally): Tally {
  const counts = new Map<Millionths, number>()
  for (const [value, count] of tally.counts) {
    const left = count - (without.counts.get(value) ?? 0)
    if (left > 0) counts.set(value, left)
  }
  return { counts, notChecked: tally.notChecked && !without.notChecked }
}

/** What a dataset owns, and what of it hangs on no distribution: the dataset itself, and each distribution on another. */
interface Whole {
  readonly owned: ReadonlySet<TermId>
  readonly apart: ReadonlySet<TermId>
}

function seenOf(context: CheckContext, node: TermId, whole: Whole): Seen {
  const { graph } = context
  const owned = hangingOn(context, node, whole)
  const services = graph.objects(node, ACCESS_SERVICE).filter((service) => !graph.isLiteral(service))
  return {
    alone: narrowed(context, { owned, distributions: [node], services }),
    own: graph.isDescribed(node) ? narrowed(context, { node, owned, distributions: NONE, services: NONE }) : null,
  }
}

/** Results of shapes go along as far as they are about what is left of the record. */
function narrowed(context: CheckContext, less: Partial<RecordView> & Pick<RecordView, 'owned'>): CheckContext {
  const record: RecordView = { ...context.record, samples: NONE, catalogRecords: NONE, ...less }
  const left = new Set(less.owned)
  const about = <T extends { readonly focus: TermId }>(results: readonly T[]) =>
    results.filter(({ focus }) => left.has(focus) || focus === record.node)
  return {
    ...context,
    record,
    shapeResults: about(context.shapeResults),
    exchangeResults: context.exchangeResults && about(context.exchangeResults),
    ...(context.besideResults && { besideResults: about(context.besideResults) }),
  }
}

/** A distribution, and in canonical order what the dataset owns through it. */
function hangingOn({ graph }: CheckContext, distribution: TermId, { owned, apart }: Whole): readonly TermId[] {
  const found = new Set([distribution])
  if (!owned.has(distribution)) return [...found]
  // The set grows while it is gone through.
  for (const node of found) {
    for (const path of graph.predicates(node)) {
      for (const object of graph.objects(node, path)) {
        if (owned.has(object) && !apart.has(object)) found.add(object)
      }
    }
  }
  found.delete(distribution)
  return [distribution, ...[...found].sort((a, b) => graph.compare(a, b))]
}
