/** `shapes run` from outside, and `check --shapes`: what they print, and what it counts for. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { main } from '../src/cli/main.ts'
import { EXIT } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import type { Report } from '../src/model.ts'
import { PREFIX_LINES } from '../src/rdf/namespaces.ts'
import { messageIn } from '../src/reporters/validation/messages.ts'
import { outcomeOf, validateGraph } from '../src/shacl/index.ts'
import { sh } from '../src/shacl/plan/vocabulary.ts'
import { fakeIo } from './cli-story.ts'
import { turtleGraph } from './turtle-graph.ts'
import { cases, hasSuite, resultLine, SUITE } from './w3c-suite.ts'

if (!hasSuite) console.info('skipped: W3C SHACL test suite from outside, ../shared/w3c-shacl-tests is not here')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'metakeur-run-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const HEAD = `${PREFIX_LINES}\n@prefix ex: <https://voorbeeld.be/ns#> .\n`

async function cli(...args: string[]) {
  const io = fakeIo({ env: { LANG: 'C.UTF-8' }, stdin: null, tty: [] })
  const exit = await main(args, io)
  return { exit, out: io.stdout.text, error: io.stderr.text }
}

function file(name: string, turtle: string): string {
  const path = join(folder, name)
  writeFileSync(path, HEAD + turtle)
  return path
}

describe.skipIf(!hasSuite)('W3C SHACL Core, from outside', () => {
  const core = hasSuite ? cases(join(SUITE, 'core/manifest.ttl')) : []

  test.each(core.map((one) => [one.name, one] as const))('%s', async (_, { files, expected }) => {
    const { exit, out } = await cli('shapes', 'run', files.shapes, files.data)
    if (expected === 'failure') {
      expect([exit, out]).toEqual([EXIT.input, ''])
      return
    }
    const report = turtleGraph(out)
    expect(out).toContain(`sh:conforms ${expected.length === 0} .`)
    const results = report.subjectsOf(sh('sourceConstraintComponent')).map((one) => resultLine(report, one))
    const inner = report.subjectsOf(sh('detail')).flatMap((one) => report.objects(one, sh('detail')))
    const details = new Set(inner.map((one) => resultLine(report, one)))
    // Names that are relative in the suite stay as they are written.
    const base = (line: string) =>
      line.replaceAll(pathToFileURL(files.data).href, '').replaceAll(pathToFileURL(files.shapes).href, '')
    const wanted = new Set(expected.map(base))
    expect(results.filter((line) => !wanted.has(line) && !details.has(line))).toEqual([])
    expect([...wanted].filter((line) => !results.includes(line))).toEqual([])
    expect(exit).toBe(expected.length === 0 ? EXIT.ok : EXIT.gate)
  })
})

const SHAPES = `ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ;
  sh:property [ sh:path dct:title ; sh:maxCount 1 ] ,
    [ sh:path ( dct:publisher foaf:name ) ; sh:minCount 1 ; sh:severity sh:Warning ] ,
    [ sh:path dct:modified ; sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:dateTime ] ) ] .
  ex:Idle a sh:NodeShape ; sh:targetClass ex:None ; sh:nodeKind sh:IRI .`
const DATA = [
  'ex:d a dcat:Dataset ; dct:title "a" , "b"@nl ; dct:modified "2026" .',
  '[ a dcat:Dataset ; dct:modified "x" ] .',
  '[ a dcat:Dataset ; dct:modified "y"^^xsd:date ] .',
]

describe('the report', () => {
  test('is the same whatever the order of statements', async () => {
    const shapes = file('s.ttl', SHAPES)
    const outs = new Set<string>()
    for (const data of [DATA, [...DATA].reverse()]) {
      for (const format of ['turtle', 'jsonld']) {
        const { exit, out } = await cli('shapes', 'run', shapes, file('d.ttl', data.join('\n')), '-f', format)
        expect(exit).toBe(EXIT.gate)
        outs.add(out)
      }
    }
    expect(outs.size).toBe(2)
  })

  test('is one graph in Turtle and in JSON-LD', async () => {
    const args = ['shapes', 'run', file('s.ttl', SHAPES), file('d.ttl', DATA.join('\n')), '-f'] as const
    const [turtle, jsonld] = [await cli(...args, 'turtle'), await cli(...args, 'jsonld')]
    const anonymous = (term: { termType: string; value: string; language?: string }) =>
      term.termType === 'BlankNode' ? '_' : `${term.value}@${term.language ?? ''}`
    const lines: string[][] = [[], []]
    for (const quad of new Parser().parse(turtle.out)) {
      lines[0]!.push([quad.subject, quad.predicate, quad.object].map(anonymous).join(' '))
    }
    await new Promise((resolve, reject) => {
      const parser = new JsonLdParser()
      parser.on('data', (quad) => lines[1]!.push([quad.subject, quad.predicate, quad.object].map(anonymous).join(' ')))
      parser.on('end', resolve)
      parser.on('error', reject)
      parser.end(jsonld.out)
    })
    expect(lines[0]!.length).toBeGreaterThan(50)
    expect(lines[1]!.sort()).toEqual(lines[0]!.sort())
  })

  test('says in JSON where each value stands, and what each shape looked at', async () => {
    const { out } = await cli('shapes', 'run', file('s.ttl', SHAPES), file('d.ttl', DATA.join('\n')), '-f', 'json')
    const report = JSON.parse(out)
    const line = HEAD.split('\n').length
    expect(report.conforms).toBe(false)
    expect(report.focusNodes).toBe(3)
    expect(report.results[0]).toMatchObject({
      focusNode: { type: 'iri', value: 'https://voorbeeld.be/ns#d' },
      path: '(<http://purl.org/dc/terms/publisher>/<http://xmlns.com/foaf/0.1/name>)',
      severity: sh('Warning'),
      component: sh('MinCountConstraintComponent'),
      place: { line, column: 1 },
      args: { minCount: '1', found: 0 },
    })
    expect(report.results[1]).toMatchObject({
      value: { type: 'literal', value: '2026', language: '', datatype: 'http://www.w3.org/2001/XMLSchema#string' },
      place: { line, column: 61 },
      closest: [{ component: 'DatatypeConstraintComponent' }, { component: 'DatatypeConstraintComponent' }],
    })
    expect(
      report.shapes.map(({ id, nodes, values }: Report['profiles'][number] & { nodes: number; values: number }) => [
        id,
        nodes,
        values,
      ]),
    ).toEqual([
      ['Idle', 0, 0],
      ['S-modified', 3, 3],
      ['S-publisher-name', 3, 0],
      ['S-title', 3, 2],
    ])
  })

  test('conforms only when there is no result, whatever its severity', async () => {
    const shapes = file('i.ttl', 'ex:S sh:targetClass dcat:Dataset ; sh:severity sh:Info ; sh:nodeKind sh:BlankNode .')
    const [bad, good] = ['ex:d a dcat:Dataset .', '[] a dcat:Dataset .'].map((turtle, i) => file(`${i}.ttl`, turtle))
    expect(await cli('shapes', 'run', shapes, bad!)).toMatchObject({
      exit: EXIT.gate,
      out: expect.stringContaining('conforms false'),
    })
    expect(await cli('shapes', 'run', shapes, good!)).toMatchObject({
      exit: EXIT.ok,
      out: expect.stringContaining('conforms true'),
    })
  })
})

/** A constraint on the values of ex:p at ex:n, the values, and the words for the first result. */
const WORDS: readonly (readonly [string, string, string, string])[] = [
  ['sh:class foaf:Agent', 'ex:v', 'Value "https://voorbeeld.be/ns#v" … is not stated to be a foaf:Agent.', 'is niet vermeld als foaf:Agent.'],
  ['sh:datatype xsd:date', '"x"', 'Value "x" … is no valid xsd:date.', 'is geen geldige xsd:date.'],
  ['sh:nodeKind sh:IRI', '"x"', 'Value "x" … must be a link (IRI).', 'moet een verwijzing (IRI) zijn.'],
  ['sh:minCount 2', '"x"', 'Values …: found 1, needed 2.', '1 gevonden, 2 nodig.'],
  ['sh:maxCount 1', '"x" , "y"', 'Values …: found 2, allowed 1.', '2 gevonden, 1 toegelaten.'],
  ['sh:minExclusive 5', '5', 'Value "5" … is not more than 5.', 'is niet groter dan 5.'],
  ['sh:minInclusive 5', '4', 'Value "4" … is not at least 5.', 'is niet minstens 5.'],
  ['sh:maxExclusive 5', '5', 'Value "5" … is not less than 5.', 'is niet kleiner dan 5.'],
  ['sh:maxInclusive 5', '6', 'Value "6" … is not at most 5.', 'is niet hoogstens 5.'],
  ['sh:minLength 3', '"ab"', 'Value "ab" … is shorter than 3 characters.', 'is korter dan 3 tekens.'],
  ['sh:maxLength 1', '"ab"', 'Value "ab" … is longer than 1 characters.', 'is langer dan 1 tekens.'],
  ['sh:pattern "^a$" ; sh:flags "i"', '"b"', 'Value "b" … does not match the pattern ^a$', 'past niet bij het patroon ^a$'],
  ['sh:languageIn ( "nl" "fr" )', '"b"@en', 'Value "b" … is in none of these languages: "nl", "fr".', 'is in geen van deze talen: "nl", "fr".'],
  ['sh:uniqueLang true', '"a"@nl , "b"@nl', 'Values …: more than one in the same language.', 'meer dan een in dezelfde taal.'],
  ['sh:equals ex:q', '"a"', 'Value "a" … does not stand in both this property and https://voorbeeld.be/ns#q.', 'staat niet in zowel deze eigenschap als https://voorbeeld.be/ns#q.'],
  ['sh:disjoint ex:p', '"a"', 'Value "a" … also stands in https://voorbeeld.be/ns#p, and must not.', 'staat ook in https://voorbeeld.be/ns#p, en dat mag niet.'],
  ['sh:lessThan ex:p', '1', 'Value "1" … does not come before every value of https://voorbeeld.be/ns#p.', 'komt niet voor elke waarde van https://voorbeeld.be/ns#p.'],
  ['sh:lessThanOrEquals ex:p', '1 , "x"', 'Value "1" … comes after a value of https://voorbeeld.be/ns#p.', 'komt na een waarde van https://voorbeeld.be/ns#p.'],
  ['sh:not [ sh:nodeKind sh:Literal ]', '1', 'Value "1" … is exactly what it must not be.', 'is precies wat het niet mag zijn.'],
  ['sh:and ( [ sh:minLength 2 ] [ sh:maxLength 9 ] )', '"a"', 'Value "a" … does not meet all that is asked of it. Because: it is shorter than 2 characters.', 'Want: het is korter dan 2 tekens.'],
  ['sh:or ( [ sh:datatype xsd:date ] [ sh:minLength 2 ; sh:languageIn ( "nl" ) ] )', '"a"', 'Value "a" … meets none of the alternatives. Closest: it is shorter than 2 characters; it is in none of these languages: "nl".', 'Het dichtst erbij: het is korter dan 2 tekens; het is in geen van deze talen: "nl".'],
  ['sh:xone ( [ sh:minLength 1 ] [ sh:maxLength 9 ] )', '"a"', 'Value "a" … must meet exactly one of the alternatives; it meets 2.', 'het zijn er 2.'],
  ['sh:node [ sh:property [ sh:path foaf:name ; sh:minCount 1 ] ]', 'ex:v', 'Value "https://voorbeeld.be/ns#v" … does not meet what is asked of it. Because: name (foaf:name): found 0, needed 1.', 'Want: naam (foaf:name): 0 gevonden, 1 nodig.'],
  ['sh:qualifiedValueShape [ sh:class foaf:Agent ] ; sh:qualifiedMinCount 1', 'ex:v', 'Values …: found 0 of the kind that is asked, needed 1. Closest: it is not stated to be a foaf:Agent.', '0 van de gevraagde soort gevonden, 1 nodig.'],
  ['sh:qualifiedValueShape [ sh:nodeKind sh:IRI ] ; sh:qualifiedMaxCount 0', 'ex:v', 'Values …: found 1 of the kind that is asked, allowed 0.', '1 van de gevraagde soort gevonden, 0 toegelaten.'],
  ['sh:hasValue ex:w', 'ex:v', 'Values …: https://voorbeeld.be/ns#w is missing.', 'https://voorbeeld.be/ns#w ontbreekt.'],
  ['sh:in ( "a" 1 ex:w )', '"b"', 'Value "b" … is not in the list: "a", "1", https://voorbeeld.be/ns#w.', 'staat niet in de lijst: "a", "1", https://voorbeeld.be/ns#w.'],
  ['sh:nodeKind sh:BlankNode ; sh:message "Geen {?value} voor {$PATH}: {$nodeKind}"@nl', 'ex:v', 'Geen https://voorbeeld.be/ns#v voor https://voorbeeld.be/ns#p: sh:BlankNode', 'Geen'],
] // biome-ignore format: a table

describe('words', () => {
  test.each(WORDS)('of %s', async (constraint, values, english, dutch) => {
    const shapes = turtleGraph(`${HEAD} ex:S sh:targetNode ex:n ; sh:property [ sh:path ex:p ; ${constraint} ] .`)
    const data = turtleGraph(`${HEAD} ex:n ex:p ${values} .`)
    const { results } = outcomeOf(shapes, data, await validateGraph(shapes, data, { details: true }))
    const short = messageIn(results[0]!, locales.en)
      .replace(/^The value/, 'Value')
      .replace(/ of https:\S+#p at https:\S+?#n(:?)/, ' …$1')
    expect(short).toBe(english)
    expect(messageIn(results[0]!, locales.nl)).toContain(dutch)
    expect(results[0]!.args).not.toHaveProperty('node')
  })

  test('of a closed shape, of a shape without a property, and of SPARQL', async () => {
    const shapes = turtleGraph(`${HEAD}
      ex:A sh:targetNode ex:n ; sh:closed true ; sh:ignoredProperties ( ex:q ) .
      ex:B sh:targetNode ex:n ; sh:class foaf:Agent .
      ex:C sh:targetNode ex:n ; sh:sparql [ sh:message "{?soort} is te veel"@nl ; sh:prefixes ex:P ;
        sh:select "SELECT $this ?soort ?value { $this ex:p ?value . BIND (UCASE(STR(?value)) AS ?soort) }" ] .
      ex:P sh:declare [ sh:prefix "ex" ; sh:namespace "https://voorbeeld.be/ns#" ] .`)
    const data = turtleGraph(`${HEAD} ex:n ex:p "v" ; ex:q 1 .`)
    const { results } = outcomeOf(shapes, data, await validateGraph(shapes, data, { details: true }))
    expect(results.map((one) => messageIn(one, locales.nl))).toEqual([
      'https://voorbeeld.be/ns#n is niet vermeld als foaf:Agent.',
      'V is te veel',
      'De waarde "v" van https://voorbeeld.be/ns#p bij https://voorbeeld.be/ns#n: die eigenschap mag hier niet worden gebruikt.',
    ])
  })
})

describe('check --shapes', () => {
  const rules = `ex:titel-kort sh:path dct:title ; sh:minLength 10 ; sh:message "Titel {?value} is kort."@nl .
    ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property ex:titel-kort ,
      [ sh:path dcat:theme ; sh:minCount "1" ; sh:maxCount "n" ; sh:severity sh:Warning ] ,
      [ sh:path dcat:theme ; sh:nodeKind sh:IRI ] , [ sh:path dct:publisher ; sh:class foaf:Agent ] .
    ex:licence-present a sh:NodeShape ; sh:targetClass schema:Event ; sh:property [ sh:path schema:name ; sh:minCount 1 ] .
    ex:Idle a sh:NodeShape ; sh:targetClass ex:None ; sh:nodeKind sh:IRI .`
  const data = `ex:d a dcat:Dataset ; dct:title "Bomen" ; dct:publisher <https://elders.be/x> . ex:e a schema:Event .`

  async function checked(shapes: string, ...more: string[]) {
    const args = ['check', file('data.ttl', data), '--shapes', file('r.ttl', shapes), '-f', 'json', ...more]
    const { exit, out, error } = await cli(...args)
    return { exit, error, report: (out === '' ? null : JSON.parse(out)) as Report }
  }

  test('names rules after the shape, or after target and path; mends, counts and says what it looked at', async () => {
    const { report } = await checked(rules)
    const [own] = report.shapes!
    expect(own!.repairs).toEqual({ 'class-elsewhere': 1, 'count-as-text': 1, 'count-unbounded': 1 })
    expect(own!.idle).toEqual(['Idle'])
    expect(own!.focusNodes).toBe(2)
    expect(own!.sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(own!.applied).toEqual({
      Idle: { nodes: 0, values: 0 },
      'S-publisher': { nodes: 1, values: 1 },
      'S-theme': { nodes: 1, values: 0 },
      'S-theme-2': { nodes: 1, values: 0 },
      'licence-present-name': { nodes: 1, values: 0 },
      'titel-kort': { nodes: 1, values: 1 },
    })
    const ids = report.records[0]!.findings.map(({ check }) => check).filter((id) => id in own!.applied)
    expect(ids.sort()).toEqual(['S-theme', 'titel-kort'])
    expect(report.rules['titel-kort']).toMatchObject({ kind: 'shape', shape: 'https://voorbeeld.be/ns#titel-kort' })
    expect(report.findings).toMatchObject([{ check: 'licence-present-name', record: null, severity: 'error' }])
  })

  test('says in one line of the page what was run, mended and idle', async () => {
    const { out } = await cli('check', file('data.ttl', data), '--shapes', file('r.ttl', rules), '--lang', 'nl')
    const page = out.replace(/\s+/g, ' ')
    expect(page).toContain('r.ttl: 6 regels, bekeken onderdelen: 2; 3 fouten erin hersteld of overgeslagen')
    expect(page).toContain(
      '(class-elsewhere 1, count-as-text 1, count-unbounded 1); 1 regel vond niets om te bekijken: Idle.',
    )
    expect(page).not.toContain('explain titel-kort')
    expect(page).toContain('Titel Bomen is kort.')
    const verbose = await cli('check', file('data.ttl', data), '--lang', 'nl', '--verbose')
    expect(verbose.out.replace(/\s+/g, ' ')).toMatch(/dcat-ap-vl: \d+ regels hadden iets te bekijken \(onderdelen: \d+/)
  })

  test('counts for the gate and not for the score', async () => {
    const shape = (severity: string) =>
      `ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:severity sh:${severity} ; sh:nodeKind sh:Literal .`
    const [info, error] = [await checked(shape('Info')), await checked(shape('Violation'))]
    expect(error.report.records[0]!.score).toEqual(info.report.records[0]!.score)
    expect(error.report.records[0]!.measurements).toEqual(info.report.records[0]!.measurements)
    expect(error.report.summary.findings.error).toBe(info.report.summary.findings.error + 1)
    const verdicts = [
      await checked(shape('Info'), '--fail-on', 'blocking'),
      await checked(shape('Violation'), '--fail-on', 'blocking'),
    ]
    expect(verdicts.map(({ exit }) => exit)).toEqual([verdicts[0]!.exit, verdicts[0]!.exit])
  })

  test('fails the gate by itself', async () => {
    const valid = readFileSync(join(import.meta.dirname, '../fixtures/dcat-ap-vl-2026-02-12/valid.full.ttl'), 'utf8')
    const path = join(folder, 'valid.ttl')
    writeFileSync(path, valid)
    const limit = ['--fail-on', 'error', '-f', 'json']
    const before = JSON.parse((await cli('check', path, ...limit)).out) as Report
    const shapes = file('v.ttl', 'ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:nodeKind sh:Literal .')
    const after = JSON.parse((await cli('check', path, '--shapes', shapes, ...limit)).out) as Report
    expect(after.summary.findings.error).toBeGreaterThan(before.summary.findings.error)
  })

  test('takes several files, and refuses malformed ones when asked', async () => {
    const second = file('second.ttl', 'ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:nodeKind sh:IRI .')
    const { report } = await checked(rules, '--shapes', second)
    expect(report.shapes!.map(({ rules: count }) => count)).toEqual([6, 1])
    expect(Object.keys(report.shapes![1]!.applied)).toEqual(['S'])
    const { exit, error } = await checked(rules, '--strict-shapes')
    expect(exit).toBe(EXIT.input)
    expect(error.replace(/\s+/g, ' ')).toContain('2. The first is count-as-text')
  })

  test('never prints a secret that a check found', async () => {
    const secret = 'https://data.voorbeeld.be/x?apikey=4f9d0c1b2a7e4c55b1d2e3f4a5b6c7d8'
    const shapes = `ex:S a sh:NodeShape ; sh:targetClass dcat:Dataset ; sh:property [ sh:path dcat:landingPage ;
      sh:or ( [ sh:nodeKind sh:Literal ; sh:maxLength 5 ] [ sh:pattern "^https://elders" ] ) ] .`
    const path = file('secret.ttl', `ex:d a dcat:Dataset ; dct:title "Bomen" ; dcat:landingPage <${secret}> .`)
    const { out } = await cli('check', path, '--shapes', file('x.ttl', shapes), '-f', 'json')
    expect((JSON.parse(out) as Report).records[0]!.findings.map(({ check }) => check)).toContain('S-landingPage')
    expect(out).not.toContain('4f9d0c1b2a7e')
  })
})
