/** What a table was understood as → a mapping to edit: YAML with comments. */
import { fill } from '../locales/fill.ts'
import type { viewTableFile } from '../sources/mapping.ts'
import type { CliWords } from './words.ts'

export type View = Awaited<ReturnType<typeof viewTableFile>>

/**
 * The text of a mapping. Guesses stand in it as if they were right, with a word that they are guesses.
 * @param file the mapping itself, for the command that uses it
 */
export function mappingText(path: string, { dialect, columns }: View, file: string, words: CliWords['map']): string {
  return [
    ...words.head.map((line) => comment(fill(line, { path, file }))),
    '',
    'version: 1',
    '',
    // A list of objects has fields, and nothing of a table.
    ...(dialect === null ? [] : tableLines(dialect, words)),
    comment(words.language),
    '# language: nl',
    '',
    comment(words.dataset),
    '# dataset: https://example.org/id/dataset/{}',
    '',
    'columns:',
    ...columns.map((column) => columnLine(column, words)),
    '',
  ].join('\n')
}

function tableLines(
  { delimiter, quote, encoding, sheet, headerRow }: NonNullable<View['dialect']>,
  words: CliWords['map'],
): readonly string[] {
  return [
    ...(encoding === null ? [] : [comment(fill(words.encoding, { encoding }))]),
    'table:',
    ...(delimiter === null ? [] : [`  delimiter: ${quoted(delimiter)}`]),
    ...(quote === null || quote === '"' ? [] : [`  quote: ${quoted(quote)}`]),
    ...(sheet === null ? [] : [`  sheet: ${scalar(sheet)}`]),
    `  header: ${headerRow}`,
    '',
  ]
}

function columnLine(
  { name, path, language, group, guess, reason }: View['columns'][number],
  words: CliWords['map'],
): string {
  const given = path ?? guess?.path ?? 'ignore'
  const property = language === '' ? given : `${given}@${language}`
  const value = group === 0 ? scalar(property) : `{ property: ${scalar(property)}, group: ${group} }`
  const note =
    path !== null ? '' : guess !== null ? fill(words.guess, { name: guess.name }) : words.reasons[reason ?? 'unknown']
  return `  ${scalar(name)}: ${value}${note === '' ? '' : ` ${comment(note)}`}`
}

/** A comment on one line, whatever a file is called. */
function comment(text: string): string {
  return `# ${text.replace(/\s+/g, ' ')}`.trimEnd()
}

/** Words that older YAML takes for something else than texts. */
const RESERVED = /^(?:true|false|yes|no|on|off|y|n|null|~)$/i
const PLAIN = /^[\p{L}][\p{L}\p{N}_./@-]*(?:[ :][\p{L}\p{N}_./@-]+)*$/u

/** A text as YAML reads it back: plain where that is safe, else between quotes. */
function scalar(text: string): string {
  return PLAIN.test(text) && !RESERVED.test(text) && text.length < 100 ? text : quoted(text)
}

/** JSON is YAML (YAML 1.2, section 1.3). */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
