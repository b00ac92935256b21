import { ANY, FLAG, fields, LIST, NUMBER, object, objects, type Schema, TEXT, TEXTS } from './types.ts'

/** Datasets of the Explore API 2.x and of API 1.0. */

const DEFAULT: Schema = object({
  ...fields(
    `license license_url language timezone modified data_processed metadata_processed publisher source_domain
    source_domain_title source_domain_address source_dataset oauth_scope parent_domain domain update_frequency
    odi_certificate_url`,
    TEXT,
  ),
  ...fields('title description', TEXTS),
  ...fields('theme keyword metadata_languages references attributions geographic_reference territory', LIST),
  ...fields('records_count', NUMBER),
  ...fields('federated geographic_reference_auto geographic_area_mode', FLAG),
  ...fields(
    `modified_updates_on_metadata_change modified_updates_on_data_change geometry_types geographic_area shared_catalog
    visibility processing`,
    ANY,
  ),
  bbox: { type: ['object', 'string'] },
})

const DCAT: Schema = object({
  ...fields(
    `created issued creator contributor contact_name contact_email accrualperiodicity spatial temporal granularity
    dataquality publisher_type temporal_coverage_start temporal_coverage_end temporal_start temporal_end access_rights
    accessrights version license provenance`,
    TEXT,
  ),
  ...fields('conforms_to conformsto relation applicable_legislation hvd_category', LIST),
})

const EXPORTS = objects({ ...fields('id url mimetype title description', TEXT) })

const TEMPLATES = fields('dcat dcat_ap dcat_ap_ch dcat_ap_be dcat_ap_it', DCAT)
const OTHER = fields('inspire custom explore internal semantic asset_content_configuration visualization', ANY)

const AROUND = {
  ...fields('dataset_uid visibility', TEXT),
  ...fields('has_records data_visible', FLAG),
  ...fields('features', LIST),
  ...fields('fields attachments links basic_metas extra_metas billing_plans data_fields', ANY),
  alternative_exports: EXPORTS,
}

/** API 2.x: one object a template of metadata. */
export const DATASET: Schema = object({
  ...AROUND,
  dataset_id: TEXT,
  metas: { type: 'object', properties: { default: DEFAULT, ...TEMPLATES, ...OTHER } },
})

/** API 1.0: the template "default" alone in `metas`. */
export const OLD_DATASET: Schema = object({
  ...AROUND,
  datasetid: TEXT,
  metas: DEFAULT,
  interop_metas: { type: 'object', properties: { ...TEMPLATES, ...OTHER } },
})
