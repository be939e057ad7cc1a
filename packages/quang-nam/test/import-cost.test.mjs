import { bundle } from '@thidua/tooling/bundle';
import { expect, it } from 'vitest';

const gzipOf = async (code) => (await bundle(code)).gzip / 1000;

// In kB (gzip), measured and rounded up to leave room for a few more rows.
const ceilings = {
  localities: 0.9,
  localityProfiles: 1.5,
  blocs: 1.3,
  agencies: 1.9,
  dti2023: 0.8,
  dti2023Agencies: 1.1,
  newRuralSeries: 1.7,
  newRuralCommunes: 0.8,
  newRuralExits: 0.4,
  pci: 3.4,
  indexSeries: 9.6,
  administrativeEvents: 3.3,
  communes: 4.8,
  scoreboard2023: 13.4,
};

it.each(Object.entries(ceilings))('%s costs a page less than %d kB (gzip)', async (name, limit) => {
  const gzip = await gzipOf(`export { ${name} } from '@thidua/quang-nam';`);
  expect(gzip).toBeLessThan(limit);
  expect(gzip).toBeGreaterThan(limit / 2);
});

const ceilingsOfEntries = {
  schemes: { schemes: 12, dtiScheme: 2, pciScheme2023: 2.6, newRuralCommuneScheme: 2.4 },
};

it.each(
  Object.entries(ceilingsOfEntries).flatMap(([entry, limits]) =>
    Object.entries(limits).map(([name, limit]) => [name, entry, limit]),
  ),
)('%s of %s costs a page less than %d kB (gzip)', async (name, entry, limit) => {
  const gzip = await gzipOf(`export { ${name} } from '@thidua/quang-nam/${entry}';`);
  expect(gzip).toBeLessThan(limit);
  expect(gzip).toBeGreaterThan(limit / 2);
});

it('communes cost the same by their own entry', async () => {
  const [whole, own] = await Promise.all([
    gzipOf(`export { communes } from '@thidua/quang-nam';`),
    gzipOf(`export { communes } from '@thidua/quang-nam/communes';`),
  ]);
  expect(Math.abs(whole - own)).toBeLessThan(0.1);
});

it('nothing but communes and their events brings a commune along', async () => {
  const others = Object.keys(ceilings).filter(
    (name) => !['communes', 'administrativeEvents'].includes(name),
  );
  for (const name of others) {
    const { text } = await bundle(`export { ${name} } from '@thidua/quang-nam';`);
    expect(text.includes('20344'), name).toBe(false);
  }
  // Phường Hòa Hương, which no other table has a reason to name.
  const { text } = await bundle(`export { communes } from '@thidua/quang-nam';`);
  expect(text.includes('20344')).toBe(true);
});

it('localities bring no other content and no source that they do not name', async () => {
  const { text } = await bundle(`export { localities } from '@thidua/quang-nam';`);
  expect(text).not.toMatch(/baoquangnam|NQ-UBTVQH15|areaSquareKilometres/);
});

it('a page of one index pays for no other', async () => {
  const { text } = await bundle(`export { pci } from '@thidua/quang-nam';`);
  expect(text).not.toMatch(/PAPI|SIPAS|PAR INDEX/);
});
