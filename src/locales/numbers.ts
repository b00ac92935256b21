import type { IsoDate } from '../model.ts'
import { clean } from './clean.ts'

/**
 * Numbers without Intl, whose data differ by machine.
 * @param decimal mark before the decimals
 * @param group mark between thousands
 */
export function numberFormat(decimal: string, group: string): (value: number, decimals?: number) => string {
  return (value, decimals = 0) => {
    // Most numbers need neither mark.
    if (decimals === 0 && value >= 0 && value < 1000 && Number.isInteger(value)) return String(value)
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
    let grouped = ''
    for (let i = 0; i < whole.length; i++) {
      if (i > 0 && (whole.length - i) % 3 === 0) grouped += group
      grouped += whole[i]
    }
    const text = fraction === undefined ? grouped : grouped + decimal + fraction
    return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
  }
}

/** Dates as `24 november 2026`; anything but a date is given back, in one line. */
export function dateFormat(months: readonly string[]): (value: IsoDate) => string {
  return (value) => {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
    const month = parts === null ? undefined : months[Number(parts[2]) - 1]
    return parts === null || month === undefined ? clean(value) : `${Number(parts[3])} ${month} ${parts[1]}`
  }
}
