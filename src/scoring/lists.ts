/** Lists of records that a user keeps: recognised authentic sources, records with priority. */
import { EXIT, MetakeurError } from '../errors.ts'
import { readYamlFile } from '../yaml-file.ts'

/** Entries of one list. */
const MOST = 100_000
/** UTF-16 units of a list in YAML. */
const LONGEST = 16 * 1024 * 1024

/**
 * The entries of a list: IRIs, identifiers or titles. A `.yml`, `.yaml` or `.json` file holds one list of texts; any other
 * file one entry a line, in which a line that begins with # says something to its readers.
 *
 * @throws MetakeurError usage (2) for a list that is none, or too long
 */
export function readList(text: string, name: string): string[] {
  const entries = /\.(?:ya?ml|json)$/i.test(name) ? inYaml(text, name) : text.split(/\r\n?|\n/)
  const found = entries.map((entry) => entry.trim()).filter((entry) => entry !== '' && !entry.startsWith('#'))
  if (found.length > MOST) throw refused(name, 'list.too-long')
  if (found.length === 0) throw refused(name, 'list.empty')
  return [...new Set(found)]
}

function inYaml(text: string, name: string): string[] {
  const { data, fail } = readYamlFile(text, name, 'list', LONGEST)
  if (!Array.isArray(data)) throw fail([], 'value', 'list.form')
  return data.map((entry, i) => {
    if (typeof entry !== 'string' && typeof entry !== 'number') throw fail([i], 'value', 'list.form')
    return String(entry)
  })
}

function refused(name: string, key: string): MetakeurError {
  const place = { source: name, line: 1, column: 1 }
  return new MetakeurError(EXIT.usage, key, { name, most: MOST }, { place, hint: `${key}.hint` })
}
