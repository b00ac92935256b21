/** Text as XML 1.0 may hold it. */

/** Characters that XML 1.0 does not allow, not even as a reference (section 2.2), halves of surrogate pairs included. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu

/** What is written otherwise than it stands: most texts hold none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const SPECIAL = /[&<>\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/

/** Content of an element: `]]>` may not stand in it as such. Illegal characters become readable escapes. */
export function content(text: string): string {
  if (!SPECIAL.test(text)) return text
  return legal(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** ` name="value"`; line ends and tabs would be read as spaces, so they are written as references. */
export function attribute(name: string, value: string | number): string {
  const text = content(String(value))
  if (!/["\t\n\r]/.test(text)) return ` ${name}="${text}"`
  const quoted = text.replace(/"/g, '&quot;')
  return ` ${name}="${quoted.replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)}"`
}

function legal(text: string): string {
  return text.replace(ILLEGAL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
