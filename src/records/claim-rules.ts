/** What can be wrong with the profile that a record claims to follow: findings of the record, of no score. */
import type { LooseRule } from './loose.ts'

export const CLAIM_RULES = [
  {
    id: 'profile-claim-unknown',
    severity: 'warning',
    title: 'The profile that the metadata claim is known',
    why: 'Whoever reads the metadata takes the rules from the profile that they claim. Of a profile that nobody knows, no rule is checked.',
    fix: 'Put the address of the version that you follow in dct:conformsTo of the catalogue record. "metakeur profiles" shows the profiles.',
    limits: 'A profile that metakeur does not know may well exist.',
    notApplicable: 'The metadata claim no profile, or you choose the profile yourself.',
    messages: {
      unknown:
        '{value} is not a profile that metakeur knows. It judged by {profile}. Name the profile that you follow, such as {claim}.',
      newer:
        '{value} is newer than what metakeur knows. It judged by {profile}. Update metakeur, or name a version that exists, such as {claim}.',
      other:
        '{value} is a version that metakeur does not know. It judged by {profile}. Name the version that you follow, such as {claim}.',
    },
  },
  {
    id: 'profile-claim-unfitting',
    severity: 'warning',
    title: 'The profile that the metadata claim fits what they hold',
    why: 'A portal reads the metadata by the profile that they claim, and passes over what that profile does not know.',
    fix: 'Claim the profile that you follow, or bring the metadata in line with the one that you claim.',
    limits: 'Only plain signs are seen: terms of a later version, and geographic metadata without any place.',
    notApplicable: 'The metadata claim no profile, or you choose the profile yourself.',
    messages: {
      newTerm: 'The metadata claim {profile}, which does not know {term}. Claim {claim}, or leave the property out.',
      noPlace:
        'The metadata claim {profile}, but nothing in them is about a place. Add dct:spatial, or claim DCAT-AP-VL.',
      versions: 'The metadata claim both {dropped} and {profile}. Only the newest was checked. Claim one version.',
    },
  },
] as const satisfies readonly LooseRule[]
