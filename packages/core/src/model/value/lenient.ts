import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** The same schema with its parts replaced. */
function rebuilt(schema: Schema, change: (part: Schema) => Schema): Schema {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  const but = (changes: object): Schema => (schema as z.ZodMiniType).clone({ ...def, ...changes });
  switch (def.type) {
    case 'object': {
      const shape: [string, Schema][] = Object.entries(def.shape).map(([key, part]) => [
        key,
        change(part),
      ]);
      return but({ shape: Object.fromEntries<Schema>(shape), catchall: undefined });
    }
    case 'array':
      return but({ element: change(def.element) });
    case 'union':
      return but({ options: def.options.map(change) });
    case 'record':
      return but({ valueType: change(def.valueType) });
    case 'optional':
    case 'nullable':
      return but({ innerType: change(def.innerType) });
    default:
      return schema;
  }
}

/**
 * The same schema for readers of a later version's files: it drops unknown keys at every depth,
 * where the original schema refuses them. Parts that are used in several places stay shared.
 */
export function lenient<Strict extends Schema>(schema: Strict): Strict {
  const made = new Map<Schema, Schema>();
  const change = (part: Schema): Schema => {
    const known = made.get(part);
    if (known) return known;
    const loose = rebuilt(part, change);
    made.set(part, loose);
    return loose;
  };
  return change(schema) as Strict;
}
