/** The form of a profile of the user, for ajv; `own-profile.schema.json` beside it is this, for editors. A test keeps them equal. */
import type { Scope } from '../model.ts'

export const SCOPES = [
  'dataset',
  'distribution',
  'service',
  'series',
  'catalog',
  'catalog-record',
] as const satisfies readonly Scope[]

const SCOPED = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(
    SCOPES.map((scope) => [
      scope,
      {
        description: `Properties of a ${scope}, as dct:spatial or as a full IRI.`,
        type: 'array',
        maxItems: 200,
        uniqueItems: true,
        items: { type: 'string', minLength: 1, maxLength: 500 },
      },
    ]),
  ),
}

export const OWN_PROFILE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:metakeur:schema:own-profile:1',
  title: 'Profile of a user of metakeur',
  description: 'What is different from a profile of metakeur. All that is left out stays as it is there.',
  type: 'object',
  required: ['version', 'id', 'extends'],
  additionalProperties: false,
  properties: {
    version: { description: 'Version of this form.', const: 1 },
    id: {
      description: 'What the profile is called in reports; no profile of metakeur has this name.',
      type: 'string',
      pattern: '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$',
      maxLength: 60,
    },
    title: { description: 'Its name for people.', type: 'string', minLength: 1, maxLength: 120 },
    extends: {
      description: 'The profile that it starts from, such as dcat-ap-vl or dcat-ap-vl@2026-02-12.',
      type: 'string',
      minLength: 1,
      maxLength: 100,
    },
    source: { description: 'Page about it.', type: 'string', pattern: '^https?://\\S+$', maxLength: 500 },
    shapes: {
      description: 'Files of SHACL shapes that are asked too; paths start at the folder of this file.',
      type: 'array',
      maxItems: 50,
      items: { type: 'string', minLength: 1, maxLength: 1000 },
    },
    layers: {
      description: 'The layers of the profile whose rules are asked; the others are switched off.',
      type: 'array',
      minItems: 1,
      uniqueItems: true,
      items: {
        enum: ['mandatory', 'recommended', 'range', 'codelist', 'verplicht', 'aanbevolen', 'bereik', 'codelijsten'],
      },
    },
    rules: {
      description: 'Another severity for a check or a rule, or off.',
      type: 'object',
      maxProperties: 1000,
      additionalProperties: { enum: ['blocking', 'error', 'warning', 'info', 'off'] },
    },
    mandatory: { description: 'Properties that must be there, beside those of the profile.', ...SCOPED },
    recommended: { description: 'Properties that should be there, beside those of the profile.', ...SCOPED },
    optional: { description: 'Properties that need not be there after all; their rules are switched off.', ...SCOPED },
  },
} as const
