/** The JSON Schema of a configuration, made of the table of options: a key is an option without its dashes. */

/** An option as a key. */
export interface ConfigKey {
  readonly key: string
  /** A flag is true or false; a text may be a number; a list may be a map, of which `name: value` stands for `name=value`. */
  readonly kind: 'flag' | 'text' | 'list'
  /** True when it names a file, as seen from the folder of the configuration. */
  readonly file: boolean
  /** English words of the help. */
  readonly text: string
  readonly choices: readonly string[] | null
  readonly example: unknown
}

const SCALAR = { type: ['string', 'number', 'boolean'] }
const DATE = '^\\d{4}-\\d{2}-\\d{2}$'

/** @param formats of reports */
export function configSchema(keys: readonly ConfigKey[], formats: readonly string[]): object {
  const options = [...keys].sort((a, b) => (a.key < b.key ? -1 : 1)).map((key) => [key.key, propertyOf(key)])
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:metakeur:schema:config:1',
    title: 'Configuration of metakeur',
    description: 'metakeur.config.yml or metakeur.config.json. Options on the command line win.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { description: 'Where this schema stands, for editors.', type: 'string' },
      sources: {
        description: 'What is checked when the command line names nothing: files, folders, patterns.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
        examples: [['catalogue/']],
      },
      outputs: {
        description: 'Reports that are written; one without a file comes on screen.',
        type: 'array',
        items: {
          description: 'One report.',
          type: 'object',
          additionalProperties: false,
          properties: {
            format: { description: 'Its format; missing, as the file is called.', enum: formats },
            file: {
              description: 'Its file, as seen from the folder of the configuration.',
              type: 'string',
              minLength: 1,
            },
          },
        },
        examples: [[{ format: 'html', file: 'report.html' }]],
      },
      suppress: {
        description: 'Findings that are accepted for good. They are counted and listed, and do not fail.',
        type: 'array',
        items: {
          description: 'Findings of a rule, in records.',
          type: 'object',
          additionalProperties: false,
          required: ['rule', 'reason'],
          properties: {
            rule: {
              description: 'Id of a rule, with * for any text. A blocking finding is suppressed by the id itself only.',
              type: 'string',
              minLength: 1,
              examples: ['frequency-declared'],
            },
            record: {
              description: 'IRI of a record, with * for any text; missing for all.',
              type: 'string',
              minLength: 1,
              examples: ['https://data.example.org/id/dataset/*'],
            },
            reason: {
              description: 'Why it is accepted.',
              type: 'string',
              pattern: '\\S',
              examples: ['ticket 4711'],
            },
            expires: {
              description: 'Last day on which it is accepted, YYYY-MM-DD.',
              type: 'string',
              pattern: DATE,
              examples: ['2027-06-30'],
            },
          },
        },
        examples: [[{ rule: 'frequency-declared', reason: 'ticket 4711' }]],
      },
      ...Object.fromEntries(options),
    },
  }
}

function propertyOf({ kind, text, choices, example }: ConfigKey): object {
  const description = `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  const examples = [example]
  if (kind === 'flag') return { description, type: 'boolean', examples }
  if (choices !== null) return { description, enum: choices }
  if (kind === 'text') return { description, type: ['string', 'number', 'array'], items: SCALAR, examples }
  return {
    description,
    type: ['string', 'array', 'object'],
    items: SCALAR,
    additionalProperties: SCALAR,
    examples,
  }
}
