/** A report that was stored as JSON. Loaded only by the commands that read one. */
import { Ajv2020 as Ajv, type ValidateFunction } from 'ajv/dist/2020.js'
import { EXIT, MetakeurError } from '../errors.ts'
import type { Excerpt, MessageArgs, RecordReport, Report, Verdict } from '../model.ts'
import { readParts } from './json-parts.ts'
import { schemaFault } from './schema-fault.ts'

export interface Stored {
  readonly report: Report
  readonly verdict: Verdict
  /** Lines of the sources by `source:line:column`; empty when they were not stored. */
  readonly excerpts: ReadonlyMap<string, Excerpt>
}

/** The version of the report that is read. */
const KNOWN: Report['schemaVersion'] = '1.0'

export interface StoredOptions {
  /** What the report is called in messages. */
  readonly name: string
  /** Text of `report.schema.json`. */
  readonly schema: string
  /** Of this metakeur. */
  readonly version: string
  /** What is needed of a record: the rest is let go of while more is read. Missing: all. */
  readonly keep?: (record: RecordReport) => RecordReport
}

/**
 * Reads a report record by record: one of a registry is longer than the longest text.
 *
 * @param chunks bytes of UTF-8
 * @throws MetakeurError usage (2) when it is no report, or none that this metakeur reads; and what `chunks` throws
 */
export async function readStored(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { name, schema, version, keep = (record) => record }: StoredOptions,
): Promise<Stored> {
  const { whole, record: isRecord } = validators(schema)
  const members = new Map<string, unknown>()
  const records: RecordReport[] = []
  let fault: MessageArgs | null = null
  const reader = readParts({
    opens(key) {
      if (key === 'records') members.set(key, [])
      return key === 'records'
    },
    member: (key, value) => void members.set(key, value),
    item(_, value) {
      const valid = fault === null && isRecord(value)
      if (valid) records.push(keep(value as RecordReport))
      else fault ??= told(isRecord, `/records/${records.length}`)
    },
  })
  let isObject: boolean | null = null
  const fed = (act: () => void): void => {
    try {
      act()
    } catch (error) {
      throw refuse('stored.syntax', { name, detail: (error as Error).message.split('\n')[0]!.slice(0, 200) })
    }
  }
  for await (const chunk of chunks) {
    isObject ??= isObjectAt(chunk)
    if (isObject === false) throw refuse('stored.other', { name })
    fed(() => reader.push(chunk))
  }
  fed(reader.end)
  const data = Object.fromEntries(members)
  const head = headOf(data)
  if (head === null) throw refuse('stored.other', { name })
  const other = { name, version: head.schemaVersion, tool: head.tool, known: KNOWN }
  if (isNewer(head.schemaVersion)) throw refuse('stored.newer', other, 'stored.newer.hint')
  if (head.schemaVersion !== KNOWN) throw refuse('stored.version', other, 'stored.version.hint')
  if (!whole(data)) fault ??= told(whole, '')
  // Between two versions of metakeur the report may have got more members than its version says.
  if (fault !== null && head.tool !== version) throw refuse('stored.version', other, 'stored.version.hint')
  if (fault !== null) throw refuse('stored.invalid', { name, ...fault })
  const {
    verdict,
    excerpts = {},
    ...report
  } = data as unknown as Report & {
    readonly verdict: Verdict
    readonly excerpts?: Readonly<Record<string, Excerpt>>
  }
  return { report: { ...report, records }, verdict, excerpts: new Map(Object.entries(excerpts)) }
}

function validators(schema: string): { whole: ValidateFunction; record: ValidateFunction } {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false })
  const parsed = JSON.parse(schema) as { readonly $id: string }
  const whole = ajv.compile(parsed)
  return { whole, record: ajv.getSchema(`${parsed.$id}#/$defs/record`)! }
}

function told({ errors }: ValidateFunction, at: string): MessageArgs {
  const fault = schemaFault(errors![0]!)
  return { ...fault, key: `${at}${errors![0]!.instancePath}`, detail: String(fault.said) }
}

/** Whether an object begins; null when nothing is there yet. Other JSON is no report, whatever it holds. */
function isObjectAt(chunk: Uint8Array): boolean | null {
  const first = /[^\s\ufeff]/.exec(new TextDecoder().decode(chunk.subarray(0, 1_000)))
  return first === null ? null : first[0] === '{'
}

/** What every report of metakeur has, of whatever version; null for anything else. */
function headOf(data: Readonly<Record<string, unknown>>): { schemaVersion: string; tool: string } | null {
  const { schemaVersion, tool } = data as {
    schemaVersion?: unknown
    tool?: { name?: unknown; version?: unknown } | null
  }
  const isVersion = typeof schemaVersion === 'string' || typeof schemaVersion === 'number'
  if (!isVersion || tool?.name !== 'metakeur') return null
  return { schemaVersion: String(schemaVersion), tool: String(tool.version) }
}

/** Is a version, `2.0` or the number 2, above the one that is read? What is no number is not. */
function isNewer(version: string): boolean {
  const [major, minor = 0] = version.split('.').map(Number)
  const [knownMajor, knownMinor] = KNOWN.split('.').map(Number) as [number, number]
  return major! > knownMajor || (major === knownMajor && minor > knownMinor)
}

function refuse(key: string, args: MessageArgs, hint = 'stored.hint'): MetakeurError {
  return new MetakeurError(EXIT.usage, key, args, { hint })
}
