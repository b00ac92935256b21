import { EXIT, MetakeurError } from '../errors.ts'
import { fill } from '../locales/fill.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { CONFIG_NAMES } from './config-find.ts'
import { configText } from './init-file.ts'
import { lookAround } from './init-look.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'
import { adoptWords } from './words-adopt.ts'

/** `metakeur init`: a configuration for what stands in this folder, with everything else as a comment. */
export async function init(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const [extra] = words
  if (extra !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: extra })
  const names = await io.names('.')
  const there = CONFIG_NAMES.find((name) => names.includes(name))
  // Of another name or not: two configurations in a folder, of which one is not read, help nobody.
  if (there !== undefined && !(options.force && there === CONFIG_NAMES[0])) {
    const hint = there === CONFIG_NAMES[0] ? 'config-exists.hint' : null
    throw new MetakeurError(EXIT.usage, 'config-exists', { file: there }, { hint })
  }
  const file = CONFIG_NAMES[0]
  await io.checkWritable(file)
  const found = await lookAround(names, options, io)
  const text = adoptWords[tag].init
  await io.writeFile(file, [configText(found, text, tag)])
  const lines = [
    ...(found.sources.length === 0 ? [text.nothing] : [fill(text.found, { what: found.sources.join(', ') })]),
    fill(text.written, { file }),
    text.next,
    '  metakeur check',
  ]
  await io.stdout.write(`${lines.join('\n')}\n`)
  return EXIT.ok
}
