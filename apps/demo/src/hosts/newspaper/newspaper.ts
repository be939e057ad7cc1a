import { html, trustedMarkup, type Html } from '@thidua/site/parts';
import { markupOf } from '@thidua/site/server';
import { hostFolders, type HostPage } from '../host-page.js';
import { filterOfCms } from './filter-of-cms.js';

const folder = hostFolders.newspaper;
const head = html`<link rel="stylesheet" href="${folder}giao-dien.css" />`;

/** An article: its template is the newspaper's, its text went through the CMS. */
const article = (title: string, sapo: string, text: Html): Html =>
  html`<header class="masthead">
      <a href="${folder}">Báo mẫu</a>
      <nav aria-label="Chuyên mục">
        <a href="${folder}">Bài không có script</a>
        <a href="${folder}co-iframe-js/">Bài có iframe.js</a>
      </nav>
    </header>
    <main class="article">
      <h1>${title}</h1>
      <p class="sapo">${sapo}</p>
      <div class="article-body">${trustedMarkup(filterOfCms(markupOf(text)))}</div>
    </main>
    <footer class="foot">Trang mẫu, không thuộc tòa soạn nào.</footer>`;

/** An article in a CMS that strips scripts, on a site that knows nothing about the elements. */
export const articlePage: HostPage = {
  name: 'article',
  path: folder,
  title: 'Bài viết mẫu – Báo mẫu',
  head,
  body: (paste) =>
    article(
      'Dán bảng thi đua vào bài khi hệ thống quản trị xóa mã',
      'Hệ thống quản trị nội dung của trang mẫu này bỏ mọi script, style, template và thuộc tính lạ.',
      html`<p>
          Khung dưới đây là đoạn mã “Khung (iframe)”. Thẻ script đi kèm đã bị xóa nên khung giữ
          chiều cao cố định; nội dung dài hơn thì cuộn bên trong khung. Dưới khung là số liệu chính
          bằng chữ trong cùng đoạn mã, có nguồn, ngày và liên kết.
        </p>
        ${paste('frame', 'board')}
        <p>
          Tiếp theo là đoạn mã “HTML tĩnh” của một chỉ tiêu: không script, không style, vẫn đủ tiêu
          đề, con số, ngày, nguồn và liên kết.
        </p>
        ${paste('plain', 'target')}
        <p>
          Dán nhầm đoạn mã “Luôn mới” vào đây thì script và thẻ lạ bị xóa, còn phần chữ đứng trước
          thẻ vẫn ở lại:
        </p>
        ${paste('following', 'milestone')}`,
    ),
};

/** The same newspaper after its template took in `iframe.js`, once for all articles. */
export const articleWithScriptPage = (frameScript: string): HostPage => ({
  name: 'articleWithScript',
  path: `${folder}co-iframe-js/`,
  title: 'Bài viết mẫu có iframe.js – Báo mẫu',
  head: html`${head}
    <script defer src="${frameScript}"></script>`,
  body: (paste) =>
    article(
      'Khung cao vừa nội dung khi mẫu trang có iframe.js',
      'Tòa soạn thêm một dòng vào mẫu trang; biên tập viên vẫn dán đúng đoạn mã “Khung (iframe)” như cũ.',
      html`<p>Khung này cao đúng bằng bảng bên trong, không có thanh cuộn thứ hai.</p>
        ${paste('frame', 'board')}
        <p>Khung của một chỉ tiêu thấp hơn.</p>
        ${paste('frame', 'target')}
        <p>Khung đếm ngược thấp nhất.</p>
        ${paste('frame', 'milestone')}`,
    ),
});
