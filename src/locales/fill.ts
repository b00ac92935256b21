/** `{name}`, and as SHACL messages write it `{$name}` or `{?name}`. */
const HOLE = /\{[$?]?([A-Za-z][\w-]*)\}/g

/** Names that mean the same hole. */
const SAME: Readonly<Record<string, string>> = { this: 'node', PATH: 'path' }

/** The template with its holes filled, in one pass: braces in a value stay what they are. An unknown hole stays. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(HOLE, (hole, name: string) => {
    const key = SAME[name] ?? name
    return Object.hasOwn(values, key) ? values[key]! : hole
  })
}

/** Names of the holes of a template, sorted, each once. */
export function holes(template: string): string[] {
  return [...new Set([...template.matchAll(HOLE)].map((hole) => SAME[hole[1]!] ?? hole[1]!))].sort()
}
