import type { IndexDefinition, Source } from '@thidua/core';

const press: Source = {
  title: {
    vi: 'VnEconomy; Chất lượng và cuộc sống',
    en: 'VnEconomy; Chat luong va cuoc song',
  },
  reference: 'vneconomy; chatluongvacuocsong',
};

/** Governance and public administration as citizens experience it; a yearly survey. */
export const papi: IndexDefinition = {
  ref: 'S-081',
  section: 'I.2',
  code: 'PAPI',
  text: {
    vi: 'chỉ số quản trị và hành chính (PAPI)',
    en: 'governance and administration index (PAPI)',
  },
  note: {
    vi: 'Chỉ thị ghi tên rút gọn; giữ nguyên như văn bản.',
    en: 'The directive has a short form of the name, which stands as it is written.',
  },
  officialName: {
    vi: 'Chỉ số hiệu quả quản trị và hành chính công cấp tỉnh',
    en: 'Provincial Governance and Public Administration Performance Index',
  },
  direction: 'increase',
  scale: {
    minimum: null,
    maximum: 80,
    status: 'published',
    source: press,
    note: {
      vi: 'Tám nội dung, mỗi nội dung tối đa 10 điểm. Các nguồn ghi khác nhau về mức thấp nhất nên để trống.',
      en: 'Eight dimensions of at most 10 points. Sources differ on the lowest value, which is left open.',
    },
  },
  publisher: {
    name: {
      vi: 'CECODES và UNDP, với VFF-CRT, RTA',
      en: 'CECODES and UNDP, with VFF-CRT and RTA',
    },
    status: 'published',
    source: press,
  },
  rules: [
    {
      from: 2018,
      to: null,
      text: {
        vi: 'Tổng tám nội dung; công bố theo bốn nhóm (cao, trung bình cao, trung bình thấp, thấp), ranh giới tùy số liệu từng năm',
        en: 'Sum of eight dimensions; published in four groups (high, upper middle, lower middle, low), whose limits depend on the data of the year',
      },
      dimensions: [
        { vi: 'Tham gia của người dân ở cấp cơ sở', en: 'Participation at local levels' },
        { vi: 'Công khai, minh bạch', en: 'Transparency' },
        { vi: 'Trách nhiệm giải trình', en: 'Accountability' },
        {
          vi: 'Kiểm soát tham nhũng trong khu vực công',
          en: 'Control of corruption in the public sector',
        },
        { vi: 'Thủ tục hành chính công', en: 'Public administrative procedures' },
        { vi: 'Cung ứng dịch vụ công', en: 'Public service delivery' },
        { vi: 'Quản trị môi trường', en: 'Environmental governance' },
        { vi: 'Quản trị điện tử', en: 'E-governance' },
      ],
      formula: 'sum',
      status: 'derived',
      source: {
        title: {
          vi: 'Tính lại từ điểm tám nội dung của Quảng Nam năm 2023, và điểm tổng năm 2018',
          en: 'Recomputed from the eight dimensions of Quang Nam in 2023, and the total of 2018',
        },
        reference: 'thongtin.vietnam.vn, cuoc-dua-con-lam-gian-nan; baoquangnam.vn, 70974',
      },
      note: {
        vi: 'Tổng năm 2023 là 40,5958. Quy tắc trước năm 2018 chưa rõ.',
        en: 'The sum of 2023 is 40.5958. The rules before 2018 are not known.',
      },
    },
  ],
};
