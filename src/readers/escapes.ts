/** Escapes of N-Triples and N-Quads (RDF 1.1 N-Triples, section 4: UCHAR and ECHAR). */

const SINGLE: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  r: '\r',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
}

/**
 * The text with its escapes resolved.
 * @param single whether escapes of one letter are allowed: in literals, not in IRIs
 * @returns the index of a backslash that begins no valid escape; surrogates are no code points
 */
export function unescaped(text: string, single: boolean): string | number {
  let done = ''
  let from = 0
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    const letter = text[at + 1] ?? ''
    let character = single ? SINGLE[letter] : undefined
    let to = at + 2
    if (character === undefined) {
      const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0
      to += digits
      const hex = text.slice(at + 2, to)
      if (digits === 0 || hex.length < digits || !/^[0-9A-Fa-f]+$/.test(hex)) return at
      const code = Number.parseInt(hex, 16)
      if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return at
      character = String.fromCodePoint(code)
    }
    done += text.slice(from, at) + character
    from = to
  }
  return done + text.slice(from)
}
