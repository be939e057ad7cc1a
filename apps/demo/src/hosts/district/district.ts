import { html } from '@thidua/site/parts';
import { hostFolders, type HostPage } from '../host-page.js';
import { oldGlobals, pageScript } from './page-scripts.js';

const folder = hostFolders.district;

/** The address of the older copy of the elements on the site. */
const olderCopyPath = `${folder}thidua-cu/`;

/** A site of the jQuery era that already had the elements, in another version. */
export const districtPage: HostPage = {
  name: 'district',
  path: folder,
  title: 'Trang huyện mẫu',
  head: html`<link rel="stylesheet" href="${folder}giao-dien.css" />
    ${oldGlobals}
    <script src="${folder}jquery.js"></script>
    <script type="module" src="${olderCopyPath}thidua.js"></script>`,
  body: (paste) =>
    html`<div class="navbar">
        <div class="container"><a class="brand" href="${folder}">Trang huyện mẫu</a></div>
      </div>
      <div class="container">
        <div class="row">
          <div class="col-sm-8">
            <div class="panel">
              <ul class="nav-tabs">
                <li class="active"><a href="#xep-hang">Xếp hạng</a></li>
                <li><a href="#chi-tieu">Chỉ tiêu</a></li>
              </ul>
              <div class="panel-body tab-pane" id="xep-hang">
                <p>
                  Bảng này được dán bằng đoạn mã “Luôn mới”. Trang đã có sẵn một phiên bản khác của
                  các thành phần, nên phiên bản ấy vẽ bảng, và bản mới đứng yên.
                </p>
                ${paste('following', 'board')}
              </div>
              <div class="panel-body tab-pane" id="chi-tieu">
                <p>Thẻ này ẩn lúc mở trang; chỉ tiêu được vẽ khi người đọc bấm vào.</p>
                ${paste('following', 'target')}
              </div>
            </div>
          </div>
          <div class="col-sm-4">
            <div class="panel">
              <h2 class="panel-heading">Đã có từ trước</h2>
              <div class="panel-body">
                <p>Đếm ngược này được dán cùng phiên bản đã có sẵn.</p>
                <thidua-countdown
                  src="/data/scoreboard-2023.json"
                  milestone-id="emulation-appeal"
                  full-url="/xem/dem-nguoc/emulation-appeal/"
                ></thidua-countdown>
              </div>
            </div>
          </div>
        </div>
      </div>
      <div class="foot">Trang mẫu, không thuộc huyện nào. Kiểu trang: <span id="nam"></span></div>
      ${pageScript}`,
};
