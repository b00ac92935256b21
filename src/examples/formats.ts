/** Formats in which an example is shown, besides Turtle. */
export const EXAMPLE_FORMATS = ['jsonld', 'csv'] as const
export type ExampleFormat = (typeof EXAMPLE_FORMATS)[number]
