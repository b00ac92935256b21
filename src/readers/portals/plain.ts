import type { JsonNode } from '../json-tree.ts'
import type { Value } from './value.ts'

type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** A value as JavaScript has it, `__proto__` a key like another; never recursive. */
export function plain({ node }: Value): Plain {
  const open: { readonly node: JsonNode; readonly made: Plain }[] = []
  const made = (one: JsonNode): Plain => {
    if (one.kind !== 'array' && one.kind !== 'object') return one.value
    const made: Plain = one.kind === 'array' ? [] : {}
    open.push({ node: one, made })
    return made
  }
  const root = made(node)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.node.kind === 'array') for (const item of next.node.items) (next.made as Plain[]).push(made(item))
    else if (next.node.kind === 'object') {
      const object = next.made as { [key: string]: Plain }
      for (const { key, value } of next.node.members) {
        if (key !== '__proto__') object[key] = made(value)
        else Object.defineProperty(object, key, { value: made(value), enumerable: true })
      }
    }
  }
  return root
}
