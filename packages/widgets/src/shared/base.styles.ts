import { css } from 'lit';

const lightColours = css`
  --a: var(--thidua-accent, #0b5a6e);
  --t: var(--thidua-text, #15232b);
  --m: var(--thidua-muted, #52626b);
  --s: var(--thidua-surface, #fff);
  --b: var(--thidua-border, #d5dde1);
  --k: var(--thidua-track, #e3e9ec);
  --w: #9a4a00;
`;

const darkColours = css`
  --a: var(--thidua-accent, #79cbdc);
  --t: var(--thidua-text, #e8eef1);
  --m: var(--thidua-muted, #a9b7be);
  --s: var(--thidua-surface, #131c21);
  --b: var(--thidua-border, #35444c);
  --k: var(--thidua-track, #2a373e);
  --w: #f0b267;
`;

/**
 * For browsers without `light-dark()` (before Chrome 123, Firefox 120, Safari 17.5): light, except
 * where the tag says dark. They cannot know the colour scheme of the page around it.
 */
const olderColours = css`
  @supports not (color: light-dark(red, red)) {
    .base {
      ${lightColours}
    }
    @media screen {
      :host([theme='dark']) .base {
        ${darkColours}
      }
    }
    @media screen and (prefers-color-scheme: dark) {
      :host([theme='auto']) .base {
        ${darkColours}
      }
    }
  }
`;

/**
 * Tokens, and isolation from the page's styles: inherited properties are reset on `.base`, which no
 * page rule can reach, and sizes are in pixels because pages change the root size. Only the font
 * family is the page's. `all` does not cover `direction`.
 */
export const baseStyles = css`
  :host {
    display: block !important;
    padding: 0 !important;
    border: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  .base {
    all: initial;
    --a: var(--thidua-accent, light-dark(#0b5a6e, #79cbdc));
    --t: var(--thidua-text, light-dark(#15232b, #e8eef1));
    --m: var(--thidua-muted, light-dark(#52626b, #a9b7be));
    --s: var(--thidua-surface, light-dark(#fff, #131c21));
    --b: var(--thidua-border, light-dark(#d5dde1, #35444c));
    --k: var(--thidua-track, light-dark(#e3e9ec, #2a373e));
    --w: light-dark(#9a4a00, #f0b267);
    box-sizing: border-box;
    display: block;
    direction: ltr;
    color-scheme: inherit;
    padding: 1em;
    border: 1px solid var(--b);
    border-radius: var(--thidua-radius, 8px);
    background: var(--s);
    color: var(--t);
    font-family: inherit;
    font-size: var(--thidua-font-size, 16px);
    line-height: 1.5;
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .base[dir] {
    direction: rtl;
  }
  /* A scale runs from left to right in every script. */
  .base[dir] svg {
    direction: ltr;
  }
  :host([theme='light']) .base {
    color-scheme: light;
  }
  :host([theme='dark']) .base {
    color-scheme: dark;
  }
  :host([theme='auto']) .base {
    color-scheme: light dark;
  }
  @media print {
    .base {
      color-scheme: light !important;
    }
    /* What tnum puts in the place of a figure is no text in Firefox's PDF. */
    @supports (-moz-appearance: none) {
      .base {
        font-variant-numeric: normal;
      }
    }
  }
  ${olderColours}
  p {
    margin: 0;
  }
  .note {
    margin-top: 0.5em;
    color: var(--m);
    font-size: 0.8125em;
  }
  .retry {
    min-height: 28px;
    padding: 0 0.75em;
    border: 1px solid var(--m);
    border-radius: 4px;
    background: var(--s);
    color: var(--t);
    font: inherit;
    cursor: pointer;
  }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid;
    border-radius: 1em;
    color: var(--w);
  }
  a {
    color: var(--a);
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--a);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
