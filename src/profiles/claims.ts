/** What an address in dct:conformsTo claims: a profile that is known, one of its versions that is not, or something else. */
import type { Profile } from '../model.ts'

export interface Claimed {
  readonly status: 'known' | 'newer' | 'other-version' | 'unknown' | 'no-profile'
  /** The profile, or the version of it that comes nearest; null when there is none. */
  readonly profile: Profile | null
  /** All versions of it that are known, the newest first. */
  readonly family: readonly Profile[]
}

/** What comes before the version in the address of a profile. */
const BEFORE_VERSION = /\/(?:[a-z]*standaard|standaardinontwikkeling|releases?|drafts?)(?=\/|$)/
/** A date, a release number, or the number of a release at joinup. */
const VERSION = /(?:^|\/)(\d{4}-\d{2}-\d{2}|\d+(?:\.\d+)+|\d{3})(?=\/|#|$)/
/** What is called after a profile of metadata, though none that is known. */
const LIKE_A_PROFILE = /\/doc\/applicatieprofiel\/|dcat[-_]?ap|(?:geo|stat|mobility)dcat|dcat-application-profile/

/**
 * An address counts by prefix, whatever its scheme, its final slash or its `index.html`. Without a version it is the current
 * one; with a version that is not known it is the nearest one before it, else the oldest.
 *
 * @param profiles of two versions the newest first
 */
export function readerOfClaims(profiles: readonly Profile[]): (iri: string) => Claimed {
  const exact = new Map<string, Profile>()
  const byBase = new Map<string, Profile[]>()
  for (const profile of profiles) {
    for (const claim of profile.claims) {
      const address = plain(claim)
      const base = baseOf(address)
      // Only an address with a version names one version of several.
      if (base !== address && !exact.has(address)) exact.set(address, profile)
      if (profile.kind === 'addition') continue
      const known = byBase.get(base) ?? []
      if (!known.includes(profile)) known.push(profile)
      byBase.set(base, known)
    }
    if (profile.kind === 'addition') for (const claim of profile.claims) exact.set(plain(claim), profile)
  }
  const familyOf = (profile: Profile): Profile[] => {
    const family = new Set([profile])
    for (const one of byBase.values()) if (one.includes(profile)) for (const other of one) family.add(other)
    return [...family].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
  }
  const known = new Map<string, Claimed>()
  return (iri) => {
    let claimed = known.get(iri)
    if (claimed === undefined) {
      claimed = look(plain(iri))
      known.set(iri, claimed)
    }
    return claimed
  }

  function look(address: string): Claimed {
    const named = longest(exact, address, (rest) => !VERSION.test(rest))
    if (named !== null) return { status: 'known', profile: named.found, family: familyOf(named.found) }
    const base = longest(byBase, address, () => true)
    if (base === null) {
      return { status: LIKE_A_PROFILE.test(address) ? 'unknown' : 'no-profile', profile: null, family: [] }
    }
    const version = VERSION.exec(base.rest)?.[1]
    const family = [...base.found].sort((a, b) => (a.date < b.date ? 1 : -1))
    if (version === undefined) return { status: 'known', profile: family[0]!, family: familyOf(family[0]!) }
    const versions = [...exact]
      .filter(([claim, profile]) => claim.startsWith(base.claim) && family.includes(profile))
      .map(([claim, profile]) => ({ profile, version: VERSION.exec(claim.slice(base.claim.length))?.[1] ?? '' }))
      .sort((a, b) => compareVersions(b.version, a.version))
    const before = versions.find((one) => compareVersions(one.version, version) <= 0)
    const profile = (before ?? versions.at(-1))?.profile ?? family[0]!
    const newer = versions.length > 0 && compareVersions(version, versions[0]!.version) > 0
    return { status: newer ? 'newer' : 'other-version', profile, family: familyOf(profile) }
  }
}

/** Without scheme, query, `index.html` and final slashes; hosts and paths of profiles do not differ by case alone. */
function plain(iri: string): string {
  const [address = ''] = iri.trim().toLowerCase().split('?', 1)
  const path = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/index\.html?(?=#|$)/, '')
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** The address of all versions together; the whole address when it names none. */
function baseOf(address: string): string {
  const at = BEFORE_VERSION.exec(address)?.index
  return at === undefined ? address : address.slice(0, at)
}

function longest<T>(
  claims: ReadonlyMap<string, T>,
  address: string,
  fits: (rest: string) => boolean,
): { readonly claim: string; readonly found: T; readonly rest: string } | null {
  let best: { claim: string; found: T; rest: string } | null = null
  for (const [claim, found] of claims) {
    if (!address.startsWith(claim) || (best !== null && best.claim.length >= claim.length)) continue
    const rest = address.slice(claim.length)
    if ((rest === '' || /^[/#]/.test(rest)) && fits(rest)) best = { claim, found, rest }
  }
  return best
}

function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function numbersOf(version: string): number[] {
  return version.split(/\D+/).map(Number)
}
