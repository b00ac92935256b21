import { type ContextValue, terms } from './notation.ts'

/**
 * The context of DCAT-AP-VL that OSLO publishes with the standard of 2026-02-12. Its mistakes (dates that become links,
 * texts with a type that no text has, misspelt properties) are here as they are there: they are mended while reading, and
 * whoever uses the context is told (see jsonld-repairs.ts).
 */
export function dcatApVl(): ContextValue {
  return terms(`
    Agent dct:Agent
    Catalogus dcat:Catalog
    CatalogusRecord dcat:CatalogRecord
    CatalogusResource dcat:Resource
    Contactinfo vcard:Kind
    Contactpunt schema:ContactPoint
    Dataservice dcat:DataService
    Dataset dcat:Dataset
    Dataset.versie dcat:version xsd:string
    DatasetSerie dcat:DatasetSeries
    Distributie dcat:Distribution
    Frequentie dct:Frequency
    HerkomstVerklaring dct:ProvenanceStatement
    Identificator adms:Identifier
    JuridischeBepaling dct:RightsStatement
    LicentieDocument dct:LicenseDocument
    Plaats dct:Location
    Rechtsgrond eli:LegalResource
    RelatieQualificatie dcat:Relationship
    Standaard dct:Standard
    Standaard.versie owl:versionInfo xsd:string
    Tijdsperiode dct:PeriodOfTime
    Voorbeeldweergave dcat:Distribution
    aanmaakdatum dct:issued xsd:dateTime
    alternatieveIdentificator adms:identifier @id
    belanghebbendeWetgeving dcatap:applicableLegislation @id
    beschrijving dct:description rdf:langString
    biedtInformatieAanOver dcat:servesdataset @id
    boundingBox dcat:bbox rdfs:Literal
    bronMetadataRecordLandingspagina mdcat:bronMetadataRecordLandingspagina @id
    bronMetadatarecord dct:source @id
    bronresource mdcat:RelatieQualificatie.catalogusResource.source @id
    centroïDe dcat:centroid rdfs:Literal
    conform dct:conformsTo @id
    conformAanProtocol dct:conformsTo @id
    contactinformatie dcat:contactPoint @id
    contactpagina foaf:page @id
    creatiedatum dct:created @id
    distributie dcat:distribution @id
    doelresource mdcat:RelatieQualificatie.catalogusResource.target @id
    downloadURL dcat:downloadURL @id
    e-Mail vcard:hasEmail @id
    eigenaar dct:rightsHolder @id
    eindDatum dcat:endDate @id
    endpointURL dcat:endpointURL @id
    endpointbeschrijving dcat:endpointDescription @id
    formaat dct:format @id
    geografischeDekking dct:spatial @id
    geometrie locn:geometry rdfs:Literal
    gestructureerdeIdentificator http://data.vlaanderen.be/ns/generiek#gestructureerdeIdentificator @id
    heeftDataService dcat:service @id
    heeftDataset dcat:dataset @id
    heeftEinde time:hasEnd @id
    heeftStart time:hasBeginning @id
    herkomst dct:provenance @id
    hoofdonderwerp foaf:primaryTopic @id
    identificator dct:identifier rdfs:Literal
    inSerie dcat:inSeries @id
    landingspagina dcat:landingPage @id
    landingspaginaVoorAuthenticatie mdcat:landingspaginaVoorAuthenticatie @id
    landingspaginaVoorGebruiksinformatie mdcat:landingspaginaVoorGebruiksinformatie @id
    landingspaginaVoorStatusinformatie mdcat:landingspaginaVoorStatusinformatie @id
    levensfase mdcat:levensfase @id
    licentie dct:license @id
    mediatype dcat:mediatype @id
    naam foaf:name rdf:langString
    notatie skos:notation rdfs:Literal
    ontwikkelingstoestand mdcat:ontwikkelingstoestand @id
    periodiciteit dct:accrualPeriodicity @id
    plaatsnaam rdfs:label rdf:langString
    publicatieDatum dct:issued @id
    publicatiedatum dct:issued @id
    rechten dct:rights @id
    record dcat:record @id
    relatie dct:relation @id
    rol dcat:hadRole @id
    specificatieURL rdfs:seeAlso @id
    startDatum dcat:startDate @id
    statuut mdcat:statuut @id
    temporeleDekking dct:temporal @id
    thema dcat:theme @id
    titel dct:title rdfs:Literal
    toegangsURL dcat:accessURL @id
    toegankelijkheid dct:accessRights @id
    toegekendDoor dct:creator @id
    toegekendDoor(String) adms:schemaAgency xsd:string
    toegekendOp dct:issued xsd:dateTime
    trefwoord dcat:keyword rdf:langString
    type dct:type @id
    uitgever dct:publisher @id
    verdeler geodcat:distributor @id
    versie dcat:version xsd:string
    voorbeeldweergave adms:sample @id
    voorkeurslabel skos:prefLabel xsd:string
    wijzigingsdatum dct:modified @id
    wordtAangebodenDoor dcat:accessService @id`)
}
