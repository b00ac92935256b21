/** What a report tells of the profiles that were used, and of what the user changed of rules. */
import type { Profile, RecordReport, Report, RuleChange, RuleChanges, Severity } from '../model.ts'
import type { Graph } from '../rdf/graph.ts'
import { isChanged } from '../rule-changes.ts'
import type { Validation } from '../validation.ts'

type Usual = ReadonlyMap<string, Severity>

/** The profiles by which any record was judged, in the order of the list. */
export function toldProfiles(
  known: readonly Profile[],
  records: readonly RecordReport[],
  validation: Validation,
  graph: Graph,
  usual: Usual,
): Report['profiles'] {
  const recordsOf = new Map<string, number>()
  for (const { profile, further = [] } of records) {
    for (const { id } of [profile, ...further]) recordsOf.set(id, (recordsOf.get(id) ?? 0) + 1)
  }
  return known
    .filter(({ id }) => recordsOf.has(id))
    .map((profile) => ({
      id: profile.id,
      kind: profile.kind,
      version: profile.version,
      title: profile.title,
      source: profile.source,
      sha256: validation.sha256(profile),
      rules: validation.rules(profile).length,
      records: recordsOf.get(profile.id)!,
      ...validation.looked(profile, graph),
      ...(profile.own && {
        own: {
          extends: profile.own.extends,
          file: profile.own.file,
          sha256: profile.own.sha256,
          layers: profile.own.changes.layers,
          rules: toldRules(profile.own.changes, usual),
        },
      }),
    }))
}

/** What was changed for the whole run; nothing when nothing was. */
export function toldChanges(changes: RuleChanges, usual: Usual): Pick<Report, 'changes'> {
  return isChanged(changes) ? { changes: { layers: changes.layers, rules: toldRules(changes, usual) } } : {}
}

function toldRules({ rules }: RuleChanges, usual: Usual): RuleChange[] {
  return Object.keys(rules)
    .sort()
    .map((rule) => ({ rule, severity: rules[rule]!, usual: usual.get(rule)! }))
}
