/** What a path leads to, links followed. */
export interface FileStat {
  readonly kind: 'file' | 'folder'
  readonly bytes: number
  /** Equal for two paths to the same file or folder. */
  readonly id: string
}

export interface Files {
  /** null when nothing is there. Throws what the system says when it may not be looked at. */
  stat(path: string): Promise<FileStat | null>
  /** Names in a folder, in any order. */
  list(folder: string): Promise<string[]>
  /** Chunks of bytes, read as they are asked for. May be opened again; a pipe then gives what was kept of it. */
  open(path: string): AsyncIterable<Uint8Array>
  /** Bytes [from, to) of a file of which the size is known. Without it large files are read by one thread. */
  openPart?(path: string, from: number, to: number): AsyncIterable<Uint8Array>
  /** Paths of the files that match, in any order; hidden ones and node_modules are left out. */
  glob(pattern: string): Promise<string[]>
  /** A path as it is shown and compared: with `/` between its parts. */
  toName(path: string): string
}

export interface Sha256 {
  update(bytes: Uint8Array): void
  hex(): string
}

/** What is asked of the network. */
export interface FetchOptions {
  readonly accept: string
  /** Whether a host (with its port, when it is not the usual one) may be asked; also where a redirection leads. */
  isAllowed(host: string): boolean
  /** Bytes. */
  readonly limit: number
  /** Milliseconds for all of it. */
  readonly patience: number
}

/** Why nothing was fetched: a status, a host that may not be asked, a host in a private network, too slow, too large, or broken. */
export type FetchFault =
  | { readonly why: 'status' | 'failed'; readonly detail: string }
  | { readonly why: 'elsewhere' | 'private'; readonly host: string }
  | { readonly why: 'slow' | 'large' }

/** Everything that the line may do to the world; tests pass their own. */
export interface Io {
  readonly files: Files
  /** Standard input. Iterated again it gives what was kept of it (see `replayable`). */
  readonly stdin: AsyncIterable<Uint8Array>
  /** A text file of the package, such as `shapes/dcat-ap-vl.ttl`. */
  asset(name: string): Promise<string>
  /** What the build stored of files of the package, as it was; null where nothing was built. */
  built?(name: string): Promise<unknown>
  /** The bytes at an address of the web; missing where there is no network. Never throws. */
  download?(address: string, options: FetchOptions): Promise<{ readonly bytes: Uint8Array } | FetchFault>
  sha256(): Sha256
  /** Unpacks gzip. What could be unpacked comes before the error of a damaged stream. */
  gunzip(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** Unpacks what lies in a zip (raw deflate), in the same way. */
  inflate(stream: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>
  /** The checksum of a zip: of `bytes`, going on from that of the bytes before them. */
  crc32(bytes: Uint8Array, before: number): number
}

/** Bytes that are kept of a stream that can be read only once. */
export const KEPT = 64 * 1024 * 1024

/** A stream that can be read only once, made so that a second reading gives its first `KEPT` bytes again. */
export function replayable(stream: AsyncIterable<Uint8Array>, limit = KEPT): AsyncIterable<Uint8Array> {
  const kept: Uint8Array[] = []
  let size = 0
  let begun = false
  return {
    async *[Symbol.asyncIterator]() {
      if (begun) {
        yield* kept
        return
      }
      begun = true
      for await (const chunk of stream) {
        if (size < limit) kept.push(chunk.subarray(0, limit - size))
        size += chunk.length
        yield chunk
      }
    },
  }
}
