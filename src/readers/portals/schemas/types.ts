/**
 * The part of JSON Schema (draft 7) that our schemas use. They say of each field of a format what it may hold; a field that is
 * not in them is unknown. What is empty (null, an empty text or list) is never wrong: portals write "not filled in" so.
 */
export interface Schema {
  readonly type?: string | readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean
  readonly items?: Schema
}

/** Anything: fields that are known and not looked at. */
export const ANY: Schema = {}
export const TEXT: Schema = { type: 'string' }
/** A text, or one a language. */
export const TEXTS: Schema = { type: ['string', 'object'] }
export const NUMBER: Schema = { type: ['number', 'string'] }
export const FLAG: Schema = { type: ['boolean', 'string'] }
/** One value or several, also several in one text. */
export const LIST: Schema = { type: ['array', 'string'], items: TEXT }
/** Texts in lists by language, or a list. */
export const LISTS: Schema = { type: ['array', 'string', 'object'], items: TEXTS }

export function object(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false }
}

/** An object, or a text that holds one or stands for it. */
export function objectOrText(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: ['object', 'string'], properties, additionalProperties: false }
}

/** A list of objects; a single one and a text that holds them are understood as well. */
export function objects(properties: Readonly<Record<string, Schema>>): Schema {
  return {
    type: ['array', 'object', 'string'],
    items: objectOrText(properties),
    properties,
    additionalProperties: false,
  }
}

/** The same schema for many fields. */
export function fields(names: string, schema: Schema): Readonly<Record<string, Schema>> {
  return Object.fromEntries(
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, schema]),
  )
}
