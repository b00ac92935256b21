/** Options about scores: the switches of the MQA. */
import { EXIT, MetakeurError } from '../errors.ts'

/** `alignment=any`; which names and values there are, the run knows. */
export function switchesOf(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    values.map((value) => {
      const [, name, chosen] = /^([a-z]+)=(\S+)$/.exec(value) ?? []
      if (name === undefined) throw new MetakeurError(EXIT.usage, 'mqa-form', { value, option: '--mqa' })
      return [name, chosen]
    }),
  )
}
