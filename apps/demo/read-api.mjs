// @ts-check
// What a package exports, with its docstrings, read from its declarations.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const { resolve } = createRequire(import.meta.url);

/** What is imported from packages, and where its declarations are once they have been built. */
const entryPoints = [
  { from: '@thidua/core', built: '@thidua/core', file: 'index.d.ts' },
  { from: '@thidua/core/schema', built: '@thidua/core', file: 'schema.d.ts' },
  { from: '@thidua/widgets', built: '@thidua/widgets', file: 'index.d.ts' },
  { from: '@thidua/widgets/server', built: '@thidua/widgets', file: 'server.d.ts' },
  { from: '@thidua/widgets/languages', built: '@thidua/widgets', file: 'languages.d.ts' },
];

/** Everything that the packages for developers export, by where it comes from; each name once. */
export function readApi() {
  const entries = entryPoints.flatMap(({ from, built, file }) =>
    exportsOf(from, join(dirname(resolve(built)), file)),
  );
  const names = new Set();
  return entries.filter(({ name }) => !names.has(name) && names.add(name));
}

/**
 * Every export of a package's declarations, functions and values first, by name.
 *
 * @param {string} from what a reader imports
 * @param {string} file such as `dist/index.d.ts`
 * @returns {import('./src/documents.js').ApiEntry[]}
 */
function exportsOf(from, file) {
  const program = ts.createProgram([file], { noLib: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((exported) => ({ from, ...entryOf(exported, checker) }))
    .sort(
      (left, right) =>
        Number(left.kind === 'type') - Number(right.kind === 'type') ||
        left.name.localeCompare(right.name, 'en'),
    );
}

/**
 * @param {import('typescript').Symbol} exported
 * @param {import('typescript').TypeChecker} checker
 * @returns {Omit<import('./src/documents.js').ApiEntry, 'from'>}
 */
function entryOf(exported, checker) {
  const symbol =
    exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
  const [declaration] = symbol.declarations ?? [];
  const tags = symbol.getJsDocTags(checker);
  const told = (/** @type {string} */ name) =>
    tags
      .filter((tag) => tag.name === name)
      .map(({ text }) => ts.displayPartsToString(text).replace(/\{@link (\S+)\}/g, '$1'));
  return {
    name: exported.name,
    kind: symbol.flags & ts.SymbolFlags.Value ? 'value' : 'type',
    signature: declaration ? signatureOf(declaration) : '',
    text: ts
      .displayPartsToString(symbol.getDocumentationComment(checker))
      .replace(/\{@link (\S+)\}/g, '$1'),
    parameters: told('param'),
    throws: told('throws'),
    examples: told('example'),
  };
}

/** @param {import('typescript').Declaration} declaration */
const signatureOf = (declaration) => shortened(wholeSignatureOf(declaration));

/** @param {import('typescript').Declaration} declaration */
const wholeSignatureOf = (declaration) =>
  (ts.isVariableDeclaration(declaration) ? declaration.parent : declaration)
    .getText()
    .replace(/^(export )?(declare )?/, '')
    // A bundle numbers what is called alike; a reader knows it by its name.
    .replace(/\b(\w+)\$\d+/g, '$1');

/**
 * Without what only the package itself uses, and of a schema no more than that it is one: its shape is
 * that of the type of the same name.
 *
 * @param {string} signature
 */
const shortened = (signature) =>
  signature
    .replace(/^    (?:protected |private |static (?:styles|properties|readonly rules)\b).*\n/gm, '')
    .replace(/^(const \w+: z\.ZodMini\w+)<[^]{400,}$/, '$1<…>');
