/** The terms of SHACL: Core and SPARQL (2017), the advanced features, JavaScript, and what SHACL 1.2 adds. */
const TERMS = `
  AbstractResult ValidationReport ValidationResult ConstraintComponent Parameterizable Parameter NodeShape
  PropertyShape Shape NodeKind BlankNode BlankNodeOrIRI BlankNodeOrLiteral IRI IRIOrLiteral Literal PropertyGroup
  ResultAnnotation Severity Info Violation Warning Debug Trace SPARQLAskExecutable SPARQLAskValidator
  SPARQLConstructExecutable SPARQLConstraint SPARQLExecutable SPARQLFunction SPARQLSelectExecutable
  SPARQLSelectValidator SPARQLTarget SPARQLTargetType SPARQLRule SPARQLUpdateExecutable Function Rule TripleRule
  Rules Target TargetType Validator JSConstraint JSExecutable JSFunction JSLibrary JSRule JSTarget JSTargetType
  JSValidator PrefixDeclaration
  alternativePath and annotationProperty annotationValue annotationVarName ask class closed condition conforms
  construct datatype deactivated declare defaultValue description detail disjoint entailment equals expression
  filterShape flags focusNode group hasValue ignoredProperties in intersection inversePath js jsFunctionName
  jsLibrary jsLibraryURL labelTemplate languageIn lessThan lessThanOrEquals maxCount maxExclusive maxInclusive
  maxLength message minCount minExclusive minInclusive minLength name namespace node nodeKind nodeValidator nodes
  not object oneOrMorePath optional or order parameter path pattern predicate prefix prefixes property
  propertyValidator qualifiedMaxCount qualifiedMinCount qualifiedValueShape qualifiedValueShapesDisjoint result
  resultAnnotation resultMessage resultPath resultSeverity returnType rule select severity shapesGraph
  shapesGraphWellFormed sourceConstraint sourceConstraintComponent sourceShape sparql subject suggestedShapesGraph
  target targetClass targetNode targetObjectsOf targetSubjectsOf this union uniqueLang update validator value xone
  zeroOrMorePath zeroOrOnePath
  ByTypes agentNote codeIdentifier conformanceDisallows intent maxListLength memberShape minListLength nodeByExpression
  nodeByPath reificationRequired reifierShape rootClass singleLine someValue subsetOf targetWhere uniqueMembers
  unless values
`

export const SHACL_TERMS: ReadonlySet<string> = new Set(TERMS.split(/\s+/).filter((term) => term !== ''))
