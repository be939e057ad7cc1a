import type { Source } from '@thidua/core';

export const decision318: Source = {
  title: {
    vi: 'Quyết định số 318/QĐ-TTg ngày 8/3/2022, đọc ở Báo Dân tộc và Miền núi và Thư viện Pháp luật',
    en: 'Decision No. 318/QD-TTg of 8 March 2022, read at Dan toc va Mien nui and Thu vien Phap luat',
  },
  reference: '318/QĐ-TTg; dantocmiennui.baotintuc.vn, post317608; thuvienphapluat.vn, email 39774',
};

export const decision320: Source = {
  title: {
    vi: 'Quyết định số 320/QĐ-TTg ngày 8/3/2022, đọc ở một trang hỏi đáp trích Phụ lục I',
    en: 'Decision No. 320/QD-TTg of 8 March 2022, read at a legal question page that quotes Annex I',
  },
  reference: '320/QĐ-TTg; 118.69.201.250',
};

export const decree122: Source = {
  title: {
    vi: 'Nghị định số 122/2018/NĐ-CP, đọc ở các trang hỏi đáp pháp luật và phường Giang Biên',
    en: 'Decree No. 122/2018/ND-CP, read at legal question pages and at Giang Bien Ward',
  },
  reference:
    '122/2018/NĐ-CP; hoidap.thuvienphapluat.vn, 42881; thuvienphapluat.vn, 4057F; nganhangphapluat.thukyluat.vn, 270046; giangbien.longbien.gov.vn',
  url: 'https://hoidap.thuvienphapluat.vn/hoi-dap/42881-hd-cach-cham-diem-de-xet-tang-danh-hieu-gia-dinh-van-hoa-duoc-thuc-hien.html',
};

export const letter3743: Source = {
  title: {
    vi: 'Công văn số 3743/UBND-NCPC ngày 30/8/2019 của UBND tỉnh Tiền Giang, đọc ở Sở Nội vụ',
    en: 'Official letter No. 3743/UBND-NCPC of 30 August 2019, People’s Committee of Tien Giang Province, read at its Department of Home Affairs',
  },
  reference: '3743/UBND-NCPC; sonoivu.tiengiang.gov.vn, 18055241',
};

export const ngheAnDraft2025: Source = {
  title: {
    vi: 'Báo Dân trí, 20/9/2025, về dự thảo của tỉnh Nghệ An',
    en: 'Dan tri, 20 September 2025, on a draft of Nghe An Province',
  },
  reference: 'dantri.com.vn, 20250920152657467',
  url: 'https://dantri.com.vn/noi-vu/giam-doc-so-chu-tich-xa-se-duoc-cham-diem-ve-giai-quyet-khieu-nai-to-cao-20250920152657467.htm',
};
