import type { CliWords } from './words.ts'

/** The German words of `metakeur completion`. */
export const completionDe: CliWords['commands']['completion'] = {
  short: 'ein Skript, mit dem Ihre Shell Befehle, Optionen und ihre Werte ergänzt',
  arguments: '<bash|zsh|fish>',
  about: 'Gibt ein Skript aus, mit dem Ihre Shell Befehle, Optionen und Werte ergänzt.',
  usage: 'metakeur completion <bash|zsh|fish>',
  examples: [
    ['source <(metakeur completion bash)', 'in der ~/.bashrc'],
    ['metakeur completion zsh > ~/.zfunc/_metakeur', 'einmal'],
    ['metakeur completion fish > ~/.config/fish/completions/metakeur.fish', 'einmal'],
  ],
}
