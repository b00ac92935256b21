/** Results that are remembered of one function. */
const MOST = 5_000

/**
 * A function that makes what it gives only once for an argument: the same few numbers and names stand in every record, and
 * what is the same value is written as text once.
 */
export function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    let value = known.get(key)
    if (value === undefined) {
      value = make(key)
      if (known.size >= MOST) known.clear()
      known.set(key, value)
    }
    return value
  }
}
