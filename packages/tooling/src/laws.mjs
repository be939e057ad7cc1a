// @ts-check
// Before every file of unit tests: laws are tried on the same cases in every run, so that a change
// fails by what it changes (0127). `npm run fuzz` tries others, and names the seed that it took.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? 11_062_023) });
