import type { ListOrder } from './list-orders.js';

interface OrderWords {
  label: string;
  parameter: string;
  orders: Record<ListOrder, string>;
  /** What shades and numbers of tiles mean. */
  legend: Record<ListOrder, string>;
}

const vi: OrderWords = {
  label: 'Sắp xếp bảng và tô màu sơ đồ theo',
  parameter: 'theo',
  orders: {
    rank: 'Hạng chuyển đổi số 2023',
    name: 'Tên',
    bloc: 'Cụm thi đua',
    units: 'Số đơn vị cấp xã',
    area: 'Diện tích',
  },
  legend: {
    rank: 'Số trong ô là hạng chuyển đổi số năm 2023; ô càng đậm, hạng càng cao.',
    name: 'Các ô không tô màu.',
    bloc: 'Ô đậm là cụm đồng bằng, ô nhạt là cụm miền núi.',
    units: 'Số trong ô là số xã, phường, thị trấn; ô càng đậm, số càng lớn.',
    area: 'Số trong ô là diện tích, km²; ô càng đậm, diện tích càng lớn.',
  },
};

const en: OrderWords = {
  label: 'Sort the table and colour the tiles by',
  parameter: 'by',
  orders: {
    rank: 'Rank in digital transformation 2023',
    name: 'Name',
    bloc: 'Cluster',
    units: 'Commune-level units',
    area: 'Area',
  },
  legend: {
    rank: 'Numbers are ranks in digital transformation of 2023; the stronger, the higher.',
    name: 'Tiles are not coloured.',
    bloc: 'Strong tiles are of the plains cluster, pale ones of the mountain cluster.',
    units: 'Numbers count communes, wards and townships; the stronger, the more.',
    area: 'Numbers are areas in km²; the stronger, the larger.',
  },
};

export const listOrderText = { vi, en };
