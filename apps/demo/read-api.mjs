// @ts-check
// What a package exports, with its docstrings, read from its declarations.
import ts from 'typescript';

/**
 * Every export of a package's declarations, functions and values first, by name.
 *
 * @param {string} file such as `dist/index.d.ts`
 * @returns {import('./src/documents.js').ApiEntry[]}
 */
export function readApi(file) {
  const program = ts.createProgram([file], { noLib: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} exports nothing`);
  return checker
    .getExportsOfModule(module)
    .map((exported) => entryOf(exported, checker))
    .sort(
      (left, right) =>
        Number(left.kind === 'type') - Number(right.kind === 'type') ||
        left.name.localeCompare(right.name, 'en'),
    );
}

/**
 * @param {import('typescript').Symbol} exported
 * @param {import('typescript').TypeChecker} checker
 * @returns {import('./src/documents.js').ApiEntry}
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
const signatureOf = (declaration) =>
  (ts.isVariableDeclaration(declaration) ? declaration.parent : declaration)
    .getText()
    .replace(/^(export )?(declare )?/, '')
    // A bundle numbers what is called alike; a reader knows it by its name.
    .replace(/\b(\w+)\$\d+/g, '$1');
