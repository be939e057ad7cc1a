import type { Bloc } from '../model/register/bloc.js';
import type { Locality } from '../model/register/locality.js';
import { contradictions } from '../issues/contradictions.js';
import type { IssueData } from '../issues/issue.js';
import { repeated } from '../issues/reference-checks.js';

/** Blocs, and the localities with the bloc that each names. */
interface Units {
  blocs: readonly Pick<Bloc, 'id' | 'members'>[];
  localities: readonly Pick<Locality, 'code' | 'bloc'>[];
}

/** A bloc lists the localities that name it, each once. */
export function memberIssues({ blocs, localities }: Units): IssueData[] {
  const blocOf = new Map(localities.map(({ code, bloc }) => [code, bloc]));
  const members = new Map(blocs.map((bloc) => [bloc.id, new Set(bloc.members)]));
  return [
    ...blocs.flatMap((bloc, index) =>
      bloc.members.flatMap((code, at): IssueData[] => {
        const path = ['blocs', index, 'members', at];
        // Members may be agencies, which a scoreboard does not list.
        if (!blocOf.has(code) || blocOf.get(code) === bloc.id) return [];
        return contradictions(code, undefined, path);
      }),
    ),
    ...blocs.flatMap(({ members: codes }, index) =>
      repeated(codes.map((value, at) => ({ value, path: ['blocs', index, 'members', at] }))),
    ),
    ...localities.flatMap(({ code, bloc }, index) =>
      bloc === undefined || !members.has(bloc) || members.get(bloc)?.has(code)
        ? []
        : contradictions(bloc, undefined, ['localities', index, 'bloc']),
    ),
  ];
}
