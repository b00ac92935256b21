/** Statements `[removed, added]` that break one rule of a Flemish profile each, where test/variants.ts cannot guess them. */
type Change = readonly [removed: string | null, added: string | null]

const HTTP = 'http://data.vlaanderen.be/ns/metadata-dcat#'
const DATASET = '<dataset/straatbomen>'
const SERVICE = '<service/straatbomen-wfs>'
const FILE = '<distributie/straatbomen-geojson>'
const GDI = 'https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Trefwoorden'
const EU = 'http://publications.europa.eu/resource/authority'
const SCHEME = 'https://data.vlaanderen.be/id/conceptscheme'
const CONCEPT = 'https://data.vlaanderen.be/id/concept'
const LICENCE = 'https://data.vlaanderen.be/id/licentie'
const INSPIRE = 'http://inspire.ec.europa.eu'
const CC_BY = 'https://creativecommons.org/licenses/by/4.0/'

const DATES: Readonly<Record<string, string>> = {
  [`${DATASET} dct:created`]: '"2019-05-06T00:00:00+02:00"^^xsd:dateTime',
  [`${DATASET} dct:issued`]: '"2019-06-01T00:00:00+02:00"^^xsd:dateTime',
  [`${DATASET} dct:modified`]: '"2022-03-01T18:00:00Z"^^xsd:dateTime',
  [`${SERVICE} dct:created`]: '"2020-01-15T00:00:00+01:00"^^xsd:dateTime',
  [`${SERVICE} dct:issued`]: '"2020-02-01T00:00:00+01:00"^^xsd:dateTime',
  [`${SERVICE} dct:modified`]: '"2022-01-10T00:00:00+01:00"^^xsd:dateTime',
}

/** A day where a moment is asked. */
function dayOnly(subject: string, property: string): Change {
  const said = `${subject} ${property}`
  return [`${said} ${DATES[said]}`, `${said} "2022-03-01"^^xsd:date`]
}

/** A described concept that does not name its list. */
function unlisted(concept: string, scheme: string): Change {
  return [`<${concept}> skos:inScheme <${scheme}>`, null]
}

function added(statement: string): Change {
  return [null, statement]
}

const DISTRIBUTION_TEXT = `${FILE} dct:description "Alle bomen als punten, in Lambert 72."@nl`

export const CHANGES: Readonly<Record<string, Change>> = {
  'dcat-ap-vl-2022-dataset-statuut-missing': [
    `${DATASET} mdcat:statuut <${GDI}/VLOPENDATA>`,
    `${DATASET} mdcat:statuut <${GDI}/GEODATA>`,
  ],
  'dcat-ap-vl-2022-dataset-access-rights-not-allowed': [
    `${DATASET} dct:accessRights <${EU}/access-right/PUBLIC>`,
    `${DATASET} dct:accessRights <${EU}/access-right/NON_PUBLIC>`,
  ],
  'dcat-ap-vl-2022-service-access-rights-not-allowed': [
    `${SERVICE} dct:accessRights <https://publications.europa.eu/resource/authority/access-right/PUBLIC>`,
    `${SERVICE} dct:accessRights <${EU}/access-right/NON_PUBLIC>`,
  ],
  'dcat-ap-vl-2022-service-keyword-missing': [`${SERVICE} dcat:keyword "boom"@nl`, null],
  'dcat-ap-vl-2022-dataset-created-not-datetime': dayOnly(DATASET, 'dct:created'),
  'dcat-ap-vl-2022-dataset-issued-not-datetime': dayOnly(DATASET, 'dct:issued'),
  'dcat-ap-vl-2022-dataset-modified-not-datetime': dayOnly(DATASET, 'dct:modified'),
  'dcat-ap-vl-2022-service-created-not-datetime': dayOnly(SERVICE, 'dct:created'),
  'dcat-ap-vl-2022-service-issued-not-datetime': dayOnly(SERVICE, 'dct:issued'),
  'dcat-ap-vl-2022-service-modified-not-datetime': dayOnly(SERVICE, 'dct:modified'),
  'dcat-ap-vl-2022-standard-issued-not-datetime': [
    '<https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21> dct:issued ' +
      '"2022-04-21T00:00:00+02:00"^^xsd:dateTime',
    '<https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL/erkendestandaard/2022-04-21> dct:issued ' +
      '"2022-04-21"^^xsd:date',
  ],
  'dcat-ap-vl-2022-dataset-version-not-string': [
    `${DATASET} owl:versionInfo "2022.1"`,
    `${DATASET} owl:versionInfo "2022.1"@nl`,
  ],
  'dcat-ap-vl-2022-service-version-not-string': [
    `${SERVICE} owl:versionInfo "2.0.0"`,
    `${SERVICE} owl:versionInfo 2.0`,
  ],
  'dcat-ap-vl-2022-dataset-theme-without-scheme': unlisted(
    'http://vocab.belgif.be/auth/datatheme/ENVI',
    'http://vocab.belgif.be/auth/datatheme',
  ),
  'dcat-ap-vl-2022-service-theme-without-scheme': unlisted(
    'https://vocab.belgif.be/auth/datatheme/TRAN',
    'https://vocab.belgif.be/auth/datatheme',
  ),
  'dcat-ap-vl-2022-dataset-statuut-without-scheme': unlisted(`${GDI}/VLOPENDATA`, GDI),
  'dcat-ap-vl-2022-service-statuut-without-scheme': unlisted(`${GDI}/VLOPENDATASERVICE`, GDI),
  'dcat-ap-vl-2022-dataset-access-rights-without-scheme': unlisted(`${EU}/access-right/PUBLIC`, `${EU}/access-right`),
  'dcat-ap-vl-2022-service-access-rights-without-scheme': unlisted(
    'https://publications.europa.eu/resource/authority/access-right/PUBLIC',
    `${EU}/access-right`,
  ),
  'dcat-ap-vl-2022-service-life-phase-without-scheme': unlisted(`${CONCEPT}/levensfase/live`, `${SCHEME}/levensfase`),
  'dcat-ap-vl-2022-service-development-state-without-scheme': unlisted(
    `${CONCEPT}/ontwikkelingstoestand/PROD`,
    `${SCHEME}/ontwikkelingstoestand`,
  ),
  'dcat-ap-vl-2022-service-protocol-without-scheme': unlisted(
    `${CONCEPT}/dataserviceprotocol/OGC:WFS`,
    `${SCHEME}/dataserviceprotocol`,
  ),
  'dcat-ap-vl-2022-service-life-phase-not-allowed': [
    `${SERVICE} mdcat:levensfase <${CONCEPT}/levensfase/live>`,
    `${SERVICE} mdcat:levensfase <${CONCEPT}/levensfase/asleep>`,
  ],
  'dcat-ap-vl-2022-service-development-state-not-allowed': [
    `${SERVICE} mdcat:ontwikkelingstoestand <${CONCEPT}/ontwikkelingstoestand/PROD>`,
    `${SERVICE} mdcat:ontwikkelingstoestand <${CONCEPT}/ontwikkelingstoestand/IDEA>`,
  ],
  'dcat-ap-vl-2022-distribution-description-missing': [
    '<distributie/straatbomen-csv> dct:description "Soort en plantjaar zonder ligging."@nl',
    null,
  ],
  'dcat-ap-vl-2022-distribution-description-is-node': [DISTRIBUTION_TEXT, `${FILE} dct:description <beschrijving>`],
  'dcat-ap-vl-2022-distribution-description-untagged': [
    DISTRIBUTION_TEXT,
    `${FILE} dct:description "Alle bomen als punten, in Lambert 72."`,
  ],
  'dcat-ap-vl-2022-distribution-description-language-repeated': added(`${FILE} dct:description "Bomen als punten."@nl`),
  'dcat-ap-vl-2022-distribution-description-empty': [DISTRIBUTION_TEXT, `${FILE} dct:description " "@nl`],
  'dcat-ap-vl-2022-contact-channel-missing': [
    '<contact/groendienst> vcard:hasURL <https://www.voorbeeldstad.be/groen>',
    null,
  ],

  'metadata-dcat-distribution-format-without-scheme': unlisted(`${EU}/file-type/GEOJSON`, `${EU}/file-type`),
  'metadata-dcat-service-endpoint-url-misspelt': [
    `${SERVICE} dcat:endpointURL <https://geo.voorbeeldstad.be/wfs/bomen>`,
    `${SERVICE} dcat:endpointUrl <https://geo.voorbeeldstad.be/wfs/bomen>`,
  ],

  'geodcat-ap-vl-dataset-spatial-missing': ['<dataset/luchtkwaliteit-2025> dct:spatial <plaats/voorbeeldstad>', null],
  'geodcat-ap-vl-dataset-representation-technique-misspelt': added(
    `${DATASET} adms:representionTechnique <${INSPIRE}/metadata-codelist/SpatialRepresentationType/vector>`,
  ),
  'geodcat-ap-vl-dataset-status-misspelt': added(`${DATASET} <${HTTP}status> <voortgang/klaar>`),
  'geodcat-ap-vl-dataset-inspire-theme-misspelt': added(`${DATASET} <${HTTP}iNSPIREthema> <${INSPIRE}/theme/ef>`),
  'geodcat-ap-vl-dataset-iso-category-misspelt': added(
    `${DATASET} <${HTTP}ISOcategorie> <${INSPIRE}/metadata-codelist/TopicCategory/environment>`,
  ),
  'geodcat-ap-vl-dataset-gemet-concept-misspelt': added(
    `${DATASET} <${HTTP}gEMETconcept> <http://www.eionet.europa.eu/gemet/concept/8468>`,
  ),
  'geodcat-ap-vl-dataset-gemet-concept-not-allowed': added(`${DATASET} mdcat:gEMETconcept <begrip/boom>`),
  'geodcat-ap-vl-dataset-quality-measurement-wrong-class': [
    `${DATASET} dqv:hasQualityMeasurement <meting/straatbomen>`,
    `${DATASET} dqv:hasQualityMeasurement <contact/dataloket>`,
  ],
  'geodcat-ap-vl-dataset-in-series-misspelt': added(`${DATASET} mdcat:inserie <serie/luchtkwaliteit>`),
  'geodcat-ap-vl-dataset-rights-holder-missing': [
    `${DATASET} dct:rightsHolder <https://data.vlaanderen.be/id/organisatie/OVO009999>`,
    null,
  ],
  'geodcat-ap-vl-service-spatial-wrong-class': added(`${SERVICE} dct:spatial <contact/dataloket>`),
  'geodcat-ap-vl-service-service-category-misspelt': added(`${SERVICE} <${HTTP}servicecategorie> <soort/kaart>`),
  'geodcat-ap-vl-service-service-type-misspelt': added(`${SERVICE} <${HTTP}servicetype> <soort/kaart>`),
  'geodcat-ap-vl-series-adms-identifier-missing': ['<serie/luchtkwaliteit> adms:identifier <nummer/lucht-1>', null],
  'geodcat-ap-vl-series-publisher-misspelt': added(
    '<serie/luchtkwaliteit> <http://todo.com/uitgever> <https://data.vlaanderen.be/id/organisatie/OVO009999>',
  ),
  'geodcat-ap-vl-catalog-resource-missing': ['<catalogus/groen> dcat:dataset <dataset/straatbomen>', null],
  'geodcat-ap-vl-contact-channel-missing': [
    '<contact/meetdienst> foaf:page <https://www.voorbeeldstad.be/meetdienst>',
    '<contact/meetdienst> vcard:hasURL <https://www.voorbeeldstad.be/meetdienst>',
  ],
  'geodcat-ap-vl-measurement-metric-wrong-class': [
    '<meting/straatbomen> dqv:isMeasurementOf <http://data.europa.eu/930/spatialResolutionAsDistance>',
    '<meting/straatbomen> dqv:isMeasurementOf <contact/dataloket>',
  ],
  'geodcat-ap-vl-measurement-value-wrong-datatype': [
    '<meting/straatbomen> dqv:value 0.25',
    '<meting/straatbomen> dqv:value "0.25"^^xsd:double',
  ],

  'geodcat-ap-vl-2022-dataset-inspire-theme-misspelt': added(`${DATASET} <${HTTP}INSPIREthema> <${INSPIRE}/theme/ef>`),
  'geodcat-ap-vl-2022-dataset-iso-category-misspelt': added(
    `${DATASET} <${HTTP}ISOcategorie> <${INSPIRE}/metadata-codelist/TopicCategory/environment>`,
  ),
  'geodcat-ap-vl-2022-dataset-gemet-concept-misspelt': added(
    `${DATASET} <${HTTP}gEMETconcept> <http://www.eionet.europa.eu/gemet/concept/8468>`,
  ),
  'geodcat-ap-vl-2022-dataset-gemet-concept-not-allowed': added(`${DATASET} mdcat:GEMETconcept <begrip/boom>`),

  'dcat-ap-vl-open-data-dataset-access-rights-not-allowed': [
    `${DATASET} dct:accessRights <${EU}/access-right/PUBLIC>`,
    `${DATASET} dct:accessRights <${EU}/access-right/NON_PUBLIC>`,
  ],
  'dcat-ap-vl-open-data-service-access-rights-not-allowed': added(
    `<service/straatbomen-intern> dct:accessRights <${EU}/access-right/NON_PUBLIC>`,
  ),
  'dcat-ap-vl-open-data-dataset-statuut-missing': [`${DATASET} mdcat:statuut <${GDI}/VLOPENDATA>`, null],
  'dcat-ap-vl-open-data-service-statuut-missing': [
    `${SERVICE} mdcat:statuut <${GDI}/VLOPENDATASERVICE>`,
    `${SERVICE} mdcat:statuut <${GDI}/VLOPENDATA>`,
  ],
  'dcat-ap-vl-open-data-dataset-public-service-missing': [`${SERVICE} dcat:servesDataset ${DATASET}`, null],
  'dcat-ap-vl-open-data-distribution-license-not-allowed': [
    `<distributie/straatbomen-csv> dct:license <${LICENCE}/modellicentie-gratis-hergebruik/v1.0>`,
    `<distributie/straatbomen-csv> dct:license <${CC_BY}>`,
  ],
  'dcat-ap-vl-open-data-service-license-not-allowed': [
    `${SERVICE} dct:license <${LICENCE}/modellicentie-gratis-hergebruik/v1.0>`,
    `${SERVICE} dct:license <${LICENCE}/modellicentie-gratis-hergebruik/v1.1>`,
  ],

  'datavindplaats-dataset-date-missing': [`${DATASET} dct:issued "2019-06-01"^^xsd:date`, null],
  'datavindplaats-distribution-format-not-recognised': [
    `<distributie/straatbomen-csv> dct:format <${EU}/file-type/CSV>`,
    '<distributie/straatbomen-csv> dct:format <https://www.iana.org/assignments/media-types/text/csv>',
  ],
  'datavindplaats-distribution-license-not-recognised': [
    `<distributie/straatbomen-csv> dct:license <${LICENCE}/modellicentie-gratis-hergebruik/v1.0>`,
    `<distributie/straatbomen-csv> dct:license <${CC_BY}>`,
  ],
  'datavindplaats-service-license-not-recognised': [
    `${SERVICE} dct:license <${LICENCE}/onvoorwaardelijk-hergebruik/v1.0>`,
    `${SERVICE} dct:license <${CC_BY}>`,
  ],
}
