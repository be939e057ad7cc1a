// @ts-check
// What an importer's compiler knows about the elements from the built declarations alone.
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../src/workspaces.mjs';

const file = join(root, 'packages/tooling/test/importer.ts');

const options = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};
/** @type {Map<string, ts.SourceFile | undefined>} Declarations are read once. */
const read = new Map();

/**
 * What the compiler says about a text in somebody else's project.
 *
 * @param {string} text
 */
function complaints(text) {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, target, ...more) => {
    if (path === file) return ts.createSourceFile(path, text, target);
    if (!read.has(path)) read.set(path, getSourceFile(path, target, ...more));
    return read.get(path);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

it.each([
  ['@thidua/widgets'],
  ['@thidua/widgets/define'],
  ['@thidua/widgets/leaderboard'],
  ['@thidua/widgets/leaderboard/define'],
])('types tag, properties and events of an element with %s', (entry) => {
  const found = complaints(`
    import '${entry}';
    const board = document.createElement('thidua-leaderboard');
    board.limit = 5;
    board.limitt = 5;
    board.addEventListener('thidua-locality-select', (event) => event.code.trim());
  `);
  expect(found).toEqual([
    "Property 'limitt' does not exist on type 'ThiduaLeaderboard'. Did you mean 'limit'?",
  ]);
});
