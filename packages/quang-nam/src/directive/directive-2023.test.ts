import { parseDirective } from '@thidua/core/schema';
import { describe, expect, it } from 'vitest';
import { directive2023 } from './directive-2023.js';

/** Every row of the inventory of the directive. */
const inventory = `
  S-001 S-002 S-003 S-004 S-005 S-006
  S-010 S-011 S-012 S-013 S-014 S-015 S-016 S-017 S-018 S-019 S-020
  S-030 S-031 S-032 S-033 S-034 S-035 S-036 S-037 S-038 S-039 S-040 S-041
  S-050 S-051 S-052 S-053 S-054 S-055 S-056 S-057 S-058 S-059 S-060 S-061 S-062 S-063 S-064 S-065
  S-066 S-067 S-068 S-069 S-070
  S-080 S-081 S-082 S-083 S-084 S-085
  S-090 S-091 S-092 S-093 S-094 S-095 S-096
  S-100 S-101 S-102 S-103 S-104 S-105 S-106 S-107
  S-110 S-111 S-112 S-113 S-114 S-115 S-116 S-117 S-118 S-119 S-120 S-121 S-122 S-123 S-124 S-125
  S-126 S-127 S-128 S-129 S-130 S-131 S-132 S-133 S-134 S-135 S-136 S-137 S-138 S-139 S-140 S-141
  S-142 S-143 S-144 S-145 S-146 S-147 S-148
  S-160 S-161 S-162 S-163 S-164 S-165 S-166 S-167 S-168 S-169 S-170 S-171 S-172 S-173 S-174
  S-180 S-181 S-182 S-183 S-184 S-185 S-186 S-187 S-188
`
  .trim()
  .split(/\s+/);

interface Item {
  ref: string;
  section: string;
  text: { vi: string; en: string };
  note?: { vi: string; en: string };
}

/** Every item at any depth: what has a ref and a section. */
function itemsIn(value: unknown): Item[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(itemsIn);
  return 'ref' in value && 'section' in value ? [value as Item, ...inner] : inner;
}

const items = itemsIn(directive2023);
const item = (ref: string): Item => {
  const [found, ...others] = items.filter((candidate) => candidate.ref === ref);
  if (!found || others.length > 0) throw new Error(`${ref} does not stand exactly once`);
  return found;
};

describe('the directive of 2023', () => {
  it('is read by the schema, with every reference, and with nothing left out', () => {
    expect(parseDirective(directive2023)).toEqual({ ok: true, value: directive2023 });
  });

  it('has every row of the inventory exactly once', () => {
    expect(inventory).toHaveLength(134);
    const rows = items.map(({ ref }) => ref).filter((ref) => !ref.includes('.'));
    expect(rows.sort()).toEqual(inventory);
  });

  it('divides only the six contents (S-006) and the 14 recipients (S-173) further', () => {
    const parts = items.map(({ ref }) => ref).filter((ref) => ref.includes('.'));
    expect(parts).toEqual([
      ...Array.from({ length: 6 }, (_, index) => `S-006.${index + 1}`),
      ...Array.from({ length: 14 }, (_, index) => `S-173.${index + 1}`),
    ]);
  });

  it('says each thing in Vietnamese and in English, and which of them is the original', () => {
    for (const { ref, text } of items) {
      expect(text.vi, ref).toMatch(/\S/);
      expect(text.en, ref).toMatch(/\S/);
    }
    expect(directive2023.original).toBe('vi');
    expect(directive2023.translation.en).toMatch(/unofficial translation/i);
  });

  it('invents neither number, nor place, nor day of issue', () => {
    const { number, place, issuedOn } = directive2023;
    expect([number, place, issuedOn]).toEqual([null, null, null]);
    expect(directive2023.signature).toMatchObject({ name: 'Lê Trí Thanh' });
  });

  it('holds no scoring', () => {
    const text = JSON.stringify(directive2023);
    for (const word of ['bình xét', 'suy tôn', 'Cờ thi đua', 'xếp loại'])
      expect(text).not.toContain(word);
  });

  it('keeps doubtful wordings as they are written, and says so', () => {
    const doubtful = {
      'S-061': 'ngày 21/4/2022 HĐND tỉnh',
      'S-140': 'hiệu lực hiệu quả',
      'S-050': 'Đại hội Đại biểu lần thứ XIII',
      'S-081': 'chỉ số quản trị và hành chính (PAPI)',
      'S-083': 'chỉ số hài lòng về sự phục vụ hành chính (SIPAS)',
      'S-174': 'các tầng lớp nhân dân',
      'S-004': 'NCKS (Ba)',
    };
    for (const [ref, words] of Object.entries(doubtful)) {
      expect(item(ref).text.vi).toContain(words);
      expect(item(ref).note?.vi).toMatch(/giữ nguyên/i);
    }
  });

  it('says of the seven items that are no quotations that they are none', () => {
    const paraphrases = items.filter((candidate) => 'isParaphrase' in candidate);
    expect(paraphrases.map(({ ref }) => ref).sort()).toEqual([
      ...['S-006', 'S-014', 'S-160', 'S-161', 'S-173', 'S-174', 'S-188'],
    ]);
  });
});

describe('the relations of the directive', () => {
  const related = (from: string, kind: string): string[] =>
    directive2023.relations
      .filter((relation) => relation.from === from && relation.kind === kind)
      .map(({ to }) => to);

  it('know that 01-KL/TW continues 05-CT/TW', () => {
    expect(related('S-064', 'continues')).toEqual(['S-053']);
  });

  it('lead from the programme of the province to the strategy of the nation', () => {
    expect(related('S-062', 'implements')).toEqual(['S-061']);
    expect(related('S-061', 'implements')).toEqual(['S-060']);
  });

  it('tie the office-culture movement to four documents, and disaster prevention to the climate', () => {
    expect(related('S-039', 'tied-to')).toEqual(['S-065', 'S-066', 'S-067', 'S-068']);
    expect(related('S-035', 'tied-to')).toEqual(['S-127']);
  });

  it('tie a movement or an anniversary to the task of its sentence, as no more than inferred', () => {
    const pairs = ['S-033 S-119', 'S-037 S-135', 'S-038 S-137', 'S-105 S-104'];
    for (const pair of pairs) {
      const [from, to] = pair.split(' ');
      expect(directive2023.relations, pair).toContainEqual({
        from,
        kind: 'tied-to',
        to,
        status: 'inferred',
      });
    }
  });

  it('leave no movement, document, index, system, partner or anniversary by itself', () => {
    const { movements, documents, indices, systems, partners, anniversaries } = directive2023;
    const related = new Set(directive2023.relations.flatMap(({ from, to }) => [from, to]));
    const items = [movements, documents, indices, systems, partners, anniversaries].flat();
    expect(items.flatMap(({ ref }) => (related.has(ref) ? [] : [ref]))).toEqual([]);
  });

  it('say each thing once', () => {
    const said = directive2023.relations.map(({ from, kind, to }) => `${from} ${kind} ${to}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it('lead from every target to a task or duty that pursues it, or to what it belongs to', () => {
    const pursued = new Set(
      directive2023.relations.filter(({ kind }) => kind === 'pursues').map(({ to }) => to),
    );
    const open = directive2023.targets.filter(
      ({ ref, role }) => role === 'goal' && !pursued.has(ref),
    );
    expect(open).toEqual([]);
  });
});
