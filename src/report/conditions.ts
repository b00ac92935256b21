import type { Report } from '../model.ts'
import type { ChangedCondition } from './comparison.ts'

/** Everything beside the metadata that is not the same in two reports. */
export function conditionsOf(before: Report, after: Report): ChangedCondition[] {
  const found: ChangedCondition[] = []
  const add = (what: ChangedCondition['what'], of: string, old: string, now: string): void => {
    if (old !== now) found.push({ what, of, versions: { old, new: now } })
  }
  add('tool', '', before.tool.version, after.tool.version)
  add('model', '', modelName(before), modelName(after))
  const profiles = (report: Report) =>
    new Map(report.profiles.map(({ id, version, sha256 }) => [id, hashed(version, sha256)]))
  each(profiles(before), profiles(after), (id, old, now) => add('profile', id, old, now))
  const shapes = (report: Report) =>
    new Map((report.shapes ?? []).map(({ name, sha256 }) => [name, hashed('', sha256)]))
  each(shapes(before), shapes(after), (name, old, now) => add('shapes', name, old, now))
  add('date', '', before.asOf, after.asOf)
  return found
}

function modelName({ model }: Report): string {
  return hashed(model.version, model.sha256)
}

/** A version with the beginning of its hash: two of one version may differ. */
function hashed(version: string, sha256: string | null): string {
  return `${version} (${(sha256 ?? '').slice(0, 8)})`.trim()
}

function each(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  act: (key: string, old: string, now: string) => void,
): void {
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort())
    act(key, old.get(key) ?? '', now.get(key) ?? '')
}
