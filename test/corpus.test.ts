/** Real files: each is checked, or refused with one clear message; and what it prints can be read. */
import { existsSync, readdirSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { EXIT, MetakeurError } from '../src/errors.ts'
import { locales } from '../src/locales/index.ts'
import { problemWords } from '../src/locales/words.ts'
import { exitCode, verdict } from '../src/report/gate.ts'
import { reporters } from '../src/reporters/index.ts'
import { checkWords } from '../src/rules.ts'
import { type RunResult, run } from '../src/run.ts'
import { nodeIo } from '../src/sources/node-io.ts'
import { createValidation } from '../src/validation.ts'

const CORPUS = resolve(import.meta.dirname, '../../shared/corpus')
const there = existsSync(CORPUS)
if (!there) console.info('skipped: real catalogue files, ../shared/corpus is not here')

const FOLDERS = ['be', 'eu', 'de', 'nl', 'no', 'se', 'es', 'cz']
/** The eight portals of data.gov.be are the scale run of the bench; one of them is enough here. */
const HEAVY = /ldes-flat\/(?!fluvius)/

const files = there
  ? FOLDERS.flatMap((folder) =>
      (readdirSync(join(CORPUS, folder), { recursive: true }) as string[])
        .filter((name) => /\.(ttl|trig|nt|nq)(\.gz)?$/.test(name))
        .map((name) => join(CORPUS, folder, name)),
    )
      .filter((path) => !HEAVY.test(path))
      .sort()
  : []

const io = nodeIo()
const validation = createValidation(io)
const brevity = { locale: locales.nl, verbose: true, ellipsis: '…' }

async function checked(path: string): Promise<RunResult | MetakeurError> {
  try {
    const request = { paths: [path], profile: null, syntax: null, asOf: '2026-11-24', keepGoing: true }
    return await run(request, io, () => {}, validation)
  } catch (error) {
    if (error instanceof MetakeurError) return error
    throw error
  }
}

function printed({ report }: RunResult): string {
  const gate = verdict(report, { failOn: 'error', minScore: null })
  const text = reporters.pretty.render(report, {
    locale: locales.nl,
    verdict: gate,
    exit: exitCode(report, gate, { allowEmpty: false }),
    excerpts: new Map(),
    checks: checkWords(),
    width: 80,
    color: new Chalk({ level: 0 }),
    unicode: true,
    all: true,
    quiet: false,
    verbose: false,
  })
  return typeof text === 'string' ? text : [...text].join('')
}

describe.skipIf(!there)('the corpus', () => {
  test('has the files that the manifest names', () => {
    expect(files.length).toBeGreaterThan(180)
  })

  for (const path of files) {
    test(relative(CORPUS, path), async () => {
      const result = await checked(path)
      if (result instanceof MetakeurError) {
        expect(result.code).toBe(EXIT.empty)
        expect(problemWords(result.key, result.args, brevity)).toMatch(/\S/)
        return
      }
      for (const source of result.report.sources) {
        if (!source.complete) expect(source.problems.length).toBeGreaterThan(0)
        for (const problem of source.problems) {
          expect(problem.place.line).toBeGreaterThan(0)
          expect(problemWords(problem.message, problem.args, brevity)).toMatch(/\S/)
        }
      }
      // A hole that nothing filled, or a value that was not there.
      expect(printed(result)).not.toMatch(/\bundefined\b|\bNaN\b|\{\$?[a-z]+\}|\[object/i)
    })
  }
})
