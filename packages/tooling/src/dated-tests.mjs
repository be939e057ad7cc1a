// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words in a source that show that the zone could matter; a test can say so by the last. */
const speaksOfDates =
  /\bnew Date\b|\bDate\.|\bDateTimeFormat\b|\bdate-fns\b|\/calendar\/|^\/\/ In three zones\b/m;
const ownImport = /from '(\.[^']+)\.js'/g;

/**
 * The tests for which the machine's time zone could matter: they, or modules of ours that they
 * import, handle dates. Tests of growth measure costs, which have no zone; a property test in its
 * own file (`*.law.test.ts`) takes long, and says which examples stand for its dates.
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
