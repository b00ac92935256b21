/** Ways to make kinds of defects. A kind names the rules that are meant to find it, and every place where it can be planted. */
import { edit } from '../record.js'
import { expand, iri, isLiteral, isNode, statement } from '../terms.js'

/** `rules`: ids of checks, or ends of ids of shapes (`dataset-title-missing` is that of every profile); `check/message` is one message. */
const kind = (id, rules, places) => ({ id, rules, places })

/** All values of a property taken away. */
export function missing(role, property, rules, allows = () => true) {
  const name = `${role} without ${property}`
  return kind(name, rules, (record) =>
    record
      .nodes(role)
      .map((node) => record.of(node, property))
      .filter((found) => found.length > 0 && allows(record, found))
      .map((found) => edit(found, [])),
  )
}

/** One value exchanged; `other(value, record, node)` gives the new term, or null where the kind does not fit. */
export function changed(id, role, property, other, rules) {
  return kind(id, rules, (record) =>
    record.nodes(role).flatMap((node) =>
      record.of(node, property).flatMap((one) => {
        const o = other(one.o, record, node)
        return o === null || o === one.o ? [] : [edit([one], [{ ...one, o }])]
      }),
    ),
  )
}

/** All values of a property exchanged for one. */
export function replaced(id, role, property, other, rules) {
  return kind(id, rules, (record) =>
    record.nodes(role).flatMap((node) => {
      const found = record.of(node, property)
      const o = found.length === 0 ? null : other(found[0].o, record, node)
      return o === null || found.some((one) => one.o === o) ? [] : [edit(found, [statement(node, property, o)])]
    }),
  )
}

/** A value more; `value(record, node)` gives the term, or null. */
export function added(id, role, property, value, rules) {
  return kind(id, rules, (record) =>
    record.nodes(role).flatMap((node) => {
      const o = value(record, node)
      return o === null || record.objects(node, property).includes(o) ? [] : [edit([], [statement(node, property, o)])]
    }),
  )
}

/** The property under another name. */
export function renamed(id, role, property, other, rules) {
  const p = expand(other)
  return kind(id, rules, (record) =>
    record.nodes(role).flatMap((node) => {
      const found = record.of(node, property)
      return found.length === 0 || record.of(node, other).length > 0
        ? []
        : [
            edit(
              found,
              found.map((one) => ({ ...one, p })),
            ),
          ]
    }),
  )
}

/** Anything else: `places(record)` gives the edits. */
export const special = kind

/** A text in place of an IRI or node. */
export const asText = (role, property, value, rules) =>
  changed(`${property} of ${role} as text`, role, property, (o) => (isNode(o) ? value(o) : null), rules)

/** Only where something holds of the record. */
export const where = (allows, made) => ({
  ...made,
  places: (record) => (allows(record) ? made.places(record) : []),
})

export const ifText = (other) => (o, record, node) => (isLiteral(o) ? other(o, record, node) : null)
export const ifNode = (other) => (o, record, node) => (isNode(o) ? other(o, record, node) : null)
export const constant = (term) => () => term
export const code = (list, name) => iri(`eu:${list}/${name}`)
