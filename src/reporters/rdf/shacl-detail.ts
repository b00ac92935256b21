/** What lies beneath a result of sh:or and its like, as results of their own (`sh:detail`, SHACL section 3.6.2.7). */
import { clean } from '../../locales/clean.ts'
import { resultSentence } from '../../locales/shacl-words.ts'
import { propertyWords, type Wording } from '../../locales/words.ts'
import type { Finding, ShapeFault } from '../../model.ts'
import { brief } from '../words.ts'
import type { Name } from './names.ts'
import { pathValue } from './path.ts'
import { fullIri, isIri, named, type Resource, type Value } from './resource.ts'

/** Longest value that a report keeps; a longer one was cut and is not the value any more. */
const WHOLE = 120

/** The value as a term, or null when it is not known as it was: none, a blank node, cut, or masked. */
export function knownValue({ value, term }: Pick<Finding, 'value' | 'term'>): Value | null {
  if (value === null || term === undefined || (value.length >= WHOLE && value.endsWith('…'))) return null
  // Where personal data stood stars do.
  if (value.includes('**')) return null
  if (term === 'iri') return isIri(value) ? { iri: value } : null
  return term.startsWith('@') ? { text: value, language: term.slice(1) } : { text: value, datatype: fullIri(term) }
}

interface Of {
  readonly severity: Name
  readonly wordings: readonly Wording[]
}

/** @param within the node that the alternatives were asked of */
export function detailsOf(faults: readonly ShapeFault[], within: Value, of: Of): Resource[] {
  return faults.map((fault) => detailOf(fault, within, of))
}

function detailOf(fault: ShapeFault, within: Value, of: Of): Resource {
  const { path, component, closest } = fault
  const value = knownValue(fault)
  // Of a shape of nodes the value is the node.
  const focus = path === null && value !== null ? value : within
  const resultPath = path === null ? null : pathValue(path)
  return {
    id: null,
    types: ['sh:ValidationResult'],
    properties: [
      ['sh:focusNode', [focus]],
      ['sh:resultPath', resultPath === null ? [] : [resultPath]],
      ['sh:value', value === null ? [] : [value]],
      ['sh:resultSeverity', [named(of.severity)]],
      ['sh:sourceConstraintComponent', [named(`sh:${component}`)]],
      ['sh:resultMessage', of.wordings.flatMap((wording) => messageOf(fault, focus, wording))],
      ['sh:detail', detailsOf(closest, value ?? focus, of)],
    ],
  }
}

function messageOf({ path, value, component, args }: ShapeFault, focus: Value, wording: Wording): Value[] {
  const { locale } = wording
  const text = resultSentence(
    {
      component,
      node: nodeOf(focus, wording),
      path: path === null ? '' : propertyWords(path, locale),
      value: value === null ? '' : clean(value),
      args,
    },
    locale,
  )
  return text === null ? [] : [{ text: brief(text, 1_000), language: locale.tag }]
}

function nodeOf(focus: Value, { locale }: Wording): string {
  if (typeof focus === 'boolean') return String(focus)
  if ('iri' in focus) return clean(focus.iri)
  return 'text' in focus ? `"${clean(focus.text)}"` : locale.nodeKinds.other.one
}
