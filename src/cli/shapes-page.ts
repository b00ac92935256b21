/** What `metakeur shapes check` prints: each kind of malformation once, with its places. */
import { clean } from '../locales/clean.ts'
import { fill } from '../locales/fill.ts'
import type { LocaleTag } from '../locales/locale.ts'
import { counted, placeWords, problemWords } from '../locales/words.ts'
import type { Place } from '../model.ts'
import { excerptKey } from '../report/blocks.ts'
import { jsonText } from '../report/json-text.ts'
import { frame } from '../reporters/terminal/frame.ts'
import { linesText } from '../reporters/terminal/lines.ts'
import { type Look, paintOf, paragraph } from '../reporters/terminal/look.ts'
import type { CheckedFile, FoundMalformation } from '../shapes.ts'
import type { Options } from './options.ts'
import type { ShapesWords } from './words-shapes.ts'

/** Places of one malformation that are shown, unless all are wanted. */
const MOST_PLACES = 3

const SEVERITIES = ['error', 'warning', 'info'] as const

/** True when something is as bad as asked, or worse; a shape that cannot be run is worst. */
export function failsOn(files: readonly CheckedFile[], failOn: Options['failOn']): boolean {
  if (failOn === 'never') return false
  const worst = SEVERITIES.slice(0, failOn === 'blocking' ? 0 : SEVERITIES.indexOf(failOn) + 1)
  return files.some(
    ({ malformations, refusals }) =>
      refusals.length > 0 || malformations.some(({ severity }) => worst.includes(severity)),
  )
}

/** One malformation in all its places. */
interface Group {
  readonly first: FoundMalformation
  readonly places: readonly (Place | null)[]
  /** What it is about in each place, when notes on many things are one. */
  readonly several: readonly string[]
}

/** The same words are said once, and notes of one kind together; worst first, then by place. */
function groups({ malformations }: CheckedFile): Group[] {
  const found = new Map<string, { first: FoundMalformation; places: (Place | null)[]; several: string[] }>()
  for (const one of malformations) {
    const key = JSON.stringify([one.kind, one.severity === 'info' ? null : one.args, one.mended])
    const about = clean(String(Object.values(one.args)[0] ?? ''))
    const known = found.get(key)
    if (known === undefined) found.set(key, { first: one, places: [one.place], several: [about] })
    else {
      known.places.push(one.place)
      if (!known.several.includes(about)) known.several.push(about)
    }
  }
  return [...found.values()].sort((a, b) => SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity))
}

/** Places of which the line is shown. */
export function shownPlaces(files: readonly CheckedFile[], all: boolean): Place[] {
  return files.flatMap((file) => [
    ...groups(file).flatMap(({ places }) => (all ? places : places.slice(0, 1)).filter((place) => place !== null)),
    ...file.refusals.flatMap(({ place }) => (place === null ? [] : [place])),
  ])
}

export function* prettyPage(
  files: readonly CheckedFile[],
  look: Look,
  words: ShapesWords['check'],
  quiet: boolean,
): Iterable<string> {
  for (const file of files) {
    if (!quiet) {
      for (const group of groups(file)) yield text([...block(group, look, words), ''])
      for (const refusal of file.refusals) yield text([...refused(refusal, look), ''])
    }
    yield text(totals(file, look, words))
  }
}

function block({ first, places, several }: Group, look: Look, words: ShapesWords['check']): string[] {
  const { color, symbols, locale, all } = look
  const { severity } = first
  const said = first.words[locale.tag]
  const [place, ...others] = places
  const where = place ? `${placeWords(place, locale)}  ` : ''
  const lines = paragraph(
    several.length > 1 ? `${said.title}: ${several.join(', ')}` : problemWordsOf(first, locale.tag),
    look,
    {
      indent: 0,
      lead: `${symbols.severities[severity]} ${where}`,
      paintLead: (mark) => color.bold(paintOf(severity, look)(mark)),
      hang: 2,
    },
  )
  if (place) lines.push(...codeAt(place, look))
  lines.push(
    ...paragraph(repairWords(first, locale.tag), look, {
      indent: 2,
      lead: `${symbols.arrow} `,
      hang: 4,
      paint: first.mended ? color.green : color.yellow,
    }),
  )
  const shown = all ? others : others.slice(0, MOST_PLACES - 1)
  const rest = others.length - shown.length
  const also = [
    ...shown.map((other) => (other === null ? '?' : placeWords(other, locale))),
    ...(rest > 0 ? [counted(rest, words.more, look.locale)] : []),
  ]
  const times = places.length > 1 ? fill(words.times, { n: locale.number(places.length) }) : ''
  const tail = [first.kind, times, also.length > 0 ? `${locale.ui.alsoAt} ${also.join(', ')}` : '']
  lines.push(...paragraph(tail.filter(Boolean).join(` ${symbols.dot} `), look, { indent: 2, paint: color.dim }))
  return lines
}

function refused({ key, args, place }: CheckedFile['refusals'][number], look: Look): string[] {
  const { color, symbols, locale } = look
  const lines = paragraph(problemWords(key, args, look) ?? key, look, {
    indent: 0,
    lead: `${symbols.severities.error} ${place === null ? '' : `${placeWords(place, locale)}  `}`,
    paintLead: (mark) => color.bold.red(mark),
    hang: 2,
  })
  return place === null ? lines : [...lines, ...codeAt(place, look)]
}

function codeAt(place: Place, look: Look): string[] {
  const excerpt = look.excerpts.get(excerptKey(place))
  return excerpt === undefined ? [] : frame(excerpt, place.line, 2, look)
}

function totals({ name, malformations, refusals }: CheckedFile, look: Look, words: ShapesWords['check']): string[] {
  const { color, symbols } = look
  if (malformations.length === 0 && refusals.length === 0) {
    return [color.bold.green(`${symbols.passed} ${fill(words.clean, { file: clean(name) })}`)]
  }
  const counts = SEVERITIES.map(
    (severity) => [severity, malformations.filter((one) => one.severity === severity).length] as const,
  )
  const mended = malformations.filter((one) => one.mended).length
  const parts = [
    ...counts.filter(([, n]) => n > 0).map(([severity, n]) => counted(n, words.totals[severity], look.locale)),
    ...(refusals.length > 0 ? [counted(refusals.length, words.refusals, look.locale)] : []),
    ...(mended > 0 ? [counted(mended, words.mended, look.locale)] : []),
  ]
  return paragraph(`${clean(name)}: ${parts.join(` ${symbols.dot} `)}`, look, { indent: 0, paint: color.bold })
}

/** Everything, with the English words; one document. */
export function* jsonPage(files: readonly CheckedFile[]): Iterable<string> {
  const plain = files.map(({ malformations, refusals, ...file }) => ({
    ...file,
    counts: Object.fromEntries(
      [...new Set(malformations.map(({ kind }) => kind))]
        .sort()
        .map((kind) => [kind, malformations.filter((one) => one.kind === kind).length]),
    ),
    malformations: malformations.map(({ words, args, ...one }) => {
      const whole = { ...one, args, words }
      return { ...one, args, problem: problemWordsOf(whole, 'en'), repair: repairWords(whole, 'en') }
    }),
    refusals,
  }))
  yield `${jsonText({ files: plain }, 0)}\n`
}

function problemWordsOf({ words, args }: FoundMalformation, tag: LocaleTag): string {
  return fill(words[tag].problem, holesOf(args)).trim()
}

function repairWords({ words, args, mended }: FoundMalformation, tag: LocaleTag): string {
  const { repair, left = repair, dropped = repair } = words[tag]
  return fill(!mended ? left : args.meant === '-' ? dropped : repair, holesOf(args))
}

function holesOf(args: FoundMalformation['args']): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, clean(String(value))]))
}

function text(lines: readonly string[]): string {
  return linesText(lines)
}
