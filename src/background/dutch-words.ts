/** Words in Dutch texts that tell something. The lists are short and weak: a hint, never a proof. */

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

/** That the data are made from other data (`derivation-linked`, which looks closer). */
const DERIVED = 'afgeleid van|kopie van|gebaseerd op|bewerking van'

function pattern(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})(?![\\p{L}\\p{N}])`, 'iu')
}

const LISTS = {
  method: METHOD,
  caution: CAUTION,
  quality: QUALITY,
  risk: RISK,
  shield: SHIELD,
  logging: LOGGING,
  derived: DERIVED,
} as const

export type WordList = keyof typeof LISTS

export const WORD_LISTS = Object.keys(LISTS) as readonly WordList[]

const patterns = new Map(WORD_LISTS.map((list) => [list, pattern(LISTS[list])]))

/** The whole words of a list, in any case. */
export function patternOf(list: WordList): RegExp {
  return patterns.get(list)!
}

/** What stands in every text that holds a word of a list: the longest part of each word that does not vary. */
export function stemsOf(list: WordList): string[] {
  return LISTS[list]
    .replace(/\(\?<!.*?\)/g, '')
    .replace(/\((?:[^()]|\([^()]*\))*\)\??/g, '~')
    .replace(/\[[^\]]*\]\??|.\?/g, '~')
    .split('|')
    .map((word) =>
      word
        .trim()
        .split('~')
        .reduce((longest, part) => (part.length > longest.length ? part : longest)),
    )
}
