import { agencySchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { agencies, otherAgencies } from './agencies.js';
import { agencyBloc2022 } from './blocs.js';

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

  it('name the bloc that names them', () => {
    const named = all.filter(({ bloc }) => bloc === agencyBloc2022.id).map(({ id }) => id);
    expect(named.sort()).toEqual([...agencyBloc2022.members].sort());
    expect(all.filter(({ bloc }) => bloc !== undefined)).toHaveLength(10);
  });
});
