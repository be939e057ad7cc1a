import type { Source } from '@thidua/core';

/** Order and classes from the newspaper; the two scores from the second article. */
export const dti2023: Source = {
  title: { vi: 'Báo Quảng Nam, 2/2/2024', en: 'Quang Nam Newspaper, 2 February 2024' },
  reference: 'baoquangnam.vn, 2/2/2024; doanhnghiepkinhtexanh, a21689',
  url: 'https://baoquangnam.vn/so-nn-ptnt-va-huyen-que-son-dan-dau-bang-xep-hang-chi-so-chuyen-doi-so-nam-2023-3129455.html',
};

export const pci2019: Source = {
  title: {
    vi: 'Bảng chỉ số thành phần PCI; Tuổi trẻ Thủ đô',
    en: 'PCI table of sub-indices; Tuoi Tre Thu Do',
  },
  reference: 'pcivietnam.vn; phapluat.tuoitrethudo.vn',
  url: 'https://pcivietnam.vn/en/pci-subindices-of-63-provincescities',
};

export const pci2021: Source = {
  title: {
    vi: 'Bảng chỉ số PCI các tỉnh, thành phố',
    en: 'PCI table of the provinces and cities',
  },
  reference: 'pcivietnam.vn, bang-chi-so-cac-tinh-thanh-viet-nam',
  url: 'https://www.pcivietnam.vn/bang-chi-so-cac-tinh-thanh-viet-nam',
};

export const pci2022: Source = {
  title: {
    vi: 'Báo Nghệ An và trang tin khác; Báo Quảng Nam (bản tiếng Anh) về chỉ số thành phần',
    en: 'Nghe An Newspaper and other sites; Quang Nam Newspaper (English edition) for the sub-indices',
  },
  reference: 'vietnam.vn/fr; baonghean.vn; nhonhoiip.com.vn; quangnamnews.vn',
  url: 'https://baonghean.vn/provincial-competitiveness-index-pci-for-2022-released-and-nghe-ans-ranking-increases-by-7-places-post267904.html',
};

export const pci2023: Source = {
  title: {
    vi: 'Bài trên vietnam.vn về PCI 2023 của Quảng Nam',
    en: 'Article of vietnam.vn on the PCI 2023 of Quang Nam',
  },
  reference: 'vietnam.vn/fr, quang-nam-tang-diem-nhung-khong-nam-trong-top-30…',
  url: 'https://www.vietnam.vn/fr/quang-nam-tang-diem-nhung-khong-nam-trong-top-30-tinh-thanh-co-chi-so-nang-luc-canh-tranh-cap-tinh-pci-tot-nhat',
};

export const papi2018: Source = {
  title: {
    vi: 'Hai bộ dữ liệu PAPI công khai; Báo Quảng Nam',
    en: 'Two public PAPI data sets; Quang Nam Newspaper',
  },
  reference: 'hnks-gh/ml-mcdm; mdtrinh/vietnam_elections; Báo Quảng Nam',
  url: 'https://github.com/hnks-gh/ml-mcdm',
};

export const papi2019: Source = {
  title: {
    vi: 'Hai bộ dữ liệu PAPI công khai',
    en: 'Two public PAPI data sets',
  },
  reference: 'hnks-gh/ml-mcdm; mdtrinh/vietnam_elections',
  url: 'https://github.com/hnks-gh/ml-mcdm',
};

export const papiData: Source = {
  title: {
    vi: 'Bộ dữ liệu PAPI công khai',
    en: 'A public PAPI data set',
  },
  reference: 'hnks-gh/ml-mcdm',
  url: 'https://github.com/hnks-gh/ml-mcdm',
};

export const papi2023: Source = {
  title: {
    vi: 'Bộ dữ liệu PAPI công khai; bài trên thongtin.vietnam.vn; Báo Quảng Nam',
    en: 'A public PAPI data set; an article of thongtin.vietnam.vn; Quang Nam Newspaper',
  },
  reference:
    'hnks-gh/ml-mcdm; thongtin.vietnam.vn/ja, cuoc-dua-con-lam-gian-nan; baoquangnam.vn, 70974',
  url: 'https://github.com/hnks-gh/ml-mcdm',
};

export const parAndSipas: Source = {
  title: {
    vi: 'Bài trên vietnam.vn về PAR INDEX và SIPAS 2023 của Quảng Nam',
    en: 'Article of vietnam.vn on the PAR INDEX and SIPAS 2023 of Quang Nam',
  },
  reference: 'vietnam.vn/ja, quang-nam-tang-diem-thang-hang-par-index-va-sipas',
  url: 'https://www.vietnam.vn/ja/quang-nam-tang-diem-thang-hang-par-index-va-sipas',
};

export const ict2020: Source = {
  title: {
    vi: 'Báo Quảng Nam: ICT Index 2020 tụt hạng 10 bậc',
    en: 'Quang Nam Newspaper: ICT Index 2020 falls ten places',
  },
  reference: 'baoquangnam.vn, 112746',
  url: 'https://baoquangnam.vn/cai-cach-hanh-chinh/ict-index-2020-tut-hang-10-bac-112746.html',
};

export const ict2021: Source = {
  title: {
    vi: 'Việt Báo; Giáo dục Việt Nam: năm 2021 không khảo sát ICT Index',
    en: 'Viet Bao; Giao Duc Viet Nam: no ICT Index survey in 2021',
  },
  reference: 'vietbao.vn, 502916; giaoduc.net.vn, 238135',
  url: 'https://vietbao.vn/da-nang-tiep-tuc-dan-dau-chi-so-ict-index-502916.html',
};

/** The province's own plan states the year before: value, rank and the three pillars. */
export const planOnDti2022: Source = {
  title: {
    vi: 'Kế hoạch số 7501/KH-UBND ngày 3/11/2023 của UBND tỉnh Quảng Nam, bản trên Thư viện Pháp luật',
    en: 'Plan No. 7501/KH-UBND of 3 November 2023 of the People’s Committee of Quang Nam, as in Thu vien Phap luat',
  },
  reference: '7501/KH-UBND; thuvienphapluat.vn, 585133',
  url: 'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Ke-hoach-7501-KH-UBND-2023-cai-thien-nang-cao-chi-so-chuyen-doi-so-DTI-Quang-Nam-585133.aspx',
};

export const planOnParIndex2018: Source = {
  title: {
    vi: 'Kế hoạch số 4183/KH-UBND ngày 17/7/2019 của UBND tỉnh Quảng Nam',
    en: 'Plan No. 4183/KH-UBND of 17 July 2019 of the People’s Committee of Quang Nam',
  },
  reference: '4183/KH-UBND; cchc.quangnam.gov.vn, 690',
  url: 'http://cchc.quangnam.gov.vn/Default.aspx?tabid=63&Group=23&NID=690&ngay-17-7-2-19-uy-ban-nhan-dan-tinh-quang-nam-ban-hanh-ke-hoach-cai-thien-chi-so-cai-cach-hanh-chinh-par-index-nam-2-19',
};

export const pci2017And2018: Source = {
  title: {
    vi: 'Cổng thông tin doanh nghiệp tỉnh Vĩnh Phúc, 7/5/2020',
    en: 'Business portal of Vinh Phuc Province, 7 May 2020',
  },
  reference: 'doanhnghiep.vinhphuc.gov.vn, 54',
  url: 'http://doanhnghiep.vinhphuc.gov.vn/ct/cms/chuyenmon/Lists/Thongtincb/View_Detail.aspx?ItemID=54',
};

export const notFound: Source = {
  title: {
    vi: 'Chưa tìm thấy trong các nguồn công khai đã đọc',
    en: 'Not found in the public sources that were read',
  },
};
