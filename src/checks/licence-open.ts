import { accessOf } from '../background/access.ts'
import type { Licence } from '../background/licence.ts'
import { LICENCE_PROPERTY, licencesOfRecord } from '../background/licence-values.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'

function reason(licence: Licence): 'nonCommercial' | 'noDerivatives' | 'fee' | 'audience' | 'closed' {
  if (licence.nonCommercial) return 'nonCommercial'
  if (licence.noDerivatives) return 'noDerivatives'
  if (licence.fee) return 'fee'
  return licence.audienceLimited ? 'audience' : 'closed'
}

/** Licences of which metakeur does not know whether they are open are left out: they say nothing for or against. */
export default defineCheck({
  id: 'licence-open',
  dimension: 'open',
  tier: 'E',
  severity: 'warning',
  scope: ['distribution', 'service'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:license', 'dct:accessRights'],
  since: '0.1.0',
  title: 'The licence is open',
  why: 'Public data are worth most when everybody may use, change and share them for any purpose.',
  fix: 'Choose the model licence for free re-use, or the CC0 declaration, unless the law forbids it.',
  limits: 'It is no legal advice, and special conditions in the text of a licence are not read.',
  notApplicable: 'The access rights are not PUBLIC, or there is no licence of which it is known whether it is open.',
  messages: {
    nonCommercial: 'The licence {licence} forbids commercial use. Choose the model licence for free re-use or CC0.',
    noDerivatives: 'The licence {licence} forbids changes. Choose the model licence for free re-use or CC0.',
    fee: 'The licence {licence} asks a fee. Choose the model licence for free re-use or CC0 where the law allows it.',
    audience: 'The licence {licence} is for a limited audience. Choose the model licence for free re-use or CC0.',
    closed: 'The licence {licence} is not open. Choose the model licence for free re-use or CC0.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0> .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dcat:distribution <https://data.gent.be/id/distributie/1> .
<https://data.gent.be/id/distributie/1> a dcat:Distribution ;
  dct:license <https://creativecommons.org/licenses/by-nc/4.0/> .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    if (accessOf(graph, record.node) === 'closed') return outcomes
    for (const { node, value: object, licence } of licencesOfRecord(graph, record)) {
      if (licence === null || licence.open === null) continue
      if (licence.open) outcomes.push({ node, value: FULL })
      else
        outcomes.push({
          node,
          value: 0,
          message: reason(licence),
          path: LICENCE_PROPERTY,
          object,
          args: { licence: licence.iri },
        })
    }
    return outcomes
  },
})
