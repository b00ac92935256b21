/** Threads of Node.js: the one place for its module of workers, with `thread.ts`, which runs in them. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { FromThread, Thread, Threads } from './crew.ts'

/** Threads that see the files of `nodeIo`. */
export function nodeThreads(): Threads {
  return {
    available: availableParallelism(),
    start,
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  }
}

function start(): Thread {
  const worker = new Worker(new URL('./thread.js', import.meta.url))
  let stopped = false
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => void worker.on('message', (message: FromThread) => listener(message)),
    onLoss(listener) {
      worker.on('error', (error: Error) => listener(error.message, error))
      worker.on('messageerror', (error: Error) => listener(error.message, error))
      worker.on('exit', (code) => {
        if (!stopped) listener(`exit ${code}`)
      })
    },
    async stop() {
      stopped = true
      await worker.terminate()
    },
  }
}
