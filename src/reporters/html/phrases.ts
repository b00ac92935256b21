/** What records say again and again: written once for all pages of a folder. */
import { count, textOf } from '../../locales/words.ts'
import type { DimensionId, Millionths, Severity } from '../../model.ts'
import { points } from '../../report/points.ts'
import { remembered } from '../remembered.ts'
import { gainWords, type Look } from '../terminal/look.ts'
import { escaped, type Html, html } from './escape.ts'
import { term } from './facts.ts'

export interface Phrases {
  readonly severities: Readonly<Record<Severity, Html>>
  /** `2 fouten`, of each severity. */
  readonly counts: Readonly<Record<Severity, (n: number) => string>>
  /** The names of the dimensions in the order of the model, each as the term of a list. */
  readonly dimensions: readonly (readonly [DimensionId, string])[]
  /** What stands between the parts of a line, as HTML. */
  readonly dot: string
  /** What stands in front of how to mend a fault, as HTML. */
  readonly mend: string
  /** The id of a rule, leading to where it is explained. */
  rule(id: string): Html
  /** A property, as data name it. */
  path(path: string): Html
  /** What stands before and behind the number of a line, where a line is shown to who does not see it. */
  readonly line: readonly [Html, Html]
  /** `+8,2 punten` */
  gain(gain: Millionths): Html
  /** `61,3` */
  points(value: Millionths): string
  /** The name of a file without its folders, as HTML. */
  fileName(source: string): string
}

/** @param anchors the id of the element that explains each rule, on the page `rules` */
export function phrasesOf(look: Look, anchors: ReadonlyMap<string, string>, rules: string): Phrases {
  const { locale } = look
  const [before = '', after = ''] = locale.page.line.split('{line}')
  return {
    line: [html`${before}`, html`${after}, ${locale.page.marked}`],
    severities: {
      blocking: severity('blocking', look),
      error: severity('error', look),
      warning: severity('warning', look),
      info: severity('info', look),
    },
    counts: {
      blocking: counter('blocking', look),
      error: counter('error', look),
      warning: counter('warning', look),
      info: counter('info', look),
    },
    dimensions: Object.entries(locale.dimensions).map(([id, name]) => [id as DimensionId, term(name)] as const),
    dot: escaped(` ${look.symbols.dot} `),
    mend: escaped(locale.page.mend),
    rule: remembered((id: string) => {
      const anchor = anchors.get(id)
      return anchor === undefined ? html`<code>${id}</code>` : html`<a href="${rules}#${anchor}">${id}</a>`
    }),
    path: remembered((path: string) => html`<code>${textOf(path, look)}</code>`),
    gain: remembered((gain: Millionths) => html`<span class="gain">${gainWords(gain, look)}</span>`),
    points: remembered((value: Millionths) => locale.number(points(value), 1)),
    fileName: remembered((source: string) => escaped(source.slice(source.lastIndexOf('/') + 1))),
  }
}

function counter(of: Severity, { locale }: Look): (n: number) => string {
  return remembered((n: number) => count(n, COUNTS[of], locale))
}

/** The words for a number of findings, by severity. */
export const COUNTS = { blocking: 'blocking', error: 'errors', warning: 'warnings', info: 'infos' } as const

/** A word, which the style of the page gives an icon and a colour: `✖ fout`. */
export function severity(of: Severity, { locale }: Look): Html {
  return html`<b class="${of}">${locale.severities[of]}</b>`
}
