// @ts-check
import { describe, expect, it } from 'vitest';
import { count, retried } from '../src/report.mjs';

const file = 'packages/core/src/rank.test.ts';
const written = `/somewhere/else/${file}`;
const test = { status: 'passed' };
const run = {
  numPassedTests: 2,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [{ name: written, status: 'passed', assertionResults: [test, test] }],
};

describe('count', () => {
  it('counts the tests of a run in which all is well', () => {
    expect(count(run, 0, [file])).toEqual({
      ...{ passed: 2, failed: 0, skipped: 0 },
      ...{ failing: [], reasons: [] },
    });
  });

  it('counts each failed test once, by its name, and what was skipped', () => {
    const failureMessages = ['Error: expected 2 to be 3\n    at rank.test.ts:3:29'];
    const results = [test, test, { status: 'failed', fullName: 'rank shares', failureMessages }];
    const failing = {
      numPassedTests: 2,
      numFailedTests: 1,
      numPendingTests: 3,
      testResults: [{ name: written, status: 'failed', assertionResults: results }],
    };
    expect(count(failing, 1, [file])).toEqual({
      ...{ passed: 2, failed: 1, skipped: 3 },
      ...{ failing: ['rank shares: Error: expected 2 to be 3'], reasons: [] },
    });
  });

  it('counts a run that broke off without a report as a failure', () => {
    expect(count(undefined, 1, [file])).toMatchObject({ passed: 0, failed: 1 });
    expect(count(undefined, 0, [file])).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const unloadable = {
      numPassedTests: 0,
      numFailedTests: 0,
      numPendingTests: 0,
      testResults: [{ name: written, status: 'failed', assertionResults: [] }],
    };
    expect(count(unloadable, 1, [file])).toMatchObject({ passed: 0, failed: 1 });
  });

  it('counts a file that failed outside its tests, for example while tidying up', () => {
    const untidy = {
      ...run,
      testResults: [{ name: written, status: 'failed', assertionResults: [test, test] }],
    };
    expect(count(untidy, 1, [file])).toMatchObject({ passed: 2, failed: 1 });
  });

  it('counts a file that was not run, and one that ran no test, as failures', () => {
    const empty = {
      ...run,
      testResults: [{ name: written, status: 'passed', assertionResults: [] }],
    };
    expect(count(empty, 0, [file])).toMatchObject({ failed: 1, reasons: [`${file} ran no test`] });
    const other = 'packages/core/src/round.test.ts';
    expect(count(run, 0, [file, other])).toMatchObject({
      passed: 2,
      failed: 1,
      reasons: [`${other} was not run`],
    });
  });

  it('counts an error after the last test, which only the exit status tells, as a failure', () => {
    expect(count(run, 1, [file])).toMatchObject({ passed: 2, failed: 1 });
  });
});

describe('retried', () => {
  it('names the tests that passed only at a second try, with what the first said', () => {
    const failureMessages = ['Error: not yet\n    at page.test.ts:3:29'];
    const results = [
      { ...test, fullName: 'calm', failureMessages: [] },
      { ...test, fullName: 'late', failureMessages },
      { status: 'failed', fullName: 'wrong', failureMessages },
    ];
    const late = { name: written, status: 'failed', assertionResults: results };
    expect(retried({ ...run, testResults: [late] })).toEqual(['late: Error: not yet']);
  });
});
