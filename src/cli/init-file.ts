/** What was found in a folder → a configuration: YAML, in which everything that is not sure is a comment. */
import { fill } from '../locales/fill.ts'
import type { LocaleTag } from '../locales/locale.ts'
import type { LookedAround } from './init-look.ts'
import type { AdoptWords } from './words-adopt.ts'

/** Longest line of a comment. */
const WIDTH = 78

export function configText(found: LookedAround, words: AdoptWords['init'], tag: LocaleTag): string {
  const { sources, profile, lang, baseline, schema } = found
  const parts = [
    [...(schema === null ? [] : [`# yaml-language-server: $schema=${schema}`]), ...words.head.flatMap(comment)],
    [
      ...comment(words.sources),
      ...(sources.length === 0
        ? [...comment(words.nothing), '# sources:', '#   - catalogue/']
        : ['sources:', ...sources.map((source) => `  - ${scalar(source)}`)]),
    ],
    [
      ...comment(profile === null ? words.profile : fill(words.profileFound, { profile })),
      profile === null ? '# profile: dcat-ap-vl' : `profile: ${profile}`,
    ],
    [...comment(words.lang), `lang: ${lang ?? tag}`],
    [...comment(words.failOn), 'fail-on: error'],
    [
      ...comment(words.thresholds),
      '# min-score: 40',
      '# min-average: 70',
      '# min: { open: 60 }',
      '# max: { licence-present: 10 }',
    ],
    [...comment(words.baseline), `${baseline ? '' : '# '}baseline: metakeur.baseline.json`],
    [...comment(words.outputs), '# outputs:', '#   - format: pretty', '#   - file: report.html'],
    [...comment(words.rules), '# rules: { frequency-declared: off }'],
    [
      ...comment(words.suppress),
      '# suppress:',
      '#   - rule: licence-open',
      '#     record: https://data.example.org/id/dataset/*',
      `#     reason: ${scalar(words.reason)}`,
      '#     expires: 2027-06-30',
    ],
  ]
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Text as comments, wrapped. Two signs, so that what can be switched on by taking one away stands out. */
function comment(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map((one) => `## ${one}`)
}

/** A text as YAML reads it back; JSON is YAML. */
function scalar(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} _./@-]*$/u.test(text) && !/^(true|false|null|[\d.-]+)$/i.test(text)
    ? text
    : JSON.stringify(text)
}
