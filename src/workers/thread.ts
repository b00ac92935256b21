/** Runs in a thread that `node-threads.ts` starts. */
import { parentPort } from 'node:worker_threads'
import { nodeIo } from '../sources/node-io.ts'
import type { FromThread, ToThread } from './crew.ts'
import { serve } from './serve.ts'
import { createWork } from './work.ts'

const port = parentPort!
const post = (message: FromThread, moved: ArrayBuffer[] = []): void => port.postMessage(message, moved)
const io = nodeIo()
const records = async () => {
  const [{ recordWork }, { createValidation }] = await Promise.all([
    import('./record-work.ts'),
    import('../validation.ts'),
  ])
  return recordWork(createValidation(io))
}
serve(
  { post, onMessage: (listener) => void port.on('message', (message: ToThread) => listener(message)) },
  createWork(io, records, (count) => post({ kind: 'statements', count })),
)
