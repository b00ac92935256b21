/**
 * The most memory that this process ever had resident, in MB. Linux counts in `maxRSS` what the process was before it
 * became this program, which is a copy of the one that started it; `VmHWM` is of this program only.
 */
import { existsSync, readFileSync } from 'node:fs'

const STATUS = '/proc/self/status'

export function peak() {
  const own = existsSync(STATUS) ? /^VmHWM:\s*(\d+)/m.exec(readFileSync(STATUS, 'utf8')) : null
  return (own === null ? process.resourceUsage().maxRSS : Number(own[1])) / 1024
}
