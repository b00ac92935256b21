/** `metakeur completion <shell>`: a script made from the tables of commands, options and choices, so that it never lags. */
import { TOPICS } from '../docs/topics.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { unknown } from '../nearest.ts'
import { checkWords } from '../rules.ts'
import { FORMATS, LANGUAGES, PROFILES, SYNTAXES } from './choices.ts'
import { COMMANDS, type CommandName } from './commands.ts'
import { optionText } from './help.ts'
import type { CliIo } from './io.ts'
import { COLOURS, FAIL_ON, PARTIES } from './option-values.ts'
import { OPTIONS, type OptionName, type OptionSpec } from './options.ts'
import { type CliWords, loadCliWords } from './words.ts'

const SHELLS = { bash, zsh, fish } as const

/** @throws MetakeurError usage (2) for no shell, or one that is not known */
export async function completion(words: readonly string[], io: CliIo, tag: LocaleTag): Promise<number> {
  const [shell, more] = words
  const known = Object.keys(SHELLS)
  if (shell === undefined) throw new MetakeurError(EXIT.usage, 'shell-missing', { known: known.join(', ') })
  if (more !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: more })
  if (!Object.hasOwn(SHELLS, shell)) throw unknown('unknown-shell', ['shell', shell], known)
  await io.stdout.write(SHELLS[shell as keyof typeof SHELLS](await loadCliWords(tag)))
  return EXIT.ok
}

/** Values that an option takes, by name; of others nothing is known beforehand. */
function valuesOf(name: OptionName, command: CommandName): readonly string[] {
  switch (name) {
    case 'format':
      return command === 'report' || command === 'check'
        ? FORMATS.check
        : command === 'diff'
          ? FORMATS.diff
          : command === 'shapes'
            ? FORMATS.shapes
            : FORMATS.list
    case 'failOn':
      return FAIL_ON
    case 'lang':
      return LANGUAGES
    case 'theme':
      return COLOURS
    case 'splitBy':
      return PARTIES
    case 'syntax':
      return SYNTAXES.map(({ id }) => id)
    case 'profile':
      return PROFILES
    case 'layers':
      return ['mandatory', 'recommended', 'range', 'codelist']
    case 'dqv':
      return ['scores', 'failing', 'measured', 'all']
    case 'jobs':
      return ['auto']
    default:
      return []
  }
}

/** Options that name a file. */
const FILES: ReadonlySet<OptionName> = new Set<OptionName>([
  'output',
  'write',
  'baseline',
  'config',
  'map',
  'shapes',
  'weights',
  'authenticSources',
  'priority',
  'profile',
])
/** What a command takes, when that is no file. */
const WORDS: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  completion: Object.keys(SHELLS),
  list: ['checks', 'rules', 'formats', 'profiles', 'dimensions', 'codelists'],
  shapes: ['check', 'run'],
  explain: [...TOPICS, ...checkWords().keys()],
}

function optionsOf(command: CommandName): readonly OptionSpec[] {
  return OPTIONS.filter(({ commands }) => commands.includes(command))
}

const names = ({ long, short }: OptionSpec): readonly string[] => (short === undefined ? [long] : [long, short])

function bash(): string {
  const values: string[] = []
  const options: string[] = []
  const words: string[] = []
  for (const command of COMMANDS) {
    const own = optionsOf(command)
    options.push(`    ${command}) options='${own.map(({ long }) => long).join(' ')}' ;;`)
    if (WORDS[command]) words.push(`    ${command}) words='${WORDS[command].join(' ')}' ;;`)
    for (const option of own.filter(({ value }) => value)) {
      const found = valuesOf(option.name, command)
      const patterns = names(option)
        .map((name) => `${command}:${name}`)
        .join(' | ')
      if (found.length > 0) values.push(`    ${patterns}) words='${found.join(' ')}' ;;`)
      else if (!FILES.has(option.name)) values.push(`    ${patterns}) return ;;`)
      else values.push(`    ${patterns}) COMPREPLY=($(compgen -P "$option" -f -- "$current")); return ;;`)
    }
  }
  return `# bash: source <(metakeur completion bash)
_metakeur() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD - 1]}" command='' options='' words='' option='' i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
    ${COMMANDS.join(' | ')}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  if [[ -z $command ]]; then
    COMPREPLY=($(compgen -W '${COMMANDS.join(' ')} help --help --version' -- "$current"))
    return
  fi
  # --option=value: three words where = parts words, as it does at first, and else one.
  if [[ $current == = ]]; then
    current=''
  elif [[ $before == = ]]; then
    before="\${COMP_WORDS[COMP_CWORD - 2]}"
  elif [[ $current == --*=* ]]; then
    before="\${current%%=*}" option="\${current%%=*}=" current="\${current#*=}"
  fi
  case "$command:$before" in
${values.join('\n')}
  esac
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -P "$option" -W "$words" -- "$current"))
    return
  fi
  if [[ $current == -* ]]; then
    case "$command" in
${options.join('\n')}
    esac
    COMPREPLY=($(compgen -W "$options --help" -- "$current"))
    return
  fi
  case "$command" in
${words.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _metakeur metakeur
`
}

/** One line of text between single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

function zsh(words: CliWords): string {
  // Colons and brackets mean something within what _arguments reads.
  const plain = (text: string): string => text.replace(/[\\:[\]]/g, (sign) => `\\${sign}`)
  const cases = COMMANDS.map((command) => {
    const lines = optionsOf(command).map((option) => {
      const text = plain(optionText(option, command, words))
      const found = valuesOf(option.name, command)
      const action = found.length > 0 ? `(${found.join(' ')})` : FILES.has(option.name) ? '_files' : ''
      // A value stands in the next word, or in the same: --lang=nl, -lnl.
      return names(option).map((name) =>
        quoted(
          option.value
            ? `*${name}${name === option.long ? '=' : '+'}[${text}]:${option.long.slice(2)}:${action}`
            : `*${name}[${text}]`,
        ),
      )
    })
    const rest = WORDS[command] ? `*:word:(${WORDS[command].join(' ')})` : '*:file:_files'
    return `    ${command}) _arguments ${[...lines.flat(), quoted(rest)].join(' \\\n      ')} ;;`
  })
  return `#compdef metakeur
# zsh: metakeur completion zsh > ~/.zfunc/_metakeur
_metakeur() {
  local -a commands
  commands=(
${COMMANDS.map((command) => `    ${quoted(`${command}:${plain(words.commands[command].short)}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
_metakeur "$@"
`
}

function fish(words: CliWords): string {
  const text = (words: string): string => `'${words.replace(/[\\']/g, (sign) => `\\${sign}`)}'`
  const lines = COMMANDS.map(
    (command) =>
      `complete -c metakeur -n __fish_use_subcommand -f -a ${command} -d ${text(words.commands[command].short)}`,
  )
  for (const command of COMMANDS) {
    const within = `complete -c metakeur -n '__fish_seen_subcommand_from ${command}'`
    if (WORDS[command]) lines.push(`${within} -f -a ${text(WORDS[command].join(' '))}`)
    for (const option of optionsOf(command)) {
      const short = option.short === undefined ? '' : ` -s ${option.short.slice(1)}`
      const found = valuesOf(option.name, command)
      const value = !option.value
        ? ''
        : found.length > 0
          ? ` -x -a ${text(found.join(' '))}`
          : FILES.has(option.name)
            ? ' -r -F'
            : ' -x'
      lines.push(`${within}${short} -l ${option.long.slice(2)}${value} -d ${text(optionText(option, command, words))}`)
    }
  }
  return `# fish: metakeur completion fish > ~/.config/fish/completions/metakeur.fish\n${lines.join('\n')}\n`
}
