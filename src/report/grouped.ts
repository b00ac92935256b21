/** Items that belong together. */

/** So many items are compared with each other: that costs less than names for them. */
const FEW = 16

/**
 * Items that are the same, in the order of the first of each.
 * @param nameOf the same for the same items, and for no others
 */
export function grouped<T>(items: readonly T[], isSame: (a: T, b: T) => boolean, nameOf: (item: T) => string): T[][] {
  if (items.length > FEW) return groupedByName(items, nameOf)
  const groups: T[][] = []
  for (const item of items) {
    const group = groups.find(([first]) => isSame(first!, item))
    if (group === undefined) groups.push([item])
    else group.push(item)
  }
  return groups
}

function groupedByName<T>(items: readonly T[], nameOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const name = nameOf(item)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [item])
    else group.push(item)
  }
  return [...groups.values()]
}
