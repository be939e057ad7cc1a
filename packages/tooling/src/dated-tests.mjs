// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Words in a source that show that the machine's time zone could matter. */
const speaksOfDates = /\bnew Date\b|\bDate\.|\bDateTimeFormat\b|\bdate-fns\b|\/calendar\//;
const ownImport = /from '(\.[^']+)\.js'/g;

/**
 * The tests for which the machine's time zone could matter: they, or modules of ours that they
 * import, handle dates. Tests of growth measure costs, which have no zone.
 *
 * @param {readonly string[]} files absolute paths of test files
 */
export function datedTests(files) {
  return files.filter((file) => {
    if (file.includes('.growth.test.')) return false;
    const text = readFileSync(file, 'utf8');
    const imported = [...text.matchAll(ownImport)]
      .map(([, path]) => join(dirname(file), `${path}.ts`))
      .filter((source) => existsSync(source));
    return [text, ...imported.map((source) => readFileSync(source, 'utf8'))].some((each) =>
      speaksOfDates.test(each),
    );
  });
}
