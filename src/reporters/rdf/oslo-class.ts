import type { DimensionId } from '../../model.ts'
import type { Name } from './names.ts'

/** The class of ISO 19157 that OSLO Datakwaliteit has for each dimension (quality-model section 3.1). */
export const OSLO_CLASS: Readonly<Record<DimensionId, Name>> = {
  vindbaar: 'dq:DQ_UsabilityElement',
  toegankelijk: 'dq:DQ_UsabilityElement',
  beschikbaar: 'dq:DQ_UsabilityElement',
  accuraat: 'dq:DQ_ThematicAccuracy',
  volledig: 'dq:DQ_Completeness',
  tijdig: 'dq:DQ_TemporalQuality',
  'geen-dubbels': 'dq:DQ_LogicalConsistency',
  consistent: 'dq:DQ_LogicalConsistency',
  valide: 'dq:DQ_LogicalConsistency',
  interoperabel: 'dq:DQ_UsabilityElement',
  koppelbaar: 'dq:DQ_UsabilityElement',
  uitwisselbaar: 'dq:DQ_UsabilityElement',
  gedocumenteerd: 'dq:DQ_UsabilityElement',
  verantwoordelijk: 'dq:DQ_UsabilityElement',
  open: 'dq:DQ_UsabilityElement',
  authentiek: 'dq:DQ_UsabilityElement',
  afgeschermd: 'dq:DQ_UsabilityElement',
  privacy: 'dq:DQ_UsabilityElement',
}

/** Metrics whose class is not that of their dimension. */
const OWN_CLASS: Readonly<Record<string, Name>> = { 'bbox-plausible': 'dq:DQ_PositionalAccuracy' }

export function classOfMetric(check: string, dimension: DimensionId | null): Name {
  const own = Object.hasOwn(OWN_CLASS, check) ? OWN_CLASS[check] : undefined
  return own ?? (dimension === null ? 'dq:DQ_UsabilityElement' : OSLO_CLASS[dimension])
}
