import { nouns } from '@thidua/widgets/nouns';
import type { Command } from '../../command.js';
import { formKinds } from './results.js';

const known = nouns.join(', ');
const forms = formKinds.join(', ');

/** How `thidua render` is used. */
export const renderHelp: Command['help'] = {
  vi: {
    usage: 'render THÀNH_PHẦN --scoreboard TỆP',
    summary: 'In kết quả (results: .xlsx, .html), hoặc xuất HTML đọc được khi không có JavaScript',
    details: `THÀNH_PHẦN là một trong: ${known}
hoặc results: các biểu kết quả để in, khổ A4 theo Nghị định 30/2020/NĐ-CP, ra .xlsx hoặc .html

Tùy chọn
  --scoreboard TỆP     bảng thi đua; được kiểm tra trước khi dựng
  --board MÃ           bảng xếp hạng nào (leaderboard, scorecard, tile-map, results)
  --bloc MÃ            chỉ một cụm thi đua (leaderboard)
  --limit SỐ           chỉ các dòng đầu (leaderboard)
  --by CÁCH            tô theo grade, rank hoặc score (tile-map)
  --index MÃ           chỉ số nào (index-panel)
  --locality MÃ        địa phương nào (scorecard)
  --area MÃ            nội dung thi đua nào (target-board, movements, honours)
  --sort CỘT           xếp theo cột nào (leaderboard); area, lag, deadline (target-board)
  --award MÃ           hình thức khen thưởng nào (honours)
  --highlight MÃ       địa phương làm nổi bật (leaderboard, tile-map)
  --target MÃ          chỉ tiêu nào (progress)
  --milestone MÃ       mốc nào (countdown)
  --as-of NGÀY         xem số liệu tại một ngày, ví dụ 11/6/2023
  --link URL           liên kết tới bản đầy đủ và mới nhất
  --src URL            tệp mà thành phần tự tải khi trang có JavaScript
  --static             HTML thuần: không <template>, <style>, class; cho CMS lọc bỏ mọi thứ
  --nonce CHUỖI        nonce của Content-Security-Policy cho <style>
  --css-hashes         chỉ xuất mã băm của <style> để ghi vào style-src, không cần --scoreboard
  --out TỆP            ghi ra tệp thay vì màn hình; lỗi giữa chừng thì tệp cũ còn nguyên

Tùy chọn của results; không ghi thì biểu để dòng chấm cho điền tay
  --form BIỂU          chỉ một loại biểu: ${forms} (tổng hợp, tiêu chí, từng nhóm)
  --office CHỮ         cơ quan ban hành; --parent-office CHỮ là cơ quan chủ quản
  --number CHỮ         số, ký hiệu, ví dụ 15/BC-HĐTĐKT
  --place CHỮ          nơi ký; --date NGÀY là ngày ký
  --signer CHỮ         chức vụ người ký, nhiều dòng cách nhau bằng dấu ;
  --signer-name CHỮ    họ tên người ký; --maker-name CHỮ là họ tên người lập biểu
  --recipients CHỮ     nơi nhận, nhiều dòng cách nhau bằng dấu ;`,
    examples: [
      'render results --scoreboard bang.json --out ket-qua.xlsx',
      'render results --scoreboard bang.json --form overview --out ket-qua.html',
      'render leaderboard --scoreboard bang.json --limit 5 --out bang.html',
      'render leaderboard --scoreboard bang.json --static',
    ],
  },
  en: {
    usage: 'render ELEMENT --scoreboard FILE',
    summary: 'Results to print (results: .xlsx, .html), or HTML that is read without JavaScript',
    details: `ELEMENT is one of: ${known}
or results: the forms of results, on A4 as Decree 30/2020/NĐ-CP has documents, as .xlsx or .html

Options
  --scoreboard FILE    the scoreboard; checked before anything is rendered
  --board ID           which ranking (leaderboard, scorecard, tile-map, results)
  --bloc ID            one cluster only (leaderboard)
  --limit N            the first rows only (leaderboard)
  --by WAY             coloured by grade, rank or score (tile-map)
  --index ID           which index (index-panel)
  --locality CODE      which locality (scorecard)
  --area ID            which emulation area (target-board, movements, honours)
  --sort COLUMN        by which column (leaderboard); area, lag, deadline (target-board)
  --award ID           which award (honours)
  --highlight CODE     the locality that stands out (leaderboard, tile-map)
  --target ID          which target (progress)
  --milestone ID       which milestone (countdown)
  --as-of DATE         the state on a day, such as 11/6/2023
  --link URL           a link to the full and latest figures
  --src URL            the file that the element loads where the page has JavaScript
  --static             plain HTML without <template>, <style>, class, for a CMS that strips them
  --nonce TEXT         nonce of the Content-Security-Policy, for the <style>
  --css-hashes         prints only the hash of the <style> for style-src; needs no --scoreboard
  --out FILE           writes a file instead; if it fails, the old file stays as it was

Options of results; what is not given is a dotted line to fill in by hand
  --form FORM          one kind of form only: ${forms}
  --office TEXT        the body that issues it; --parent-office TEXT the one above it
  --number TEXT        number and sign, such as 15/BC-HĐTĐKT
  --place TEXT         where it is signed; --date DATE when
  --signer TEXT        the office of who signs, lines apart by ;
  --signer-name TEXT   the name of who signs; --maker-name TEXT of who made the form
  --recipients TEXT    who receives it, lines apart by ;`,
    examples: [
      'render results --scoreboard board.json --out results.xlsx',
      'render results --scoreboard board.json --form overview --out results.html',
      'render leaderboard --scoreboard board.json --limit 5 --out board.html',
      'render leaderboard --scoreboard board.json --static',
    ],
  },
};
