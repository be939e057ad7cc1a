import fc from 'fast-check';

/** What no field expects, as it stands in a text of JSON. */
const anything = fc.oneof(
  fc.constantFrom(
    ...[
      'null',
      'true',
      '[]',
      '{}',
      '""',
      '" "',
      '-0',
      '1e999',
      '-1e999',
      '5e-324',
      '1e21',
      '0.1e-6',
    ],
    ...[
      '9007199254740993',
      '123456789012345678901234567890',
      '1.0000000000000002',
      '01',
      '+1',
      'NaN',
    ],
    ...['"__proto__"', '"constructor"', '"toString"', '{"__proto__":{"a":1}}', '{"constructor":1}'],
    ...['"2023-02-30"', '"0000-01-01"', '"9999-12-31"', '"2023-06-11T00:00:00Z"', '"-"', '"%"'],
    ...[
      '"\\u0000"',
      '"\\ud800"',
      '"\\udc00x"',
      '"\\u202e"',
      '"\\u2028"',
      '"\\udb40\\udc01"',
      '"\\u001b[2J"',
    ],
    ...['"e\\u0302\\u0301"', '"\ufeff"', '"Đ\u00d0\u0189"', '"👩‍👩‍👧"', '"<script>"', '"javascript:0"'],
  ),
  fc.nat({ max: 300 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  fc.nat({ max: 120 }).map((depth) => `${'{"conditions":['.repeat(depth)}${']}'.repeat(depth)}`),
  fc.nat({ max: 3000 }).map((length) => `"${'ệ'.repeat(length)}"`),
  fc.double().map(String),
  fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
  fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.stringify(value)),
);

/** What may stand in a field of its kind, and seldom does. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('2023', '2022-12-31', '2024-02-29', 'official', 'decrease', 'at-most', 'a', '%'),
);
const number = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.5, 1e-9, 1e15, 99.95, 100, 130.0000000001),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

/** Where, as a share of all the places that there are. */
const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const of = <Kind extends string>(...kinds: Kind[]) => fc.constantFrom(...kinds);

const damage = fc.oneof(
  { weight: 14, arbitrary: fc.record({ kind: of('alike', 'words'), place, text, number }) },
  { weight: 2, arbitrary: fc.record({ kind: of('other'), place, json: anything }) },
  fc.record({ kind: of('drop', 'double', 'swap', 'rename'), place, second: place }),
  fc.record({ kind: of('cut'), place }),
  fc.record({ kind: of('type'), place, typed: fc.string({ unit: 'binary', maxLength: 4 }) }),
);

type Damage = typeof damage extends fc.Arbitrary<infer Each> ? Each : never;

/** How a file is made of another: a few places damaged. */
export const damages: fc.Arbitrary<Damage[]> = fc.array(damage, { minLength: 1, maxLength: 3 });

const key = /^"(?:[^"\\]|\\.)*"/;
/** Plain values, and the keys among them. */
const values = /"(?:[^"\\]|\\.)*"(\s*:)?|-?\d[\d.eE+-]*|true|false|null/g;
/** Keys with their plain values. */
const members = /"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[-\d.eE+]+|true|false|null)/g;
/** What is written for people: it may be any text. */
const words = /(?<="(?:vi|en|reference|unit)"\s*:\s*)"(?:[^"\\]|\\.)*"/g;
const placesOf = {
  ...{ words, alike: values, other: values, swap: values },
  ...{ drop: members, double: members, rename: members },
};

/** What stands at a damaged place instead. */
function instead(part: string, damage: Damage, second: string): string {
  switch (damage.kind) {
    case 'alike':
    case 'words':
      if (part.startsWith('"')) return JSON.stringify(damage.text);
      return /\d/.test(part) ? String(damage.number) : part;
    case 'other':
      return damage.json;
    case 'double':
      return `${part},${second}`;
    case 'rename':
      return part.replace(key, () => key.exec(second)?.[0] ?? '""');
    case 'swap':
      return second;
    default:
      return '';
  }
}

function damagedOnce(text: string, damage: Damage): string {
  if (damage.kind === 'cut') return text.slice(0, damage.place * text.length);
  if (damage.kind === 'type') {
    const offset = Math.floor(damage.place * text.length);
    return text.slice(0, offset) + damage.typed + text.slice(offset + 1);
  }
  const places = [...text.matchAll(placesOf[damage.kind])].filter(([, colon]) => !colon);
  const placeAt = (share: number) => places[Math.floor(share * places.length)];
  const found = placeAt(damage.place);
  if (!found) return text;
  const [part] = found;
  const second = 'second' in damage ? (placeAt(damage.second)?.[0] ?? part) : part;
  const end = found.index + part.length;
  const comma = damage.kind === 'drop' && text[end] === ',' ? 1 : 0;
  return text.slice(0, found.index) + instead(part, damage, second) + text.slice(end + comma);
}

/** A text of JSON with places damaged, most of it still JSON. */
export const damaged = (text: string, each: readonly Damage[]): string =>
  each.reduce(damagedOnce, text);
