import { type ContextValue, terms } from './notation.ts'

const POD = 'https://project-open-data.cio.gov/v1.1/schema#'

/** Project Open Data v1.1 (data.json of the United States). A word that it does not define is one of DCAT. */
export function projectOpenData(): ContextValue {
  return {
    '@vocab': 'http://www.w3.org/ns/dcat#',
    ...terms(`
      dcat dcat:
      dc dct:
      foaf foaf:
      org org:
      skos skos:
      vcard vcard:
      pod ${POD}
      accessLevel ${POD}accessLevel
      accessURL dcat:accessURL @id
      accrualPeriodicity dct:accrualPeriodicity
      bureauCode ${POD}bureauCode
      conformsTo dct:conformsTo @id
      dataQuality ${POD}dataQuality
      describedBy http://www.w3.org/2007/05/powder#describedby @id
      describedByType ${POD}describedByType
      description dct:description
      downloadURL dcat:downloadURL @id
      fn vcard:fn
      format dct:format
      hasEmail vcard:hasEmail
      homepage foaf:homepage
      identifier dct:identifier
      issued dct:issued xsd:date
      language dct:language
      license dct:license
      modified dct:modified xsd:date
      name skos:prefLabel
      primaryITInvestmentUII ${POD}primaryITInvestmentUII
      programCode ${POD}programCode
      publisher dct:publisher
      rights dct:rights
      spatial dct:spatial
      subOrganizationOf org:subOrganizationOf
      temporal dct:temporal
      title dct:title`),
  }
}
