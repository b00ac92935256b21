/** Which formats go where: `-f` and `-o` come in pairs and may be repeated. */
import { EXIT, MetakeurError } from '../errors.ts'

/** A format or a file, in the order in which they were given. */
export interface OutputWord {
  readonly name: 'format' | 'output'
  readonly value: string
}

/** One rendering of the report. */
export interface Wanted {
  /** null: as the name of the file says, else for people. */
  readonly format: string | null
  /** null: the screen. */
  readonly file: string | null
}

/**
 * Pairs of a format and the file that follows it. A format without a file goes to the screen, a file without a format
 * gets the one that its name says. With one of each, the order does not matter.
 *
 * @throws MetakeurError when two go to the screen, or two to one file
 */
export function pairs(words: readonly OutputWord[]): readonly Wanted[] {
  const wanted: Wanted[] = []
  let format: string | null = null
  const add = (file: string | null): void => {
    wanted.push({ format, file: file === '-' ? null : file })
    format = null
  }
  for (const { name, value } of inOrder(words)) {
    if (name === 'output') add(value)
    else {
      if (format !== null) add(null)
      format = value
    }
  }
  if (format !== null || wanted.length === 0) add(null)
  refuseTwice(wanted)
  return wanted
}

/** A page to read, a table to sort, and data. */
const OF_EACH_PARTY = ['html', 'csv', 'json'] as const

/**
 * What is written of each party: every format that is given, into the one folder that is given.
 *
 * @throws MetakeurError when there is no folder, or more than one
 */
export function ofEachParty(words: readonly OutputWord[]): readonly Wanted[] {
  const given = (name: OutputWord['name']): readonly string[] => [
    ...new Set(words.filter((word) => word.name === name).map(({ value }) => value)),
  ]
  const [folder, another] = given('output')
  if (folder === undefined || folder === '-' || another !== undefined) {
    throw new MetakeurError(EXIT.usage, 'split-needs-folder', { option: '--split-by' }, { hint: 'split-example' })
  }
  const formats = given('format')
  return (formats.length === 0 ? OF_EACH_PARTY : formats).map((format) => ({ format, file: folder }))
}

function inOrder(words: readonly OutputWord[]): readonly OutputWord[] {
  return words.length === 2 && words[0]!.name === 'output' && words[1]!.name === 'format' ? [...words].reverse() : words
}

function refuseTwice(wanted: readonly Wanted[]): void {
  const files = new Set<string | null>()
  for (const { file } of wanted) {
    if (!files.has(file)) files.add(file)
    else if (file === null) throw new MetakeurError(EXIT.usage, 'two-on-screen', {}, { hint: 'pair-outputs' })
    else throw new MetakeurError(EXIT.usage, 'same-output', { file }, { hint: 'pair-outputs' })
  }
}
