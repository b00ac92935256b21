import type { MessageArgs, ReadProblem } from '../../model.ts'
import type { JsonFault } from '../json-faults.ts'
import type { LineIndex } from '../lines.ts'
import { firstAndLast, type ReadRequest, shown } from '../reader.ts'
import type { Checked, Unknown, WrongType } from './check.ts'
import { plain } from './plain.ts'
import { pointerOf, type Value } from './value.ts'

/** Gathers what is wrong with a document, in order of place and no more than is asked for. */
export interface Trouble {
  /** Something that cost a part of the document: it counts as skipped. */
  lost(at: Value, message: string, args?: MessageArgs, hint?: string): void
  /** Something that cost nothing. */
  notice(at: Value, message: string, args?: MessageArgs, hint?: string): void
  /** A fault of JSON, which ends or costs something. */
  fault(fault: JsonFault, more?: { readonly notice?: true }): void
  /** What holding records against their schema showed: told at the end, once for each field. */
  checked(result: Checked): void
  /** Values and records that were not read. */
  readonly skipped: number
  problems(): readonly ReadProblem[]
}

/** Names of fields in one message. */
const NAMES = 12
/** Places told of one field with a wrong type. */
const TOLD = 3

interface Noted {
  readonly at: number
  readonly problem: ReadProblem
}

export function troubles({ name, limits }: ReadRequest, lines: LineIndex): Trouble {
  const noted: Noted[] = []
  const unknown = new Map<string, Unknown>()
  const wrong = new Map<string, { readonly first: WrongType[]; count: number }>()
  let skipped = 0

  const note = (offset: number, pointer: string | null, problem: Omit<ReadProblem, 'place'>): void => {
    const place = { source: name, ...lines.at(offset), ...(pointer === null ? {} : { pointer }) }
    noted.push({ at: offset, problem: { place, ...problem } })
  }
  const at = (value: Value, message: string, args: MessageArgs, hint: string, notice: boolean): void =>
    note(value.at, pointerOf(value), { message, args, hint, ...(notice && { notice: true }) })

  const trouble: Trouble = {
    lost(value, message, args = {}, hint = `${message}.hint`) {
      skipped++
      at(value, message, args, hint, false)
    },
    notice(value, message, args = {}, hint = `${message}.hint`) {
      at(value, message, args, hint, true)
    },
    fault({ offset, message, args }, { notice } = {}) {
      if (!notice) skipped++
      note(offset, null, { message, args, hint: `${message}.hint`, ...(notice && { notice }) })
    },
    checked(result) {
      for (const one of result.unknown) if (!unknown.has(one.field)) unknown.set(one.field, one)
      for (const one of result.wrong) {
        const key = `${one.field} ${one.expected} ${one.understood}`
        const same = wrong.get(key) ?? { first: [], count: 0 }
        wrong.set(key, same)
        if (same.count++ < TOLD) same.first.push(one)
        if (!one.understood) skipped++
      }
    },
    get skipped() {
      return skipped
    },
    problems() {
      for (const same of wrong.values()) tellWrong(same)
      tellUnknown()
      const byPlace = noted.sort((a, b) => a.at - b.at)
      // Notices are told as far as there is room beside what was lost.
      const lost = firstAndLast(
        byPlace.filter(({ problem }) => !problem.notice),
        limits.problems,
      )
      const notices = byPlace.filter(({ problem }) => problem.notice).slice(0, limits.problems - lost.length)
      const told = new Set([...lost, ...notices])
      return byPlace.filter((one) => told.has(one)).map(({ problem }) => problem)
    },
  }

  function tellWrong({ first, count }: { readonly first: readonly WrongType[]; readonly count: number }): void {
    const told = count > TOLD ? TOLD - 1 : count
    for (const [i, { at: value, field, expected, understood }] of first.entries()) {
      const hint = understood ? 'read.portal-type.kept' : 'read.portal-type.lost'
      if (i < told) {
        at(value, `read.portal-type-${expected}`, { field, found: shown(written(value)) }, hint, understood)
      } else at(value, 'read.portal-type-more', { field, count: count - told }, hint, understood)
    }
  }

  function tellUnknown(): void {
    const [first] = unknown.values()
    if (first === undefined) return
    const names = [...unknown.keys()]
    const fields = names.slice(0, NAMES).map(shown).join(', ') + (names.length > NAMES ? ' …' : '')
    trouble.notice(first.at, 'read.portal-fields', { count: names.length, fields })
  }

  return trouble
}

/** A value as JSON, on one line. */
function written(value: Value): string {
  return JSON.stringify(plain(value))
}
