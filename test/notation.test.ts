/** Messages show how to write a value as Turtle has it; in a source of another syntax they show it as that one has it. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../src/index.ts'
import { inNotation } from '../src/locales/notation.ts'

const TEMPLATE = '{node}: "{value}". Write <https://ex.org/a>, "2026-03-01"^^xsd:date or a text with @nl (@en too).'

const WORDS = { tagInTable: '@{tag} (heading with _{tag})', tagInJson: '@{tag} (as {"{tag}": "..."})' }

const written = (syntax: string, template = TEMPLATE): string =>
  inNotation(template, { place: { source: 'a', line: 1, column: 1 } }, new Map([['a', syntax]]), WORDS)

describe('a message shows values in the notation of its source', () => {
  test.each<[syntax: string, text: string]>([
    ['turtle', TEMPLATE],
    ['ntriples', TEMPLATE],
    [
      'rdfxml',
      '{node}: "{value}". Write rdf:resource="https://ex.org/a", 2026-03-01 ' +
        '(rdf:datatype="http://www.w3.org/2001/XMLSchema#date") or a text with xml:lang="nl" (xml:lang="en" too).',
    ],
    [
      'jsonld',
      '{node}: "{value}". Write {"@id": "https://ex.org/a"}, {"@value": "2026-03-01", "@type": "xsd:date"} ' +
        'or a text with "@language": "nl" ("@language": "en" too).',
    ],
    [
      'json',
      '{node}: "{value}". Write https://ex.org/a, 2026-03-01 ' +
        'or a text with @nl (as {"nl": "..."}) (@en (as {"en": "..."}) too).',
    ],
    [
      'csv',
      '{node}: "{value}". Write https://ex.org/a, 2026-03-01 ' +
        'or a text with @nl (heading with _nl) (@en (heading with _en) too).',
    ],
    ['toString', TEMPLATE],
  ])('%s', (syntax, text) => {
    expect(written(syntax)).toBe(text)
  })

  test.each([
    'Put its IRI in front: "<http://www.opengis.net/def/crs/OGC/1.3/CRS84> POINT(4 51)".',
    'Write <{iri}> before it, or name@organisation.be.',
    'Write a < b.',
  ])('what is no example of a value stays: %s', (template) => {
    expect(written('jsonld', template)).toBe(template)
  })

  test('what the harvester writes is told, not advised', () => {
    const told = '{path} has no language tag, and the harvester writes @nl (R20). Tag it yourself.'
    for (const syntax of ['csv', 'json']) expect(written(syntax, told)).toBe(told)
  })

  test('JSON of a portal is read as it is told to be written', async () => {
    const pack = (title: string) => `{ "id": "a", "name": "a", "title": ${title}, "resources": [], "tags": [] }`
    const told = async (json: string): Promise<string> => {
      const { result } = check({ name: 'ckan.json', content: json }, { asOf: '2026-11-24' })
      return (await result).render('pretty', { lang: 'nl', all: true, width: 400 })
    }
    const repair = 'Zet er @nl (in JSON: {"nl": "..."}, als het portaal een veld per taal heeft) bij'
    expect(await told(pack('"Bomen van de stad"'))).toContain(repair)
    expect(await told(pack('{"nl": "Bomen van de stad"}'))).not.toMatch(/title.*zet er @nl/i)
  })

  test('and so it does where nothing is known of the source', () => {
    expect(inNotation(TEMPLATE, { place: null }, new Map(), WORDS)).toBe(TEMPLATE)
    expect(inNotation(TEMPLATE, { place: { source: 'b', line: 1, column: 1 } }, new Map(), WORDS)).toBe(TEMPLATE)
    expect(inNotation(TEMPLATE, { place: { source: 'b', line: 1, column: 1 } }, undefined, WORDS)).toBe(TEMPLATE)
  })

  // What some syntaxes need and others forbid is nothing to ask for.
  test.each(['dcat-ap-3.0.1', 'dcat-ap-2.1.1', 'dcat-ap-vl-2026-02-12', 'dcat-ap-vl-2022-04-21'])(
    'no message of %s speaks of quotes',
    (name) => {
      const texts = [`${name}.ttl`, `words/${name}.fr.ttl`, `words/${name}.de.ttl`].map((file) =>
        readFileSync(resolve(import.meta.dirname, '../shapes', file), 'utf8'),
      )
      expect(texts.join('\n').match(/aanhalingsteken|\bquotes\b|guillemets|Anführungszeichen/g)).toBeNull()
    },
  )
})
