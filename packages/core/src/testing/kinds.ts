import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What a schema is made of, where its parts matter here. */
interface Parts {
  shape?: Record<string, Schema>;
  element?: Schema;
  innerType?: Schema;
  options?: readonly Schema[];
  discriminator?: string;
  entries?: Record<string, string>;
  getter?: () => Schema;
  values?: readonly unknown[];
}

const partsOf = (schema: Schema): Parts => schema._zod.def as Parts;

/** The name of one option of a union: what its discriminator has to be. */
const kindOf = (option: Schema, discriminator: string): string[] =>
  (partsOf(partsOf(option).shape?.[discriminator] as Schema).values ??
    Object.values(
      partsOf(partsOf(option).shape?.[discriminator] as Schema).entries ?? {},
    )) as string[];

/** The kinds that a schema lets one choose from; none where it gives no such choice. */
export function kindsOf(schema: Schema): string[] {
  const { getter, options, discriminator, entries } = partsOf(schema);
  if (getter) return kindsOf(getter());
  if (entries) return Object.values(entries);
  return discriminator === undefined
    ? []
    : (options ?? []).flatMap((option) => kindOf(option, discriminator));
}

/** Schemas that give a choice of kinds, among all that a schema is made of, each with its place. */
export function choicesIn(root: Schema): Map<Schema, string> {
  const choices = new Map<Schema, string>();
  const seen = new Set<Schema>();
  const visit = (schema: Schema, place: string): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    if (!partsOf(schema).getter && kindsOf(schema).length > 0) choices.set(schema, place);
    const { shape = {}, element, innerType, options = [], getter } = partsOf(schema);
    for (const [key, part] of Object.entries(shape)) visit(part, `${place}.${key}`);
    for (const part of [element, innerType, getter?.(), ...options]) if (part) visit(part, place);
  };
  visit(root, 'scheme');
  return choices;
}

/** Which kinds a value makes use of, by the schema that gives the choice. */
export function kindsIn(root: Schema, value: unknown): Map<Schema, Set<string>> {
  const used = new Map<Schema, Set<string>>();
  const visit = (schema: Schema, found: unknown): void => {
    if (found === undefined || found === null) return;
    const { shape, element, innerType, options, discriminator, getter, entries } = partsOf(schema);
    const use = (kind: unknown): void => {
      used.set(schema, (used.get(schema) ?? new Set()).add(String(kind)));
    };
    if (entries) use(found);
    if (discriminator !== undefined) {
      const kind = (found as Record<string, unknown>)[discriminator];
      use(kind);
      for (const option of options ?? [])
        if (kindOf(option, discriminator).includes(String(kind))) visit(option, found);
      return;
    }
    if (getter) visit(getter(), found);
    if (innerType) visit(innerType, found);
    if (element && Array.isArray(found)) for (const each of found) visit(element, each);
    for (const [key, part] of Object.entries(shape ?? {}))
      visit(part, (found as Record<string, unknown>)[key]);
    // A union that does not say what it is: what is no object is of no interest here.
    if (typeof found === 'object') for (const option of options ?? []) visit(option, found);
  };
  visit(root, value);
  return used;
}
