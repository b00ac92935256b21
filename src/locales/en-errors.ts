/** What goes wrong outside the readers, and the hints that follow it. */
export const errorsEn = {
  // Wrong use (exit 2)
  'unknown-command': 'Unknown command "{command}".',
  'unknown-option': 'Unknown option "{option}".',
  'missing-argument': 'Nothing to do: {what} is missing.',
  'bad-value': '"{value}" is no value for {option}.',
  'unknown-profile': 'Unknown profile "{profile}".',
  'unknown-rule': 'Unknown rule "{rule}".',
  'unknown-format': 'Unknown format "{format}".',
  'unknown-syntax': 'Unknown syntax "{syntax}".',
  'unknown-language': 'metakeur does not speak "{language}".',
  'too-old-node': 'metakeur needs Node {needed} or newer; this is {found}.',
  // Input (exit 3)
  'no-such-file': '{source}: no such file or folder.',
  'not-readable': '{source}: may not be read ({reason}).',
  'cannot-write': '{source}: cannot be written ({reason}).',
  'internal-error': 'metakeur itself went wrong: {reason}',
  // Nothing to check (exit 4)
  'nothing-matched': '{pattern}: no file with metadata found.',
  'no-records':
    '{sources}: {statements} statements were read, but no dataset, data service, series or catalogue is described.',
  // Hints
  'did-you-mean': 'Did you mean {guess}?',
  'known-values': 'Known: {known}.',
  'holds-instead': 'It holds: {found}.',
  'see-help': 'metakeur --help shows what is possible.',
  'allow-empty': '--allow-empty lets this pass.',
  'report-bug': 'Run it again with --debug and report what it prints.',
} as const
