/** Dates, periods and places. */
import { edit } from '../record.js'
import { contentOf, iri, reworded, statement, suffixOf, text, typed } from '../terms.js'
import { added, changed, ifText, special } from './make.js'

const _words = (make) => ifText((o) => (suffixOf(o).startsWith('^') ? null : reworded(o, make(contentOf(o)))))
const DAY = /^\d{4}-\d\d-\d\d/
const dated = (make) => ifText((o) => (DAY.test(contentOf(o)) ? make(contentOf(o).slice(0, 10), o) : null))
const xsdDate = (value) => typed(value, 'xsd:date')
export const DATES = [
  changed(
    'date without datatype',
    'dataset',
    'dct:issued',
    dated((day) => text(day)),
    [
      'datatype-correct',
      'dataset-issued-not-datetime',
      'dataset-issued-wrong-datatype',
      'dataset-issued-not-date',
      'harvest-survival/r25a',
    ],
  ),
  changed(
    'date and time without seconds',
    'dataset',
    'dct:modified',
    dated((day) => typed(`${day}T12:00`, 'xsd:dateTime')),
    ['datatype-correct', 'dataset-modified-not-date', 'dates-plausible'],
  ),
  changed(
    'time without zone',
    'dataset',
    'dct:modified',
    dated((day) => typed(`${day}T12:00:00`, 'xsd:dateTime')),
    ['dataset-modified-without-timezone'],
  ),
  changed(
    'date as day/month/year',
    'dataset',
    'dct:issued',
    dated((day) => xsdDate(day.split('-').reverse().join('/'))),
    ['datatype-correct', 'dates-plausible', 'dataset-issued-not-date'],
  ),
  changed(
    'day that does not exist',
    'dataset',
    'dct:modified',
    dated((day) => xsdDate(`${day.slice(0, 4)}-02-30`)),
    ['dates-plausible', 'datatype-correct'],
  ),
  changed(
    'date in words',
    'dataset',
    'dct:modified',
    dated(() => xsdDate('vorige week')),
    ['dates-plausible', 'datatype-correct'],
  ),
  changed(
    'date in the future',
    'dataset',
    'dct:modified',
    dated(() => xsdDate('2062-01-15')),
    ['dates-plausible'],
  ),
  changed(
    'date of 1970',
    'dataset',
    'dct:issued',
    dated(() => xsdDate('1970-01-01')),
    ['dates-plausible', 'placeholder-free'],
  ),
  changed(
    'date before 1900',
    'dataset',
    'dct:issued',
    dated(() => xsdDate('0201-03-04')),
    ['dates-plausible'],
  ),
  special('modified before issued', ['date-order'], (record) => {
    const issued = record.of(record.node, 'dct:issued').filter(({ o }) => DAY.test(contentOf(o)))
    const modified = record.of(record.node, 'dct:modified')
    const year = issued.length > 0 ? Number(contentOf(issued[0].o).slice(0, 4)) - 1 : 0
    return issued.length === 1 && modified.length > 0 && year > 1900
      ? [edit(modified, [statement(record.node, 'dct:modified', xsdDate(`${year}-01-15`))])]
      : []
  }),
  special('period that ends before it starts', ['date-order'], (record) =>
    record.nodes('period').flatMap((node) => {
      const [start] = record.of(node, 'dcat:startDate').filter(({ o }) => DAY.test(contentOf(o)))
      const ends = record.of(node, 'dcat:endDate')
      return start && ends.length > 0 ? [edit(ends, [statement(node, 'dcat:endDate', xsdDate('1901-01-01'))])] : []
    }),
  ),
  special(
    'period without an end or a beginning',
    ['temporal-stated', 'period-end-date-missing', 'period-start-date-missing'],
    (record) =>
      record.nodes('period').flatMap((node) => {
        const bounds = record.statements.filter(
          ({ s, p }) => s === node && /#(start|end)Date|#has(Beginning|End)$/.test(p),
        )
        return bounds.length > 0 ? [edit(bounds, [])] : []
      }),
  ),
  special('two dates of issue', ['dataset-issued-too-many'], (record) =>
    record
      .of(record.node, 'dct:issued')
      .filter((_, __, all) => all.length === 1)
      .map((one) => edit([], [{ ...one, o: xsdDate('2001-02-03') }])),
  ),
  special('out of date against its frequency', ['freshness-vs-frequency'], (record) => {
    const found = record.of(record.node, 'dct:modified')
    const issued = record.of(record.node, 'dct:issued')
    const others = record
      .nodes('distribution')
      .flatMap((node) => [...record.of(node, 'dct:modified'), ...record.of(node, 'dct:issued')])
    const isQuick = record
      .objects(record.node, 'dct:accrualPeriodicity')
      .some((o) => /DAILY|WEEKLY|MONTHLY|QUARTERLY|ANNUAL>/.test(o))
    return isQuick && found.length > 0
      ? [edit([...found, ...issued, ...others], [statement(record.node, 'dct:modified', xsdDate('2012-05-06'))])]
      : []
  }),
  added(
    'geometry with a datatype that does not exist (R11)',
    'place',
    'locn:geometry',
    (record, node) =>
      record.of(node, 'locn:geometry').length > 0
        ? null
        : '"POINT(3.7 51.0)"^^<http://www.w3.org/2001/XMLSchema#//www.opengis.net/ont/geosparql#wktLiteral>',
    ['harvest-survival/r11', 'datatype-correct'],
  ),
  special('coordinates swapped', ['bbox-plausible'], (record) =>
    record.nodes('place').map((node) => {
      const found = record.statements.filter(({ s, p }) => s === node && /bbox$|geometry$|centroid$/.test(p))
      return edit(found, [
        statement(
          node,
          'dcat:bbox',
          typed('POLYGON((50.9 3.6, 50.9 3.8, 51.1 3.8, 51.1 3.6, 50.9 3.6))', 'geo:wktLiteral'),
        ),
      ])
    }),
  ),
  special('geometry that cannot be read', ['bbox-plausible', 'datatype-correct'], (record) =>
    record.nodes('place').map((node) => {
      const found = record.statements.filter(({ s, p }) => s === node && /bbox$|geometry$|centroid$/.test(p))
      return edit(found, [statement(node, 'dcat:bbox', typed('POLYGON((3.6 50.9, 3.8', 'geo:wktLiteral'))])
    }),
  ),
  added(
    'spatial that says nothing',
    'dataset',
    'dct:spatial',
    (record) => (record.of(record.node, 'dct:spatial').length > 0 ? null : iri('dct:Location')),
    ['spatial-identified'],
  ),
]
