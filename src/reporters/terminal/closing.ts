import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count } from '../../locales/words.ts'
import type { Report, ShapesReport, Verdict } from '../../model.ts'
import { first, MOST } from '../../report/select.ts'
import { changesWords } from '../profile-words.ts'
import { acceptedWords, inShort, narrowBaseline, ruleWords } from './gate.ts'
import { type Look, paragraph, parts } from './look.ts'
import { columns } from './wrap.ts'

/** What was not looked at, what metadata cannot prove, and by what it was judged: each said once. */
export function notes(report: Report, look: Look): string[] {
  const { locale, color } = look
  const { metrics } = report.summary
  const ids = Object.keys(metrics).sort()
  const notChecked = ids.filter((id) => metrics[id]!.notChecked > 0)
  const failed = ids.filter((id) => metrics[id]!.applicable > metrics[id]!.measured + metrics[id]!.notChecked)
  const texts: string[] = []
  const nothing = report.records.length === 0
  if (!report.online && !nothing) texts.push(locale.ui.linksNotChecked)
  if (notChecked.length > 0) texts.push(fill(locale.ui.notChecked, { checks: listed(notChecked, look) }))
  if (failed.length > 0) texts.push(fill(locale.ui.checkFailed, { checks: listed(failed, look) }))
  texts.push(...changesWords(report, locale))
  for (const file of report.shapes ?? []) texts.push(shapesUsed(file, look))
  if (look.verbose) texts.push(...report.profiles.flatMap((profile) => looked(profile, look)))
  for (const profile of report.profiles) {
    if (profile.idle.length === 0 || profile.records === 0) continue
    const idle = fill(locale.ui.idleRules, {
      profile: clean(profile.id),
      idle: locale.number(profile.idle.length),
      rules: locale.number(profile.rules),
    })
    const named = look.verbose || profile.idle.length <= MOST.ruleNames
    texts.push(named ? `${idle}: ${listed(profile.idle, look)}.` : `${idle}.`)
  }
  if (!nothing) texts.push(locale.ui.cannotProve)
  const rule = firstRule(report)
  const lines = texts.flatMap((text) => paragraph(text, look, { indent: 0, paint: color.dim }))
  lines.push(...parts(provenance(report, look), look, 0, color.dim))
  if (rule !== null) lines.push(...paragraph(fill(locale.ui.explainHint, { rule: clean(rule) }), look, { indent: 0 }))
  return lines
}

/** What shapes of the user looked at, what was mended in them, and what stood idle. */
export function shapesUsed({ name, rules, focusNodes, repairs, idle }: ShapesReport, look: Look): string {
  const { locale } = look
  const mended = Object.values(repairs).reduce((sum, n) => sum + n, 0)
  const kinds = Object.entries(repairs).map(([kind, n]) => `${kind} ${locale.number(n)}`)
  const parts = [
    fill(locale.ui.shapesUsed, {
      name: clean(name),
      rules: count(rules, 'rules', locale),
      nodes: locale.number(focusNodes),
    }),
    ...(mended > 0 ? [`${count(mended, 'repairs', locale)} (${kinds.join(', ')})`] : []),
    ...(idle.length > 0 ? [`${count(idle.length, 'idleShapes', locale)}: ${listed(idle, look)}`] : []),
  ]
  return `${parts.join('; ')}.`
}

/** How much the rules of a profile looked at: the proof that a pass is real. */
export function looked({ id, records, applied }: Report['profiles'][number], { locale }: Look): string[] {
  if (applied === undefined || records === 0) return []
  const all = Object.values(applied)
  const sum = (of: 'nodes' | 'values'): string => locale.number(all.reduce((total, one) => total + one[of], 0))
  const rules = count(all.filter(({ nodes }) => nodes > 0).length, 'rules', locale)
  return [fill(locale.ui.lookedRules, { profile: clean(id), rules, nodes: sum('nodes'), values: sum('values') })]
}

function listed(ids: readonly string[], look: Look): string {
  const { shown, hidden } = first(ids, MOST.ruleNames, look.verbose)
  return shown.map(clean).join(', ') + (hidden > 0 ? `, ${look.ellipsis}` : '')
}

/** Digits of a hash that tell two models apart. */
const SHORT = 12

/** `quality model 1.0.0 (89b90a841f46)`, and the weights of the user. */
export function modelInShort(report: Report, { locale }: Look): string[] {
  const { version, sha256 } = report.model
  const words = fill(locale.ui.model, { version: clean(version) })
  return [`${words} (${clean(sha256.slice(0, SHORT))})`, ...weightsUsed(report, locale)]
}

function weightsUsed({ model: { weights } }: Report, locale: Look['locale']): string[] {
  if (weights === undefined) return []
  const name = clean(weights.title ?? weights.name)
  return [fill(locale.ui.weightsUsed, { name, sha: clean(weights.sha256.slice(0, SHORT)) })]
}

/** By what it was judged: tool, model, weights and day. */
export function provenance(report: Report, { locale }: Look): string[] {
  return [
    clean(`${report.tool.name} ${report.tool.version}`),
    fill(locale.ui.model, { version: clean(report.model.version) }),
    fill(locale.ui.modelHash, { sha: clean(report.model.sha256.slice(0, SHORT)) }),
    ...weightsUsed(report, locale),
    fill(locale.ui.asOf, { date: locale.date(report.asOf) }),
  ]
}

/** A rule to try `explain` with: the first of the worst record, else the first at all; none of the user's. */
function firstRule({ records, findings, summary, shapes = [] }: Report): string | null {
  const named = [...(records[0]?.findings ?? []), ...findings, ...summary.rules]
  return named.find(({ check }) => !shapes.some(({ applied }) => Object.hasOwn(applied, check)))?.check ?? null
}

/** The last lines: what was found, and what the gate says of it. The very last line holds value, limit and verdict. */
export function closing(report: Report, verdict: Verdict, exit: number, look: Look): string[] {
  const { locale, color, symbols } = look
  const paint = exit === 0 ? color.bold.green : color.bold.red
  const result = resultWords(verdict, exit, look)
  // That blocking findings fail and that everything is read is said only when it is not so.
  const rules = verdict.rules.filter((rule) => !rule.passed || (rule.gate !== 'read' && rule.gate !== 'blocking'))
  const told = rules.map((rule) => ruleWords(rule, look))
  if (!rules.some((rule) => rule.gate === 'fail-on')) told.unshift({ text: locale.ui.gateNone, passed: true })
  const lines = [
    ...totals(report, exit !== 0 && report.records.length === 0, look),
    ...acceptedWords(report, look).flatMap((items) => parts(items, look, 2)),
    ...narrowBaseline(report, verdict, look).flatMap((text) =>
      paragraph(text, { ...look, verbose: true }, { indent: 2 }),
    ),
  ]
  const only = `  ${locale.ui.gate}: ${told[0]!.text} ${symbols.arrow} `
  if (told.length === 1 && columns(only) + columns(result) <= look.width) return [...lines, only + paint(result)]
  for (const { text, passed } of told) {
    const mark = passed ? color.green(symbols.passed) : color.red(symbols.failed)
    const [start, ...rest] = paragraph(`${locale.ui.gate}: ${text}`, look, { indent: 4, hang: 6 })
    lines.push(`  ${mark} ${start!.trimStart()}`, ...rest)
  }
  const last = `${exit === 0 ? symbols.passed : symbols.failed} `
  return [...lines, last + paint(result) + inShort(rules, look.width - columns(last) - columns(result), look)]
}

/** `NIET GESLAAGD (exit 1)` */
export function resultWords({ passed }: Verdict, exit: number, { locale }: Pick<Look, 'locale'>): string {
  const word = exit === 4 ? locale.ui.nothingChecked : passed ? locale.ui.passed : locale.ui.failed
  return `${word} (${fill(locale.ui.exit, { code: String(exit) })})`
}

function totals(report: Report, nothing: boolean, look: Look): string[] {
  const { locale, color, symbols } = look
  const { findings, recordsClean, recordsWithoutErrors } = report.summary
  const counted = [
    ...(findings.blocking > 0 ? [count(findings.blocking, 'blocking', locale)] : []),
    count(findings.error, 'errors', locale),
    count(findings.warning, 'warnings', locale),
    count(findings.info, 'infos', locale),
  ]
  const records = count(report.records.length, 'records', locale)
  const items = [fill(locale.ui.totals, { findings: counted.join(', '), records })]
  if (report.records.length > 1) {
    if (recordsWithoutErrors > recordsClean) items.push(count(recordsWithoutErrors, 'withoutErrors', locale))
    if (recordsClean > 0) items.push(count(recordsClean, 'clean', locale))
  }
  const worst = (['blocking', 'error', 'warning'] as const).find((severity) => findings[severity] > 0)
  const mark =
    worst !== undefined
      ? color.bold.red(symbols.severities[worst])
      : nothing
        ? color.bold.red(symbols.failed)
        : color.green(symbols.passed)
  const [start, ...rest] = parts(items, look, 2)
  return [`${mark} ${start!.trimStart()}`, ...rest]
}
