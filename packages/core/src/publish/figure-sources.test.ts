import { expect, it } from 'vitest';
import type { Board } from '../model/board/board.js';
import type { Source } from '../model/value/source.js';
import { formatOrigin } from '../format/origin.js';
import { parseScoreboard } from '../parse/scoreboard.js';
import { exampleDefinition } from '../testing/example.js';
import { sampleScheme } from '../testing/sample-scheme.js';
import { sampleUnit, scoreSample, type Cell } from '../testing/score-sample.js';
import { publish } from './publish.js';
import { scoredBoard } from './scored-board.js';

const { asOf, source } = exampleDefinition;
const label = { vi: 'Điểm', en: 'Score' };
const oneStop = { title: { vi: 'Hệ thống một cửa', en: 'One-stop system' } };
const own = { title: { vi: 'An.xlsx', en: 'An.xlsx' }, reference: 'An.xlsx, Số liệu' };

const scheme = sampleScheme({
  groups: [{ id: 'total' }],
  criteria: ['roads', 'schools'].map((id) => ({
    id,
    maxPoints: 10,
    rule: { kind: 'direct-points' },
  })),
});
const read = (value: Cell, from: Source, section?: string): Cell =>
  ({ value, source: { ...from, ...(section !== undefined && { section }) } }) as Cell;

/** A scoreboard of these cells, by unit and criterion, and where it says that each was read. */
function published(cells: Record<string, Record<string, Cell>>) {
  const scoring = scoreSample(scheme, cells);
  const scoreboard = publish({
    ...exampleDefinition,
    targets: [],
    blocs: [],
    localities: Object.keys(cells).map((code) => sampleUnit(code)),
    boards: [scoredBoard(scoring, { id: 'board', title: label, asOf, source, scoreTitle: label })],
    awards: [],
    proposals: [],
  });
  const board = scoreboard.boards[0] as Board;
  const origins = board.rows.flatMap(({ code, breakdown = [] }) =>
    breakdown.map((reason) => [`${code} ${reason.criterion}`, formatOrigin(board, reason, 'vi')]),
  );
  return { scoreboard, board, origins: Object.fromEntries(origins) as Record<string, string> };
}

const exported = { ...oneStop, reference: 'mot-cua.xlsx, Sheet1' };

it('tells of each figure the file, sheet and cell, and the system, the source once for a criterion', () => {
  const { scoreboard, board, origins } = published({
    A: { roads: read(5, exported, 'C2'), schools: read(6, own, 'D2') },
    B: { roads: read(7, exported, 'C3'), schools: read(8, exported, 'D3') },
  });
  expect(origins).toEqual({
    'A roads': 'mot-cua.xlsx, Sheet1!C2 (Hệ thống một cửa)',
    'A schools': 'An.xlsx, Số liệu!D2',
    'B roads': 'mot-cua.xlsx, Sheet1!C3 (Hệ thống một cửa)',
    'B schools': 'mot-cua.xlsx, Sheet1!D3 (Hệ thống một cửa)',
  });
  expect(board.sources).toEqual([exported, own]);
  expect(board.criteria?.map((criterion) => criterion.source)).toEqual([0, undefined]);
  const reasons = board.rows.flatMap(({ breakdown = [] }) => breakdown);
  expect(reasons.map((reason) => reason.source)).toEqual([undefined, 0, undefined, 1]);
  expect(parseScoreboard(structuredClone(scoreboard))).toEqual({ ok: true, value: scoreboard });
});

it('takes the source of the stage that counts, and tells none of a gap', () => {
  const { origins } = published({
    A: { roads: read({ missing: 'no-data' } as never, own, 'C2'), schools: read(6, own, 'D2') },
  });
  expect(origins['A roads']).toBe('');
  const entry = (stage: 'reviewed' | 'final', section: string) => ({
    ...{ schemaVersion: '1.0', id: stage, scheme: { id: scheme.id, version: scheme.version } },
    ...{ period: '2023', stage, status: 'official' as const, source },
    entries: [{ code: 'A', criterion: 'roads', value: 5, source: { ...own, section } }],
  });
  const scoring = scoreSample(scheme, { A: {} });
  const reports = [entry('final', 'F9'), entry('reviewed', 'C2')];
  const board = scoredBoard(
    { ...scoring, reports },
    {
      ...{ id: 'board', title: label, asOf, source, scoreTitle: label },
    },
  );
  expect(board.sources).toEqual([own]);
});

it('tells nothing where all figures have the source of the board', () => {
  const { board } = published({ A: { roads: read(5, source), schools: read(6, source) } });
  expect(board).not.toHaveProperty('sources');
  expect(JSON.stringify(board.rows)).not.toContain('section');
});

it('tells of sources what they have in common where nearly each figure has one of its own', () => {
  const many = (code: string) => ({
    roads: read(5, { ...oneStop, reference: `công văn ${code}1` }),
    schools: read(5, { ...oneStop, reference: `công văn ${code}2` }),
  });
  const { board, origins } = published(
    Object.fromEntries(['A', 'B', 'C', 'D'].map((code) => [code, many(code)])),
  );
  expect(board.sources).toEqual([oneStop]);
  expect(new Set(Object.values(origins))).toEqual(new Set(['Hệ thống một cửa']));
});

it('is refused where a source is named that the board does not have', () => {
  const { scoreboard } = published({ A: { roads: read(5, own), schools: read(6, exported) } });
  const damaged = structuredClone(scoreboard);
  const [board] = damaged.boards;
  Object.assign(board?.criteria?.[0] ?? {}, { source: 7 });
  Object.assign(board?.rows[0]?.breakdown?.[1] ?? {}, { source: 2 });
  const parsed = parseScoreboard(damaged, 'vi');
  const found = parsed.ok ? [] : parsed.issues;
  expect(found.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
    'unknown-reference boards.0.criteria.0.source',
    'unknown-reference boards.0.rows.0.breakdown.1.source',
  ]);
  expect(found[0]?.message).toContain('danh sách nguồn');
});
