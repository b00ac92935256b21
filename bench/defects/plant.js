/** Defects planted in records, and who finds them. */
import { choose, randomOf, seedOf } from './random.js'
import { touched } from './record.js'

/** Where kinds are planted: for each kind some records that allow it, in each one place. */
export function plan(kinds, records, { seed, most }) {
  return kinds.flatMap((kind) => {
    const random = randomOf(seedOf(seed, kind.id))
    const able = records
      .map((record) => ({ record, places: kind.places(record) }))
      .filter(({ places }) => places.length > 0)
    return choose(able, most, random).map(({ record, places }) => ({
      kind,
      record,
      edit: places[Math.floor(random() * places.length)],
    }))
  })
}

/** True when a rule of a kind names this finding. */
function isMeant(rules, { check, message }) {
  return rules.some((rule) => {
    const [id, only] = rule.split('/')
    return only === undefined ? check === id || check.endsWith(`-${id}`) : check === id && message === only
  })
}

function counted(keys) {
  const counts = new Map()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Keys that stand more often in `after` than in `before`. */
export function grown(before, after) {
  const known = counted(before)
  return [...counted(after)].filter(([key, count]) => count > (known.get(key) ?? 0)).map(([key]) => key)
}

/** What is new counts, not what merely moved: rule, message and property, without value. */
const keyOf = ({ check, message, path, component }) => [check, message, component ?? '', path ?? ''].join(' | ')

/**
 * `intended` or `other` with the rules that found it; `missed`; or `there`: a rule that is meant to find it already had a
 * finding on that property, so that one more changes nothing in the report.
 */
export function verdictOf({ kind, edit }, before, after, prefixed) {
  const keys = grown(before.map(keyOf), after.map(keyOf))
  const fresh = after.filter((finding) => keys.includes(keyOf(finding)))
  const meant = fresh.filter((finding) => isMeant(kind.rules, finding))
  const ids = (list) => [
    ...new Set(list.map(({ check, message }) => (message === 'shape' ? check : `${check}/${message}`))),
  ]
  if (meant.length > 0) return { result: 'intended', rules: ids(meant) }
  const paths = new Set([...touched(edit)].map(prefixed))
  const there = before.filter(
    (finding) =>
      isMeant(kind.rules, finding) &&
      (paths.size === 0 || paths.has(finding.path) || finding.check === 'harvest-survival'),
  )
  if (there.length > 0) return { result: 'there', rules: ids(there) }
  return fresh.length > 0 ? { result: 'other', rules: ids(fresh) } : { result: 'missed', rules: [] }
}
