import { columns } from './wrap.ts'

/** What chalk writes for colours and styles. */
const STYLES = new RegExp(`${String.fromCharCode(0x1b)}\\[[\\d;]*m`, 'g')

/** Columns that a text takes in a terminal, colours left out. The build has cli-table3 measure with it too. */
export function shown(text: string): number {
  return columns(text.replace(STYLES, ''))
}
