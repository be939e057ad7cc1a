import { blocSchema, localitySchema, sourceSchema } from '@thidua/core/schema';
import {
  accentedEnglish,
  emptyValues,
  everythingIn,
  faultyDenominators,
  faultyFigures,
  figuresIn,
  placeholdersIn,
  strangeSources,
  textsBadlySpaced,
  textsIn,
  textsInOneLanguage,
  textsNotNormalised,
  unseenAddresses,
} from '@thidua/tooling/content';
import { describe, expect, it } from 'vitest';
import * as content from './index.js';

// What a seed and the engine made is held to the byte by another test.
const { scheme, communeScheme, localities, communes, blocs, ...rest } = content;
const { formerLocality, milestones, province, sources, targets } = rest;
const stated = { scheme, communeScheme, localities, communes, blocs, formerLocality };
const everything = everythingIn({ ...stated, milestones, province, sources, targets }, 'content');
const texts = textsIn(everything);
/** What a scheme asks for is no figure: nobody measured it. */
const figures = everythingIn([milestones, targets], 'content');

describe('the texts of the content', () => {
  it('are in Unicode form NFC, well spaced, and none is a placeholder', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect(textsNotNormalised(texts)).toEqual([]);
    expect(textsBadlySpaced(texts)).toEqual([]);
    expect(placeholdersIn(texts)).toEqual([]);
  });

  it('stand in both languages, the English ones without Vietnamese letters', () => {
    expect(textsInOneLanguage(everything)).toEqual([]);
    expect(accentedEnglish(texts)).toEqual([]);
  });

  it('hold no address: there is nothing to read about a province that does not exist', () => {
    expect(unseenAddresses(texts, [])).toEqual([]);
  });
});

describe('every figure and every source', () => {
  it('has a date, a status and a source, and no value is empty', () => {
    expect(figuresIn(figures).length).toBeGreaterThan(10);
    expect(faultyFigures(figures, ['published'])).toEqual([]);
    expect(faultyDenominators(everything)).toEqual([]);
    expect(emptyValues(everything)).toEqual([]);
  });

  it('comes from nobody but this project, and says that the province does not exist', () => {
    expect(strangeSources(everything, sources)).toEqual([]);
    for (const source of Object.values(sources)) {
      expect(sourceSchema.parse(source)).toEqual(source);
      expect(source.title.vi).toMatch(/minh họa.*không có thật/);
      expect(source.title.en).toMatch(/Illustrative.*does not exist/);
    }
  });
});

describe('the places', () => {
  const places = [province, ...localities, formerLocality, ...communes];

  it('are read by the schema of core, with nothing left out', () => {
    expect(places.map((place) => localitySchema.parse(place))).toEqual(places);
    expect(blocs.map((bloc) => blocSchema.parse(bloc))).toEqual(blocs);
  });

  it('have codes and names of their own, and no code could be one of the Statistics Office', () => {
    expect(new Set(places.map(({ code }) => code)).size).toBe(places.length);
    expect(new Set(places.map(({ name }) => name.vi)).size).toBe(places.length);
    expect(places.filter(({ code }) => !/^[A-Z]/.test(code))).toEqual([]);
  });

  it('compete in the bloc that they name, and in no other', () => {
    const listed = blocs.flatMap(({ id, members }) => members.map((code) => [code, id]));
    const named = [...localities, ...communes].map(({ code, bloc }) => [code, bloc]);
    expect(listed.sort()).toEqual(named.sort());
    expect(blocs.every(({ members }) => members.length >= 5)).toBe(true);
  });

  it('lie in each other, and each has a tile of its own', () => {
    const parents = new Set(places.map(({ parent }) => parent));
    expect(parents).toEqual(new Set([undefined, province.code, 'M03']));
    const tiles = localities.map(({ tile }) => `${tile?.column} ${tile?.row}`);
    expect(new Set(tiles).size).toBe(localities.length);
  });
});
