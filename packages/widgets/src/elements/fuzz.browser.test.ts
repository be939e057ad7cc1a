// Elements with attributes that nobody would write. `npm run fuzz` tries many more.
import '@thidua/widgets/define';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clear } from '../../test/support/mount.js';
import { hostileScoreboard } from '../../test/support/hostile-scoreboard.js';
import { sampleScoreboard, scoreboard2023 } from '../../test/support/scoreboards.js';
import { nouns } from './nouns.js';

declare global {
  interface ImportMeta {
    readonly env: Record<string, string | undefined>;
  }
}

const count = Number(import.meta.env['VITE_FUZZ_ELEMENTS'] ?? 300);
const seed = Number(import.meta.env['VITE_FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));

const attributes = [
  ...new Set(
    nouns.flatMap(
      (noun) =>
        (customElements.get(`thidua-${noun}`) as unknown as { observedAttributes: string[] })
          .observedAttributes,
    ),
  ),
  ...['hidden', 'dir', 'class', 'style', 'slot', 'is', 'part', 'tabindex', 'contenteditable'],
];
const plainWords = [
  '0 -0 -1 0.5 1.234 12,5 1e3 1e999 0x10 99999999999999999999 NaN Infinity ٣ 75%',
  '2023-06-11 11/6/2023 2023-02-29 9999-12-31 0000-00-00 -1-1-1 2023-06-11T25:00Z 0001-01-01',
  'en EN en-GB fr vi-VN dark light auto decrease increase at-most rank score bloc name true false',
  'constructor __proto__ toString hasOwnProperty',
  'new-rural-communes dti-2023 cum-dong-bang call-for-patriotic-emulation',
  'javascript:globalThis.attacked=1 http://[ // data:,x blob:x /{slug} {code} { % %E0%A4%A',
  'sha384-x \u202e\u0000\u{e0001} \ud800 👩‍👩‍👧‍👦',
];
const words = fc.constantFrom(
  ...plainWords.flatMap((line) => line.split(' ')),
  ...['', ' ', '123 xã', 'sha256-junk md5-x', 'ệ'.repeat(5000)],
  '"><img src=x onerror="globalThis.attacked=1">',
  '</template></style><script>globalThis.attacked=1</script>',
);
const text = fc.oneof(
  { weight: 5, arbitrary: words },
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const given = fc.dictionary(fc.constantFrom(...attributes), text, {
  maxKeys: 6,
  noNullPrototype: true,
});
const data = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom<unknown>(scoreboard2023, sampleScoreboard, hostileScoreboard),
  },
  { weight: 3, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom<unknown>(null, 0, '', [], {}, () => 0),
      fc.jsonValue({ maxDepth: 2 }),
    ),
  },
);
const life = fc.record({
  noun: fc.constantFrom(...nouns),
  first: given,
  then: given,
  data,
  later: data,
  fallback: fc.boolean(),
  isMoved: fc.boolean(),
});
const show = (value: unknown) => JSON.stringify(value)?.slice(0, 600);

it(`stand whatever they are told, ${count} of them, seed ${seed}`, async () => {
  const errors: string[] = [];
  let present = '';
  const note = (event: Event): void => {
    errors.push(
      `${present}: ${String((event as ErrorEvent).error?.stack ?? (event as PromiseRejectionEvent).reason?.stack ?? (event as ErrorEvent).message)}`,
    );
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  for (const each of fc.sample(life, { seed, numRuns: count })) {
    present = show({ ...each, data: typeof each.data, later: typeof each.later }) ?? '';
    const element = document.createElement(`thidua-${each.noun}`);
    if (each.fallback) element.append('Số liệu');
    const set = (attributes: Record<string, string>): void =>
      Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
    try {
      set(each.first);
      Object.assign(element, { scoreboard: each.data });
      document.body.append(element);
      await element.updateComplete;
      for (const button of element.shadowRoot?.querySelectorAll<HTMLElement>('button, summary') ??
        [])
        button.click();
      await element.updateComplete;
      set(each.then);
      Object.assign(element, { scoreboard: each.later });
      await element.updateComplete;
      element.remove();
      document.body.prepend(element);
      await element.updateComplete;
      if (!each.isMoved) continue;
      const frame = document.createElement('iframe');
      document.body.append(frame, element.cloneNode(true));
      frame.contentDocument?.body.append(element);
      await element.updateComplete;
      document.body.append(element);
      await element.updateComplete;
    } catch (error) {
      errors.push(`${present}: ${(error as Error).stack}`);
    } finally {
      const shown = element.shadowRoot;
      const seen = shown?.textContent.trim() || (shown?.querySelector('slot') && each.fallback);
      if (!seen) errors.push(`${present}: nothing is seen`);
      clear();
    }
  }
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  expect('attacked' in globalThis).toBe(false);
  expect([...new Set(errors)].slice(0, 5)).toEqual([]);
}, 600_000);
