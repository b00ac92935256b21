/** Every planted defect with its verdict, and whether each set of shapes has a new result. */
import { findingsOf } from './metakeur.js'
import { grown, verdictOf } from './plant.js'
import { planted } from './record.js'

export async function judge(plants, metakeur, shapeSets, prefixed) {
  const bases = new Map()
  const baseOf = async (record) => {
    if (!bases.has(record)) {
      const keys = shapeSets.map((set) => set.keys(record.statements))
      bases.set(record, { findings: findingsOf(await metakeur(record.statements)), keys })
    }
    return bases.get(record)
  }
  const results = []
  for (const plant of plants) {
    const base = await baseOf(plant.record)
    const statements = planted(plant.record, plant.edit)
    const after = findingsOf(await metakeur(statements))
    const verdict = verdictOf(plant, base.findings, after, prefixed)
    const shapes = shapeSets.map((set, n) => grown(base.keys[n], set.keys(statements)).length > 0)
    results.push({ ...plant, ...verdict, shapes })
  }
  return results
}
