/** Which profiles a record was judged by and why, and what was changed of rules. */
import { clean } from '../locales/clean.ts'
import { fill } from '../locales/fill.ts'
import type { Locale, UiKey } from '../locales/locale.ts'
import type { AppliedProfile, Layer, RecordReport, Report, RuleChange } from '../model.ts'

/** `dcat-ap-vl 2026-02-12` */
export function profileName({ id, version }: Pick<Report['profiles'][number], 'id' | 'version'>): string {
  return clean(id.includes(version) ? id : `${id} ${version}`)
}

const REASONS = {
  asked: 'profileAsked',
  claimed: 'profileClaimed',
  signs: 'profileSigns',
  triggered: 'profileTriggered',
  default: 'profileDefault',
} as const satisfies Record<AppliedProfile['reason'], UiKey>

/** `dcat-ap-hvd 3.0.0 (wegens dcatap:hvdCategory)` */
export function appliedWords({ id, reason, because = '' }: AppliedProfile, report: Report, locale: Locale): string {
  const used = report.profiles.find((profile) => profile.id === id)
  const name = used === undefined ? clean(id) : profileName(used)
  return `${name} (${fill(locale.ui[REASONS[reason]], { because: clean(because) })})`
}

/** The profiles beside the main one in one sentence; none when there are none. */
export function furtherWords({ further = [] }: RecordReport, report: Report, locale: Locale): string[] {
  if (further.length === 0) return []
  const profiles = further.map((applied) => appliedWords(applied, report, locale)).join(', ')
  return [fill(locale.ui.profileFurther, { profiles })]
}

const LAYERS = {
  mandatory: 'layerMandatory',
  recommended: 'layerRecommended',
  range: 'layerRange',
  codelist: 'layerCodelist',
} as const satisfies Record<Layer, UiKey>

/** What the user changed of rules: for the run, and in profiles of their own. A sentence each. */
export function changesWords({ changes, profiles }: Report, locale: Locale): string[] {
  const said = (what: string, layers: readonly Layer[] | null, rules: readonly RuleChange[]): string[] => {
    const parts = [
      ...(layers === null
        ? []
        : [fill(locale.ui.changedLayers, { layers: layers.map((layer) => locale.ui[LAYERS[layer]]).join(', ') })]),
      ...rules.map((rule) => ruleWords(rule, locale)),
    ]
    return parts.length === 0 ? [] : [`${what}: ${parts.join('; ')}.`]
  }
  return [
    ...(changes === undefined ? [] : said(locale.ui.changed, changes.layers, changes.rules)),
    ...profiles.flatMap(({ id, own }) => {
      if (own === undefined) return []
      const what = fill(locale.ui.changedProfile, {
        profile: clean(id),
        file: clean(own.file),
        base: clean(own.extends),
      })
      const words = said(what, own.layers, own.rules)
      return words.length > 0 ? words : [`${what}.`]
    }),
  ]
}

/** `licence-open uit (anders fout)` */
function ruleWords({ rule, severity, usual }: RuleChange, locale: Locale): string {
  const now = severity === 'off' ? locale.ui.ruleOff : locale.severities[severity]
  return fill(locale.ui.changedRule, { rule: clean(rule), severity: now, usual: locale.severities[usual] })
}
