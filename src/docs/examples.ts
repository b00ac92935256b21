/** The examples of a rule as `explain` shows them: in Turtle, JSON-LD and CSV, all from the one in Turtle. */
import { EXAMPLE_FORMATS } from '../examples/formats.ts'
import { examplesIn } from '../examples/index.ts'
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import type { RuleDoc } from '../rule-docs.ts'
import { wrap } from './columns.ts'
import { fieldWords } from './field-words.ts'
import { docsWords } from './words.ts'

/** Blocks of the page, a good and a bad one for each format. */
export function exampleBlocks({ examples, unsaid }: RuleDoc, locale: Locale, width: number): string[] {
  if (examples === null) return []
  const { good, bad } = docsWords[locale.tag]
  const words = fieldWords[locale.tag]
  const others = EXAMPLE_FORMATS.flatMap((format) => {
    const said = unsaid.includes(format) ? null : examplesIn(format, examples)
    if (said === null)
      return [
        wrap(words.unsaid[format], width - 2)
          .map((line) => `  ${line}`)
          .join('\n'),
      ]
    const name = { format: words.formats[format] }
    return [block(fill(words.good, name), said.good), block(fill(words.bad, name), said.bad)]
  })
  return [block(good, examples.good), block(bad, examples.bad), ...others]
}

/** As it is: it is there to be copied. */
function block(label: string, text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n')
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
  const margin = Math.min(...indents)
  return [`  ${label}`, ...lines.map((line) => `    ${line.slice(margin)}`.trimEnd())].join('\n')
}
