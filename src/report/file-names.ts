/** Names of files that are made from names in the data: safe in every file system, and the same in every run. */
import { sha256 } from '../values/sha256.ts'

/** Longest readable part, in characters. */
const LONGEST = 40
/** Digits of the hash: of a million names with the same readable part, two are the same once in 2,000 times. */
const DIGITS = 12

/**
 * A name without extension for each key, `stad-gent-1f0c9a52be77`: letters that every file system has, in lower case, so that
 * no two differ by case only, and a hash of the key, so that keys that read alike have names of their own. It depends on the
 * key alone, unless two hashes begin alike.
 *
 * @param none the name for null, without a hash: no key can take it
 */
export function fileNames(keys: readonly (string | null)[], none: string): ReadonlyMap<string | null, string> {
  const names = new Map<string | null, string>()
  const taken = new Set<string>([none])
  for (const key of keys) {
    if (names.has(key)) continue
    const name = key === null ? none : freeName(key, taken)
    taken.add(name)
    names.set(key, name)
  }
  return names
}

const MADE = /(?:^|-)[0-9a-f]{12,64}(?:-\d+)?(?:-page-\d+)?\.[a-z][a-z.]*$/

/** True for the name of a file that was made from a key here, in this run or an earlier one; see `fileNames`. */
export function isMadeName(file: string): boolean {
  return MADE.test(file)
}

function freeName(key: string, taken: ReadonlySet<string>): string {
  const hash = sha256(key)
  const slug = slugOf(key)
  for (let digits = DIGITS; ; digits += 4) {
    const name = [...(slug === '' ? [] : [slug]), hash.slice(0, digits)].join('-')
    if (!taken.has(name) || digits >= hash.length) return name
  }
}

/** `Stad Gent – dienst Één` becomes `stad-gent-dienst-een`; of an address its last parts say most. */
function slugOf(key: string): string {
  const text = key.slice(0, 1_000).replace(/^(?:https?|mailto):(?:\/\/)?(?:www\.)?/i, '')
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain.length <= LONGEST ? plain : plain.slice(0, LONGEST).replace(/-[^-]*$/, '')
}
