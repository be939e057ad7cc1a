import type { Source } from '@thidua/core';
import { sourceSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import * as sources from './sources.js';

const all = Object.entries<Source>(sources);

describe('sources', () => {
  it.each(all)('%s can be read by the schema', (_name, source) => {
    expect(sourceSchema.parse(source)).toEqual(source);
  });

  it('stand once each', () => {
    const identities = all.map(([, { title, reference }]) => JSON.stringify([title, reference]));
    expect(new Set(identities).size).toBe(all.length);
  });

  it('give the directive neither number nor date, which its text does not hold', () => {
    const directive: Source = sources.directive;
    expect(directive.reference).toBeUndefined();
    expect(directive.title.vi).not.toMatch(/\d+\/CT-UBND|\d+\/\d+\/\d+/);
  });

  it('open where their address was recorded, and nowhere else', () => {
    const opened = all.filter(([, { url }]) => url !== undefined);
    expect(opened.length).toBeGreaterThanOrEqual(45);
    for (const [name, { url = '' }] of opened) {
      const { protocol, hostname } = new URL(url);
      expect(protocol, name).toMatch(/^https?:$/);
      // A bare network address names nobody.
      expect(hostname, name).toMatch(/[a-z]+$/);
    }
    // What no publisher made, and what was not found, has no page.
    for (const source of [sources.directive, sources.compiled, sources.notFound]) {
      expect(source).not.toHaveProperty('url');
    }
  });

  it('say that the members of the plains cluster are derived', () => {
    expect(sources.plainsBloc.title.vi).toContain('tính ra');
    expect(sources.plainsBloc.title.en).toContain('derived');
  });
});
