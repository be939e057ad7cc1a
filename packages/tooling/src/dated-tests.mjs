// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a text says where the zone of the machine could show; the last is a test's own word for it. */
const speaksOfDates =
  /\bnew Date\b|\bDate\.|\bDateTimeFormat\b|\bdate-fns\b|\/calendar\/|^\/\/ In three zones\b/m;
const ownImport = /from '(\.[^']+)\.js'/g;

/**
 * The tests in which the zone of the machine could show: they, or what they import of ours, speak of
 * dates. Tests of growth measure costs, which have no zone; a law of its own file (`*.law.test.ts`)
 * takes long, and says which examples stand for its dates.
 *
 * @param {readonly string[]} files absolute paths of test files
 */
export function datedTests(files) {
  return files.filter((file) => {
    if (/\.(growth|law)\.test\./.test(file)) return false;
    const text = readFileSync(file, 'utf8');
    const imported = [...text.matchAll(ownImport)]
      .map(([, path]) => join(dirname(file), `${path}.ts`))
      .filter((source) => existsSync(source));
    return [text, ...imported.map((source) => readFileSync(source, 'utf8'))].some((each) =>
      speaksOfDates.test(each),
    );
  });
}
