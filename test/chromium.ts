/** A real browser, when this machine has one. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Browser, chromium } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where the browser is, or null. */
export const browserPath = [process.env.CHROMIUM, ...PLACES].find((path) => path && existsSync(path)) ?? null

/** Everything that would reach for the network by itself is switched off. */
const FLAGS = ['no-sandbox', 'disable-gpu', 'disable-quic', 'no-first-run', 'disable-background-networking']

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath!, args: FLAGS.map((flag) => `--${flag}`) })
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Seen {
  /** What axe finds, as rule and element. */
  readonly violations: readonly string[]
  /** Pixels that the page is wider than the window. */
  readonly overflow: number
  /** Addresses that were asked for, but the page itself; and what the console says. */
  readonly asked: readonly string[]
  readonly said: readonly string[]
}

/** Opens a page, everything on it unfolded, and looks at it with axe (WCAG 2.2 A and AA, and best practices). */
export async function look(
  browser: Browser,
  page: string,
  { width, colorScheme }: { width: number; colorScheme: 'light' | 'dark' },
): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, bypassCSP: true })
  const tab = await context.newPage()
  const asked: string[] = []
  const said: string[] = []
  tab.on('request', (request) => asked.push(request.url()))
  tab.on('console', (message) => said.push(message.text()))
  tab.on('dialog', (dialog) => {
    said.push(dialog.message())
    void dialog.dismiss()
  })
  await tab.setContent(page)
  await tab.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true })`)
  await tab.evaluate(AXE)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = (await tab.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(tags)} })`)) as AxeResults
  const overflow = (await tab.evaluate('document.documentElement.scrollWidth - innerWidth')) as number
  await context.close()
  return {
    violations: found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`),
    overflow,
    asked: asked.filter((url) => !url.startsWith('about:')),
    said,
  }
}
