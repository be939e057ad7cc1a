import type { DirectiveItem } from '../model/directive/directive-item.js';
import type { Directive } from '../model/directive/directive.js';
import type { IssueData } from '../issues/issue.js';
import type { PartCheck } from '../issues/sound-parts.js';
import { duplicates, repeated, unknown, type Path } from '../issues/reference-checks.js';

const single = [
  'heading',
  'issuer',
  'signature',
  'filing',
  'context',
  'structure',
  'distribution',
  'participants',
] as const;

const lists = [
  'contents',
  'targets',
  'movements',
  'documents',
  'indices',
  'systems',
  'partners',
  'anniversaries',
  'tasks',
  'duties',
  'steps',
  'recipients',
] as const;

interface Placed {
  item: DirectiveItem;
  path: Path;
}

/** Every item of a directive, with its place. */
function itemsOf(directive: Partial<Directive>): Placed[] {
  return [
    ...single.flatMap((key): Placed[] => {
      const item = directive[key];
      return item ? [{ item, path: [key] }] : [];
    }),
    ...lists.flatMap((key) =>
      // A list has holes where an item's shape is wrong.
      (directive[key] ?? []).flatMap((item, index): Placed[] => [{ item, path: [key, index] }]),
    ),
  ];
}

function refIssues(directive: Directive): IssueData[] {
  return repeated(
    itemsOf(directive).map(({ item, path }) => ({ value: item.ref, path: [...path, 'ref'] })),
  );
}

function sectionIssues(directive: Directive): IssueData[] {
  const { sections } = directive;
  const items = itemsOf(directive);
  const known = new Set(sections.map(({ id }) => id));
  return items.flatMap(({ item, path }) => [
    ...unknown(item.section, known, 'sections', [...path, 'section']),
    ...(item.alsoIn ?? []).flatMap((section, index) =>
      unknown(section, known, 'sections', [...path, 'alsoIn', index]),
    ),
  ]);
}

/** Each task belongs to exactly one content. */
function contentIssues({ contents, tasks }: Directive): IssueData[] {
  const known = new Set(tasks.map(({ ref }) => ref));
  const named = contents.flatMap((content, index) =>
    content.tasks.map((value, at) => ({ value, path: ['contents', index, 'tasks', at] })),
  );
  const placed = new Set(named.map(({ value }) => value));
  return [
    ...named.flatMap(({ value, path }) => unknown(value, known, 'tasks', path)),
    ...repeated(named),
    ...tasks.flatMap(({ ref }, index) => unknown(ref, placed, 'contents', ['tasks', index, 'ref'])),
  ];
}

function organisationIssues({ organisations, duties, steps }: Directive): IssueData[] {
  const known = new Set(organisations.map(({ id }) => id));
  const dutyRefs = new Set(duties.map(({ ref }) => ref));
  const check = (ids: readonly string[] | undefined, path: Path): IssueData[] =>
    (ids ?? []).flatMap((id, index) => unknown(id, known, 'organisations', [...path, index]));
  return [
    ...duties.flatMap((duty, index) => [
      ...check(duty.organisations, ['duties', index, 'organisations']),
      ...check(duty.together, ['duties', index, 'together']),
      ...unknown(duty.reportsTo, known, 'organisations', ['duties', index, 'reportsTo']),
    ]),
    ...steps.flatMap((step, index) => [
      ...check(step.organisations, ['steps', index, 'organisations']),
      ...step.duties.flatMap((ref, at) =>
        unknown(ref, dutyRefs, 'duties', ['steps', index, 'duties', at]),
      ),
    ]),
  ];
}

function relationIssues(directive: Directive): IssueData[] {
  const refs = new Set(itemsOf(directive).map(({ item }) => item.ref));
  return directive.relations.flatMap(({ from, to }, index) => [
    ...unknown(from, refs, 'items', ['relations', index, 'from']),
    ...unknown(to, refs, 'items', ['relations', index, 'to']),
  ]);
}

/** Checks that refs and ids are unique, and that the ones referred to exist. */
export const directiveReferenceChecks: readonly PartCheck<Directive>[] = [
  [[], refIssues],
  [['sections'], ({ sections }) => duplicates(sections, 'id', ['sections'])],
  [['organisations'], (each) => duplicates(each.organisations, 'id', ['organisations'])],
  [['systems'], ({ systems }) => duplicates(systems, 'id', ['systems'])],
  [
    ['participants'],
    ({ participants }) => duplicates(participants.kinds, 'id', ['participants', 'kinds']),
  ],
  [['sections'], sectionIssues],
  [['contents', 'tasks'], contentIssues],
  [['organisations', 'duties', 'steps'], organisationIssues],
  [['relations', ...single, ...lists], relationIssues],
];
