/** Work in a process of its own, which prints its figures as the last line of its output, in JSON. */
import { spawn } from 'node:child_process'

/** Five minutes: what takes longer is not measured. */
export const LIMIT = 300_000

/** Figures of one run with `whole`, the milliseconds from start to exit; or `{ failed }`, with the reason. */
export function measure({ command, args, env = {} }, more = [], limit = LIMIT) {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(command, [...args, ...more], {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let out = ''
    let errors = ''
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, limit)
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      errors = (errors + text).slice(-2000)
    })
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve({ failed: error.message })
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const whole = performance.now() - start
      if (late) resolve({ failed: `more than ${limit / 60_000} minutes` })
      else if (code !== 0) resolve({ failed: reasonIn(errors) || `exit ${code ?? signal}` })
      else resolve({ ...JSON.parse(out.trim().split('\n').at(-1)), whole })
    })
  })
}

function reasonIn(errors) {
  if (/heap out of memory|OutOfMemoryError/.test(errors)) return 'out of memory'
  return errors.trim().split('\n').at(-1)?.slice(0, 100)
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]
}

/** The median of every figure of several runs; the first failure when there is one. */
export function medians(runs) {
  const failed = runs.find((run) => run.failed)
  if (failed !== undefined) return failed
  const [first] = runs
  return {
    ...first,
    whole: median(runs.map((run) => run.whole)),
    cpu: median(runs.map((run) => run.cpu)),
    peak: median(runs.map((run) => run.peak)),
    times: Object.fromEntries(Object.keys(first.times).map((key) => [key, median(runs.map((run) => run.times[key]))])),
  }
}

/** What takes longer than this is run once. */
const LONG = 60_000

/** Runs each of several things a number of times, in turns, so that other load on the machine falls on all alike. */
export async function inTurns(things, times, act) {
  const runs = new Map(things.map((thing) => [thing, []]))
  for (let turn = 0; turn < times; turn++) {
    for (const thing of things) {
      const known = runs.get(thing)
      if (known.some((run) => run.failed || run.whole > LONG)) continue
      known.push(await act(thing))
    }
  }
  return new Map([...runs].map(([thing, found]) => [thing, medians(found)]))
}
