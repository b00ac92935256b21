/** Which profiles a record is checked against, and why (standards.md, section a). */
import type { Profile, ProfileReason, RecordKind, TermId } from '../model.ts'
import { type Claimed, readerOfClaims } from './claims.ts'

/** A standard that the metadata of a record claim to follow, and the node that claims it. */
export interface Claim {
  readonly node: TermId
  readonly value: TermId
  readonly iri: string
  /** True when this record is the one that is told what is wrong with the claim: the node is no record of its own. */
  readonly here: boolean
}

/** What of a record tells its profile. Signs are looked for when they are asked for; each is the name of a property. */
export interface RecordSigns {
  readonly kind: RecordKind
  readonly claims: readonly Claim[]
  /** What the catalogues that list it claim to follow. */
  catalogClaims(): readonly string[]
  /** A term of the Flemish metadata vocabulary. */
  flemish(): string | null
  /** A term that DCAT 3 brought, and one that it replaced. */
  newTerm(): string | null
  oldTerm(): string | null
  /** Anything about a place. */
  geographic(): string | null
  /** What binds it to the law on high-value data. */
  highValue(): string | null
  /** Its status of Flemish open data. */
  openData(): string | null
}

export interface Applied {
  readonly profile: Profile
  readonly reason: ProfileReason
  /** The address that claims it, or the property that tells it; null when nothing does. */
  readonly because: string | null
}

/** What is wrong with a claim, for the rules of `records/claim-rules.ts`. */
export interface ClaimFault {
  readonly rule: 'profile-claim-unknown' | 'profile-claim-unfitting'
  readonly message: 'unknown' | 'newer' | 'other' | 'newTerm' | 'noPlace' | 'versions'
  readonly claim: Claim
  readonly args: Readonly<Record<string, string>>
}

export interface Recognised {
  /** The one by which the record is scored. */
  readonly main: Applied
  readonly further: readonly Applied[]
  readonly faults: readonly ClaimFault[]
}

/** What makes an addition apply that nobody claims. */
const TRIGGERS: Readonly<Record<string, 'highValue' | 'openData'>> = {
  'dcat-ap-hvd': 'highValue',
  'dcat-ap-vl-open-data': 'openData',
}
/** The day from which profiles are based on DCAT 3; the ones before have its old terms. */
const DCAT_3 = '2024'
/** What is wrong with the record that a claim is about, and not with the claim alone. */
const ABOUT_RECORD: ReadonlySet<string> = new Set<ClaimFault['message']>(['newTerm', 'noPlace'])
const OLD_FLEMISH = 'dcat-ap-vl-2022'

/**
 * Recognises profiles: those that were asked for; else the record profiles that the record claims, of which the first of the
 * list is the main one; else the one that its signs tell; else the first of the list. Additions come beside it when they are
 * asked for, claimed, or triggered by the record. Who asks for a record profile gets what is asked and nothing else.
 *
 * @param asked of the list
 * @param known at least one, the default first; of two versions the newest first
 */
export function recogniser(asked: readonly Profile[], known: readonly Profile[]): (signs: RecordSigns) => Recognised {
  const read = readerOfClaims(known)
  const askedFor = inOrder(known, asked).map((profile): Applied => ({ profile, reason: 'asked', because: null }))
  const [askedMain] = askedFor.filter(({ profile }) => profile.kind === 'record')
  const additions = known.filter(({ kind }) => kind === 'addition')
  const idOf = (id: string): Profile | undefined => known.find((profile) => profile.id === id)

  return (signs) => {
    if (askedMain !== undefined) {
      return { main: askedMain, further: askedFor.filter((one) => one !== askedMain), faults: [] }
    }
    const claimed = signs.claims.map((claim) => ({ claim, found: read(claim.iri) }))
    const { kept, dropped } = newest(claimed)
    const applied = inOrder(
      known,
      kept.map(({ found }) => found.profile),
    ).map((profile): Applied => {
      const { claim } = kept.find(({ found }) => found.profile === profile)!
      return { profile, reason: 'claimed', because: claim.iri }
    })
    const records = applied.filter(({ profile }) => profile.kind === 'record')
    const main = records[0] ?? bySigns(signs) ?? { profile: known[0]!, reason: 'default', because: null }
    const beside = new Map(
      [...records.slice(1), ...applied.filter(({ profile }) => profile.kind === 'addition')].map((one) => [
        one.profile,
        one,
      ]),
    )
    for (const one of askedFor) beside.set(one.profile, one)
    for (const profile of additions) {
      const because = beside.has(profile) ? null : triggerOf(profile, main.profile, signs)
      if (because !== null) beside.set(profile, { profile, reason: 'triggered', because })
    }
    const further = inOrder(known, [...beside.keys()]).map((profile) => beside.get(profile)!)
    const faults = [
      ...claimed.flatMap(({ claim, found }) => unknownFault(claim, found, main.profile)),
      ...dropped.map(({ claim, found }): ClaimFault => {
        const kept = records.find(({ profile }) => found.family.includes(profile))!.profile
        const args = { dropped: nameOf(found.profile), profile: nameOf(kept) }
        return { rule: 'profile-claim-unfitting', message: 'versions', claim, args }
      }),
      ...kept.flatMap(({ claim, found }) => unfitting(claim, found, signs)),
    ]
    return { main, further, faults: faults.filter(({ claim, message }) => claim.here || ABOUT_RECORD.has(message)) }
  }

  /** What a catalogue says of all that it lists, then the vocabulary that the record uses. */
  function bySigns(signs: RecordSigns): Applied | null {
    const because = signs.flemish()
    if (because !== null) {
      const old = signs.newTerm() === null ? signs.oldTerm() : null
      const profile = old === null ? known[0]! : (idOf(OLD_FLEMISH) ?? known[0]!)
      return { profile, reason: 'signs', because: old ?? because }
    }
    for (const iri of signs.catalogClaims()) {
      const found = read(iri)
      if (found.profile?.kind === 'record') return { profile: found.profile, reason: 'signs', because: iri }
    }
    return null
  }
}

function triggerOf({ id }: Profile, main: Profile, signs: RecordSigns): string | null {
  // The annex on open data is one of the profiles of Flanders from 2026 on; those before are about open data anyway.
  if (id === 'dcat-ap-vl-open-data' && (main.status === 'eu' || main.date < DCAT_3)) return null
  const trigger = Object.hasOwn(TRIGGERS, id) ? TRIGGERS[id] : undefined
  return trigger === undefined ? null : signs[trigger]()
}

type Found = { readonly claim: Claim; readonly found: Claimed & { readonly profile: Profile } }

/** Of several versions of one profile the newest counts. */
function newest(claimed: readonly { readonly claim: Claim; readonly found: Claimed }[]): {
  readonly kept: readonly Found[]
  readonly dropped: readonly Found[]
} {
  const known = claimed.filter((one): one is Found => one.found.profile !== null)
  const isOlder = ({ found }: Found): boolean =>
    known.some(({ found: other }) => found.family.includes(other.profile) && other.profile.date > found.profile.date)
  return { kept: known.filter((one) => !isOlder(one)), dropped: known.filter(isOlder) }
}

function unknownFault(claim: Claim, found: Claimed, main: Profile): ClaimFault[] {
  if (found.status === 'known' || found.status === 'no-profile') return []
  const args = { profile: nameOf(found.profile ?? main), claim: (found.profile ?? main).claims[0] ?? main.source }
  const message = found.status === 'unknown' ? 'unknown' : found.status === 'newer' ? 'newer' : 'other'
  return [{ rule: 'profile-claim-unknown', message, claim, args }]
}

/** A claim that what it is about does not bear out. */
function unfitting(claim: Claim, { status, profile, family }: Found['found'], signs: RecordSigns): ClaimFault[] {
  // Of a version that is not known nobody can say what it holds.
  if (status !== 'known') return []
  if (signs.kind === 'catalog' || signs.kind === 'catalog-record') return []
  const rule = 'profile-claim-unfitting'
  const term = profile.kind === 'record' && profile.date < DCAT_3 ? signs.newTerm() : null
  const current = family.find(({ date }) => date >= DCAT_3)
  if (term !== null && current !== undefined) {
    const args = { profile: nameOf(profile), term, claim: current.claims[0]! }
    return [{ rule, message: 'newTerm', claim, args }]
  }
  if (profile.id.startsWith('geodcat-ap') && signs.geographic() === null) {
    return [{ rule, message: 'noPlace', claim, args: { profile: nameOf(profile) } }]
  }
  return []
}

function nameOf({ title, version }: Profile): string {
  return `${title} (${version})`
}

/** Each once, in the order of the list. */
function inOrder(known: readonly Profile[], some: readonly Profile[]): Profile[] {
  return known.filter((profile) => some.includes(profile))
}
