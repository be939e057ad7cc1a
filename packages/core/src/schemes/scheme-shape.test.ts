import { expect, it } from 'vitest';
import { schemeSchema } from '../model/scheme/scheme.js';
import { toJsonSchema } from '../parse/to-json-schema.js';

it('has the shape of the zod schema; `vitest -u` writes it anew', async () => {
  const shape = `${JSON.stringify(toJsonSchema(schemeSchema), null, 2)}\n`;
  await expect(shape).toMatchFileSnapshot('./scheme-shape.json');
});
