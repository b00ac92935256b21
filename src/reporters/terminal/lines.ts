/** Lines on their way to a terminal, or to the log of a job that reads them for commands. */

/**
 * What runners take for a command: `::error::` at the start of a line, white space before it or not (GitHub), and `##[error]`
 * or `##vso[task.setvariable]` anywhere (GitHub, Azure Pipelines). A title that is broken over lines may begin one with it.
 */
const COMMAND =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: our own colours may stand before it
  /^((?:\s|\u001b\[[\d;]{1,8}m){0,200}):(?=:)|#(?=#[a-z]{0,20}\[)/gi

/** Each with its end, and none of them a command. */
export function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${unheard(line)}\n`).join('')
}

function unheard(line: string): string {
  return line.includes('::') || line.includes('##') ? line.replace(COMMAND, (found) => `${found} `) : line
}
