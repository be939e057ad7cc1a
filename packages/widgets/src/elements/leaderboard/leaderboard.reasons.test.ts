import { scoreboard2023 } from '@thidua/sample-province';
import { expect, it } from 'vitest';
import { reasonsOf } from './leaderboard.reasons.js';

it('says beside each figure where it was read: file, sheet and cell, and the system', () => {
  const [board] = scoreboard2023.boards;
  const row = board?.rows[0];
  const [first, second] = row?.breakdown ?? [];
  if (!board || !row || !first || !second) throw new Error('The sample tells reasons');
  const title = { vi: 'Hệ thống một cửa', en: 'One-stop system' };
  const read = { ...board, sources: [{ title, reference: 'mot-cua.xlsx, Số liệu' }] };
  const breakdown = [{ ...first, source: 0, section: 'C12' }, second];
  const [told, plain] = reasonsOf(read, { ...row, breakdown }, 'vi');
  expect(told).toMatch(/ điểm\. Nguồn: mot-cua\.xlsx, Số liệu!C12 \(Hệ thống một cửa\)$/);
  expect(plain).not.toContain('Nguồn');
  expect(reasonsOf(read, { ...row, breakdown }, 'en')[0]).toMatch(
    /\. Source: .* \(One-stop system\)$/,
  );
});

it('begins with what part of the data there is, where some is missing', () => {
  const [board] = scoreboard2023.boards;
  const [row] = board?.rows ?? [];
  if (!board || !row) throw new Error('The sample tells reasons');
  const { dataShare: _, ...whole } = row;
  const all = reasonsOf(board, whole, 'vi');
  const [first, ...others] = reasonsOf(board, { ...row, dataShare: 0.75 }, 'vi');
  expect(first).toMatch(/^Số liệu mới có cho 75% trọng số/);
  expect(others).toEqual(all);
  expect(reasonsOf(board, { ...row, dataShare: 0.75 }, 'en')[0]).toMatch(/^There are data for 75%/);
});
