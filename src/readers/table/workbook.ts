/** The parts of an Excel workbook (ECMA-376, Office Open XML): sheets, texts that they share, styles of dates. */
import { unzipSync } from 'fflate'
import type { MessageArgs } from '../../model.ts'
import type { TableLimits } from './model.ts'
import { readXml } from './xml.ts'

export interface Sheet {
  readonly name: string
  /** Path of its part in the archive. */
  readonly path: string
  readonly hidden: boolean
}

export interface Workbook {
  readonly sheets: readonly Sheet[]
  /** Texts by number. */
  readonly texts: readonly string[]
  /** For each cell style: are its numbers dates? */
  readonly dateStyles: readonly boolean[]
  /** Days are counted from 1904, as old Macs did, and not from 1900. */
  readonly from1904: boolean
  part(path: string): Uint8Array | null
}

/** Why a workbook cannot be read: a message key with its arguments. */
export class WorkbookError extends Error {
  readonly key: string
  readonly args: MessageArgs
  constructor(key: string, args: MessageArgs = {}) {
    super(key)
    this.key = key
    this.args = args
  }
}

/**
 * Unpacks a workbook and reads everything but its sheets.
 * @throws WorkbookError when it is no workbook, damaged, or grows too much
 */
export function openWorkbook(bytes: Uint8Array, limits: TableLimits): Workbook {
  const parts = unpack(bytes, limits)
  const part = (path: string): Uint8Array | null => parts.get(path) ?? null
  const book = part('xl/workbook.xml')
  if (book === null) throw new WorkbookError('table.workbook-broken')
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels'))
  const sheets: Sheet[] = []
  let from1904 = false
  readXml(book, {
    open(name, attributesOf) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/.test(attributesOf().date1904 ?? '')
      if (name !== 'sheet') return
      const attributes = attributesOf()
      const id = attributes['r:id'] ?? Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? ''
      const path = targets.get(id)?.path
      const hidden = (attributes.state ?? 'visible') !== 'visible'
      if (path !== undefined) sheets.push({ name: attributes.name ?? '', path, hidden })
    },
  })
  const byType = (type: string, usual: string): Uint8Array | null =>
    part([...targets.values()].find((target) => target.type === type)?.path ?? usual)
  return {
    sheets,
    texts: textsOf(byType('sharedStrings', 'xl/sharedStrings.xml')),
    dateStyles: dateStylesOf(byType('styles', 'xl/styles.xml')),
    from1904,
    part,
  }
}

function unpack(bytes: Uint8Array, limits: TableLimits): ReadonlyMap<string, Uint8Array> {
  let total = 0
  try {
    // The size that the archive states is all that is made room for: a wrong one costs no memory.
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!/^xl\/[\w./-]+\.(?:xml|rels)$/i.test(name)) return false
        total += originalSize
        if (total > limits.unpacked)
          throw new WorkbookError('table.workbook-large', { limit: mebibytes(limits.unpacked) })
        if (total > limits.ratioAfter && originalSize > limits.ratio * size) {
          throw new WorkbookError('table.workbook-bomb', { ratio: limits.ratio })
        }
        return true
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('table.workbook-broken')
  }
}

function mebibytes(size: number): string {
  return `${Math.round(size / (1024 * 1024))} MiB`
}

/** Parts that the workbook refers to, by id. Paths are relative to `xl/`, or begin with a slash. */
function targetsOf(rels: Uint8Array | null): Map<string, { readonly path: string; readonly type: string }> {
  const found = new Map<string, { path: string; type: string }>()
  if (rels === null) return found
  readXml(rels, {
    open(name, attributesOf) {
      if (name !== 'Relationship') return
      const { Id = '', Target = '', Type = '' } = attributesOf()
      const path = Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`
      found.set(Id, { path, type: Type.slice(Type.lastIndexOf('/') + 1) })
    },
  })
  return found
}

/** Shared texts; runs with their own look are joined, readings of Asian scripts are left out. */
function textsOf(part: Uint8Array | null): string[] {
  const texts: string[] = []
  if (part === null) return texts
  let text = ''
  let inText = false
  let reading = false
  readXml(part, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') reading = true
      else if (name === 't') inText = !reading
    },
    text(piece) {
      if (inText) text += piece
    },
    close(name) {
      if (name === 'si') texts.push(unescaped(text))
      else if (name === 'rPh') reading = false
      else if (name === 't') inText = false
    },
  })
  return texts
}

/** `_x000D_`: how Excel writes characters that XML may not hold (ECMA-376 part 1, section 22.4.2.4). */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Numbers of built-in formats that are dates or dates with time (ECMA-376 part 1, section 18.8.30). */
const BUILT_IN_DATES = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])

function dateStylesOf(part: Uint8Array | null): boolean[] {
  const styles: boolean[] = []
  if (part === null) return styles
  const custom = new Map<number, boolean>()
  let inStyles = false
  readXml(part, {
    open(name, attributesOf) {
      if (name === 'numFmt') {
        const { numFmtId, formatCode = '' } = attributesOf()
        custom.set(Number(numFmtId), isDateFormat(formatCode))
      } else if (name === 'cellXfs') inStyles = true
      else if (name === 'xf' && inStyles) {
        const id = Number(attributesOf().numFmtId ?? 0)
        styles.push(custom.get(id) ?? BUILT_IN_DATES.has(id))
      }
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return styles
}

/** A format with a day or a year in it, texts and conditions left aside; one with hours only is a time. */
function isDateFormat(code: string): boolean {
  return /[dyj]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '')) && !/^general$/i.test(code)
}
