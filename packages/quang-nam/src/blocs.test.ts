import { blocSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { blocs } from './blocs.js';
import { localities } from './localities.js';

describe('blocs', () => {
  it.each(blocs)('$name.vi can be read by the schema and has nine members', (bloc) => {
    expect(blocSchema.parse(bloc)).toEqual(bloc);
    expect(bloc.members).toHaveLength(9);
  });

  it('share the 18 localities between them, each in exactly one', () => {
    const members = blocs.flatMap((bloc) => bloc.members);
    expect([...members].sort()).toEqual(localities.map(({ code }) => code));
  });

  it('agree with the bloc that each locality names', () => {
    const named = localities.map(({ code, bloc }) => [code, bloc]);
    const listed = localities.map(({ code }) => [
      code,
      blocs.find(({ members }) => members.includes(code))?.id,
    ]);
    expect(named).toEqual(listed);
  });
});
