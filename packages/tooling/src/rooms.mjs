/**
 * The rooms of core, from the ground up: a file imports from its own room and from those before it.
 * Lint holds core to this list, and a test the list in `docs/architecture.md`, which says what each
 * room holds.
 */
export const rooms = [
  'errors',
  'numbers',
  'calendar',
  'model/value',
  'model/register',
  'model/scheme',
  'model/report',
  'model/directive',
  'model/board',
  'issues',
  'names',
  'rules',
  'schemes',
  'targets',
  'ranking',
  'scoring',
  'gates',
  'engine',
  'sensitivity',
  'explain',
  'awards',
  'register',
  'series',
  'publish',
  'format',
  'parse',
];
