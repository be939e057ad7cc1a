import { expect, it } from 'vitest';
import { schemeSchema } from '../model/scheme/scheme.js';
import { toJsonSchema } from '../parse/to-json-schema.js';

const header = `import type { JsonSchema } from '../issues/json-schema.js';

/** The shape of a scheme, as its zod schema has it. Written by \`scheme-shape.test.ts\`. */
export const schemeShape: JsonSchema = `;

it('has the shape of the zod schema; `vitest -u` writes it anew', async () => {
  const shape = JSON.stringify(toJsonSchema(schemeSchema), null, 2);
  await expect(`${header}${shape};\n`).toMatchFileSnapshot('./scheme-shape.ts');
});
