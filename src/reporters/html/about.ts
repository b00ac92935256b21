/** What could not be read, what was not looked at, and by what it was judged: so that a score can be made again. */
import { fill } from '../../locales/fill.ts'
import { count, ruleTitle } from '../../locales/words.ts'
import type { Report } from '../../model.ts'
import { excerptKey } from '../../report/blocks.ts'
import { problemPlace } from '../problem-place.ts'
import { changesWords, profileName } from '../profile-words.ts'
import { looked, shapesUsed } from '../terminal/closing.ts'
import { brief, problemText, unread } from '../words.ts'
import { type Child, type Html, html, joined, link } from './escape.ts'
import { facts } from './facts.ts'
import { codeFrame } from './finding.ts'
import type { Page } from './page.ts'
import { wideTable } from './table.ts'

/** Problems of reading that are told. */
const MOST_PROBLEMS = 100

/** What could not be read; null when all was. */
export function problems(page: Page): Child {
  const { report, look, options } = page
  const all = unread(report)
  if (all.length === 0) return null
  const shown = options.all ? all : all.slice(0, MOST_PROBLEMS)
  const hidden = all.length - shown.length
  const items = shown.map(({ problem, severity: of }) => {
    const excerpt = look.excerpts.get(excerptKey(problem.place))
    return html`<li class="${of}"><p class="what">${page.phrases.severities[of]} ${problemText(problem, look)}</p>${
      excerpt === undefined ? null : codeFrame(excerpt, problem.place, page)
    }<p class="where"><code>${problemPlace(problem, look.locale)}</code></p></li>
`
  })
  const rest = hidden > 0 ? html`<p class="soft">${count(hidden, 'moreProblems', look.locale)}</p>\n` : null
  return html`<ul class="findings">
${items}</ul>
${rest}`
}

/** What was not checked, and what no check of metadata can prove. */
export function limits(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const { metrics } = report.summary
  const nothing = report.records.length === 0
  const ids = Object.keys(metrics).sort()
  const skipped = ids.filter((id) => metrics[id]!.notChecked > 0)
  const failed = ids.filter((id) => metrics[id]!.applicable > metrics[id]!.measured + metrics[id]!.notChecked)
  const texts = [
    ...(nothing ? [] : [locale.ui.cannotProve]),
    ...(report.online || nothing ? [] : [locale.ui.linksNotChecked]),
    ...(failed.length > 0 ? [fill(locale.ui.checkFailed, { checks: failed.join(', ') })] : []),
    ...changesWords(report, locale),
    ...(report.shapes ?? []).map((file) => shapesUsed(file, look)),
    ...report.profiles.flatMap((profile) => looked(profile, look)),
  ]
  const items = skipped.map((id) => {
    const records = count(metrics[id]!.notChecked, 'notMeasured', locale)
    return html`<li>${ruleTitle(id, look)} (<code>${id}</code>): ${records}</li>\n`
  })
  const list = items.length === 0 ? null : html`<ul>\n${items}</ul>\n`
  const body = [
    texts.map((text) => html`<p>${text}</p>\n`),
    list,
    report.profiles.map((profile) => idle(profile, page)),
  ]
  return texts.length + items.length === 0 ? null : body
}

/** The rules that found nothing to look at: a pass of theirs proves nothing. */
function idle({ id, rules, records, idle: ids }: Report['profiles'][number], { look }: Page): Html | null {
  if (ids.length === 0 || records === 0) return null
  const { locale } = look
  const counted = { profile: id, idle: locale.number(ids.length), rules: locale.number(rules) }
  return html`<details><summary>${fill(locale.ui.idleRules, counted)}</summary>
<p class="body">${joined(
    ids.map((rule) => html`<code>${rule}</code>`),
    ', ',
  )}</p>
</details>
`
}

/** Sources that are listed. */
const MOST_SOURCES = 200

/** Tool, model, profiles and sources, with their fingerprints. */
export function provenance(page: Page): Child {
  const { report, look } = page
  const { locale } = look
  const { page: words } = locale
  const dot = ` ${look.symbols.dot} `
  const sha = (hash: string | null): Html => (hash === null ? html`-` : html`<code>${hash}</code>`)
  const profiles = report.profiles.map((profile): [string, Child] => [
    words.profile,
    joined(
      [
        link(profile.source, `${profile.title} ${profileName(profile)}`),
        count(profile.rules, 'rules', locale),
        count(profile.records, 'records', locale),
        html`${words.columnSha} ${sha(profile.sha256)}`,
      ],
      dot,
    ),
  ])
  const shapes = (report.shapes ?? []).map(({ name, rules, sha256 }): [string, Child] => [
    words.shapes,
    joined([brief(name), count(rules, 'rules', locale), html`${words.columnSha} ${sha(sha256)}`], dot),
  ])
  const { model } = report
  const { weights, mqaSwitches, defaultSha256 } = model
  const switches = Object.entries(mqaSwitches ?? {}).map(([switchName, value]) => `MQA ${switchName}=${value}`)
  const modelWords = [
    model.version,
    fill(words.metrics, { n: locale.number(model.metrics) }),
    html`${words.columnSha} ${sha(model.sha256)}`,
    ...(weights === undefined
      ? []
      : [fill(locale.ui.weightsUsed, { name: brief(weights.title ?? weights.name), sha: weights.sha256 })]),
    ...switches,
    ...(defaultSha256 === undefined ? [] : [html`${words.modelItself} ${sha(defaultSha256)}`]),
  ]
  return [
    facts([
      [words.tool, `${report.tool.name} ${report.tool.version}`],
      [words.model, joined(modelWords, dot)],
      ...profiles,
      ...shapes,
      [words.asOf, locale.date(report.asOf)],
    ]),
    sources(page),
  ]
}

function sources({ report, look, options }: Page): Child {
  const { locale } = look
  const { page: words } = locale
  const shown = options.all ? report.sources : report.sources.slice(0, MOST_SOURCES)
  const rows = shown.map(({ name, syntax, statements, sha256, complete }) => [
    html`${brief(name)} <span class="soft">${syntax}</span>${complete ? null : html`<p class="error">${words.notWhole}</p>`}`,
    locale.number(statements),
    sha256 === null ? '-' : html`<code>${sha256}</code>`,
  ])
  const heads = [
    { text: words.columnSource },
    { text: words.columnStatements, number: true as const },
    { text: words.columnSha },
  ]
  const hidden = report.sources.length - shown.length
  return [
    wideTable(words.sourcesTable, heads, rows),
    hidden > 0 ? html`<p class="soft">${fill(words.moreSources, { n: locale.number(hidden) })}</p>\n` : null,
  ]
}
