import { type ContextValue, prefixes, terms } from './notation.ts'

/**
 * schema.org: every word is a term of its vocabulary; those whose values are always links or dates say so, among the terms
 * that datasets use. The published context has them for all 1,500.
 */
export function schemaOrg(): ContextValue {
  return {
    '@vocab': 'http://schema.org/',
    ...prefixes('dcat dct dcterms foaf odrl org owl prov rdf rdfs schema sh skos time xsd'),
    ...terms(`
      id @id
      type @type
      HTML rdf:HTML
      acquireLicensePage schema:acquireLicensePage @id
      additionalType schema:additionalType @id
      archivedAt schema:archivedAt @id
      codeRepository schema:codeRepository @id
      contentUrl schema:contentUrl @id
      dateCreated schema:dateCreated schema:Date
      dateModified schema:dateModified schema:Date
      datePublished schema:datePublished schema:Date
      discussionUrl schema:discussionUrl @id
      documentation schema:documentation @id
      downloadUrl schema:downloadUrl @id
      embedUrl schema:embedUrl @id
      endDate schema:endDate schema:Date
      endTime schema:endTime schema:DateTime
      expires schema:expires schema:Date
      image schema:image @id
      isBasedOn schema:isBasedOn @id
      isBasedOnUrl schema:isBasedOnUrl @id
      isPartOf schema:isPartOf @id
      license schema:license @id
      logo schema:logo @id
      mainEntityOfPage schema:mainEntityOfPage @id
      publishingPrinciples schema:publishingPrinciples @id
      relatedLink schema:relatedLink @id
      sameAs schema:sameAs @id
      sdDatePublished schema:sdDatePublished schema:Date
      sdLicense schema:sdLicense @id
      startDate schema:startDate schema:Date
      startTime schema:startTime schema:DateTime
      thumbnailUrl schema:thumbnailUrl @id
      uploadDate schema:uploadDate schema:Date
      url schema:url @id
      usageInfo schema:usageInfo @id`),
  }
}
