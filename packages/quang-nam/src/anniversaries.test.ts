import { milestoneSchema } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { anniversaries } from './anniversaries.js';

describe('anniversaries', () => {
  it.each(anniversaries)('$title.en can be read by the schema', (milestone) => {
    expect(milestoneSchema.parse(milestone)).toEqual(milestone);
  });

  it('hold the 75 years of the appeal, 11/6/1948 to 11/6/2023, which come back every year', () => {
    expect(anniversaries[0]).toMatchObject({
      date: '2023-06-11',
      since: '1948-06-11',
      recurring: true,
      source: { section: 'I.6' },
    });
  });
});
