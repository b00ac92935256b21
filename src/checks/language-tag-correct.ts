import { rememberedByTerm } from '../background/remembered.ts'
import { HAS_LANGUAGE } from '../background/signs.ts'
import { statementsOf } from '../background/statements.ts'
import { WORDING } from '../background/texts.ts'
import { defineCheck, FULL } from '../define.ts'
import type { Outcome } from '../model.ts'
import { iri } from '../rdf/namespaces.ts'
import { type DetectedLanguage, type Detection, detectInBytes, detectLanguage, SURE } from '../values/language.ts'
import { rememberedByText } from '../values/remembered.ts'

const DESCRIPTION = iri('dct:description')

const WANTED = WORDING | HAS_LANGUAGE

/** Languages that are told apart, by the primary subtag of a tag. */
const BY_TAG: Readonly<Record<string, DetectedLanguage>> = { nl: 'nl', fr: 'fr', de: 'de', en: 'en' }

/**
 * Codes of three letters (ISO 639-2) of languages that have one of two: BCP 47 (RFC 5646, section 2.2.1) knows only the
 * second.
 */
const SHORTER = new Map(
  (
    'bg=bul cs=ces,cze cy=cym,wel da=dan de=deu,ger el=ell,gre en=eng es=spa et=est eu=eus,baq fi=fin fr=fra,fre ' +
    'ga=gle hr=hrv hu=hun is=isl,ice it=ita la=lat lb=ltz lt=lit lv=lav mt=mlt nb=nob nl=nld,dut nn=nno no=nor pl=pol ' +
    'pt=por ro=ron,rum sk=slk,slo sl=slv sv=swe tr=tur uk=ukr'
  )
    .split(' ')
    .map((line) => line.split('='))
    .flatMap(([short, long]) => long!.split(',').map((code): [string, string] => [code, short!])),
)
interface Tag {
  readonly tag: string
  readonly code: string
  /** What the code should be. */
  readonly shorter: string | undefined
  readonly claimed: DetectedLanguage | undefined
}

const readTag = rememberedByText((tag): Tag => {
  const code = tag.split('-', 1)[0]!
  const shorter = SHORTER.get(code)
  return { tag, code, shorter, claimed: /-t-/.test(tag) ? undefined : BY_TAG[shorter ?? code] }
})

/** A description is judged by its beginning; what follows is more of the same. */
const SAMPLE = 500

/** What a look at a description says: the place of its language, or one of these. */
const LOOKED: readonly DetectedLanguage[] = Object.values(BY_TAG)
const NOT_SURE = -1
const UNREAD = -2

function sure({ language, confidence }: Detection): DetectedLanguage | null {
  return confidence >= SURE ? language : null
}

function look(bytes: Uint8Array, from: number, to: number): number {
  const found = detectInBytes(bytes, from, to, SAMPLE)
  if (found === null) return UNREAD
  const language = sure(found)
  return language === null ? NOT_SURE : LOOKED.indexOf(language)
}

/**
 * The language of a text, or null when it is not sure. Distributions have the same description in many records; most are
 * told by their bytes, and never made a text.
 */
const languageOf = rememberedByTerm((graph, term): DetectedLanguage | null => {
  const seen = graph.look(term, look)
  return seen === UNREAD ? sure(detectLanguage(graph.value(term), SAMPLE)) : (LOOKED[seen] ?? null)
})

/**
 * The language of descriptions only: titles, keywords and names are too short and too full of names to be told apart. The
 * form of the tag of all three: one of three letters counts half, as its language is clear. A tag of another language than
 * the four, and a machine translation (BCP 47 extension T, `fr-t-nl`), are never called wrong: the second says
 * itself that no person wrote the text. A text of which the language is not sure is left out.
 */
export default defineCheck({
  id: 'language-tag-correct',
  dimension: 'consistent',
  tier: 'B',
  severity: 'warning',
  scope: ['dataset', 'distribution', 'service', 'series', 'catalog', 'catalog-record'],
  mode: 'offline',
  parts: 'added',
  reads: ['dct:title', 'dct:description', 'dcat:keyword'],
  since: '0.1.0',
  title: 'Language tags tell the language of the text',
  why: 'Portals show a text to readers of its tag, and machine translation starts from it.',
  fix: 'Give the text the tag of the language in which it is written.',
  limits:
    'It tells Dutch, French, German and English apart, in descriptions of 40 letters or more; mixed texts may err.',
  notApplicable:
    'No description with a language tag is long enough to be sure, or all are machine translations; and no tag has three letters.',
  messages: {
    other: 'A description of {node} has the tag {tag}, but seems to be {language}: "{value}". Correct the tag.',
    threeLetters: '{path} of {node} has the tag {tag}, which no software expects. Write it as {language}.',
  },
  examples: {
    good: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:description "Dit zijn de tellingen van fietsers op alle telpunten in de stad."@nl .`,
    bad: `<https://data.gent.be/id/dataset/1> a dcat:Dataset ;
  dct:description "These are the counts of cyclists at all of the counters in the city."@nl .`,
  },
  run({ record, graph }) {
    const outcomes: Outcome[] = []
    let fine = 0
    const { nodes, paths, objects, signsOf } = statementsOf(graph, record)
    for (let i = 0; i < nodes.length; i++) {
      if ((signsOf[i]! & WANTED) !== WANTED) continue
      const path = paths[i]!
      const node = nodes[i]!
      const object = objects[i]!
      const { tag, code, shorter, claimed } = readTag(graph.language(object))
      const language = claimed !== undefined && path === DESCRIPTION ? languageOf(graph, object) : null
      if (language !== null && language !== claimed) {
        const args = { tag: `@${tag}`, language: `@${language}` }
        outcomes.push({ node, value: 0, message: 'other', path, object, args })
      } else if (shorter !== undefined) {
        const args = { tag: `@${tag}`, language: `@${shorter}${tag.slice(code.length)}` }
        outcomes.push({ node, value: FULL / 2, message: 'threeLetters', path, object, args })
      } else if (language !== null) fine++
    }
    if (fine > 0) outcomes.push({ node: record.node, value: FULL, count: fine })
    return outcomes
  },
})
