import type { Source } from '@thidua/core';

export const pciPages: Source = {
  title: {
    vi: 'Trang PCI của VCCI; Sở Công Thương tỉnh Long An',
    en: 'PCI pages of VCCI; Department of Industry and Trade of Long An Province',
  },
  reference: 'pcivietnam.vn/en/about; sct.longan.gov.vn',
  url: 'https://pcivietnam.vn/en/about-us.html',
};

export const pciRecomputed: Source = {
  title: {
    vi: 'Tính lại từ điểm thành phần và điểm tổng đã công bố của Quảng Nam và các tỉnh khác',
    en: 'Recomputed from the published sub-indices and totals of Quang Nam and other provinces',
  },
  reference: 'pcivietnam.vn/en/pci-subindices-of-63-provincescities; quangnamnews.vn',
  url: 'https://pcivietnam.vn/en/pci-subindices-of-63-provincescities',
};

export const papiPress: Source = {
  title: {
    vi: 'VnEconomy; Chất lượng và cuộc sống',
    en: 'VnEconomy; Chat luong va cuoc song',
  },
  reference: 'vneconomy; chatluongvacuocsong',
};

export const papiRecomputed: Source = {
  title: {
    vi: 'Tính lại từ điểm tám nội dung của Quảng Nam năm 2023, và điểm tổng năm 2018',
    en: 'Recomputed from the eight dimensions of Quang Nam in 2023, and the total of 2018',
  },
  reference: 'thongtin.vietnam.vn, cuoc-dua-con-lam-gian-nan; baoquangnam.vn, 70974',
  url: 'https://thongtin.vietnam.vn/ja/cuoc-dua-con-lam-gian-nan',
};

export const parDocuments: Source = {
  title: {
    vi: 'Thư viện Pháp luật; Sở Nội vụ tỉnh Nam Định',
    en: 'Thu vien Phap luat; Department of Home Affairs of Nam Dinh Province',
  },
  reference: 'tintuc.thuvienphapluat, 43855; sonoivu.namdinh, 863',
};

export const parNinhThuan: Source = {
  title: {
    vi: 'Sở Nội vụ tỉnh Ninh Thuận, kết quả năm 2022',
    en: 'Department of Home Affairs of Ninh Thuan Province, result of 2022',
  },
  reference: 'sonv.ninhthuan.gov.vn, 31918; 876/QĐ-BNV',
  url: 'https://sonv.ninhthuan.gov.vn/portal/pages/print.aspx?p=31918',
};

export const sipasMethod: Source = {
  title: {
    vi: 'Bản sao phương án đo lường mức độ hài lòng của Bộ Nội vụ',
    en: 'Copy of the Ministry of Home Affairs’ scheme for measuring satisfaction',
  },
  reference: 'blogkhampha.edu.vn',
};

export const decision1001: Source = {
  title: { vi: 'Thư viện Pháp luật', en: 'Thu vien Phap luat' },
  reference: 'thuvienphapluat, 590186; 1001/QĐ-BNV',
};

export const ictPress: Source = {
  title: { vi: 'Việt Báo; Giáo dục Việt Nam', en: 'Viet Bao; Giao duc Viet Nam' },
  reference: 'vietbao, 502916; giaoduc.net.vn, 238135',
  url: 'https://vietbao.vn/da-nang-tiep-tuc-dan-dau-chi-so-ict-index-502916.html',
};

export const ictRecomputed: Source = {
  title: {
    vi: 'Tính lại từ kết quả đã công bố: Đà Nẵng 2023, Bộ Tài nguyên và Môi trường 2022, Quảng Ninh 2022',
    en: 'Recomputed from published results: Da Nang 2023, Ministry of Natural Resources and Environment 2022, Quang Ninh 2022',
  },
  url: 'https://vietnam.vn/en/da-nang-giu-quan-quan-bang-xep-hang-ict-index-14-nam-lien-tiep',
};

export const decision922: Source = {
  title: {
    vi: 'Phụ lục 1 của Quyết định số 922/QĐ-BTTTT ngày 20/5/2022; xếp hạng DTI 2022',
    en: 'Annex 1 of Decision No. 922/QD-BTTTT of 20 May 2022; ranking DTI 2022',
  },
  reference: '922/QĐ-BTTTT; stttt.daknong.gov.vn; dti.gov.vn/xep-hang-2022',
  url: 'https://thuviennhadat.vn/vbpl/quyet-dinh-922-qd-btttt-2022-xac-dinh-bo-chi-so-danh-gia-chuyen-doi-so-cua-cac-bo-514140.html',
};

export const dtiPublisher: Source = {
  title: {
    vi: 'Quyết định số 922/QĐ-BTTTT ngày 20/5/2022; Quyết định số 405/QĐ-BKHCN ngày 3/4/2025',
    en: 'Decision No. 922/QD-BTTTT of 20 May 2022; Decision No. 405/QD-BKHCN of 3 April 2025',
  },
  reference: '922/QĐ-BTTTT; 405/QĐ-BKHCN',
  url: 'https://thuviennhadat.vn/vbpl/quyet-dinh-922-qd-btttt-2022-xac-dinh-bo-chi-so-danh-gia-chuyen-doi-so-cua-cac-bo-514140.html',
};

export const decision1726: Source = {
  title: {
    vi: 'Quyết định số 922/QĐ-BTTTT, thay thế Quyết định số 1726/QĐ-BTTTT',
    en: 'Decision No. 922/QD-BTTTT, which replaced Decision No. 1726/QD-BTTTT',
  },
  reference: '922/QĐ-BTTTT; 1726/QĐ-BTTTT',
};
