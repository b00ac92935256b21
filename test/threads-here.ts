/** Threads that are none: they run here, by turns, with all that they say copied or moved as between real ones. */
import { MessageChannel } from 'node:worker_threads'
import type { Io } from '../src/sources/io.ts'
import type { Validation } from '../src/validation.ts'
import type { Threads } from '../src/workers/crew.ts'
import { recordWork } from '../src/workers/record-work.ts'
import { serve } from '../src/workers/serve.ts'
import { createWork, type Work } from '../src/workers/work.ts'

/** @param change makes the work of each thread another, to see what comes of it */
export function threadsHere(io: Io, validation: Validation, change: (work: Work) => Work = (work) => work): Threads {
  return {
    available: 2,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    start() {
      const { port1: near, port2: far } = new MessageChannel()
      const work = createWork(
        io,
        async () => recordWork(validation),
        (count) => far.postMessage({ kind: 'statements', count }),
      )
      serve(
        {
          post: (message, moved = []) => far.postMessage(message, moved),
          onMessage: (listener) => void far.on('message', listener),
        },
        change(work),
      )
      return {
        post: (message) => near.postMessage(message),
        onMessage: (listener) => void near.on('message', listener),
        onLoss: (listener) => void near.on('close', () => listener('gone')),
        async stop() {
          near.removeAllListeners('close')
          near.close()
        },
      }
    },
  }
}
