/** The words of `metakeur completion`. */
import type { CliWords } from './words.ts'

export const completionEn: CliWords['commands']['completion'] = {
  short: 'a script by which your shell completes commands, options and their values',
  arguments: '<bash|zsh|fish>',
  about: 'Print a script by which your shell completes commands, options and their values.',
  usage: 'metakeur completion <bash|zsh|fish>',
  examples: [
    ['source <(metakeur completion bash)', 'in ~/.bashrc'],
    ['metakeur completion zsh > ~/.zfunc/_metakeur', 'once'],
    ['metakeur completion fish > ~/.config/fish/completions/metakeur.fish', 'once'],
  ],
}

export const completionNl: CliWords['commands']['completion'] = {
  short: 'een script waarmee je shell opdrachten, opties en hun waarden aanvult',
  arguments: '<bash|zsh|fish>',
  about: 'Druk een script af waarmee je shell opdrachten, opties en hun waarden aanvult.',
  usage: 'metakeur completion <bash|zsh|fish>',
  examples: [
    ['source <(metakeur completion bash)', 'in ~/.bashrc'],
    ['metakeur completion zsh > ~/.zfunc/_metakeur', 'eenmalig'],
    ['metakeur completion fish > ~/.config/fish/completions/metakeur.fish', 'eenmalig'],
  ],
}
