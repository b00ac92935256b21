import type { Io } from '../sources/io.ts'
import type { Threads } from '../workers/crew.ts'

/** A text stream to the user. */
export interface Output {
  /** Resolves when the text has been handed over, or when nobody reads any more (a closed pipe is no error). */
  write(text: string): Promise<void>
  readonly isTTY: boolean
  /** Width in characters, when the stream knows it. */
  readonly columns: number | undefined
}

/** Everything the command line needs of the world outside; `process-io.ts` has the real one. */
export interface CliIo {
  readonly stdout: Output
  readonly stderr: Output
  /** True when nothing is piped into standard input. */
  readonly stdinIsTTY: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  /** Version of metakeur. */
  version(): string
  /** The working directory, as an absolute path. */
  cwd(): string
  /** The day and time of now. */
  now(): Date
  /** Milliseconds since an arbitrary moment; only for progress. */
  clock(): number
  /** Files to read, standard input and the files of the package. Loaded when first asked for. */
  files(): Promise<Io>
  /** Threads that read the same files; missing where there is one only. */
  threads?(): Promise<Threads>
  /** Names in a folder, folders with a slash at the end; sorted. Empty when it cannot be read. */
  names(folder: string): Promise<readonly string[]>
  /** Throws MetakeurError `cannot-write` when a file could not be written there. Writes nothing. */
  checkWritable(path: string): Promise<void>
  /**
   * Writes the whole file or nothing: beside the target first, then renamed. A link is followed within its folder only.
   * Throws MetakeurError `cannot-write`.
   */
  writeFile(path: string, chunks: Iterable<string>): Promise<void>
  isFolder(path: string): Promise<boolean>
  /**
   * Throws MetakeurError `cannot-write` when files cannot be put into a folder, there or still to be made; also for a link to
   * a folder outside the one that it stands in. Writes nothing.
   */
  checkFolder(path: string): Promise<void>
  /** The same as `writeFile` for a file in a folder, which is made when missing; follows no link. */
  writeIn(folder: string, name: string, chunks: Iterable<string>): Promise<void>
}
