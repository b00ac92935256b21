import { EXIT, MetakeurError } from '../errors.ts'
import { loadLocale } from '../locales/load.ts'
import type { Locale, LocaleTag, Plural } from '../locales/locale.ts'
import { counted } from '../locales/words.ts'
import type { Severity } from '../model.ts'
import { accept } from '../report/accept.ts'
import { type Baseline, baselineOf, baselineText, isCovered, type Made } from '../report/baseline.ts'
import { exitCode, verdict } from '../report/gate.ts'
import { refuseUnknownRules, storedBaseline } from './accepted.ts'
import { checked, pathsOf } from './check.ts'
import { quoted } from './intro.ts'
import type { CliIo } from './io.ts'
import { dayOf } from './option-values.ts'
import type { Options } from './options.ts'
import { type AdoptWords, adoptWords } from './words-adopt.ts'

const DEFAULT_FILE = 'metakeur.baseline.json'

/**
 * `metakeur baseline <path>...`: what is wrong today is accepted, as far as it would fail the gate. A baseline that is there
 * is brought up to date: reasons, authors and days of what is still found stay.
 */
export async function baseline(words: readonly string[], options: Options, io: CliIo, tag: LocaleTag): Promise<number> {
  const paths = pathsOf(words, io, 'baseline')
  if (options.expires !== null && options.expires < (options.asOf ?? dayOf(io.now()))) {
    throw new MetakeurError(EXIT.usage, 'expires-past', { value: options.expires, option: '--expires' })
  }
  const file = options.outputs[0]?.file ?? DEFAULT_FILE
  await io.checkWritable(file)
  const before = await there(file, io)
  const found = await checked(paths, options, io, tag)
  if (found === null) throw new MetakeurError(EXIT.empty, 'baseline-empty')
  await refuseUnknownRules(found.report, options, io)
  const report = accept(found.report, { baseline: null, suppressions: options.suppress })
  const { reason, author, expires, prune, failOn } = options
  const asked: Severity = failOn === 'never' ? 'info' : failOn
  // What is brought up to date covers no less than before: else what is still found, and was accepted, would go out.
  const covers = before !== null && (prune || isCovered(asked, before.covers)) ? before.covers : asked
  const made = baselineOf(report, before, { covers, reason, author, expires, prune })
  await io.writeFile(file, baselineText(made.baseline))
  await io.stdout.write(
    page(made, { file, paths, before, quiet: options.quiet }, adoptWords[tag].accept, await loadLocale(tag)),
  )
  // What could not be read was not accepted: the baseline stands, and is told not to be whole.
  const unread = exitCode(report, verdict(report, { failOn: 'never', minScore: null }), { allowEmpty: true })
  return unread === EXIT.input ? EXIT.input : EXIT.ok
}

async function there(file: string, io: CliIo): Promise<Baseline | null> {
  const { files } = await io.files()
  return (await files.stat(file)) === null ? null : storedBaseline(file, io)
}

function page(
  made: Made,
  about: { file: string; paths: readonly string[]; before: Baseline | null; quiet: boolean },
  words: AdoptWords['accept'],
  locale: Locale,
): string {
  const count = (n: number, words: Plural): string => counted(n, words, locale, { file: about.file })
  const { added, kept, removed, expired, blocking } = made
  const changes = [count(added, words.added), count(kept, words.kept), count(removed, words.removed)]
  const total = count(made.baseline.findings.length, words.written)
  const lines = [about.before === null ? `${total}.` : `${total}: ${changes.join(', ')}.`]
  if (expired > 0) lines.push(count(expired, words.expired))
  if (blocking > 0) lines.push(count(blocking, words.blocking))
  if (!about.quiet && about.before === null) {
    const sources = about.paths.map(quoted).join(' ')
    lines.push(words.next, `  metakeur check ${sources} --baseline ${quoted(about.file)}`)
  }
  return `${lines.join('\n')}\n`
}
