import * as content from '@thidua/quang-nam';
import { communeAreas2025, communes } from '@thidua/quang-nam/communes';
import { expect, it } from 'vitest';

it('gives the same communes by their own entry as by the package', () => {
  expect(content.communes).toBe(communes);
  expect(content.communeAreas2025).toBe(communeAreas2025);
});

it('exports what others rely on by name', () => {
  for (const name of [
    'agencies',
    'blocs',
    'communes',
    'dti2023',
    'indexSeries',
    'localities',
    'newRuralSeries',
    'scoreboard2023',
  ])
    expect(content, name).toHaveProperty(name);
});
