/** What the user has a say in when records are scored, from a request: files are read once. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { MqaSwitches } from '../model.ts'
import { DEFAULT_SWITCHES, MQA_SWITCHES } from '../quality/mqa.ts'
import type { Scoring } from '../quality/scoring.ts'
import type { WeightProfile } from '../quality/weight-profile.ts'
import { findSources } from '../sources/find.ts'
import type { Io } from '../sources/io.ts'
import { reasonOf, wholeBytes } from '../sources/stream.ts'

/** As a request asks it. */
export interface ScoringOptions {
  /** File with weights of the user (YAML or JSON of `weights.schema.json`). */
  readonly weights?: string | null
  /** Where documents and code of the MQA differ, which of them is followed; what is missing stands by default. */
  readonly mqa?: Partial<MqaSwitches>
  /** File with recognised authentic sources: an IRI, identifier or title a line, or a YAML list. */
  readonly authenticSources?: string | null
  /** File with records that count threefold in the second mean; written in the same way. */
  readonly priority?: string | null
}

/** Bytes of a file with weights or a list. */
const LARGEST = 16 * 1024 * 1024

/**
 * @throws MetakeurError input (3) when a file cannot be read, usage (2) when it is not in order or a switch is unknown
 */
export async function readScoring(
  options: ScoringOptions,
  io: Pick<Io, 'files' | 'stdin' | 'sha256'>,
): Promise<Scoring> {
  const { weights, mqa = {}, authenticSources, priority } = options
  return {
    weights: weights ? await weightsIn(weights, io) : null,
    mqa: switchesOf(mqa),
    authenticSources: authenticSources ? await listIn(authenticSources, io) : null,
    priority: priority ? await listIn(priority, io) : [],
  }
}

/** @throws MetakeurError usage (2), `mqa-switch` */
export function switchesOf(asked: Readonly<Partial<Record<string, string>>>): MqaSwitches {
  for (const [name, value] of Object.entries(asked)) {
    const known = Object.hasOwn(MQA_SWITCHES, name) ? MQA_SWITCHES[name as keyof MqaSwitches] : null
    if (known === null || !(known as readonly string[]).includes(value!)) {
      const all = Object.entries(MQA_SWITCHES).map(([one, values]) => `${one}=${values.join('|')}`)
      throw new MetakeurError(
        EXIT.usage,
        'mqa-switch',
        { value: `${name}=${value}`, known: known === null ? all.join(', ') : `${name}=${known.join('|')}` },
        { hint: 'known-values' },
      )
    }
  }
  return { ...DEFAULT_SWITCHES, ...asked }
}

async function weightsIn(path: string, io: Pick<Io, 'files' | 'stdin' | 'sha256'>): Promise<WeightProfile> {
  const { name, bytes } = await fileAt(path, io)
  const hash = io.sha256()
  hash.update(bytes)
  // Weights are rare, and what reads them takes its time to load.
  const { readWeights } = await import('./weights-read.ts')
  return readWeights(new TextDecoder().decode(bytes), name, hash.hex())
}

async function listIn(path: string, io: Pick<Io, 'files' | 'stdin'>): Promise<readonly string[]> {
  const { name, bytes } = await fileAt(path, io)
  const { readList } = await import('./lists.ts')
  return readList(new TextDecoder().decode(bytes), name)
}

async function fileAt(path: string, io: Pick<Io, 'files' | 'stdin'>): Promise<{ name: string; bytes: Uint8Array }> {
  const [found] = await findSources([path], io)
  const { name, path: file } = found!
  try {
    return { name, bytes: await wholeBytes(file === null ? io.stdin : io.files.open(file), LARGEST) }
  } catch (error) {
    const { message, args } = reasonOf(error)
    throw new MetakeurError(EXIT.input, message, { name, ...args }, { hint: `${message}.hint`, cause: error })
  }
}
