/** The pages of `--help`: examples first, the most used options first, exit codes at the end; 80 columns, plain text. */
import { twoColumns } from '../docs/columns.ts'
import { FORMATS, SYNTAXES } from './choices.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { OPTIONS, type OptionSpec } from './options.ts'
import type { CliWords, Example } from './words.ts'

const WIDTH = 80
const GROUPS = ['what', 'score', 'print', 'fail', 'other'] as const

/** The page about a command, or about metakeur when it is null. */
export function helpPage(command: CommandName | null, words: CliWords): string {
  const page = command === null ? words.main : words.commands[command]
  const parts = [
    page.about,
    `${words.headings.usage} ${page.usage}`,
    `${words.headings.examples}\n${twoColumns(page.examples, WIDTH)}`,
    ...(command === null ? [`${words.headings.commands}\n${twoColumns(commandRows(words), WIDTH)}`] : []),
    ...GROUPS.map((group) => optionRows(command, group, words)).filter((part) => part !== ''),
    `${words.exitHeading}\n${twoColumns(words.exitCodes, WIDTH)}`,
  ]
  return `${parts.join('\n\n')}\n`
}

function commandRows(words: CliWords): Example[] {
  const rows = COMMANDS.map(
    (name): Example => [`${name} ${words.commands[name].arguments}`, words.commands[name].short],
  )
  return [...rows, words.help]
}

function optionRows(command: CommandName | null, group: OptionSpec['group'], words: CliWords): string {
  const options = OPTIONS.filter(
    (option) => option.group === group && (command === null ? isCommon(option) : option.commands.includes(command)),
  )
  if (options.length === 0) return ''
  const lines = options.map((option): Example => [flags(option, words), optionText(option, command, words)])
  return `${words.headings[group]}\n${twoColumns(lines, WIDTH)}`
}

function isCommon(option: OptionSpec): boolean {
  return option.commands.length === COMMANDS.length
}

function flags({ name, long, short }: OptionSpec, words: CliWords): string {
  const { value } = words.options[name]
  return `${short === undefined ? '   ' : `${short},`} ${long}${value === undefined ? '' : ` <${value}>`}`
}

/** What an option does for a command, or for all of them when it is null. */
export function optionText({ name }: OptionSpec, command: CommandName | null, words: CliWords): string {
  const formats =
    FORMATS[
      command === 'profiles'
        ? 'list'
        : command === 'list' || command === 'shapes' || command === 'diff'
          ? command
          : 'check'
    ]
  const own = command === null ? undefined : words.commands[command].options?.[name]
  return (own ?? words.options[name].text)
    .replace('{formats}', formats.join(', '))
    .replace('{format}', formats[0])
    .replace('{syntaxes}', SYNTAXES.map(({ id }) => id).join(', '))
}
