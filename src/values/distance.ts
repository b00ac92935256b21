/** Levenshtein's distance, or `limit + 1` when it is more than the limit. */
export function editDistance(a: string, b: string, limit: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + cost)
      if (row[j]! < least) least = row[j]!
    }
    if (least > limit) return limit + 1
    before = row
  }
  return before[b.length]!
}
