/** Makes workbooks of Excel for tests: the parts that a reader needs, and nothing more. */
import { strToU8, zipSync } from 'fflate'

/** A cell: a text (shared), a number, a date (its day, in Excel's count), a formula with its kept value, or XML as it is. */
export type XlsxCell = string | number | { date: number } | { formula: string; value: string } | { xml: string } | null

export interface XlsxSheet {
  readonly name: string
  readonly rows: readonly (readonly XlsxCell[])[]
  readonly hidden?: boolean
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export function workbook(sheets: readonly XlsxSheet[], more: Readonly<Record<string, string>> = {}): Uint8Array {
  const texts: string[] = []
  const shared = (text: string): number => {
    if (!texts.includes(text)) texts.push(text)
    return texts.indexOf(text)
  }
  const cell = (value: XlsxCell, reference: string): string => {
    if (value === null) return ''
    if (typeof value === 'string') return `<c r="${reference}" t="s"><v>${shared(value)}</v></c>`
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`
    if ('date' in value) return `<c r="${reference}" s="1"><v>${value.date}</v></c>`
    if ('xml' in value) return value.xml.replace('<c', `<c r="${reference}"`)
    return `<c r="${reference}" t="str"><f>${value.formula}</f><v>${value.value}</v></c>`
  }
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELS}"><sheets>${sheets
      .map(
        ({ name, hidden }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${hidden ? ' state="hidden"' : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    // Style 1 is a date in a format of its own; style 2 one of Excel's.
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy&quot; om&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/></cellXfs></styleSheet>`,
  }
  for (const [i, { rows }] of sheets.entries()) {
    const written = rows.map((row, y) => {
      const cells = row.map((value, x) => cell(value, `${String.fromCharCode(65 + x)}${y + 1}`)).join('')
      return cells === '' ? '' : `<row r="${y + 1}">${cells}</row>`
    })
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${written.join('')}</sheetData></worksheet>`
  }
  parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${texts
    .map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`)
    .join('')}</sst>`
  return zipSync(Object.fromEntries(Object.entries({ ...parts, ...more }).map(([name, text]) => [name, strToU8(text)])))
}

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
}
