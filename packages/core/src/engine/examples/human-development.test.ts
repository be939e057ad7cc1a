import { expect, it } from 'vitest';
import { exampleScheme } from '../../testing/example-scheme.js';
import { scoreSample } from '../../testing/score-sample.js';

/**
 * The first 24 of the Human Development Report 2015, table 1 (hdr.undp.org/en/composite/HDI, UNDP,
 * CC BY 3.0 IGO): index, life expectancy, expected and mean years of schooling, gross national
 * income per capita in dollars of 2011 at purchasing power parity.
 */
const published = `
Norway 0.944 81.6 17.5 12.6 64992
Australia 0.935 82.4 20.2 13.0 42261
Switzerland 0.930 83.0 15.8 12.8 56431
Denmark 0.923 80.2 18.7 12.7 44025
Netherlands 0.922 81.6 17.9 11.9 45435
Germany 0.916 80.9 16.5 13.1 43919
Ireland 0.916 80.9 18.6 12.2 39568
United-States 0.915 79.1 16.5 12.9 52947
Canada 0.913 82.0 15.9 13.0 42155
New-Zealand 0.913 81.8 19.2 12.5 32689
Singapore 0.912 83.0 15.4 10.6 76628
Hong-Kong 0.910 84.0 15.6 11.2 53959
Liechtenstein 0.908 80.0 15.0 11.8 79851
Sweden 0.907 82.2 15.8 12.1 45636
United-Kingdom 0.907 80.7 16.2 13.1 39267
Iceland 0.899 82.6 19.0 10.6 35182
Korea 0.898 81.9 16.9 11.9 33890
Israel 0.894 82.4 16.0 12.5 30676
Luxembourg 0.892 81.7 13.9 11.7 58711
Japan 0.891 83.5 15.3 11.5 36927
Belgium 0.890 80.8 16.3 11.3 41187
France 0.888 82.2 16.0 11.1 38056
Austria 0.885 81.4 15.7 10.8 43869
Finland 0.883 80.8 17.1 10.3 38695
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name = '', ...numbers] = line.split(' ');
    const [index = NaN, life = NaN, expected = NaN, mean = NaN, income = NaN] = numbers.map(Number);
    const row = { 'life-expectancy': life, 'expected-schooling': expected };
    return { name, index, row: { ...row, 'mean-schooling': mean, income } };
  });

const scheme = exampleScheme('human-development');

/** The index of each, with its published components moved by parts of their last digit. */
function indicesWith(digits: number): number[] {
  const cells = published.map(({ name, row }) => {
    const moved = Object.entries(row).map(([id, value]) => [
      id,
      value + digits * (id === 'income' ? 1 : 0.1),
    ]);
    return [name, Object.fromEntries(moved) as typeof row] as const;
  });
  return [...scoreSample(scheme, Object.fromEntries(cells)).scores];
}

it('gives the published Human Development Index of 2014, as far as rounded components tell it', () => {
  const [low, own, high] = [indicesWith(-0.5), indicesWith(0), indicesWith(0.5)];
  published.forEach(({ index, name }, place) => {
    expect(index, name).toBeGreaterThanOrEqual(low[place] as number);
    expect(index, name).toBeLessThanOrEqual(high[place] as number);
  });
  expect(published.filter(({ index }, place) => index === own[place])).toHaveLength(17);
});
