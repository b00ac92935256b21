/** Overlays in words: for a terminal in a line, for a page in a table. */
import { fill } from '../locales/fill.ts'
import type { Locale } from '../locales/locale.ts'
import { propertyWords } from '../locales/words.ts'
import type { FairLetter, Millionths, Overlays, OverlayTotals } from '../model.ts'
import { points } from '../report/points.ts'

/** One overlay: its name, what it says in short, and more of it. */
export interface OverlayWords {
  readonly name: string
  readonly text: string
  readonly more: string | null
}

const LETTERS: readonly FairLetter[] = ['F', 'A', 'I', 'R']

/** What overlays say of one record; those that do not apply to it are left out. */
export function overlayWords({ core, stars, fair, hvd }: Overlays, locale: Locale): OverlayWords[] {
  const { ui } = locale
  const of = (n: number, all: number): string => fill(ui.countOf, { n: locale.number(n), of: locale.number(all) })
  const checks = Object.entries(hvd.checks).filter(([, value]) => value !== null)
  const full = checks.filter(([, value]) => value === 1_000_000).length
  return [
    ...(core === null
      ? []
      : [
          {
            name: ui.core,
            text: of(core.present, core.outOf),
            more:
              core.missing.length === 0
                ? null
                : fill(ui.coreMissing, {
                    elements: core.missing.map((element) => propertyWords(element, locale)).join(', '),
                  }),
          },
        ]),
    ...(stars === null ? [] : [{ name: ui.stars, text: of(stars, 5), more: null }]),
    {
      name: 'FAIR',
      text: letters(fair, locale),
      more: principles(fair, locale),
    },
    ...(hvd.declared
      ? [
          {
            name: ui.hvd,
            text: fill(ui.hvdChecks, { count: of(full, checks.length) }),
            more: checks.map(([id, value]) => `${id} ${share(value, locale)}`).join(', '),
          },
        ]
      : []),
  ]
}

/** The same over many records. */
export function overlayTotalWords({ core, stars, fair, hvd }: OverlayTotals, locale: Locale): OverlayWords[] {
  const { ui } = locale
  const all = (bins: readonly number[]): number => bins.reduce((sum, n) => sum + n, 0)
  const of = (n: number, total: number): string => fill(ui.countOf, { n: locale.number(n), of: locale.number(total) })
  return [
    ...(all(core) === 0 ? [] : [{ name: ui.coreWhole, text: of(core.at(-1)!, all(core)), more: null }]),
    ...(all(stars) === 0 ? [] : [{ name: ui.starsThree, text: of(all(stars.slice(3)), all(stars)), more: null }]),
    { name: 'FAIR', text: letters(fair, locale), more: null },
    ...(hvd.declared === 0 ? [] : [{ name: ui.hvdWhole, text: of(hvd.complete, hvd.declared), more: null }]),
  ]
}

/** `F 81 A 90 I 70 R 55` */
function letters(fair: Readonly<Record<FairLetter, Millionths | null>>, locale: Locale): string {
  return LETTERS.map((letter) => `${letter} ${share(fair[letter], locale)}`).join(' ')
}

/** `F1 80, F2 100`, those that were measured. */
function principles({ principles: of }: Overlays['fair'], locale: Locale): string {
  let text = ''
  for (const [id, value] of Object.entries(of)) {
    if (value !== null) text += `${text === '' ? '' : ', '}${id} ${share(value, locale)}`
  }
  return text
}

function share(value: Millionths | null, locale: Locale): string {
  return value === null ? '-' : locale.number(Math.floor(points(value)))
}
