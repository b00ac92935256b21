import { type ProfileDoc, profilesJson, profilesPage } from '../docs/profiles.ts'
import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { unknown } from '../nearest.ts'
import { profileDocs } from '../profile-shapes.ts'
import { profiles as known } from '../profiles/index.ts'
import { FORMATS } from './choices.ts'
import type { CliIo } from './io.ts'
import type { Options } from './options.ts'

/** `metakeur profiles` */
export async function profiles(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  if (words[0] !== undefined) throw new MetakeurError(EXIT.usage, 'too-many-arguments', { argument: words[0] })
  const format = options.format ?? 'text'
  if (!(FORMATS.list as readonly string[]).includes(format))
    throw unknown('unknown-format', ['format', format], FORMATS.list)
  const docs: readonly ProfileDoc[] = await profileDocs(known, await io.files())
  await io.stdout.write(format === 'json' ? profilesJson(docs) : profilesPage(docs, await loadLocale(tag)))
  return EXIT.ok
}
