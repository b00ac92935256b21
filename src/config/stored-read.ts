/** A report that was stored as JSON. Loaded only by the commands that read one. */
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js'
import { EXIT, MetakeurError } from '../errors.ts'
import type { Excerpt, Report, Verdict } from '../model.ts'

export interface Stored {
  readonly report: Report
  readonly verdict: Verdict
  /** Lines of the sources by `source:line:column`; empty when they were not stored. */
  readonly excerpts: ReadonlyMap<string, Excerpt>
}

/** The version of the report that is read. */
const KNOWN: Report['schemaVersion'] = '1.0'

/**
 * @param schema text of `report.schema.json`
 * @param version of this metakeur
 * @throws MetakeurError usage (2) when it is no report, or none that this metakeur reads
 */
export function readStored(text: string, name: string, schema: string, version: string): Stored {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw refuse('stored.syntax', { name, detail: (error as Error).message.split('\n')[0]!.slice(0, 200) })
  }
  const told = head(data)
  if (told === null) throw refuse('stored.other', { name })
  const other = { name, version: told.schemaVersion, tool: told.tool, known: KNOWN }
  if (told.schemaVersion !== KNOWN) throw refuse('stored.version', other, 'stored.version.hint')
  const validate = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false }).compile(JSON.parse(schema))
  if (!validate(data)) {
    // Between two versions of metakeur the report may have got more members than its version says.
    if (told.tool !== version) throw refuse('stored.version', other, 'stored.version.hint')
    const { instancePath, message } = validate.errors![0]!
    throw refuse('stored.invalid', { name, detail: `${instancePath} ${message}`.trim() })
  }
  const {
    verdict,
    excerpts = {},
    ...report
  } = data as Report & {
    readonly verdict: Verdict
    readonly excerpts?: Readonly<Record<string, Excerpt>>
  }
  return { report, verdict, excerpts: new Map(Object.entries(excerpts)) }
}

/** What every report of metakeur has, of whatever version; null for anything else. */
function head(data: unknown): { schemaVersion: string; tool: string } | null {
  if (typeof data !== 'object' || data === null) return null
  const { schemaVersion, tool } = data as {
    schemaVersion?: unknown
    tool?: { name?: unknown; version?: unknown } | null
  }
  if (typeof schemaVersion !== 'string' || tool?.name !== 'metakeur') return null
  return { schemaVersion, tool: String(tool.version) }
}

function refuse(key: string, args: Record<string, string>, hint = 'stored.hint'): MetakeurError {
  return new MetakeurError(EXIT.usage, key, args, { hint })
}
