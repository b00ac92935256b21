/** Plain validation for people: each result with its line, and what the shapes looked at. */
import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { counted, placeWords } from '../../locales/words.ts'
import type { Excerpt, Severity } from '../../model.ts'
import { prefixed } from '../../rdf/namespaces.ts'
import { excerptKey } from '../../report/blocks.ts'
import type { OutcomeResult, OutcomeShape } from '../../shacl/index.ts'
import type { ShapesRun } from '../../shapes.ts'
import { frame } from '../terminal/frame.ts'
import { linesText } from '../terminal/lines.ts'
import { type Look, more, paintOf, paragraph, severityMark } from '../terminal/look.ts'
import { messageIn } from './messages.ts'

/** Words of this page; `{n}` is a number. */
export interface ValidationWords {
  readonly conforms: string
  readonly fails: { readonly one: string; readonly many: string }
  readonly more: { readonly one: string; readonly many: string }
  readonly looked: string
  readonly idle: { readonly one: string; readonly many: string }
  readonly malformed: { readonly one: string; readonly many: string }
  readonly nothing: string
  /** Head of the table of shapes. */
  readonly shapes: string
  readonly shape: string
}

/** Results that are shown unless all are wanted. */
export const MOST_RESULTS = 50

export function* prettyReport(run: ShapesRun, look: Look, words: ValidationWords, quiet: boolean): Iterable<string> {
  const { results, shapes, malformed } = run
  const shown = look.all ? results : results.slice(0, MOST_RESULTS)
  if (!quiet) {
    for (const result of shown) yield text([...block(result, look), ''])
    const hidden = results.length - shown.length
    if (hidden > 0) yield text([...more(counted(hidden, words.more, look.locale), 0, look), ''])
    if (look.verbose) yield text([...table(shapes, look, words), ''])
  }
  yield text(closing(run, look, words))
  if (malformed > 0) yield text(paragraph(counted(malformed, words.malformed, look.locale), look, { indent: 0 }))
}

function block(result: OutcomeResult, look: Look): string[] {
  const { color } = look
  const severity = severityOf(result.severity)
  const place = result.place === null ? '' : `${placeWords(result.place, look.locale)}  `
  const lines = paragraph(messageIn(result, look.locale), look, {
    indent: 0,
    lead: `${severityMark(severity, look)}  ${place}`,
    paintLead: (mark) => color.bold(paintOf(severity, look)(mark)),
    hang: 2,
  })
  const excerpt: Excerpt | undefined = result.place === null ? undefined : look.excerpts.get(excerptKey(result.place))
  if (excerpt !== undefined) lines.push(...frame(excerpt, result.place!.line, 2, look))
  const shape = result.shape.type === 'iri' ? clean(prefixed(result.shape.value)) : ''
  const component = result.component.slice(result.component.lastIndexOf('#') + 1)
  lines.push(...paragraph([shape, component].filter(Boolean).join(' '), look, { indent: 2, paint: color.dim }))
  return lines
}

function severityOf(severity: string): Severity {
  if (severity.endsWith('#Warning')) return 'warning'
  return /#(?:Info|Debug|Trace)$/.test(severity) ? 'info' : 'error'
}

function closing({ conforms, results, shapes, focusNodes }: ShapesRun, look: Look, words: ValidationWords): string[] {
  const { locale, color, symbols } = look
  const idle = shapes.filter(({ nodes }) => nodes === 0)
  const values = shapes.reduce((sum, shape) => sum + shape.values, 0)
  const looked = fill(words.looked, {
    shapes: locale.number(shapes.length - idle.length),
    of: locale.number(shapes.length),
    nodes: locale.number(focusNodes),
    values: locale.number(values),
  })
  const named = idle.map(({ id }) => clean(id)).join(', ')
  const verdict = conforms ? words.conforms : counted(results.length, words.fails, look.locale)
  return [
    ...paragraph(looked, look, { indent: 0, paint: color.dim }),
    ...(idle.length === 0 || focusNodes === 0
      ? []
      : paragraph(`${counted(idle.length, words.idle, look.locale)}: ${named}`, look, { indent: 0, paint: color.dim })),
    ...(focusNodes === 0 ? paragraph(words.nothing, look, { indent: 0, paint: color.yellow }) : []),
    conforms ? color.bold.green(`${symbols.passed} ${verdict}`) : color.bold.red(`${symbols.failed} ${verdict}`),
  ]
}

/** Every shape with how many nodes and values it looked at. */
function table(shapes: readonly OutcomeShape[], { locale, color }: Look, words: ValidationWords): string[] {
  return [
    color.bold(words.shapes),
    ...shapes.map(({ id, nodes, values }) =>
      fill(`  ${words.shape}`, { id: clean(id), nodes: locale.number(nodes), values: locale.number(values) }),
    ),
  ]
}

function text(lines: readonly string[]): string {
  return linesText(lines)
}
