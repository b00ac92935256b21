import json from './json.ts'
import pretty from './pretty.ts'

/** Every output format, by name. */
export const reporters = { json, pretty } as const
