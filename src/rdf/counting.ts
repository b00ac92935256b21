/**
 * The passes of sorting by counting, each a function of its own: a graph of a thousand records takes a few passes over short
 * columns, and V8 throws away the code of a function whose loop ends for the first time with another one behind it.
 */

/** 0, 1, 2 … */
export function ascending(count: number): Uint32Array {
  const rows = new Uint32Array(count)
  for (let i = 0; i < count; i++) rows[i] = i
  return rows
}

/** Counts the first values of a column, that of value `v` at `v + shift`. */
export function countInto(counts: Uint32Array, column: Int32Array, length: number, shift: number): void {
  for (let i = 0; i < length; i++) counts[column[i]! + shift]!++
}

/** Makes of each count the sum of it and those before it. */
export function sumUp(counts: Uint32Array): void {
  for (let i = 1; i < counts.length; i++) counts[i]! += counts[i - 1]!
}

/** Writes rows where the next one of their value goes, at `next[value + shift]`; equal ones keep their order. */
export function place(
  rows: Uint32Array,
  column: Int32Array,
  next: Uint32Array,
  shift: number,
  sorted: Uint32Array,
): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!
    sorted[next[column[row]! + shift]!++] = row
  }
}
