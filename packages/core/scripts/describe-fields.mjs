// Puts what the model says of each field, in its comments, into the JSON Schemas, where editors show it.
import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { commonFields } from './common-fields.mjs';

const folder = new URL('../src/model/', import.meta.url);
const files = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => new URL(name, folder).pathname);
const program = ts.createProgram(files, {
  strict: true,
  exactOptionalPropertyTypes: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  noEmit: true,
  types: [],
});
const checker = program.getTypeChecker();

/** The types that the model exports, by name. */
const types = new Map(
  files.flatMap((file) => {
    const symbol = checker.getSymbolAtLocation(program.getSourceFile(file));
    return (symbol ? checker.getExportsOfModule(symbol) : [])
      .filter(({ flags }) => flags & ts.SymbolFlags.TypeAlias)
      .map((each) => [each.name, checker.getDeclaredTypeOfSymbol(each)]);
  }),
);

const membersOf = (type) => (type?.isUnion() ? type.types : type ? [type] : []);
/** The members of a union that a schema of one kind can be of. */
const meant = (type, json) =>
  membersOf(type).filter((member) =>
    Object.entries(json.properties ?? {}).every(([key, { const: fixed }]) => {
      const symbol = member.getProperty?.(key);
      const kinds = symbol ? membersOf(checker.getTypeOfSymbol(symbol)) : [];
      // A yes that is left out otherwise tells no member from another.
      return typeof fixed !== 'string' || kinds.some((kind) => kind.value === fixed);
    }),
  );

const said = (symbol) =>
  ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();

function describePart(json, candidates, root, seen) {
  if (typeof json !== 'object' || json === null) return;
  if (json.$ref) {
    if (seen.has(json.$ref)) return;
    seen.add(json.$ref);
    describePart(root.$defs?.[json.$ref.replace('#/$defs/', '')], candidates, root, seen);
    return;
  }
  const all = candidates.flatMap(membersOf);
  for (const option of json.anyOf ?? json.oneOf ?? []) describePart(option, all, root, seen);
  const own = all.flatMap((type) => meant(type, json));
  for (const [key, part] of Object.entries(json.properties ?? {})) {
    const symbols = own.flatMap((type) => checker.getPropertyOfType(type, key) ?? []);
    const text = symbols.map(said).find(Boolean) ?? commonFields[key];
    if (text) part.description = text;
    describePart(
      part,
      symbols.map((symbol) => checker.getTypeOfSymbol(symbol)),
      root,
      seen,
    );
  }
  const inner = (index) => own.flatMap((type) => checker.getIndexTypeOfType(type, index) ?? []);
  const items = inner(ts.IndexKind.Number);
  for (const part of [json.items, ...(json.prefixItems ?? [])])
    describePart(part, items, root, seen);
  describePart(json.additionalProperties, inner(ts.IndexKind.String), root, seen);
}

/** A JSON Schema with what the model says of each field. */
export function describeFields(json, typeName) {
  const type = types.get(typeName);
  if (!type) throw new Error(`The model exports no type ${typeName}.`);
  describePart(json, [type], json, new Set());
  return json;
}
