import { bundle } from '@thidua/tooling/bundle';
import { describe, expect, it } from 'vitest';

const take = (name) => bundle(`export { ${name} } from '@thidua/quang-nam';`);
const kilobytes = (bytes) => bytes / 1000;

/** A word of each part of the content that stands in no other part. */
const marks = {
  directive: 'S-030',
  blocs: 'cum-mien-nui',
  newRuralSeries: '2023-08-09',
  sources: 'PORTAL524000',
  dti2023: 'published-rank',
  localities: 'Dien Ban Town',
};
const partsIn = (text) => Object.keys(marks).filter((part) => text.includes(marks[part]));

describe('the content in a page', () => {
  it('has marks that tell its parts', async () => {
    const { text } = await bundle(`export * from '@thidua/quang-nam';`);
    expect(partsIn(text)).toEqual(Object.keys(marks));
  });

  it('costs a page that reads the directive less than 27 kB (gzip), and nothing else', async () => {
    const { gzip, text } = await take('directive2023');
    expect(kilobytes(gzip)).toBeLessThan(27);
    expect(partsIn(text)).toEqual(['directive']);
  });

  it.each([
    ['localities', 1],
    ['blocs', 2],
    ['newRuralSeries', 3],
    ['anniversaries', 0.6],
  ])('gives %s without the directive, in less than %d kB (gzip)', async (name, limit) => {
    const { gzip, text } = await take(name);
    expect(kilobytes(gzip)).toBeLessThan(limit);
    expect(partsIn(text)).not.toContain('directive');
  });
});
