import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { CHUNK, fileChunks } from '../src/sources/file-chunks.ts'

const KIB = 1024
const folder = mkdtempSync(join(tmpdir(), 'metakeur-chunks-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of so many bytes, each other than those before and after it; the first ones as given. */
function file(size: number, begins: readonly number[] = []): { path: string; bytes: Buffer } {
  const bytes = Buffer.from(Uint8Array.from({ length: size }, (_, i) => begins[i] ?? (i * 7 + (i >> 8)) & 0xff))
  const path = join(folder, `${size}-${begins.join('-')}`)
  writeFileSync(path, bytes)
  return { path, bytes }
}

async function pieces(path: string, part?: { from: number; to: number }): Promise<Uint8Array[]> {
  const found: Uint8Array[] = []
  for await (const piece of fileChunks(path, part)) found.push(piece)
  return found
}

const GZIP = [0x1f, 0x8b]
const ZIP = [0x50, 0x4b, 3, 4]
/** Files that this process has open, as Linux lists them. */
const OPEN = '/proc/self/fd'

describe('pieces of a file', () => {
  test.each([
    ['nothing', 0, [], []],
    ['a small file', 5, [], [5]],
    ['exactly one piece', CHUNK, [], [CHUNK]],
    ['larger ones after the first', 3000 * KIB, [], [CHUNK, 1024 * KIB, 1024 * KIB, (3000 - 2048 - 256) * KIB]],
    ['packed with gzip: all small', 600 * KIB, GZIP, [CHUNK, CHUNK, 88 * KIB]],
    ['packed in a zip: all small', 600 * KIB, ZIP, [CHUNK, CHUNK, 88 * KIB]],
  ] as const)('%s', async (_, size, begins, lengths) => {
    const { path, bytes } = file(size, begins)
    const found = await pieces(path)
    expect(found.map(({ length }) => length)).toEqual(lengths)
    expect(Buffer.concat(found).equals(bytes)).toBe(true)
  })

  test.each([
    [0, 10],
    [CHUNK - 1, CHUNK + 1],
    [100, 2000 * KIB],
    [2000 * KIB, 2500 * KIB],
    [7, 7],
  ])('a part from %i to %i', async (from, to) => {
    const { path, bytes } = file(2500 * KIB)
    expect(Buffer.concat(await pieces(path, { from, to })).equals(bytes.subarray(from, to))).toBe(true)
  })

  test('what the system says is thrown', async () => {
    await expect(pieces(join(folder, 'none'))).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(pieces(folder)).rejects.toMatchObject({ code: 'EISDIR' })
  })

  test.skipIf(!existsSync(OPEN))('a file that is let go is closed', async () => {
    const { path } = file(3000 * KIB)
    for await (const piece of fileChunks(path)) if (piece.length > 0) break
    const open = readdirSync(OPEN).flatMap((one) =>
      existsSync(join(OPEN, one)) ? [readlinkSync(join(OPEN, one))] : [],
    )
    expect(open).not.toContain(path)
  })
})
