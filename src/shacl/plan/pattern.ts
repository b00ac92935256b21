/** sh:pattern (SHACL section 4.4.3). */
import { compileRegex } from '../regex/regex.ts'
import type { Component } from './constraints.ts'
import { refused } from './refusal.ts'
import { each } from './value.ts'
import { sh } from './vocabulary.ts'

/** A blank node matches nothing; a text on which a pattern could run for ever is an error of the shape, never a pass. */
export const pattern: Component = ({ surroundings: { shapes, data }, node }, value) => {
  const flags = shapes.object(node, sh('flags'))
  const source = shapes.value(value)
  const matches = compileRegex(source, flags < 0 ? '' : shapes.value(flags))
  if (matches === null) throw refused(shapes, node, 'shapes-value', { parameter: 'sh:pattern', value: source }, value)
  return each('PatternConstraintComponent', (term) => {
    if (data.isBlank(term)) return false
    const found = matches(data.value(term))
    if (found === null) throw refused(shapes, node, 'shapes-pattern', { value: source }, value)
    return found
  })
}
