// @ts-check

/**
 * @typedef {object} Report what a vitest run writes as JSON, as far as it is needed here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {{ name: string, status: string, assertionResults: Outcome[] }[]} testResults
 *
 * @typedef {object} Outcome of one test
 * @property {string} status
 * @property {string} [fullName]
 * @property {number | null} [duration] in milliseconds
 */

/**
 * Counts a vitest run so that no failure is missed: a file that could not be loaded, a file that no
 * test ran from, and a run that broke off each count as a failure.
 *
 * @param {Report | undefined} report undefined if the run wrote none
 * @param {number} exitStatus of the run
 * @param {string[]} files that the run had to cover, from the repository's folder: what turbo kept may
 *   have been written in another copy of it
 * @returns {{ passed: number, failed: number, skipped: number, failing: string[], reasons: string[] }}
 *   `failing` are the names of the tests that failed; `reasons`, what failed beside tests
 */
export function count(report, exitStatus, files) {
  if (!report) {
    const reasons = ['broke off without a report'];
    return { passed: 0, failed: 1, skipped: 0, failing: [], reasons };
  }
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = report;
  const reasons = files
    .map((file) => {
      const result = testResults.find(({ name }) => name.endsWith(`/${file}`));
      if (!result) return `${file} was not run`;
      const { status, assertionResults } = result;
      if (assertionResults.length === 0) return `${file} ran no test`;
      if (status === 'failed' && assertionResults.every((test) => test.status !== 'failed')) {
        return `${file} failed outside its tests`;
      }
      return undefined;
    })
    .filter((reason) => reason !== undefined);
  if (exitStatus !== 0 && numFailedTests + reasons.length === 0) {
    reasons.push(`ended with status ${exitStatus} though its tests passed`);
  }
  const failing = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName = 'a test without a name' }) => fullName);
  return { passed, failed: numFailedTests + reasons.length, skipped, failing, reasons };
}

/**
 * The tests of a vitest run that took longest, the longest first.
 *
 * @param {Report} report
 * @param {number} limit how many at most
 * @returns {{ name: string, seconds: number }[]}
 */
export function slowest({ testResults }, limit) {
  return testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .map(({ fullName = '', duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1000 }))
    .sort((left, right) => right.seconds - left.seconds)
    .slice(0, limit);
}
