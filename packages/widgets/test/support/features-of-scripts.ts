import { dirname, join } from 'node:path';
import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import ts from 'typescript';

/** Only servers run these. */
const ofServers = /\/(?:server|picture)\/|\/server\.ts$|\.(?:static|picture|still)\.ts$/;

/** Interfaces of the compiler that are mixed into those of browsers. */
const mixedInto: Record<string, string> = {
  ParentNode: 'Element',
  ChildNode: 'Element',
  NonElementParentNode: 'Document',
  DocumentOrShadowRoot: 'Document',
  ElementCSSInlineStyle: 'HTMLElement',
  HTMLOrSVGElement: 'HTMLElement',
  ARIAMixin: 'Element',
  Slottable: 'Element',
  Body: 'Response',
  ReadonlyArray: 'Array',
  ReadonlyMap: 'Map',
  ReadonlySet: 'Set',
};

const { api, javascript } = bcd;
const builtins = javascript['builtins'] as Identifier;

const inside = (group: Identifier | undefined, name: string): Identifier | undefined =>
  group && Object.hasOwn(group, name) ? (group[name] as Identifier) : undefined;

/** A member of something, or something global; and under which name it is told. */
function featureOf(owner: string | undefined, name: string): [string, Identifier | undefined] {
  if (!owner) {
    const found =
      inside(api, name) ?? inside(builtins, name) ?? inside(inside(api, 'Window'), name);
    return [name, found];
  }
  const isStatic = owner.endsWith('Constructor');
  const plain = owner.replace(/Constructor$/, '');
  const place = mixedInto[plain] ?? plain;
  const holder =
    inside(builtins, place) ?? inside(inside(builtins, 'Intl'), place) ?? inside(api, place);
  const found = inside(holder, isStatic ? `${name}` : name) ?? inside(holder, `${name}_static`);
  return [`${place}.${name}`, found];
}

/** The interface, or the variable with a constructor, that declares a member; nothing for globals. */
function ownerOf(declaration: ts.Declaration): string | undefined {
  const { parent } = declaration;
  if (ts.isInterfaceDeclaration(parent)) return parent.name.text;
  if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
    return parent.parent.name.getText();
  return undefined;
}

/** What scripts of a folder use of browsers and of the language, by name, with where it is known. */
export function featuresOfScripts(folder: string): Map<string, CompatStatement> {
  const configFile = join(dirname(folder), 'tsconfig.json');
  const config = ts.getParsedCommandLineOfConfigFile(configFile, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: () => undefined,
  });
  const program = ts.createProgram(config?.fileNames ?? [], config?.options ?? {});
  const checker = program.getTypeChecker();
  const features = new Map<string, CompatStatement>();

  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isIdentifier(node)) {
      for (const declaration of checker.getSymbolAtLocation(node)?.declarations ?? []) {
        if (!/\/lib\.[\w.]+\.d\.ts$/.test(declaration.getSourceFile().fileName)) continue;
        const [name, feature] = featureOf(ownerOf(declaration), node.text);
        if (feature?.__compat) features.set(name, feature.__compat);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.startsWith(folder) && !ofServers.test(file.fileName)) visit(file);
  }
  return features;
}
