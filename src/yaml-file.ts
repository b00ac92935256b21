/** A small file of settings that a user writes, in YAML or JSON, with the place of whatever is wrong in it. */
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { EXIT, MetakeurError } from './errors.ts'
import type { MessageArgs } from './model.ts'

/** Where something stands in the file: members of objects by name, of lists by number. */
export type YamlPath = readonly (string | number)[]

export interface YamlFile {
  readonly data: unknown
  /** An error about a value, or about the key that leads to it. The hint is the key of the message and `.hint`. */
  fail(path: YamlPath, what: 'key' | 'value', message: string, args?: MessageArgs): MetakeurError
}

/**
 * JSON is YAML (YAML 1.2, section 1.3).
 *
 * @param name of the file, for messages
 * @param messages what its messages begin with; `<messages>.syntax` and `<messages>.too-large` are among them
 * @param longest UTF-16 units
 * @throws MetakeurError usage (2), with the place of the fault
 */
export function readYamlFile(text: string, name: string, messages: string, longest: number): YamlFile {
  const lines = new LineCounter()
  const failAt = (offset: number, key: string, args: MessageArgs): MetakeurError => {
    const { line, col } = lines.linePos(offset)
    const place = { source: name, line: Math.max(1, line), column: Math.max(1, col) }
    return new MetakeurError(EXIT.usage, key, { name, ...args }, { place, hint: `${key}.hint` })
  }
  if (text.length > longest) throw failAt(0, `${messages}.too-large`, { limit: longest })
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true })
  const broken = document.errors[0]
  if (broken !== undefined)
    throw failAt(broken.pos[0], `${messages}.syntax`, { detail: broken.message.split('\n')[0]!, yaml: broken.code })
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    // The reader of YAML says this without a place.
    const unknown = /^Unresolved alias.*: (\S+)$/.exec((error as Error).message)?.[1]
    if (unknown === undefined) throw failAt(0, `${messages}.syntax`, { detail: 'aliases', yaml: 'TOO_MANY_ALIASES' })
    const at = Math.max(0, text.indexOf(`*${unknown}`))
    throw failAt(at, `${messages}.syntax`, { detail: (error as Error).message, yaml: 'BAD_ALIAS' })
  }
  const offsetOf = (path: YamlPath, what: 'key' | 'value'): number => {
    const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true)
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === String(path.at(-1)))
      : undefined
    const node = what === 'key' && isNode(pair?.key) ? pair.key : document.getIn(path, true)
    return (isNode(node) ? node.range?.[0] : undefined) ?? 0
  }
  return { data, fail: (path, what, message, args = {}) => failAt(offsetOf(path, what), message, args) }
}
