/** What must never be printed: a value in which one check saw a secret is masked in the findings of all checks. */
import type { Finding, GraphReader, MessageArgs, NodeName, ShapeFault, TermId } from './model.ts'

/** Stands for what is not printed. */
const MASK = '***'

/** A finding with the value that it is about (-1 for none), so that the value can be masked after all checks ran. */
export interface Draft {
  readonly finding: Finding
  readonly node: TermId
  readonly object: TermId
}

/**
 * The findings of a record, without what `secret` holds: no value, no argument and no name that repeats one of these
 * terms. Numbers among the arguments stay: they are lengths and counts.
 */
export function masked(graph: GraphReader, drafts: readonly Draft[], secret: ReadonlySet<TermId>): Finding[] {
  if (secret.size === 0) return drafts.map(({ finding }) => finding)
  const texts = [...secret].map((term) => graph.value(term))
  const tells = (text: string): boolean => texts.some((whole) => whole.includes(text.trim()) || text.includes(whole))
  return drafts.map(({ finding, node, object }) => {
    const about = secret.has(object)
    const hidden = finding.value !== null && (about || tells(finding.value.replace(/…$/, '')))
    // A finding that is itself about the secret has no value and tells only its kind and length.
    const args = finding.value === null && about ? finding.args : maskedArgs(finding.args, about, tells)
    return {
      ...finding,
      node: maskedName(finding.node, secret.has(node), tells),
      value: hidden ? null : finding.value,
      // Messages with a hole for the value get the mask instead.
      args: hidden ? { ...args, value: MASK } : args,
      ...(finding.closest && { closest: maskedFaults(finding.closest, about, tells) }),
    }
  })
}

/** A title or IRI that repeats a secret, masked; null stays null. */
export function maskedText(graph: GraphReader, text: string | null, secret: ReadonlySet<TermId>): string | null {
  if (text === null || secret.size === 0) return text
  return [...secret].some((term) => graph.value(term).includes(text)) ? MASK : text
}

function maskedName(name: NodeName, about: boolean, tells: (text: string) => boolean): NodeName {
  const iri = about || (name.iri !== null && tells(name.iri)) ? null : name.iri
  return { ...name, iri, label: name.label !== null && tells(name.label) ? null : name.label }
}

function maskedFaults(
  faults: readonly ShapeFault[],
  about: boolean,
  tells: (text: string) => boolean,
): readonly ShapeFault[] {
  return faults.map((fault) => ({
    ...fault,
    value: fault.value !== null && (about || tells(fault.value.replace(/…$/, ''))) ? MASK : fault.value,
    args: maskedArgs(fault.args, false, tells),
    closest: maskedFaults(fault.closest, about, tells),
  }))
}

function maskedArgs(args: MessageArgs, about: boolean, tells: (text: string) => boolean): MessageArgs {
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [
      key,
      typeof value === 'string' && value !== '' && (about || (value.length > 5 && tells(value.replace(/…$/, ''))))
        ? MASK
        : value,
    ]),
  )
}
