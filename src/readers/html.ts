import type { ReadProblem } from '../model.ts'
import { resolveIri } from './iri.ts'
import { decoded } from './jsonld.ts'
import { readDocument } from './jsonld-document.ts'
import { fetchContexts } from './jsonld-fetch.ts'
import { lineIndex } from './lines.ts'
import { firstAndLast, problemOf, type Reader, type ReadRequest, type ReadResult } from './reader.ts'

/**
 * Pages with JSON-LD in them (JSON-LD 1.1, section 7): every `<script type="application/ld+json">` is a document, with the
 * lines of the page. Its base is that of the page, when the page says one.
 */
export const html: Reader = {
  id: 'html',
  title: 'HTML',
  syntaxes: ['html'],
  read,
}

/** A script in a page. */
interface Script {
  /** Where its text begins and ends in the page. */
  readonly from: number
  readonly to: number
}

async function read(request: ReadRequest): Promise<ReadResult> {
  const { name } = request
  const { text, lines, problem, lastLine } = decoded(await request.bytes(), request)
  const { scripts, base } = await scriptsIn(text)
  const problems: ReadProblem[] = []
  let skipped = 0
  let complete = problem === null && !request.brokeOff()
  for (const [i, { from, to }] of scripts.entries()) {
    const { line, column } = lines.at(from)
    const script = text.slice(from, to)
    const within = lineIndex(script, { line, offset: column - 1 })
    const fetching = await fetchContexts(script, base, request)
    const result = readDocument({
      ...request,
      ...fetching,
      text: script,
      lines: within,
      base,
      scope: `${i}-`,
      alone: false,
    })
    problems.push(...result.problems)
    skipped += result.skipped
    complete &&= result.complete
  }
  if (problem !== null) problems.push(problem)
  const foreign = scripts.length === 0 && problem === null && !request.brokeOff()
  if (foreign) {
    complete = false
    problems.push(
      problemOf(name, { line: 1, column: 1, message: 'read.html-none', args: {}, hint: 'read.html-none.hint' }),
    )
  }
  return {
    syntax: 'html',
    skipped,
    complete,
    problems: firstAndLast(problems, request.limits.problems),
    lastLine,
    foreign,
  }
}

async function scriptsIn(text: string): Promise<{ scripts: readonly Script[]; base: string }> {
  const { Parser } = await import('htmlparser2')
  const scripts: Script[] = []
  let base: string | null = null
  let from = -1
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        if (tag === 'base' && base === null && attributes.href !== undefined) base = resolveIri(attributes.href, '')
        if (tag === 'script' && isJsonLd(attributes.type)) from = parser.endIndex + 1
      },
      onclosetag(tag) {
        if (tag === 'script' && from >= 0) scripts.push({ from, to: Math.max(from, parser.startIndex) })
        if (tag === 'script') from = -1
      },
    },
    { lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.end(text)
  return { scripts, base: base ?? '' }
}

/** A media type with or without parameters. */
function isJsonLd(type: string | undefined): boolean {
  return /^\s*application\/ld\+json\s*(?:;|$)/i.test(type ?? '')
}
