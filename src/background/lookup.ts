/** Is this value a concept of that list, and if not, which one is meant? */
import { editDistance } from '../values/distance.ts'
import { rememberedByText } from '../values/remembered.ts'
import type { CodeList, CodeListId, Lookup } from './code-list.ts'
import { CODE_LISTS } from './index.ts'

interface Index {
  readonly list: CodeList
  /** Exact IRIs of members, retired ones included. */
  readonly members: ReadonlySet<string>
  /** Retired IRI → the IRI that replaces it, or null. */
  readonly retired: ReadonlyMap<string, string | null>
  /** Exact IRI of a folded one. */
  readonly unfolded: (folded: string) => string | undefined
  /** Code or alias in lower case → exact IRI. */
  readonly byWord: ReadonlyMap<string, string>
  /** IRI spaces without scheme and in lower case, the longest first. */
  readonly spaces: readonly string[]
  /** The same values come again and again. */
  readonly lookup: (value: string) => Lookup
}

const indexes = new Map<CodeListId, Index>()

/** Built on first use, so that a run pays only for the lists it asks. */
function indexOf(id: CodeListId): Index {
  let found = indexes.get(id)
  if (found === undefined) {
    found = build(CODE_LISTS.find((list) => list.id === id)!)
    indexes.set(id, found)
  }
  return found
}

function build(list: CodeList): Index {
  const whole = (code: string): string => (code.startsWith('http') ? code : list.space + code)
  const codes = `${list.codes} ${list.added ?? ''}`.trim().split(/\s+/)
  const members = new Set(codes.map(whole))
  const retired = new Map<string, string | null>()
  for (const pair of (list.retired ?? '').trim().split(/\s+/)) {
    const [old, now] = pair.split('=')
    if (old) retired.set(whole(old), now ? whole(now) : null)
  }
  const byWord = new Map<string, string>()
  for (const code of codes) setOnce(byWord, code.toLowerCase(), whole(code))
  for (const line of (list.aliases ?? '').trim().split('\n')) {
    const equals = line.indexOf('=')
    if (equals < 0) continue
    const iri = whole(line.slice(0, equals).trim())
    for (const alias of line.slice(equals + 1).split('|')) setOnce(byWord, alias, iri)
  }
  const spaces = [list.space, ...(list.formerSpaces ?? [])].map(withoutScheme).sort((a, b) => b.length - a.length)
  const lookup = rememberedByText((value) => lookUp(index, value))
  const index: Index = { list, members, retired, unfolded: unfolder(list, members), byWord, spaces, lookup }
  return index
}

/** Finds members by their folded IRIs: there are thousands in some lists, and few values need to be looked up so. */
function unfolder(list: CodeList, members: ReadonlySet<string>): Index['unfolded'] {
  const space = withoutScheme(list.space)
  const all = [...members].every((member) => member.startsWith(list.space)) ? space : ''
  let byFolded: Map<string, string> | null = null
  return (key) => {
    if (!key.startsWith(all)) return undefined
    if (byFolded === null) {
      byFolded = new Map()
      for (const member of members) setOnce(byFolded, folded(member), member)
    }
    return byFolded.get(key)
  }
}

function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value)
}

function withoutScheme(value: string): string {
  return value.toLowerCase().replace(/^https?:\/\/(?:www\.)?/, '')
}

/** One key for the spellings of an IRI that differ in scheme, `www.`, case and slashes at the end. */
function folded(value: string): string {
  const bare = withoutScheme(value)
  let end = bare.length
  while (end > 0 && bare[end - 1] === '/') end--
  return bare.slice(0, end)
}

const WEB = /^https?:\/\//i

/**
 * What a list says about a value: an IRI, or the text of a literal. Pure; never throws.
 * @param value as read, white space included
 */
export function lookup(id: CodeListId, value: string): Lookup {
  return indexOf(id).lookup(value)
}

function lookUp(index: Index, value: string): Lookup {
  const { id } = index.list
  const exact = exactMember(index, value)
  if (exact !== null) {
    const now = index.retired.get(exact)
    return now === undefined ? { status: 'member', iri: value } : { status: 'deprecated', iri: now }
  }
  const iri = meant(index, value.trim())
  if (iri !== null) {
    const now = index.retired.get(iri)
    return { status: 'rewritable', iri: now ?? iri }
  }
  const own = WEB.test(value.trim()) ? localPart(index, value.trim()) : value.trim()
  if (own === null) return { status: 'other-space', iri: null }
  return { status: 'unknown-code', iri: nearest(id, own) }
}

function exactMember(index: Index, value: string): string | null {
  if (index.members.has(value)) return value
  if (!index.list.eitherScheme) return null
  const other = value.startsWith('https:') ? `http:${value.slice(6)}` : value.replace(/^http:/, 'https:')
  return index.members.has(other) ? other : null
}

/** The member that a value means by one rewriting step, or null. */
function meant(index: Index, value: string): string | null {
  if (value === '') return null
  const iri = index.unfolded(folded(value))
  if (iri !== undefined) return iri
  const word = WEB.test(value) ? localPart(index, value) : value
  const named = word === null ? undefined : index.byWord.get(wordKey(word))
  if (named !== undefined) return named
  return byLastResort(index, value) ?? (word === null ? null : byLastResort(index, word))
}

function byLastResort(index: Index, value: string): string | null {
  const code = index.list.codeOf?.(value) ?? null
  return code === null ? null : (index.byWord.get(wordKey(code)) ?? null)
}

function wordKey(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim()
}

/** What stands behind the list's own space or a former one, or null for an IRI of somebody else. */
function localPart(index: Index, value: string): string | null {
  const bare = folded(value)
  for (const space of index.spaces) {
    if (bare.length > space.length && bare.startsWith(space)) return unescaped(bare.slice(space.length))
  }
  return null
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Longer texts are no misspelt codes. */
const LONGEST_CODE = 120

/**
 * The member whose code or alias is nearest to a text, or null when none is near: at most a quarter of its letters (of
 * the last segment, for a media type), and three, may differ. The first in the list wins a tie, so the answer never depends on anything but the text.
 */
export function nearest(id: CodeListId, text: string): string | null {
  const { byWord } = indexOf(id)
  const wanted = wordKey(text)
  if (wanted === '' || wanted.length > LONGEST_CODE) return null
  let limit = Math.min(3, Math.floor((wanted.length - wanted.lastIndexOf('/') - 1) / 4))
  let best: string | null = null
  for (const [word, iri] of byWord) {
    if (Math.abs(word.length - wanted.length) > limit) continue
    const steps = editDistance(word, wanted, limit)
    if (steps > limit) continue
    best = iri
    if (steps === 0) break
    limit = steps - 1
  }
  return best ?? beforeSign(byWord, wanted) ?? begunWith(byWord, wanted)
}

/** `EDUC#SPORT` and `CSV;header=present` name a member and add something. */
function beforeSign(byWord: ReadonlyMap<string, string>, wanted: string): string | null {
  const sign = wanted.search(/[#?;]/)
  return sign > 0 ? (byWord.get(wanted.slice(0, sign)) ?? null) : null
}

/** `SOC` begins one member only. */
function begunWith(byWord: ReadonlyMap<string, string>, wanted: string): string | null {
  if (wanted.length < 3) return null
  const found = new Set<string>()
  for (const [word, iri] of byWord) if (word.startsWith(wanted)) found.add(iri)
  return found.size === 1 ? [...found][0]! : null
}
