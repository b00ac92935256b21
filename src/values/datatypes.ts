/** XSD datatypes by their local name: which there are, and which lexical forms they allow (XML Schema 1.1 part 2). Pure. */
import { parseDate } from './dates.ts'
import { editDistance } from './distance.ts'

const INTEGER = /^[-+]?\d+$/
const NON_NEGATIVE = /^(?:\+?\d+|-0+)$/
const POSITIVE = /^\+?0*[1-9]\d*$/
const NEGATIVE = /^-0*[1-9]\d*$/
const NON_POSITIVE = /^(?:-\d+|\+?0+)$/
const FLOAT = /^(?:[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?INF|NaN)$/
const ZONE = '(?:Z|[-+](?:0\\d|1[0-4]):[0-5]\\d)?'
const DURATION = /^-?P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/

type Rule = RegExp | ((lexical: string) => boolean)

function whole(bits: number, signed: boolean): (lexical: string) => boolean {
  const least = signed ? -(2n ** BigInt(bits - 1)) : 0n
  const most = (signed ? 2n ** BigInt(bits - 1) : 2n ** BigInt(bits)) - 1n
  return (lexical) => {
    if (!INTEGER.test(lexical) || lexical.length > 40) return false
    const value = BigInt(lexical.replace('+', ''))
    return value >= least && value <= most
  }
}

function dated(kind: 'date' | 'dateTime' | 'gYear' | 'gYearMonth'): (lexical: string) => boolean {
  return (lexical) => {
    const value = parseDate(lexical)
    return value !== null && value.kind === kind && value.xsd
  }
}

const anything = (): boolean => true

const RULES: Readonly<Record<string, Rule>> = {
  string: anything,
  normalizedString: anything,
  token: anything,
  language: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/,
  Name: anything,
  NCName: anything,
  NMTOKEN: anything,
  anyURI: /^\S*$/,
  QName: anything,
  boolean: /^(?:true|false|1|0)$/,
  decimal: /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  integer: INTEGER,
  nonNegativeInteger: NON_NEGATIVE,
  positiveInteger: POSITIVE,
  nonPositiveInteger: NON_POSITIVE,
  negativeInteger: NEGATIVE,
  long: whole(64, true),
  int: whole(32, true),
  short: whole(16, true),
  byte: whole(8, true),
  unsignedLong: whole(64, false),
  unsignedInt: whole(32, false),
  unsignedShort: whole(16, false),
  unsignedByte: whole(8, false),
  float: FLOAT,
  double: FLOAT,
  date: dated('date'),
  dateTime: dated('dateTime'),
  dateTimeStamp: (lexical) => parseDate(lexical)?.zoned === true && dated('dateTime')(lexical),
  gYear: dated('gYear'),
  gYearMonth: dated('gYearMonth'),
  gMonth: new RegExp(`^--(?:0[1-9]|1[0-2])${ZONE}$`),
  gMonthDay: new RegExp(`^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${ZONE}$`),
  gDay: new RegExp(`^---(?:0[1-9]|[12]\\d|3[01])${ZONE}$`),
  time: new RegExp(`^(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?|24:00:00)${ZONE}$`),
  duration: DURATION,
  dayTimeDuration: (lexical) => DURATION.test(lexical) && !/[YM]/.test(lexical.split('T')[0]!),
  yearMonthDuration: /^-?P(?=\d)(?:\d+Y)?(?:\d+M)?$/,
  hexBinary: /^(?:[0-9a-fA-F]{2})*$/,
  base64Binary: /^[A-Za-z0-9+/\s]*={0,2}\s*$/,
}

/** True for the local name of a datatype of XML Schema. */
export function isXsdDatatype(local: string): boolean {
  return Object.hasOwn(RULES, local)
}

/** The datatype whose name is spelt most like another, at most two letters apart and in any case; null for none. */
export function nearestXsd(name: string): string | null {
  if (name.length > 40) return null
  let best: string | null = null
  let least = 3
  for (const known of Object.keys(RULES)) {
    const steps = editDistance(name.toLowerCase(), known.toLowerCase(), 2)
    if (steps < least && steps * 3 < known.length) {
      best = known
      least = steps
    }
  }
  return best
}

/** Whether a text is a lexical form of an XSD datatype; white space around it does not count. False for unknown names. */
export function isLexical(local: string, text: string): boolean {
  if (!isXsdDatatype(local)) return false
  const rule = RULES[local]!
  const lexical = local === 'string' ? text : text.trim()
  return rule instanceof RegExp ? rule.test(lexical) : rule(lexical)
}
