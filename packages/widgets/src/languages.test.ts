import { readdirSync, readFileSync } from 'node:fs';
import {
  coreTables,
  formatAmount,
  formatDate,
  formatNumber,
  formatShare,
  languageOf,
  MisuseError,
} from '@thidua/core';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  ofNoLanguage,
  pseudo,
  pseudoMessages,
  spokenAttributes,
  toldInPseudo,
  wordsOf,
} from '../test/support/pseudo-language.js';
import { richScoreboard } from '../test/support/rich-scoreboard.js';
import { sampleScoreboard, scoreboard2023 } from '../test/support/scoreboards.js';
import { nouns } from './elements/nouns.js';
import { messagesIn, pluralForm, registerLanguage, type Messages } from './languages.js';
import { RenderError } from './server/render-error.js';
import { renderElement } from './server/render-element.js';
import { renderPicture } from './server/render-picture.js';
import { renderBrief, renderStatic } from './server/render-static.js';
import { elementTables } from './shared/message-tables.js';

const messageTables = { ...coreTables, ...elementTables };

/** What readers see or hear of HTML. */
function toldIn(html: string): string[] {
  const shown = html.replace(/<style.*?<\/style>/gs, '').replace(/<!--.*?-->/gs, '');
  const attributes = spokenAttributes.flatMap((name) =>
    [...shown.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value),
  );
  const texts = shown.replace(/<[^>]*>/g, '\n').split('\n');
  return [...attributes, ...texts].map((text) => text.replace(/&\w+;/g, ' '));
}

describe('every word of the elements', () => {
  beforeAll(() => registerLanguage(pseudo, { messages: pseudoMessages() }));

  const boards = { richScoreboard, sampleScoreboard, scoreboard2023 };
  const cases = nouns.flatMap((noun) =>
    Object.entries(boards).map(([name, scoreboard]) => [noun, name, scoreboard] as const),
  );
  it.each(cases)('of %s is in the language that was registered: %s', (noun, _, board) => {
    const scoreboard = toldInPseudo(board);
    const known = ofNoLanguage(board);
    const options = { scoreboard, lang: pseudo, link: '/bang' };
    const forms = {
      element: () => renderElement(noun, options),
      static: () => renderStatic(noun, options),
      brief: () => renderBrief(noun, options),
      picture: () => renderPicture(noun, options).alt,
    };
    for (const [form, render] of Object.entries(forms)) {
      let html = '';
      try {
        html = render();
      } catch (error) {
        if (!(error instanceof RenderError && error.code === 'nothing-to-show')) throw error;
      }
      const foreign = toldIn(html).filter((text) => wordsOf(text).some((word) => !known.has(word)));
      expect(foreign, form).toEqual([]);
    }
  });

  it.each(Object.entries(messageTables))('of the table %s can be registered', (name, table) => {
    expect(table(pseudo)).not.toBe(table('en'));
    expect(JSON.stringify(table(pseudo))).not.toMatch(/"[^"]*[A-Za-z][^"]*"(?!:)/);
    expect(messagesIn(pseudo)[name as keyof Messages]).toBe(table(pseudo));
  });

  it('is in a table that the list of tables has', () => {
    const written = (folder: string): string[] =>
      readdirSync(new URL(folder, import.meta.url), { recursive: true, encoding: 'utf8' })
        .filter((file) => /(?<!\.test)\.ts$/.test(file))
        .flatMap((file) => {
          const text = readFileSync(new URL(folder + file, import.meta.url), 'utf8');
          return [...text.matchAll(/ messages<[^>]+(?:<[^()]*>)?>\(\s*'([\w-]+)'/g)].map(
            ([, name = '']) => name,
          );
        })
        .sort();
    const core = written('../../core/src/');
    expect(core).toEqual(Object.keys(coreTables).sort());
    expect([...core, ...written('./')].sort()).toEqual(Object.keys(messageTables).sort());
  });

  it('is chosen by a table alone, never by asking which language it is', () => {
    const asking = readdirSync(new URL('./', import.meta.url), {
      recursive: true,
      encoding: 'utf8',
    })
      .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
      .filter((file) =>
        /\b(?:locale|lang|language) [!=]== '/.test(
          readFileSync(new URL(`./${file}`, import.meta.url), 'utf8'),
        ),
      );
    expect(asking).toEqual([]);
  });
});

describe('Polish, which nobody has translated in full', () => {
  const places = (count: string): string =>
    pluralForm(count, 'pl', { one: 'miejsce', few: 'miejsca', many: 'miejsc', other: 'miejsca' });
  beforeAll(() =>
    registerLanguage('pl', {
      fallback: 'en',
      messages: {
        leaderboard: {
          rank: 'Miejsce',
          up: (count) => `w górę o ${count} ${places(count)}`,
          down: (count) => `w dół o ${count} ${places(count)}`,
        },
        element: { source: 'Źródło', status: { illustrative: 'Dane przykładowe' } },
      },
    }),
  );

  it.each([
    ['1', 'w górę o 1 miejsce'],
    ['2', 'w górę o 2 miejsca'],
    ['5', 'w górę o 5 miejsc'],
    ['12', 'w górę o 12 miejsc'],
    ['22', 'w górę o 22 miejsca'],
    ['1,5', 'w górę o 1,5 miejsca'],
    ['1 000', 'w górę o 1 000 miejsc'],
  ])('has the form that %s takes', (count, told) => {
    expect(messagesIn('pl').leaderboard.up(count)).toBe(told);
  });

  it('reads numbers of other digits and separators as its readers do', () => {
    expect(formatNumber(1234.5, 'ar')).toMatch(/^1\D234\D5$/);
    expect(pluralForm(formatNumber(1002, 'ar'), 'ar', { few: 'few', two: 'two', other: '-' })).toBe(
      '-',
    );
    expect(pluralForm(2, 'ar', { two: 'two', other: '-' })).toBe('two');
    expect(pluralForm('1.5', 'en', { one: 'one', other: '-' })).toBe('-');
  });

  it('has the numbers, dates and units of its readers', () => {
    const communes = {
      ...{ vi: 'xã', en: 'communes' },
      forms: { pl: { one: 'gmina', few: 'gminy', many: 'gmin', other: 'gminy' } },
    };
    expect(formatNumber(12345.5, 'pl').replace(/\s/g, ' ')).toBe('12 345,5');
    expect(formatShare(0.946, 'pl')).toBe('94,6%');
    expect(formatDate('2023-06-11', 'pl')).toBe('11 czerwca 2023');
    expect(formatDate('2023-06', 'pl')).toBe('czerwiec 2023');
    expect(['1', '3', '7'].map((count) => formatAmount(count, communes, 'pl'))).toEqual([
      '1 gmina',
      '3 gminy',
      '7 gmin',
    ]);
  });

  it('is shown where it has words, and in the fallback language where it has none', () => {
    const html = renderStatic('leaderboard', { scoreboard: sampleScoreboard, lang: 'pl' });
    expect(html).toContain('<section lang="pl">');
    expect(html).toContain('Miejsce: 1; Change: w górę o 2 miejsca');
    expect(html).toContain('Dane przykładowe');
    expect(html).toContain('Źródło: ');
    expect(renderElement('leaderboard', { scoreboard: sampleScoreboard, lang: 'pl' })).toMatch(
      /<div part="base" class="base" lang="pl">[^]*Miejsce/,
    );
  });

  it('gives texts of the data where they have it, else in the fallback language', () => {
    const { title } = sampleScoreboard;
    const movement = { ...title, also: { pl: 'Ruch współzawodnictwa' } };
    const heading = (scoreboard: typeof sampleScoreboard): string =>
      renderPicture('leaderboard', { scoreboard, lang: 'pl' }).svg;
    expect(heading({ ...sampleScoreboard, title: movement })).toContain('Ruch współzawodnictwa');
    expect(heading(sampleScoreboard)).toContain(title.en.slice(0, 30));
  });

  it('is what a tag with a region or a script means', () => {
    expect(['pl', 'PL-pl', 'pl_PL', ' pl '].map(languageOf)).toEqual(['pl', 'pl', 'pl', 'pl']);
    expect(languageOf('sk')).toBeUndefined();
  });
});

describe('the guide to languages', () => {
  const guide = readFileSync(new URL('../../../docs/languages.md', import.meta.url), 'utf8');
  const blocks = [...guide.matchAll(/^```[jt]s\n(.*?)^```/gms)].map(([, code = '']) => code);
  /** Runs an example with what it imports. */
  const run = (code: string): void => {
    const body = code.replace(/^import .*$/gm, '').replace('export ', '');
    const names = ['messagesIn', 'pluralForm', 'registerLanguage'];
    // The example is text of this repository, and is to be run as its reader would run it.
    const example = new Function(...names, body.replace(' satisfies Messages', '')) as (
      ...exports: unknown[]
    ) => void;
    example(messagesIn, pluralForm, registerLanguage);
  };

  it('has examples that do what it says', () => {
    expect(blocks).toHaveLength(2);
    for (const block of blocks) run(block);
    const { leaderboard, movements, element } = messagesIn('cs');
    expect(leaderboard.rank).toBe('Rank');
    expect(movements.heading).toBe('Hnutí soutěžení');
    expect(element.source).toBe('Source');
  });

  it('begins with one that gives each count its form', () => {
    run(blocks[0] ?? '');
    const { leaderboard, element } = messagesIn('cs');
    expect(['1', '2', '5', '1,5'].map((count) => leaderboard.up(count))).toEqual([
      'výše o 1 místo',
      'výše o 2 místa',
      'výše o 5 míst',
      'výše o 1,5 místa',
    ]);
    expect([leaderboard.rank, element.source, leaderboard.locality]).toEqual([
      'Pořadí',
      'Zdroj',
      'Locality',
    ]);
    const html = renderStatic('leaderboard', { scoreboard: sampleScoreboard, lang: 'cs-CZ' });
    expect(html).toContain('Pořadí: 1; Change: výše o 2 místa');
  });
});

describe('a language', () => {
  it('can be told from right to left', () => {
    registerLanguage('ar', { direction: 'rtl', messages: {} });
    const html = renderElement('progress', { scoreboard: scoreboard2023, lang: 'ar' });
    expect(html).toContain('<div part="base" class="base" lang="ar" dir="rtl">');
    expect(html).toContain('<section lang="ar" dir="rtl">');
  });

  it('keeps the tables of an earlier registration that a later one does not have', () => {
    registerLanguage('lo', { messages: { leaderboard: { rank: 'ອັນດັບ' } } });
    registerLanguage('LO', { messages: { element: { source: 'ທີ່ມາ' } } });
    const { leaderboard, element } = messagesIn('lo');
    expect([leaderboard.rank, element.source]).toEqual(['ອັນດັບ', 'ທີ່ມາ']);
  });

  it.each(['vi', 'EN', '', 'x', 'constructor', 'français'])('is not %j', (tag) => {
    expect(() => registerLanguage(tag, { messages: {} })).toThrow(MisuseError);
  });

  it('is complete, or the compiler names what is missing', () => {
    const { leaderboard, ...others } = messagesIn('en');
    const { rank, ...words } = leaderboard;
    // @ts-expect-error: `rank` is missing
    const lacking: Messages = { ...others, leaderboard: words };
    // @ts-expect-error: there is no such message
    registerLanguage('sk', { messages: { leaderboard: { ranks: 'x' } } });
    expect(lacking.leaderboard.rank).toBeUndefined();
    expect(rank).toBe('Rank');
  });
});
