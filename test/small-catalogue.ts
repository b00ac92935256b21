/** Small datasets in Turtle, each as wrong as a test needs it to be. */
const PREFIXES = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
`

export interface Draft {
  readonly id?: string
  readonly title?: string
  readonly description?: string
  /** Titles of distributions without an IRI; one that begins with `!` has no licence. */
  readonly distributions?: readonly string[]
  /** More statements of the dataset, such as `; dct:issued "x"`. */
  readonly more?: string
}

/** One dataset. */
export function dataset({
  id = 'bomen',
  title = 'Bomen in Gent',
  description,
  distributions = [],
  more = '',
}: Draft): string {
  const parts = distributions.map((name) => {
    const licence = name.startsWith('!')
      ? ''
      : ' ; dct:license <https://data.vlaanderen.be/id/licentie/creative-commons-zero-verklaring/v1.0>'
    return `  dcat:distribution [ a dcat:Distribution ; dct:title "${name.replace('!', '')}"@nl${licence} ]`
  })
  const said = description === undefined ? [] : [`  dct:description "${description}"@nl`]
  const all = [`<https://example.org/id/${id}> a dcat:Dataset`, `  dct:title "${title}"@nl`, ...said, ...parts]
  return `${all.join(' ;\n')}${more} .\n`
}

/** Datasets in one file. */
export function turtle(...drafts: readonly Draft[]): string {
  return PREFIXES + drafts.map(dataset).join('\n')
}
