/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32), and choices made with them. */
export function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A seed made of a name, so that a choice for one kind does not hang on how many there were before it. */
export function seedOf(seed, name) {
  let hash = 2166136261 ^ seed
  for (const sign of name) hash = Math.imul(hash ^ sign.codePointAt(0), 16777619)
  return hash >>> 0
}

/** Some of a list, in its order. */
export function choose(list, count, random) {
  const left = list.map((_, n) => n)
  const taken = []
  while (taken.length < count && left.length > 0) taken.push(...left.splice(Math.floor(random() * left.length), 1))
  return taken.sort((a, b) => a - b).map((n) => list[n])
}
