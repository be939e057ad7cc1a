import type { Text } from '@thidua/core';

/** Who keeps a page: an authority, a newspaper or broadcaster, or a library, a data repository, a copy. */
export type PageKeeper = 'official' | 'press' | 'library';

/** What a reader finds at the address of a source. */
export interface SourcePage {
  keeper: PageKeeper;
  form: 'page' | 'table' | 'document' | 'repository';
  /** What is there of what the source is named for. */
  holds: Text;
  /** Set where the page itself was not read: what is known of it then comes from others who name it. */
  isUnread?: true;
}

/** The day on which these addresses were taken into this package. Nobody has opened the pages since. */
export const addressesNotedOn = '2026-11-30';

const page = (keeper: PageKeeper, vi: string, en: string): SourcePage => ({
  ...{ keeper, form: 'page', holds: { vi, en } },
});
const as = (form: SourcePage['form'], kept: SourcePage): SourcePage => ({ ...kept, form });
const unread = (kept: SourcePage): SourcePage => ({ ...kept, isUnread: true });

const governmentPortal = 'https://xaydungchinhsach.chinhphu.vn';
const newspaper = 'https://baoquangnam.vn';

/** What is found at each address that a source has. */
export const sourcePages: Readonly<Record<string, SourcePage>> = {
  'http://cchc.quangnam.gov.vn/Default.aspx?tabid=63&Group=23&NID=690&ngay-17-7-2-19-uy-ban-nhan-dan-tinh-quang-nam-ban-hanh-ke-hoach-cai-thien-chi-so-cai-cach-hanh-chinh-par-index-nam-2-19':
    page(
      'official',
      'Kế hoạch 4183/KH-UBND ngày 17/7/2019: PAR INDEX 2018 đạt 75,22, hạng 44, tăng 8 bậc.',
      'Plan 4183/KH-UBND of 17 July 2019: PAR INDEX 2018 at 75.22, rank 44, up 8 places.',
    ),
  'http://doanhnghiep.vinhphuc.gov.vn/ct/cms/chuyenmon/Lists/Thongtincb/View_Detail.aspx?ItemID=54':
    page(
      'official',
      'Bài ngày 7/5/2020: PCI của Quảng Nam năm 2017 (65,41), 2018 (65,85) và 2019 (69,42), hạng và xếp loại.',
      'Page of 7 May 2020: PCI of Quang Nam in 2017 (65.41), 2018 (65.85) and 2019 (69.42), ranks and grades.',
    ),
  'http://hcc.quangnam.gov.vn/chi-tiet-tin/group/179/nid/68989/tang-co-thi-dua-cua-uy-ban-nhan-dan-tinh-cho-4-tap-the-cua-uy-ban-nhan-dan-huyen-bac-tra-my':
    page(
      'official',
      'Bốn tập thể của huyện Bắc Trà My được tặng Cờ thi đua năm 2023; không ghi số quyết định.',
      'Four collectives of Bac Tra My given the flag of 2023; no number of a decision.',
    ),
  'http://namgiang.quangnam.gov.vn/Default.aspx?tabid=109&Group=8&NID=1457&nam-giang-phat-dong-phong-trao-thi-dua-yeu-nuoc-nam-2-23':
    page(
      'official',
      'Lễ phát động năm 2023 ngày 13/4/2023.',
      'The launch of 2023, on 13 April 2023.',
    ),
  'https://bandantoc.quangnam.gov.vn/webcenter/portal/bandantoc/pages_tin-tuc/chi-tiet?dDocName=PORTAL471311':
    page(
      'official',
      'Hội nghị ngày 13/1/2023 của khối các cơ quan tham mưu I, kể tên đủ 10 đơn vị.',
      'Meeting of 13 January 2023 of the bloc of advisory bodies I, naming all ten units.',
    ),
  'https://baonghean.vn/provincial-competitiveness-index-pci-for-2022-released-and-nghe-ans-ranking-increases-by-7-places-post267904.html':
    page(
      'press',
      'Bài ngày 11/4/2023 bằng tiếng Anh: Nghệ An 66,60, hạng 23/63 của PCI 2022.',
      'Article of 11 April 2023: Nghe An at 66.60, 23rd of 63 in PCI 2022.',
    ),
  [`${newspaper}/cai-cach-hanh-chinh/ict-index-2020-tut-hang-10-bac-112746.html`]: page(
    'press',
    'ICT Index 2020: hạng 28/63, tụt 10 bậc, giảm 0,033 điểm so với năm 2019.',
    'ICT Index 2020: 28th of 63, ten places and 0.033 points below 2019.',
  ),
  [`${newspaper}/chinh-tri/hiep-duc-dan-dau-phong-trao-thi-dua-yeu-nuoc-cum-mien-nui-123876.html`]:
    page(
      'press',
      'Bài ngày 25/2/2022: cụm 9 huyện miền núi, Hiệp Đức dẫn đầu năm 2021.',
      'Article of 25 February 2022: the cluster of nine mountain districts, Hiep Duc first for 2021.',
    ),
  [`${newspaper}/ho-ngheo-da-chieu-nam-2023-giam-1-06-3128237.html`]: page(
    'press',
    'Bài ngày 10/1/2024: hộ nghèo, hộ cận nghèo cuối năm 2023, tổng số hộ, mức giảm.',
    'Article of 10 January 2024: poor and near-poor households at the end of 2023, all households, the fall.',
  ),
  [`${newspaper}/infographic/infographic--6-thang-dau-nam-2023-san-xuat-cong-nghiep-xay-dung-o-quang-nam-giam-231-144608.html`]:
    page('press', 'GRDP sáu tháng đầu năm 2023.', 'GRDP of the first six months of 2023.'),
  [`${newspaper}/kinh-te/quang-nam-tang-truong-grdp-thap-thu-2-nhung-quy-mo-kinh-te-xep-vi-thu-2363-tinh-thanh-149081.html`]:
    page('press', 'GRDP chín tháng năm 2023.', 'GRDP of nine months of 2023.'),
  [`${newspaper}/nong-thon-moi/them-4-xa-dat-chuan-nong-thon-moi-110350.html`]: page(
    'press',
    '117/200 xã đạt chuẩn, bình quân 16,02 tiêu chí; tên bốn xã mới của năm 2020.',
    '117 of 200 communes, 16.02 criteria on average; the four new ones of 2020 by name.',
  ),
  [`${newspaper}/nong-thon-moi/toan-tinh-co-10-xa-dat-chuan-nong-thon-moi-nang-cao-125348.html`]:
    page(
      'press',
      '118/194 xã đạt chuẩn, 10 xã nâng cao, 1 xã kiểu mẫu; tên năm xã của năm 2021.',
      '118 of 194 communes, 10 advanced, 1 model; the five of 2021 by name.',
    ),
  [`${newspaper}/so-nn-ptnt-va-huyen-que-son-dan-dau-bang-xep-hang-chi-so-chuyen-doi-so-nam-2023-3129455.html`]:
    page(
      'press',
      'Bài ngày 2/2/2024: thứ tự đủ 18 địa phương, 15 tốt và 3 khá, điểm đầu 93,16 và điểm cuối 85,42.',
      'Article of 2 February 2024: the order of all 18 localities, 15 good and 3 fair, first score 93.16, last 85.42.',
    ),
  'https://cadn.com.vn/quang-nam-co-37819-ho-ngheo-ho-can-ngheo-post271854.html': page(
    'press',
    'Bài ngày 5/1/2023: hộ nghèo, hộ cận nghèo năm 2022, cả tỉnh và các huyện được kể tên.',
    'Article of 5 January 2023: poor and near-poor households of 2022, the province and the districts that it names.',
  ),
  'https://dantri.com.vn/noi-vu/giam-doc-so-chu-tich-xa-se-duoc-cham-diem-ve-giai-quyet-khieu-nai-to-cao-20250920152657467.htm':
    page(
      'press',
      'Thang 100 điểm với các mức 90, 80, 70 và điều kiện 85%, 80%, 70% của từng tiêu chí.',
      'A scale of 100 points with levels 90, 80, 70 and conditions of 85%, 80%, 70% of each criterion.',
    ),
  'https://defzone.net/wiki/T%C3%A2y_Giang': page(
    'library',
    'Bản chép của Wikipedia: 20.005 người ngày 1/4/2019, 904,70 km².',
    'A copy of Wikipedia: 20,005 people on 1 April 2019, 904.70 km².',
  ),
  'https://dichvucong.quangnam.gov.vn/': unread(
    page(
      'official',
      'Được các trang của xã ở Quảng Nam dẫn là “Dịch vụ công”. Tỉnh kết thúc ngày 1/7/2025 nên có thể không còn trả lời.',
      'Sites of communes of Quang Nam link to it as “Public services”. The province ended on 1 July 2025, so it may answer no longer.',
    ),
  ),
  'https://github.com/daohoangson/dvhcvn': unread(
    as(
      'repository',
      page(
        'library',
        'Bộ dữ liệu đơn vị hành chính; địa chỉ có trong nhiều tệp công khai dùng nó.',
        'A data set of administrative units; several public files that use it have the address.',
      ),
    ),
  ),
  'https://github.com/hnks-gh/ml-mcdm': unread(
    as(
      'repository',
      page(
        'library',
        'Bộ dữ liệu PAPI; địa chỉ có trong tệp mô tả của chính kho này.',
        'A data set of PAPI; the repository’s own description has the address.',
      ),
    ),
  ),
  'https://github.com/thanglequoc/vietnamese-provinces-database': as(
    'repository',
    page(
      'library',
      'Bộ dữ liệu đơn vị hành chính; đã đọc tệp README.',
      'A data set of administrative units; its README was read.',
    ),
  ),
  'https://hoidap.thuvienphapluat.vn/hoi-dap/42881-hd-cach-cham-diem-de-xet-tang-danh-hieu-gia-dinh-van-hoa-duoc-thuc-hien.html':
    page(
      'library',
      'Điều 5 khoản 3 của nghị định: 90, 60 và 85 điểm.',
      'Article 5, clause 3 of the decree: 90, 60 and 85 points.',
    ),
  'https://pcivietnam.vn/en/about-us.html': page(
    'official',
    'Bằng tiếng Anh: PCI gồm mười chỉ số thành phần, bình quân có trọng số, tối đa 100 điểm.',
    'PCI has ten sub-indices, is a weighted mean, and has at most 100 points.',
  ),
  'https://pcivietnam.vn/en/pci-subindices-of-63-provincescities': as(
    'table',
    page(
      'official',
      'Bảng mười chỉ số thành phần của 63 tỉnh, thành; Quảng Nam 69,42, hạng 6, xếp loại Tốt.',
      'Ten sub-indices of 63 provinces; Quang Nam at 69.42, 6th, good.',
    ),
  ),
  'https://qrt.vn/xa-hoi/so-ket-cum-thi-dua-9-huyen-thi-xa-thanh-pho-dong-bang/': page(
    'press',
    'Hội nghị ngày 14/8 của cụm 9 huyện, thị xã, thành phố đồng bằng; bảy địa phương có 100% xã đạt chuẩn đến tháng 6/2024.',
    'Meeting of 14 August of the cluster of nine localities of the plains; seven with 100% of communes at the standard by June 2024.',
  ),
  'https://quangnam.gov.vn/webcenter/portal/ubnd/pages_tin-tuc/chi-tiet?dDocName=PORTAL512708':
    page(
      'official',
      'Tin ngày 7/6/2023 của UBND tỉnh: số tập thể, cá nhân được tôn vinh nhân 75 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc.',
      'News of 7 June 2023 of the People’s Committee: how many were honoured at 75 years of the appeal for patriotic emulation.',
    ),
  'https://snnptnt.quangnam.gov.vn/webcenter/portal/sonnvptnt/pages_tin-tuc/chi-tiet?dDocName=PORTAL524000':
    page(
      'official',
      'Tin ngày 9/8/2023: 123/193 xã đạt chuẩn (63,7%), tên sáu xã của năm 2022.',
      'News of 9 August 2023: 123 of 193 communes (63.7%), the six of 2022 by name.',
    ),
  'https://sonoivu.quangnam.gov.vn/webcenter/portal/sonoivu/pages_tin-tuc/detail?dDocName=PORTAL488167':
    page(
      'official',
      'Nghị quyết 727/NQ-UBTVQH15 ngày 13/2/2023, có hiệu lực từ 10/4/2023, với dân số các đơn vị.',
      'Resolution 727/NQ-UBTVQH15 of 13 February 2023, in force from 10 April 2023, with the units’ populations.',
    ),
  'https://sonoivu.quangnam.gov.vn/webcenter/portal/sonoivu/pages_tin-tuc/detail?dDocName=PORTAL490015':
    page(
      'official',
      'Lễ phát động năm 2023 của huyện Phước Sơn ngày 10/3/2023.',
      'The launch of 2023 in Phuoc Son, on 10 March 2023.',
    ),
  'https://sonv.ninhthuan.gov.vn/portal/pages/print.aspx?p=31918': page(
    'official',
    'Bản in: PAR INDEX 2022 của Ninh Thuận theo phần (54,2/61,5; 31,59/38,5; SIPAS 8,23/10).',
    'Print version: PAR INDEX 2022 of Ninh Thuan by part (54.2/61.5; 31.59/38.5; SIPAS 8.23/10).',
  ),
  'https://thongtin.vietnam.vn/ja/cuoc-dua-con-lam-gian-nan': page(
    'press',
    'Bài ngày 2/4/2024: PAPI 2023 của Quảng Nam 40,596, hạng 48/61, điểm tám nội dung.',
    'Article of 2 April 2024: PAPI 2023 of Quang Nam at 40.596, 48th of 61, all eight dimensions.',
  ),
  'https://thuviennhadat.vn/vbpl/quyet-dinh-922-qd-btttt-2022-xac-dinh-bo-chi-so-danh-gia-chuyen-doi-so-cua-cac-bo-514140.html':
    as(
      'document',
      page(
        'library',
        'Quyết định 922/QĐ-BTTTT ngày 20/5/2022; phần mở đầu dẫn Quyết định 1726/QĐ-BTTTT ngày 12/10/2020.',
        'Decision No. 922/QD-BTTTT of 20 May 2022; its preamble cites Decision No. 1726/QD-BTTTT of 12 October 2020.',
      ),
    ),
  'https://thuvienphapluat.vn/van-ban/Cong-nghe-thong-tin/Ke-hoach-7501-KH-UBND-2023-cai-thien-nang-cao-chi-so-chuyen-doi-so-DTI-Quang-Nam-585133.aspx':
    as(
      'document',
      page(
        'library',
        'Kế hoạch 7501/KH-UBND ngày 3/11/2023: DTI 2022 hạng 31, giá trị 0,5808, ba trụ cột và thứ hạng.',
        'Plan 7501/KH-UBND of 3 November 2023: DTI 2022 rank 31, value 0.5808, three pillars with ranks.',
      ),
    ),
  'https://tienphuoc.quangnam.gov.vn/webcenter/portal/tienphuoc/pages_tin-tuc/chi-tiet?dDocName=PORTAL355038':
    page(
      'official',
      'Dẫn Quyết định số 2218/QĐ-UBND ngày 25/8/2022.',
      'Cites Decision No. 2218/QD-UBND of 25 August 2022.',
    ),
  'https://ubmttqvn.quangnam.gov.vn/Default.aspx?tabid=63&Group=105&NID=9396&them-4-xa-dat-chuan-nong-thon-moi-nam-2-23':
    page(
      'official',
      'Bốn xã đạt chuẩn năm 2023: Đại Sơn, Ninh Phước, Quế Minh, Quế An. Trang chỉ ghi ngày và tháng (8/7).',
      'Four communes at the standard for 2023: Dai Son, Ninh Phuoc, Que Minh, Que An. The page gives day and month only (8 July).',
    ),
  'https://vietbao.vn/da-nang-tiep-tuc-dan-dau-chi-so-ict-index-502916.html': page(
    'press',
    'Năm 2021 không khảo sát và xếp hạng ICT Index; đơn vị công bố.',
    'No survey and ranking of ICT Index in 2021; who publishes it.',
  ),
  'https://vietnam.vn/en/da-nang-giu-quan-quan-bang-xep-hang-ict-index-14-nam-lien-tiep': page(
    'press',
    'ICT Index 2023 của Đà Nẵng: 0,8485 và ba thành phần 0,7908, 0,7892, 0,9655.',
    'ICT Index 2023 of Da Nang: 0.8485, of parts 0.7908, 0.7892, 0.9655.',
  ),
  'https://viettimes.vn/kinh-te-quang-nam-tang-truong-am-thap-nhat-trong-26-nam-qua-tu-khi-tai-lap-tinh-post171996.html':
    page(
      'press',
      'Bài ngày 6/12/2023: ước GRDP và thu ngân sách nhà nước năm 2023.',
      'Article of 6 December 2023: estimates of GRDP and of state budget revenue of 2023.',
    ),
  'https://vov.vn/kinh-te/toc-do-tang-truong-kinh-te-tinh-quang-nam-giam-sau-nhat-sau-26-nam-tai-lap-tinh-post1063767.vov':
    page(
      'press',
      'Bài ngày 6/12/2023: 12 trong 15 chỉ tiêu chính đạt, chỉ số sản xuất công nghiệp.',
      'Article of 6 December 2023: 12 of 15 main targets met, industrial production.',
    ),
  'https://www.pcivietnam.vn/bang-chi-so-cac-tinh-thanh-viet-nam': as(
    'table',
    page(
      'official',
      'Bảng của các tỉnh, thành: Quảng Nam 66,24, hạng 19, xếp loại Khá. Trang không ghi năm; Quảng Ninh 73,02 và Hải Phòng 70,61 là của PCI 2021.',
      'Table of provinces: Quang Nam at 66.24, 19th, fair. The page names no year; Quang Ninh at 73.02 and Hai Phong at 70.61 are PCI 2021.',
    ),
  ),
  'https://www.vietnam.vn/fr/quang-nam-tang-diem-nhung-khong-nam-trong-top-30-tinh-thanh-co-chi-so-nang-luc-canh-tranh-cap-tinh-pci-tot-nhat':
    page(
      'press',
      'PCI 2023 đạt 67,04, ngoài 30 tỉnh, thành dẫn đầu; năm 2022 đạt 66,62; đủ mười chỉ số thành phần.',
      'PCI 2023 at 67.04, outside the first 30; 66.62 in 2022; all ten sub-indices.',
    ),
  'https://www.vietnam.vn/ja/quang-nam-tang-diem-thang-hang-par-index-va-sipas': page(
    'press',
    'SIPAS 78,44%, hạng 59; PAR INDEX 84,6%, hạng 56; bảy lĩnh vực.',
    'SIPAS 78.44%, 59th; PAR INDEX 84.6%, 56th; seven fields.',
  ),
  [`${governmentPortal}/nghi-quyet-203-2025-qh15-sua-doi-bo-sung-mot-so-dieu-cua-hien-phap-nuoc-cong-hoa-xa-hoi-chu-nghia-viet-nam-119250616181735552.htm`]:
    unread(
      as(
        'document',
        page(
          'official',
          'Số và tên nghị quyết có trong địa chỉ; được dẫn là Nghị quyết số 203/2025/QH15.',
          'Number and title are in the address; others cite it as Resolution 203/2025/QH15.',
        ),
      ),
    ),
  [`${governmentPortal}/toan-van-nghi-quyet-so-1659-nq-ubtvqh15-sap-xep-cac-dvhc-cap-xa-cua-thanh-pho-da-nang-nam-2025-119250616202714604.htm`]:
    unread(
      as(
        'document',
        page(
          'official',
          'Số, tên và ngày của nghị quyết có trong địa chỉ; bốn tệp công khai dẫn địa chỉ này.',
          'Number, title and day are in the address, which four public files cite.',
        ),
      ),
    ),
  [`${governmentPortal}/toan-van-nghi-quyet-so-202-2025-qh15-ve-sap-xep-don-vi-hanh-chinh-cap-tinh-119250612174148722.htm`]:
    unread(
      as(
        'document',
        page(
          'official',
          'Chín tệp công khai dẫn địa chỉ này là toàn văn Nghị quyết số 202/2025/QH15.',
          'Nine public files cite this address as the full text of Resolution 202/2025/QH15.',
        ),
      ),
    ),
};
