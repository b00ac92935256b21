import type { Profile } from '../model.ts'

/** Which profile a record is checked against, and why. */
export interface Recognised {
  readonly profile: Profile
  readonly reason: 'asked' | 'claimed' | 'default'
}

/**
 * Picks the profile: the one that was asked for; else the first that the record claims; else the first of the list.
 * A claim counts by prefix, whatever its scheme, its final slash or its `index.html` (standards.md, a). An address that
 * goes on to name another version is no claim of this one.
 *
 * @param claimedStandards values of dct:conformsTo on the catalogue records of the record
 * @param profiles at least one, the default first
 */
export function recognise(
  claimedStandards: readonly string[],
  asked: Profile | null,
  profiles: readonly Profile[],
): Recognised {
  if (asked !== null) return { profile: asked, reason: 'asked' }
  const claimed = claimedStandards.map(plain)
  const profile = profiles.find(({ claims }) =>
    claims.some((claim) => claimed.some((iri) => covers(plain(claim), iri))),
  )
  return profile ? { profile, reason: 'claimed' } : { profile: profiles[0]!, reason: 'default' }
}

/** Without scheme, query, `index.html` and final slashes; hosts and paths of profiles do not differ by case alone. */
function plain(iri: string): string {
  const [address = ''] = iri.trim().toLowerCase().split('?', 1)
  const path = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/index\.html?$/, '')
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** A version in what follows the claim: a date, or a release number. */
const VERSION = /\/(\d{4}-\d{2}-\d{2}|\d+(\.\d+)+)(\/|#|$)/

function covers(claim: string, iri: string): boolean {
  if (!iri.startsWith(claim)) return false
  const rest = iri.slice(claim.length)
  return rest === '' || (/^[/#]/.test(rest) && !VERSION.test(rest))
}
