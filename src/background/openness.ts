/** Which formats belong to nobody (quality-model section 3.4, `open-format`). */
import type { Form } from './formats.ts'

/**
 * Documents and pictures in a form that any maker may read and write by a published standard. Plain PDF is left out: the
 * rule names PDF/A.
 */
const OPEN_DOCUMENTS = new Set(
  `BMP EPUB GIF HTML HTML5 HTML_SIMPL JPEG JPEG2000 MARKDOWN ODC ODF ODG ODP ODT PDFA1A PDFA1B PDFA2A PDFA2B PDFA3
  PDFUA PNG RTF SGML SVG TIFF TXT WEBP XHTML XHTML5 XHTML_SIMPL`.split(/\s+/),
)

/** In millionths: full for open data forms and services, half for open documents and pictures. */
export function openness({ class: form, name }: Form): number {
  if (form === 'rdf' || form === 'open-structured' || form === 'data-service') return 1_000_000
  return (form === 'document' || form === 'image') && OPEN_DOCUMENTS.has(name) ? 500_000 : 0
}
