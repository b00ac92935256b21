import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { profiles } from '../src/profiles/index.ts'
import { recognise } from '../src/profiles/recognise.ts'

const SHAPES = join(import.meta.dirname, '../shapes')
const VL = 'https://data.vlaanderen.be/doc/applicatieprofiel/DCAT-AP-VL'

describe('profiles', () => {
  test.each(profiles.map((profile) => [profile.id, profile] as const))('%s can be used', async (_, profile) => {
    for (const file of [profile.shapes, ...(profile.exchange ? [profile.exchange] : [])]) {
      expect(existsSync(join(SHAPES, file)), file).toBe(true)
    }
    const lists = [...Object.values(profile.table.mandatory), ...Object.values(profile.table.recommended)]
    for (const list of lists) {
      expect(new Set(list).size).toBe(list.length)
      expect(list.filter((property) => !/^https?:\/\/[^\s#]+[#/][A-Za-z]+$/.test(property))).toEqual([])
    }
    const shapes = await readFile(join(SHAPES, profile.shapes), 'utf8')
    for (const [scope, properties] of Object.entries(profile.table.mandatory)) {
      for (const property of properties) {
        const name = property
          .replace(/^.*[#/]/, '')
          .replace(/([a-z])([A-Z])/g, '$1-$2')
          .toLowerCase()
        expect(shapes).toMatch(new RegExp(`:(dcat-ap-)?${scope}-${name}-missing a sh:PropertyShape`))
      }
    }
  })

  test('ids differ', () => expect(new Set(profiles.map(({ id }) => id)).size).toBe(profiles.length))
})

describe('a record is recognised', () => {
  const dcatAp = profiles.find(({ id }) => id === 'dcat-ap')!
  const EU =
    'https://interoperable-europe.ec.europa.eu/collection/semic-support-centre/solution/dcat-application-profile-data-portals-europe'

  test.each([
    ['the versioned address', [`${VL}/erkendestandaard/2026-02-12`], 'dcat-ap-vl', 'claimed'],
    ['its first print', [`${VL}/erkendestandaard/2026-02-24`], 'dcat-ap-vl', 'claimed'],
    [
      'http, a slash and a page',
      [`${VL.replace('https', 'http')}/erkendestandaard/2026-02-12/index.html`],
      'dcat-ap-vl',
      'claimed',
    ],
    ['slashes', [`${VL}//`], 'dcat-ap-vl', 'claimed'],
    ['a query and a paragraph', [`${VL}/erkendestandaard/2026-02-12#Dataset`], 'dcat-ap-vl', 'claimed'],
    ['no version', [VL], 'dcat-ap-vl', 'claimed'],
    ['another version', [`${VL}/erkendestandaard/2022-04-21`], 'dcat-ap-vl', 'default'],
    ['a longer name', [`${VL}2`], 'dcat-ap-vl', 'default'],
    ['another profile', ['https://data.vlaanderen.be/doc/applicatieprofiel/GEODCAT-AP-VL'], 'dcat-ap-vl', 'default'],
    ['DCAT-AP', [`${EU}/release/300/`], 'dcat-ap', 'claimed'],
    ['DCAT-AP 2', [`${EU}/release/200`], 'dcat-ap-vl', 'default'],
    ['several: the list decides', [`${EU}/release/300`, VL], 'dcat-ap-vl', 'claimed'],
    ['nothing', [], 'dcat-ap-vl', 'default'],
    ['text', ['DCAT-AP-VL'], 'dcat-ap-vl', 'default'],
  ])('by %s', (_, claimed, id, reason) => {
    const found = recognise(claimed, null, profiles)
    expect([found.profile.id, found.reason]).toEqual([id, reason])
  })

  test('what is asked wins', () => {
    expect(recognise([VL], dcatAp, profiles)).toEqual({ profile: dcatAp, reason: 'asked' })
  })
})
