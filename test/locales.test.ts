import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks } from '../src/checks/index.ts'
import { chooseLocale, type LanguageEnvironment } from '../src/locales/choose.ts'
import { clean, clipped, shortened, visible } from '../src/locales/clean.ts'
import { fill, holes } from '../src/locales/fill.ts'
import { fr } from '../src/locales/fr.ts'
import { locales } from '../src/locales/index.ts'
import type { CheckTranslation, Locale } from '../src/locales/locale.ts'
import {
  count,
  fixOf,
  jobWords,
  kindCount,
  nodeWords,
  problemWords,
  repairOf,
  ruleTitle,
  sentence,
  textOf,
  type Wording,
} from '../src/locales/words.ts'
import type { Finding, NodeName, RuleInfo } from '../src/model.ts'
import { RUN_RULES } from '../src/rules.ts'
import { cliWords } from './cli-words.ts'

const { nl, en } = locales

/** Every text of a locale but those of checks, by the path that leads to it. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => texts(value, `${path}/${key}`))
}

function all({ checks: _, ...locale }: Locale): Map<string, string> {
  return new Map(texts(locale))
}

describe('parity', () => {
  test('both languages have the same texts with the same holes', () => {
    const [dutch, english] = [all(nl), all(en)]
    expect([...dutch.keys()].sort()).toEqual([...english.keys()].sort())
    const unlike = [...english].filter(([key, text]) => `${holes(text)}` !== `${holes(dutch.get(key)!)}`)
    expect(unlike.map(([key]) => key)).toEqual([])
  })

  test('no text is empty, and none needs more than letters beyond ASCII', () => {
    const odd = [...all(nl), ...all(en)].filter(([, text]) => text.trim() === '' || /[^ -~\p{L}]/u.test(text))
    expect(odd).toEqual([])
  })

  test.each([...checks, ...RUN_RULES].map((check) => [check.id, check] as const))('Dutch words %s', (id, check) => {
    const dutch: CheckTranslation | undefined = nl.checks[id]
    expect(dutch).toBeDefined()
    const shape = (words: Readonly<Record<string, string>>) =>
      Object.keys(words)
        .sort()
        .map((key) => `${key}: ${holes(words[key]!)}`)
    expect(shape(dutch!.messages)).toEqual(shape(check.messages))
    for (const key of ['title', 'why', 'fix', 'limits', 'notApplicable'] as const) {
      expect(dutch![key].length, key).toBeGreaterThan(3)
    }
  })

  test('no words are left of a check that is gone', () => {
    const known = new Set<string>([...checks, ...RUN_RULES].map((check) => check.id))
    expect(Object.keys(nl.checks).filter((id) => !known.has(id))).toEqual([])
  })

  test('every error that is thrown has words', () => {
    const src = resolve(import.meta.dirname, '../src')
    const files = (readdirSync(src, { recursive: true }) as string[]).filter((file) => file.endsWith('.ts'))
    const known = new Set([en.errors, en.reading, cliWords.en.errors].flatMap((words) => Object.keys(words)))
    const silent = files.flatMap((file) => {
      const source = readFileSync(join(src, file), 'utf8')
      const keys = [
        ...source.matchAll(/new MetakeurError\(\s*[^,]+,\s*'([^']+)'/g),
        ...source.matchAll(/\brefused\([^,']+,[^,']+,\s*'([^']+)'/g),
        ...source.matchAll(/\bhint: '([^']+)'/g),
      ]
      return keys.filter(([, key]) => !/\s/.test(key!) && !known.has(key!)).map(([, key]) => `${file}: ${key}`)
    })
    expect(silent).toEqual([])
  })
})

describe('choosing', () => {
  test.each<[string | null, LanguageEnvironment, string | null]>([
    [null, {}, 'en'],
    [null, { LANG: 'nl_BE.UTF-8' }, 'nl'],
    [null, { LANG: 'nl' }, 'nl'],
    [null, { LANG: 'NL_be@euro' }, 'nl'],
    [null, { LANG: 'nlx_BE' }, 'en'],
    [null, { LANG: 'fr_BE.UTF-8' }, 'fr'],
    [null, { LANG: 'nl_BE', LC_ALL: 'en_US.UTF-8' }, 'en'],
    [null, { LANG: 'en_US', LC_MESSAGES: 'nl_NL' }, 'nl'],
    [null, { LANG: 'nl_BE', LC_ALL: '' }, 'nl'],
    [null, { LANG: 'nl_BE', LC_MESSAGES: 'C' }, 'en'],
    [null, { LANG: 'fr_BE', LANGUAGE: 'de:nl:en' }, 'de'],
    [null, { LANG: 'C.UTF-8', LANGUAGE: 'nl' }, 'en'],
    [null, { LANG: 'POSIX', LANGUAGE: 'nl' }, 'en'],
    [null, { LANGUAGE: 'nl' }, 'en'],
    ['nl', { LANG: 'en_US' }, 'nl'],
    ['EN', { LANG: 'nl_BE' }, 'en'],
    ['nl-BE', {}, 'nl'],
    ['it', { LANG: 'nl_BE' }, null],
    ['', {}, null],
  ])('--lang %j in %j is %j', (asked, env, tag) => {
    expect(chooseLocale(asked, env)).toBe(tag)
  })
})

describe('numbers and dates', () => {
  test.each([
    [0, 0, '0', '0'],
    [999, 0, '999', '999'],
    [1000, 0, '1.000', '1,000'],
    [1234567.891, 2, '1.234.567,89', '1,234,567.89'],
    [61.25, 1, '61,3', '61.3'],
    [-4, 0, '-4', '-4'],
    [-0.04, 1, '0,0', '0.0'],
  ])('%d with %d decimals', (value, decimals, dutch, english) => {
    expect(nl.number(value, decimals)).toBe(dutch)
    expect(en.number(value, decimals)).toBe(english)
  })

  test('dates', () => {
    expect([nl.date('2026-11-04'), en.date('2026-11-04')]).toEqual(['4 november 2026', '4 November 2026'])
    expect([nl.date('2026-13-04'), nl.date('')]).toEqual(['2026-13-04', ''])
  })

  test('plurals', () => {
    expect([0, 1, 2, 1200].map((n) => count(n, 'errors', nl))).toEqual([
      '0 fouten',
      '1 fout',
      '2 fouten',
      '1.200 fouten',
    ])
    // None is in the singular in French only.
    expect([0, 1, 2].map((n) => count(n, 'errors', fr))).toEqual(['0 erreur', '1 erreur', '2 erreurs'])
    expect([0, 1].map((n) => kindCount(n, fr.recordKinds.dataset, fr))).toEqual([
      '0 jeu de données',
      '1 jeu de données',
    ])
  })
})

describe('filling', () => {
  test.each([
    ['{a} and {b}', { a: '{b}', b: 'x' }, '{b} and x'],
    ['{$this} {?value} {$PATH}', { node: 'n', value: 'v', path: 'p' }, 'n v p'],
    ['{a} {unknown}', { a: '' }, ' {unknown}'],
    ['{constructor} {toString}', {}, '{constructor} {toString}'],
    ['$& {a}', { a: '$&$1' }, '$& $&$1'],
    ['{ a } {1} {}', { a: 'x' }, '{ a } {1} {}'],
  ])('%j', (template, values, text) => {
    expect(fill(template, values as unknown as Record<string, string>)).toBe(text)
  })

  test('names holes once, sorted', () => {
    expect(holes('{b} {$this} {a} {b} {?value}')).toEqual(['a', 'b', 'node', 'value'])
  })
})

describe('cleaning', () => {
  test.each([
    ['Bomen', 'Bomen'],
    ['a\tb\r\nc\u2028d', 'a b c d'],
    ['\u001b[31;1mrood\u001b[0m', 'rood'],
    ['\u009b31mrood', 'rood'],
    ['\u001b]8;;https://evil.example\u001b\\klik\u001b]8;;\u0007', 'klik'],
    ['\u001b]0;titel zonder einde', '0;titel zonder einde'],
    ['\u001bc\u001b(Bklaar', 'klaar'],
    ['omgekeerd \u202egnirts\u202c \u2066x\u2069', 'omgekeerd gnirts x'],
    ['on\u200bzicht\u00adbaar\ufeff', 'onzichtbaar'],
    ['bel\u0007 nul\u0000 del\u007f', 'bel nul del'],
    ['half \ud83c paar \udf33', 'half  paar '],
    ['boom 🌳 e\u0301 日本', 'boom 🌳 e\u0301 日本'],
    ['tag\u{e0041}\u{e007f}s', 'tags'],
  ])('%j', (text, expected) => {
    expect(clean(text)).toBe(expected)
  })

  test('takes no time over long hostile texts', () => {
    const start = process.hrtime.bigint()
    for (const unit of ['\u001b[', '\u001b]', '\u001b[1;', '\u202e', ' \t', '\ud800']) clean(unit.repeat(200_000))
    expect(Number(process.hrtime.bigint() - start) / 1e6).toBeLessThan(2000)
  })

  test('shows one mark for each character of a line that cannot be shown', () => {
    expect(visible('a\tb\u001b[0m\u202ec\u00a0d\u3000e', '?')).toBe('a b?[0m?c d?e')
  })

  test.each([
    ['https://data.gent.be/id/dataset/bomen', 20, 'https://dat…et/bomen'],
    ['kort', 20, 'kort'],
    ['🌳🌳🌳🌳🌳', 3, '🌳🌳…'],
  ])('shortens %j to %d', (text, limit, expected) => {
    expect(shortened(text, limit, '…')).toBe(expected)
  })

  test('clips at the end', () => {
    expect([clipped('een twee', 5, '…'), clipped('een', 3, '…'), clipped('🌳🌳🌳', 2, '…')]).toEqual([
      'een…',
      'een',
      '🌳…',
    ])
  })
})

describe('words', () => {
  const wording = (locale: Locale, more: Partial<Wording> = {}): Wording => ({
    locale: { ...locale, checks: locale.tag === 'nl' ? { licence: DUTCH } : {} },
    rules: RULES,
    checks: new Map([['licence', { ...DUTCH, fix: 'Add it.', messages: ENGLISH }]]),
    verbose: false,
    ellipsis: '…',
    ...more,
  })
  const DUTCH: CheckTranslation = {
    title: 'Elke distributie heeft een licentie',
    why: '-',
    fix: 'Voeg ze toe.',
    limits: '-',
    notApplicable: '-',
    messages: { missing: '{node} heeft geen licentie', many: '{count} van {share} bij {node}. Kies er een.' },
  }
  const ENGLISH = {
    missing: '{node} has no licence',
    many: '{count} of {share} on {node}. Choose.',
    only: 'Only {path}.',
  }
  const shape = { kind: 'shape', name: { en: 'A title' } } as unknown as RuleInfo
  const RULES: Record<string, RuleInfo> = {
    licence: { kind: 'check', name: {}, message: {} } as unknown as RuleInfo,
    both: { ...shape, message: { en: '{$this}: {$value}', nl: 'Bij {$this}: {?value}. Kies {$value}.' } },
    english: { ...shape, message: { en: 'Value "{?value}" at {$PATH}' } },
    french: { ...shape, message: { fr: 'Valeur' }, name: {} },
    nameless: { ...shape, message: {}, name: {} },
  }
  const node = (kind: NodeName['kind'], more: Partial<NodeName> = {}): NodeName => ({
    kind,
    iri: null,
    label: null,
    position: 0,
    ...more,
  })
  const finding = (check: string, more: Partial<Finding> = {}): Finding => ({
    check,
    severity: 'error',
    record: null,
    node: node('distribution', { label: 'Bomen (GeoJSON)' }),
    path: 'dct:license',
    value: null,
    message: 'missing',
    args: {},
    place: null,
    cause: 'distribution:dct:license',
    ...more,
  })

  test.each<[NodeName, string, string]>([
    [
      node('distribution', { label: 'Bomen (GeoJSON)', position: 2 }),
      'distributie "Bomen (GeoJSON)"',
      'distribution "Bomen (GeoJSON)"',
    ],
    [node('contact', { position: 2 }), 'contactpunt 2', 'contact point 2'],
    [node('dataset'), 'dataset zonder titel', 'dataset without a title'],
    [node('agent'), 'organisatie', 'organisation'],
    [node('dataset', { label: '\u001b[2J \u202e', iri: 'urn:x' }), 'dataset urn:x', 'dataset urn:x'],
    [
      node('service', { iri: `https://data.gent.be/${'x'.repeat(80)}/wms` }),
      `dataservice https://data.gent.be/${'x'.repeat(10)}…${'x'.repeat(20)}/wms`,
      `data service https://data.gent.be/${'x'.repeat(10)}…${'x'.repeat(20)}/wms`,
    ],
  ])('names %j', (name, dutch, english) => {
    expect([nodeWords(name, wording(nl)), nodeWords(name, wording(en))]).toEqual([dutch, english])
  })

  test.each<[string, Finding, string, string]>([
    [
      'a check',
      finding('licence'),
      'Distributie "Bomen (GeoJSON)" heeft geen licentie',
      'Distribution "Bomen (GeoJSON)" has no licence',
    ],
    [
      'numbers',
      finding('licence', { message: 'many', args: { count: 2024, share: 0.25 }, node: node('dataset') }),
      '2024 van 0,3 bij dataset zonder titel. Kies er een.',
      '2024 of 0.3 on dataset without a title. Choose.',
    ],
    [
      'a message without Dutch',
      finding('licence', { message: 'only' }),
      'Only licentie (dct:license).',
      'Only licence (dct:license).',
    ],
    [
      'a shape',
      finding('both', { value: 'a {$this} b', node: node('contact') }),
      'Bij contactpunt: a {$this} b. Kies a {$this} b.',
      'Contact point: a {$this} b',
    ],
    [
      'a shape without Dutch',
      finding('english', { value: '\u001b[1mx', path: 'eli:x' }),
      'Value "x" at eli:x',
      'Value "x" at eli:x',
    ],
    ['a shape in neither language', finding('french'), 'Valeur', 'Valeur'],
    [
      'an untitled node that lacks its title',
      finding('both', { path: 'dct:title', node: node('series') }),
      'Bij datasetserie: . Kies .',
      'Dataset series: ',
    ],
    [
      'a rule without words',
      finding('nameless', { value: 'x' }),
      'Bevinding van regel nameless: distributie "Bomen (GeoJSON)", licentie (dct:license), x',
      'Finding of rule nameless: distribution "Bomen (GeoJSON)", licence (dct:license), x',
    ],
    [
      'names that objects have',
      finding('constructor', { message: 'toString', node: node('other'), path: null }),
      'Bevinding van regel constructor: onderdeel',
      'Finding of rule constructor: part',
    ],
  ])('words %s', (_, one, dutch, english) => {
    expect([sentence(one, wording(nl)), sentence(one, wording(en))]).toEqual([dutch, english])
  })

  test('says how to mend once', () => {
    expect(fixOf(finding('licence'), wording(nl))).toBe('Voeg ze toe.')
    expect(fixOf(finding('licence'), wording(en))).toBe('Add it.')
    // The message says it already; in a list without messages the fix stands in for it.
    expect(fixOf(finding('licence', { message: 'many' }), wording(nl))).toBeNull()
    expect(repairOf(finding('licence', { message: 'many' }), wording(nl))).toBe('Voeg ze toe.')
    expect(repairOf(finding('both', { value: 'v. w' }), wording(nl))).toBe('Kies v. w.')
    expect(repairOf(finding('english'), wording(en))).toBeNull()
  })

  test('keeps an IRI that is proposed, so that it can be copied', () => {
    const iri = 'http://publications.europa.eu/resource/authority/data-theme/ECON'
    const one = finding('licence', { message: 'meant', args: { meant: iri }, value: iri })
    const checks = new Map([['licence', { ...DUTCH, messages: { meant: '{value}: did you mean {meant}?' } }]])
    expect(sentence(one, wording(en, { checks }))).toBe(
      `http://publications.europa.eu/r…uthority/data-theme/ECON: did you mean ${iri}?`,
    )
  })

  test('names jobs and rules', () => {
    expect(jobWords('distribution:dct:license', ['licence'], true, wording(nl))).toBe(
      'licentie van distributies (dct:license)',
    )
    expect(jobWords('dataset:licence', ['licence'], false, wording(nl))).toBe('Elke distributie heeft een licentie')
    expect(jobWords('dataset:https://example.be/p', [], false, wording(en))).toBe('https://example.be/p of dataset')
    expect(jobWords('nonsense', [], false, wording(en))).toBe('nonsense')
    expect([ruleTitle('both', wording(nl)), ruleTitle('unknown', wording(nl))]).toEqual(['A title', 'unknown'])
  })

  test('gives values in full when everything is wanted', () => {
    const long = `https://example.be/${'x'.repeat(100)}`
    expect(textOf(long, wording(en, { verbose: true }))).toBe(long)
    expect([...textOf(long, wording(en))]).toHaveLength(56)
    expect(textOf(`een tekst van ${'woorden '.repeat(20)}`, wording(nl))).toHaveLength(174)
  })

  test('words errors', () => {
    const args = { command: 'che\u001b[1mkc' }
    expect(problemWords('unknown-command', args, wording(nl))).toBe('Onbekende opdracht "chekc".')
    expect(problemWords('toString', {}, wording(nl))).toBeNull()
  })
})
