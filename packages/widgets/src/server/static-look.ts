import { html, nothing, type TemplateResult } from 'lit';

const accent = '#0b5a6e';
const track = '#d5dde1';
const line = '#8a979e';

/**
 * Declarations in attributes that a filtering CMS lets through or strips without harm; none sets a
 * text or background colour, which stay the page's.
 */
const styles: readonly (readonly [tag: string, style: string])[] = [
  ['section', `border:1px solid ${line};border-radius:8px;padding:12px;max-width:720px`],
  ['h2', 'font-size:18px;line-height:1.35;margin:0 0 8px'],
  ['table', 'border-collapse:collapse;min-width:100%;margin:8px 0'],
  ['caption', 'text-align:left;font-size:14px;padding:0 0 4px'],
  [
    'th scope="col"',
    `text-align:left;padding:6px 4px;border-bottom:2px solid ${line};font-size:14px`,
  ],
  ['th scope="row"', `text-align:left;padding:6px 4px;border-bottom:1px solid ${line}`],
  ['td', `padding:6px 4px;border-bottom:1px solid ${line}`],
  ['ul', 'margin:8px 0 0;padding:0 0 0 20px'],
  ['li', 'margin:0 0 8px;overflow-wrap:break-word'],
  ['p', 'margin:8px 0 0'],
];

/**
 * Gives plain HTML its look. It works on the HTML: Lit escapes `<` and `>` in data, so only the
 * templates' own tags are matched.
 */
export const withLook = (markup: string): string =>
  styles.reduce((styled, [tag, style]) => {
    const [name = ''] = tag.split(' ');
    return styled.replace(new RegExp(`<${tag}(?=[ >])`, 'g'), (found) =>
      found.replace(`<${name}`, `<${name} style="${style}"`),
    );
  }, markup);

/** A bar of two empty boxes: nothing is left of it if styles are stripped. */
export function barTemplate(share: number | undefined): TemplateResult | typeof nothing {
  if (share === undefined) return nothing;
  const width = +(share * 100).toFixed(2);
  return html`<div style="height:12px;border-radius:2px;background-color:${track}">
    <div style="width:${width}%;height:12px;border-radius:2px;background-color:${accent}"></div>
  </div>`;
}
