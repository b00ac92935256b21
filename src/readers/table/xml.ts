/** What is told of the elements of a part of a workbook; prefixes are left off. */
export interface XmlHandler {
  /** Attributes are taken apart for who asks; they keep their prefixes. */
  open?(name: string, attributes: () => Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const CDATA = '<![CDATA['
const COMMENT = '<!--'

/**
 * Reads the XML of a part of a workbook. Entities of XML itself are decoded; what a document type declares is never
 * looked at, so nothing is expanded and nothing is fetched. Faults of the XML are let through: Excel writes none.
 * Written here, because a sheet is hardly anything but `<c r="A1" t="s"><v>1</v></c>`: a parser that is ready for
 * anything takes three times as long for it.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const text = new TextDecoder().decode(bytes)
  const say = (from: number, to: number): void => {
    if (from < to) handler.text?.(decoded(text.slice(from, to)))
  }
  let at = 0
  let tag = ''
  const attributes = (): Record<string, string> => attributesIn(tag)
  while (at < text.length) {
    const open = text.indexOf('<', at)
    if (open < 0) {
      say(at, text.length)
      return
    }
    say(at, open)
    const code = text.charCodeAt(open + 1)
    if (code === EXCLAMATION || code === QUESTION) {
      const [from, to, after] = asideAt(text, open, code)
      if (from < to) handler.text?.(text.slice(from, to))
      at = after
      continue
    }
    const end = endOfTag(text, open)
    if (end < 0) return
    if (code === SLASH) handler.close?.(nameAt(text, open + 2, end))
    else {
      const empty = text.charCodeAt(end - 1) === SLASH
      const name = nameAt(text, open + 1, end)
      tag = text.slice(open, empty ? end - 1 : end)
      handler.open?.(name, attributes)
      if (empty) handler.close?.(name)
    }
    at = end + 1
  }
}

const EXCLAMATION = 0x21
const QUESTION = 0x3f
const SLASH = 0x2f
const SPACE = 0x20
const QUOTE = 0x22
const APOSTROPHE = 0x27

/** What is no element: the text within it, of CDATA only, and where it ends. */
function asideAt(text: string, open: number, code: number): readonly [from: number, to: number, after: number] {
  if (text.startsWith(CDATA, open)) {
    const from = open + CDATA.length
    const to = indexOrEnd(text, ']]>', from)
    return [from, to, to + 3]
  }
  const sign = code === QUESTION ? '?>' : text.startsWith(COMMENT, open) ? '-->' : '>'
  const from = sign === '-->' ? open + COMMENT.length : open
  return [0, 0, indexOrEnd(text, sign, from) + sign.length]
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from)
  return found < 0 ? text.length : found
}

/** Index of the `>` that ends a tag, which may stand in an attribute too; -1 when there is none. */
function endOfTag(text: string, open: number): number {
  for (let at = open + 1; ; ) {
    const end = text.indexOf('>', at)
    if (end < 0) return -1
    const quote = quoteBefore(text, at, end)
    if (quote < 0) return end
    const close = text.indexOf(text[quote]!, quote + 1)
    if (close < 0) return -1
    at = close + 1
  }
}

/** Index of the first quote of [from, to) that is not closed in it; -1 when all are. */
function quoteBefore(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== QUOTE && code !== APOSTROPHE) continue
    const close = text.indexOf(code === QUOTE ? '"' : "'", at + 1)
    if (close < 0 || close >= to) return at
    at = close
  }
  return -1
}

/** The name that begins at an offset, without its prefix. */
function nameAt(text: string, from: number, to: number): string {
  let start = from
  let at = from
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code <= SPACE || code === SLASH) break
    if (code === 0x3a) start = at + 1
  }
  return text.slice(start, at)
}

/** Attributes of a tag, by their whole names. */
function attributesIn(tag: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (let at = tag.indexOf('='); at >= 0; ) {
    let end = at
    while (tag.charCodeAt(end - 1) <= SPACE) end--
    let start = end
    while (start > 0 && tag.charCodeAt(start - 1) > SPACE) start--
    let open = at + 1
    while (tag.charCodeAt(open) <= SPACE) open++
    const quote = tag.charCodeAt(open)
    if (quote !== QUOTE && quote !== APOSTROPHE) return found
    const close = tag.indexOf(quote === QUOTE ? '"' : "'", open + 1)
    if (close < 0) return found
    const name = tag.slice(start, end)
    if (name !== '__proto__') found[name] ??= decoded(tag.slice(open + 1, close))
    at = tag.indexOf('=', close + 1)
  }
  return found
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

/** A text with the entities of XML (1.0, section 4.6) and numbers of characters in it decoded; others stay as they are. */
function decoded(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(
    /&(?:(amp|apos|gt|lt|quot)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g,
    (whole, name, decimal, hex) => {
      if (name !== undefined) return NAMED[name as string]!
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal)
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? whole : String.fromCodePoint(code)
    },
  )
}
