import { nouns } from '@thidua/widgets/nouns';
import type { Command } from '../../command.js';

const known = nouns.join(', ');

/** How `thidua render` is used. */
export const renderHelp: Command['help'] = {
  vi: {
    usage: 'render THÀNH_PHẦN --scoreboard TỆP',
    summary: 'Xuất HTML đọc được khi không có JavaScript',
    details: `THÀNH_PHẦN là một trong: ${known}

Tùy chọn
  --scoreboard TỆP     bảng thi đua; được kiểm tra trước khi dựng
  --board MÃ           bảng xếp hạng nào (leaderboard)
  --bloc MÃ            chỉ một cụm thi đua (leaderboard)
  --limit SỐ           chỉ các dòng đầu (leaderboard)
  --target MÃ          chỉ tiêu nào (progress)
  --milestone MÃ       mốc nào (countdown)
  --as-of NGÀY         xem số liệu tại một ngày, ví dụ 11/6/2023 hoặc 2023-06-11
  --link URL           liên kết tới bản đầy đủ và mới nhất
  --src URL            tệp mà thành phần tự tải khi trang có JavaScript
  --static             HTML thuần: không <template>, <style>, class; cho CMS lọc bỏ mọi thứ
  --nonce CHUỖI        nonce của Content-Security-Policy cho <style>
  --css-hashes         chỉ xuất mã băm của <style> để ghi vào style-src, không cần --scoreboard
  --out TỆP            ghi ra tệp thay vì màn hình; lỗi giữa chừng thì tệp cũ còn nguyên`,
    examples: [
      'render leaderboard --scoreboard bang.json --limit 5 --out bang.html',
      'render leaderboard --scoreboard bang.json --static',
    ],
  },
  en: {
    usage: 'render ELEMENT --scoreboard FILE',
    summary: 'Prints HTML that is read without JavaScript',
    details: `ELEMENT is one of: ${known}

Options
  --scoreboard FILE    the scoreboard; checked before anything is rendered
  --board ID           which ranking (leaderboard)
  --bloc ID            one cluster only (leaderboard)
  --limit N            the first rows only (leaderboard)
  --target ID          which target (progress)
  --milestone ID       which milestone (countdown)
  --as-of DATE         the state on a day, such as 11/6/2023 or 2023-06-11
  --link URL           a link to the full and latest figures
  --src URL            the file that the element loads where the page has JavaScript
  --static             plain HTML without <template>, <style>, class, for a CMS that strips them
  --nonce TEXT         nonce of the Content-Security-Policy, for the <style>
  --css-hashes         prints only the hash of the <style> for style-src; needs no --scoreboard
  --out FILE           writes a file instead; if it fails, the old file stays as it was`,
    examples: [
      'render leaderboard --scoreboard board.json --limit 5 --out board.html',
      'render leaderboard --scoreboard board.json --static',
    ],
  },
};
