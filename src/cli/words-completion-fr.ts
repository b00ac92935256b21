import type { CliWords } from './words.ts'

/** The French words of `metakeur completion`. */
export const completionFr: CliWords['commands']['completion'] = {
  short: 'un script par lequel votre shell complète commandes, options et leurs valeurs',
  arguments: '<bash|zsh|fish>',
  about: 'Affichez un script pour compléter commandes, options et valeurs au clavier.',
  usage: 'metakeur completion <bash|zsh|fish>',
  examples: [
    ['source <(metakeur completion bash)', 'dans ~/.bashrc'],
    ['metakeur completion zsh > ~/.zfunc/_metakeur', 'une seule fois'],
    ['metakeur completion fish > ~/.config/fish/completions/metakeur.fish', 'une seule fois'],
  ],
}
