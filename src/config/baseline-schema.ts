/** The JSON Schema of a baseline; `baseline.schema.json` is the same for others, and a test keeps them equal. */
const DATE = '^\\d{4}-\\d{2}-\\d{2}$'

export const BASELINE_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:metakeur:schema:baseline:1',
  title: 'Baseline of metakeur',
  description: 'Findings that were accepted: a check with this baseline fails on others only.',
  type: 'object',
  additionalProperties: false,
  required: ['version', 'tool', 'created', 'covers', 'findings'],
  properties: {
    $schema: { description: 'Where this schema stands, for editors.', type: 'string' },
    version: { description: 'Version of this schema.', const: 1 },
    tool: { description: 'What made it.', type: 'string' },
    created: { description: 'The day of the run that it was made of.', type: 'string', pattern: DATE },
    covers: {
      description: 'It takes findings of this severity and worse; never blocking ones.',
      enum: ['blocking', 'error', 'warning', 'info'],
    },
    findings: {
      description: 'Sorted by record, rule, path and fingerprint.',
      type: 'array',
      items: {
        description: 'One finding. Only the fingerprint is compared; the rest is for people.',
        type: 'object',
        additionalProperties: false,
        required: ['rule', 'record', 'path', 'fingerprint'],
        properties: {
          rule: { description: 'Id of its rule.', type: 'string' },
          record: { description: 'Id of its record; null when it belongs to none.', type: ['string', 'null'] },
          path: { description: 'Property at fault; null when it is about no one property.', type: ['string', 'null'] },
          fingerprint: {
            description: 'Hash of record, rule, node, property and value.',
            type: 'string',
            pattern: '^[0-9a-f]{32}$',
          },
          reason: { description: 'Why it is accepted.', type: 'string' },
          author: { description: 'Who accepts it.', type: 'string' },
          expires: { description: 'Last day on which it is accepted.', type: 'string', pattern: DATE },
        },
      },
    },
  },
} as const
