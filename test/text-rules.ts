/** Behaviours that rules of the texts ask for: the test that shows each, by file and title. */
export const SHOWN: Readonly<Record<string, readonly [file: string, title: string]>> = {
  TR013: ['text-rules.test.ts', 'TR013: the root of a service, or a page about it, is an endpoint like another'],
  TR081: ['recognise.test.ts', 'each by its own, and rules of high value for what is of high value only'],
  TR082: ['text-rules.test.ts', 'TR082: the regulation is asked for where something says high value, and nowhere else'],
  TR091: ['text-rules.test.ts', 'TR091: a publisher outside the EU list of bodies is no fault'],
}
