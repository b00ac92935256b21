/** What SHACL asks of literals: is the lexical form right for its datatype, and which of two comes first. */
import { XSD } from './vocabulary.ts'

const DATE = String.raw`-?(?:[1-9]\d{4,}|\d{4})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const TIME = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00(?:\.0+)?)`
const ZONE = String.raw`(?:Z|[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00))?`
const YEAR = String.raw`-?(?:[1-9]\d{4,}|\d{4})`
const SECONDS = String.raw`(?:\d+S|\d+\.\d+S)`
const DAY_TIME = String.raw`(?:\d+D(?:T(?=\d)(?:\d+H)?(?:\d+M)?${SECONDS}?)?|T(?=\d)(?:\d+H)?(?:\d+M)?${SECONDS}?)`

/** Lexical forms of XML Schema 1.1 Part 2; a datatype that is not here is not judged. */
const FORMS: Readonly<Record<string, RegExp>> = {
  boolean: /^(?:true|false|1|0)$/,
  decimal: /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/,
  float: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/,
  double: /^(?:[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN)$/,
  date: new RegExp(`^${DATE}${ZONE}$`),
  dateTime: new RegExp(`^${DATE}T${TIME}${ZONE}$`),
  dateTimeStamp: new RegExp(`^${DATE}T${TIME}(?:Z|[+-]\\d\\d:\\d\\d)$`),
  time: new RegExp(`^${TIME}${ZONE}$`),
  gYear: new RegExp(`^${YEAR}${ZONE}$`),
  gYearMonth: new RegExp(`^${YEAR}-(?:0[1-9]|1[0-2])${ZONE}$`),
  gMonth: new RegExp(`^--(?:0[1-9]|1[0-2])${ZONE}$`),
  gMonthDay: new RegExp(`^--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${ZONE}$`),
  gDay: new RegExp(`^---(?:0[1-9]|[12]\\d|3[01])${ZONE}$`),
  duration: new RegExp(`^-?P(?=[\\dT])(?:\\d+Y)?(?:\\d+M)?${DAY_TIME}?$`),
  dayTimeDuration: new RegExp(`^-?P${DAY_TIME}$`),
  yearMonthDuration: /^-?P(?=\d)(?:\d+Y)?(?:\d+M)?$/,
  hexBinary: /^(?:[0-9a-fA-F]{2})*$/,
  base64Binary: /^(?:[A-Za-z0-9+/] ?)*(?:= ?){0,2}$/,
  language: /^[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*$/,
}

/** Bounds of the integer types, as BigInt; null is unbounded. */
const INTEGERS: Readonly<Record<string, readonly [bigint | null, bigint | null]>> = {
  integer: [null, null],
  nonPositiveInteger: [null, 0n],
  negativeInteger: [null, -1n],
  nonNegativeInteger: [0n, null],
  positiveInteger: [1n, null],
  long: [-(2n ** 63n), 2n ** 63n - 1n],
  int: [-(2n ** 31n), 2n ** 31n - 1n],
  short: [-32768n, 32767n],
  byte: [-128n, 127n],
  unsignedLong: [0n, 2n ** 64n - 1n],
  unsignedInt: [0n, 2n ** 32n - 1n],
  unsignedShort: [0n, 65535n],
  unsignedByte: [0n, 255n],
}

/** Longest lexical form that is judged: beyond it no number, date or duration is meant. */
const LONGEST = 1_000

/** False when the lexical form cannot belong to the datatype; unknown datatypes pass. */
export function isWellFormed(lexical: string, datatype: string): boolean {
  if (!datatype.startsWith(XSD)) return true
  const local = datatype.slice(XSD.length)
  const bounds = INTEGERS[local]
  if (bounds !== undefined) return lexical.length <= LONGEST && isInteger(lexical, bounds)
  const form = FORMS[local]
  if (form === undefined) return true
  if (!form.test(lexical)) return false
  return !/^(?:date|dateTime|dateTimeStamp)$/.test(local) || isCalendarDay(lexical)
}

function isInteger(lexical: string, [least, most]: readonly [bigint | null, bigint | null]): boolean {
  if (!/^[+-]?\d+$/.test(lexical)) return false
  const value = BigInt(lexical.startsWith('+') ? lexical.slice(1) : lexical)
  return (least === null || value >= least) && (most === null || value <= most)
}

function isCalendarDay(lexical: string): boolean {
  const [, year, month, day] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(lexical)!
  return Number(day) <= daysIn(Number(year), Number(month))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** A literal's place in an order of its kind. */
interface Ordered {
  readonly kind: 'number' | 'text' | 'boolean' | 'dateTime' | 'date' | 'time'
  readonly value: number | string
  /** False for a date or time without zone: it may lie fourteen hours either way (XML Schema 1.1, 3.3.7). */
  readonly zoned: boolean
}

const FOURTEEN_HOURS = 14 * 3_600_000

/**
 * -1, 0 or 1 as SPARQL's `<` sees two literals (SHACL section 4.3), null when they cannot be compared: other kinds of
 * datatype, an ill-formed literal, NaN, or a date with and one without zone that lie close together.
 */
export function compareLiterals(a: string, typeA: string, b: string, typeB: string): -1 | 0 | 1 | null {
  const x = orderedOf(a, typeA)
  const y = orderedOf(b, typeB)
  if (x === null || y === null || x.kind !== y.kind) return null
  if (x.zoned !== y.zoned && typeof x.value === 'number' && typeof y.value === 'number') {
    const distance = x.value - y.value
    return Math.abs(distance) <= FOURTEEN_HOURS ? null : distance < 0 ? -1 : 1
  }
  return x.value < y.value ? -1 : x.value > y.value ? 1 : x.value === y.value ? 0 : null
}

function orderedOf(lexical: string, datatype: string): Ordered | null {
  if (!datatype.startsWith(XSD) || !isWellFormed(lexical, datatype)) return null
  const local = datatype.slice(XSD.length)
  if (local in INTEGERS || local === 'decimal' || local === 'double' || local === 'float') {
    const value = Number(lexical.replace(/^\+/, '').replace('INF', 'Infinity'))
    return Number.isNaN(value) ? null : { kind: 'number', value, zoned: true }
  }
  if (local === 'string') return { kind: 'text', value: lexical, zoned: true }
  if (local === 'boolean') return { kind: 'boolean', value: lexical === 'true' || lexical === '1' ? 1 : 0, zoned: true }
  if (local === 'dateTime' || local === 'dateTimeStamp') return moment('dateTime', lexical)
  if (local === 'date') return moment('date', lexical)
  return local === 'time' ? moment('time', lexical) : null
}

function moment(kind: 'dateTime' | 'date' | 'time', lexical: string): Ordered {
  const parts = /^(?:(-?\d+)-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d):(\d\d(?:\.\d+)?))?(Z|[+-]\d\d:\d\d)?$/.exec(lexical)!
  const [, year = '1972', month = '12', day = '31', hour = '0', minute = '0', second = '0', zone] = parts
  const instant = new Date(0)
  instant.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) * 1000
  const sign = zone?.startsWith('-') ? -1 : 1
  const shift =
    zone === undefined || zone === 'Z' ? 0 : sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4))) * 60_000
  return { kind, value: instant.getTime() + time - shift, zoned: zone !== undefined }
}
