import { describe, expect, it } from 'vitest';
import { newRuralSeries, targets as measuredTargets } from '../new-rural.js';
import { directive2023 } from './directive-2023.js';

const { contents, targets, movements, documents, systems, partners, duties, steps, recipients } =
  directive2023;

describe('the contents', () => {
  it('are the sections I.1 to I.6', () => {
    const sections = ['I.1', 'I.2', 'I.3', 'I.4', 'I.5', 'I.6'];
    expect(contents.map(({ section }) => section)).toEqual(sections);
  });

  it('hold the tasks of their own section, in the order of the text', () => {
    for (const { section, tasks } of contents) {
      const own = directive2023.tasks.filter((task) => task.section === section);
      expect(tasks).toEqual(own.map(({ ref }) => ref));
    }
  });
});

describe('the targets', () => {
  it('have the values, bounds and deadlines of the directive, and null where it has none', () => {
    expect(
      targets.map(({ ref, value, unit, bound, direction, deadline, status }) => [
        ...[ref, value, unit?.vi ?? null, bound, direction, deadline, status],
      ]),
    ).toEqual([
      ['S-010', 7, 'xã', 'at-least', 'increase', '2023-12-31', 'published'],
      ['S-011', 130, 'xã', 'exactly', 'increase', '2023-12-31', 'published'],
      ['S-012', 194, 'xã', null, null, null, 'published'],
      ['S-013', 67, '%', 'exactly', 'increase', '2023-12-31', 'published'],
      ['S-014', 123, 'xã', null, null, null, 'derived'],
      ['S-015', null, null, null, null, '2023-12-31', 'published'],
      ['S-016', null, null, null, 'increase', '2023-12-31', 'published'],
      ['S-017', 3, 'nhiệm vụ', 'exactly', 'increase', '2025-12-31', 'published'],
      ['S-018', null, null, null, null, null, 'published'],
      ['S-019', null, null, null, 'decrease', '2023-12-31', 'published'],
      ['S-020', 1, 'đề án mỗi đơn vị', null, null, '2025-12-31', 'inferred'],
    ]);
  });

  it('agree with each other: 130 − 7 = 123, and 130 of 194 is 67 %', () => {
    const valueOf = (ref: string) => targets.find((target) => target.ref === ref)?.value ?? NaN;
    expect(valueOf('S-011') - valueOf('S-010')).toBe(valueOf('S-014'));
    expect(Math.round((valueOf('S-011') / valueOf('S-012')) * 100)).toBe(valueOf('S-013'));
  });

  it('say which deadlines the directive does not write', () => {
    const inferred = targets.filter(({ deadlineStatus }) => deadlineStatus === 'inferred');
    expect(inferred.map(({ ref }) => ref)).toEqual(['S-016', 'S-019', 'S-020']);
  });

  it('lead to the target that is measured, which has the same goal, baseline and deadline', () => {
    const stated = targets.find(({ targetId }) => targetId !== undefined);
    const measured = measuredTargets.find(({ id }) => id === stated?.targetId);
    expect(measured).toMatchObject({
      goal: { value: stated?.value, denominator: stated?.denominator },
      baseline: stated?.baseline,
      deadline: stated?.deadline,
      observations: newRuralSeries,
    });
  });

  it('name their own section as the source', () => {
    for (const { section, source } of targets) expect(source.section).toBe(section);
  });
});

describe('the movements', () => {
  const quoted = [
    'Quảng Nam đoàn kết, chung sức, đồng lòng thi đua phòng, chống và chiến thắng đại dịch Covid-19',
    'Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí',
    'Doanh nghiệp Việt Nam hội nhập và phát triển',
    'Cả nước chung sức xây dựng nông thôn mới',
    'Chủ động phòng, chống thiên tai, xây dựng cộng đồng an toàn',
    'Quảng Nam chung tay vì người nghèo - không để ai bị bỏ lại phía sau',
    'Toàn dân đoàn kết xây dựng đời sống văn hóa',
    'Toàn dân bảo vệ an ninh Tổ quốc',
    'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
  ];

  it('are nine with a quoted name, to the letter, and three without', () => {
    expect(movements.flatMap(({ name }) => (name ? [name.vi] : []))).toEqual(quoted);
    expect(movements.filter(({ name }) => name === null).map(({ ref }) => ref)).toEqual([
      ...['S-030', 'S-040', 'S-041'],
    ]);
  });

  it('stand in quotation marks in the text, in both languages', () => {
    for (const { name, text } of movements) {
      if (name === null) expect(text.vi).not.toContain('“');
      else {
        expect(text.vi).toContain(`“${name.vi}”`);
        expect(text.en).toContain(`“${name.en}”`);
      }
    }
  });

  it('have the kind, the period and the verb of the directive', () => {
    expect(
      movements.map(({ ref, kind, period, verb }) => [
        ref,
        kind,
        period && `${period.from}-${period.to}`,
        verb.vi,
      ]),
    ).toEqual([
      ['S-030', 'emulation-movement', '2023-2023', 'phát động'],
      ['S-031', 'special-emulation-movement', null, 'tiếp tục'],
      ['S-032', 'emulation-movement', null, 'triển khai'],
      ['S-033', 'emulation-movement', null, 'tiếp tục'],
      ['S-034', 'emulation-movement', '2021-2025', 'tiếp tục'],
      ['S-035', 'emulation-movement', '2021-2025', 'thực hiện tốt'],
      ['S-036', 'emulation-movement', '2021-2025', 'tiếp tục'],
      ['S-037', 'movement', null, 'tiếp tục'],
      ['S-038', 'movement', null, 'đẩy mạnh'],
      ['S-039', 'emulation-movement', '2019-2025', 'tiếp tục'],
      ['S-040', 'movement', null, 'đẩy mạnh'],
      ['S-041', 'emulation-movement', null, 'tăng cường'],
    ]);
  });

  it('have their verb in the text', () => {
    for (const { text, verb } of movements) expect(text.vi.toLowerCase()).toContain(verb.vi);
  });

  it('know the name that the province’s own plan gives the new-rural movement, with its source', () => {
    const others = movements.filter(({ otherNames }) => otherNames !== undefined);
    expect(others).toMatchObject([
      {
        ref: 'S-034',
        otherNames: [
          {
            name: { vi: 'Quảng Nam chung sức xây dựng nông thôn mới' },
            source: { reference: expect.stringContaining('2218/QĐ-UBND') },
          },
        ],
      },
    ]);
  });
});

describe('the documents', () => {
  it('are 14 with number and date, and seven with neither', () => {
    expect(
      documents.flatMap(({ number, date }) => (number && date ? [`${number} ${date}`] : [])),
    ).toEqual([
      '05-CT/TW 2016-05-15',
      '34-CT/TW 2014-04-07',
      '12-NQ/TU 2021-07-20',
      '04-NQ/TU 2021-04-12',
      '11-NQ/TU 2021-07-20',
      '1331/QĐ-TTg 2021-07-24',
      '13/NQ-HĐND 2022-04-21',
      '1478/QĐ-UBND 2022-05-31',
      '35-NQ/TW 2018-10-22',
      '01-KL/TW 2021-05-18',
      '30-CT/TU 2022-11-17',
      '22/CT-UBND 2012-10-12',
      '26/CT-UBND 2016-09-13',
      '3510/QĐ-UBND 2021-11-30',
    ]);
    expect(documents.filter(({ number, date }) => number === null && date === null)).toHaveLength(
      7,
    );
  });

  it('have in their text the number and the day that they have as data', () => {
    for (const { text, number, date } of documents) {
      if (number === null || date === null) continue;
      const [year, month, day] = date.split('-').map(Number);
      expect(text.vi).toContain(number);
      expect(text.vi).toMatch(new RegExp(`ngày 0?${day}/0?${month}/${year}`));
    }
  });

  it('say where the issuer was not read but concluded', () => {
    const concluded = documents.filter(({ issuer }) => issuer?.status === 'inferred');
    expect(concluded.map(({ ref }) => ref)).toEqual(['S-062', 'S-070']);
  });
});

describe('the information systems', () => {
  it('are four to use, two to put into use and one channel, each a source to cite', () => {
    expect(systems.map(({ action }) => action)).toEqual([
      ...['use', 'use', 'use', 'use', 'put-into-use', 'put-into-use', 'inform'],
    ]);
    for (const { source } of systems) expect(source.title.vi).toContain('Quảng Nam');
  });
});

describe('partners and anniversaries', () => {
  it('are four localities of three countries', () => {
    expect(partners.map(({ name, countryCode }) => `${name.vi} ${countryCode}`)).toEqual([
      ...['Nagasaki JP', 'Osan KR', 'Gwangyang KR', 'Ubon Ratchathani TH'],
    ]);
  });

  it('are 50 years without a day, and 75 years of 11/6/1948', () => {
    expect(directive2023.anniversaries).toMatchObject([
      { ref: 'S-105', years: 50, milestone: null },
      { ref: 'S-106', years: 75, milestone: { since: '1948-06-11', date: '2023-06-11' } },
    ]);
  });
});

describe('implementation', () => {
  const refsOf = (id: string): string[] =>
    duties.filter(({ organisations }) => organisations.includes(id)).map(({ ref }) => ref);

  it('gives each organisation its duties', () => {
    expect(refsOf('so-ban-nganh')).toEqual(['S-160', 'S-163', 'S-164', 'S-165', 'S-172']);
    expect(refsOf('don-vi-trung-uong')).toEqual(['S-162', 'S-163', 'S-164', 'S-165']);
    expect(refsOf('so-tttt')).toEqual(['S-166', 'S-167', 'S-168']);
    expect(refsOf('hd-tdkt')).toEqual(['S-169', 'S-170', 'S-171']);
  });

  it('has nine steps, each with actor and output, from the plan to the shared model', () => {
    expect(steps).toHaveLength(9);
    expect(steps.at(0)?.output.text.en).toBe('plan');
    expect(steps.at(-1)?.output.text.en).toBe('models replicated');
    for (const { actor, output } of steps) {
      expect(actor.vi).toMatch(/\S/);
      expect(output.text.vi).toMatch(/\S/);
    }
  });

  it('has 14 recipients, one of whom gets a report, and the archive as the last', () => {
    expect(recipients).toHaveLength(14);
    expect(recipients.map(({ purpose }) => purpose)).toEqual([
      ...['inform', 'report', ...Array<string>(11).fill('inform'), 'archive'],
    ]);
    expect(recipients.at(-1)?.text).toEqual(directive2023.filing.text);
  });
});
