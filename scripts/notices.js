/** Notices of the packages that are built into dist/lib: name, version, licence, and the text of the licence once. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Licences under which a package may be built in, as SPDX spells them. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'Unlicense',
])

/** Licences that packages call by another name. */
const ALIASES = { FreeBSD: 'BSD-2-Clause' }

/**
 * @param {string[]} modules paths of the files that were built in
 * @throws {Error} when a package has no licence that allows it
 */
export function notices(modules) {
  const packages = [...new Set(modules.map(packageOf).filter((folder) => folder !== null))]
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
  const byText = new Map()
  for (const found of packages) {
    const licence = licenceOf(found)
    const text = `${licence}\n\n${textOf(found)}`
    byText.set(text, [...(byText.get(text) ?? []), `${found.name} ${found.version}`])
  }
  const parts = [...byText].map(([text, names]) => `${[...new Set(names)].join('\n')}\n\n${text}\n`)
  const rule = `${'-'.repeat(80)}\n`
  return `metakeur is built with these packages, each under its own licence.\n\n${rule}${parts.join(rule)}`
}

/** Folder of the package in which a module lies, null for one of ours. */
function packageOf(id) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(id)?.[0] ?? null
}

function licenceOf({ name, license, licenses }) {
  const stated = typeof license === 'string' ? license : (license?.type ?? licenses?.[0]?.type ?? '')
  // "(MIT OR CC0-1.0)": one of them is enough; "MIT AND ISC" would need both and is not met.
  const choices = stated
    .replace(/[()]/g, '')
    .split(' OR ')
    .map((choice) => ALIASES[choice] ?? choice)
  const chosen = choices.find((choice) => ALLOWED.has(choice))
  if (chosen === undefined) throw new Error(`${name} cannot be built in: its licence is "${stated}"`)
  return chosen
}

function textOf({ folder, author, contributors }) {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)([.-].*)?$/i.test(name) && existsSync(join(folder, name)))
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim()
  const people = [author, ...(contributors ?? [])].filter(Boolean).map((who) => who.name ?? who)
  return `Copyright: ${people.join(', ') || 'the authors of the package'} (no text of the licence in the package)`
}
