/** Findings of one record → blocks: one fault is one block, however many rules it breaks and at however many nodes. */
import type { Finding, Job, Millionths, Place, RuleInfo, Severity } from '../model.ts'
import { grouped } from './grouped.ts'

export interface Block {
  /** The worst finding of the fault, in the words of a check when a check and a shape are equally severe. */
  readonly head: Finding
  /** Ids of other rules that the same fault breaks. */
  readonly also: readonly string[]
  /** Other things that are wrong with the same property of the same node: each has a sentence of its own. */
  readonly more: readonly Finding[]
  /** The same as `head` at other nodes or with other values. */
  readonly same: readonly Finding[]
  /** How many findings it holds. */
  readonly findings: number
  /** What the job wins, in millionths; 0 when an earlier block of this record belongs to the same job. */
  readonly gain: Millionths
  /** Whether the line of `head` is worth showing: not for mere information, each place once, never a secret. */
  readonly frame: boolean
}

const RANK: Readonly<Record<Severity, number>> = { blocking: 0, error: 1, warning: 2, info: 3 }

type Rules = Readonly<Record<string, RuleInfo>>

/** Rules of these dimensions look for what must not be shown: the line that it stands on is not shown either. */
const SECRET: ReadonlySet<string> = new Set(['privacy', 'afgeschermd'])

/**
 * Blocks, worst first: by severity, then by gain, then by place.
 * @param jobs of the same record, for the gains
 */
export function blocksOf(findings: readonly Finding[], jobs: readonly Job[], rules: Rules): Block[] {
  const gains = new Map<string, Millionths>()
  for (const { cause, gain } of jobs) gains.set(cause, gain)
  const blocks: Draft[] = []
  for (const together of byCause(findings)) {
    const gain = gains.get(together[0]!.cause) ?? 0
    const [head, another] = together as [Finding, ...Finding[]]
    // Most faults are one finding.
    if (another === undefined)
      blocks.push({ head, also: NONE, more: NONE, same: NONE, findings: 1, gain, frame: false })
    else for (const faults of faultsByWords(together, rules)) blocks.push(blockOf(faults, gain))
  }
  blocks.sort((a, b) => RANK[a.head.severity] - RANK[b.head.severity] || b.gain - a.gain || byPlace(a.head, b.head))
  onceOnly(blocks, gains, secretLines(findings, rules))
  return blocks
}

/** A block in the making. */
type Draft = { -readonly [K in keyof Block]: Block[K] }

/** The same fault at one or more nodes. */
function blockOf(faults: Fault[], gain: Millionths): Draft {
  const [{ head, also, more, same }] = faults as [Fault]
  if (faults.length === 1) {
    const findings = 1 + also.length + more.length + same.length
    return { head, also: alsoOf(also, head), more, same, findings, gain, frame: false }
  }
  faults.sort((a, b) => byPlace(a.head, b.head))
  const [first] = faults as [Fault]
  return {
    head: first.head,
    also: alsoOf(
      faults.flatMap((fault) => fault.also),
      first.head,
    ),
    more: faults.flatMap((fault) => fault.more),
    same: faults.flatMap((fault, i) => (i === 0 ? fault.same : [fault.head, ...fault.same])),
    findings: faults.reduce((sum, fault) => sum + 1 + fault.also.length + fault.more.length + fault.same.length, 0),
    gain,
    frame: false,
  }
}

function alsoOf(rules: readonly string[], head: Finding): readonly string[] {
  return rules.length === 0 ? rules : [...new Set(rules)].filter((id) => id !== head.check).sort(order)
}

/** What stands for a value that must not be printed. */
const MASK = '***'

function secretLines(findings: readonly Finding[], rules: Rules): ReadonlySet<string> {
  const lines = new Set<string>()
  for (const { check, value, args, place } of findings) {
    if (place === null || value !== null) continue
    const hidden = args.value === MASK || SECRET.has(rules[check]?.dimension ?? '')
    if (hidden) lines.add(lineOf(place))
  }
  return lines
}

function lineOf({ source, line }: Place): string {
  return `${source}:${line}`
}

/** Each job is won once, by the worst of its blocks, and each line shown once. */
function onceOnly(blocks: readonly Draft[], gains: Map<string, Millionths>, secret: ReadonlySet<string>): void {
  const isNew = placesOnce()
  for (const block of blocks) {
    const { cause, severity, place } = block.head
    if (!gains.delete(cause)) block.gain = 0
    if (severity === 'info' || place === null || (secret.size > 0 && secret.has(lineOf(place)))) continue
    block.frame = isNew(place)
  }
}

/** True for each place that is asked about for the first time. */
function placesOnce(): (place: Place) => boolean {
  // Most stand on lines of their own: few places need a name.
  const byLine = new Map<number, Place>()
  const others = new Set<string>()
  return (place) => {
    const there = byLine.get(place.line)
    if (there === undefined) {
      byLine.set(place.line, place)
      return true
    }
    if (there.column === place.column && there.source === place.source) return false
    const before = others.size
    return others.add(excerptKey(place)).size > before
  }
}

/** Key of the line that a place points at, in the map of excerpts. */
export function excerptKey(place: Place): string {
  return `${place.source}:${place.line}:${place.column}`
}

/** All that is wrong with one property of one node. */
interface Fault {
  readonly head: Finding
  readonly also: readonly string[]
  readonly more: readonly Finding[]
  readonly same: readonly Finding[]
}

const NONE: readonly never[] = []

/** Findings of one cause as faults; together those that say the same of several nodes. */
function faultsByWords(findings: readonly Finding[], rules: Rules): Fault[][] {
  return grouped(faultsOf(findings, rules), hasSameWords, ({ head }) => keyOf(head.check, head.message))
}

function faultsOf(findings: readonly Finding[], rules: Rules): Fault[] {
  const byNode = grouped(findings, isOfSameNode, ({ node }) =>
    keyOf(node.kind, node.iri, node.label, String(node.position)),
  )
  const isShape = (finding: Finding): boolean => rules[finding.check]?.kind === 'shape'
  const byWords = (a: Finding, b: Finding): number =>
    RANK[a.severity] - RANK[b.severity] ||
    Number(isShape(a)) - Number(isShape(b)) ||
    order(a.check, b.check) ||
    byPlace(a, b)
  const isSecret = (finding: Finding): boolean => SECRET.has(rules[finding.check]?.dimension ?? '')
  // What is hidden has no value either, but a key and a telephone number in one text are two faults.
  const isOne = (a: Finding, b: Finding): boolean => !isSecret(a) && !isSecret(b) && isOneFault(a, b, isShape)
  return byNode.map((together) => faultOf(together.length === 1 ? together : together.sort(byWords), isOne))
}

function faultOf(findings: readonly Finding[], isOne: (a: Finding, b: Finding) => boolean): Fault {
  const head = findings[0]!
  if (findings.length === 1) return { head, also: NONE, more: NONE, same: NONE }
  const also: string[] = []
  const more: Finding[] = []
  const same: Finding[] = []
  const told = [head]
  for (let i = 1; i < findings.length; i++) {
    const finding = findings[i]!
    const { check, message } = finding
    if (check === head.check && message === head.message) same.push(finding)
    else if (told.some((other) => isOne(other, finding))) also.push(check)
    else {
      more.push(finding)
      told.push(finding)
    }
  }
  return { head, also, more, same }
}

/** Two checks that look at one value ask different questions; a shape and a check, or two that miss a value, do not. */
function isOneFault(a: Finding, b: Finding, isShape: (finding: Finding) => boolean): boolean {
  if (a.value !== b.value || a.check === b.check) return false
  return a.value === null || isShape(a) || isShape(b)
}

/** One text of several; what is not there is something else than what is empty. */
function keyOf(...parts: readonly (string | null)[]): string {
  let key = ''
  for (const part of parts) key += part === null ? '-' : `${part.length}:${part}`
  return key
}

function byCause(findings: readonly Finding[]): readonly Finding[][] {
  const groups = new Map<string, Finding[]>()
  let last: Finding[] = []
  for (const finding of findings) {
    const { cause } = finding
    // Most that have one cause follow each other.
    if (last[0]?.cause !== cause) {
      const group = groups.get(cause)
      last = group ?? []
      if (group === undefined) groups.set(cause, last)
    }
    last.push(finding)
  }
  return [...groups.values()]
}

function isOfSameNode({ node: a }: Finding, { node: b }: Finding): boolean {
  return a === b || (a.iri === b.iri && a.label === b.label && a.position === b.position && a.kind === b.kind)
}

function hasSameWords({ head: a }: Fault, { head: b }: Fault): boolean {
  return a.check === b.check && a.message === b.message
}

/** Reading order; findings without a place last. */
function byPlace(a: Finding, b: Finding): number {
  if (a.place === null || b.place === null) return Number(a.place === null) - Number(b.place === null)
  const { source, line, column } = a.place
  return (
    order(source, b.place.source) ||
    line - b.place.line ||
    column - b.place.column ||
    order(a.check, b.check) ||
    a.node.position - b.node.position ||
    order(a.value ?? '', b.value ?? '')
  )
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
