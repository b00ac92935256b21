/** Things by key; a thing may have several keys, or none. */
export type Groups<T> = ReadonlyMap<string, readonly T[]>

export function groupBy<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Groups<T> {
  const groups = new Map<string, T[]>()
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [thing])
      else group.push(thing)
    }
  }
  return groups
}
