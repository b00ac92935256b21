import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { isTopic, TOPICS, topicPage } from '../src/docs/topics.ts'
import { effectWords, weightWords } from '../src/docs/weight.ts'
import { locales } from '../src/locales/index.ts'
import { MQA_SWITCHES } from '../src/quality/mqa.ts'
import { FAIR_PRINCIPLES } from '../src/quality/overlays/fair.ts'
import { HVD_CHECKS } from '../src/quality/overlays/overlays.ts'
import { LINKED } from '../src/quality/overlays/stars.ts'
import { DIMENSION_WEIGHTS, MQA_METRICS } from '../src/quality/quality-model.ts'
import { allRules } from '../src/rule-docs.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { spokenRules } from '../src/spoken-rules.ts'

const { asset } = nodeIo()
const rules = await allRules(asset)
const tags = Object.values(locales)
const flat = (page: string): string => page.replace(/\s+/g, ' ')

describe('explain a topic', () => {
  test.each(TOPICS.flatMap((topic) => tags.map((locale) => [topic, locale.tag] as const)))(
    '%s in %s',
    async (topic, tag) => {
      if (!isTopic(topic)) throw new Error(topic)
      const page = topicPage(topic, await spokenRules(rules, locales[tag], asset), locales[tag])
      expect(page).not.toMatch(/undefined|NaN|\bnull\b|\{\$?[a-z]+\}|\n\n\n/)
      expect(page.split('\n').filter((line) => line.length > 80)).toEqual([])
      expect(page.length).toBeGreaterThan(400)
    },
  )

  test('the score: every dimension with its weight, every cap', () => {
    const page = flat(topicPage('score', rules, locales.en))
    for (const [id, weight] of Object.entries(DIMENSION_WEIGHTS))
      expect(page).toMatch(new RegExp(` ${weight} \\d checks ${id} `))
    for (const reason of Object.values(locales.en.capReasons)) expect(page).toContain(reason)
  })

  test('a dimension: its checks, and what each cannot see', () => {
    const page = flat(topicPage('open', rules, locales.nl))
    for (const { id, dimension } of checks) {
      if (dimension !== 'open') continue
      expect(page).toContain(` ${id} `)
      expect(page).toContain(flat(locales.nl.checks[id]!.limits))
    }
  })

  test('the MQA: every metric and every switch', () => {
    const page = flat(topicPage('mqa', rules, locales.en))
    for (const [id, { points }] of Object.entries(MQA_METRICS)) expect(page).toContain(`${points} ${id} `)
    for (const [name, values] of Object.entries(MQA_SWITCHES))
      expect(page).toContain(`--mqa ${name}=${values.join('|')}`)
  })
})

describe('what a rule weighs', () => {
  const rule = (id: string) => rules.find((one) => one.id === id)!

  test('the points that all checks can cost are 100', () => {
    const points = checks.map(({ id }) =>
      Number(/at most ([\d.]+) points/.exec(weightWords(rule(id), rules, locales.en))![1]),
    )
    // Each is rounded to a tenth.
    expect(Math.abs(points.reduce((sum, one) => sum + one, 0) - 100)).toBeLessThan(90 * 0.05)
  })

  test('its effect on the rating', () => {
    expect(effectWords(rule('no-secrets'), locales.en)).toContain('at most E insufficient')
    expect(effectWords(rule('mandatory-complete'), locales.en)).toContain('at most C sufficient')
    expect(effectWords(rule('hvd-conditions'), locales.en)).toContain('at most B good')
    expect(effectWords(rule('keywords-adequate'), locales.en)).toBe('')
    expect(effectWords(rule('dataset-title-missing'), locales.nl)).toContain('hoogstens C voldoende')
  })
})

test('overlays name checks that exist', () => {
  const ids = new Set(checks.map(({ id }) => id as string))
  const named = [...Object.values(FAIR_PRINCIPLES).flatMap(({ metrics }) => metrics), ...HVD_CHECKS, LINKED]
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})
