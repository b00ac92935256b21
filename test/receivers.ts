/**
 * What receivers of reports do with them: strict parsers, and JSON Schemas of what GitHub and GitLab take, written down
 * from the OASIS standard SARIF 2.1.0 and from user-experience sections 4.2 and 4.4. Only parts that metakeur uses are
 * allowed.
 */
import type { Quad } from '@rdfjs/types'
import { SaxesParser } from '@rubensworks/saxes'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { JsonLdParser } from 'jsonld-streaming-parser'
import { Parser } from 'n3'

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true })
addFormats.default(ajv)

/** Compiles a schema to a function that gives the errors of a value. */
export function errorsBy(schema: object): (value: unknown) => ValidateFunction['errors'] {
  const validate = ajv.compile(schema)
  return (value) => {
    validate(value)
    return validate.errors ?? null
  }
}

const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const sha256 = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const closed = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
})
const list = (items: object) => ({ type: 'array', items })
const message = closed({ text, markdown: text }, ['markdown'])
const level = { enum: ['error', 'warning', 'note'] }

const location = closed({
  physicalLocation: closed({
    artifactLocation: closed(
      {
        // A relative reference, or a file outside the repository.
        uri: { type: 'string', format: 'uri-reference', pattern: '^(?:file:///|(?![a-zA-Z]+:|/|\\./))' },
        uriBaseId: { const: '%SRCROOT%' },
      },
      ['uriBaseId'],
    ),
    region: closed({ startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } }),
  }),
})

const short = closed({ text: { ...text, maxLength: 1024 } })

export const SARIF = closed({
  $schema: { type: 'string', format: 'uri' },
  version: { const: '2.1.0' },
  runs: {
    ...list(
      closed({
        tool: closed({
          driver: closed({
            name: { const: 'metakeur' },
            version: text,
            semanticVersion: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+(?:-[\\w.-]+)?$' },
            rules: {
              ...list(
                closed(
                  {
                    id: text,
                    shortDescription: short,
                    fullDescription: short,
                    help: message,
                    helpUri: { type: 'string', format: 'uri' },
                    defaultConfiguration: closed({ level }),
                    properties: closed(
                      {
                        tags: { ...list(text), maxItems: 20, uniqueItems: true },
                        precision: { enum: ['very-high', 'high', 'medium', 'low'] },
                        'problem.severity': { enum: ['error', 'warning', 'recommendation'] },
                        shape: { type: 'string', format: 'uri' },
                      },
                      ['shape'],
                    ),
                  },
                  ['helpUri'],
                ),
              ),
              maxItems: 25_000,
            },
          }),
        }),
        automationDetails: closed({ id: { type: 'string', pattern: '^metakeur/[^/]+/$' } }),
        language: { type: 'string', pattern: '^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$' },
        columnKind: { const: 'utf16CodeUnits' },
        invocations: list(
          closed({
            executionSuccessful: { type: 'boolean' },
            exitCode: count,
            toolExecutionNotifications: list(
              closed({ level, descriptor: closed({ id: text }), message, locations: list(location) }, [
                'descriptor',
                'locations',
              ]),
            ),
          }),
        ),
        properties: closed(
          {
            model: text,
            modelSha256: sha256,
            modelDefaultSha256: sha256,
            meanScore: { type: ['number', 'null'], minimum: 0, maximum: 100 },
            defaultMeanScore: { type: ['number', 'null'], minimum: 0, maximum: 100 },
            asOf: { type: 'string', format: 'date' },
            findings: count,
            withoutFile: count,
            beyondLimit: count,
            hiddenByCodeScanning: count,
          },
          ['modelDefaultSha256', 'meanScore', 'defaultMeanScore'],
        ),
        results: {
          ...list(
            closed({
              ruleId: text,
              ruleIndex: count,
              level,
              message,
              locations: { ...list(location), minItems: 1, maxItems: 1 },
              partialFingerprints: closed({ primaryLocationLineHash: { type: 'string', pattern: '^[0-9a-f]{32}$' } }),
              properties: closed({ record: { type: ['string', 'null'] }, path: text, component: text }, [
                'path',
                'component',
              ]),
            }),
          ),
          maxItems: 25_000,
        },
      }),
    ),
    minItems: 1,
    maxItems: 20,
  },
})

export const GITLAB = list(
  closed({
    description: text,
    check_name: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: closed({
      path: { type: 'string', pattern: '^(?!\\./|/|[A-Za-z]:\\\\)' },
      lines: closed({ begin: { type: 'integer', minimum: 1 } }),
    }),
  }),
)

/** Rows by heading, as a spreadsheet reads them: quotes, separators and line ends must be as RFC 4180 says. */
export function csvRows(report: string): Record<string, string>[] {
  return parse(report, { columns: true, bom: true, record_delimiter: '\r\n' })
}

export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

/** The root element; throws on anything that is not well-formed. */
export function xml(document: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false })
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (part) => {
    open.at(-1)!.text += part
  })
  parser.write(document).close()
  return root.children[0]!
}

/** Statements of Turtle; throws on any fault. */
export function turtleQuads(document: string): Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(document)
}

/** Statements of JSON-LD, which may refer to nothing outside. */
export async function jsonLdQuads(document: string): Promise<Quad[]> {
  const parser = new JsonLdParser({
    documentLoader: {
      load: async (url: string) => {
        throw new Error(`asks for ${url}`)
      },
    },
  } as never)
  const quads: Quad[] = []
  parser.end(document)
  for await (const quad of parser) quads.push(quad as Quad)
  return quads
}

/** A graph as sorted lines in which blank nodes are written as what they state: the same for isomorphic trees. */
export function shapeOf(quads: readonly Quad[]): string[] {
  const about = bySubject(quads)
  const term = (of: Quad['object'], seen: readonly string[]): string => {
    if (of.termType === 'Literal') return JSON.stringify([of.value, of.language, of.datatype.value])
    if (of.termType !== 'BlankNode') return `<${of.value}>`
    if (seen.includes(of.value)) return 'again'
    const stated = about.get(of.value) ?? []
    const lines = stated.map(({ predicate, object }) => `${predicate.value} ${term(object, [...seen, of.value])}`)
    return `[${lines.sort().join(' ; ')}]`
  }
  const subjects = new Map([...about].map(([value, [quad]]) => [value, term(quad!.subject as Quad['object'], [])]))
  return quads
    .map(({ subject, predicate, object }) => `${subjects.get(subject.value)} ${predicate.value} ${term(object, [])}`)
    .sort()
}

function bySubject(quads: readonly Quad[]): Map<string, Quad[]> {
  const about = new Map<string, Quad[]>()
  for (const quad of quads) {
    const known = about.get(quad.subject.value)
    if (known === undefined) about.set(quad.subject.value, [quad])
    else known.push(quad)
  }
  return about
}

export interface Annotation {
  readonly kind: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** Workflow commands as the runner of GitHub Actions reads them: a line that begins with two colons. */
export function annotations(log: string): Annotation[] {
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    const found = /^::([a-z-]+) ?(.*?)::(.*)$/.exec(line)
    if (found === null) return []
    const pairs = found[2]!.split(',').map((pair) => pair.split(/=(.*)/s, 2) as [string, string])
    const properties = pairs.map(([name, value]) => [name, decoded(value.replace(/%3A/g, ':').replace(/%2C/g, ','))])
    return [{ kind: found[1]!, properties: Object.fromEntries(properties), message: decoded(found[3]!) }]
  })
}

function decoded(text: string): string {
  return text.replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
}
