import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count, fixOf, nodeWords, placeWords, ruleWhy, sentence, standingWords, textOf } from '../../locales/words.ts'
import type { Finding, Millionths } from '../../model.ts'
import { type Block, excerptKey } from '../../report/blocks.ts'
import { points } from '../../report/points.ts'
import { first, firstOfEach, MOST } from '../../report/select.ts'
import { frame } from './frame.ts'
import { gainWords, type Look, paintOf, paragraph, parts, severityMark } from './look.ts'

/** Columns before the text of a block, and before what belongs to it. */
const INDENT = 2
const HANG = 4

/** One fault: what is wrong, where, the line itself, how to mend it and what that wins. */
export function block({ head, also, more, same, gain, frame: framed }: Block, look: Look): string[] {
  const { color, locale } = look
  const lines = [...told(head, look, INDENT), ...where(head, gain, look)]
  const excerpt = framed && head.place !== null ? look.excerpts.get(excerptKey(head.place)) : undefined
  if (excerpt !== undefined && head.place !== null) lines.push(...frame(excerpt, head.place.line, HANG, look))
  lines.push(...mending(head, look))
  const others = first(same, MOST.places, look.all)
  others.shown.forEach((finding, i) => {
    const lead = i === 0 ? `${locale.ui.alsoAt} ` : ' '.repeat(locale.ui.alsoAt.length + 1)
    lines.push(...elsewhere(finding, head, lead, look))
  })
  if (others.hidden > 0) {
    const lead = ' '.repeat(locale.ui.alsoAt.length + 1)
    lines.push(...paragraph(count(others.hidden, 'morePlaces', locale), look, { indent: HANG, lead }))
  }
  const rest = firstOfEach(more, MOST.places, look.all)
  for (const finding of rest.shown) {
    lines.push(...told(finding, look, HANG))
    const at = [...placeUnlessSame(finding, head, look), finding.check, ...standingWords(finding, look)]
    lines.push(...parts(at.map(clean), look, HANG + 2, color.dim))
    lines.push(...mending(finding, look, HANG + 2))
  }
  if (rest.hidden > 0) {
    lines.push(...paragraph(count(rest.hidden, 'moreFindings', locale), look, { indent: HANG }))
  }
  if (also.length > 0) {
    const text = fill(locale.ui.alsoCountsIn, { rules: also.map(clean).join(', ') })
    lines.push(...paragraph(text, look, { indent: HANG, paint: color.dim }))
  }
  if (look.verbose) lines.push(...background(head, look))
  return lines
}

function told(finding: Finding, look: Look, indent: number): string[] {
  const paint = paintOf(finding.severity, look)
  return paragraph(sentence(finding, look), look, {
    indent,
    lead: `${severityMark(finding.severity, look)}  `,
    paintLead: (text) => look.color.bold(paint(text)),
    hang: indent + 2,
  })
}

/** `bomen.ttl:31:1 · dct:license · distribution-license-missing · +8,2 punten` */
function where(finding: Finding, gain: Millionths, look: Look): string[] {
  const items = [
    ...(finding.place === null ? [] : [placeWords(finding.place, look.locale)]),
    ...(finding.path === null ? [] : [textOf(finding.path, look)]),
    clean(finding.check),
    ...(points(gain) > 0 ? [gainWords(gain, look)] : []),
    ...standingWords(finding, look),
  ]
  return parts(items, look, HANG, look.color.dim)
}

function placeUnlessSame(finding: Finding, head: Finding, { locale }: Look): string[] {
  if (finding.place === null) return []
  const at = placeWords(finding.place, locale)
  return head.place !== null && at === placeWords(head.place, locale) ? [] : [at]
}

function mending(finding: Finding, look: Look, indent = HANG): string[] {
  const fix = fixOf(finding, look)
  if (fix === null) return []
  const { color, symbols } = look
  return paragraph(fix, look, { indent, lead: `${symbols.arrow} `, hang: indent + 2, paint: color.green })
}

function elsewhere(finding: Finding, head: Finding, lead: string, look: Look): string[] {
  const node = nodeWords(finding.node, look)
  const value = finding.value === null || finding.value === head.value ? '' : `"${textOf(finding.value, look)}"`
  const what = [node === nodeWords(head.node, look) && value !== '' ? '' : node, value].filter((part) => part !== '')
  const items = [
    what.join(' '),
    ...(finding.place === null ? [] : [placeWords(finding.place, look.locale)]),
    ...standingWords(finding, look),
  ]
  const lines = parts(items, { ...look, width: look.width - lead.length }, HANG)
  return lines.map((line, i) => ' '.repeat(HANG) + (i === 0 ? lead : ' '.repeat(lead.length)) + line.trimStart())
}

function background(finding: Finding, look: Look): string[] {
  const { locale, rules, color } = look
  const why = ruleWhy(finding.check, look)
  const lines = why === null ? [] : paragraph(`${locale.ui.why} ${why}`, look, { indent: HANG, paint: color.dim })
  const sources = Object.hasOwn(rules, finding.check) ? rules[finding.check]!.source : []
  for (const source of sources) {
    lines.push(...paragraph(`${locale.ui.source} ${clean(source)}`, look, { indent: HANG, paint: color.dim }))
  }
  return lines
}
