/**
 * The nouns of metakeur: types only, and nothing of ours is imported here.
 *
 * Two units run through everything: a **value** is an integer in millionths (0..1_000_000), a **score in points** is
 * a value times 100 / 1_000_000 with one decimal (0.0..100.0). Integers keep sums exact in any order.
 */

/** An integer 0..1_000_000; 1_000_000 is full marks. */
export type Millionths = number

/** How bad a finding is; the quality model's X, F, W and I. In SHACL: Violation (blocking and error), Warning, Info. */
export type Severity = 'blocking' | 'error' | 'warning' | 'info'

/** Essential (weight 4), important (2), useful (1): quality-model section 5.2. */
export type Tier = 'E' | 'B' | 'N'

/** The five kinds of records that are scored. */
export type RecordKind = 'dataset' | 'service' | 'series' | 'catalog' | 'catalog-record'

/** What a check can be about: a record, or a distribution that a dataset owns. */
export type Scope = RecordKind | 'distribution'

/** What a node is within a record; `other` is a node whose role we do not know. */
export type NodeKind =
  | Scope
  | 'agent'
  | 'contact'
  | 'location'
  | 'period'
  | 'identifier'
  | 'standard'
  | 'licence'
  | 'other'

/** The sixteen criteria and two protections of the strategy, as quality-model section 3.1 spells them. */
export type DimensionId =
  | 'vindbaar'
  | 'toegankelijk'
  | 'beschikbaar'
  | 'accuraat'
  | 'volledig'
  | 'tijdig'
  | 'geen-dubbels'
  | 'consistent'
  | 'valide'
  | 'interoperabel'
  | 'koppelbaar'
  | 'uitwisselbaar'
  | 'gedocumenteerd'
  | 'verantwoordelijk'
  | 'open'
  | 'authentiek'
  | 'afgeschermd'
  | 'privacy'

/** A calendar date `YYYY-MM-DD`. */
export type IsoDate = string

/** Where something stands. Lines and columns count from 1; a column counts UTF-16 units, as editors do. */
export interface Place {
  /** Name of the source as the user gave it, `-` for standard input. */
  readonly source: string
  readonly line: number
  readonly column: number
  /** JSON Pointer (RFC 6901) in a JSON source. */
  readonly pointer?: string
  /** Row of a table as a spreadsheet numbers it, from 1 and its headings counted; and the heading of the column. */
  readonly row?: number
  readonly field?: string
}

/** What a place says besides line and column, in sources that people do not read by the line. */
export type PlaceDetail = Pick<Place, 'pointer'> | Pick<Place, 'row' | 'field'>

/** An interned term: an index into the graph's term table. Negative means "no such term". */
export type TermId = number

/**
 * What checks may read of a graph. Lists are in canonical order (IRIs, then literals, then blank nodes; each by value),
 * so nothing that is read depends on the order of statements. Predicates are given as full IRIs.
 */
export interface GraphReader {
  /** Number of distinct statements (subject, predicate, object). */
  readonly size: number
  /** The id of an IRI, or -1 when the graph does not mention it. */
  iri(value: string): TermId
  isIri(term: TermId): boolean
  isLiteral(term: TermId): boolean
  isBlank(term: TermId): boolean
  /** The IRI, the lexical form of a literal, or the label of a blank node (never print that label). */
  value(term: TermId): string
  /** What a look at that value says, as UTF-8 on bytes [from, to), of which no text need be made. */
  look(term: TermId, see: (bytes: Uint8Array, from: number, to: number) => number): number
  /** The language tag in lower case, or '' for none and for anything but a literal. */
  language(term: TermId): string
  /** The datatype IRI of a literal (`xsd:string` and `rdf:langString` included), '' for other terms. */
  datatype(term: TermId): string
  /** Objects of (subject, predicate), distinct, in canonical order. */
  objects(subject: TermId, predicate: string): readonly TermId[]
  /** The first of `objects`, or -1. */
  object(subject: TermId, predicate: string): TermId
  /** Subjects that state (predicate, object), distinct, in canonical order. */
  subjects(predicate: string, object: TermId): readonly TermId[]
  /** Subjects that state a predicate at all, distinct, in no promised order. */
  subjectsOf(predicate: string): readonly TermId[]
  /** Predicates of a subject as IRIs, distinct, in canonical order. */
  predicates(subject: TermId): readonly string[]
  /** The same, with room for what was asked about the list: it stands for all subjects that state the same properties. */
  pathsOf(subject: TermId): { readonly paths: readonly string[]; readonly memory: unknown[] }
  /**
   * Puts predicate and object of each statement of a subject into two lists, both in canonical order.
   *
   * @param at where in the lists they begin; missing: at the end
   * @returns the place behind the last one
   */
  collect(subject: TermId, predicates: string[], objects: TermId[], at?: number): number
  has(subject: TermId, predicate: string, object: TermId): boolean
  /** True when the subject has the class as rdf:type (no inference). */
  isA(subject: TermId, classIri: string): boolean
  /** True when the node is the subject of at least one statement. */
  isDescribed(node: TermId): boolean
  /**
   * True for a husk: a node described by nothing but its rdf:type, or a blank node not described at all
   * (quality-model section 3.2). A literal and a bare IRI are no husks.
   */
  isHusk(node: TermId): boolean
  /** Where the subject is first described; null when it is never a subject. */
  placeOfNode(node: TermId): Place | null
  /** Where the object of a statement stands; null when there is no such statement. */
  placeOfStatement(subject: TermId, predicate: string, object: TermId): Place | null
  /** Total order on terms by content; blank nodes by what they state. */
  compare(a: TermId, b: TermId): number
  /** What was judged of this graph, a place for each judgement (see background/remembered.ts): it goes when the graph goes. */
  readonly memory: unknown[]
}

/** One described resource that is scored, with the nodes that it owns. Lists are in canonical order. */
export interface RecordView {
  readonly node: TermId
  readonly kind: RecordKind
  /** Its IRI; for a blank node a name made from its content, stable over runs. */
  readonly id: string
  /** Best title for a reader, or null. */
  readonly title: string | null
  /** Name of the publisher, else its IRI, else null. */
  readonly publisher: string | null
  readonly place: Place
  /** `dcat:distribution` objects that are nodes (IRI or blank), described or not. Datasets only. */
  readonly distributions: readonly TermId[]
  /** Objects of adms:sample. */
  readonly samples: readonly TermId[]
  /** Dataset: dcat:accessService of its distributions and subjects of dcat:servesDataset. Service: itself. */
  readonly services: readonly TermId[]
  /** Subjects of foaf:primaryTopic. */
  readonly catalogRecords: readonly TermId[]
  /** Catalogues that list it by dcat:dataset, dcat:service, dcat:record, dcat:catalog or dct:hasPart. */
  readonly catalogs: readonly TermId[]
  /** dcat:inSeries of a dataset. */
  readonly series: readonly TermId[]
  /** Subjects of dcat:inSeries, and objects of dcat:seriesMember, of a series. */
  readonly members: readonly TermId[]
  /** The record's node first, then every described node that it owns. Other records are never owned. */
  readonly owned: readonly TermId[]
  /** True when more hangs on the record than is looked at; then `owned` is not all. */
  readonly truncated: boolean
  /** What an owned node is. */
  kindOf(node: TermId): NodeKind
}

/** What a check knows besides the graph. Pure data: no clock, no network, no files. */
export interface CheckContext {
  readonly record: RecordView
  readonly graph: GraphReader
  /** The day with which dates are compared. */
  readonly asOf: IsoDate
  /** Mandatory and recommended properties of the chosen profile. */
  readonly profile: ProfileTable
  /** SHACL results of the chosen profile on nodes of this record. */
  readonly shapeResults: readonly ShapeResult[]
  /** SHACL results of the exchange profile (DCAT-AP) on the same nodes, or null when it is the chosen profile. */
  readonly exchangeResults: readonly ShapeResult[] | null
  /** SHACL results of the profiles that apply beside it (HVD) on the same nodes; missing when there are none. */
  readonly besideResults?: readonly ShapeResult[]
  /** How well the source of this record could be read. */
  readonly source: SourceFacts
  /** What the outside said; null when nothing was asked. */
  readonly evidence: Evidence | null
  /** What the other records of the run say; null when only this one is known. */
  readonly cross: CrossFacts | null
  /** IRIs, identifiers or titles of recognised authentic sources, as the user lists them; absent when no list was given. */
  readonly authenticSources?: readonly string[]
  /** Numbers of checks that the user sets otherwise; absent when none is. */
  readonly thresholds?: Thresholds
}

/** Numbers in the rules of checks that stand otherwise than usual, by id of the check and name. */
export type Thresholds = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A number in the rule of a check that a user may set otherwise. Ranges of one check do not overlap. */
export interface Threshold {
  /** As the quality model has it. */
  readonly usual: number
  readonly least: number
  readonly most: number
  /** English: what it stands for, with its unit. */
  readonly meaning: string
}

/** A copy of a record in another catalogue. */
export interface Copy {
  readonly id: string
  /** Found by its identifier; else by a file that both offer. */
  readonly sameIdentifier: boolean
  /** The copy names this record as its source, or this record names the copy. */
  readonly pointsHere: boolean
  readonly isOriginal: boolean
  /** The copy names some source. */
  readonly hasOriginal: boolean
  /** Fields that both fill in, and those in which they differ. */
  readonly compared: readonly string[]
  readonly different: readonly { readonly field: string; readonly here: string; readonly there: string }[]
}

export interface NearDuplicate {
  readonly id: string
  /** Jaccard of character 5-grams, in millionths. */
  readonly similarity: Millionths
}

/** What a record must know of the others; ids are sorted. */
export interface Neighbours {
  /** Others in its catalogues with the same title, identifier, or title, publisher and addresses. */
  readonly sameTitle: readonly string[]
  readonly sameIdentifier: readonly string[]
  readonly twins: readonly string[]
  /** The most similar one of the same publisher when the similarity is at least 0.8. */
  readonly near: NearDuplicate | null
  /** Others whose title differs in numbers, dates or places only; empty when there are fewer than two. */
  readonly seriesCluster: readonly string[]
  /** The same record in other catalogues. */
  readonly copies: readonly Copy[]
  /** Its description stands under more than five other titles. */
  readonly copiedText: boolean
  /** Its contact mail is that of a portal. */
  readonly portalMail: boolean
  /** Number of publishers in its catalogue. */
  readonly publishers: number
}

/** What all records of a run say together; for checks of mode `cross`. */
export interface CrossFacts {
  of(id: string): Neighbours | null
  /** Number of catalogues that list records. */
  readonly catalogues: number
}

/** How a source was read, for the check `parse-clean`. */
export interface SourceFacts {
  readonly name: string
  /** Statements read. */
  readonly statements: number
  /** Statements, rows or lines that could not be read or were repaired. */
  readonly skipped: number
  /** False when reading stopped before the end. */
  readonly complete: boolean
}

/** Answers of the outside, gathered before the checks. Filled by link checks in a later version. */
export interface Evidence {
  readonly links: ReadonlyMap<string, unknown>
}

/** Properties a profile asks of each class, as full IRIs (quality-model section 3.3). */
export interface ProfileTable {
  readonly mandatory: Readonly<Record<Scope, readonly string[]>>
  readonly recommended: Readonly<Record<Scope, readonly string[]>>
}

/** What a rule of a profile is about; each layer can be asked for alone. */
export type Layer = 'mandatory' | 'recommended' | 'range' | 'codelist'

/** What a user changes of rules, as plain data. */
export interface RuleChanges {
  /** The layers of which rules of profiles are asked; null for all. */
  readonly layers: readonly Layer[] | null
  /** Another severity, or `off`, by id of a check or a rule; also for a rule of a layer that is not asked. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>
}

/** What makes a profile one of the user: a profile of ours, and what is different. */
export interface OwnProfile {
  /** Id of the profile that it extends. */
  readonly extends: string
  /** Name of the file. */
  readonly file: string
  /** Of the file. */
  readonly sha256: string
  readonly changes: RuleChanges
  /** Shapes for the properties that it makes mandatory or recommended, in Turtle; '' for none. */
  readonly turtle: string
}

/**
 * Why a profile applies to a record: the user asks for it, the metadata claim it, something in them is a sign of it, or binds
 * it (high-value data), or nothing says anything else.
 */
export type ProfileReason = 'asked' | 'claimed' | 'signs' | 'triggered' | 'default'

/** A profile that applies to a record, and why. */
export interface AppliedProfile {
  readonly id: string
  readonly reason: ProfileReason
  /** The address that claims it, or the property that tells it. */
  readonly because?: string
}

/** One application profile version. */
export interface Profile {
  readonly id: string
  /** A profile of records, or an addition that applies beside one: HVD, open data, a portal. */
  readonly kind: 'record' | 'addition'
  readonly version: string
  readonly title: string
  /** `portal`: no standard, but what one portal shows and filters by. */
  readonly status: 'recognised' | 'candidate' | 'replaced' | 'eu' | 'portal'
  /** Date of the version. */
  readonly date: IsoDate
  /** Where the standard stands. */
  readonly source: string
  /** File in `shapes/`. */
  readonly shapes: string
  /** Other files in `shapes/` whose property shapes that file may list by their IRI; never their node shapes or targets. */
  readonly borrows: readonly string[]
  /** IRIs by which a catalogue record claims this profile (compared by prefix, scheme and slash ignored). */
  readonly claims: readonly string[]
  /** Id of the profile that says whether a record survives exchange; null when this is that profile. */
  readonly exchange: string | null
  readonly table: ProfileTable
  /** Of a profile of the user. */
  readonly own?: OwnProfile
}

/** What a rule had to look at: the nodes that it is for, and their values of the property that it is about. */
export interface Looked {
  readonly nodes: number
  readonly values: number
}

/** One SHACL result, by term ids, before it becomes an outcome. */
export interface ShapeResult {
  /** Id of the rule: the local name of the property shape's IRI. */
  readonly rule: string
  readonly focus: TermId
  /** Predicate IRI of the path when it is a single predicate, else a printed path. */
  readonly path: string
  /** The offending value, or -1. */
  readonly value: TermId
  /** Local name of the constraint component, such as `MinCountConstraintComponent`. */
  readonly component: string
  readonly severity: Severity
  /** What the words of the result need where the shape has none: its parameters by name, and how many there were. */
  readonly args?: MessageArgs
  /** Of sh:or and its like: what is wrong with the alternative that came closest. */
  readonly closest?: readonly ShapeFault[]
}

/** One thing that an alternative of a shape asks and that is not so. */
export interface ShapeFault {
  /** Prefixed name of the property, a printed path, or null when it is about the node itself. */
  readonly path: string | null
  /** The value at fault, shortened; null when there is none, or it is a blank node. */
  readonly value: string | null
  /** What kind of term the value is, as in a finding; missing when there is none, and in older reports. */
  readonly term?: string
  readonly component: string
  readonly args: MessageArgs
  readonly closest: readonly ShapeFault[]
}

/** Arguments of a message: plain text or numbers; never terms. */
export type MessageArgs = Readonly<Record<string, string | number>>

/**
 * What a check yields for one node (or one value of it). `value` 1_000_000 is a pass. Below that it becomes a finding,
 * unless `message` is missing: then somebody else words the finding (a SHACL rule, a reader).
 */
export interface Outcome {
  readonly node: TermId
  readonly value: Millionths
  /** How many nodes or values this outcome stands for in the mean (default 1). */
  readonly count?: number
  /** Key into the check's messages. */
  readonly message?: string
  readonly args?: MessageArgs
  /** Property at fault, as a full IRI: the place is that value's, and findings with one cause are one job. */
  readonly path?: string
  /** The offending value, when there is one. */
  readonly object?: TermId
  /** Set when the value must never be printed (secrets, personal numbers): evidence is then `args` only. */
  readonly secret?: true
  /** Other values that must not be printed either, in no finding of the record. */
  readonly hides?: readonly TermId[]
  /** Overrides the check's severity (only downwards or upwards as the quality model says, e.g. HVD). */
  readonly severity?: Severity
}

/** Yielded instead of an outcome when a check could not look: it moves coverage and interval, never the score. */
export interface NotChecked {
  readonly status: 'not-checked'
  /** Why, as a key: `links-not-checked`. */
  readonly reason: string
}

/** How outcomes become a measurement: quality-model section 3.4. */
export type Combine =
  /** Mean of the values, weighted by count. */
  | 'mean'
  /** n outcomes below full: 1 - min(1, ln(1+n) / ln 11). */
  | 'log'
  /** n outcomes below full: 1 - min(1, n / 5). */
  | 'fifth'

/**
 * What a check says of one distribution, when a value for each is wanted. `added`: what it yields of a dataset with that
 * distribution only, less what it yields of one without any. `alone`: all that it yields of a dataset with that one only.
 * `own`: what it yields when it looks at the distribution instead of the dataset.
 */
export type PartsOf = 'added' | 'alone' | 'own'

/** One question to a record. Yielding nothing means: not applicable. */
export interface Check {
  readonly id: string
  readonly dimension: DimensionId
  readonly tier: Tier
  readonly severity: Severity
  readonly scope: readonly Scope[]
  readonly mode: 'offline' | 'online' | 'cross'
  readonly combine?: Combine
  /** How it is asked about one distribution of a dataset; missing: what it says of a dataset is about the whole. */
  readonly parts?: PartsOf
  /** Prefixed names of what it reads. */
  readonly reads: readonly string[]
  /** Version of metakeur that brought it. */
  readonly since: string
  /** English words; the locales word it in other languages. */
  readonly title: string
  readonly why: string
  readonly fix: string
  /** What metadata cannot prove. */
  readonly limits: string
  /** When it does not apply, in words. */
  readonly notApplicable: string
  /** Numbers in its rule that a weight profile may change, by name. */
  readonly thresholds?: Readonly<Record<string, Threshold>>
  /**
   * English messages with `{name}` holes. `{node}` and `{value}` are filled by the reporter's locale; `{enough:200}` is 200
   * when there is no argument of that name.
   */
  readonly messages: Readonly<Record<string, string>>
  /** Turtle, without prefix lines; prefixes of rdf/namespaces apply. Both are run as tests. */
  readonly examples: { readonly good: string; readonly bad: string }
  run(context: CheckContext): Iterable<Outcome | NotChecked>
}

/** One named property shape, read as a rule: it finds, but carries no weight of its own. */
export interface ShapeRule {
  /** Local name of the property shape's IRI, such as `dataset-title-missing`. */
  readonly id: string
  readonly iri: string
  readonly profile: string
  readonly severity: Severity
  /** null for a rule of the user. */
  readonly layer: Layer | null
  readonly path: string
  /** Class that it is about, as a full IRI. */
  readonly targetClass: string
  /** sh:name, sh:description, sh:message and repair by language tag. */
  readonly name: Readonly<Record<string, string>>
  readonly description: Readonly<Record<string, string>>
  readonly message: Readonly<Record<string, string>>
  /** rdfs:seeAlso: the paragraph of the standard. */
  readonly source: readonly string[]
}

// --- what comes out -------------------------------------------------------------------------------------------------

/** How a node is named to a reader: never by a blank node label. */
export interface NodeName {
  readonly kind: NodeKind
  /** Its IRI, or null for a blank node. */
  readonly iri: string | null
  /** Title, name or label, or null. */
  readonly label: string | null
  /** Position among its siblings when the owner has several of this kind (from 1), else 0. */
  readonly position: number
}

/** An outcome below full marks, as data. */
export interface Finding {
  /** Check or shape rule id. */
  readonly check: string
  readonly severity: Severity
  /** Id of the record; null for a finding about the file or an orphan. */
  readonly record: string | null
  readonly node: NodeName
  /** Prefixed name of the property when a prefix is known, else the IRI; null when it is about no one property. */
  readonly path: string | null
  /** The value as found, shortened to 120 characters; null when nothing is there or it must not be printed. */
  readonly value: string | null
  readonly message: string
  readonly args: MessageArgs
  readonly place: Place | null
  /** Job key: node kind and property. Findings of one record with one cause are one job. */
  readonly cause: string
  /** Local name of the SHACL constraint component, such as `MinCountConstraintComponent`; results of shapes only. */
  readonly component?: string
  /**
   * What kind of term the value of a shape's result is: `iri`, `@nl` for a text in a language, else the datatype as a
   * prefixed name or an IRI. Missing when there is no value.
   */
  readonly term?: string
  /** Of sh:or and its like in the user's shapes: what is wrong with the alternative that came closest. */
  readonly closest?: readonly ShapeFault[]
  /** How it stands against what was accepted before; missing when nothing was, or when the baseline leaves it out. */
  readonly standing?: Standing
  /** Why it was accepted; of known and suppressed findings only. */
  readonly justification?: string
}

/**
 * `known`: in the baseline. `expired`: in the baseline, until a day that is past. `new`: not in the baseline, which takes
 * findings of this severity. `suppressed`: by the configuration. Known and suppressed findings do not fail the gate.
 */
export type Standing = 'new' | 'known' | 'expired' | 'suppressed'

/** A finding that a baseline accepts, as far as people need to know which it is. */
export interface AcceptedFinding {
  readonly rule: string
  readonly record: string | null
  readonly path: string | null
  readonly fingerprint: string
  readonly reason?: string
  readonly author?: string
  /** Last day on which it is accepted. */
  readonly expires?: IsoDate
}

/** What was accepted before, and what became of it. */
export interface Accepted {
  readonly baseline: {
    readonly name: string
    /** The day of the run that it was made of. */
    readonly created: IsoDate
    /** It takes findings of this severity and worse. */
    readonly covers: Severity
    readonly entries: number
    readonly known: number
    readonly new: number
    /** Accepted until a day that is past, and still there: they count. */
    readonly expired: readonly AcceptedFinding[]
    /** No longer found, in a record of this run or in none. */
    readonly fixed: readonly AcceptedFinding[]
    /** Of records that are not in this run. */
    readonly gone: readonly AcceptedFinding[]
  } | null
  readonly suppressions: readonly SuppressionReport[]
}

/** Findings that the configuration suppresses, and how many there were. */
export interface SuppressionReport {
  /** Id of a rule; `*` stands for any text. */
  readonly rule: string
  /** Pattern of record ids. */
  readonly record: string
  readonly reason: string
  /** Last day on which it is in force; null for always. */
  readonly expires: IsoDate | null
  readonly findings: number
  /** False when that day is past. */
  readonly inForce: boolean
}

export type MeasurementStatus = 'measured' | 'not-applicable' | 'not-checked' | 'error'

/** One check on one record. */
export interface Measurement {
  readonly check: string
  readonly status: MeasurementStatus
  /** null unless measured. */
  readonly value: Millionths | null
  /**
   * Of a dataset: what the check says of each distribution that it applies to. Missing when it applies to none, when it is
   * about the dataset as a whole, and unless the run was asked for it (`Request.parts`). No score is made of them.
   */
  readonly parts?: readonly Part[]
}

/** One check on one distribution. */
export interface Part {
  /** Which one of `RecordReport.distributions`, from 1. */
  readonly distribution: number
  /** null when it could not be checked. */
  readonly value: Millionths | null
}

/** Ratings of quality-model section 5.6: A uitstekend, B goed, C voldoende, D zwak, E onvoldoende. */
export type Rating = 'A' | 'B' | 'C' | 'D' | 'E'

/** Why a rating may be no better (quality-model section 5.5). */
export type CapReason = 'blocking-finding' | 'violation' | 'no-access' | 'hvd-conditions'

/** Score of a dimension or of a record; null values when nothing was measured. */
export interface Score {
  readonly value: Millionths | null
  /** Bounds when what was not checked would fail or pass. */
  readonly lower: Millionths
  readonly upper: Millionths
  /** Share of the applicable weight that was measured. */
  readonly coverage: Millionths
}

export interface RecordScore extends Score {
  /** null when the value is null. */
  readonly rating: Rating | null
  /** "voorlopig": lower and upper lie in two bands. */
  readonly provisional: boolean
  /** The rating that the caps allow at most, with the reasons; null when no cap bites. */
  readonly cap: { readonly rating: Rating; readonly reasons: readonly CapReason[] } | null
  readonly dimensions: Readonly<Partial<Record<DimensionId, Score>>>
}

/** Bands of the MQA of data.europa.eu (quality-model section 1.4). */
export type MqaBand = 'Excellent' | 'Good' | 'Sufficient' | 'Bad'

/** The MQA's 405 points, beside the strategy's score and never mixed with it. */
export interface MqaScore {
  /** Points when every unchecked link fails. */
  readonly lower: number
  /** Points when every unchecked link answers. */
  readonly upper: number
  readonly band: { readonly lower: MqaBand; readonly upper: MqaBand }
  /** The bands as the code of the MQA has them: they differ at 120 points. */
  readonly codeBand?: { readonly lower: MqaBand; readonly upper: MqaBand }
  /** Points per MQA dimension at the lower and the upper end. */
  readonly dimensions: Readonly<Record<string, { readonly lower: number; readonly upper: number }>>
}

/** Where documents and code of the MQA differ, which of them is followed (quality-model section 1.3). */
export interface MqaSwitches {
  /** A1. `page`: 120 points are Bad, as the methodology page has it; `code`: Sufficient. */
  readonly band: 'page' | 'code'
  /** A3. `either`: the date of the distribution or of the dataset; `strict`: a distribution hides the dates of the dataset. */
  readonly dates: 'either' | 'strict'
  /** A4. `both`: format and media type must be in their vocabularies; `any`: one of them. */
  readonly alignment: 'both' | 'any'
  /** A5. `mapped`: a format in words counts as the code that it spells; `strict`: only IRIs count. */
  readonly literals: 'mapped' | 'strict'
  /** A6. Non-proprietary formats: the 29 of the European Data Portal, or the 31 that the EU table flags. */
  readonly formats: 'edp' | 'eu'
}

/** Why a record counts threefold in the second mean (quality-model section 5.8). */
export type PriorityReason = 'hvd' | 'authentic-source' | 'list'

/** Ten things without which nobody can use a record, as prefixed names (quality-model section 5.10). */
export type CoreElement =
  | 'dct:title'
  | 'dct:description'
  | 'dct:publisher'
  | 'dcat:contactPoint'
  | 'dct:accessRights'
  | 'dct:license'
  | 'dcat:accessURL'
  | 'dct:format'
  | 'dct:modified'
  | 'dct:identifier'

export type FairLetter = 'F' | 'A' | 'I' | 'R'

/** Other ways to look at a record, made of the same measurements; none has a weight (quality-model section 5.10). */
export interface Overlays {
  /** Weighted mean of the metrics of each letter, and of each principle; null where nothing was measured. */
  readonly fair: Readonly<Record<FairLetter, Millionths | null>> & {
    readonly principles: Readonly<Record<string, Millionths | null>>
  }
  /** 0..5 stars of open data, by what is declared; datasets only. */
  readonly stars: number | null
  /** Is the record high-value data, and what do the checks of it say; null where one does not apply. */
  readonly hvd: { readonly declared: boolean; readonly checks: Readonly<Record<string, Millionths | null>> }
  /** Datasets and services only. */
  readonly core: { readonly present: number; readonly outOf: number; readonly missing: readonly CoreElement[] } | null
}

/** One thing to do, with what it wins. */
export interface Job {
  readonly cause: string
  /** Checks and rules that would fall silent. */
  readonly checks: readonly string[]
  readonly severity: Severity
  readonly findings: number
  /** Rise of the score when this job is done, in millionths. */
  readonly gain: Millionths
  /** Rise of the MQA's points at the lower end; missing where it is none, and where there is no MQA. */
  readonly mqaGain?: number
}

export interface RecordReport {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string | null
  readonly publisher: string | null
  readonly place: Place
  /** The main profile: by it the record is scored. */
  readonly profile: AppliedProfile
  /** Other profiles whose rules apply beside it; missing when there are none. */
  readonly further?: readonly AppliedProfile[]
  readonly score: RecordScore
  /** The score by the weights of the model, when the user gave other weights. */
  readonly defaultScore?: Omit<RecordScore, 'dimensions'>
  /** Datasets only. */
  readonly mqa: MqaScore | null
  readonly overlays?: Overlays
  /** Why it counts threefold in the second mean; missing or empty when it counts once. */
  readonly priority?: readonly PriorityReason[]
  /** IRIs of the catalogues that list it; missing or empty when none does. */
  readonly listedIn?: readonly string[]
  /** Of a dataset, in canonical order, when the run was asked for what each has of its measurements (`Request.parts`). */
  readonly distributions?: readonly NodeName[]
  readonly measurements: readonly Measurement[]
  readonly findings: readonly Finding[]
  /** Sorted: biggest gain first, then severity. */
  readonly jobs: readonly Job[]
  /** Values whose class cannot be judged, because the input does not describe them. */
  readonly unknown: number
  /** Mail address of a contact, null when there is none or when it may be that of a person. */
  readonly contact?: string | null
  /** dct:issued and dct:modified as the metadata have them, at most 120 characters; null when there is none. */
  readonly issued?: string | null
  readonly modified?: string | null
}

/** Trouble while reading; the report keeps what was read before it. */
export interface ReadProblem {
  readonly place: Place
  /** Message key of the reader. */
  readonly message: string
  readonly args: MessageArgs
  /** Key of the next step, or null. */
  readonly hint: string | null
  /** True when nothing of the source was lost by it: a reader mended it, or there was nothing to read. */
  readonly notice?: true
  /** True when the source was never opened: line and column of the place say nothing. */
  readonly unopened?: true
}

/** How a table was written: as found, or as a mapping says. */
export interface Dialect {
  /** null in a workbook, as are the quote and the encoding. */
  readonly delimiter: string | null
  readonly quote: string | null
  readonly encoding: string | null
  /** Name of the sheet of a workbook; null for a text. */
  readonly sheet: string | null
  /** Row with the headings, from 1. */
  readonly headerRow: number
  /** Rows below it with something in them, and columns. */
  readonly rows: number
  readonly columns: number
}

export interface SourceReport {
  readonly name: string
  readonly syntax: string
  /** Bytes as stored. */
  readonly bytes: number
  /** Of the bytes as stored; null when the source could not be read to its end. */
  readonly sha256: string | null
  readonly statements: number
  readonly skipped: number
  readonly complete: boolean
  readonly problems: readonly ReadProblem[]
  /** Tables only. */
  readonly dialect?: Dialect
}

/** Counts of one metric over many records (quality-model section 5.7). */
export interface MetricTotal {
  readonly applicable: number
  readonly measured: number
  readonly notChecked: number
  /** Records with full marks, and with none. */
  readonly full: number
  readonly zero: number
  /** Pooled rate: sum of values / measured; null when nothing was measured. */
  readonly mean: Millionths | null
  /** Records per tenth of the value, 11 bins: the last holds full marks. */
  readonly histogram: readonly number[]
  /** At most 20 records below full marks, lowest value first, then by id. */
  readonly worst: readonly { readonly record: string; readonly value: Millionths }[]
}

/** Mean and spread of record scores. Percentiles are read from a histogram of 101 bins: whole points. */
export interface ScoreTotal {
  readonly records: number
  /** Records with a score. */
  readonly scored: number
  readonly mean: Millionths | null
  readonly lower: Millionths
  readonly upper: Millionths
  readonly coverage: Millionths
  readonly p10: number | null
  readonly p50: number | null
  readonly p90: number | null
  /** Records per whole point, 101 bins. */
  readonly histogram: readonly number[]
}

export interface MqaTotal {
  readonly datasets: number
  /** Rounded average of dataset totals, half up as the MQA does; null without datasets. */
  readonly lower: number | null
  readonly upper: number | null
  readonly bands: Readonly<Record<MqaBand, number>>
}

/** Overlays over many records: counts, and means of those that have one. */
export interface OverlayTotals {
  readonly fair: Readonly<Record<FairLetter, Millionths | null>>
  /** Datasets per number of stars, 6 bins. */
  readonly stars: readonly number[]
  /** Records that are high-value data, and those of them that break none of its checks. */
  readonly hvd: { readonly declared: number; readonly complete: number }
  /** Records per number of essential elements that are there, 11 bins; one of which an element does not apply counts it. */
  readonly core: readonly number[]
}

/** The records of one source, catalogue or publisher. */
export interface GroupTotal extends Omit<ScoreTotal, 'histogram'> {
  /** Name of the source, IRI of the catalogue, name of the publisher; null for records that have none. */
  readonly name: string | null
  /** The mean in which records with priority count threefold; missing when none has. */
  readonly priority?: Millionths | null
  readonly ratings: Readonly<Record<Rating, number>>
  readonly provisional: number
  readonly findings: Readonly<Record<Severity, number>>
  readonly mqa: { readonly datasets: number; readonly lower: number | null; readonly upper: number | null }
  /** Mean per dimension, and the dimension with the lowest. */
  readonly dimensions: Readonly<Partial<Record<DimensionId, Millionths>>>
  readonly weakest: DimensionId | null
  /** Pooled rates; catalogues only. */
  readonly rates?: Readonly<Record<string, { readonly measured: number; readonly mean: Millionths | null }>>
  /** At most 20 jobs, biggest gain first; publishers only. */
  readonly work?: readonly JobTotal[]
}

/** Totals per group, most records first, then by name; the group without a name last. */
export interface Groups {
  readonly sources: readonly GroupTotal[]
  /** A record in several catalogues counts in each. */
  readonly catalogues: readonly GroupTotal[]
  readonly publishers: readonly GroupTotal[]
  /** The mean over catalogues, each counting once however many records it has; null when there is none. */
  readonly meanOfCatalogues: Millionths | null
}

/** One rule over the whole run. */
export interface RuleTotal {
  readonly check: string
  readonly severity: Severity
  readonly records: number
  readonly findings: number
}

/** One job over the whole run: what it wins for the average record. */
export interface JobTotal {
  readonly cause: string
  readonly checks: readonly string[]
  readonly severity: Severity
  readonly records: number
  readonly findings: number
  /** Rise of the mean score of all records, in millionths. */
  readonly gain: Millionths
  /** Rise of the MQA's points over all datasets together, at the lower end; missing where it is none. */
  readonly mqaGain?: number
}

export interface Summary {
  readonly kinds: Readonly<Record<RecordKind, number>>
  readonly findings: Readonly<Record<Severity, number>>
  /** Records without findings of severity blocking or error; and without any finding. */
  readonly recordsWithoutErrors: number
  readonly recordsClean: number
  readonly score: ScoreTotal
  readonly dimensions: Readonly<Partial<Record<DimensionId, ScoreTotal>>>
  readonly metrics: Readonly<Record<string, MetricTotal>>
  readonly ratings: Readonly<Record<Rating, number>>
  readonly provisional: number
  readonly mqa: MqaTotal
  /** Most records first. */
  readonly rules: readonly RuleTotal[]
  /** Biggest gain first. */
  readonly jobs: readonly JobTotal[]
  readonly unknown: number
  /** By the weights of the model, when the user gave other weights. */
  readonly defaultScore?: ScoreTotal
  /** Records with priority counting threefold, and how many have it; missing when none has. */
  readonly priority?: ScoreTotal & { readonly chosen: number }
  readonly overlays?: OverlayTotals
  readonly groups?: Groups
}

/** One rule as reports need it: where it comes from and how bad it is. Words are in the locales and the shapes. */
export interface RuleInfo {
  readonly id: string
  readonly kind: 'check' | 'shape'
  readonly severity: Severity
  readonly dimension: DimensionId | null
  readonly profile: string | null
  /** sh:name per language; empty for checks (the locales word those). */
  readonly name: Readonly<Record<string, string>>
  /** sh:message per language; empty for checks. */
  readonly message: Readonly<Record<string, string>>
  readonly source: readonly string[]
  /** IRI of the property shape, and sh:description per language: shapes only. */
  readonly shape?: string
  readonly description?: Readonly<Record<string, string>>
}

/** One file of shapes of the user. */
export interface ShapesReport {
  readonly name: string
  readonly sha256: string | null
  /** Malformations that were mended or passed over, by kind. */
  readonly repairs: Readonly<Record<string, number>>
  /** Distinct nodes that any of them was for. */
  readonly focusNodes: number
  readonly rules: number
  /** Rules that found no node to look at. */
  readonly idle: readonly string[]
  readonly applied: Readonly<Record<string, Looked>>
}

/** A weight profile as it was given: only what differs from the model. */
export interface WeightsReport {
  readonly name: string
  readonly sha256: string
  readonly title: string | null
  readonly dimensions: Readonly<Partial<Record<DimensionId, number>>>
  readonly tiers: Readonly<Partial<Record<Tier, number>>>
  readonly checks: Readonly<Record<string, Tier | 'off'>>
  /** Lowest value of a rating. */
  readonly ratings: Readonly<Partial<Record<Exclude<Rating, 'E'>, Millionths>>>
  /** Missing when none is changed. */
  readonly thresholds?: Thresholds
}

/** A rule that is judged otherwise than usual. */
export interface RuleChange {
  readonly rule: string
  readonly severity: Severity | 'off'
  /** How bad its findings are by default. */
  readonly usual: Severity
}

/** All of a run as one value; `report/report.schema.json` is its published schema. */
export interface Report {
  readonly schemaVersion: '1.0'
  readonly tool: { readonly name: 'metakeur'; readonly version: string }
  readonly asOf: IsoDate
  readonly model: {
    readonly version: string
    /** Of the model as it was used. */
    readonly sha256: string
    readonly metrics: number
    /** How the MQA was counted, when not as by default. */
    readonly mqaSwitches?: Partial<MqaSwitches>
    /** What the user weighs otherwise; then `defaultSha256` is of the model without it. */
    readonly weights?: WeightsReport
    readonly defaultSha256?: string
  }
  readonly profiles: readonly {
    readonly id: string
    readonly kind: Profile['kind']
    readonly version: string
    readonly title: string
    readonly source: string
    /** Of the shapes file. */
    readonly sha256: string
    readonly rules: number
    readonly records: number
    /** Rules that found no node to look at in this run. */
    readonly idle: readonly string[]
    /** What each rule looked at: the proof that a pass is real. */
    readonly applied?: Readonly<Record<string, Looked>>
    /** Of a profile of the user: what it extends, its file, and what it changes of rules. */
    readonly own?: {
      readonly extends: string
      readonly file: string
      readonly sha256: string
      readonly layers: readonly Layer[] | null
      readonly rules: readonly RuleChange[]
    }
  }[]
  /** What the user changed of rules for this run; missing when nothing was changed. */
  readonly changes?: { readonly layers: readonly Layer[] | null; readonly rules: readonly RuleChange[] }
  /** Files of shapes that the user gave, in the order given; missing when there are none. */
  readonly shapes?: readonly ShapesReport[]
  /** Was anything outside asked? False: links were not checked. */
  readonly online: boolean
  readonly sources: readonly SourceReport[]
  readonly summary: Summary
  /** Worst first: severity counts, then score, then id. */
  readonly records: readonly RecordReport[]
  /** Findings of no record: orphan distributions, records described in two sources. */
  readonly findings: readonly Finding[]
  /** Every rule that has a finding. */
  readonly rules: Readonly<Record<string, RuleInfo>>
  /** Missing when there is no baseline and nothing is suppressed. */
  readonly accepted?: Accepted
}

/** The line that a finding points at, for the caret; gathered after the checks for the findings that are shown. */
export interface Excerpt {
  /** The line itself, without its end; a long line is cut to a window. */
  readonly text: string
  /** Column of the first caret in `text`, from 1. */
  readonly column: number
  /** Number of carets. */
  readonly length: number
}

/** One thing that the gate asks. */
export interface GateRule {
  readonly gate: 'fail-on' | 'min-score' | 'min-average' | 'min-mqa' | 'max' | 'min' | 'blocking' | 'read' | 'baseline'
  /** Id of the rule of `max`, or of the dimension of `min`. */
  readonly of?: string
  /** As asked: a severity, points, a number, or nothing. */
  readonly limit: string
  /** Of `fail-on`: how many findings it lets pass, when that is not none. */
  readonly allowed?: string
  /** Of `fail-on`: how many findings it passes over, because they were accepted before. */
  readonly accepted?: string
  /** As found: a number, points, or `none` when there is nothing to compare. */
  readonly found: string
  readonly passed: boolean
}

export interface Verdict {
  readonly rules: readonly GateRule[]
  readonly passed: boolean
}
