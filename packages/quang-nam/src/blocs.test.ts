import { blocSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { agencies, otherAgencies } from './agencies.js';
import { agencyBloc2022, blocs, localityBlocs } from './blocs.js';
import { localities } from './localities.js';

describe('blocs', () => {
  it.each(blocs)('$name.vi can be read by the schema', (bloc) => {
    expect(blocSchema.parse(bloc)).toEqual(bloc);
  });

  it('have nine localities each, and ten agencies', () => {
    expect(blocs.map(({ id, members }) => [id, members.length])).toEqual([
      ['cum-dong-bang', 9],
      ['cum-mien-nui', 9],
      ['khoi-tham-muu-i', 10],
    ]);
  });

  it('carry the full names of their sources beside the short ones', () => {
    expect(blocs.map(({ name, fullName = name }) => fullName.vi)).toEqual([
      'Cụm thi đua 9 huyện, thị xã, thành phố đồng bằng',
      'Cụm thi đua miền núi Quảng Nam',
      'Khối thi đua các cơ quan tham mưu I',
    ]);
    for (const { name, fullName } of blocs)
      if (fullName) expect(name.vi.length).toBeLessThan(fullName.vi.length);
  });

  it('share the 18 localities between them, each in exactly one', () => {
    const members = localityBlocs.flatMap((bloc) => bloc.members);
    expect([...members].sort()).toEqual(localities.map(({ code }) => code));
  });

  it('agree with the bloc that each locality names', () => {
    const named = localities.map(({ code, bloc }) => [code, bloc]);
    const listed = localities.map(({ code }) => [
      code,
      localityBlocs.find(({ members }) => members.includes(code))?.id,
    ]);
    expect(named).toEqual(listed);
  });

  it('of agencies name agencies, for the year in which they were published', () => {
    const known = [...agencies, ...otherAgencies].map(({ id }) => id);
    expect(agencyBloc2022.members.filter((id) => !known.includes(id))).toEqual([]);
    expect(agencyBloc2022.period).toBe('2022');
  });
});
