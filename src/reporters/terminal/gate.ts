/** What the gate asks and what was found, in words. */
import { clean } from '../../locales/clean.ts'
import { fill } from '../../locales/fill.ts'
import { count } from '../../locales/words.ts'
import type { DimensionId, GateRule, Report, Severity, Verdict } from '../../model.ts'
import { isCovered } from '../../report/baseline.ts'
import type { Look } from './look.ts'
import { columns } from './wrap.ts'

/** What a rule of the gate asks and what was found. */
export function ruleWords(rule: GateRule, { locale, symbols }: Look): { text: string; passed: boolean } {
  const { ui } = locale
  const { passed } = rule
  const text = (asked: string, found: string) => ({ text: `${asked} ${symbols.dot} ${found}`, passed })
  switch (rule.gate) {
    case 'fail-on': {
      const severity = locale.severities[rule.limit as Severity] ?? clean(rule.limit)
      const words = rule.limit === 'blocking' ? ui.gateFailOn : ui.gateFailOnOrWorse
      const allowed = rule.allowed ?? ''
      const asked = allowed === '' ? fill(words, { severity }) : fill(ui.gateMaxNew, { severity, allowed })
      const found = count(Number(rule.found), rule.accepted === undefined ? 'found' : 'newFindings', locale)
      if (rule.accepted === undefined) return text(asked, found)
      return text(asked, `${found}, ${count(Number(rule.accepted), 'acceptedFindings', locale)}`)
    }
    case 'min-score': {
      const lowest = rule.found === 'none' ? ui.foundNoScore : ui.foundLowest
      return text(
        fill(ui.gateMinScore, { limit: decimal(rule.limit, locale) }),
        fill(lowest, { points: decimal(rule.found, locale) }),
      )
    }
    case 'min-average':
      return text(fill(ui.gateMinAverage, { limit: decimal(rule.limit, locale) }), averageFound(rule, locale))
    case 'min-mqa':
      return text(fill(ui.gateMinMqa, { limit: decimal(rule.limit, locale) }), averageFound(rule, locale))
    case 'min': {
      const dimension = locale.dimensions[rule.of as DimensionId] ?? clean(rule.of ?? '')
      const asked = fill(ui.gateMin, { dimension, limit: decimal(rule.limit, locale) })
      return text(asked, averageFound(rule, locale))
    }
    case 'max': {
      const asked = fill(ui.gateMax, { rule: clean(rule.of ?? ''), limit: decimal(rule.limit, locale) })
      return text(asked, count(Number(rule.found), 'found', locale))
    }
    case 'baseline':
      return text(ui.gateBaseline, count(Number(rule.found), 'staleEntries', locale))
    case 'blocking':
      return text(ui.gateBlocking, count(Number(rule.found), 'found', locale))
    case 'read':
      return text(ui.gateRead, count(Number(rule.found), 'unread', locale))
  }
}

function averageFound({ found }: GateRule, locale: Look['locale']): string {
  if (found === 'none') return locale.ui.foundNothing
  return fill(locale.ui.foundAverage, { points: decimal(found, locale) })
}

/** `22.5` in the language; as many decimals as it has. */
function decimal(value: string, locale: Look['locale']): string {
  const number = Number(value)
  return value !== '' && Number.isFinite(number) ? locale.number(number, (value.split('.')[1] ?? '').length) : value
}

/** Limit and value of each rule, as far as there is room for, and how many more there are; those that failed first. */
export function inShort(rules: readonly GateRule[], room: number, look: Look): string {
  const { symbols, locale } = look
  const failed = rules.filter(({ passed }) => !passed)
  const told = failed.length > 0 ? failed : rules
  const items = told.map((rule) => ` ${symbols.dot} ${shortWords(rule, locale)}`)
  for (let n = items.length; n > 0; n--) {
    const hidden = items.length - n
    const rest = hidden === 0 ? '' : ` ${symbols.dot} ${count(hidden, 'moreLimits', locale)}`
    const text = items.slice(0, n).join('') + rest
    if (columns(text) <= room) return text
  }
  return ''
}

/** What is no option of its own, or has another name as one. */
const SHORT: Partial<Record<GateRule['gate'], string>> = { baseline: 'strict-baseline', read: 'unread' }

/** `fail-on error: 2`, `min-score 60: 45,3`, `max licence-present=3: 5`: as it was asked. */
function shortWords({ gate, of, limit, allowed, found }: GateRule, locale: Look['locale']): string {
  const [name, asked] = allowed !== undefined ? ['max-new', allowed] : [SHORT[gate] ?? gate, limit]
  const sought = of === undefined ? asked : `${clean(of)}=${asked}`
  return `${name}${sought === '' ? '' : ` ${sought}`}: ${decimal(found, locale)}`
}

/** That a baseline takes less than the gate asks, when there are findings between: they fail, and it knows none. */
export function narrowBaseline({ accepted }: Report, { rules }: Verdict, { locale }: Pick<Look, 'locale'>): string[] {
  const asked = rules.find(({ gate }) => gate === 'fail-on')
  const baseline = accepted?.baseline ?? null
  if (asked === undefined || baseline === null) return []
  const { covers } = baseline
  const between = Number(asked.found) - baseline.new - baseline.expired.length
  if (isCovered(asked.limit as Severity, covers) || between <= 0) return []
  return [
    fill(locale.ui.baselineNarrow, { covers: locale.severities[covers] }),
    fill(locale.ui.baselineWiden, { name: clean(baseline.name), limit: clean(asked.limit) }),
  ]
}

/** What a baseline and the configuration accept, and what became of it. */
export function acceptedWords({ accepted }: Report, { locale }: Pick<Look, 'locale'>): string[][] {
  if (accepted === undefined) return []
  const { baseline, suppressions } = accepted
  const lines: string[][] = []
  if (baseline !== null) {
    const { known, expired, fixed, gone } = baseline
    const counted = [
      count(baseline.new, 'newFindings', locale),
      count(known, 'knownFindings', locale),
      ...(expired.length > 0 ? [count(expired.length, 'expiredFindings', locale)] : []),
      ...(fixed.length > 0 ? [count(fixed.length, 'fixedFindings', locale)] : []),
      ...(gone.length > 0 ? [count(gone.length, 'goneFindings', locale)] : []),
    ]
    const [first, ...rest] = counted
    const date = locale.date(baseline.created)
    lines.push([`${fill(locale.ui.baseline, { name: clean(baseline.name), date })}: ${first}`, ...rest])
  }
  const suppressed = suppressions.reduce((sum, { findings }) => sum + findings, 0)
  const idle = suppressions.filter(({ findings, inForce }) => inForce && findings === 0).length
  const late = suppressions.filter(({ inForce }) => !inForce).length
  if (suppressions.length > 0) {
    lines.push([
      count(suppressed, 'suppressedFindings', locale),
      ...(idle > 0 ? [count(idle, 'idleSuppressions', locale)] : []),
      ...(late > 0 ? [count(late, 'lateSuppressions', locale)] : []),
    ])
  }
  return lines
}
