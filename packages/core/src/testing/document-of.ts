import fc from 'fast-check';
import type { JsonSchema } from '../issues/json-schema.js';

type Part = JsonSchema | boolean;

/** Documents that a JSON Schema of this package asks for: right ones, or nearly. */
export function documentOf(root: JsonSchema): fc.Arbitrary<unknown> {
  return fc.gen().map((draw) => {
    const pick = <Item>(items: readonly Item[]): Item =>
      items[draw(fc.nat, { max: items.length - 1 })] as Item;
    /** A key that the schema allows. */
    const keyOf = ({ propertyNames = { const: 'x' } }: JsonSchema): string =>
      String(make(propertyNames, 0));
    const make = (part: Part, depth: number): unknown => {
      if (typeof part === 'boolean') return 1;
      if (part.$ref !== undefined) {
        const name = part.$ref.replace('#/$defs/', '');
        return make(part.$ref === '#' ? root : (root.$defs?.[name] ?? {}), depth + 1);
      }
      const options = part.oneOf ?? part.anyOf;
      if (options) return make(depth > 12 ? (options[0] as Part) : pick(options), depth + 1);
      if (part.const !== undefined) return part.const;
      if (part.enum) return pick(part.enum);
      switch ([part.type].flat()[0]) {
        case 'object':
          return Object.fromEntries([
            ...Object.entries(part.properties ?? {})
              .filter(([key]) => part.required?.includes(key) || (depth < 12 && draw(fc.boolean)))
              .map(([key, value]) => [key, make(value, depth + 1)] as const),
            ...(typeof part.additionalProperties === 'object'
              ? [[keyOf(part), make(part.additionalProperties, depth + 1)] as const]
              : []),
          ]);
        case 'array': {
          const fixed = (part.prefixItems ?? []).map((each) => make(each, depth + 1));
          const more = Math.max((part.minItems ?? 0) - fixed.length, depth < 12 ? 1 : 0);
          return part.items
            ? [...fixed, ...Array.from({ length: more }, () => make(part.items ?? true, depth + 1))]
            : fixed;
        }
        case 'string':
          return part.examples?.[0] ?? 'ab'.slice(0, part.maxLength ?? 2);
        case 'boolean':
          return draw(fc.boolean);
        case 'null':
          return null;
        default:
          return (
            (part.exclusiveMinimum ?? Math.max(part.minimum ?? 0, 0)) +
            (part.exclusiveMinimum === undefined ? 0 : Math.min(1, part.maximum ?? 1))
          );
      }
    };
    return make(root, 0);
  });
}
