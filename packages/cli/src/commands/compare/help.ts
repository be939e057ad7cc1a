import type { Command } from '../../command.js';

/** How `thidua compare` is used. */
export const compareHelp: Command['help'] = {
  vi: {
    usage: 'compare BẢNG_CŨ BẢNG_MỚI',
    summary: 'Hai bảng thi đua khác nhau chỗ nào, ai đổi hạng, vì sao',
    details: `Tùy chọn
  --json               xuất kết quả dưới dạng JSON`,
    examples: [
      'compare bang-tu-cham.json bang-tham-dinh.json',
      'compare bang-2022.json bang-2023.json',
    ],
  },
  en: {
    usage: 'compare OLD NEW',
    summary: 'What changed between two scoreboards, whose rank moved, and why',
    details: `Options
  --json               prints the result as JSON`,
    examples: ['compare self-scored.json reviewed.json', 'compare board-2022.json board-2023.json'],
  },
};
