import { preferredTexts } from '../background/dutch.ts'
import { isPlaceholderText } from '../background/placeholders.ts'
import { defineCheck, FULL, settled } from '../define.ts'
import type { GraphReader, Outcome, TermId } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { characters, isAllCapitals, plainText } from '../values/text.ts'

const TITLE = iri('dct:title')
const THRESHOLDS = {
  shortest: { usual: 10, least: 1, most: 60, meaning: 'characters from which a title is long enough' },
  longest: { usual: 120, least: 61, most: 1000, meaning: 'characters up to which it is short enough' },
}
const SEVERAL_WORDS = /[\p{L}\p{M}\p{N}][^\p{L}\p{M}\p{N}]+[\p{L}\p{M}\p{N}]/u
/** Below this many characters nothing can be said of a title. */
const TINY = 3
const FILE_NAME =
  /\.(?:csv|dbf|docx?|geojson|gml|gpkg|jsonl?|kml|kmz|mdb|ods|odt|parquet|pdf|rdf|shp|tiff?|tsv|ttl|txt|xlsx?|xml|zip)$/i

type Fault = 'code' | 'capitals' | 'oneWord' | 'short' | 'long'

type Limits = Readonly<Record<keyof typeof THRESHOLDS, number>>

/** Faults of a title, the most telling first: one rewriting mends them all, so only the first is worded. */
function faults(title: string, length: number, { shortest, longest }: Limits): Fault[] {
  const found: Fault[] = []
  if (/^[A-Z0-9_.-]+$/.test(title) || FILE_NAME.test(title)) found.push('code')
  if (isAllCapitals(title)) found.push('capitals')
  if (!SEVERAL_WORDS.test(title)) found.push('oneWord')
  if (length < shortest) found.push('short')
  if (length > longest) found.push('long')
  return found
}

interface Judgement {
  readonly term: TermId
  readonly value: number
  readonly message: Fault | 'placeholder'
  readonly length: number
}

function judge(graph: GraphReader, term: TermId, limits: Limits): Judgement {
  const text = graph.value(term)
  const title = plainText(text)
  const length = characters(title)
  if (isPlaceholderText(text)) return { term, value: 0, message: 'placeholder', length }
  const found = faults(title, length, limits)
  const value = length < TINY || found.length > 1 ? 0 : found.length === 1 ? FULL / 2 : FULL
  return { term, value, message: length < TINY ? 'short' : (found[0] ?? 'short'), length }
}

/** Where there is no Dutch title, one without tag counts, else any: `nl-title-description` judges the language. */
export default defineCheck({
  id: 'title-substantive',
  dimension: 'vindbaar',
  tier: 'E',
  severity: 'warning',
  scope: ['dataset', 'service', 'series'],
  mode: 'offline',
  reads: ['dct:title'],
  since: '0.1.0',
  title: 'The title says what it is about',
  why: 'In a list of results people see little more than the title; a code or a single word is passed over.',
  fix: 'Write in ordinary words what the data show, for which place and, where it matters, which year: 10 to 120 characters.',
  limits: 'It cannot tell whether the title is true.',
  notApplicable: 'Always applies to datasets, data services and series.',
  thresholds: THRESHOLDS,
  messages: {
    missing:
      '{node} has no title. Write in {shortest:10} to {longest:120} characters what it is about, for which place and year.',
    placeholder: 'The title "{value}" stands for nothing. Write what it is about, for which place and year.',
    code: 'The title "{value}" is a code or a file name. Write in words what it is about, for which place and year.',
    capitals: 'The title "{value}" is in capitals only. Write it in ordinary letters and say what, where and when.',
    oneWord: 'The title "{value}" is one word. Add what exactly, for which place or which year.',
    short: 'The title "{value}" is too short ({length} characters). Write at least {shortest:10}: what, where, when.',
    long: 'The title is {length} characters long, so lists cut it off. Keep it to {longest:120} and move the rest to the description.',
  },
  examples: {
    good: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "Fietstellingen Gent 2023"@nl .',
    bad: '<https://data.gent.be/id/dataset/1> a dcat:Dataset ; dct:title "FIETS_TEL_23.csv"@nl .',
  },
  run({ record, graph, thresholds }) {
    const outcomes: Outcome[] = []
    const { is, told } = settled(THRESHOLDS, thresholds?.['title-substantive'])
    const titles = preferredTexts(graph, record.node, TITLE)
    if (titles.length === 0) {
      return [{ node: record.node, value: 0, message: 'missing', path: TITLE, args: told }]
    }
    let best = judge(graph, titles[0]!, is)
    for (let i = 1; i < titles.length && best.value < FULL; i++) {
      const other = judge(graph, titles[i]!, is)
      if (other.value > best.value) best = other
    }
    if (best.value === FULL) outcomes.push({ node: record.node, value: FULL })
    else {
      const { value, message, term, length } = best
      outcomes.push({ node: record.node, value, message, path: TITLE, object: term, args: { length, ...told } })
    }
    return outcomes
  },
})
