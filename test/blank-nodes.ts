/** Statements without the labels of blank nodes, which no two formats share. */

/**
 * Lines of statements in which every label is replaced by what its node states and is stated of, to some depth: equal for
 * isomorphic graphs, and for others only when their blank nodes cannot be told apart within that depth.
 */
export function withoutLabels(lines: readonly string[], depth = 6): string[] {
  let names = new Map(lines.flatMap((line) => line.match(LABEL) ?? []).map((label) => [label, '']))
  for (let round = 0; round < depth; round++) {
    const said = new Map<string, string[]>([...names.keys()].map((label) => [label, []]))
    for (const line of lines) {
      for (const label of new Set(line.match(LABEL))) {
        const told = line.replace(LABEL, (other) => (other === label ? '_:this' : `_:(${names.get(other)})`))
        said.get(label)!.push(told)
      }
    }
    names = new Map([...said].map(([label, all]) => [label, hash(all.sort().join('\n'))]))
  }
  return lines.map((line) => line.replace(LABEL, (label) => `_:${names.get(label)}`)).sort()
}

const LABEL = /_:[\w.-]+/g

function hash(text: string): string {
  let h = 0n
  for (let i = 0; i < text.length; i++) h = (h * 1_000_003n + BigInt(text.charCodeAt(i))) % 2n ** 61n
  return h.toString(36)
}
