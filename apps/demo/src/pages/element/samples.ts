import type { Locale } from '@thidua/core';
import type { Noun } from '@thidua/site/parts';
import { samplePath, scoreboardPath } from '../../routes.js';

/** An attribute that a visitor may change. */
export interface Control {
  name: string;
  value: string;
  kind: 'text' | 'number' | 'flag' | readonly string[];
}

/** The element in some circumstance. */
export interface Sample {
  caption: string;
  attributes: Record<string, string | number>;
}

/** What the page of an element shows. */
export interface Samples {
  controls: Control[];
  states: Sample[];
  /** Content between the tags; `{name}` stands for the value of an attribute. */
  fallback: string;
}

const src = scoreboardPath;
const sampleSrc = samplePath;
const theme: Control = { name: 'theme', value: '', kind: ['', 'light', 'dark', 'auto'] };
const target = { src, 'target-id': 'new-rural-communes' };
const appeal = { src, 'milestone-id': 'emulation-appeal' };

/**
 * Real figures are those of the directive and of the published series; figures made up to show a
 * state are marked `illustrative`, and the element says so.
 */
export function samplesOf(noun: Noun, locale: Locale): Samples {
  const say = (vi: string, en: string): string => (locale === 'vi' ? vi : en);
  const all: Record<Noun, () => Samples> = {
    progress: () => ({
      controls: [
        {
          name: 'label',
          value: say('Xã đạt chuẩn nông thôn mới', 'New-rural communes'),
          kind: 'text',
        },
        { name: 'value', value: '123', kind: 'number' },
        { name: 'baseline', value: '123', kind: 'number' },
        { name: 'target', value: '130', kind: 'number' },
        { name: 'unit', value: say('xã', 'communes'), kind: 'text' },
        { name: 'deadline', value: say('31/12/2023', '2023-12-31'), kind: 'text' },
        { name: 'as-of', value: say('9/8/2023', '2023-08-09'), kind: 'text' },
        { name: 'direction', value: '', kind: ['', 'increase', 'decrease'] },
        {
          name: 'source',
          value: say(
            'Sở Nông nghiệp và Phát triển nông thôn tỉnh Quảng Nam',
            'Quang Nam Department of Agriculture and Rural Development',
          ),
          kind: 'text',
        },
        {
          name: 'status',
          value: 'provisional',
          kind: ['', 'official', 'provisional', 'illustrative'],
        },
        theme,
      ],
      states: [
        {
          caption: say('Chậm tiến độ', 'Behind'),
          attributes: { ...target, 'as-of': '2023-08-09' },
        },
        {
          caption: say('Chưa có số liệu trong kỳ', 'No data in the period yet'),
          attributes: { ...target, 'as-of': '2023-05-01' },
        },
        {
          caption: say('Đã đạt và vượt', 'Met, and beyond'),
          attributes: {
            label: say('Hộ được cấp nước sạch', 'Households with clean water'),
            value: 1240,
            baseline: 900,
            target: 1200,
            unit: say('hộ', 'households'),
            status: 'illustrative',
          },
        },
        {
          caption: say('Càng thấp càng tốt', 'Lower is better'),
          attributes: {
            label: say('Hộ nghèo', 'Poor households'),
            value: 460,
            baseline: 500,
            target: 400,
            direction: 'decrease',
            unit: say('hộ', 'households'),
            deadline: '2023-12-31',
            'as-of': '2023-03-31',
            status: 'illustrative',
          },
        },
        {
          caption: say('Hết hạn mà chưa đạt', 'Missed'),
          attributes: {
            label: say('Km đường được bê tông hóa', 'Kilometres of road paved'),
            value: 38.5,
            baseline: 0,
            target: 40,
            unit: 'km',
            deadline: '2023-12-31',
            'as-of': '2024-01-15',
            status: 'illustrative',
          },
        },
        {
          caption: say('Giá trị sai: giữ nội dung dự phòng', 'A wrong value: the fallback stays'),
          attributes: { value: say('nhiều', 'many'), target: 130 },
        },
      ],
      fallback: say(
        '{label}: {value} trên {target} {unit}.',
        '{label}: {value} of {target} {unit}.',
      ),
    }),
    leaderboard: () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        { name: 'board', value: 'dti-2023', kind: 'text' },
        { name: 'bloc', value: '', kind: ['', 'cum-dong-bang', 'cum-mien-nui'] },
        {
          name: 'sort',
          value: '',
          kind: ['', '-rank', 'name', '-name', 'score', '-score', 'grade'],
        },
        { name: 'limit', value: '6', kind: 'number' },
        { name: 'page-size', value: '', kind: 'number' },
        { name: 'highlight', value: '503', kind: 'text' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Một cụm, xếp hạng trong cụm', 'One cluster, ranked inside it'),
          attributes: { src, bloc: 'cum-mien-nui' },
        },
        {
          caption: say('Ba dòng đầu, và Tây Giang', 'The first three, and Tay Giang'),
          attributes: { src, limit: 3, highlight: '504' },
        },
        {
          caption: say('Ngày mà bảng chưa công bố', 'A day before publication'),
          attributes: { src, 'as-of': '2023-06-11' },
        },
        {
          caption: say(
            'Tệp của phiên bản mới hơn: báo rõ',
            'A file of a newer version: it says so',
          ),
          attributes: { src: '/data/newer-version.json' },
        },
      ],
      fallback: say(
        'Xếp hạng chuyển đổi số 2023: Quế Sơn đứng đầu trong 18 địa phương (Báo Quảng Nam, 2/2/2024).',
        'Digital transformation ranking 2023: Que Son leads the 18 localities (Quang Nam Newspaper, 2 February 2024).',
      ),
    }),
    timeline: () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Nhìn từ đầu năm', 'Seen from the beginning of the year'),
          attributes: { src, 'as-of': '2023-02-10' },
        },
        {
          caption: say('Nhìn từ sau đó', 'Seen from later'),
          attributes: { src, 'as-of': '2023-07-01' },
        },
        {
          caption: say(
            'Tệp của phiên bản mới hơn: báo rõ',
            'A file of a newer version: it says so',
          ),
          attributes: { src: '/data/newer-version.json' },
        },
      ],
      fallback: say(
        'Kỷ niệm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc: ngày 11/6/2023.',
        'The appeal for patriotic emulation is commemorated on 11 June 2023.',
      ),
    }),
    movements: () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        { name: 'area', value: '', kind: 'text' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Một ngày sau khi nhiều phong trào kết thúc', 'A day after many have ended'),
          attributes: { src, 'as-of': '2026-01-01' },
        },
        {
          caption: say(
            'Nội dung không có: báo các nội dung có',
            'An unknown area: it says which there are',
          ),
          attributes: { src, area: 'none' },
        },
        {
          caption: say(
            'Tệp của phiên bản mới hơn: báo rõ',
            'A file of a newer version: it says so',
          ),
          attributes: { src: '/data/newer-version.json' },
        },
      ],
      fallback: say(
        'Chỉ thị phát động phong trào thi đua năm 2023, tiếp tục và đẩy mạnh các phong trào khác.',
        'The directive launches the movement of 2023, and continues and steps up others.',
      ),
    }),
    honours: () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        { name: 'award', value: '', kind: 'text' },
        { name: 'area', value: '', kind: 'text' },
        { name: 'page-size', value: '', kind: 'number' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Hai khen thưởng một trang', 'Two honours on a page'),
          attributes: { src, 'page-size': 2 },
        },
        {
          caption: say(
            'Hình thức không có: báo các hình thức có',
            'An unknown award: it says which there are',
          ),
          attributes: { src, award: 'none' },
        },
        {
          caption: say(
            'Tệp của phiên bản mới hơn: báo rõ',
            'A file of a newer version: it says so',
          ),
          attributes: { src: '/data/newer-version.json' },
        },
      ],
      fallback: say('Cờ thi đua của tỉnh năm 2023.', 'Emulation flags of the province, 2023.'),
    }),
    scorecard: () => ({
      controls: [
        { name: 'src', value: sampleSrc, kind: 'text' },
        { name: 'locality', value: 'M05', kind: 'text' },
        { name: 'board', value: '', kind: 'text' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Bảng chỉ có thứ hạng đã công bố', 'A board of published ranks only'),
          attributes: { src, locality: '515' },
        },
        {
          caption: say('Chưa xếp hạng, kèm lý do', 'Not ranked, with the reason'),
          attributes: { src: sampleSrc, locality: 'M16' },
        },
        {
          caption: say('Địa phương không có: báo rõ', 'An unknown locality: it says so'),
          attributes: { src, locality: 'none' },
        },
      ],
      fallback: say(
        'Phiếu điểm của huyện Bãi Quỳnh, tỉnh Hạc Vân (minh họa).',
        'Scorecard of Bai Quynh District, Hac Van Province (illustrative).',
      ),
    }),
    'target-board': () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        { name: 'area', value: '', kind: 'text' },
        { name: 'sort', value: 'area', kind: ['area', 'lag', 'deadline'] },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Giữa năm', 'In the middle of the year'),
          attributes: { src, 'as-of': '2023-08-09', sort: 'deadline' },
        },
        {
          caption: say('Một lĩnh vực', 'One area'),
          attributes: { src, area: 'I.3' },
        },
        {
          caption: say(
            'Lĩnh vực không có: báo các lĩnh vực có',
            'An unknown area: it says which there are',
          ),
          attributes: { src, area: 'none' },
        },
      ],
      fallback: say(
        'Chỉ tiêu của phong trào thi đua năm 2023.',
        'Targets of the emulation movement of 2023.',
      ),
    }),
    'index-panel': () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        {
          name: 'index',
          value: '',
          kind: ['', 'pci', 'papi', 'par-index', 'sipas', 'ict-index', 'dti'],
        },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Một chỉ số, nhiều năm', 'One index over many years'),
          attributes: { src, index: 'papi' },
        },
        {
          caption: say('Đổi cách tính, thiếu năm: không nối', 'New rules and a gap: no line'),
          attributes: { src, index: 'pci' },
        },
        {
          caption: say('Chỉ biết hạng', 'Only ranks are known'),
          attributes: { src, index: 'dti' },
        },
        {
          caption: say(
            'Chỉ số không có: báo các chỉ số có',
            'An unknown index: it says which there are',
          ),
          attributes: { src, index: 'none' },
        },
      ],
      fallback: say(
        'PAPI năm 2024: 41,004 điểm, tăng 0,408 so với 2023.',
        'PAPI in 2024: 41.004 points, up 0.408 from 2023.',
      ),
    }),
    'tile-map': () => ({
      controls: [
        { name: 'src', value: src, kind: 'text' },
        { name: 'board', value: 'dti-2023', kind: 'text' },
        { name: 'by', value: '', kind: ['', 'grade', 'rank', 'score'] },
        { name: 'highlight', value: '503', kind: 'text' },
        { name: 'href', value: '', kind: 'text' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Tô theo thứ hạng', 'Coloured by rank'),
          attributes: { src, by: 'rank' },
        },
        {
          caption: say(
            'Tô theo điểm: nơi chưa công bố có nét riêng',
            'By score: gaps look like gaps',
          ),
          attributes: { src, by: 'score' },
        },
        {
          caption: say('Ngày mà bảng chưa công bố', 'A day before publication'),
          attributes: { src, 'as-of': '2023-06-11' },
        },
        {
          caption: say(
            'Tệp của phiên bản mới hơn: báo rõ',
            'A file of a newer version: it says so',
          ),
          attributes: { src: '/data/newer-version.json' },
        },
      ],
      fallback: say(
        'Xếp hạng chuyển đổi số 2023: Quế Sơn đứng đầu trong 18 địa phương (Báo Quảng Nam, 2/2/2024).',
        'Digital transformation ranking 2023: Que Son leads the 18 localities (Quang Nam Newspaper, 2 February 2024).',
      ),
    }),
    countdown: () => ({
      controls: [
        { name: 'date', value: say('11/6/2023', '2023-06-11'), kind: 'text' },
        { name: 'since', value: say('11/6/1948', '1948-06-11'), kind: 'text' },
        {
          name: 'label',
          value: say('Lời kêu gọi thi đua ái quốc', 'The appeal for patriotic emulation'),
          kind: 'text',
        },
        { name: 'recurring', value: 'on', kind: 'flag' },
        { name: 'as-of', value: '', kind: 'text' },
        theme,
      ],
      states: [
        {
          caption: say('Trước ngày', 'Before the day'),
          attributes: { ...appeal, 'as-of': '2023-05-01' },
        },
        {
          caption: say('Đúng ngày', 'On the day'),
          attributes: { ...appeal, 'as-of': '2023-06-11' },
        },
        {
          caption: say('Sau ngày, đếm đến lần tới', 'After it, counting to the next'),
          attributes: appeal,
        },
        {
          caption: say('Ngày không lặp lại, đã qua', 'A day that does not return, past'),
          attributes: {
            date: '2023-12-31',
            label: say('Hạn của chỉ tiêu', 'Deadline of the target'),
          },
        },
        {
          caption: say('Ngày sai: báo cách viết đúng', 'A wrong date: it says how to write it'),
          attributes: { date: '31/4/2023' },
        },
      ],
      fallback: '{label}: {date}.',
    }),
  };
  return all[noun]();
}
