import { page } from '@thidua/sheets';
import { roomOfState, roomToSign, shares } from './around-heights.js';

const letters = `font-family: 'Times New Roman', Tinos, 'Liberation Serif', 'Narrow serif', serif;`;

/** Where no letters as narrow as those of Times are, the wide ones of most systems are made narrower. */
const narrowed = `
@font-face { font-family: 'Narrow serif'; size-adjust: 85%; src: local('Noto Serif'), local('DejaVu Serif'); }`;

/** A page of forms: what stands in its upper margin is a part of it, since few browsers print there. */
const upperMargin = 10;
const sides = `${page.right}mm ${page.bottom}mm ${page.left}mm`;
const pages = [
  ['upright', 'portrait'],
  ['across', 'landscape'],
]
  .map(
    ([name, size]) => `
@page ${name} { size: A4 ${size}; margin: ${page.top - upperMargin}mm ${sides}; }
.${name} { page: ${name}; }`,
  )
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
export const formStyles = `${pages}${narrowed}
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font-size: 12pt; line-height: 1.2; ${letters} }
article + article, .page + .page { break-before: page; }
.margin { height: ${upperMargin}mm; text-align: center; font-size: 13pt; position: relative; }
.margin strong { position: absolute; right: 0; font-size: 12pt; }
p, dl, dd, h1, ul { margin: 0; padding: 0; }
.head, .signed { display: flex; gap: 4mm; justify-content: space-between; text-align: center; }
.head > div:first-child { flex: 1 1 0; text-wrap: balance; }
.head > div:last-child { flex: 0 0 ${roomOfState}mm; }
.country { white-space: nowrap; }
.name, .country, .motto, .title, .subtitle, .warning { font-weight: bold; }
.motto { font-size: 13pt; text-decoration: underline; text-underline-offset: 3pt; }
.name::after { content: ''; display: block; width: 22mm; margin: 1mm auto; border-top: 0.75pt solid; }
.place { font-size: 13pt; font-style: italic; margin-top: 1.5mm; }
.title { font-size: 14pt; text-align: center; margin: 4mm 0 0; text-transform: uppercase; }
.subtitle { font-size: 13pt; text-align: center; overflow-wrap: anywhere; }
.warning { font-size: 13pt; text-align: center; color: #a00000; }
.facts { display: flex; flex-wrap: wrap; gap: 0 8mm; margin: 1.5mm 0; overflow-wrap: anywhere; }
.facts dt, .facts dd { display: inline; }
.facts dt { font-weight: bold; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; margin: 2mm 0; }
caption { text-align: right; font-style: italic; font-size: 11pt; }
th, td { border: 0.5pt solid #000; padding: 0.5mm 0.8mm; text-align: center; overflow-wrap: anywhere; }
thead { display: table-header-group; }
thead th, thead td { background: #f2f2f2; font-weight: bold; print-color-adjust: exact; }
thead span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 60mm; text-align: left; }
tr { break-inside: avoid; }
tbody th { font-weight: normal; text-align: left; }
.figure { text-align: right; white-space: nowrap; }
.gap { font-style: italic; font-size: 0.9em; text-align: center; }
.note { font-style: italic; overflow-wrap: anywhere; }
.signed { break-inside: avoid; margin-top: 4mm; }
.signed > div { flex: 0 1 ${shares.signer}%; font-size: 13pt; }
.signed > div:nth-child(2) { flex-basis: ${shares.maker}%; }
.signed > .recipients { flex-basis: ${shares.recipients}%; font-size: 11pt; text-align: left; }
.signed strong { display: block; }
.signed em { font-size: 12pt; }
.signed .signer { padding-top: ${roomToSign}mm; }
.recipients p { font-size: 12pt; font-weight: bold; font-style: italic; }
.recipients ul { list-style: none; }
${sizes}
${widths}
@media screen {
  body { background: #e4e4e4; padding: 4mm; }
  .page { background: #fff; margin: 0 auto 6mm; padding: ${page.top - upperMargin}mm ${sides}; }
  .upright .page { width: ${page.short}mm; }
  .across .page { width: ${page.long}mm; }
}
`;
