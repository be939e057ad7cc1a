import '@thidua/widgets/leaderboard/define';
import '@thidua/widgets/progress/define';
import '@thidua/widgets/target-board/define';
import '@thidua/widgets/tile-map/define';
import { copyText, find, whenShown } from '@thidua/site/client';
import { render } from 'lit';
import type { Colour } from './colours.js';
import { cssOf, examples, isFit, schemes, tokens, type Palette, type Palettes } from './palette.js';
import { verdict } from './verdict.js';

const page = find('palette', HTMLElement);
const locale = page.dataset['locale'] === 'en' ? 'en' : 'vi';
const form = page.querySelector('form');
const judgement = find('verdict', HTMLElement);
const css = find('css-text', HTMLElement);

const field = (name: string): HTMLInputElement => find(name, HTMLInputElement);

function chosen(): Palettes {
  const palette = (scheme: string): Palette =>
    Object.fromEntries(
      tokens.map((token) => [token, field(`${scheme}-${token}`).value as Colour]),
    ) as Palette;
  return { light: palette('light'), dark: palette('dark') };
}

function update(): void {
  const palettes = chosen();
  for (const scheme of schemes) {
    const shown = page.querySelector<HTMLElement>(`[data-scheme=${scheme}]`);
    for (const token of tokens) {
      shown?.style.setProperty(`--thidua-${token}`, palettes[scheme][token]);
    }
  }
  render(verdict(palettes, locale), judgement);
  const fits = isFit(palettes);
  css.textContent = fits ? cssOf(palettes) : '';
  find('css-given', HTMLElement).hidden = !fits;
  find('css-refused', HTMLElement).hidden = fits;
}

form?.addEventListener('input', ({ target }) => {
  if (target instanceof HTMLSelectElement) {
    const palettes = examples[target.value as keyof typeof examples];
    for (const scheme of schemes) {
      for (const token of tokens) field(`${scheme}-${token}`).value = palettes[scheme][token];
    }
  }
  update();
});
form?.addEventListener('submit', (event) => event.preventDefault());

const copy = page.querySelector<HTMLElement>('.copy');
copy?.addEventListener('click', () => {
  const { done = '', failed = '' } = copy.dataset;
  const status = copy.parentElement?.querySelector('[role=status]');
  if (status) void copyText(css.textContent, status, { done, failed });
});

judgement.replaceChildren();
update();
whenShown(update);
