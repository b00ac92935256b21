/** The contexts of DCAT-AP (SEMIC): 3.0.0 and 3.0.1, 2.0 and 2.1, and those for High-Value Datasets. */
import { type ContextValue, classes, terms } from './notation.ts'

const TERMS_3 = terms(`
  accessRights dct:accessRights @id
  accessService dcat:accessService @id
  accessUrl dcat:accessURL @id
  algorithm spdx:algorithm @id
  applicableLegislation dcatap:applicableLegislation @id
  applicationProfile dct:conformsTo @id
  availability dcatap:availability @id
  bbox dcat:bbox
  beginning time:hasBeginning @id
  byteSize dcat:byteSize xsd:nonNegativeInteger
  catalogue dcat:catalog @id
  centroid dcat:centroid
  changeType adms:status @id
  checksum spdx:checksum @id
  checksumValue spdx:checksumValue xsd:hexBinary
  compressionFormat dcat:compressFormat @id
  conformsTo dct:conformsTo @id
  contactPoint dcat:contactPoint @id
  creator dct:creator @id
  dataset dcat:dataset @id
  datasetDistribution dcat:distribution @id
  description dct:description
  documentation foaf:page @id
  downloadUrl dcat:downloadURL @id
  end time:hasEnd @id
  endDate dcat:endDate
  endpointDescription dcat:endpointDescription @id
  endpointUrl dcat:endpointURL @id
  format dct:format @id
  frequency dct:accrualPeriodicity @id
  geographicalCoverage dct:spatial @id
  geometry locn:geometry @id
  hadRole dcat:hadRole @id
  hasPart dct:hasPart @id
  hasPolicy odrl:hasPolicy @id
  hasVersion dcat:hasVersion @id
  homepage foaf:homepage @id
  identifier dct:identifier
  inSeries dcat:inSeries @id
  isReferencedBy dct:isReferencedBy @id
  keyword dcat:keyword
  landingPage dcat:landingPage @id
  language dct:language @id
  licence dct:license @id
  linkedSchemas dct:conformsTo @id
  listingDate dct:issued
  mediaType dcat:mediaType @id
  modificationDate dct:modified
  name foaf:name
  notation skos:notation
  otherIdentifier adms:identifier @id
  packagingFormat dcat:packageFormat @id
  preferredLabel skos:prefLabel
  primaryTopic foaf:primaryTopic @id
  provenance dct:provenance @id
  publisher dct:publisher @id
  qualifiedAttribution prov:qualifiedAttribution @id
  qualifiedRelation dcat:qualifiedRelation @id
  record dcat:record @id
  relatedResource dct:relation @id
  relation dct:relation @id
  releaseDate dct:issued
  rights dct:rights @id
  sample adms:sample @id
  servesDataset dcat:servesDataset @id
  service dcat:service @id
  source dct:source @id
  sourceMetadata dct:source @id
  spatialResolution dcat:spatialResolutionInMeters xsd:decimal
  startDate dcat:startDate
  status adms:status @id
  temporalCoverage dct:temporal @id
  temporalResolution dcat:temporalResolution xsd:duration
  theme dcat:theme @id
  themes dcat:themeTaxonomy @id
  title dct:title
  type dct:type @id
  version dcat:version
  versionNotes adms:versionNotes
  wasGeneratedBy prov:wasGeneratedBy @id
`)

export function dcatAp3(): ContextValue {
  return classes(
    `
  Activity prov:Activity
  Agent foaf:Agent name type
  Attribution prov:Attribution
  Catalogue dcat:Catalog applicableLegislation catalogue creator dataset description geographicalCoverage hasPart homepage language licence modificationDate publisher record releaseDate rights service temporalCoverage themes title
  CatalogueRecord dcat:CatalogRecord applicationProfile changeType description language listingDate modificationDate primaryTopic sourceMetadata title
  CataloguedResource dcat:Resource
  Checksum spdx:Checksum algorithm checksumValue
  ChecksumAlgorithm spdx:ChecksumAlgorithm
  Concept skos:Concept preferredLabel
  ConceptScheme skos:ConceptScheme title
  DataService dcat:DataService accessRights applicableLegislation conformsTo contactPoint description documentation endpointDescription endpointUrl format keyword landingPage licence publisher servesDataset theme title
  Dataset dcat:Dataset accessRights applicableLegislation conformsTo contactPoint creator datasetDistribution description documentation frequency geographicalCoverage hasVersion identifier inSeries isReferencedBy keyword landingPage language modificationDate otherIdentifier provenance publisher qualifiedAttribution qualifiedRelation relatedResource releaseDate sample source spatialResolution temporalCoverage temporalResolution theme title type version versionNotes wasGeneratedBy
  DatasetSeries dcat:DatasetSeries applicableLegislation contactPoint description frequency geographicalCoverage modificationDate publisher releaseDate temporalCoverage title
  Distribution dcat:Distribution accessService accessUrl applicableLegislation availability byteSize checksum compressionFormat description documentation downloadUrl format hasPolicy language licence linkedSchemas mediaType modificationDate packagingFormat releaseDate rights spatialResolution status temporalResolution title
  Document foaf:Document
  Frequency dct:Frequency
  Geometry locn:Geometry
  Identifier adms:Identifier notation
  Kind vcard:Kind
  LegalResource eli:LegalResource
  LicenceDocument dct:LicenseDocument type
  LinguisticSystem dct:LinguisticSystem
  Location dct:Location bbox centroid geometry
  MediaType dct:MediaType
  MediaTypeOrExtent dct:MediaTypeOrExtent
  PeriodOfTime dct:PeriodOfTime beginning end endDate startDate
  Policy odrl:Policy
  ProvenanceStatement dct:ProvenanceStatement
  Relationship dcat:Relationship hadRole relation
  RightsStatement dct:RightsStatement
  Role dcat:Role
  Standard dct:Standard
  TimeInstant time:Instant`,
    TERMS_3,
  )
}

/** Documentation is misspelt there, which is mended while reading. */
export function dcatApHvd(): ContextValue {
  const more = terms(`
    contactPage vcard:hasURL @id
    documentation foaf:Page @id
    email vcard:hasEmail @id
    hvdCategory dcatap:hvdCategory @id`)
  return classes(
    `
  Catalogue dcat:Catalog dataset record service
  CatalogueRecord dcat:CatalogRecord primaryTopic
  CataloguedResource dcat:Resource
  Concept skos:Concept
  DataService dcat:DataService applicableLegislation contactPoint documentation endpointDescription endpointUrl hvdCategory licence rights servesDataset
  Dataset dcat:Dataset applicableLegislation conformsTo contactPoint datasetDistribution hvdCategory
  Distribution dcat:Distribution accessService accessUrl applicableLegislation licence linkedSchemas rights
  Document foaf:Document
  Kind vcard:Kind contactPage email
  LegalResource eli:LegalResource
  LicenceDocument dct:LicenseDocument
  RightsStatement dct:RightsStatement
  Standard dct:Standard`,
    { ...TERMS_3, ...more },
  )
}

/** The terms of 2.x hold everywhere. `servesDataset` and `beginning` are misspelt there, which is mended while reading. */
export function dcatAp2(): ContextValue {
  const same = `accessRights accessService algorithm availability catalogue changeType checksum checksumValue
    compressionFormat conformsTo contactPoint creator dataset datasetDistribution description documentation end endDate
    endpointDescription format frequency geographicalCoverage hadRole hasPart hasPolicy homepage isReferencedBy keyword
    landingPage language licence linkedSchemas listingDate mediaType modificationDate name otherIdentifier
    packagingFormat preferredLabel primaryTopic provenance publisher qualifiedAttribution qualifiedRelation record
    relatedResource relation releaseDate rights sample service source sourceMetadata spatialResolution startDate status
    temporalCoverage temporalResolution theme themes title type versionNotes wasGeneratedBy`.split(/\s+/)
  return {
    ...Object.fromEntries(same.map((term) => [term, TERMS_3[term]])),
    ...terms(`
      Agent foaf:Agent
      Catalogue dcat:Catalog
      CatalogueRecord dcat:CatalogRecord
      Category skos:Concept
      CategoryScheme skos:ConceptScheme
      Checksum spdx:Checksum
      DataService dcat:DataService
      Dataset dcat:Dataset
      Distribution dcat:Distribution
      Document foaf:Document
      Frequency dct:Frequency
      Identifier adms:Identifier
      Kind vcard:Kind
      LicenceDocument dct:LicenseDocument
      LinguisticSystem dct:LinguisticSystem
      Location dct:Location
      MediaType dct:MediaType
      MediaTypeorExtent dct:MediaTypeorExtent
      PeriodOfTime dct:PeriodOfTime
      ProvenanceStatement dct:ProvenanceStatement
      PublisherType skos:Concept
      Relationship dcat:Relationship
      RightsStatement dct:RightsStatement
      Role dcat:Role
      Standard dct:Standard
      Status skos:Concept
      accessURL dcat:accessURL @id
      applicationProfile dct:conformsTo rdfs:Resource
      beginning http://www.w3.org/2006/time/hasBeginning @id
      boundingBox dcat:bbox xsd:string
      byteSize dcat:byteSize xsd:decimal
      category dcat:theme @id
      centroid dcat:centroid xsd:string
      downloadURL dcat:downloadURL @id
      endpointURL dcat:endpointURL @id
      geographic dct:spatial @id
      geometry locn:geometry xsd:string
      hasVersion dct:hasVersion @id
      identifier dct:identifier xsd:string
      isPartOf dct:isPartOf @id
      isVersionOf dct:isVersionOf @id
      licenceType dct:type @id
      notation skos:notation xsd:string
      servesDataset dcat:servesdataset @id
      spatial dct:spatial @id
      tag dcat:keyword
      updateDate dct:modified
      version owl:versionInfo xsd:string`),
  }
}

/** Goes beside `dcatAp2`: texts by language. */
export function dcatAp2Languages(): ContextValue {
  return terms(`
    description dct:description @language
    name foaf:name @language
    preferredLabel skos:prefLabel @language
    title dct:title @language
    versionNotes adms:versionNotes @language`)
}
