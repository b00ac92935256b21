/** Shapes as data, as rules, and as an engine that validates nodes against them. */
export { createEngine, type Engine } from './engine.ts'
export type { NodeShape, PropertyShape, ShapesGraph } from './model.ts'
export { rulesOf } from './rules.ts'
export { createSecondOpinion } from './second-opinion.ts'
export { loadShapes } from './shapes.ts'
