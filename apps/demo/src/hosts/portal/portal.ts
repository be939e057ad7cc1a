import { html, type Html } from '@thidua/site/parts';
import { hostFolders, type HostPage } from '../host-page.js';

const folder = hostFolders.portal;
const head = html`<link rel="stylesheet" href="${folder}giao-dien.css" />`;

/** A portal as many were built: tables in tables, three columns, presentational attributes. */
const frame = (main: Html, aside: Html): Html =>
  html`<table class="khung" width="100%" cellpadding="0" cellspacing="0" align="center">
    <tbody>
      <tr>
        <td class="dau-trang" colspan="3" bgcolor="#c00000">
          <h1>Cổng thông tin mẫu</h1>
          <p>Một trang dựng lại cách dàn trang bằng bảng và bảng định kiểu cũ</p>
        </td>
      </tr>
      <tr>
        <td class="cot cot-trai" width="20%" valign="top">
          <table class="khoi" width="100%">
            <tbody>
              <tr>
                <td class="tieu-de">Danh mục</td>
              </tr>
              <tr>
                <td class="noi-dung">
                  <ul class="thuc-don">
                    <li><a href="${folder}">Trang chủ</a></li>
                    <li><a href="${folder}luu-tru/">Trang lưu trữ</a></li>
                    <li><a href="/chi-thi/">Chỉ thị</a></li>
                    <li><a href="/du-lieu/">Về số liệu</a></li>
                  </ul>
                </td>
              </tr>
            </tbody>
          </table>
        </td>
        <td class="cot cot-giua" valign="top">${main}</td>
        <td class="cot cot-phai" width="26%" valign="top">${aside}</td>
      </tr>
      <tr>
        <td class="chan-trang" colspan="3" align="center">
          Trang mẫu, không thuộc cơ quan nào. Số liệu trong các thành phần ghi rõ nguồn của chúng.
        </td>
      </tr>
    </tbody>
  </table>`;

const block = (title: string, content: Html): Html =>
  html`<table class="khoi" width="100%" cellpadding="0" cellspacing="0">
    <tbody>
      <tr>
        <td class="tieu-de">${title}</td>
      </tr>
      <tr>
        <td class="noi-dung">${content}</td>
      </tr>
    </tbody>
  </table>`;

/** The front page, whose elements follow the newest data. */
export const portalPage: HostPage = {
  name: 'portal',
  path: folder,
  title: 'Cổng thông tin mẫu',
  head,
  body: (paste) =>
    frame(
      html`${block(
        'Bảng xếp hạng',
        html`<p>
            Bảng dưới đây được dán bằng đoạn mã “Luôn mới” vào giữa một ô của bảng dàn trang. Bảng
            định kiểu của trang đặt cỡ chữ gốc 62,5% và ép mọi đoạn, ô và khối theo một kiểu.
          </p>
          ${paste('following', 'board')}`,
      )}
      ${block(
        'Tiến độ chỉ tiêu',
        html`<p>Thanh tiến độ giữ đúng tỷ lệ, dù trang có quy tắc riêng cho hình vẽ.</p>
          ${paste('following', 'target')}`,
      )}`,
      block('Đếm ngược', paste('following', 'milestone')),
    ),
};

/** A page that was filed: what it shows must never change. */
export const portalArchivePage: HostPage = {
  name: 'archive',
  path: `${folder}luu-tru/`,
  title: 'Trang lưu trữ – Cổng thông tin mẫu',
  head,
  body: (paste) =>
    frame(
      block(
        'Trang lưu trữ',
        html`<p>
            Bảng dưới đây được dán bằng đoạn mã “Giữ nguyên”: tệp mã và tệp số liệu không bao giờ
            đổi, trình duyệt kiểm tra tệp mã trước khi chạy.
          </p>
          ${paste('pinned', 'board')}`,
      ),
      block('Tiến độ chỉ tiêu', paste('pinned', 'target')),
    ),
};
