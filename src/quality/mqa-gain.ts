/** What mending a cause wins in the MQA of data.europa.eu (quality-model section 5.9). */
import type { Job, MqaSwitches } from '../model.ts'
import { DEFAULT_SWITCHES, type LinkStatus, leastPoints } from './mqa.ts'
import type { MqaDistributionFacts, MqaFacts } from './mqa-facts.ts'

/** The facts of a dataset that a job makes true, by its cause. */
const OF_DATASET: Readonly<Record<string, Partial<MqaFacts>>> = {
  'dataset:dcat:keyword': { keyword: true },
  'dataset:dcat:theme': { theme: true },
  'dataset:dct:spatial': { spatial: true },
  'dataset:dct:temporal': { temporal: true },
  'dataset:dct:accessRights': { accessRights: true, accessRightsKnown: true },
  'dataset:dcat:contactPoint': { contactPoint: true },
  'dataset:dct:publisher': { publisher: true },
  'dataset:dct:issued': { issued: true },
  'dataset:dct:modified': { modified: true },
}

type Change = (facts: MqaDistributionFacts, checks: readonly string[], any: boolean) => Partial<MqaDistributionFacts>

/** What becomes of the form: mended, a format is a code of the list, and open or machine-readable where that was asked. */
const form = (checks: readonly string[], { nonProprietary, machineReadable }: MqaDistributionFacts) => ({
  nonProprietary: nonProprietary || checks.includes('open-format'),
  machineReadable: machineReadable || checks.includes('machine-readable-format'),
})

/** The facts of a distribution that a job makes true. Of a new address nobody knows yet whether it answers. */
const OF_DISTRIBUTION: Readonly<Record<string, Change>> = {
  'distribution:dcat:downloadURL': ({ downloadUrls }) => ({
    downloadUrls: downloadUrls.length > 0 ? downloadUrls : [''],
  }),
  'distribution:dct:format': (facts, checks, any) => ({
    format: true,
    alignment: any || facts.knownMediaType === true,
    ...form(checks, facts),
  }),
  'distribution:dcat:mediaType': (facts, checks, any) => ({
    mediaType: true,
    alignment: any || facts.knownFormat === true,
    ...form(checks, facts),
  }),
  'distribution:dct:license': (facts, checks) => ({
    licence: true,
    knownLicence: facts.knownLicence || checks.includes('licence-eu-mappable'),
  }),
  'distribution:dct:rights': () => ({ rights: true }),
  'distribution:dcat:byteSize': () => ({ byteSize: true }),
  'distribution:dct:issued': () => ({ issued: true }),
  'distribution:dct:modified': () => ({ modified: true }),
}

/**
 * The points that a job wins at the lower end, where what is not known fails; 0 when it touches nothing that the MQA counts.
 *
 * @param breaks causes of what breaks DCAT-AP: a job that is the only one of them makes the record comply
 */
export function mqaGain(
  job: Pick<Job, 'cause' | 'checks'>,
  { facts, breaks, status, switches = DEFAULT_SWITCHES }: MqaBefore,
  before: number,
): number {
  const own = OF_DATASET[job.cause]
  const change = OF_DISTRIBUTION[job.cause]
  const complies = facts.compliant === false && breaks.size === 1 && breaks.has(job.cause)
  if (own === undefined && change === undefined && !complies) return 0
  const any = switches.alignment === 'any'
  const changes = change === undefined ? [] : facts.distributions.map((one) => change(one, job.checks, any))
  // Most jobs mend what is there: of that the MQA sees nothing.
  if (!complies && !isNew(facts, own ?? {}) && !changes.some((more, i) => isNew(facts.distributions[i]!, more)))
    return 0
  const mended: MqaFacts = {
    ...facts,
    ...own,
    ...(complies && { compliant: true }),
    distributions:
      change === undefined ? facts.distributions : facts.distributions.map((one, i) => ({ ...one, ...changes[i] })),
  }
  return leastPoints(mended, status, switches.dates) - before
}

function isNew<F extends object>(known: F, more: Partial<F>): boolean {
  for (const fact in more) if (known[fact] !== more[fact]) return true
  return false
}

/** What is known of a dataset before it is mended. */
export interface MqaBefore {
  readonly facts: MqaFacts
  readonly breaks: ReadonlySet<string>
  readonly status: LinkStatus
  readonly switches?: MqaSwitches
}
