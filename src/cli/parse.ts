import { Command, CommanderError, Option } from 'commander'
import { EXIT, MetakeurError } from '../errors.ts'
import { nearest } from '../nearest.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { type Given, OPTIONS, type OptionName, type Options } from './options.ts'
import { type OutputWord, ofEachParty, pairs } from './outputs.ts'
import { readOptions } from './read-options.ts'

export interface Parsed {
  /** null when no command was given. */
  readonly command: CommandName | null
  readonly arguments: readonly string[]
  readonly options: Options
  /** The same as given: what a configuration stands back for. */
  readonly given: Readonly<Partial<Record<OptionName, Given>>>
  readonly outputs: readonly OutputWord[]
  /** An error about a word that only the configuration has, with its place there; any other as it is. */
  blame?(error: unknown): unknown
}

/**
 * Reads the arguments. Options may stand anywhere; the first word that is no option is the command.
 *
 * @throws MetakeurError on anything unknown or of no use to the command
 */
export function parse(argv: readonly string[]): Parsed {
  const outputs: OutputWord[] = []
  const program = commander(outputs)
  const { operands, unknown } = read(program, argv)
  const [word, ...words] = operands
  const command = commandOf(word)
  if (unknown.length > 0) throw unknownOption(unknown[0]!, command)
  const given: Partial<Record<OptionName, Given>> = {}
  for (const { name, long, value, commands } of OPTIONS) {
    if (program.getOptionValueSource(name) !== 'cli') continue
    if (command !== null && !commands.includes(command)) {
      throw new MetakeurError(EXIT.usage, 'option-not-for', { option: long, command }, { hint: 'see-help-of' })
    }
    const found = program.getOptionValue(name) as Given
    if (value && [found].flat().some((one) => typeof one === 'string' && isFlag(one))) throw valueMissing(long)
    given[name] = found
  }
  for (const { name, value } of outputs) if (isFlag(value)) throw valueMissing(`--${name}`)
  const wanted = given.splitBy === undefined ? pairs(outputs) : ofEachParty(outputs)
  return { command, arguments: words, options: readOptions(given, wanted), given, outputs }
}

/** @param outputs gets the formats and files, which may be given several times */
function commander(outputs: OutputWord[]): Command {
  const program = new Command()
  program.exitOverride().helpOption(false).helpCommand(false).allowUnknownOption()
  program.configureOutput({ writeOut: () => {}, writeErr: () => {}, outputError: () => {} })
  for (const { name, long, short, value, many } of OPTIONS) {
    const option = new Option(`${short === undefined ? '' : `${short}, `}${long}${value ? ' <value>' : ''}`)
    // `--no-config` is an option of its own beside `--config`.
    option.attributeName = () => name
    if (name === 'format' || name === 'output') option.argParser((given: string) => keep(outputs, name, given))
    if (many) option.argParser((given: string, before: string[] = []) => [...before, given])
    program.addOption(option)
  }
  return program
}

function keep(outputs: OutputWord[], name: OutputWord['name'], value: string): string {
  outputs.push({ name, value })
  return value
}

function read(program: Command, argv: readonly string[]): { operands: string[]; unknown: string[] } {
  try {
    return program.parseOptions([...argv])
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const option = /--[a-z-]+/.exec(error.message)?.[0]
    throw option === undefined ? error : valueMissing(option)
  }
}

function commandOf(word: string | undefined): CommandName | null {
  if (word === undefined) return null
  const command = COMMANDS.find((name) => name === word)
  if (command !== undefined) return command
  const guess = nearest(word, [...COMMANDS, 'help'])
  if (guess !== null) throw new MetakeurError(EXIT.usage, 'unknown-command', { command: word, guess })
  if (/[./\\*]/.test(word)) {
    throw new MetakeurError(EXIT.usage, 'unknown-command', { command: word, guess: `metakeur check ${word}` })
  }
  const known = COMMANDS.join(', ')
  throw new MetakeurError(EXIT.usage, 'unknown-command', { command: word, known }, { hint: 'known-values' })
}

function unknownOption(argument: string, command: CommandName | null): MetakeurError {
  const option = argument.split('=', 1)[0]!
  const usable = OPTIONS.filter(({ commands }) => command === null || commands.includes(command))
  const guess = option.startsWith('--')
    ? nearest(
        option,
        usable.map(({ long }) => long),
      )
    : null // prettier-ignore
  const args = { option, command: command ?? '' }
  if (guess !== null) return new MetakeurError(EXIT.usage, 'unknown-option', { ...args, guess })
  return new MetakeurError(EXIT.usage, 'unknown-option', args, { hint: command === null ? 'see-help' : 'see-help-of' })
}

function isFlag(value: string): boolean {
  return OPTIONS.some(({ long, short }) => value === long || value === short || value.startsWith(`${long}=`))
}

function valueMissing(option: string): MetakeurError {
  return new MetakeurError(EXIT.usage, 'value-missing', { option })
}
