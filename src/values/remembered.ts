/** What was answered about texts, because the same words and addresses come again and again. Pure. */

/** Texts remembered at most; then all are forgotten. */
const TEXTS = 2048
/** A longer text is seldom asked about twice. */
const LONGEST = 400

/** What a function answers about texts, for texts that come again soon. It may depend on nothing but the text. */
export function rememberedByText<T>(judge: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return judge(text)
    let answer = answers.get(text)
    if (answer === undefined) {
      answer = judge(text)
      if (answers.size >= TEXTS) answers.clear()
      answers.set(text, answer)
    }
    return answer
  }
}
