/** The main thread with the threads that help it: who does which task, and in which order the answers count. */
import { EXIT, MetakeurError } from '../errors.ts'
import type { SharedGraph } from '../rdf/joining.ts'
import type { ReadOptions } from '../sources/read.ts'
import { type PackedError, unpackError } from './failures.ts'
import { type PackedAnswer, unpackAnswer } from './packing.ts'
import type { Answer, Kind, Subjects, Task, Work } from './work.ts'

/** A thread that helps; it answers tasks in the order in which it gets them. */
export interface Thread {
  post(message: ToThread): void
  onMessage(listener: (message: FromThread) => void): void
  /** The thread is gone, whatever the reason. */
  onLoss(listener: (reason: string, cause?: unknown) => void): void
  stop(): Promise<void>
}

/** Where threads come from. They must see the same files as the `Io` of the run. */
export interface Threads {
  /** How many run at the same time without getting in each other's way. */
  readonly available: number
  start(): Thread
  /** To be called before the first start when threads share all of a long work. */
  compileLess?(): void
  /** Lets go of the main thread for a moment, so that messages arrive. */
  pause(): Promise<void>
}

/** What all tasks from then on are about. */
export interface Shares {
  options: ReadOptions
  graph: SharedGraph
  subjects: Omit<Subjects, 'graph'>
}

export type ToThread =
  | { readonly kind: 'share'; readonly share: Partial<Shares> }
  | { readonly kind: 'task'; readonly index: number; readonly task: Task }

export type FromThread =
  | { readonly kind: 'answer'; readonly index: number; readonly answer: PackedAnswer }
  | { readonly kind: 'error'; readonly index: number; readonly error: PackedError }
  | { readonly kind: 'statements'; readonly count: number }

/** A task, made when it is given to somebody. */
export interface Order<K extends Kind> {
  /** True when only the main thread can do it. */
  readonly here: boolean
  /** Number of the thread that has at hand what it takes; another does it when it has nothing else to do. */
  readonly by?: number
  make(): Task<K>
}

export interface Crew {
  /** Threads that work, the main thread included. */
  readonly size: number
  share(share: Partial<Shares>): void
  /**
   * Has all tasks done, by whoever is free.
   *
   * @param deliver gets the answers in the order of the tasks, with the number of the thread that gave it: 0 is the main one
   * @throws what the first task that failed throws, by its place in the order; MetakeurError `worker-lost` (exit 3) when a
   *   thread is gone: there is never half a report
   */
  run<K extends Kind>(
    orders: readonly Order<K>[],
    deliver: (answer: Answer<K>, index: number, by: number) => void,
  ): Promise<void>
  /** Ends all threads. */
  stop(): Promise<void>
}

/** Tasks that a thread has at a time: one that it does, and one that waits for it. */
const AHEAD = 2
/** Number of the main thread. */
const MAIN = 0

/**
 * @param size threads that work, the main thread included
 * @param work of the main thread
 * @param onStatements how many statements another thread has read more
 */
export function createCrew(size: number, threads: Threads, work: Work, onStatements: (count: number) => void): Crew {
  const helpers = Array.from({ length: size - 1 }, (_, i) => ({ thread: threads.start(), by: i + 1, busy: 0 }))
  let round: Round | null = null
  let lost: MetakeurError | null = null
  for (const helper of helpers) {
    helper.thread.onMessage((message) => {
      if (message.kind === 'statements') return onStatements(message.count)
      helper.busy--
      if (message.kind === 'error') round?.fail(message.index, unpackError(message.error))
      else round?.settle(message.index, unpackAnswer(message.answer), helper.by)
      give(helper)
    })
    helper.thread.onLoss((reason, cause) => {
      lost ??= new MetakeurError(EXIT.input, 'worker-lost', { reason }, { hint: 'one-job', cause })
      round?.end(lost)
    })
  }
  const give = (helper: (typeof helpers)[number]): void => {
    while (round !== null && helper.busy < AHEAD) {
      const index = round.next(helper.by)
      if (index === null) return
      helper.busy++
      helper.thread.post({ kind: 'task', index, task: round.task(index) })
    }
  }
  return {
    size,
    share(share) {
      if (share.options !== undefined) work.options = share.options
      for (const { thread } of helpers) thread.post({ kind: 'share', share })
    },
    async run(orders, deliver) {
      if (lost !== null) throw lost
      const mine = createRound(orders, size, deliver as Deliver)
      round = mine
      for (const helper of helpers) give(helper)
      for (let index = mine.next(MAIN); index !== null; index = mine.next(MAIN)) {
        try {
          mine.settle(index, await work.do(mine.task(index)), MAIN)
        } catch (error) {
          mine.fail(index, error)
        }
        await threads.pause()
      }
      try {
        await mine.done
      } finally {
        round = null
      }
    },
    async stop() {
      round = null
      await Promise.all(helpers.map(({ thread }) => thread.stop()))
    },
  }
}

type Deliver = (answer: Answer, index: number, by: number) => void

/** Tasks of one kind of moment, until all are answered or one failed. */
interface Round {
  readonly done: Promise<void>
  /** The next task for a thread; null when there is none left. */
  next(by: number): number | null
  task(index: number): Task
  settle(index: number, answer: Answer, by: number): void
  fail(index: number, error: unknown): void
  /** Nothing more will come of it. */
  end(error: unknown): void
}

function createRound(orders: readonly Order<Kind>[], size: number, deliver: Deliver): Round {
  const next = handedOut(orders, size)
  const answers = new Map<number, () => void>()
  let delivered = 0
  let ended = false
  let resolve!: () => void
  let reject!: (error: unknown) => void
  const done = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  // Whoever waits for it hears of it; nobody may be waiting yet.
  done.catch(() => {})
  const end = (error: unknown): void => {
    ended = true
    reject(error)
  }
  const put = (index: number, act: () => void): void => {
    answers.set(index, act)
    try {
      for (let ready = answers.get(delivered); ready !== undefined && !ended; ready = answers.get(delivered)) {
        answers.delete(delivered++)
        ready()
      }
    } catch (error) {
      end(error)
    }
    if (delivered === orders.length) resolve()
  }
  if (orders.length === 0) resolve()
  return {
    done,
    next: (by) => (ended ? null : next(by)),
    task: (index) => orders[index]!.make(),
    settle: (index, answer, by) => put(index, () => deliver(answer, index, by)),
    fail: (index, error) =>
      put(index, () => {
        throw error
      }),
    end,
  }
}

/** Gives out tasks: what only the main thread can do, what a thread has at hand, what is for all, and then what others have. */
function handedOut(orders: readonly Order<Kind>[], size: number): (by: number) => number | null {
  const only: number[] = []
  const open: number[] = []
  const own = Array.from({ length: size }, (): number[] => [])
  for (const [index, { here, by }] of orders.entries()) (here ? only : by === undefined ? open : own[by]!).push(index)
  // The last that a thread would come to: it goes on with those before.
  const taken = (): number | undefined => own.reduce((most, some) => (some.length > most.length ? some : most)).pop()
  return (by) => (by === MAIN ? only.shift() : undefined) ?? own[by]!.shift() ?? open.shift() ?? taken() ?? null
}
