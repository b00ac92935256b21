/** The form of a weight profile, for ajv; `weights.schema.json` beside it is this, for editors. A test keeps them equal. */
import { checks } from '../checks/index.ts'
import type { Check } from '../model.ts'
import { DIMENSION_WEIGHTS, DIMENSIONS, RATING_BOUNDS, TIER_WEIGHTS } from '../quality/quality-model.ts'

const POINTS = { type: 'number', minimum: 0, maximum: 100 }

const properties = <T>(names: readonly string[], schemaOf: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, schemaOf(name)]))

function thresholdsSchema(thresholds: NonNullable<Check['thresholds']>) {
  return {
    description: 'Numbers of this check; what is left out stays as the model has it.',
    type: 'object',
    additionalProperties: false,
    properties: properties(Object.keys(thresholds), (name) => {
      const { usual, least, most, meaning } = thresholds[name]!
      const description = `${meaning[0]!.toUpperCase()}${meaning.slice(1)}. The model has ${usual}.`
      return { description, type: 'integer', minimum: least, maximum: most }
    }),
  }
}

export const WEIGHTS_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:metakeur:schema:weights:1',
  title: 'Weight profile of metakeur',
  description:
    'What weighs otherwise than in the quality model. All that is left out stays as it is; the score of the model itself is always reported beside yours.',
  type: 'object',
  required: ['version'],
  additionalProperties: false,
  properties: {
    version: { description: 'Version of this form.', const: 1 },
    title: { description: 'What reports call these weights.', type: 'string', minLength: 1, maxLength: 120 },
    dimensions: {
      description: 'Weight of each dimension against the others; 0 leaves it out of the score.',
      type: 'object',
      additionalProperties: false,
      properties: properties(DIMENSIONS, (id) => ({
        description: `The model has ${DIMENSION_WEIGHTS[id as keyof typeof DIMENSION_WEIGHTS]}.`,
        type: 'integer',
        minimum: 0,
        maximum: 1000,
      })),
    },
    tiers: {
      description: 'Weight of a check within its dimension, by tier: essential (E), important (B), useful (N).',
      type: 'object',
      additionalProperties: false,
      properties: properties(Object.keys(TIER_WEIGHTS), (tier) => ({
        description: `The model has ${TIER_WEIGHTS[tier as keyof typeof TIER_WEIGHTS]}.`,
        type: 'integer',
        minimum: 0,
        maximum: 100,
      })),
    },
    checks: {
      description: 'Another tier for a check; off leaves it out of the score, but it still finds.',
      type: 'object',
      additionalProperties: false,
      properties: properties(
        checks.map(({ id }) => id),
        (id) => ({
          description: `The model has ${checks.find((check) => check.id === id)!.tier}.`,
          enum: [...Object.keys(TIER_WEIGHTS), 'off'],
        }),
      ),
    },
    thresholds: {
      description:
        'Numbers in the rules of checks. Records are then also scored with the numbers of the model, beside yours.',
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        checks.flatMap((check: Check) => (check.thresholds ? [[check.id, thresholdsSchema(check.thresholds)]] : [])),
      ),
    },
    ratings: {
      description: 'The lowest score of each rating, in points; E begins at 0.',
      type: 'object',
      additionalProperties: false,
      properties: properties(
        RATING_BOUNDS.map(([rating]) => rating).filter((rating) => rating !== 'E'),
        (rating) => ({
          description: `The model has ${RATING_BOUNDS.find(([one]) => one === rating)![1] / 10_000}.`,
          ...POINTS,
        }),
      ),
    },
  },
}
