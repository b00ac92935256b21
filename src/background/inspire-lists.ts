/** The lists of INSPIRE and ISO 19139 that GEODCAT-AP-VL takes its values from. */
import type { CodeList } from './code-list.ts'

const REGISTRY = 'http://inspire.ec.europa.eu/'
const CODES = `${REGISTRY}metadata-codelist/`
/** Regulation (EC) 1205/2008, part D, with the spelling of the registry. */
const REGISTER = 'INSPIRE registry, metadata code lists'

/** mdcat:INSPIREthema, which is iNSPIREthema since 2026. The registry writes http, the model of GEODCAT-AP-VL https. */
export const INSPIRE_THEME: CodeList = {
  id: 'inspire-theme',
  space: `${REGISTRY}theme/`,
  edition: 'the 34 themes of Directive 2007/2/EC',
  source: 'INSPIRE registry, themes',
  concepts: 34,
  codes: `
  ac ad af am au br bu cp ef el er ge gg gn hb hh hy lc lu mf mr nz of oi pd pf ps rs sd so sr su tn us`,
  eitherScheme: true,
  // GEODCAT-AP-VL 2022 prints it so.
  formerSpaces: [`${REGISTRY}themery/`],
  aliases: `
  ad=adressen|addresses
  au=administratieve eenheden|administrative units
  bu=gebouwen|buildings
  cp=kadastrale percelen|cadastral parcels
  gn=geografische namen|geographical names
  hy=hydrografie|hydrography
  lc=bodemgebruik|land cover
  lu=landgebruik|land use
  oi=orthobeeldvorming|orthoimagery
  ps=beschermde gebieden|protected sites
  so=bodem|soil
  tn=vervoersnetwerken|transport networks`,
}

/** mdcat:ISOcategorie, which is iSOcategorie since 2026. */
export const TOPIC_CATEGORY: CodeList = {
  id: 'topic-category',
  space: `${CODES}TopicCategory/`,
  edition: 'undated copy of 19 codes',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 19,
  codes: `
  biota boundaries climatologyMeteorologyAtmosphere economy elevation environment farming
  geoscientificInformation health imageryBaseMapsEarthCover inlandWaters intelligenceMilitary location oceans
  planningCadastre society structure transportation utilitiesCommunication`,
  eitherScheme: true,
}

/** adms:representationTechnique. */
export const REPRESENTATION_TYPE: CodeList = {
  id: 'representation-type',
  space: `${CODES}SpatialRepresentationType/`,
  edition: 'ISO 19139:2007',
  source: REGISTER,
  concepts: 6,
  codes: 'grid stereoModel textTable tin vector video',
  eitherScheme: true,
  formerSpaces: [`${CODES}SpatialRepresentationTypeCode/`],
  aliases: `
  grid=raster|rooster
  textTable=tabel|table`,
}

/** mdcat:servicecategorie: what ISO 19119 calls a service. */
export const SERVICE_CATEGORY: CodeList = {
  id: 'service-category',
  space: `${CODES}SpatialDataServiceCategory/`,
  edition: 'Regulation (EC) 1205/2008, part D.4',
  source: REGISTER,
  concepts: 78,
  codes: `
  chainDefinitionService comEncodingService comGeographicCompressionService
  comGeographicFormatConversionService comMessagingService comRemoteFileAndExecutableManagement comService
  comTransferService humanCatalogueViewer humanChainDefinitionEditor humanFeatureGeneralizationEditor
  humanGeographicDataStructureViewer humanGeographicFeatureEditor humanGeographicSpreadsheetViewer
  humanGeographicSymbolEditor humanGeographicViewer humanInteractionService humanServiceEditor
  humanWorkflowEnactmentManager infoCatalogueService infoCoverageAccessService infoFeatureAccessService
  infoFeatureTypeService infoGazetteerService infoManagementService infoMapAccessService
  infoOrderHandlingService infoProductAccessService infoRegistryService infoSensorDescriptionService
  infoStandingOrderService metadataGeographicAnnotationService metadataProcessingService
  metadataStatisticalCalculationService spatialCoordinateConversionService
  spatialCoordinateTransformationService spatialCoverageVectorConversionService
  spatialDimensionMeasurementService spatialFeatureGeneralizationService spatialFeatureManipulationService
  spatialFeatureMatchingService spatialImageCoordinateConversionService
  spatialImageGeometryModelConversionService spatialOrthorectificationService spatialPositioningService
  spatialProcessingService spatialProximityAnalysisService spatialRectificationService
  spatialRouteDeterminationService spatialSamplingService spatialSensorGeometryModelAdjustmentService
  spatialSubsettingService spatialTilingChangeService subscriptionService taskManagementService
  temporalProcessingService temporalProximityAnalysisService temporalReferenceSystemTransformationService
  temporalSamplingService temporalSubsettingService thematicChangeDetectionService
  thematicClassificationService thematicFeatureGeneralizationService thematicGeocodingService
  thematicGeographicInformationExtractionService thematicGeoparsingService
  thematicGoparameterCalculationService thematicImageManipulationService thematicImageProcessingService
  thematicImageSynthesisService thematicImageUnderstandingService thematicMultibandImageManipulationService
  thematicObjectDetectionService thematicProcessingService thematicReducedResolutionGenerationService
  thematicSpatialCountingService thematicSubsettingService workflowEnactmentService`,
  eitherScheme: true,
}

/** mdcat:servicetype: what INSPIRE calls a service. */
export const SERVICE_TYPE: CodeList = {
  id: 'service-type',
  space: `${CODES}SpatialDataServiceType/`,
  edition: 'Regulation (EC) 1205/2008, part D.3',
  source: REGISTER,
  concepts: 6,
  codes: 'discovery download invoke other transformation view',
  eitherScheme: true,
}

/** mdcat:servicetype of the geographic catalogue of Flanders. */
export const GDI_SERVICE_TYPE: CodeList = {
  id: 'gdi-service-type',
  space: 'https://metadata.vlaanderen.be/id/GDI-Vlaanderen-Service-Types/',
  edition: 'undated copy of 9 codes',
  source: 'metadata101/dcat-ap @ 8db41208752a, resources/thesauri',
  concepts: 9,
  codes: `
  INSPIREATOMOPENSEARCH INSPIRESDS OGCCSW OGCSOS OGCWCS OGCWFS OGCWMS OGCWMTS OSGEOTMS`,
}

/** mdcat:status of a dataset. ISO publishes the list as a file and not as linked data, so IRIs of its codes differ. */
export const PROGRESS_CODE: CodeList = {
  id: 'progress-code',
  space: 'https://standards.iso.org/iso/19139/resources/gmxCodelists.xml#MD_ProgressCode_',
  edition: 'ISO 19139:2007',
  source: 'ISO 19139, gmxCodelists.xml',
  concepts: 7,
  codes: 'completed historicalArchive obsolete onGoing planned required underDevelopment',
  eitherScheme: true,
  open: true,
  formerSpaces: [
    'https://standards.iso.org/iso/19139/resources/gmxCodelists.xml#MD_ProgressCode/',
    'http://www.isotc211.org/2005/resources/Codelist/gmxCodelists.xml#MD_ProgressCode_',
    'http://standards.iso.org/ittf/PubliclyAvailableStandards/ISO_19139_Schemas/resources/codelist/ML_gmxCodelists.xml#MD_ProgressCode_',
  ],
}
