// @ts-check
// What the compiler of somebody else's project says about a file that uses what was built.
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './workspaces.mjs';

const folder = join(root, 'packages/tooling/test');

/** @type {ts.CompilerOptions} */
const usual = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: [],
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};
/** @type {Map<string, ts.SourceFile | undefined>} Declarations are read once. */
const read = new Map();

/**
 * @param {string} text
 * @param {{ name?: string, options?: ts.CompilerOptions, beside?: string[] }} [how] name of the file;
 *   options of its compiler; further files of the project
 * @returns {string[]} first lines of the messages
 */
export function compilerSays(text, { name = 'importer.ts', options, beside = [] } = {}) {
  const file = join(folder, name);
  const all = { ...usual, ...options };
  const host = ts.createCompilerHost(all);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (path) => path === file || fileExists(path);
  host.getSourceFile = (path, target, ...more) => {
    if (path === file) return ts.createSourceFile(path, text, target);
    if (!read.has(path)) read.set(path, getSourceFile(path, target, ...more));
    return read.get(path);
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file, ...beside], all, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
