/** Results of plain validation → sentences: those of the shapes, else words of ours. */
import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { locales } from '../../locales/index.ts'
import type { Locale, LocaleTag } from '../../locales/locale.ts'
import { closestSentence, resultSentence } from '../../locales/shacl-words.ts'
import { prefixed } from '../../rdf/namespaces.ts'
import type { OutcomeResult, OutcomeTerm } from '../../shacl/index.ts'

/** What happened, and what stands in it. */
export interface Message {
  readonly text: string
  /** '' for a text without language. */
  readonly language: string
}

/** One message a language, as SHACL 1.2 wants it. */
export function messagesOf(result: OutcomeResult): Message[] {
  const languages = Object.keys(result.message).sort()
  if (languages.length === 0) {
    return (Object.keys(locales) as LocaleTag[])
      .sort()
      .map((language) => ({ text: generated(result, locales[language]), language }))
  }
  return languages.map((language) => ({ text: fill(result.message[language]!, holesOf(result, null)), language }))
}

/** The message for a reader of one language, with the alternative that came closest. */
export function messageIn(result: OutcomeResult, locale: Locale): string {
  const { message, component, closest } = result
  const own = message[locale.tag] ?? message[''] ?? message.en ?? message[Object.keys(message).sort()[0] ?? '']
  const text = own === undefined ? generated(result, locale) : clean(fill(own, holesOf(result, locale)))
  const near = closestSentence(componentName(component), closest, locale)
  return near === '' ? text : `${text} ${near}`
}

function generated(result: OutcomeResult, locale: Locale): string {
  const { node, path, value } = holesOf(result, locale) as Record<'node' | 'path' | 'value', string>
  const component = componentName(result.component)
  const words = { component, node, path, value, args: result.args }
  return (
    resultSentence(words, locale) ?? `${component}: ${[node, path, value].filter((part) => part !== '').join(', ')}`
  )
}

/** What fills the holes of a message: without a locale, names alone. */
function holesOf({ focusNode, path, value, args }: OutcomeResult, locale: Locale | null): Record<string, string> {
  const values: Record<string, string> = {
    node: termText(focusNode, locale),
    path: path === null ? '' : pathText(path, locale),
    value: value === null || value.type === 'blank' ? '' : termText(value, locale),
  }
  for (const [name, arg] of Object.entries(args)) values[name] = clean(String(arg))
  return values
}

/** A term on one line; a blank node has no name of its own. */
export function termText(term: OutcomeTerm, locale: Locale | null): string {
  if (term.type === 'iri') return clean(prefixed(term.value))
  if (term.type === 'literal') return clean(term.value)
  return locale === null ? `_:${term.value}` : `[${locale.nodeKinds.other.one}]`
}

/** `licentie (dct:license)`; the prefixed name alone when there is no word for it. */
export function pathText(path: string, locale: Locale | null): string {
  const name = prefixed(path)
  const word = locale !== null && Object.hasOwn(locale.properties, name) ? locale.properties[name] : undefined
  return word === undefined ? clean(name) : `${word} (${name})`
}

function componentName(component: string): string {
  return component.slice(component.lastIndexOf('#') + 1)
}
