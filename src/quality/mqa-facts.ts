/**
 * What the MQA of data.europa.eu asks of a record, as plain facts (quality-model sections 1.1 and 1.2). Types only:
 * `records/mqa-facts.ts` fills them from the graph, the arithmetic of the 405 points reads them.
 *
 * "Present" is bare presence, as data.europa.eu counts it: an empty literal is present.
 */

/** Facts of one distribution. */
export interface MqaDistributionFacts {
  /** Values of dcat:accessURL, as written. */
  readonly accessUrls: readonly string[]
  /** Values of dcat:downloadURL, as written. */
  readonly downloadUrls: readonly string[]
  /** dct:format is present. */
  readonly format: boolean
  /** dcat:mediaType is present. */
  readonly mediaType: boolean
  /** Format and media type are both in their vocabularies. */
  readonly alignment: boolean
  /** Each of the two alone. */
  readonly knownFormat?: boolean
  readonly knownMediaType?: boolean
  /** The format is on the list of non-proprietary formats. */
  readonly nonProprietary: boolean
  /** The format is on the list of machine-readable formats. */
  readonly machineReadable: boolean
  /** dct:license is present. */
  readonly licence: boolean
  /** The licence is in the vocabulary that the MQA knows. */
  readonly knownLicence: boolean
  /** dct:rights is present. */
  readonly rights: boolean
  /** dcat:byteSize is present. */
  readonly byteSize: boolean
  /** dct:issued is present. */
  readonly issued: boolean
  /** dct:modified is present. */
  readonly modified: boolean
}

/** Facts of one dataset, with those of its distributions. */
export interface MqaFacts {
  readonly keyword: boolean
  readonly theme: boolean
  readonly spatial: boolean
  readonly temporal: boolean
  /** dct:accessRights is present. */
  readonly accessRights: boolean
  /** The access right is a code of the vocabulary. */
  readonly accessRightsKnown: boolean
  readonly contactPoint: boolean
  readonly publisher: boolean
  readonly issued: boolean
  readonly modified: boolean
  /** Whether SHACL validation against DCAT-AP passes; null when it was not run. */
  readonly compliant: boolean | null
  readonly distributions: readonly MqaDistributionFacts[]
}
