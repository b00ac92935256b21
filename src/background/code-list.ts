/** What a code list is. Types only: the lists are data modules beside this file. */

/** Every list that metakeur knows by heart. */
export type CodeListId =
  | 'access-right'
  | 'adms-status'
  | 'belgif-datatheme'
  | 'continent'
  | 'country'
  | 'data-theme'
  | 'dataserviceprotocol'
  | 'distribution-status'
  | 'file-type'
  | 'flemish-licence'
  | 'frequency'
  | 'gdi-service-type'
  | 'gdi-trefwoorden'
  | 'hvd-category'
  | 'inspire-theme'
  | 'language'
  | 'levensfase'
  | 'licence'
  | 'licence-type'
  | 'media-type'
  | 'mqa-licence'
  | 'ontwikkelingstoestand'
  | 'oslo-standard'
  | 'planned-availability'
  | 'progress-code'
  | 'publisher-type'
  | 'relatievorm'
  | 'representation-type'
  | 'service-category'
  | 'service-type'
  | 'topic-category'

/** A list of concepts as facts: codes and where they come from; no labels, because reports print IRIs. */
export interface CodeList {
  readonly id: CodeListId
  /** What the IRI of every concept begins with, up to its code. */
  readonly space: string
  /** Edition of the list, as precise as its source states it. */
  readonly edition: string
  /** Where the copy comes from. */
  readonly source: string
  /** Number of concepts, retired ones included; a test holds it against the codes. */
  readonly concepts: number
  /** Codes, separated by white space; one that begins with `http` is a whole IRI. */
  readonly codes: string
  /** Codes of `codes` that are retired, with the code that replaces them, or '' when none does: `OLD=NEW OLDER=`. */
  readonly retired?: string
  /** Members that the copy lacks, because they are newer or its maker dropped them; not counted. */
  readonly added?: string
  /** True when http and https are both in official use for this list. */
  readonly eitherScheme?: true
  /** True when the list has no official IRIs, so that another spelling or code is no more than an information. */
  readonly open?: true
  /** Other IRI spaces in which the same codes are found, all of them wrong today. */
  readonly formerSpaces?: readonly string[]
  /** Spellings met in records: lines of `CODE=spelling|spelling`, in lower case with single spaces. */
  readonly aliases?: string
  /** Last resort for a value that nothing else explains: its code, or null. */
  readonly codeOf?: (value: string) => string | null
}

/** What a list says about a value. */
export interface Lookup {
  /**
   * `member`: right as it stands. `deprecated`: a concept that was retired. `rewritable`: means a member, but is
   * spelt otherwise (scheme, slash, case, former space, alias). `unknown-code`: in the list's IRI space, or a text, but
   * no such code. `other-space`: an IRI of somebody else.
   */
  readonly status: 'member' | 'deprecated' | 'rewritable' | 'unknown-code' | 'other-space'
  /**
   * The exact IRI: of the member; of what replaces a deprecated one; of what is meant; for an unknown code the nearest
   * member, when one is near. Null otherwise.
   */
  readonly iri: string | null
}
