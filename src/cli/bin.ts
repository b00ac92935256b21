/** What the bin file runs: the command line and this process, in one file of the build. */
export { main } from './main.ts'
export { processIo } from './process-io.ts'
