import type { Text } from '@thidua/core';
import { agencySchema } from '@thidua/core/schema';
import { everythingIn } from '@thidua/tooling/content';
import { describe, expect, it } from 'vitest';
import { agencies, otherAgencies } from './agencies.js';
import { agencyBloc2022 } from './blocs.js';
import { directive2023 } from './directive/directive-2023.js';
import * as content from './index.js';

const all = [...agencies, ...otherAgencies];

describe('agencies', () => {
  it.each(all)('$name.vi can be read by the schema', (agency) => {
    expect(agencySchema.parse(agency)).toEqual(agency);
  });

  it('are 20, and six more bodies outside their ranking, each under its own id and name', () => {
    expect([agencies.length, otherAgencies.length]).toEqual([20, 6]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(26);
    expect(new Set(all.map(({ name }) => name.vi)).size).toBe(26);
    expect(new Set(all.map(({ name }) => name.en)).size).toBe(26);
  });

  it('have one name in each language, here and among those with duties and systems', () => {
    const names = new Map<string, Set<string>>();
    for (const { id, name } of [...all, ...directive2023.organisations, ...directive2023.systems])
      names.set(id, (names.get(id) ?? new Set()).add(JSON.stringify(name)));
    for (const [id, known] of names) expect([...known], id).toHaveLength(1);
  });

  it('have that name in every English text whose Vietnamese names them', () => {
    const everything = everythingIn({ ...content, scoreboard2023: null }, 'content');
    const bodies = [...all, ...directive2023.organisations.filter(({ kind }) => kind === 'body')];
    let named = 0;
    const otherwise: string[] = [];
    for (const { place, value } of everything) {
      const text = value as Partial<Text> | null;
      if (typeof text?.vi !== 'string' || typeof text.en !== 'string') continue;
      for (const { name } of bodies.filter((body) => text.vi?.includes(body.name.vi))) {
        named += 1;
        if (!text.en.includes(name.en)) otherwise.push(`${place}: ${text.en}`);
      }
    }
    expect(otherwise).toEqual([]);
    expect(named).toBeGreaterThan(50);
  });

  it('name the bloc that names them', () => {
    const named = all.filter(({ bloc }) => bloc === agencyBloc2022.id).map(({ id }) => id);
    expect(named.sort()).toEqual([...agencyBloc2022.members].sort());
    expect(all.filter(({ bloc }) => bloc !== undefined)).toHaveLength(10);
  });
});
