import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import bcd, {
  type CompatStatement,
  type Identifier,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { parse, walk, type CssNode } from 'css-tree';

/** Every `css` template of a folder, with nothing in the place of what is put in. */
function stylesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('.test.'))
    .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/css`([^`]*)`/g)])
    .map(([, text = '']) => text.replace(/\$\{[^}]*\}/g, ''));
}

/** What styles use of browsers, outside `@supports`, by name, with where it is known. */
export function featuresOfStyles(folder: string): Map<string, CompatStatement> {
  const features = new Map<string, CompatStatement>();
  const note = (name: string, feature: Identifier | undefined): void => {
    if (feature?.__compat) features.set(name, feature.__compat);
  };
  const {
    properties = {},
    selectors = {},
    types = {},
    'at-rules': atRules = {},
  } = bcd.css as Record<string, Identifier>;
  const named = (group: Identifier | undefined, name: string): Identifier | undefined =>
    group && Object.hasOwn(group, name) ? (group[name] as Identifier) : undefined;

  const visit = (root: CssNode): void => {
    let property = '';
    walk(root, {
      enter(node: CssNode) {
        if (node.type === 'Atrule') {
          // What stands there is for browsers that know it.
          if (node.name === 'supports') return walk.skip;
          note(`@${node.name}`, named(atRules, node.name));
        } else if (node.type === 'Declaration') {
          property = node.property;
          note(property, named(properties, property));
        } else if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
          note(`:${node.name}`, named(selectors, node.name));
        } else if (node.type === 'Function') {
          note(`${node.name}()`, functionOf(node.name));
        } else if (node.type === 'Identifier') {
          note(`${property}: ${node.name}`, named(named(properties, property), node.name));
        } else if (node.type === 'Dimension') {
          note(`1${node.unit}`, named(named(types, 'length'), node.unit));
        }
        return undefined;
      },
    });
  };
  const functionOf = (name: string): Identifier | undefined =>
    named(types, name) ??
    Object.values(types)
      .map((type) => named(type as Identifier, name))
      .find(Boolean);

  for (const text of stylesIn(folder)) visit(parse(text, { positions: false }));
  return features;
}
