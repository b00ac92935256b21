/** A list of properties less some: how older and sister profiles differ from the one that they are told by. */
export function without(properties: readonly string[], ...gone: readonly string[]): readonly string[] {
  return properties.filter((property) => !gone.includes(property))
}
