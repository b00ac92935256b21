/** The EU frequency table: how often, in days, and whether that can be held against a date. */
import type { CodeList } from './code-list.ts'
import { euSpace, formerEuSpaces } from './eu-lists.ts'

/**
 * `CODE:days:kind`. Periods are whole ones ("three times a year" is 365 days), because the promise says nothing on the
 * spacing (quality-model section 4.3). `c` continuous (judged as one day), `q` quantified, `u` unquantified, `x` closed,
 * `-` unknown.
 */
export const FACTS = `
  1MIN:0.0007:q 5MIN:0.0035:q 10MIN:0.0069:q 15MIN:0.0104:q 30MIN:0.0208:q HOURLY:0.0417:q BIHOURLY:0.0833:q
  TRIHOURLY:0.125:q 12HRS:0.5:q CONT:1:c UPDATE_CONT:1:c DAILY_3:1:q DAILY_2:1:q DAILY:1:q WEEKLY_5:7:q
  WEEKLY_3:7:q WEEKLY_2:7:q WEEKLY:7:q BIWEEKLY:14:q MONTHLY_3:31:q MONTHLY_2:31:q MONTHLY:31:q BIMONTHLY:62:q
  QUARTERLY:93:q ANNUAL_3:365:q ANNUAL_2:365:q ANNUAL:365:q BIENNIAL:730:q TRIENNIAL:1095:q QUADRENNIAL:1460:q
  QUINQUENNIAL:1825:q DECENNIAL:3650:q BIDECENNIAL:7300:q TRIDECENNIAL:10950:q AS_NEEDED::u IRREG::u NEVER::x
  NOT_PLANNED::x OTHER::u UNKNOWN::- OP_DATPRO::-`

/** `continuous` is judged as one day; `closed` promises no update; `unquantified` and `unknown` promise nothing. */
export type FrequencyKind = 'quantified' | 'continuous' | 'unquantified' | 'closed' | 'unknown'

export const KINDS: Readonly<Record<string, FrequencyKind>> = {
  q: 'quantified',
  c: 'continuous',
  u: 'unquantified',
  x: 'closed',
  '-': 'unknown',
}

const SPACE = euSpace('frequency')

export const FREQUENCY: CodeList = {
  id: 'frequency',
  space: SPACE,
  edition: 'undated copy of 41 codes',
  source: 'EU Publications Office table, codes and periods as quality-model section 7 lists them',
  concepts: 41,
  get codes() {
    return FACTS.trim()
      .split(/\s+/)
      .map((fact) => fact.slice(0, fact.indexOf(':')))
      .join(' ')
  },
  formerSpaces: [...formerEuSpaces('frequency'), 'http://purl.org/cld/freq/'],
  aliases: `
  HOURLY=per uur|elk uur|r/pt1h
  CONT=continuous|continual|continu|voortdurend|real-time|realtime
  DAILY=dagelijks|r/p1d
  WEEKLY=wekelijks|r/p1w|r/p7d
  WEEKLY_2=semiweekly
  WEEKLY_3=threetimesaweek
  BIWEEKLY=fortnightly|veertiendaags|tweewekelijks|r/p2w|r/p14d
  MONTHLY=maandelijks|r/p1m
  MONTHLY_2=semimonthly
  MONTHLY_3=threetimesamonth
  BIMONTHLY=tweemaandelijks|r/p2m
  QUARTERLY=driemaandelijks|per kwartaal|elk kwartaal|trimestrieel|r/p3m
  ANNUAL=annually|yearly|jaarlijks|r/p1y
  ANNUAL_2=semiannual|biannually|halfjaarlijks|r/p6m
  ANNUAL_3=threetimesayear|r/p4m
  BIENNIAL=tweejaarlijks|r/p2y
  TRIENNIAL=driejaarlijks|r/p3y
  IRREG=irregular|onregelmatig
  AS_NEEDED=as needed|asneeded|indien nodig|wanneer nodig
  NOT_PLANNED=not planned|notplanned|niet gepland
  NEVER=nooit
  UNKNOWN=onbekend`,
}
