import { page } from '@thidua/sheets';

const margins = `${page.top}mm ${page.right}mm ${page.bottom}mm ${page.left}mm`;
const letters = `font-family: 'Times New Roman', Tinos, 'Liberation Serif', FreeSerif, serif;`;

/** A page of forms: its number stands at the top, but for the first; that figures are illustrative, on all. */
const pageRule = (name: string, size: string, mark: string): string => `
@page ${name} {
  size: A4 ${size};
  margin: ${margins};
  @top-center { content: counter(page); font-size: 13pt; ${letters} }
  ${mark === '' ? '' : `@top-right { content: '${mark}'; font-size: 12pt; font-weight: bold; ${letters} }`}
}
@page ${name}:first { @top-center { content: none; } }
.${name} { page: ${name}; }`;

/** Marks of illustrative figures by the end of the name of their pages. */
const marks = { '': '', '-made-vi': 'MINH HỌA', '-made-en': 'ILLUSTRATIVE' };

const pages = Object.entries(marks)
  .flatMap(([end, mark]) => [
    pageRule(`upright${end}`, 'portrait', mark),
    pageRule(`across${end}`, 'landscape', mark),
  ])
  .join('');

/** The widths that a column may have, in millimetres, and the sizes of letters, in points. */
export const mostMillimetres = page.long - page.left - page.right;
const widths = Array.from(
  { length: mostMillimetres },
  (_, index) => `.w${index + 1} { width: ${index + 1}mm; }`,
).join('\n');
const sizes = [7, 8, 9, 10, 11, 12]
  .map((size) => `.size${size} table { font-size: ${size}pt; }`)
  .join('\n');

/** How printed forms look. It is the same for all, so that a policy can name it by its hash. */
export const formStyles = `${pages}
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font-size: 12pt; line-height: 1.2; ${letters} }
article + article { break-before: page; }
/* Marks above capitals would stand at the foot of the page before. */
article, .signed, .recipients, .facts, .note { padding-top: 1.2mm; }
p, dl, dd, h1, ul { margin: 0; padding: 0; }
.head, .signed { display: flex; gap: 6mm; justify-content: space-between; text-align: center; }
.head > div:first-child { flex: 1 1 38%; }
.head > div:last-child { flex: 0 0 auto; }
.name, .country, .motto, .title, .subtitle, .warning { font-weight: bold; }
.motto { font-size: 13pt; text-decoration: underline; text-underline-offset: 3pt; }
.name::after { content: ''; display: block; width: 22mm; margin: 1mm auto; border-top: 0.75pt solid; }
.place { font-size: 13pt; font-style: italic; margin-top: 1.5mm; }
.title { font-size: 14pt; text-align: center; margin: 5mm 0 1mm; text-transform: uppercase; }
.subtitle { font-size: 13pt; text-align: center; overflow-wrap: anywhere; }
.warning { font-size: 13pt; text-align: center; color: #a00000; }
.facts { margin: 2mm 0; overflow-wrap: anywhere; }
.facts div { display: flex; gap: 3mm; }
.facts dt { flex: 0 0 48mm; font-weight: bold; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 2mm 0; }
table + table { break-before: page; }
caption { text-align: right; font-style: italic; font-size: 11pt; }
th, td { border: 0.5pt solid #000; padding: 0.5mm 0.8mm; text-align: center; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th, thead td { background: #f2f2f2; font-weight: bold; print-color-adjust: exact; }
thead span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 60mm; text-align: left; }
tr { break-inside: avoid; }
tbody th { font-weight: normal; text-align: left; }
.figure { text-align: right; }
.gap { font-style: italic; font-size: 0.9em; text-align: center; }
.note { font-style: italic; overflow-wrap: anywhere; }
.signed { break-inside: avoid; margin-top: 5mm; }
.signed > div { flex: 1 1 50%; min-height: 38mm; font-size: 13pt; }
.signed strong { display: block; }
.signed em { font-size: 12pt; }
.recipients { break-inside: avoid; font-size: 11pt; }
.recipients p { font-size: 12pt; font-weight: bold; font-style: italic; }
.recipients ul { list-style: none; }
${sizes}
${widths}
@media screen {
  body { background: #e4e4e4; padding: 4mm; }
  article { background: #fff; margin: 0 auto 6mm; padding: ${margins}; }
  article[class*='upright'] { width: ${page.short}mm; }
  article[class*='across'] { width: ${page.long}mm; }
}
`;
