/** What the user asks of profiles and rules, from a request: which profiles, own ones among them, and what changes of rules. */
import { checks } from '../checks/index.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import type { Profile, RuleChanges, Severity } from '../model.ts'
import { nearest, unknown } from '../nearest.ts'
import { profileShapes } from '../profile-shapes.ts'
import { profiles } from '../profiles/index.ts'
import { NO_CHANGES } from '../rule-changes.ts'
import { RUN_RULES } from '../rules.ts'
import { rulesOf } from '../shacl/rules.ts'
import { findSources } from '../sources/find.ts'
import type { Io } from '../sources/io.ts'
import { reasonOf, wholeBytes } from '../sources/stream.ts'
import type { ReadOwnProfile } from './own-profile-read.ts'

/** As a request asks it. */
export interface ProfileOptions {
  /**
   * Profiles by id or id@version, or files with profiles of the user; null or none lets each record choose. Without a record
   * profile among them each record chooses that, and the additions come beside it.
   */
  readonly profile?: string | readonly string[] | null
  /** Layers that are asked, severities and rules that are switched off. */
  readonly changes?: RuleChanges
}

export interface Asked {
  /** Ids of the profiles that are asked for. */
  readonly ids: readonly string[]
  readonly own: readonly Profile[]
  readonly changes: RuleChanges
  /** Files of shapes of profiles of the user. */
  readonly shapes: readonly string[]
  /**
   * How bad each rule is by default that anybody changes.
   *
   * @param user rules of shapes of the user
   * @throws MetakeurError usage (2) for a rule that is unknown, with the one that was probably meant
   */
  usual(user: readonly Rule[]): Promise<ReadonlyMap<string, Severity>>
}

interface Rule {
  readonly id: string
  readonly severity: Severity
}

/** Bytes of a profile. */
const LARGEST = 1024 * 1024

/** @throws MetakeurError usage (2) for a profile that is unknown or not in order, input (3) when its file cannot be read */
export async function readAsked({ profile = null, changes = NO_CHANGES }: ProfileOptions, io: Io): Promise<Asked> {
  const names = profile === null ? [] : typeof profile === 'string' ? [profile] : profile
  const ids: string[] = []
  const read: ReadOwnProfile[] = []
  const shapes: string[] = []
  for (const name of names) {
    if (!isFile(name)) {
      ids.push(profileNamed(name).id)
      continue
    }
    const own = await ownProfileIn(name, [...profiles, ...read.map((one) => one.profile)], io)
    ids.push(own.profile.id)
    read.push(own)
    for (const { path, missing } of own.shapes) {
      const file = beside(name, path)
      if ((await io.files.stat(file).catch(() => null)) === null) throw missing()
      shapes.push(file)
    }
  }
  return { ids, own: read.map((one) => one.profile), changes, shapes, usual: (user) => usual(changes, read, user, io) }
}

/** A profile of ours is named without a slash and without an extension. */
function isFile(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/i.test(name)
}

/** A profile by id, or by id@version. */
function profileNamed(name: string): Profile {
  const found = profiles.find(({ id, version }) => name === id || name === `${id}@${version}`)
  if (found !== undefined) return found
  const [id = ''] = name.split('@', 1)
  const versions = profiles.filter((profile) => profile.id === id).map(({ version }) => `${id}@${version}`)
  const known = profiles.map((profile) => profile.id)
  // With a version that is not there the id was right.
  if (versions.length > 0) {
    const args = { profile: name, known: versions.join(', ') }
    throw new MetakeurError(EXIT.usage, 'unknown-profile', args, { hint: 'known-values' })
  }
  const guess = nearest(id, known)
  throw guess === null
    ? unknown('unknown-profile', ['profile', name], known)
    : new MetakeurError(
        EXIT.usage,
        'unknown-profile',
        { profile: name, known: known.join(', '), guess },
        {
          hint: 'known-values',
        },
      )
}

async function ownProfileIn(path: string, known: readonly Profile[], io: Io): Promise<ReadOwnProfile> {
  const [source] = await findSources([path], io)
  const { name, path: file } = source!
  let bytes: Uint8Array
  try {
    bytes = await wholeBytes(file === null ? io.stdin : io.files.open(file), LARGEST)
  } catch (error) {
    const { message, args } = reasonOf(error)
    throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint`, cause: error })
  }
  const hash = io.sha256()
  hash.update(bytes)
  const shapesOf = profileShapes(io.asset, io.built)
  // A profile of the user is rare, and what reads it takes its time to load.
  const { readOwnProfile } = await import('./own-profile-read.ts')
  return readOwnProfile({ text: new TextDecoder().decode(bytes), name, sha256: hash.hex() }, known, async (profile) =>
    rulesOf((await shapesOf(profile)).shapes, profile.id),
  )
}

/** The path of a file that stands in the folder of another one. */
function beside(file: string, path: string): string {
  if (/^(?:[\\/]|[A-Za-z]:|[a-z][a-z0-9+.-]*:\/\/)/.test(path)) return path
  const folder = file.replace(/[^\\/]*$/, '')
  return folder + path
}

async function usual(
  changes: RuleChanges,
  read: readonly ReadOwnProfile[],
  user: readonly Rule[],
  io: Io,
): Promise<ReadonlyMap<string, Severity>> {
  const ids = [changes, ...read.map(({ profile }) => profile.own!.changes)].flatMap(({ rules }) => Object.keys(rules))
  const found = new Map<string, Severity>()
  const take = (rules: readonly Rule[]): void => {
    for (const { id, severity } of rules) if (!found.has(id)) found.set(id, severity)
  }
  if (ids.length === 0) return found
  for (const rules of [checks, RUN_RULES, user]) take(rules)
  const shapesOf = profileShapes(io.asset, io.built)
  for (const { profile } of read) take(rulesOf((await shapesOf(profile)).shapes, profile.id))
  // The shapes of all profiles take their time to load.
  if (ids.some((id) => !found.has(id))) {
    const { allRules } = await import('../rule-docs.ts')
    take(await allRules(io.asset, io.built))
  }
  const known = [...found.keys()]
  for (const { named } of read) {
    for (const { rule, unknown: fail } of named) if (!found.has(rule)) throw fail(nearest(rule, known))
  }
  const stranger = Object.keys(changes.rules).find((id) => !found.has(id))
  if (stranger !== undefined) throw unknown('unknown-rule', ['rule', stranger], known, 'see-rules')
  return found
}
