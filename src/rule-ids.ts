/** Ids of rules, to know whether a rule that somebody names exists: much less than `rule-docs.ts` has to load. */
import type { Report } from './model.ts'
import { checkWords } from './rules.ts'

type Asset = (name: string) => Promise<string>

const known = new WeakMap<Asset, Promise<readonly string[]>>()

/**
 * Ids of all checks, of the rules about a run, and of the rules of every profile.
 *
 * @param asset reads a file of the package; who passes the same one again gets what was read already
 */
export function ruleIds(asset: Asset): Promise<readonly string[]> {
  let ids = known.get(asset)
  if (ids === undefined) {
    // Every rule of shapes has its examples in this file (test/examples.test.ts); shapes take a hundred times as long.
    ids = asset('shapes/examples.json').then((text) => [
      ...checkWords().keys(),
      ...Object.keys(JSON.parse(text).shapes),
    ])
    known.set(asset, ids)
  }
  return ids
}

/** Ids of the rules that a run asked, found something or not. */
export function* rulesAsked({
  summary,
  profiles,
  shapes = [],
  rules,
}: Pick<Report, 'summary' | 'profiles' | 'shapes' | 'rules'>): Iterable<string> {
  yield* Object.keys(summary.metrics)
  yield* Object.keys(rules)
  for (const { idle, applied = {} } of [...profiles, ...shapes]) yield* [...idle, ...Object.keys(applied)]
}
