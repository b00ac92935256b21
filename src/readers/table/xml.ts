import { Parser } from 'htmlparser2'

/** What is told of the elements of a part of a workbook; prefixes are left off. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

const CHUNK = 65_536

/**
 * Reads XML piece by piece. Entities of XML itself are decoded; what a document type declares is never looked at, so
 * nothing is expanded and nothing is fetched. Faults of the XML are let through: Excel writes none.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => handler.open?.(local(name), attributes),
      ontext: (text) => handler.text?.(text),
      onclosetag: (name) => handler.close?.(local(name)),
    },
    { xmlMode: true, decodeEntities: true },
  )
  const decoder = new TextDecoder()
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }))
  }
  parser.end(decoder.decode())
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
