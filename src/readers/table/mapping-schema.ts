/** The form of a mapping, for ajv. What paths mean is checked apart, with a guess at what was meant. */
const LANGUAGE = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' }
const SIGN = { type: 'string', pattern: '^.$' }

export const MAPPING_SCHEMA = {
  type: 'object',
  required: ['version', 'columns'],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    table: {
      type: 'object',
      additionalProperties: false,
      properties: {
        delimiter: SIGN,
        quote: SIGN,
        header: { type: 'integer', minimum: 1 },
        sheet: { type: ['string', 'integer'] },
      },
    },
    language: LANGUAGE,
    dataset: { type: 'string', pattern: '^https?://[^{}\\s]*\\{\\}[^{}\\s]*$' },
    columns: {
      type: 'object',
      minProperties: 1,
      additionalProperties: {
        if: { type: 'string' },
        else: {
          type: 'object',
          required: ['property'],
          additionalProperties: false,
          properties: {
            property: { type: 'string' },
            language: LANGUAGE,
            separator: { type: 'string', minLength: 1, maxLength: 10 },
            group: { type: 'integer', minimum: 1, maximum: 99 },
            dates: { enum: ['dmy', 'mdy'] },
            values: { type: 'object', additionalProperties: { type: 'string' } },
          },
        },
      },
    },
  },
} as const
