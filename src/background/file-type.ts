/** EU file types: what a format is, however it was written. */
import type { ServiceKind } from '../values/url.ts'
import type { CodeList } from './code-list.ts'
import { euSpace, formerEuSpaces } from './eu-lists.ts'
import {
  CLASS_CODES,
  EU_NON_PROPRIETARY,
  EXTENSIONS,
  MEDIA_TYPES,
  MORE_EXTENSIONS,
  MORE_MEDIA_TYPES,
  MQA_MACHINE_READABLE,
  MQA_NON_PROPRIETARY,
  NEWER_CLASS_CODES,
  PREFERRED_BY_EXTENSION,
  PREFERRED_BY_MEDIA_TYPE,
  SPELLINGS,
} from './file-type-facts.ts'

/** What can be done with a format (quality-model section 4.5). */
export type FormatClass = keyof typeof CLASS_CODES

/** One code of the EU file-type table. */
export interface FileType {
  readonly code: string
  readonly iri: string
  readonly class: FormatClass
  /** On the MQA's list of machine-readable formats (20 codes). */
  readonly mqaMachineReadable: boolean
  /** On the MQA's list of non-proprietary formats (29 codes). */
  readonly mqaNonProprietary: boolean
  /** Flag `nonPropExt` of the EU table (31 codes). */
  readonly euNonProprietary: boolean
  /** In lower case, without dot. */
  readonly extensions: readonly string[]
  /** In lower case; the first is the one to write. */
  readonly mediaTypes: readonly string[]
}

const SPACE = euSpace('file-type')

/** The EU file-type table: 203 codes of the copy, and five newer ones met in records. */
export const FILE_TYPE: CodeList = {
  id: 'file-type',
  space: SPACE,
  edition: '2022-06-15 and six later codes',
  source: 'mjanez/ckan-mqa @ a784c134; metadata101/dcat-ap @ 8db41208752a',
  concepts: 203,
  get codes() {
    return Object.values(CLASS_CODES).join(' ')
  },
  retired: 'FMX2=FMX4 FMX3=FMX4',
  get added() {
    return Object.values(NEWER_CLASS_CODES).join(' ')
  },
  formerSpaces: formerEuSpaces('file-type'),
  aliases: SPELLINGS,
  codeOf: (value) => fileTypeOf(value)?.code ?? null,
}

interface Index {
  readonly byCode: ReadonlyMap<string, FileType>
  readonly bySpelling: ReadonlyMap<string, FileType>
  readonly byExtension: ReadonlyMap<string, FileType>
  readonly byMediaType: ReadonlyMap<string, FileType>
}

let built: Index | null = null

function index(): Index {
  built ??= build()
  return built
}

function build(): Index {
  const extensions = pairs(MORE_EXTENSIONS, EXTENSIONS)
  const mediaTypes = pairs(MORE_MEDIA_TYPES, MEDIA_TYPES)
  const machine = words(MQA_MACHINE_READABLE)
  const open = words(MQA_NON_PROPRIETARY)
  const euOpen = words(EU_NON_PROPRIETARY)
  const byCode = new Map<string, FileType>()
  for (const [name, codes] of [...Object.entries(CLASS_CODES), ...Object.entries(NEWER_CLASS_CODES)]) {
    for (const code of words(codes)) {
      byCode.set(code, {
        code,
        iri: SPACE + code,
        class: name as FormatClass,
        mqaMachineReadable: machine.has(code),
        mqaNonProprietary: open.has(code),
        euNonProprietary: euOpen.has(code),
        extensions: extensions.get(code) ?? [],
        mediaTypes: mediaTypes.get(code) ?? [],
      })
    }
  }
  const bySpelling = new Map<string, FileType>()
  for (const line of SPELLINGS.trim().split('\n')) {
    const [code, spellings] = line.trim().split('=') as [string, string]
    for (const spelling of spellings.split('|')) bySpelling.set(spelling, byCode.get(code)!)
  }
  return {
    byCode,
    bySpelling,
    byExtension: inverse(byCode, (type) => type.extensions, PREFERRED_BY_EXTENSION),
    byMediaType: inverse(byCode, (type) => type.mediaTypes, PREFERRED_BY_MEDIA_TYPE),
  }
}

function words(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/))
}

function pairs(...texts: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const item of texts.flatMap((text) => [...words(text)])) {
    const colon = item.indexOf(':')
    const code = item.slice(0, colon)
    found.set(code, [...new Set([...(found.get(code) ?? []), ...item.slice(colon + 1).split(',')])])
  }
  return found
}

function inverse(
  byCode: ReadonlyMap<string, FileType>,
  keys: (type: FileType) => readonly string[],
  preferred: string,
): Map<string, FileType> {
  const found = new Map<string, FileType>()
  for (const item of words(preferred)) {
    const colon = item.lastIndexOf(':')
    found.set(item.slice(0, colon), byCode.get(item.slice(colon + 1))!)
  }
  for (const type of byCode.values()) for (const key of keys(type)) if (!found.has(key)) found.set(key, type)
  return found
}

/** The file type of an extension, with or without its dot (`csv`, `.tar.gz`), or null. */
export function fileTypeByExtension(extension: string): FileType | null {
  return index().byExtension.get(extension.toLowerCase().replace(/^\./, '')) ?? null
}

/** The file type of a media type such as `text/csv; charset=utf-8` (parameters do not count), or null. */
export function fileTypeByMediaType(mediaType: string): FileType | null {
  const semicolon = mediaType.indexOf(';')
  const name = (semicolon < 0 ? mediaType : mediaType.slice(0, semicolon)).trim().toLowerCase()
  return index().byMediaType.get(name) ?? null
}

const EU = /^https?:\/\/publications\.europa\.eu\/(?:resource|mdr)\/authority\/file-types?\/([^/]+)\/*$/i
const MEDIA =
  /^https?:\/\/(?:www\.)?(?:iana\.org\/assignments|inspire\.ec\.europa\.eu)\/media-types\/([^/]+\/[^/]+)\/*$/i

/**
 * The file type that a value means: an IRI of the EU table or of a media type, a code, a spelling met in records, an
 * extension or a media type. Null when nothing is known of it.
 */
export function fileTypeOf(value: string): FileType | null {
  const media = MEDIA.exec(value)
  if (media) return byText(media[1]!)
  const eu = EU.exec(value)
  if (eu) return byText(eu[1]!)
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? null : byText(value)
}

function byText(value: string): FileType | null {
  const text = value.replace(/\s+/g, ' ').trim()
  const folded = text.toLowerCase()
  const { byCode, bySpelling, byExtension, byMediaType } = index()
  return (
    byCode.get(text.toUpperCase()) ??
    bySpelling.get(folded) ??
    (folded.includes('/') ? fileTypeByMediaType(folded) : null) ??
    byMediaType.get(folded) ??
    byExtension.get(folded.replace(/^\./, '')) ??
    null
  )
}

/** Our class of a value that `fileTypeOf` understands; `other` for what is unknown. */
export function formatClass(value: string): FormatClass {
  return fileTypeOf(value)?.class ?? 'other'
}

const SERVICE_CODES: Readonly<Record<ServiceKind, string | null>> = {
  WMS: 'WMS_SRVC',
  WMTS: 'WMTS_SRVC',
  WFS: 'WFS_SRVC',
  WCS: 'WCS_SRVC',
  'ESRI-MAP': 'MAP_SRVC',
  'ESRI-DATA': 'REST',
  SPARQL: 'SPARQLQ',
  CSW: null,
  SOS: null,
  WPS: null,
  'OGC-API': null,
}

/** The file type that stands for a kind of service, or null when the table has none. */
export function fileTypeOfService(kind: ServiceKind): FileType | null {
  const code = SERVICE_CODES[kind]
  return code === null ? null : (index().byCode.get(code) ?? null)
}

/** The file type with this code (in capitals, as the table has it), or null. */
export function fileTypeByCode(code: string): FileType | null {
  return index().byCode.get(code) ?? null
}
