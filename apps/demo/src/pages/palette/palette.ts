import { contrast, mixed, type Colour } from './colours.js';

/** The tokens that give the elements a look: `--thidua-accent` and so on. */
export const tokens = ['accent', 'text', 'muted', 'surface', 'track'] as const;
export type Token = (typeof tokens)[number];
export type Palette = Record<Token, Colour>;

/** Which of the two: elements follow the colour scheme around them. */
export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];
export type Palettes = Record<Scheme, Palette>;

/** The colour of badges and of what is behind, which is not a token. */
const warning: Record<Scheme, Colour> = { light: '#9a4a00', dark: '#f0b267' };

const usual: Palettes = {
  light: {
    accent: '#0b5a6e',
    text: '#15232b',
    muted: '#52626b',
    surface: '#ffffff',
    track: '#e3e9ec',
  },
  dark: {
    accent: '#79cbdc',
    text: '#e8eef1',
    muted: '#a9b7be',
    surface: '#131c21',
    track: '#2a373e',
  },
};

/** Palettes to begin with; all of them fit. */
export const examples: Readonly<Record<'usual' | 'red' | 'green' | 'violet', Palettes>> = {
  usual,
  red: {
    light: { ...usual.light, accent: '#a5121a', track: '#f0e4e2' },
    dark: { ...usual.dark, accent: '#ff9a8f', surface: '#1f1615', track: '#46332f' },
  },
  green: {
    light: { ...usual.light, accent: '#1c6b35', track: '#e2ebe3' },
    dark: { ...usual.dark, accent: '#83d19a', surface: '#131d17', track: '#2c3d32' },
  },
  violet: {
    light: { ...usual.light, accent: '#5b3a91', surface: '#fbf9ff', track: '#e7e1f0' },
    dark: { ...usual.dark, accent: '#c3aef0', surface: '#191524', track: '#362f47' },
  },
};

type Needed = 'text' | 'mark';

/** WCAG 2.2: text 4.5 : 1, marks that carry a meaning 3 : 1. */
export const needed: Record<Needed, number> = { text: 4.5, mark: 3 };

interface Pair {
  kind: Needed;
  colours: (palette: Palette, scheme: Scheme) => readonly [Colour, Colour];
}

/** Where two colours meet in the elements. */
export const pairs = {
  text: { kind: 'text', colours: ({ text, surface }) => [text, surface] },
  muted: { kind: 'text', colours: ({ muted, surface }) => [muted, surface] },
  link: { kind: 'text', colours: ({ accent, surface }) => [accent, surface] },
  badge: { kind: 'text', colours: ({ surface }, scheme) => [warning[scheme], surface] },
  highlighted: {
    kind: 'text',
    colours: ({ text, accent, surface }) => [text, mixed(accent, 14, surface)],
  },
  highlightedMuted: {
    kind: 'text',
    colours: ({ muted, accent, surface }) => [muted, mixed(accent, 14, surface)],
  },
  highlightedLink: {
    kind: 'text',
    colours: ({ accent, surface }) => [accent, mixed(accent, 14, surface)],
  },
  darkestTile: {
    kind: 'text',
    colours: ({ text, accent, surface }) => [surface, mixed(accent, 35, text)],
  },
  middleTile: {
    kind: 'text',
    colours: ({ text, accent, surface }) => [text, mixed(accent, 34, surface)],
  },
  bar: { kind: 'mark', colours: ({ accent, track }) => [accent, track] },
  missing: { kind: 'mark', colours: ({ muted, surface }) => [muted, surface] },
} as const satisfies Record<string, Pair>;
export type PairName = keyof typeof pairs;

/** The contrast of a pair, cut to two decimals, so that 4.499 is never shown as 4.5. */
export interface Judged {
  name: PairName;
  contrast: number;
  holds: boolean;
}

/** Every pair of a palette, judged. */
export function judged(palette: Palette, scheme: Scheme): Judged[] {
  return Object.entries(pairs).map(([name, { kind, colours }]: [string, Pair]) => {
    const exact = contrast(...colours(palette, scheme));
    return {
      name: name as PairName,
      contrast: Math.floor(exact * 100) / 100,
      holds: exact >= needed[kind],
    };
  });
}

/** Whether a province may use it: every pair holds, in light and in dark. */
export const isFit = (palettes: Palettes): boolean =>
  schemes.every((scheme) => judged(palettes[scheme], scheme).every(({ holds }) => holds));

const indented = (lines: string[]): string => lines.map((line) => `  ${line}`).join('\n');

/** The palette for a page's style sheet; browsers without `light-dark()` draw the light one. */
export function cssOf({ light, dark }: Palettes): string {
  const lines = (value: (token: Token) => string): string[] =>
    tokens.map((token) => `--thidua-${token}: ${value(token)};`);
  const both = `:root {\n${indented(lines((token) => `light-dark(${light[token]}, ${dark[token]})`))}\n}`;
  return [
    `:root {\n${indented(lines((token) => light[token]))}\n}`,
    `@supports (color: light-dark(red, red)) {\n${indented(both.split('\n'))}\n}`,
  ].join('\n');
}
