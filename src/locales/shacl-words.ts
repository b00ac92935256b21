/** Results of shapes that have no words of their own → sentences. */
import type { MessageArgs, ShapeFault } from '../model.ts'
import { clean } from './clean.ts'
import { fill } from './fill.ts'
import type { Locale, ShaclKey } from './locale.ts'

/** A result as words need it: what is empty is not there. Texts from the data have passed `clean`. */
export interface ResultWords {
  readonly component: string
  /** How the node is named. */
  readonly node: string
  /** How the property is named, or '' when the result is about the node itself. */
  readonly path: string
  readonly value: string
  readonly args: MessageArgs
}

/** Alternatives of alternatives are not told beyond this depth. */
const DEEPEST = 3

/** The sentence of a result; null for a component that SHACL does not have. */
export function resultSentence(result: ResultWords, locale: Locale): string | null {
  const { node, path, value } = result
  const { shacl } = locale
  const about = { node, path, value: quoted(value) }
  const subject = path === '' ? node : fill(value === '' ? shacl.blankValue : shacl.value, about)
  const values = path === '' ? node : fill(shacl.values, about)
  return filled(result.component, result.args, { ...about, subject, values }, locale)
}

/** What was wrong with the alternative that came closest, as a sentence of its own; '' when nothing is known. */
export function closestSentence(component: string, faults: readonly ShapeFault[], locale: Locale): string {
  if (faults.length === 0) return ''
  const { shacl } = locale
  const told = faults.map((fault) => faultWords(fault, locale, 0)).join(shacl.joint)
  const isChoice = /^(?:Or|Xone|Qualified)/.test(component)
  return fill(isChoice ? shacl.closest : shacl.because, { faults: told })
}

function faultWords({ path, value, component, args, closest }: ShapeFault, locale: Locale, depth: number): string {
  const { shacl, properties } = locale
  const name = path === null ? '' : Object.hasOwn(properties, path) ? `${properties[path]} (${path})` : clean(path)
  const text = value === null ? '' : quoted(clean(value))
  const subject = path === null ? shacl.innerNode : fill(shacl.innerValue, { path: name, value: text }).trim()
  const values = path === null ? shacl.innerNode : name
  const sentence = filled(component, args, { node: '', path: name, value: text, subject, values }, locale) ?? component
  const told = sentence.replace(/\.$/, '')
  if (closest.length === 0 || depth >= DEEPEST) return told
  return `${told} (${closest.map((one) => faultWords(one, locale, depth + 1)).join(shacl.joint)})`
}

function filled(
  component: string,
  args: MessageArgs,
  about: Readonly<Record<string, string>>,
  { shacl, number }: Locale,
): string | null {
  if (!/Component$/.test(component) || !Object.hasOwn(shacl, component)) return null
  const values: Record<string, string> = { found: number(0) }
  for (const [name, value] of Object.entries(args))
    values[name] = typeof value === 'number' ? number(value) : clean(value)
  const kind = args.nodeKind as ShaclKey | undefined
  if (kind !== undefined && Object.hasOwn(shacl, kind)) values.nodeKind = shacl[kind]
  return fill(shacl[component as ShaclKey], { ...values, ...about })
}

function quoted(text: string): string {
  return text === '' ? '' : `"${text}"`
}
