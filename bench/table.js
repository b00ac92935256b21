/** Tables of Markdown with numbers to the right. */
import { cpus, loadavg, totalmem } from 'node:os'

const grouped = (value) => Math.round(value).toLocaleString('en-US')

/** A cell: numbers are rounded and grouped, what is not known is a dash. */
function cell(value) {
  return typeof value === 'number' ? grouped(value) : (value ?? '-')
}

export function table(head, rows) {
  const cells = [head, ...rows.map((row) => head.map((_, i) => cell(row[i])))]
  const widths = head.map((_, i) => Math.max(...cells.map((row) => row[i].length)))
  const line = (row) =>
    `| ${row.map((text, i) => (i === 0 ? text.padEnd(widths[i]) : text.padStart(widths[i]))).join(' | ')} |`
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n')
}

/** A target of the issue, what was measured, and whether that is enough. */
export function target(what, wanted, measured, reached) {
  return `${reached ? 'reached' : 'MISSED '}  ${what}: ${measured} (wanted ${wanted})`
}

/** The machine and how busy it is, because both are in every figure. */
export function machine() {
  const [{ model }] = cpus()
  const load = loadavg()
    .map((value) => value.toFixed(1))
    .join(', ')
  return `${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, load ${load}`
}
