/** Code lists kept by Flanders and by the Belgian federal government. */
import type { CodeList } from './code-list.ts'

const OSLO = 'Informatievlaanderen/OSLOthema-metadataVoorServices @ 4cde3dc5082e, codelijsten'
const EDITOR = 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri'
const CONCEPT = 'https://data.vlaanderen.be/id/concept/'

/** mdcat:levensfase of a data service. */
export const LEVENSFASE: CodeList = {
  id: 'levensfase',
  space: `${CONCEPT}levensfase/`,
  edition: '2026-02-12',
  source: OSLO,
  concepts: 4,
  codes: 'deprecated design live sunset',
  formerSpaces: ['https://data.vlaanderen.be/doc/concept/levensfase/'],
}

/** mdcat:ontwikkelingstoestand of a data service. */
export const ONTWIKKELINGSTOESTAND: CodeList = {
  id: 'ontwikkelingstoestand',
  space: `${CONCEPT}ontwikkelingstoestand/`,
  edition: '2026-02-12',
  source: OSLO,
  concepts: 6,
  codes: 'BETA DEV PROD STAGING TEST TNI',
  formerSpaces: ['https://data.vlaanderen.be/doc/concept/ontwikkelingstoestand/'],
}

/** dct:conformsTo of a data service. */
export const DATASERVICEPROTOCOL: CodeList = {
  id: 'dataserviceprotocol',
  space: `${CONCEPT}dataserviceprotocol/`,
  edition: '2026-02-12',
  source: OSLO,
  concepts: 50,
  codes: `
  ESRI:AIMS-http-configuration GLG:KML-2.0-http-get-map LDES LINK-download-store OGC:CSW OGC:GML OGC:KML OGC:ODS
  OGC:OGC-API-Features OGC:OGC-API-Features-items OGC:OGC-API-Features-landingpage OGC:WCS
  OGC:WCS-1.0.0-http-get-capabilities OGC:WCS-1.0.0-http-get-coverage OGC:WCS-1.1.0-http-get-capabilities
  OGC:WCS-1.1.0-http-get-coverage OGC:WCS-1.1.1-http-get-capabilities OGC:WCS-1.1.1-http-get-coverage
  OGC:WCS-2.0.0-http-get-capabilities OGC:WCS-2.0.0-http-get-coverage OGC:WCS-2.0.1-http-get-capabilities
  OGC:WCS-2.0.1-http-get-coverage OGC:WFS OGC:WFS-1.0.0-http-describefeaturetype
  OGC:WFS-1.0.0-http-get-capabilities OGC:WFS-1.0.0-http-get-feature OGC:WFS-1.1.0-http-describefeaturetype
  OGC:WFS-1.1.0-http-get-capabilities OGC:WFS-1.1.0-http-get-feature OGC:WFS-1.1.0-http-getgmlobject
  OGC:WFS-2.0.0-http-describefeaturetype OGC:WFS-2.0.0-http-get-capabilities OGC:WFS-2.0.0-http-get-feature OGC:WMS
  OGC:WMS-1.1.1-http-get-capabilities OGC:WMS-1.1.1-http-get-featureinfo OGC:WMS-1.1.1-http-get-map
  OGC:WMS-1.3.0-http-get-capabilities OGC:WMS-1.3.0-http-get-featureinfo OGC:WMS-1.3.0-http-get-map OGC:WMTS
  OGC:WMTS-1.0.0-http-get-capabilities OGC:WMTS-1.0.0-http-get-tile REST REST-richtlijnen-digitaal-vlaanderen
  WWW:DOWNLOAD-1.0-ftp--download WWW:DOWNLOAD-1.0-http--download WWW:LINK-1.0-http--atom WWW:LINK-1.0-http--link
  WWW:LINK-1.0-http--related`,
  formerSpaces: [
    'https://data.vlaanderen.be/doc/concept/dataserviceprotocol/',
    'https://data.vlaanderen.be/id/conceptscheme/dataserviceprotocol/',
  ],
  aliases: `
  OGC:WMS=wms
  OGC:WFS=wfs
  OGC:WCS=wcs
  OGC:WMTS=wmts
  OGC:CSW=csw
  OGC:OGC-API-Features=ogc api features|ogc-api-features|ogc api - features`,
}

/** mdcat:statuut. */
export const GDI_TREFWOORDEN: CodeList = {
  id: 'gdi-trefwoorden',
  space: 'https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden/',
  edition: 'undated copy of 9 codes',
  source: EDITOR,
  concepts: 9,
  codes: `
    GEODATA HERBRUIKBAAR KOSTELOOS LIJSTMRINSPIRE MDGDICONFORM MDINSPIRECONFORM TOEGEVOEGDGDIVL VLOPENDATA
    VLOPENDATASERVICE`,
  formerSpaces: ['https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden#'],
  aliases: `
  VLOPENDATA=vlaamse open data
  VLOPENDATASERVICE=vlaamse open data service
  TOEGEVOEGDGDIVL=toegevoegd gdi-vl
  GEODATA=geografische gegevens`,
}

export const RELATIEVORM: CodeList = {
  id: 'relatievorm',
  space: `${CONCEPT}relatievorm/`,
  edition: '2026-02-12',
  source: OSLO,
  concepts: 5,
  codes: 'crossReference largerWorkCitation partOfSeamlessDatabase source stereoMate',
}

/** The Belgian themes: the profile prints https, the published list and the editor http, so both are right. */
export const BELGIF_DATATHEME: CodeList = {
  id: 'belgif-datatheme',
  space: 'http://vocab.belgif.be/auth/datatheme/',
  edition: 'undated copy of 14 codes',
  source: EDITOR,
  concepts: 14,
  codes: 'AGRI CULT ECON EDUC ENER ENVI GOVE HEAL INTR JUST REGI SOCI TECH TRAN',
  eitherScheme: true,
}
