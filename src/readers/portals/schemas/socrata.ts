import { ANY, fields, LIST, NUMBER, object, type Schema, TEXT } from './types.ts'

/** Assets of the catalogue API (`/api/catalog/v1`), and views (`/api/views`, `/api/views/metadata/v1`). */

const LISTED: Schema = object({
  ...fields(
    `id name description attribution attribution_link contact_email type updatedAt createdAt metadata_updated_at
    data_updated_at publication_date provenance lens_view_type lens_display_type blob_mime_type obe_fxf`,
    TEXT,
  ),
  ...fields('parent_fxf', LIST),
  ...fields('download_count', NUMBER),
  ...fields(
    `page_views columns_name columns_field_name columns_datatype columns_description columns_format locked
    hide_from_data_json nbe_fxf`,
    ANY,
  ),
})

export const ASSET: Schema = object({
  resource: LISTED,
  classification: object({
    domain_category: TEXT,
    ...fields('categories tags domain_tags', LIST),
    domain_metadata: { type: 'array', items: object({ key: TEXT, value: ANY }) },
  }),
  metadata: { type: 'object', properties: fields('domain license', TEXT) },
  ...fields('permalink link preview_image_url', TEXT),
  ...fields('owner creator published_copy', ANY),
})

export const VIEW: Schema = object({
  ...fields(
    `id name description attribution attributionLink category viewType displayType assetType provenance licenseId webUri
    dataUri domain domainCName blobMimeType contactEmail externalId resourceName publicationStage`,
    TEXT,
  ),
  ...fields(
    'createdAt publicationDate rowsUpdatedAt viewLastModified dataUpdatedAt metadataUpdatedAt updatedAt',
    NUMBER,
  ),
  tags: LIST,
  license: { type: ['object', 'string'], properties: fields('name termsLink logoUrl', TEXT) },
  ...fields('metadata customFields', { type: 'object' }),
  ...fields(
    `averageRating downloadCount hideFromCatalog hideFromDataJson indexUpdatedAt locale newBackend numberOfComments oid
    publicationAppendEnabled publicationGroup rowClass rowIdentifierColumnId rowsUpdatedBy tableId totalTimesRated viewCount
    approvals clientContext columns grants owner query rights tableAuthor flags displayFormat blobFilename blobFileSize
    blobId iconUrl previewImageId childViews sharedWithUserInLastDay moderationStatus ratings disabledFeatureFlags
    originalViewId modifyingViewUid diciBackend columnCount rowCount isParent`,
    ANY,
  ),
})
