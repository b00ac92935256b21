/** Every check, by id: a file of this folder that is not listed here does not exist for metakeur. */
import type { Check } from '../model.ts'
import accessRightsDeclared from './access-rights-declared.ts'
import contactFunctional from './contact-functional.ts'
import contactUsable from './contact-usable.ts'
import dateOrder from './date-order.ts'
import datesPlausible from './dates-plausible.ts'
import declaredFormatMatchesResponse from './declared-format-matches-response.ts'
import definitionsLinked from './definitions-linked.ts'
import derivationLinked from './derivation-linked.ts'
import descriptionSubstantive from './description-substantive.ts'
import distributionUnique from './distribution-unique.ts'
import downloadUrlDirect from './download-url-direct.ts'
import exchangeProfileValid from './exchange-profile-valid.ts'
import formatDeclared from './format-declared.ts'
import freshnessVsFrequency from './freshness-vs-frequency.ts'
import hasDistributionOrService from './has-distribution-or-service.ts'
import hvdConditions from './hvd-conditions.ts'
import hvdDeclaredConsistently from './hvd-declared-consistently.ts'
import iriWellformed from './iri-wellformed.ts'
import keywordsAdequate from './keywords-adequate.ts'
import licenceKnown from './licence-known.ts'
import licenceOpen from './licence-open.ts'
import licencePresent from './licence-present.ts'
import linksAlive from './links-alive.ts'
import machineReadableFormat from './machine-readable-format.ts'
import mandatoryComplete from './mandatory-complete.ts'
import modifiedPresent from './modified-present.ts'
import nlTitleDescription from './nl-title-description.ts'
import noLoginWall from './no-login-wall.ts'
import noNationalNumber from './no-national-number.ts'
import noSecrets from './no-secrets.ts'
import parseClean from './parse-clean.ts'
import persistentIdentifier from './persistent-identifier.ts'
import placeholderFree from './placeholder-free.ts'
import provenanceStated from './provenance-stated.ts'
import publisherRegistered from './publisher-registered.ts'
import restrictedNotOpenlyServed from './restricted-not-openly-served.ts'
import rightsLicenceAgree from './rights-licence-agree.ts'
import serviceEndpointComplete from './service-endpoint-complete.ts'
import shaclValid from './shacl-valid.ts'
import themeClassified from './theme-classified.ts'
import titleSubstantive from './title-substantive.ts'
import vocabularyTermsValid from './vocabulary-terms-valid.ts'

export const checks = [
  accessRightsDeclared,
  contactFunctional,
  contactUsable,
  dateOrder,
  datesPlausible,
  declaredFormatMatchesResponse,
  definitionsLinked,
  derivationLinked,
  descriptionSubstantive,
  distributionUnique,
  downloadUrlDirect,
  exchangeProfileValid,
  formatDeclared,
  freshnessVsFrequency,
  hasDistributionOrService,
  hvdConditions,
  hvdDeclaredConsistently,
  iriWellformed,
  keywordsAdequate,
  licenceKnown,
  licenceOpen,
  licencePresent,
  linksAlive,
  machineReadableFormat,
  mandatoryComplete,
  modifiedPresent,
  nlTitleDescription,
  noLoginWall,
  noNationalNumber,
  noSecrets,
  parseClean,
  persistentIdentifier,
  placeholderFree,
  provenanceStated,
  publisherRegistered,
  restrictedNotOpenlyServed,
  rightsLicenceAgree,
  serviceEndpointComplete,
  shaclValid,
  themeClassified,
  titleSubstantive,
  vocabularyTermsValid,
] as const satisfies readonly Check[]

/** Ids of all checks. */
export type CheckId = (typeof checks)[number]['id']
