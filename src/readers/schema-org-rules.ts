/** Which property of schema.org says what in DCAT: W3C's alignment (DCAT 3, annex B.2) with what DCAT-AP asks beyond it. */
import { iri, type Prefix } from '../rdf/namespaces.ts'

/** What a node of schema.org is in DCAT. */
export type Role = 'dataset' | 'catalog' | 'distribution' | 'agent' | 'contact' | 'location' | 'period'

/** How a value becomes a value of DCAT. */
export type Conversion =
  /** A text, or whatever else it is. */
  | 'same'
  /** A link: also when it is written as a text. */
  | 'link'
  | 'date'
  | 'keywords'
  | 'identifier'
  | 'licence'
  | 'agent'
  | 'contact'
  | 'location'
  | 'period'
  | 'language'
  | 'mail'
  | 'phone'
  | 'media-type'
  | 'size'
  | 'download'
  | 'geometry'
  /** The subject belongs to the object. */
  | 'inverse'

export type Rule = readonly [property: string, conversion: Conversion]

function rules(text: string): ReadonlyMap<string, Rule> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.trim().split(/\s+/) as [string, `${Prefix}:${string}`, Conversion])
      .map(([name, property, conversion]) => [name, [iri(property), conversion]] as const),
  )
}

const OF_ALL = `
  alternateName dct:alternative same
  author dct:creator agent
  contactPoint dcat:contactPoint contact
  contributor dct:contributor agent
  copyrightHolder dct:rightsHolder agent
  creator dct:creator agent
  dateCreated dct:created date
  dateModified dct:modified date
  datePublished dct:issued date
  description dct:description same
  hasPart dct:hasPart same
  identifier dct:identifier identifier
  inLanguage dct:language language
  isBasedOn dct:source link
  isPartOf dct:isPartOf link
  license dct:license licence
  name dct:title same
  publisher dct:publisher agent`

export const RULES: Readonly<Record<Role, ReadonlyMap<string, Rule>>> = {
  dataset: rules(`${OF_ALL}
    contentLocation dct:spatial location
    distribution dcat:distribution same
    includedInDataCatalog dcat:dataset inverse
    keywords dcat:keyword keywords
    spatial dct:spatial location
    spatialCoverage dct:spatial location
    temporal dct:temporal period
    temporalCoverage dct:temporal period
    url dcat:landingPage link
    version dcat:version same`),
  catalog: rules(`${OF_ALL}
    dataset dcat:dataset same
    spatialCoverage dct:spatial location
    url foaf:homepage link`),
  distribution: rules(`
    contentSize dcat:byteSize size
    contentUrl dcat:downloadURL download
    dateModified dct:modified date
    datePublished dct:issued date
    description dct:description same
    encodingFormat dcat:mediaType media-type
    fileFormat dcat:mediaType media-type
    inLanguage dct:language language
    license dct:license licence
    name dct:title same
    url dcat:accessURL link`),
  agent: rules(`
    alternateName skos:altLabel same
    email foaf:mbox mail
    identifier dct:identifier identifier
    name foaf:name same
    url foaf:homepage link`),
  contact: rules(`
    email vcard:hasEmail mail
    name vcard:fn same
    telephone vcard:hasTelephone phone
    url vcard:hasURL link`),
  location: rules(`
    geo dcat:centroid geometry
    name rdfs:label same`),
  period: rules(`
    endDate dcat:endDate date
    startDate dcat:startDate date`),
}

/** The class of DCAT that goes with a role. */
export const CLASS_OF: Readonly<Record<Role, string>> = {
  dataset: iri('dcat:Dataset'),
  catalog: iri('dcat:Catalog'),
  distribution: iri('dcat:Distribution'),
  agent: iri('foaf:Agent'),
  contact: iri('vcard:Kind'),
  location: iri('dct:Location'),
  period: iri('dct:PeriodOfTime'),
}

/** Classes of schema.org by role: those that make a description one of datasets, and those that occur in it. */
export const ROLE_OF: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['Dataset', 'dataset'],
  ['DataFeed', 'dataset'],
  ['DataCatalog', 'catalog'],
  ['DataDownload', 'distribution'],
])

export const INNER_ROLE_OF: ReadonlyMap<string, Role> = new Map<string, Role>([
  ['ContactPoint', 'contact'],
  ['Corporation', 'agent'],
  ['EducationalOrganization', 'agent'],
  ['CollegeOrUniversity', 'agent'],
  ['GovernmentOrganization', 'agent'],
  ['LocalBusiness', 'agent'],
  ['NGO', 'agent'],
  ['Organization', 'agent'],
  ['Person', 'agent'],
  ['ResearchOrganization', 'agent'],
  ['Place', 'location'],
  ['AdministrativeArea', 'location'],
  ['City', 'location'],
  ['Country', 'location'],
  ['State', 'location'],
])

/** The role of what a property leads to. */
export const ROLE_BEHIND: Readonly<Partial<Record<Conversion, Role>>> = {
  agent: 'agent',
  contact: 'contact',
  location: 'location',
  period: 'period',
}
