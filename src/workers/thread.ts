/** Runs in a thread that `node-threads.ts` starts. */
import { parentPort } from 'node:worker_threads'
import { nodeIo } from '../sources/node-io.ts'
import { createValidation } from '../validation.ts'
import type { FromThread, ToThread } from './crew.ts'
import { serve } from './serve.ts'
import { createWork } from './work.ts'

const port = parentPort!
const post = (message: FromThread, moved: ArrayBuffer[] = []): void => port.postMessage(message, moved)
const io = nodeIo()
serve(
  { post, onMessage: (listener) => void port.on('message', (message: ToThread) => listener(message)) },
  createWork(io, createValidation(io), (count) => post({ kind: 'statements', count })),
)
