import { checks } from '../checks/index.ts'
import type { Report } from '../model.ts'
import { changedSwitches } from '../quality/mqa.ts'
import { MODEL_VERSION, modelText } from '../quality/quality-model.ts'
import type { Scoring } from '../quality/scoring.ts'
import { weighingOf } from '../quality/weight-profile.ts'

/** The model by which a run scored, and that of metakeur itself where the two differ. */
export function modelReport({ weights, mqa }: Scoring, sha256: (text: string) => string): Report['model'] {
  const changed = changedSwitches(mqa)
  const own = sha256(modelText(checks))
  const used = sha256(modelText(checks, weighingOf(weights), changed))
  return {
    version: MODEL_VERSION,
    sha256: used,
    metrics: checks.length,
    ...(Object.keys(changed).length > 0 && { mqaSwitches: changed }),
    ...(weights && { weights }),
    ...((weights !== null || used !== own) && { defaultSha256: own }),
  }
}
