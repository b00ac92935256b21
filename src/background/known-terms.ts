/** The properties and classes of the vocabularies that catalogues use, to find what is misspelt. */
import { PREFIXES } from '../rdf/namespaces.ts'
import { editDistance } from '../values/distance.ts'

interface Vocabulary {
  readonly properties: string
  readonly classes: string
}

/** Complete lists; a vocabulary that is not here is not judged. */
const VOCABULARIES = {
  dct: {
    properties: `abstract accessRights accrualMethod accrualPeriodicity accrualPolicy alternative audience available
      bibliographicCitation conformsTo contributor coverage created creator date dateAccepted dateCopyrighted
      dateSubmitted description educationLevel extent format hasFormat hasPart hasVersion identifier
      instructionalMethod isFormatOf isPartOf isReferencedBy isReplacedBy isRequiredBy isVersionOf issued language
      license mediator medium modified provenance publisher references relation replaces requires rights rightsHolder
      source spatial subject tableOfContents temporal title type valid`,
    classes: `Agent AgentClass BibliographicResource Box DCMIType FileFormat Frequency IMT Jurisdiction LicenseDocument
      LinguisticSystem Location LocationPeriodOrJurisdiction MediaType MediaTypeOrExtent MethodOfAccrual
      MethodOfInstruction Period PeriodOfTime PhysicalMedium PhysicalResource Point Policy ProvenanceStatement
      RightsStatement SizeOrDuration Standard URI`,
  },
  dcat: {
    properties: `accessService accessURL bbox byteSize catalog centroid compressFormat contactPoint dataset distribution
      downloadURL endDate endpointDescription endpointURL first hadRole hasCurrentVersion hasVersion inCatalog inSeries
      isDistributionOf isVersionOf keyword landingPage last mediaType next nextVersion packageFormat prev
      previousVersion qualifiedRelation record resource seriesMember servesDataset service spatialResolutionInMeters
      startDate temporalResolution theme themeTaxonomy version`,
    classes: 'Catalog CatalogRecord DataService Dataset DatasetSeries Distribution Relationship Resource Role',
  },
  foaf: {
    properties: `account accountName accountServiceHomepage age aimChatID based_near birthday currentProject depiction
      depicts dnaChecksum familyName family_name firstName focus fundedBy geekcode gender givenName givenname
      holdsAccount homepage icqChatID img interest isPrimaryTopicOf jabberID knows lastName logo made maker mbox
      mbox_sha1sum member membershipClass msnChatID myersBriggs name nick openid page pastProject phone plan
      primaryTopic publications schoolHomepage sha1 skypeID status surname theme thumbnail tipjar title topic
      topic_interest weblog workInfoHomepage workplaceHomepage yahooChatID`,
    classes: `Agent Document Group Image LabelProperty OnlineAccount OnlineChatAccount OnlineEcommerceAccount
      OnlineGamingAccount Organization Person PersonalProfileDocument Project`,
  },
  vcard: {
    properties: `additional-name adr agent anniversary bday category class country-name email extended-address
      family-name fn geo given-name hasAdditionalName hasAddress hasCalendarBusy hasCalendarLink hasCalendarRequest
      hasCategory hasCountryName hasEmail hasFN hasFamilyName hasGender hasGeo hasGivenName hasHonorificPrefix
      hasHonorificSuffix hasInstantMessage hasKey hasLanguage hasLocality hasLogo hasMember hasName hasNickname hasNote
      hasOrganizationName hasOrganizationUnit hasPhoto hasPostalCode hasRegion hasRelated hasRole hasSound hasSource
      hasStreetAddress hasTelephone hasTitle hasUID hasURL hasValue honorific-prefix honorific-suffix key label
      language latitude locality logo longitude mailer n nickname note org organization-name organization-unit photo
      post-office-box postal-code prodid region rev role sort-string sound street-address tel title tz uid url value`,
    classes: `Acquaintance Address Agent BBS Car Cell Child Colleague Contact Coresident Coworker Crush Date Dom Email
      Emergency Fax Female Friend Gender Group Home ISDN Individual Internet Intl Kin Kind Label Location Male Me Met
      Modem Msg Muse Name Neighbor None Organization Other PCS Pager Parcel Parent Postal Pref RelatedType Sibling
      Spouse Sweetheart Tel TelephoneType Text TextPhone Type Unknown VCard Video Voice Work X400`,
  },
  adms: {
    properties: `identifier includedAsset interoperabilityLevel last next prev representationTechnique sample
      schemaAgency status supportedSchema translation versionNotes`,
    classes: 'Asset AssetDistribution AssetRepository Identifier',
  },
  dcatap: { properties: 'applicableLegislation availability hvdCategory', classes: '' },
  mdcat: {
    properties: `GEMETconcept INSPIREthema ISOcategorie MAGDA-categorie bronMetadataRecordLandingspagina landingpageVoorBronMetadata
      landingspaginaVoorAuthenticatie landingspaginaVoorGebruiksinformatie landingspaginaVoorStatusinformatie
      RelatieQualificatie.catalogusResource.source RelatieQualificatie.catalogusResource.target gEMETconcept
      iNSPIREthema iSOcategorie levensfase ontwikkelingstoestand servicecategorie servicetype status statuut`,
    classes: 'RelatieQualificatie',
  },
  geodcat: {
    properties: `custodian distributor originator principalInvestigator processor referenceSystem resourceProvider
      resourceType serviceCategory serviceProtocol serviceType spatialResolutionAsAngularDistance
      spatialResolutionAsDistance spatialResolutionAsScale spatialResolutionAsText
      spatialResolutionAsVerticalDistance topicCategory user`,
    classes: '',
  },
  locn: {
    properties: `address addressArea addressId adminUnitL1 adminUnitL2 fullAddress geographicIdentifier geographicName
      geometry location locatorDesignator locatorName poBox postCode postName thoroughfare`,
    classes: 'Address Geometry',
  },
  skos: {
    properties: `altLabel broadMatch broader broaderTransitive changeNote closeMatch definition editorialNote exactMatch
      example hasTopConcept hiddenLabel historyNote inScheme mappingRelation member memberList narrowMatch narrower
      narrowerTransitive notation note prefLabel related relatedMatch scopeNote semanticRelation topConceptOf`,
    classes: 'Collection Concept ConceptScheme OrderedCollection',
  },
  rdfs: {
    properties: 'comment domain isDefinedBy label member range seeAlso subClassOf subPropertyOf',
    classes: 'Class Container ContainerMembershipProperty Datatype Literal Resource',
  },
  dqv: {
    properties: `computedOn expectedDataType hasQualityAnnotation hasQualityMeasurement hasQualityMetadata inCategory
      inDimension isMeasurementOf value`,
    classes: `Category Dimension Metric QualityAnnotation QualityCertificate QualityMeasurement
      QualityMeasurementDataset QualityMetadata QualityPolicy UserQualityFeedback`,
  },
  prov: {
    properties: `actedOnBehalfOf activity agent alternateOf asInBundle atLocation atTime describesService endedAtTime
      entity generated generatedAtTime hadActivity hadGeneration hadMember hadPlan hadPrimarySource hadRole hadUsage
      has_anchor has_provenance has_query_service influenced influencer invalidated invalidatedAtTime mentionOf
      pingback provenanceUriTemplate qualifiedAssociation qualifiedAttribution qualifiedCommunication
      qualifiedDelegation qualifiedDerivation qualifiedEnd qualifiedGeneration qualifiedInfluence
      qualifiedInvalidation qualifiedPrimarySource qualifiedQuotation qualifiedRevision qualifiedStart qualifiedUsage
      specializationOf startedAtTime used value wasAssociatedWith wasAttributedTo wasDerivedFrom wasEndedBy
      wasGeneratedBy wasInfluencedBy wasInformedBy wasInvalidatedBy wasQuotedFrom wasRevisionOf wasStartedBy`,
    classes: `Activity ActivityInfluence Agent AgentInfluence Association Attribution Bundle Collection Communication
      Delegation Derivation EmptyCollection End Entity EntityInfluence Generation Influence InstantaneousEvent
      Invalidation Location Organization Person Plan PrimarySource Quotation Revision Role ServiceDescription
      SoftwareAgent Start Usage`,
  },
} as const satisfies Partial<Record<keyof typeof PREFIXES, Vocabulary>>

type TermKind = keyof Vocabulary

interface Known {
  readonly prefix: string
  readonly space: string
  readonly properties: ReadonlySet<string>
  readonly classes: ReadonlySet<string>
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''))

const known: readonly Known[] = Object.entries(VOCABULARIES).map(([prefix, { properties, classes }]) => ({
  prefix,
  space: PREFIXES[prefix as keyof typeof PREFIXES],
  properties: words(properties),
  classes: words(classes),
}))

/** What is known of a term: it exists, it is not judged, or it does not exist, with the term that may be meant. */
export type TermVerdict =
  | { readonly kind: 'known' | 'foreign' }
  | { readonly kind: 'unknown'; readonly meant: string | null }

const KNOWN: TermVerdict = { kind: 'known' }
const FOREIGN: TermVerdict = { kind: 'foreign' }

/** Whether a property or class exists. `meant` is a prefixed name, or a whole IRI when only the scheme is wrong. */
export function termVerdict(term: string, kind: TermKind): TermVerdict {
  const own = known.find(({ space }) => term.startsWith(space))
  if (own !== undefined) {
    const local = term.slice(own.space.length)
    return own[kind].has(local) ? KNOWN : { kind: 'unknown', meant: nearestTerm(own, local, kind) }
  }
  const other = otherScheme(term)
  const spelt = other === null ? undefined : known.find(({ space }) => other.startsWith(space))
  if (spelt === undefined) return FOREIGN
  const local = other!.slice(spelt.space.length)
  return { kind: 'unknown', meant: spelt[kind].has(local) ? other : nearestTerm(spelt, local, kind) }
}

function otherScheme(term: string): string | null {
  if (term.startsWith('http:')) return `https:${term.slice(5)}`
  return term.startsWith('https:') ? `http:${term.slice(6)}` : null
}

/** The term that differs in case only; else the same name in another vocabulary; else the nearest in spelling. */
function nearestTerm(own: Known, local: string, kind: TermKind): string | null {
  const folded = local.toLowerCase()
  for (const name of own[kind]) if (name.toLowerCase() === folded) return `${own.prefix}:${name}`
  const elsewhere = known.find((vocabulary) => vocabulary !== own && vocabulary[kind].has(local))
  if (elsewhere !== undefined) return `${elsewhere.prefix}:${local}`
  if (local.length > 60) return null
  const limit = Math.min(3, Math.floor(local.length / 4))
  let best: string | null = null
  let least = 2 * limit + 2
  for (const name of own[kind]) {
    const steps = editDistance(folded, name.toLowerCase(), limit)
    // Few people mistype the first letter, so of two that are as near the one that begins alike is meant.
    const cost = 2 * steps + (name[0]!.toLowerCase() === folded[0] ? 0 : 1)
    if (steps > limit || cost >= least) continue
    best = `${own.prefix}:${name}`
    least = cost
  }
  return best
}
