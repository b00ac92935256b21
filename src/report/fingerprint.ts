import type { Finding, RecordReport, Report } from '../model.ts'
import { rememberedByText } from '../values/remembered.ts'
import { digestOf, hexOf } from '../values/sha256.ts'

/** Of 32 bits: 128 are enough, and shorter. */
const WORDS = 4

/** A finding with its record (null for a finding of no record) and the name that it keeps from run to run. */
export interface Marked {
  readonly record: RecordReport | null
  readonly finding: Finding
  /** 32 hexadecimal digits; no two findings of a report have the same. */
  readonly fingerprint: string
}

/**
 * Every finding of a report, the worst records first, with its fingerprint: a hash of record, rule, node (its IRI, else its
 * name), property, value, and how many findings with all of these go before it. No line, no file and no words are in it,
 * so it survives that lines move, a file is renamed, or a message is worded anew (user-experience sections 4.2 and 4.4);
 * and two distributions with names of their own are not taken for one another when one is mended and the other breaks.
 * Values that must not be printed are not in the finding, and so not in the hash. A record without an IRI has a name made
 * from its content, and so its findings change when it does.
 */
export function* marked(report: Report): Iterable<Marked> {
  const fingerprint = fingerprints()
  for (const record of report.records) {
    for (const finding of record.findings) yield { record, finding, fingerprint: fingerprint(finding) }
  }
  for (const finding of report.findings) yield { record: null, finding, fingerprint: fingerprint(finding) }
}

/** Names for findings, which are told in the order of the report. */
function fingerprints(): (finding: Finding) => string {
  // A registry has a third of a million hashes, and few are met again. So it is looked up, by a number, how the first went
  // on that begins with the same 32 bits, and only for what begins like another it is counted how often it was met.
  const firsts = new Map<number, number>()
  const met = new Map<string, number>()
  return (finding) => {
    const key = keyOf(finding)
    const digest = digestOf(key)
    const hash = hexOf(digest, WORDS)
    const start = digest[0]!
    const next = digest[1]!
    const first = firsts.get(start)
    if (first === undefined) {
      firsts.set(start, next)
      return hash
    }
    const before = met.get(hash) ?? (first === next ? 1 : 0)
    met.set(hash, before + 1)
    return before === 0 ? hash : hashOf(`${key} ${before}`)
  }
}

/** As JSON.stringify writes it, and what most of it has in common made once. */
function keyOf({ record, check, node, path, value }: Finding): string {
  const name = node.iri === null ? node.label : node.iri === record ? null : node.iri
  return `[${jsonOf(record)},${jsonOf(check)},${textJson(name)},${jsonOf(path)},${textJson(value)}]`
}

/** JSON of names of rules and properties, and of the record that findings are of. */
const textOnce = rememberedByText((text) => JSON.stringify(text))

function jsonOf(text: string | null): string {
  return text === null ? 'null' : textOnce(text)
}

function textJson(text: string | null): string {
  return text === null ? 'null' : JSON.stringify(text)
}

/** The first 128 bits of SHA-256: for fingerprints of what is no finding, such as a source that could not be read. */
export function hashOf(text: string): string {
  return hexOf(digestOf(text), WORDS)
}
