/** String-based constraints (SHACL section 4.4). */
import type { TermId } from '../../model.ts'
import type { Component, Site } from './constraints.ts'
import { isTrue, listOf } from './reading.ts'
import { refused } from './refusal.ts'
import { each, integerOf } from './value.ts'
import { sh } from './vocabulary.ts'

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

export const pattern: Component = (site, value) => {
  const { data } = site.surroundings
  const expression = expressionOf(site, value)
  return each('PatternConstraintComponent', (term) => !data.isBlank(term) && expression.test(data.value(term)))
}

/** XPath's flags i, m, s are JavaScript's; x drops white space and q takes the pattern literally. */
function expressionOf({ surroundings: { shapes }, node }: Site, value: TermId): RegExp {
  const flagsNode = shapes.object(node, sh('flags'))
  const flags = flagsNode < 0 ? '' : shapes.value(flagsNode)
  let source = shapes.value(value)
  if (flags.includes('q')) source = source.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  else if (flags.includes('x')) source = source.replace(/\s+/g, '')
  const own = [...new Set(flags)].filter((flag) => 'ims'.includes(flag)).join('')
  // Patterns in the field are not all valid with JavaScript's stricter flag.
  for (const unicode of ['u', '']) {
    try {
      return new RegExp(source, own + unicode)
    } catch {
      // The next one, or the refusal below.
    }
  }
  throw refused(shapes, node, 'shapes-value', { parameter: 'sh:pattern', value: source })
}

export const languageIn: Component = ({ surroundings: { shapes, data }, node }, value) => {
  const members = listOf(shapes, value)
  if (members === null) throw refused(shapes, node, 'shapes-list', { parameter: 'sh:languageIn' })
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
