/** What was accepted before, as a check needs it: the baseline from its file, suppressions of the configuration. */
import type { Report } from '../model.ts'
import { unknown } from '../nearest.ts'
import type { AcceptedBefore } from '../report/accept.ts'
import type { Baseline } from '../report/baseline.ts'
import { ruleIds, rulesAsked } from '../rule-ids.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'

/** Bytes of a baseline: two million entries. */
const LARGEST = 480 * 1024 * 1024

/** @throws MetakeurError input (3) when there is no baseline of that name, usage (2) when it is none */
export async function acceptedBefore(
  { baseline, suppress }: Pick<Options, 'baseline' | 'suppress'>,
  io: CliIo,
): Promise<AcceptedBefore> {
  return { baseline: baseline === null ? null : await storedBaseline(baseline, io), suppressions: suppress }
}

/** A baseline from its file. */
export async function storedBaseline(path: string, io: CliIo): Promise<Baseline & { readonly name: string }> {
  const [{ readTextFile }, { readBaseline }] = await Promise.all([
    import('../sources/text-file.ts'),
    import('../config/baseline-read.ts'),
  ])
  const wording = { missing: 'baseline.missing', hint: 'baseline.missing.hint' }
  const { name, text } = await readTextFile(path, await io.files(), LARGEST, wording)
  return { ...readBaseline(text, name), name }
}

/**
 * A threshold or a suppression of a rule that does not exist would let everything pass.
 *
 * @throws MetakeurError usage (2), with the rule that was probably meant
 */
export async function refuseUnknownRules(
  report: Report,
  { max, suppress }: Pick<Options, 'max' | 'suppress'>,
  io: CliIo,
): Promise<void> {
  const named = [...max.map(({ of }) => of), ...suppress.map(({ rule }) => rule).filter((rule) => !rule.includes('*'))]
  const used = new Set(rulesAsked(report))
  const strange = named.filter((rule) => !used.has(rule))
  if (strange.length === 0) return
  const known = [...used, ...(await ruleIds((await io.files()).asset))]
  const first = strange.find((rule) => !known.includes(rule))
  if (first !== undefined) throw unknown('unknown-rule', ['rule', first], known, 'see-rules')
}
