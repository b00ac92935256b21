/** A baseline from its file. Loaded only when one is given. */
import { Ajv2020 as Ajv, type ErrorObject } from 'ajv/dist/2020.js'
import { EXIT, MetakeurError } from '../errors.ts'
import type { Place } from '../model.ts'
import type { Baseline } from '../report/baseline.ts'
import { readYamlFile } from '../yaml-file.ts'
import { BASELINE_SCHEMA } from './baseline-schema.ts'
import { schemaFault } from './schema-fault.ts'

/** UTF-16 units up to which the place of a fault is looked for: that takes a hundred times as long as reading. */
const PLACED = 4 * 1024 * 1024

/** @throws MetakeurError usage (2), with the place of the fault */
export function readBaseline(text: string, name: string): Baseline {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    const detail = (error as Error).message.split('\n')[0]!.slice(0, 200)
    const place = mergeMark(text, name)
    // What YAML takes and JSON does not, such as a comma too many, has no place.
    if (place === null && text.length <= PLACED) readYamlFile(text, name, 'baseline', PLACED)
    throw new MetakeurError(EXIT.usage, 'baseline.syntax', { name, detail }, { place, hint: 'baseline.syntax.hint' })
  }
  const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile<Baseline>(BASELINE_SCHEMA)
  if (validate(data)) return data
  throw faultOf(validate.errors![0]!, text, name)
}

/** Where two branches met and git could not put them together, which YAML takes for text. */
function mergeMark(text: string, source: string): Place | null {
  const at = text.search(/^(?:<{7}|={7}|>{7})/m)
  return at < 0 ? null : { source, line: text.slice(0, at).split('\n').length, column: 1 }
}

function faultOf(error: ErrorObject, text: string, name: string): MetakeurError {
  const { instancePath, keyword, params } = error
  const extra = keyword === 'additionalProperties' ? [String(params.additionalProperty)] : []
  const path = [...instancePath.split('/').slice(1), ...extra]
  const fault = schemaFault(error)
  const args = { name, key: path.join(' / '), ...fault, detail: String(fault.said) }
  if (text.length > PLACED)
    return new MetakeurError(EXIT.usage, 'baseline.value', args, { hint: 'baseline.value.hint' })
  return readYamlFile(text, name, 'baseline', PLACED).fail(
    path,
    extra.length > 0 ? 'key' : 'value',
    'baseline.value',
    args,
  )
}
