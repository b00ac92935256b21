/** SHA-256 (FIPS 180-4) in plain code: checks are pure and may not use `node:crypto`. For short texts only. */

const K = roundConstants()

/** Fractional parts of cube roots of the first 64 primes, as the standard defines them. */
function roundConstants(): Int32Array {
  const k = new Int32Array(64)
  let found = 0
  for (let n = 2; found < 64; n++) {
    let prime = true
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false
    if (prime) k[found++] = cubeRootFraction(n)
  }
  return k
}

/** First 32 bits of the fraction of the cube root, by exact search: floor(cbrt(n) * 2^32) mod 2^32. */
function cubeRootFraction(n: number): number {
  const cube = BigInt(n) << 96n
  let low = 0n
  let high = 1n << 36n
  while (high - low > 1n) {
    const middle = (low + high) >> 1n
    if (middle * middle * middle <= cube) low = middle
    else high = middle
  }
  return Number(low & 0xffffffffn) | 0
}

/** The block that is being hashed, and the state: one of each, because hashes are made by the ten thousand. */
const w = new Int32Array(64)
const h = new Int32Array(8)
const START = [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19]
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0))

const encoder = new TextEncoder()
/** Bytes of most texts fit here; a unit of UTF-16 has three at most. */
const buffer = new Uint8Array(3 * 1024)

/** The digest of the UTF-8 bytes of a text, as hex digits. */
export function sha256(text: string): string {
  return hexOf(digestOf(text), h.length)
}

/** The same as eight words of 32 bits, which stand until the next digest is made. */
export function digestOf(text: string): Int32Array {
  const bytes = text.length * 3 <= buffer.length ? buffer : new Uint8Array(text.length * 3)
  const { written: length } = encoder.encodeInto(text, bytes)
  for (let i = 0; i < 8; i++) h[i] = START[i]!
  let at = 0
  for (; at + 64 <= length; at += 64) {
    for (let i = 0, b = at; i < 16; i++, b += 4) {
      w[i] = (bytes[b]! << 24) | (bytes[b + 1]! << 16) | (bytes[b + 2]! << 8) | bytes[b + 3]!
    }
    compress()
  }
  // The rest, a bit that ends it, and the length in bits in the last eight bytes.
  w.fill(0, 0, 16)
  for (let i = at; i < length; i++) w[(i - at) >> 2]! |= bytes[i]! << (24 - ((i & 3) << 3))
  w[(length - at) >> 2]! |= 0x80 << (24 - ((length & 3) << 3))
  if (length - at >= 56) {
    compress()
    w.fill(0, 0, 16)
  }
  w[14] = Math.floor(length / 0x20000000)
  w[15] = length << 3
  compress()
  return h
}

/** The first words of a digest, as hex digits: eight for each. */
export function hexOf(digest: Int32Array, words: number): string {
  // From codes, because a text that is put together stays a tree of its parts: these are kept by the ten thousand.
  const codes: number[] = []
  for (let i = 0; i < words; i++) {
    const word = digest[i]!
    for (let shift = 28; shift >= 0; shift -= 4) codes.push(DIGITS[(word >>> shift) & 15]!)
  }
  return String.fromCharCode(...codes)
}

/** The block in `w` goes into `h`. Rotations are written out: as calls they cost a third more. */
function compress(): void {
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15]!
    const y = w[i - 2]!
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
    w[i] = (w[i - 16]! + s0 + w[i - 7]! + s1) | 0
  }
  let a = h[0]!
  let b = h[1]!
  let c = h[2]!
  let d = h[3]!
  let e = h[4]!
  let f = h[5]!
  let g = h[6]!
  let j = h[7]!
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const t1 = (j + s1 + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    j = g
    g = f
    f = e
    e = (d + t1) | 0
    d = c
    c = b
    b = a
    a = (t1 + t2) | 0
  }
  h[0]! += a
  h[1]! += b
  h[2]! += c
  h[3]! += d
  h[4]! += e
  h[5]! += f
  h[6]! += g
  h[7]! += j
}
