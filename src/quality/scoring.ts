/** How records are scored, as far as the user has a say in it: plain data for every thread. */
import type { MqaSwitches } from '../model.ts'
import { DEFAULT_SWITCHES } from './mqa.ts'
import type { WeightProfile } from './weight-profile.ts'

export interface Scoring {
  readonly weights: WeightProfile | null
  readonly mqa: MqaSwitches
  /** IRIs, identifiers or titles; null when there is no list. */
  readonly authenticSources: readonly string[] | null
  readonly priority: readonly string[]
}

export const DEFAULT_SCORING: Scoring = { weights: null, mqa: DEFAULT_SWITCHES, authenticSources: null, priority: [] }
