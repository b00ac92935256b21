/** The looks of the page. No fonts, pictures or anything else is loaded; no colour says what no word says. */

import { UNICODE } from '../terminal/symbols.ts'

/** Neutral, or with the yellow and blue of Flanders (user-experience section 4.9); neither looks like a public body's. */
export const THEMES = ['neutral', 'vlaanderen'] as const
export type Theme = (typeof THEMES)[number]

interface Colours {
  readonly light: string
  readonly dark: string
}

const COLOURS: Readonly<Record<Theme, Colours>> = {
  neutral: {
    light: '--link:#0b57a4;--band:#eef2f6;--band-ink:#1c2127;--edge:#0b57a4',
    dark: '--link:#8fbcff;--band:#1d242c;--band-ink:#e8ecf0;--edge:#8fbcff',
  },
  vlaanderen: {
    light: '--link:#0055cc;--band:#ffe615;--band-ink:#333332;--edge:#333332',
    dark: '--link:#8ab8ff;--band:#ffe615;--band-ink:#333332;--edge:#333332',
  },
}

const LIGHT =
  '--paper:#fff;--ink:#1c2127;--soft:#515a65;--line:#cbd2da;--panel:#f4f6f8;--blocking:#7b1fa2;--error:#b3261e;' +
  '--warning:#7a4a00;--info:#0b57a4;--good:#1a6b34;--bar:#3b6ea5;--range:#bcd0e6;--low:#b3261e;--middle:#946200;' +
  '--high:#2a7d46;--mark:#fbe3e1'
const DARK =
  '--paper:#14181d;--ink:#e8ecf0;--soft:#adb7c2;--line:#3a444f;--panel:#1d232a;--blocking:#dcaef7;--error:#ff9f97;' +
  '--warning:#f2c063;--info:#8fbcff;--good:#7fd69a;--bar:#6fa4dd;--range:#35506c;--low:#f0847b;--middle:#d9a441;' +
  '--high:#5fbf80;--mark:#4a2320'

export function style(theme: Theme): string {
  const { light, dark } = COLOURS[theme]
  return `
:root{color-scheme:light dark;${LIGHT};${light}}
@media screen and (prefers-color-scheme:dark){:root{${DARK};${dark}}}
${RULES}`
}

/**
 * The icon of a severity stands before its word: drawn, so that it is not read aloud (the second `content`, where a browser
 * knows of texts for what is drawn) and need not stand thousands of times on a page.
 */
const ICONS = Object.entries(UNICODE.severities)
  .map(([severity, icon]) => `b.${severity}::before{content:"${icon} ";content:"${icon} " / ""}`)
  .join('\n')

const RULES = `*{box-sizing:border-box}
html{font:100%/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);overflow-wrap:break-word}
header,nav,main,footer{padding:0 max(1rem,calc((100% - 68rem)/2))}
header{background:var(--band);color:var(--band-ink);padding-top:1.25rem;padding-bottom:1.25rem;border-bottom:4px solid var(--edge)}
header p{margin:.25rem 0}
h1,h2,h3,h4{line-height:1.25;margin:0 0 .5rem;overflow-wrap:anywhere}
h1{font-size:1.75rem}
h2{font-size:1.375rem;border-bottom:1px solid var(--line);padding-bottom:.25rem}
h3{font-size:1.0625rem}
h4{font-size:1rem;margin-top:1rem}
p,ul,ol,dl{margin:.5rem 0}
section{margin:2.25rem 0;scroll-margin-top:1rem}
a{color:var(--link);text-underline-offset:.15em}
code,[href*="#rule-"]{font:.875em/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;overflow-wrap:anywhere}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
main:focus{outline:0}
header :focus-visible{outline-color:var(--band-ink)}
.skip{position:absolute;left:-100vw;padding:.5rem 1rem;background:var(--paper);z-index:1}
.skip:focus{left:.5rem;top:.5rem}
.tool{font-weight:600;letter-spacing:.02em}
.result{display:inline-block;padding:.25rem .75rem;background:var(--paper);border:2px solid;border-radius:.25rem;font-weight:700}
.good{color:var(--good)}.blocking{color:var(--blocking)}.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}
b{white-space:nowrap}
${ICONS}
.soft{color:var(--soft)}
nav{border-bottom:1px solid var(--line)}
nav ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:.25rem 0;padding:0}
nav a{display:block;padding:.375rem 0;min-height:1.5rem}
.pages{padding:0;border:0}
.pages a{min-width:1.5rem;text-align:center}
.pages [aria-current]{font-weight:700;color:var(--ink);text-decoration:none}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:1rem;margin:1rem 0}
.tiles>div{background:var(--panel);border:1px solid var(--line);border-radius:.375rem;padding:.75rem 1rem}
.tiles h3{margin:0;font-size:.9375rem;color:var(--soft)}
.tiles p{margin:.25rem 0}
.big{font-size:1.75rem;font-weight:700;line-height:1.2}
.tiles ul{list-style:none;margin:.25rem 0;padding:0}
.tiles b{white-space:normal}
.side{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.5rem 2.5rem;align-items:start;margin:1rem 0}
.side>*{min-width:0}
table{border-collapse:collapse;width:100%;margin:.75rem 0;font-size:.9375rem}
caption{text-align:left;font-weight:600;padding-bottom:.375rem}
th,td{text-align:left;vertical-align:top;padding:.375rem .5rem;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
thead th{border-bottom:2px solid var(--line);color:var(--soft);font-weight:600;overflow-wrap:normal;hyphens:auto}
tbody th{font-weight:400;min-width:7rem}
.number{text-align:right;font-variant-numeric:tabular-nums;overflow-wrap:normal}
td.number{white-space:nowrap}
th>a,td>a{display:inline-block;min-height:1.5rem}
th p,td p{margin:.125rem 0}
svg{display:block;width:100%;height:auto}
.chart{max-width:30rem;margin:.75rem 0}
figcaption{font-weight:600;margin-bottom:.375rem}
.chart p{font-size:.875rem}
.chart text{fill:var(--ink);font-size:13px}
.chart .axis{stroke:var(--line)}
.chart .base{fill:var(--panel)}.chart .range{fill:var(--range)}.chart .bar{fill:var(--bar)}
.low{fill:var(--low)!important}.middle{fill:var(--middle)!important}.high{fill:var(--high)!important}
details{border:1px solid var(--line);border-radius:.375rem;margin:.5rem 0;background:var(--paper)}
summary{padding:.625rem .875rem;cursor:pointer;min-height:2.75rem;background:var(--panel);border-radius:.375rem}
summary h3{display:inline;margin:0}
summary .facts{display:block;color:var(--soft);font-size:.9375rem}
.body{padding:.25rem .875rem .75rem;scroll-margin-top:6rem}
details details{border-style:dashed}
.facts-list{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:.25rem 1rem;margin:.75rem 0}
.facts-list dt{color:var(--soft)}
.facts-list dd{margin:0;min-width:0;overflow-wrap:anywhere}
.findings{list-style:none;padding:0;margin:1rem 0}
.findings>li{border-left:4px solid;padding:.125rem 0 .125rem .75rem;margin:0 0 1.125rem}
.findings>li>*{color:var(--ink)}
.findings p,.findings ul{margin:.25rem 0}
.findings p{max-width:50rem}
.findings ul{padding-left:1.25rem}
.findings .soft,.findings .where{color:var(--soft);font-size:.9375rem}
.frame{display:flex;gap:.75rem;background:var(--panel);border:1px solid var(--line);border-radius:.25rem;padding:.375rem .625rem;margin:.375rem 0}
.frame::before{content:attr(data-line);content:attr(data-line) / "";color:var(--soft)}
.frame code{white-space:pre-wrap;min-width:0}
mark{background:var(--mark);color:inherit;text-decoration:underline wavy var(--error) 2px;text-underline-offset:.2em;text-decoration-skip-ink:none}
.gain{font-weight:700;color:var(--good);white-space:nowrap}
.rules{list-style:none;padding:0}
.rules>li{padding:.75rem 0;border-bottom:1px solid var(--line);scroll-margin-top:1rem}
.rules p{margin:.25rem 0;max-width:50rem}
.rules>li:target{background:var(--panel)}
.todo{padding-left:1.75rem}
.todo>li{margin:0 0 1.25rem;max-width:50rem}
.todo>li::marker{font-weight:700;color:var(--soft)}
.todo p,.todo ul{margin:.25rem 0}
.filter{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:center}
input{font:inherit;min-height:2.25rem;padding:.125rem .5rem;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:.25rem;max-width:100%}
th button{font:inherit;color:inherit;text-align:inherit;background:none;border:0;padding:0;min-height:1.5rem;cursor:pointer;text-decoration:underline dotted;text-underline-offset:.2em}
th[aria-sort=ascending] button::after{content:" \\25b2"}
th[aria-sort=descending] button::after{content:" \\25bc"}
[hidden]{display:none!important}
footer{border-top:1px solid var(--line);padding-top:.75rem;padding-bottom:2rem;color:var(--soft);font-size:.9375rem}
@media (max-width:30rem){
h1{font-size:1.375rem}
th,td{padding:.375rem .25rem}
table{font-size:.875rem}
tbody th{min-width:5rem}
td.number{white-space:normal}
b{white-space:normal}
.wide,.wide caption,.wide tbody,.wide tr,.wide th,.wide td{display:block}
.wide thead:has(button),.wide thead:has(button) tr{display:flex;flex-wrap:wrap;gap:0 1rem;border:0}
.wide thead:has(button) th{display:block}
.wide thead:not(:has(button)){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.wide tr{border-bottom:1px solid var(--line);padding:.375rem 0}
.wide th,.wide td,.wide td.number{border:0;padding:.0625rem 0;text-align:left}
.wide td::before{content:attr(data-head) ": ";color:var(--soft)}
.facts-list.short{grid-template-columns:7rem 1fr;gap:.25rem .5rem}
.facts-list:not(.short){display:block}
.facts-list:not(.short) dd{margin-bottom:.5rem}
}
@media (forced-colors:active){.result,.findings>li{border-color:CanvasText}.chart .bar{fill:CanvasText}.chart .base,.chart .range{fill:none;stroke:CanvasText}}
@page{size:A4;margin:15mm}
@media print{
html{font-size:10pt}
nav,.skip,.filter{display:none}
th button{text-decoration:none}
header,main,footer{padding-left:0;padding-right:0}
header,.tiles>div,summary,.frame,mark,.chart{print-color-adjust:exact;-webkit-print-color-adjust:exact}
thead{display:table-header-group}
tr,.tiles>div,.chart,.frame,.findings>li,.rules>li{break-inside:avoid}
h2,h3,h4,caption,summary{break-after:avoid}
details::details-content{content-visibility:visible;block-size:auto}
a{color:inherit}
.side{display:block}
}
`
