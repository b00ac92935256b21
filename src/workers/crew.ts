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
  make(): Task<K>
}

export interface Crew {
  /** Threads that work, the main thread included. */
  readonly size: number
  share(share: Partial<Shares>): void
  /**
   * Has all tasks done, by whoever is free.
   *
   * @param deliver gets the answers in the order of the tasks; `here` tells that the main thread gave it
   * @throws what the first task that failed throws, by its place in the order; MetakeurError `worker-lost` (exit 3) when a
   *   thread is gone: there is never half a report
   */
  run<K extends Kind>(
    orders: readonly Order<K>[],
    deliver: (answer: Answer<K>, index: number, here: boolean) => void,
  ): Promise<void>
  /** Ends all threads. */
  stop(): Promise<void>
}

/** Tasks that a thread has at a time: one that it does, and one that waits for it. */
const AHEAD = 2

/**
 * @param size threads that work, the main thread included
 * @param work of the main thread
 * @param onStatements how many statements another thread has read more
 */
export function createCrew(size: number, threads: Threads, work: Work, onStatements: (count: number) => void): Crew {
  const helpers = Array.from({ length: size - 1 }, () => ({ thread: threads.start(), busy: 0 }))
  let round: Round | null = null
  let lost: MetakeurError | null = null
  for (const helper of helpers) {
    helper.thread.onMessage((message) => {
      if (message.kind === 'statements') return onStatements(message.count)
      helper.busy--
      if (message.kind === 'error') round?.fail(message.index, unpackError(message.error))
      else round?.settle(message.index, unpackAnswer(message.answer), false)
      give(helper)
    })
    helper.thread.onLoss((reason, cause) => {
      lost ??= new MetakeurError(EXIT.input, 'worker-lost', { reason }, { hint: 'one-job', cause })
      round?.end(lost)
    })
  }
  const give = (helper: (typeof helpers)[number]): void => {
    while (round !== null && helper.busy < AHEAD) {
      const index = round.next(false)
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
      const mine = createRound(orders, deliver as Deliver)
      round = mine
      for (const helper of helpers) give(helper)
      for (let index = mine.next(true); index !== null; index = mine.next(true)) {
        try {
          mine.settle(index, await work.do(mine.task(index)), true)
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

type Deliver = (answer: Answer, index: number, here: boolean) => void

/** Tasks of one kind of moment, until all are answered or one failed. */
interface Round {
  readonly done: Promise<void>
  /** The next task for the main thread, or for another; null when there is none left. */
  next(here: boolean): number | null
  task(index: number): Task
  settle(index: number, answer: Answer, here: boolean): void
  fail(index: number, error: unknown): void
  /** Nothing more will come of it. */
  end(error: unknown): void
}

function createRound(orders: readonly Order<Kind>[], deliver: Deliver): Round {
  const mine = orders.flatMap(({ here }, index) => (here ? [index] : []))
  const open = orders.flatMap(({ here }, index) => (here ? [] : [index]))
  const answers = new Map<number, () => void>()
  let nextMine = 0
  let nextOpen = 0
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
      for (let next = answers.get(delivered); next !== undefined && !ended; next = answers.get(delivered)) {
        answers.delete(delivered++)
        next()
      }
    } catch (error) {
      end(error)
    }
    if (delivered === orders.length) resolve()
  }
  if (orders.length === 0) resolve()
  return {
    done,
    next(here) {
      if (ended) return null
      if (here && nextMine < mine.length) return mine[nextMine++]!
      return nextOpen < open.length ? open[nextOpen++]! : null
    },
    task: (index) => orders[index]!.make(),
    settle: (index, answer, here) => put(index, () => deliver(answer, index, here)),
    fail: (index, error) =>
      put(index, () => {
        throw error
      }),
    end,
  }
}
