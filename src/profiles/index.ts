import type { Profile } from '../model.ts'
import dcatAp from './dcat-ap-3.0.1.ts'
import dcatApVl from './dcat-ap-vl-2026-02-12.ts'

/** All profiles. The first is the default of records that claim none, and wins when a record claims several. */
export const profiles: readonly Profile[] = [dcatApVl, dcatAp]
