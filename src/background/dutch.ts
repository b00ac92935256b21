/** Dutch texts of a record, and words in them that tell something. The lists are short and weak: a hint, never a proof. */
import type { GraphReader, TermId } from '../model.ts'
import { type TextValue, textsOf } from '../rdf/texts.ts'
import { isDutchTag } from '../values/language.ts'

/** The texts of a property that are Dutch, or have no tag and so may be; machine translations (`nl-t-fr`) included. */
export function dutchTextsOf(graph: GraphReader, node: TermId, property: string): TextValue[] {
  return textsOf(graph, node, property).filter(({ language }) => language === '' || isDutchTag(language))
}

/** How data are collected (quality-model section 3.4, `collection-method-stated`). */
const METHOD = `
  gemeten|meting(?:en)?|meetnet(?:ten)?|meetcampagnes?|meetstations?|opgemeten|opmeting(?:en)?|ingemeten|sensor(?:en)?|
  enqu[eê]tes?|bevraging(?:en)?|vragenlijst(?:en)?|steekproe(?:f|ven)|interviews?|telling(?:en)?|geteld|
  waargenomen|waarneming(?:en)?|ge[iï]nventariseerd|inventarisatie|veldwerk|veldopnames?|terreinopnames?|bemonster(?:d|ing)|
  staalnames?|ingewonnen|inwinning|luchtfoto['’]?s?|orthofoto['’]?s?|satellietbeeld(?:en)?|lidar|laserscanning|
  gekarteerd|kartering|gedigitaliseerd|digitalisering|ingetekend|gemodelleerd|modellering|berekend|berekening(?:en)?|
  administratie(?:f|ve)|registers?|registratie(?:s)?|geregistreerd`

/** What warns a user (`risks-stated`). "Geen beperkingen" warns of nothing. */
const CAUTION = `
  niet geschikt|niet bedoeld|niet bruikbaar|niet bindend|(?<!geen )(?<!zonder )beperking(?:en)?|onzekerhe(?:id|den)|
  foutenmarges?|indicatie(?:f|ve)|voorlopige?|disclaimer|aansprakelijk(?:heid)?|onder voorbehoud|
  geen rechten (?:aan )?(?:worden )?ontle(?:en|nen)d?|opgelet|let op|benaderende?|bij benadering|
  niet (?:volledig|exhaustief)|onvolledige?`

/** What quality is called (`quality-stated`). */
const QUALITY = `
  nauwkeurighe(?:id|den)|precisie|foutenmarges?|volledigheid|betrouwbaarheid(?:sinterval)?|kwaliteitscontroles?|
  gevalideerd|validatie`

/** What points at data about persons (`personal-data-risk`). */
const RISK = `
  rijksregisternummers?|pati[eë]nt(?:en)?|leerling(?:en)?|geboortedat(?:um|a|ums)|persoonsgegevens|
  adresgegevens van|strafregisters?|medische gegevens|gezondheidsgegevens|naam en adres`

/** What says that persons are protected, or that figures are meant and no persons. */
const SHIELD = `
  geaggregeerde?|geanonimiseerde?|anonieme?|gepseudonimiseerde?|statistiek(?:en)?|statistische?|niet herleidbaar|
  geen persoonsgegevens|aantal(?:len)?|percentages?|gemiddelde?s?|cijfers`

/** That somebody writes down who looks (`access-logging-stated`). */
const LOGGING =
  'loggen|gelogd|gelogde|logging|logboek(?:en)?|audits?|audit ?trail|registratie van (?:de )?raadpleging(?:en)?'

function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{N}])`, 'iu')
}

const LISTS = {
  method: pattern(METHOD),
  caution: pattern(CAUTION),
  quality: pattern(QUALITY),
  risk: pattern(RISK),
  shield: pattern(SHIELD),
  logging: pattern(LOGGING),
} as const

/** Texts are searched up to here, in UTF-16 units. */
const SEARCHED = 20_000

/** The first word of a list in a text, as it stands there, or null. */
export function wordOf(list: keyof typeof LISTS, text: string): string | null {
  const searched = text.length > SEARCHED ? text.slice(0, SEARCHED) : text
  return LISTS[list].exec(searched)?.[0] ?? null
}

/** The first word of a list in the Dutch texts of some properties, with the text in which it stands; null for none. */
export function firstWord(
  list: keyof typeof LISTS,
  graph: GraphReader,
  node: TermId,
  properties: readonly string[],
): { readonly word: string; readonly path: string; readonly object: TermId } | null {
  for (const path of properties) {
    for (const { term, text } of dutchTextsOf(graph, node, path)) {
      const word = wordOf(list, text)
      if (word !== null) return { word, path, object: term }
    }
  }
  return null
}
