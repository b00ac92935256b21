/** String-based constraints (SHACL section 4.4). */
import type { Component } from './constraints.ts'
import { isTrue, listOf } from './reading.ts'
import { refused } from './refusal.ts'
import { each, integerOf } from './value.ts'

/** sh:minLength and sh:maxLength, in characters (code points); a blank node has no length. */
export function length(name: 'MinLength' | 'MaxLength'): Component {
  return ({ surroundings, node }, value) => {
    const limit = integerOf(surroundings, node, value, name)
    const { data } = surroundings
    const passes = name === 'MinLength' ? (n: number) => n >= limit : (n: number) => n <= limit
    return each(`${name}ConstraintComponent`, (term) => !data.isBlank(term) && passes(characters(data.value(term))))
  }
}

function characters(text: string): number {
  let n = 0
  for (let i = 0; i < text.length; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) n++
  return n
}

export const languageIn: Component = ({ surroundings: { shapes, data }, node }, value) => {
  const members = listOf(shapes, value)
  if (members === null) throw refused(shapes, node, 'shapes-list', { parameter: 'sh:languageIn' }, value)
  const ranges = members.map((member) => shapes.value(member).toLowerCase())
  return each('LanguageInConstraintComponent', (term) => {
    const tag = data.language(term)
    // Basic filtering of RFC 4647, as SPARQL's langMatches.
    return tag !== '' && ranges.some((wanted) => wanted === '*' || tag === wanted || tag.startsWith(`${wanted}-`))
  })
}

export const uniqueLang: Component = ({ surroundings: { shapes, data } }, value) => {
  if (!isTrue(shapes, value)) return null
  return (_focus, values, reporter) => {
    if (values.length < 2) return true
    const seen = new Set<string>()
    const repeated = new Set<string>()
    for (const term of values) {
      const tag = data.language(term)
      if (tag === '') continue
      if (seen.has(tag)) repeated.add(tag)
      seen.add(tag)
    }
    // One result a language, without a value.
    if (reporter !== null) for (const _ of repeated) reporter.fail(-1, 'UniqueLangConstraintComponent')
    return repeated.size === 0
  }
}
