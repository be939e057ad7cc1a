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
 * @property {string[]} [failureMessages] of each try that failed, also of a test that passed after it
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
 *   `failing` are the tests that failed, with what they said; `reasons`, what failed beside tests
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
  const failing = outcomes(report)
    .filter(({ status }) => status === 'failed')
    .map(told);
  return { passed, failed: numFailedTests + reasons.length, skipped, failing, reasons };
}

/**
 * The tests of a vitest run that took longest, the longest first.
 *
 * @param {Report} report
 * @param {number} limit how many at most
 * @returns {{ name: string, seconds: number }[]}
 */
export function slowest(report, limit) {
  return outcomes(report)
    .map(({ fullName = '', duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1000 }))
    .sort((left, right) => right.seconds - left.seconds)
    .slice(0, limit);
}

/**
 * The tests of a vitest run that passed only when they were tried once more, with what the first try
 * said.
 *
 * @param {Report} report
 */
export function retried(report) {
  return outcomes(report)
    .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
    .map(told);
}

/** @param {Report} report */
const outcomes = ({ testResults }) =>
  testResults.flatMap(({ assertionResults }) => assertionResults);

/** @param {Outcome} outcome the name of a test, and the first line of what was wrong */
function told({ fullName = 'a test without a name', failureMessages = [] }) {
  const said = failureMessages[0]?.split('\n')[0];
  return said ? `${fullName}: ${said}` : fullName;
}
