/** What a thread that helps does: it takes messages in, does its tasks one after another, and answers. */
import type { Graph } from '../rdf/graph.ts'
import { openGraph } from '../rdf/joining.ts'
import type { FromThread, ToThread } from './crew.ts'
import { packError } from './failures.ts'
import { moved, packAnswer } from './packing.ts'
import type { Work } from './work.ts'

/** The way back to the main thread. */
export interface Port {
  post(message: FromThread, moved?: ArrayBuffer[]): void
  onMessage(listener: (message: ToThread) => void): void
}

export function serve(port: Port, work: Work): void {
  let last = Promise.resolve()
  let graph: Graph | null = null
  port.onMessage((message) => {
    last = last.then(() => act(message))
  })

  async function act(message: ToThread): Promise<void> {
    if (message.kind === 'share') {
      const { options, graph: shared, subjects } = message.share
      if (options !== undefined) work.options = options
      if (shared !== undefined) graph = openGraph(shared)
      if (subjects !== undefined) work.subjects = { ...subjects, graph: graph! }
      return
    }
    const { index, task } = message
    try {
      const answer = await work.do(task)
      port.post({ kind: 'answer', index, answer: packAnswer(task.kind, answer) }, moved(task.kind, answer))
    } catch (error) {
      port.post({ kind: 'error', index, error: packError(error) })
    }
  }
}
