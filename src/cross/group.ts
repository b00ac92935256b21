/** Things by key; a thing may have several keys, or none. */
export type Groups<T> = ReadonlyMap<string, readonly T[]>

export function groupBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Groups<T> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    const keys = keysOf(thing)
    for (const key of keys.length < 2 ? keys : new Set(keys)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [thing])
      else group.push(thing)
    }
  }
  return groups
}
