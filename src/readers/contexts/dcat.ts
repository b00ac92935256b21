import { type ContextValue, prefixes, terms } from './notation.ts'

/**
 * DCAT of W3C (versions 2 and 3). W3C publishes no context of its own; what people mean by its address are the usual
 * prefixes and the names of the vocabulary.
 */
export function dcat(): ContextValue {
  return {
    ...prefixes(
      'adms dcat dcatap dct dcterms dqv eli foaf geosparql locn odrl org owl prov rdf rdfs schema skos spdx time vcard xsd',
    ),
    ...terms(`
      Catalog dcat:Catalog
      CatalogRecord dcat:CatalogRecord
      DataService dcat:DataService
      Dataset dcat:Dataset
      DatasetSeries dcat:DatasetSeries
      Distribution dcat:Distribution
      Relationship dcat:Relationship
      Resource dcat:Resource
      Role dcat:Role
      accessRights dct:accessRights @id
      accessService dcat:accessService @id
      accessURL dcat:accessURL @id
      accrualPeriodicity dct:accrualPeriodicity @id
      bbox dcat:bbox
      byteSize dcat:byteSize xsd:nonNegativeInteger
      catalog dcat:catalog @id
      centroid dcat:centroid
      compressFormat dcat:compressFormat @id
      conformsTo dct:conformsTo @id
      contactPoint dcat:contactPoint @id
      creator dct:creator @id
      dataset dcat:dataset @id
      description dct:description
      distribution dcat:distribution @id
      downloadURL dcat:downloadURL @id
      endDate dcat:endDate
      endpointDescription dcat:endpointDescription @id
      endpointURL dcat:endpointURL @id
      first dcat:first @id
      format dct:format @id
      hadRole dcat:hadRole @id
      hasCurrentVersion dcat:hasCurrentVersion @id
      hasPart dct:hasPart @id
      hasPolicy odrl:hasPolicy @id
      hasVersion dcat:hasVersion @id
      homepage foaf:homepage @id
      identifier dct:identifier
      inSeries dcat:inSeries @id
      isReferencedBy dct:isReferencedBy @id
      isVersionOf dcat:isVersionOf @id
      issued dct:issued
      keyword dcat:keyword
      landingPage dcat:landingPage @id
      language dct:language @id
      last dcat:last @id
      license dct:license @id
      mediaType dcat:mediaType @id
      modified dct:modified
      packageFormat dcat:packageFormat @id
      prev dcat:prev @id
      previousVersion dcat:previousVersion @id
      primaryTopic foaf:primaryTopic @id
      publisher dct:publisher @id
      qualifiedRelation dcat:qualifiedRelation @id
      record dcat:record @id
      relation dct:relation @id
      resource dcat:resource @id
      rights dct:rights @id
      servesDataset dcat:servesDataset @id
      service dcat:service @id
      spatial dct:spatial @id
      spatialResolutionInMeters dcat:spatialResolutionInMeters xsd:decimal
      startDate dcat:startDate
      temporal dct:temporal @id
      temporalResolution dcat:temporalResolution xsd:duration
      theme dcat:theme @id
      themeTaxonomy dcat:themeTaxonomy @id
      title dct:title
      type dct:type @id
      version dcat:version`),
  }
}
