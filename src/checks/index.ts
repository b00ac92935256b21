/** Every check, by id: a file of this folder that is not listed here does not exist for metakeur. */
import type { Check } from '../model.ts'
import accessLoggingStated from './access-logging-stated.ts'
import accessRightsDeclared from './access-rights-declared.ts'
import agentNameSingleForm from './agent-name-single-form.ts'
import authenticSourceMarked from './authentic-source-marked.ts'
import authorityLinks from './authority-links.ts'
import bboxPlausible from './bbox-plausible.ts'
import bulkDownload from './bulk-download.ts'
import byteSizePlausible from './byte-size-plausible.ts'
import collectionMethodStated from './collection-method-stated.ts'
import conformsToStandard from './conforms-to-standard.ts'
import contactFunctional from './contact-functional.ts'
import contactUsable from './contact-usable.ts'
import copiesAgree from './copies-agree.ts'
import datatypeCorrect from './datatype-correct.ts'
import dateOrder from './date-order.ts'
import datesPlausible from './dates-plausible.ts'
import declaredFormatMatchesResponse from './declared-format-matches-response.ts'
import declaredFormatMatchesUrl from './declared-format-matches-url.ts'
import definitionsLinked from './definitions-linked.ts'
import derivationLinked from './derivation-linked.ts'
import descriptionReadable from './description-readable.ts'
import descriptionSubstantive from './description-substantive.ts'
import distributionUnique from './distribution-unique.ts'
import documentationLinked from './documentation-linked.ts'
import downloadUrlDirect from './download-url-direct.ts'
import exchangeProfileValid from './exchange-profile-valid.ts'
import formatDeclared from './format-declared.ts'
import formatFromVocabulary from './format-from-vocabulary.ts'
import frequencyDeclared from './frequency-declared.ts'
import freshnessVsFrequency from './freshness-vs-frequency.ts'
import harvestSurvival from './harvest-survival.ts'
import hasDistributionOrService from './has-distribution-or-service.ts'
import hvdConditions from './hvd-conditions.ts'
import hvdDeclaredConsistently from './hvd-declared-consistently.ts'
import identifierUnique from './identifier-unique.ts'
import inverseLinksAgree from './inverse-links-agree.ts'
import iriWellformed from './iri-wellformed.ts'
import keywordsAdequate from './keywords-adequate.ts'
import knownTermsOnly from './known-terms-only.ts'
import languageTagCorrect from './language-tag-correct.ts'
import languageTagged from './language-tagged.ts'
import licenceEuMappable from './licence-eu-mappable.ts'
import licenceKnown from './licence-known.ts'
import licenceOpen from './licence-open.ts'
import licencePresent from './licence-present.ts'
import lifecycleConsistent from './lifecycle-consistent.ts'
import linksAlive from './links-alive.ts'
import machineReadableFormat from './machine-readable-format.ts'
import mandatoryComplete from './mandatory-complete.ts'
import modifiedPresent from './modified-present.ts'
import nlTitleDescription from './nl-title-description.ts'
import noExactDuplicate from './no-exact-duplicate.ts'
import noIban from './no-iban.ts'
import noInternalEndpoints from './no-internal-endpoints.ts'
import noLoginWall from './no-login-wall.ts'
import noNationalNumber from './no-national-number.ts'
import noNearDuplicate from './no-near-duplicate.ts'
import noPersonalPhone from './no-personal-phone.ts'
import noSecrets from './no-secrets.ts'
import noUnlinkedCopy from './no-unlinked-copy.ts'
import openFormat from './open-format.ts'
import parseClean from './parse-clean.ts'
import persistentIdentifier from './persistent-identifier.ts'
import personalDataRisk from './personal-data-risk.ts'
import placeholderFree from './placeholder-free.ts'
import provenanceStated from './provenance-stated.ts'
import publisherRegistered from './publisher-registered.ts'
import qualityStated from './quality-stated.ts'
import recommendedComplete from './recommended-complete.ts'
import recordMaintained from './record-maintained.ts'
import referencesResolve from './references-resolve.ts'
import relationsDeclared from './relations-declared.ts'
import responsibleNotPortal from './responsible-not-portal.ts'
import restrictedNotOpenlyServed from './restricted-not-openly-served.ts'
import restrictionJustified from './restriction-justified.ts'
import rightsLicenceAgree from './rights-licence-agree.ts'
import risksStated from './risks-stated.ts'
import rolesDistinguished from './roles-distinguished.ts'
import seriesGrouped from './series-grouped.ts'
import serviceEndpointComplete from './service-endpoint-complete.ts'
import serviceStatusInfo from './service-status-info.ts'
import shaclValid from './shacl-valid.ts'
import sourceRecordLinked from './source-record-linked.ts'
import spatialIdentified from './spatial-identified.ts'
import temporalStated from './temporal-stated.ts'
import textClean from './text-clean.ts'
import themeClassified from './theme-classified.ts'
import titleDistinctive from './title-distinctive.ts'
import titleSubstantive from './title-substantive.ts'
import vocabularyTermsValid from './vocabulary-terms-valid.ts'

export const checks = [
  accessLoggingStated,
  accessRightsDeclared,
  agentNameSingleForm,
  authenticSourceMarked,
  authorityLinks,
  bboxPlausible,
  bulkDownload,
  byteSizePlausible,
  collectionMethodStated,
  conformsToStandard,
  contactFunctional,
  contactUsable,
  copiesAgree,
  datatypeCorrect,
  dateOrder,
  datesPlausible,
  declaredFormatMatchesResponse,
  declaredFormatMatchesUrl,
  definitionsLinked,
  derivationLinked,
  descriptionReadable,
  descriptionSubstantive,
  distributionUnique,
  documentationLinked,
  downloadUrlDirect,
  exchangeProfileValid,
  formatDeclared,
  formatFromVocabulary,
  frequencyDeclared,
  freshnessVsFrequency,
  harvestSurvival,
  hasDistributionOrService,
  hvdConditions,
  hvdDeclaredConsistently,
  identifierUnique,
  inverseLinksAgree,
  iriWellformed,
  keywordsAdequate,
  knownTermsOnly,
  languageTagCorrect,
  languageTagged,
  licenceEuMappable,
  licenceKnown,
  licenceOpen,
  licencePresent,
  lifecycleConsistent,
  linksAlive,
  machineReadableFormat,
  mandatoryComplete,
  modifiedPresent,
  nlTitleDescription,
  noExactDuplicate,
  noIban,
  noInternalEndpoints,
  noLoginWall,
  noNationalNumber,
  noNearDuplicate,
  noPersonalPhone,
  noSecrets,
  noUnlinkedCopy,
  openFormat,
  parseClean,
  persistentIdentifier,
  personalDataRisk,
  placeholderFree,
  provenanceStated,
  publisherRegistered,
  qualityStated,
  recommendedComplete,
  recordMaintained,
  referencesResolve,
  relationsDeclared,
  responsibleNotPortal,
  restrictedNotOpenlyServed,
  restrictionJustified,
  rightsLicenceAgree,
  risksStated,
  rolesDistinguished,
  seriesGrouped,
  serviceEndpointComplete,
  serviceStatusInfo,
  shaclValid,
  sourceRecordLinked,
  spatialIdentified,
  temporalStated,
  textClean,
  themeClassified,
  titleDistinctive,
  titleSubstantive,
  vocabularyTermsValid,
] as const satisfies readonly Check[]

/** Ids of all checks. */
export type CheckId = (typeof checks)[number]['id']
