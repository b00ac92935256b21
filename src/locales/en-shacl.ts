/** Words for what a shape finds when its author gave it none, by constraint component of SHACL. */
export const shaclEn = {
  // What a result is about. {values} is what a count is about; without a property both are the node.
  value: 'The value {value} of {path} at {node}',
  blankValue: 'A value of {path} at {node}',
  values: 'Values of {path} at {node}',
  // The same within an alternative: there the node is known.
  innerValue: '{path} {value}',
  innerNode: 'it',
  // After a sentence: what was wrong with the nearest alternative.
  closest: 'Closest: {faults}.',
  because: 'Because: {faults}.',
  joint: '; ',

  ClassConstraintComponent: '{subject} is not stated to be a {class}.',
  DatatypeConstraintComponent: '{subject} is no valid {datatype}.',
  NodeKindConstraintComponent: '{subject} must be {nodeKind}.',
  MinCountConstraintComponent: '{values}: found {found}, needed {minCount}.',
  MaxCountConstraintComponent: '{values}: found {found}, allowed {maxCount}.',
  MinExclusiveConstraintComponent: '{subject} is not more than {minExclusive}.',
  MinInclusiveConstraintComponent: '{subject} is not at least {minInclusive}.',
  MaxExclusiveConstraintComponent: '{subject} is not less than {maxExclusive}.',
  MaxInclusiveConstraintComponent: '{subject} is not at most {maxInclusive}.',
  MinLengthConstraintComponent: '{subject} is shorter than {minLength} characters.',
  MaxLengthConstraintComponent: '{subject} is longer than {maxLength} characters.',
  PatternConstraintComponent: '{subject} does not match the pattern {pattern}',
  LanguageInConstraintComponent: '{subject} is in none of these languages: {languageIn}.',
  UniqueLangConstraintComponent: '{values}: more than one in the same language.',
  EqualsConstraintComponent: '{subject} does not stand in both this property and {equals}.',
  DisjointConstraintComponent: '{subject} also stands in {disjoint}, and must not.',
  LessThanConstraintComponent: '{subject} does not come before every value of {lessThan}.',
  LessThanOrEqualsConstraintComponent: '{subject} comes after a value of {lessThanOrEquals}.',
  NotConstraintComponent: '{subject} is exactly what it must not be.',
  AndConstraintComponent: '{subject} does not meet all that is asked of it.',
  OrConstraintComponent: '{subject} meets none of the alternatives.',
  XoneConstraintComponent: '{subject} must meet exactly one of the alternatives; it meets {found}.',
  NodeConstraintComponent: '{subject} does not meet what is asked of it.',
  QualifiedMinCountConstraintComponent:
    '{values}: found {found} of the kind that is asked, needed {qualifiedMinCount}.',
  QualifiedMaxCountConstraintComponent:
    '{values}: found {found} of the kind that is asked, allowed {qualifiedMaxCount}.',
  ClosedConstraintComponent: '{subject}: the property may not be used here.',
  HasValueConstraintComponent: '{values}: {hasValue} is missing.',
  InConstraintComponent: '{subject} is not in the list: {in}.',
  SPARQLConstraintComponent: '{subject} is what the query of the shape looks for.',

  // Kinds of nodes
  'sh:IRI': 'a link (IRI)',
  'sh:Literal': 'a text, number or date',
  'sh:BlankNode': 'a node without an IRI',
  'sh:BlankNodeOrIRI': 'a link or a node, no text',
  'sh:BlankNodeOrLiteral': 'a text or a node without an IRI',
  'sh:IRIOrLiteral': 'a link or a text',
} as const
