/** What `--layers` and `--rule` change of rules. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { Layer, RuleChanges, Severity } from '../model.ts'
import { nearest } from '../nearest.ts'
import { LAYER_NAMES, LAYERS, layerNamed } from '../rule-changes.ts'
import type { ProfileOptions } from './profile-options.ts'

/** Severities in English and in Dutch, as reports word them. */
const SEVERITIES: Readonly<Record<string, Severity | 'off'>> = {
  blocking: 'blocking',
  error: 'error',
  warning: 'warning',
  info: 'info',
  off: 'off',
  blokkerend: 'blocking',
  fout: 'error',
  waarschuwing: 'warning',
  uit: 'off',
}

/** @throws MetakeurError usage (2) for a value that means nothing, with the one that was probably meant */
export function changesOf({ layers, rule }: Pick<ProfileOptions, 'layers' | 'rule'>): RuleChanges {
  return { layers: layers === null ? null : layersOf(layers), rules: Object.fromEntries(rule.map(ruleOf)) }
}

/** Each once, in the order in which they are told. */
function layersOf(value: string): readonly Layer[] {
  const found = value
    .split(',')
    .map((name) => layerNamed(name) ?? refuse(name.trim(), '--layers', Object.keys(LAYER_NAMES)))
  return LAYERS.filter((layer) => found.includes(layer))
}

function ruleOf(value: string): readonly [rule: string, severity: Severity | 'off'] {
  const [, rule, word] = /^([^=\s]+)=(\S+)$/.exec(value) ?? []
  if (rule === undefined || word === undefined) {
    throw new MetakeurError(EXIT.usage, 'bad-rule', { value, option: '--rule' })
  }
  const name = word.toLowerCase()
  return [rule, Object.hasOwn(SEVERITIES, name) ? SEVERITIES[name]! : refuse(word, '--rule', Object.keys(SEVERITIES))]
}

function refuse(value: string, option: string, known: readonly string[]): never {
  const guess = nearest(value, known)
  const args = { value, option, known: known.join(', '), ...(guess === null ? {} : { guess }) }
  throw new MetakeurError(EXIT.usage, 'bad-value', args, { hint: 'known-values' })
}
