/**
 * Surveys of all records → what each must know of the others. Linear in records, but for candidates of near duplicates,
 * of which each record has a bounded number. The order of surveys does not matter.
 */
import type { CrossFacts, NearDuplicate, Neighbours } from '../model.ts'
import { copiesOf } from './copies.ts'
import { type Groups, groupBy } from './group.ts'
import { nearDuplicates } from './near.ts'
import { seriesClusters } from './series.ts'
import type { Survey } from './survey.ts'

/** A contact mail that serves more than this share of the records of … */
const MAIL_SHARE = 0.3
/** … at least this many other publishers is that of a portal (quality-model 3.4, `responsible-not-portal`). */
const MAIL_PUBLISHERS = 5
/** The same description under more than this many other titles says nothing of any of them. */
const COPIED_TEXT = 5

/** @param known near duplicates, when they were sought already; publisher by publisher they may be sought apart */
export function joinSurveys(
  surveys: readonly Survey[],
  known: ReadonlyMap<string, NearDuplicate> | null = null,
): CrossFacts {
  const sorted = [...surveys].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const byCatalogue = groupBy(sorted, cataloguesOf)
  const main = sorted.filter(isDatasetOrService)
  const sameTitle = othersBy(sorted, main, (survey) => scoped(survey, survey.title))
  const sameIdentifier = othersBy(sorted, sorted, (survey) => survey.identifiers.flatMap((id) => scoped(survey, id)))
  const twins = othersBy(sorted, main, (survey) => scoped(survey, survey.fingerprint))
  const copied = copiedTexts(sorted)
  const near = known ?? nearDuplicates(sorted.filter(({ kind }) => kind === 'dataset'))
  const clusters = seriesClusters(sorted.filter(({ kind }) => kind === 'dataset'))
  const copies = copiesOf(main)
  const portals = portalMails(sorted)
  const publishers = publishersOf(byCatalogue)
  const neighbours = new Map<string, Neighbours>()
  for (const survey of sorted) {
    neighbours.set(survey.id, {
      sameTitle: sameTitle(survey),
      sameIdentifier: sameIdentifier(survey),
      twins: twins(survey),
      near: near.get(survey.id) ?? null,
      seriesCluster: clusters.get(survey.id) ?? [],
      copies: copies.get(survey.id) ?? [],
      copiedText: survey.description !== null && copied.has(survey.description),
      portalMail: survey.mail !== null && portals.has(survey.mail),
      publishers: Math.max(0, ...cataloguesOf(survey).map((catalogue) => publishers.get(catalogue)!)),
    })
  }
  const catalogues = new Set(sorted.flatMap((survey) => survey.catalogues))
  return {
    of: (id) => neighbours.get(id) ?? null,
    catalogues: catalogues.size,
  }
}

function isDatasetOrService({ kind }: Survey): boolean {
  return kind === 'dataset' || kind === 'service'
}

/** Records that no catalogue lists are taken as one catalogue. */
function cataloguesOf({ catalogues }: Pick<Survey, 'catalogues'>): readonly string[] {
  return catalogues.length === 0 ? [''] : catalogues
}

/** A key within each catalogue of a record. */
function scoped(survey: Pick<Survey, 'catalogues'>, key: string | null): string[] {
  return key === null ? [] : cataloguesOf(survey).map((catalogue) => `${catalogue}\n${key}`)
}

/** For each survey the ids of those members that share a key with it, sorted. Keys are made once. */
function othersBy(
  surveys: readonly Survey[],
  members: readonly Survey[],
  keysOf: (survey: Survey) => readonly string[],
): (survey: Survey) => readonly string[] {
  const keys = new Map(surveys.map((survey) => [survey, keysOf(survey)]))
  const groups = groupBy(members, (survey) => keys.get(survey)!)
  return (survey) => {
    const found = new Set<string>()
    for (const key of keys.get(survey)!) for (const { id } of groups.get(key) ?? []) found.add(id)
    found.delete(survey.id)
    return found.size === 0 ? NOBODY : [...found].sort()
  }
}

const NOBODY: readonly string[] = []

/** Descriptions under more than `COPIED_TEXT` titles besides that of the record that asks. */
function copiedTexts(surveys: readonly Survey[]): Set<string> {
  const described = groupBy(surveys, ({ description }) => (description === null ? [] : [description]))
  const copied = new Set<string>()
  for (const [description, own] of described) {
    if (new Set(own.map(({ title }) => title)).size > COPIED_TEXT + 1) copied.add(description)
  }
  return copied
}

/** Mails that serve much of many publishers' records. */
function portalMails(surveys: readonly Survey[]): Set<string> {
  const ofPublisher = new Map<string, number>()
  const served = new Map<string, Map<string, number>>()
  for (const { publisher, mail } of surveys) {
    if (publisher === null) continue
    ofPublisher.set(publisher, (ofPublisher.get(publisher) ?? 0) + 1)
    if (mail === null) continue
    const counts = served.get(mail) ?? new Map<string, number>()
    counts.set(publisher, (counts.get(publisher) ?? 0) + 1)
    served.set(mail, counts)
  }
  const portals = new Set<string>()
  for (const [mail, counts] of served) {
    const much = [...counts].filter(([publisher, n]) => n > MAIL_SHARE * ofPublisher.get(publisher)!)
    // One of them is its own.
    if (much.length > MAIL_PUBLISHERS) portals.add(mail)
  }
  return portals
}

function publishersOf(byCatalogue: Groups<Survey>): Map<string, number> {
  return new Map(
    [...byCatalogue].map(([catalogue, surveys]) => [
      catalogue,
      new Set(surveys.map(({ publisher }) => publisher).filter((publisher) => publisher !== null)).size,
    ]),
  )
}
