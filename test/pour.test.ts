import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { pour } from '../src/cli/pour.ts'
import { writeWhole } from '../src/cli/writing.ts'

const folder = mkdtempSync(join(tmpdir(), 'metakeur-pour-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A file whose writes are told, and take at most some bytes each. */
function slow(most: number, fail: () => boolean = () => false) {
  const bytes: number[] = []
  let underWay = 0
  let mostUnderWay = 0
  const write = async (buffer: Uint8Array, offset = 0) => {
    mostUnderWay = Math.max(mostUnderWay, ++underWay)
    await new Promise((done) => setTimeout(done, 1))
    underWay--
    if (fail()) throw new Error('full')
    const taken = buffer.subarray(offset, offset + most)
    for (const byte of taken) bytes.push(byte)
    return { bytesWritten: taken.length, buffer }
  }
  return {
    file: { write } as unknown as FileHandle,
    text: () => Buffer.from(bytes).toString(),
    underWay: () => underWay,
    mostUnderWay: () => mostUnderWay,
  }
}

describe('texts into a file', () => {
  test.each<[string, readonly string[]]>([
    ['nothing', []],
    ['empty texts', ['', 'a', '']],
    ['many short ones', Array.from({ length: 30_000 }, (_, i) => `regel ${i} é€😀\n`)],
    ['longer than what is written at once', ['kort', 'é'.repeat(400_000), 'x'.repeat(600_000), 'kort']],
    ['half a pair', ['\ud83d', '\ude00', 'a\udc00b']],
  ])('%s', async (name, texts) => {
    const path = join(folder, `${name}.txt`)
    const file = await open(path, 'wx')
    await pour(file, texts)
    await file.close()
    expect(readFileSync(path).equals(Buffer.concat(texts.map((text) => Buffer.from(text))))).toBe(true)
  })

  test('a write that takes less than it was given goes on', async () => {
    const { file, text } = slow(100_000)
    const texts = ['a'.repeat(250_000), 'b'.repeat(10)]
    await pour(file, texts)
    expect(text()).toBe(texts.join(''))
  })

  test('the next text is made while one is written, and one write at most is under way', async () => {
    const { file, text, underWay, mostUnderWay } = slow(1_000_000)
    let overlapped = 0
    function* made() {
      for (let i = 0; i < 40; i++) {
        overlapped += underWay()
        yield String(i % 10).repeat(60_000)
      }
    }
    await pour(file, made())
    expect(text()).toHaveLength(40 * 60_000)
    expect(overlapped).toBeGreaterThan(0)
    expect(mostUnderWay()).toBe(1)
  })

  test('a text that cannot be made: no write is left under way', async () => {
    const { file, underWay } = slow(1_000_000)
    function* made() {
      for (let i = 0; i < 5; i++) yield 'x'.repeat(100_000)
      throw new Error('no words')
    }
    await expect(pour(file, made())).rejects.toThrow('no words')
    expect(underWay()).toBe(0)
  })

  test('bytes that cannot be written are told, whichever write it was', async () => {
    for (const failing of [1, 2, 3]) {
      let writes = 0
      const { file } = slow(1_000_000, () => ++writes === failing)
      await expect(pour(file, Array(12).fill('x'.repeat(100_000)))).rejects.toThrow('full')
    }
  })
})

test('a text that cannot be made leaves the old file and nothing beside it', async () => {
  const path = join(folder, 'kept.txt')
  await writeWhole(path, ['old'])
  function* made() {
    for (let i = 0; i < 20; i++) yield 'x'.repeat(100_000)
    throw new Error('no words')
  }
  await expect(writeWhole(path, made())).rejects.toMatchObject({ key: 'cannot-write' })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(readdirSync(folder).filter((name) => name.includes('kept'))).toEqual(['kept.txt'])
})
