/**
 * The library: what the command line does, for programs. Everything else is internal and may change.
 *
 * ```ts
 * import { check } from 'metakeur'
 * const { report } = await check('catalogue.ttl').result
 * ```
 */
export { defineCheck } from './define.ts'
export { EXIT, type ExitCode, MetakeurError } from './errors.ts'
export { type Checked, type Checking, type CheckOptions, check, type Rendering } from './library/check.ts'
export type { Content } from './library/content.ts'
export { locales } from './locales/index.ts'
export type { Locale, LocaleTag } from './locales/locale.ts'
export type * from './model.ts'
export { profiles } from './profiles/index.ts'
export { datasetView, idOf, termOf } from './rdf/dataset.ts'
export type { Graph } from './rdf/graph.ts'
export { findRecords } from './records/find.ts'
export { type AcceptedBefore, accept, type Suppression } from './report/accept.ts'
export { type Acceptance, type Baseline, baselineOf, baselineText, type Made } from './report/baseline.ts'
export { compareReports } from './report/compare.ts'
export type { Comparison } from './report/comparison.ts'
export { exitCode, type GateOptions, verdict } from './report/gate.ts'
export { reporters } from './reporters/index.ts'
export { defineReporter, type RenderOptions, type Reporter } from './reporters/reporter.ts'
export { allRules, type RuleDoc } from './rule-docs.ts'
export { checkWords } from './rules.ts'
export { type Progress, type Request, type RunResult, run } from './run.ts'
export {
  type CheckedFile,
  checkShapeFiles,
  type FoundMalformation,
  runShapeFiles,
  type ShapesRun,
} from './shapes.ts'
export { findSources } from './sources/find.ts'
export type { Io } from './sources/io.ts'
export { nodeIo } from './sources/node-io.ts'
export { readSources } from './sources/read.ts'
export { createValidation, type Validation } from './validation.ts'
export type { Jobs } from './workers/count.ts'
export type { Threads } from './workers/crew.ts'
export { nodeThreads } from './workers/node-threads.ts'
