import type { Symbols } from './symbols.ts'

/** A bar of `length` characters for a share 0..1; a share above 0 shows at least one, and below 1 never all. */
export function bar(share: number, length: number, { full, empty }: Symbols): string {
  let filled = Math.round(Math.min(1, Math.max(0, share)) * length)
  if (filled === 0 && share > 0) filled = 1
  if (filled === length && share < 1) filled = length - 1
  return full.repeat(filled) + empty.repeat(length - filled)
}

/** One character a number, its height in proportion to the highest; nothing at all is a space. */
export function sparkline(numbers: readonly number[], { heights }: Symbols): string {
  const highest = Math.max(...numbers, 0)
  const steps = [...heights]
  return numbers
    .map((n) => (n === 0 ? ' ' : steps[Math.min(steps.length - 1, Math.floor((n / highest) * (steps.length - 1)))]))
    .join('')
}
