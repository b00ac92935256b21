import { ANY, FLAG, fields, LIST, NUMBER, object, objectOrText, objects, type Schema, TEXT } from './types.ts'

/** Datasets of udata, API 1. */

const RESOURCE: Schema = object({
  ...fields(
    `id title description url latest format mime filetype type created_at published last_modified preview_url`,
    TEXT,
  ),
  ...fields('filesize', NUMBER),
  ...fields('metrics extras harvest internal', ANY),
  checksum: object(fields('type value', TEXT)),
  schema: object(fields('name version url', TEXT)),
})

export const DATASET: Schema = object({
  ...fields(
    `id title slug acronym description description_short page uri frequency frequency_date created_at last_modified
    last_update license archived deleted access_type access_type_reason private_reason`,
    TEXT,
  ),
  ...fields('tags', LIST),
  ...fields('private featured', FLAG),
  ...fields(
    `badges community_resources extras harvest metrics quality internal schema permissions authorization_request_url
    access_audiences`,
    ANY,
  ),
  organization: { type: 'object', properties: fields('id name slug acronym page uri', TEXT) },
  owner: { type: 'object' },
  contact_points: objects(fields('id name email contact_form role organization', ANY)),
  temporal_coverage: objectOrText(fields('start end', TEXT)),
  spatial: object({ geom: { type: 'object' }, granularity: TEXT, zones: LIST }),
  resources: { type: 'array', items: RESOURCE },
})
