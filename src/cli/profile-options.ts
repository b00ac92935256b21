/** Options of profiles and rules: which profiles, which layers of them, and which rules count otherwise. */
import type { Given, OptionSpec } from './options.ts'

/** As given: `changes.ts` reads what they mean. */
export interface ProfileOptions {
  /** Profiles by id or id@version, or files with profiles of the user. */
  readonly profile: readonly string[]
  /** `verplicht,bereik`; null for all. */
  readonly layers: string | null
  /** `licence-open=off`, each. */
  readonly rule: readonly string[]
}

export const PROFILE_OPTIONS = [
  {
    name: 'profile',
    long: '--profile',
    short: '-p',
    value: true,
    many: true,
    commands: ['check'],
    group: 'what',
    file: 'sometimes',
  },
  { name: 'layers', long: '--layers', value: true, commands: ['check'], group: 'what' },
  { name: 'rule', long: '--rule', value: true, many: true, commands: ['check'], group: 'what', key: 'rules' },
] as const satisfies readonly (OptionSpec & { readonly name: keyof ProfileOptions })[]

export function profileOptionsOf(given: Readonly<Partial<Record<keyof ProfileOptions, Given>>>): ProfileOptions {
  const list = (value: Given | undefined): readonly string[] =>
    value === undefined || typeof value === 'boolean' ? [] : [value].flat()
  const layers = list(given.layers)
  return {
    profile: list(given.profile),
    layers: layers.length === 0 ? null : layers.join(','),
    rule: list(given.rule),
  }
}
