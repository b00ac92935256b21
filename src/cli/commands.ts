/** The commands, in the order of the help. Apart from the rest: this much is loaded for `--version`. */
export const COMMANDS = [
  'check',
  'baseline',
  'diff',
  'report',
  'init',
  'explain',
  'list',
  'profiles',
  'map',
  'shapes',
  'completion',
] as const
export type CommandName = (typeof COMMANDS)[number]
