/** What goes wrong outside the readers, and the hints that follow it; the command line adds its own. */
export const errorsEn = {
  // Wrong use (exit 2)
  'unknown-command': 'Unknown command "{command}".',
  'unknown-option': 'Unknown option "{option}".',
  'bad-value': '"{value}" is no value for {option}.',
  'unknown-profile': 'Unknown profile "{profile}".',
  'unknown-rule': 'Unknown rule "{rule}".',
  'unknown-format': 'Unknown format "{format}".',
  'unknown-language': 'metakeur does not speak "{language}".',
  // Could not finish (exit 3)
  'cannot-write': '{source} cannot be written: {reason}.',
  'internal-error': 'Something went wrong in metakeur itself: {reason}',
  'worker-lost': 'A thread stopped ({reason}), so the work could not be finished and there is no report.',
  'engine-failed': 'Rule {rule} of {name} could not be carried out: {reason}',
  'shapes-syntax': 'The shapes file {name} cannot be read: {reason}',
  'shapes-invalid': 'The shapes file {name} is not in order: {shape}: {reason}.',
  'shapes-value': 'Shape {shape}: {parameter} cannot be "{value}".',
  'shapes-list': 'Shape {shape}: {parameter} needs a list.',
  'shapes-path': 'Shape {shape}: its path cannot be followed.',
  'shapes-no-path': 'Shape {shape}: a property shape without sh:path.',
  'shapes-recursive': 'Shape {shape} refers to itself.',
  'shapes-deep': 'Shape {shape} lies deeper than {limit} shapes within one another.',
  'shapes-pattern': 'Shape {shape}: the pattern {value} could take for ever on a text in the data.',
  'shapes-sparql': 'Shape {shape}: {parameter} of this kind cannot be run.',
  'shapes-component': 'Shape {shape} uses {component}, a constraint that is declared in SPARQL and cannot be run.',
  'shapes-sparql-query': 'Shape {shape}: its query cannot be run: {reason}',
  'shapes-empty': '{name} has no shape with a target, so there is nothing to run.',
  'shapes-malformed': 'Malformations in {name}: {count}. The first is {kind}.',
  // Nothing to check (exit 4)
  'no-records':
    '{sources}: {statements} statements were read, but no dataset, data service, series or catalogue is described.',
  // Hints
  'did-you-mean': 'Did you mean {guess}?',
  'known-values': 'Known: {known}.',
  'shapes-check': 'metakeur shapes check shows everything that is malformed, and how it is mended.',
  'see-help': 'metakeur --help shows what is possible.',
  'one-job': 'Run it again with --jobs 1: one thread needs less memory.',
  'report-bug': 'Run it again with --debug and report what it prints.',
  'holds-instead': 'It holds: {found}.',
  'no-classes': 'Nothing in it says what it is: add rdf:type, such as "a dcat:Dataset".',
  'dcat-scheme': 'It holds {found}. The namespace of DCAT begins with http://, not with https://: mend the prefix.',
  'schema-org': 'It holds {found}. Of schema.org only Dataset and DataCatalog are read as DCAT.',
} as const
