import { ANY, FLAG, fields, LIST, LISTS, NUMBER, object, objects, type Schema, TEXT, TEXTS } from './types.ts'

/** Packages and resources of CKAN 2.x, with the fields of ckanext-dcat (profiles 1 to 3), -fluent and -harvest. */

const AGENT = {
  ...fields('uri url homepage type identifier id_given email mbox', TEXT),
  ...fields('name name_translated label title', TEXTS),
}

const CONTACT = {
  ...fields('uri email identifier url phone hasTelephone contact_form', TEXT),
  ...fields('name name_translated label', TEXTS),
}

const PERIOD = fields('start end start_date end_date', TEXT)

const SERVICE = {
  ...fields('uri identifier endpoint_description license access_rights modified availability theme', TEXT),
  ...fields('title title_translated description description_translated', TEXTS),
  ...fields('endpoint_url serves_dataset conforms_to applicable_legislation hvd_category keyword', LIST),
}

const RESOURCE = object({
  ...fields(
    `id package_id url access_url download_url uri format mimetype media_type mimetype_inner url_type resource_type
    identifier issued created modified last_modified metadata_modified status availability license license_url license_id
    hash hash_algorithm compress_format package_format temporal_resolution state cache_url cache_last_updated
    revision_id revision_timestamp resource_group_id webstore_url webstore_last_updated`,
    TEXT,
  ),
  ...fields('name name_translated title description description_translated display_name', TEXTS),
  ...fields('language documentation applicable_legislation conforms_to', LIST),
  ...fields('size byte_size position spatial_resolution_in_meters', NUMBER),
  ...fields('datastore_active datastore_contains_all_records_of_source_file on_same_domain ckan_url', ANY),
  ...fields('tracking_summary archiver qa resource_locator_function resource_locator_protocol __extras', ANY),
  rights: TEXTS,
  access_services: objects(SERVICE),
})

export const PACKAGE: Schema = object({
  ...fields(
    `id name type state url landing_page version author author_email maintainer maintainer_email owner_org creator_user_id
    license license_id license_url license_title identifier guid uri frequency accrual_periodicity access_rights dcat_type
    created issued modified metadata_created metadata_modified revision_id revision_timestamp temporal_start temporal_end
    temporal_resolution spatial_uri series_order_field contact_name contact_email contact_uri contact_url
    contact_identifier publisher_name publisher_email publisher_url publisher_uri publisher_identifier creator_name
    creator_email creator_url creator_uri creator_type creator_identifier title_for_slug`,
    TEXT,
  ),
  ...fields(
    `title title_translated notes notes_translated description provenance version_notes spatial_text display_name`,
    TEXTS,
  ),
  ...fields(
    `language theme conforms_to documentation related_resource has_version is_version_of source sample is_referenced_by
    applicable_legislation hvd_category alternate_identifier in_series publisher_type tag_string`,
    LIST,
  ),
  ...fields('tags_translated keywords', LISTS),
  ...fields('spatial spatial_bbox spatial_centroid', { type: ['string', 'object', 'array'] }),
  ...fields('num_resources num_tags spatial_resolution_in_meters', NUMBER),
  ...fields('private isopen', FLAG),
  ...fields('tracking_summary relationships_as_subject relationships_as_object qualified_attribution see_alsos', ANY),
  tags: objects({ ...fields('id name display_name vocabulary_id state revision_timestamp', TEXT) }),
  groups: objects({
    ...fields('id name state type image_display_url image_url created approval_status', TEXT),
    ...fields('title display_name description', TEXTS),
    ...fields('is_organization package_count num_followers users tags groups extras', ANY),
  }),
  extras: { type: 'array', items: { type: 'object' } },
  resources: { type: 'array', items: RESOURCE },
  organization: { type: 'object', properties: fields('title display_name description', TEXTS) },
  ...fields('contact contact_point contact_points', objects(CONTACT)),
  ...fields('publisher publishers creator creators', objects(AGENT)),
  ...fields('temporal_coverage temporals', objects(PERIOD)),
  spatial_coverage: objects({
    ...fields('uri', TEXT),
    text: TEXTS,
    ...fields('geom bbox centroid', { type: ['string', 'object'] }),
  }),
  qualified_relation: objects(fields('uri relation role', TEXT)),
  relations: objects({ url: TEXT, label: TEXTS }),
})

/** Extras that are read, besides the fields of a package; and those of harvesters that say nothing of the data. */
export const EXTRAS = new Set(
  `frequency-of-update contact-email temporal_coverage-from temporal_coverage-to temporal-extent-begin temporal-extent-end
  access_constraints bbox-east-long bbox-north-lat bbox-south-lat bbox-west-long coupled-resource dataset-reference-date
  graphic-preview-description graphic-preview-file harvest_object_id harvest_source_id harvest_source_title
  harvest_catalogue_name harvest_catalogue_url harvest_dataset_url licence metadata-date metadata-language metadata_created
  metadata_modified resource-type responsible-party spatial-data-service-type spatial-reference-system spatial_harvester
  openness_score openness_score_last_checked published_by eu_country INSPIRE`.split(/\s+/),
)
