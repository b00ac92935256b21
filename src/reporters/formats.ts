import type { Reporter } from './reporter.ts'

/** An output format before its reporter is loaded. */
export interface OutputFormat {
  /** Of the files it makes, without a dot. */
  readonly extension: string
  /** True when it can make a folder too. */
  readonly folder?: true
  /** The reporter itself: a run needs one or two of them, and each takes its time to load. */
  load(): Promise<Reporter>
}

const defined = async ({ default: reporter }: { readonly default: Reporter }): Promise<Reporter> => reporter

/** Every output format by name; `index.ts` has the reporters themselves. */
export const outputFormats = {
  csv: { extension: 'csv', load: () => import('./csv.ts').then(defined) },
  dqv: { extension: 'dqv.ttl', load: () => import('./dqv.ts').then(defined) },
  'dqv-jsonld': { extension: 'dqv.jsonld', load: () => import('./dqv-jsonld.ts').then(defined) },
  'dqv-nquads': { extension: 'dqv.nq', load: () => import('./dqv-nquads.ts').then(defined) },
  earl: { extension: 'earl.ttl', load: () => import('./earl.ts').then(defined) },
  github: { extension: 'github.txt', load: () => import('./github.ts').then(defined) },
  gitlab: { extension: 'gitlab.json', load: () => import('./gitlab.ts').then(defined) },
  html: { extension: 'html', folder: true, load: () => import('./html.ts').then(defined) },
  json: { extension: 'json', load: () => import('./json.ts').then(defined) },
  junit: { extension: 'xml', load: () => import('./junit.ts').then(defined) },
  markdown: { extension: 'md', load: () => import('./markdown.ts').then(defined) },
  ndjson: { extension: 'ndjson', load: () => import('./ndjson.ts').then(defined) },
  'oslo-datakwaliteit': { extension: 'oslo.ttl', load: () => import('./oslo-datakwaliteit.ts').then(defined) },
  pretty: { extension: 'txt', load: () => import('./pretty.ts').then(defined) },
  sarif: { extension: 'sarif', load: () => import('./sarif.ts').then(defined) },
  shacl: { extension: 'ttl', load: () => import('./shacl.ts').then(defined) },
  'shacl-jsonld': { extension: 'jsonld', load: () => import('./shacl-jsonld.ts').then(defined) },
  summary: { extension: 'summary.txt', load: () => import('./summary.ts').then(defined) },
} as const satisfies Readonly<Record<string, OutputFormat>>

export type Format = keyof typeof outputFormats
