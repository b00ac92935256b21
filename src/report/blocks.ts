/** Findings of one record → blocks: one fault is one block, however many rules it breaks and at however many nodes. */
import type { Finding, Job, Millionths, Place, RuleInfo, Severity } from '../model.ts'

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
  const merged = grouped(
    faultsOf(findings, rules),
    ({ head }) => head.cause,
    ({ head }) => keyOf(head.check, head.message),
  )
  const gains = new Map<string, Millionths>()
  for (const { cause, gain } of jobs) gains.set(cause, gain)
  const blocks = merged.map((faults) => blockOf(faults, gains))
  blocks.sort((a, b) => RANK[a.head.severity] - RANK[b.head.severity] || b.gain - a.gain || byPlace(a.head, b.head))
  onceOnly(blocks, gains, secretLines(findings, rules))
  return blocks
}

/** A block in the making. */
type Draft = { -readonly [K in keyof Block]: Block[K] }

/** The same fault at one or more nodes. */
function blockOf(faults: Fault[], gains: ReadonlyMap<string, Millionths>): Draft {
  const [{ head, also, more, same }] = faults as [Fault]
  const gain = gains.get(head.cause) ?? 0
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
  const framed = new Set<string>()
  const mayBeShown = (place: Place): boolean => secret.size === 0 || !secret.has(lineOf(place))
  for (const block of blocks) {
    const { cause, severity, place } = block.head
    block.gain = gains.get(cause) ?? 0
    gains.delete(cause)
    if (severity === 'info' || place === null || !mayBeShown(place)) continue
    const before = framed.size
    block.frame = framed.add(excerptKey(place)).size > before
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

/** Most faults are one finding. */
const NONE: readonly never[] = []

function faultsOf(findings: readonly Finding[], rules: Rules): Fault[] {
  const byNode = grouped(
    findings,
    ({ cause }) => cause,
    ({ node }) => keyOf(node.kind, node.iri, node.label, String(node.position)),
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

/** Items with the same two names, in the order of the first of each. The second is asked for where the first is shared. */
function grouped<T>(items: readonly T[], first: (item: T) => string, second: (item: T) => string): T[][] {
  const groups: T[][] = []
  const known = new Map<string, { readonly group: T[]; parts: Map<string, T[]> | null }>()
  const begin = (item: T): T[] => {
    const group = [item]
    groups.push(group)
    return group
  }
  for (const item of items) {
    const name = first(item)
    const same = known.get(name)
    if (same === undefined) known.set(name, { group: begin(item), parts: null })
    else {
      same.parts ??= new Map([[second(same.group[0]!), same.group]])
      const part = second(item)
      const group = same.parts.get(part)
      if (group === undefined) same.parts.set(part, begin(item))
      else group.push(item)
    }
  }
  return groups
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
