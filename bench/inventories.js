/** Datasets of the corpus as the inventories that stewards keep: a row a dataset. */
import { strToU8, zipSync } from 'fflate'
import { recordsOf } from './catalogue.js'
import { escaped } from './writers.js'

/** An inventory: a heading, and a row a dataset. */
function rows(nodes) {
  const head = [
    'identificator,titel,beschrijving,trefwoorden,thema,uitgever,contactpunt,e-mail,uitgiftedatum,wijzigingsdatum',
    'landingspagina,geografische dekking,toegangsrechten,taal,toegangs-url,download-url,formaat,licentie',
  ]
  const body = recordsOf(nodes).map((one) => {
    const [file] = one.files
    return [
      ...[one.iri, one.title, one.description, one.keywords.join('; '), one.themes.join('; '), one.publisher],
      ...[one.contact, one.mail, one.issued, one.modified, one.page, one.spatial, one.access, 'nl'],
      ...[file?.access ?? '', file?.download ?? '', file?.format ?? '', file?.licence ?? ''],
    ]
  })
  return [head.join(',').split(','), ...body]
}

export function csv(nodes) {
  const cell = (text) => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  return rows(nodes)
    .map((row) => `${row.map(cell).join(';')}\r\n`)
    .join('')
}

/** A workbook with one sheet and shared texts, as Excel writes it. */
export function xlsx(nodes) {
  const texts = new Map()
  const number = (text) => {
    if (!texts.has(text)) texts.set(text, texts.size)
    return texts.get(text)
  }
  const letter = (i) => String.fromCharCode(65 + i)
  const sheet = rows(nodes).map((row, r) => {
    const cells = row.map((text, c) =>
      text === '' ? '' : `<c r="${letter(c)}${r + 1}" t="s"><v>${number(text)}</v></c>`,
    )
    return `<row r="${r + 1}">${cells.join('')}</row>`
  })
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const relation = (id, type, to) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${to}"/>`
  const relations = (...all) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
  const shared = [...texts.keys()].map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
  const parts = {
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Inventaris" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'sharedStrings', 'sharedStrings.xml'),
    ),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" uniqueCount="${texts.size}">${shared.join('')}</sst>`,
  }
  const packed = Object.entries(parts).map(([name, text]) => [
    name,
    strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`),
  ])
  return zipSync(Object.fromEntries(packed), { level: 6 })
}
