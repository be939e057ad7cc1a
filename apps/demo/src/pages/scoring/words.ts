import { isSingular } from '@thidua/core';

/** Words of the page about scoring. Numbers, dates and names come formatted. */
const vi = {
  description:
    'Đổi một giá trị hoặc trọng số và xem điểm, thứ hạng, lý do thay đổi theo. Bảng điểm và số liệu minh họa của một tỉnh không có thật.',
  lead: 'Đổi một giá trị hoặc một trọng số và xem điểm, thứ hạng, lý do thay đổi theo. Điểm nào cũng có lời giải thích.',
  notice:
    'Tỉnh Hạc Vân và các huyện, xã của tỉnh đều không có thật. Bảng điểm và mọi số báo cáo trên trang này do dự án giả định để minh họa; Chỉ thị của tỉnh Quảng Nam không có bảng điểm.',
  notAward:
    'Điểm không phải là khen thưởng. Phần mềm chỉ tính và nêu đề nghị; Hội đồng Thi đua - Khen thưởng xét, và chỉ quyết định khen thưởng mới có hiệu lực.',
  contents: 'Nội dung trang',
  illustrative: 'Minh họa',
  /** Beside the label that stays visible while figures scroll by. */
  sampleNote: 'Tỉnh Hạc Vân không có thật',
  /** Names of what the address tells. */
  parameters: {
    code: 'dia-phuong',
    criterion: 'tieu-chi',
    value: 'gia-tri',
    weights: 'trong-so',
    share: 'dao-dong',
  },
  needsScript:
    'Bật JavaScript để thử đổi giá trị và trọng số. Nội dung dưới đây là kết quả như bảng điểm minh họa.',
  ranking: {
    title: 'Xếp hạng',
    lead: 'Chọn một địa phương, đổi một giá trị hoặc trọng số; bảng này đổi theo ngay.',
    caption: 'Bảng xếp hạng minh họa năm 2023, tỉnh Hạc Vân (không có thật)',
    columns: {
      rank: 'Hạng',
      locality: 'Địa phương',
      blocRank: 'Trong cụm',
      score: 'Điểm',
      grade: 'Xếp loại',
      plausible: 'Khoảng hạng',
    },
    plausibleNote: (share: string) =>
      `Khoảng hạng: khoảng 5–95% của 1.000 lần tính lại, mỗi lần các trọng số tăng giảm ngẫu nhiên tối đa ${share}.`,
    up: (places: number) => `tăng ${places} bậc`,
    down: (places: number) => `giảm ${places} bậc`,
    was: (score: string) => `trước: ${score}`,
    waiting: '…',
  },
  choice: {
    title: 'Đổi một giá trị',
    locality: 'Địa phương',
    criterion: 'Tiêu chí',
    none: 'Chọn tiêu chí muốn đổi',
    adjustments: 'Điểm thưởng, điểm trừ',
    value: 'Giá trị giả định',
    reported: (value: string) => `Đã báo cáo: ${value}.`,
    notReported: (gap: string) => `Báo cáo: ${gap}.`,
    target: (value: string) => `Chỉ tiêu: ${value}.`,
    range: (most: string | undefined) => (most ? `từ 0 đến ${most}` : 'từ 0 trở lên'),
    wrong: (range: string) => `Giá trị phải là một số ${range}.`,
    wrongDate: 'Ngày không hợp lệ, hãy nhập lại.',
    undo: 'Lấy lại giá trị đã báo cáo',
    reset: 'Đặt lại tất cả',
  },
  change: {
    title: 'Kết quả sau khi thay đổi',
    nothing: 'Chưa đổi giá trị nào.',
    points: 'Điểm tiêu chí',
    score: 'Tổng điểm',
    rank: 'Hạng',
    blocRank: 'Hạng trong cụm',
    arrow: (before: string, after: string) => `${before} → ${after}`,
    same: (value: string) => `${value}, không đổi`,
    others: 'Địa phương khác đổi theo:',
    nobody: 'Không địa phương nào khác đổi điểm hay đổi hạng.',
    notRanked: 'chưa xếp hạng',
  },
  weights: {
    title: 'Đổi trọng số sáu nội dung',
    lead: 'Điểm tối đa của mỗi nội dung chia theo trọng số, cộng lại luôn là 100; các tiêu chí trong một nội dung giữ nguyên tỷ lệ với nhau.',
    range: (area: string) => `Kéo để đổi trọng số: ${area}`,
    maximum: (points: string) => `tối đa ${points} điểm`,
    reset: 'Lấy lại trọng số của bảng điểm',
  },
  told: {
    standing: (name: string, score: string, rank: string) => `${name}: ${score} điểm, hạng ${rank}`,
    moved: (count: number) => `${count} địa phương đổi hạng so với bảng điểm`,
  },
  why: {
    title: (name: string) => `Vì sao ${name} có điểm và hạng này`,
    firstTitle: 'Vì sao ba địa phương đầu có điểm này',
    score: (points: string) => `${points} điểm.`,
    covered: (share: string) =>
      `Có số liệu cho ${share} tổng trọng số của các tiêu chí được giao; phần còn lại được quy đổi.`,
    criteria: 'Từng tiêu chí',
    lost: (points: string) => `Còn thiếu ${points} điểm.`,
    adds: (points: string) => `Đóng góp ${points} điểm vào tổng điểm.`,
    scaled:
      'Vì có tiêu chí không giao hoặc thiếu số liệu, phần góp vào tổng điểm được quy lên cho đủ 100.',
    gates: 'Điều kiện',
    gains: 'Các tiêu chí có thể tăng điểm',
    gainsLead:
      'Mỗi dòng chỉ đổi một giá trị, mọi thứ khác giữ nguyên. Điểm do người chấm và số liệu còn thiếu không nằm trong danh sách.',
    noGains: 'Không có giá trị nào làm tăng điểm.',
    raise: (criterion: string, value: string) => `${criterion}: nâng lên ${value}`,
    lower: (criterion: string, value: string) => `${criterion}: giảm còn ${value}`,
    achieve: (criterion: string) => `${criterion}: thực hiện được`,
    onTime: (criterion: string, day: string) =>
      `${criterion}: hoàn thành trước hoặc đúng ngày ${day}`,
    gain: (points: string, rank: string) => `+${points} điểm, hạng ${rank}`,
    apply: 'Thử',
    applied: 'Đang thử',
    bloc: (bloc: string) => `So với ${bloc}`,
    blocLead:
      'Mỗi tiêu chí so với trung vị của cụm, tính cả đơn vị này; xếp theo ảnh hưởng đến tổng điểm.',
    strengths: 'Mạnh hơn',
    weaknesses: 'Yếu hơn',
    comparison: (own: string, median: string, best: string) =>
      `${own} điểm; trung vị ${median}; cao nhất ${best}`,
    none: 'Không có.',
  },
  sure: {
    title: 'Độ ổn định của thứ hạng',
    lead: 'Trọng số là lựa chọn của người soạn bảng điểm. Nếu các trọng số khác đi một chút, thứ hạng nào vẫn giữ?',
    share: 'Trọng số dao động',
    caption: (share: string) => `Khoảng hạng khi mỗi trọng số tăng giảm tối đa ${share}`,
    columns: {
      locality: 'Địa phương',
      rank: 'Hạng',
      plausible: 'Khoảng hạng',
      picture: 'Từ hạng 1 (trái) đến hạng cuối (phải)',
    },
    leaveTitle: 'Bỏ từng tiêu chí một',
    leaveLead: (criterion: string, most: number) =>
      `Thứ hạng phụ thuộc nhiều nhất vào “${criterion}”: bỏ tiêu chí này, có địa phương đổi ${most} bậc.`,
    leaveColumns: {
      criterion: 'Bỏ tiêu chí',
      most: 'Đổi nhiều nhất',
      mean: 'Đổi trung bình',
      bloc: 'Đổi nhiều nhất trong cụm',
    },
  },
  scheme: {
    title: 'Diễn giải bảng điểm',
    lead: 'Mỗi tiêu chí có cách tính, điểm tối đa và trọng số thực trong tổng điểm.',
    maximum: (points: string) => `Tối đa ${points}`,
    weight: (share: string) => `trọng số ${share}`,
    notScored: 'Không tính điểm',
    rulesTitle: 'Cộng điểm, làm tròn, xếp hạng',
    cap: (points: string) =>
      `Tổng là điểm các nội dung cộng lại, thêm điểm thưởng, không quá ${points}; sau đó mới trừ điểm.`,
    limits: (bonus: string, penalty: string) =>
      `Điểm thưởng cộng lại không quá ${bonus}, điểm trừ cộng lại không quá ${penalty}.`,
    withheld: (share: string) =>
      `Tiêu chí không giao thì không tính. Tiêu chí thiếu số liệu thì quy đổi từ phần còn lại; có số liệu cho chưa đến ${share} tổng trọng số của các tiêu chí được giao thì không cho điểm.`,
    rounding: (digits: number) =>
      `Tổng điểm làm tròn đến ${digits} chữ số thập phân; xếp hạng theo điểm đã làm tròn.`,
    ties: (keys: string) =>
      `Bằng điểm thì xét lần lượt: ${keys}. Vẫn bằng nhau thì trình Hội đồng xem xét.`,
    tieShare: (title: string) => `tỷ lệ điểm “${title}”`,
    tiePoints: (title: string) => `điểm “${title}”`,
    tieValue: (title: string) => `số “${title}”, ít hơn đứng trước`,
    adjustments: 'Điểm thưởng, điểm trừ',
    bonus: 'Điểm thưởng',
    penalty: 'Điểm trừ',
    grades: 'Xếp loại',
    gradeFrom: (score: string) => `từ ${score} điểm`,
    gradeRest: 'còn lại',
    gradeRequires: 'mỗi nội dung đạt ít nhất',
    gates: 'Điều kiện',
  },
  awards: {
    title: 'Đề nghị khen thưởng',
    lead: 'Từ điểm và điều kiện chỉ nêu được đề nghị khen thưởng. Hội đồng họp, bỏ phiếu; chỉ quyết định của người có thẩm quyền mới là khen thưởng.',
    caption: (award: string) => `${award} (minh họa)`,
    perBloc: (count: string) => `Mỗi cụm ${count}.`,
    share: (share: string, base: string, count: string, rounding: string, quota: string) =>
      `${share} số ${base} (${count}), ${rounding}: ${quota}.`,
    /** How a fractional share becomes a whole number, by the quota's rounding. */
    rounding: {
      down: 'làm tròn xuống',
      up: 'làm tròn lên',
      'half-up': 'làm tròn đến số nguyên gần nhất',
    },
    columns: { locality: 'Địa phương', bloc: 'Cụm', score: 'Điểm', status: 'Kết quả' },
    status: {
      proposed: 'Đề nghị Hội đồng xét',
      'tied-at-limit': 'Bằng điểm ở vị trí cuối của hạn mức; trình Hội đồng xét',
      'over-quota': 'Đủ điều kiện, vượt hạn mức',
      'has-other-award': 'Đã được đề nghị danh hiệu hoặc hình thức khác',
      'not-known': 'Chưa đủ số liệu để xét',
    },
    nobody: 'Chưa địa phương nào đủ điều kiện.',
    unqualified: 'Chưa đủ điều kiện, và vì sao',
    decides: 'Chưa có quyết định khen thưởng nào: đây là số liệu minh họa.',
  },
};

const en: typeof vi = {
  description:
    'Change a value or a weight and see scores, ranks and reasons move. Scheme and data are illustrative, of a province that does not exist.',
  lead: 'Change a value or a weight and see scores, ranks and reasons move. Every score comes with its reasons.',
  notice:
    'Hac Van Province does not exist, nor do its districts and communes. The scheme and every reported figure on this page were made up by this project to illustrate; the directive of Quang Nam Province contains no scoring rules.',
  notAward:
    'A score is not an award. The engine computes and proposes; the Emulation and Commendation Council considers, and only a formal decision confers an award.',
  contents: 'On this page',
  illustrative: 'Illustrative',
  sampleNote: 'Hac Van Province does not exist',
  parameters: {
    code: 'locality',
    criterion: 'criterion',
    value: 'value',
    weights: 'weights',
    share: 'share',
  },
  needsScript:
    'Turn on JavaScript to change values and weights. What follows is the result of the illustrative scheme.',
  ranking: {
    title: 'The ranking',
    lead: 'Choose a locality, change a value or a weight; this table follows at once.',
    caption: 'Illustrative ranking of 2023, Hac Van Province (invented)',
    columns: {
      rank: 'Rank',
      locality: 'Locality',
      blocRank: 'In cluster',
      score: 'Score',
      grade: 'Grade',
      plausible: 'Rank interval',
    },
    plausibleNote: (share) =>
      `Rank interval: the 5–95% interval of 1,000 runs in which every weight is changed at random by up to ${share}.`,
    up: (places) => `up ${places} ${places === 1 ? 'place' : 'places'}`,
    down: (places) => `down ${places} ${places === 1 ? 'place' : 'places'}`,
    was: (score) => `was ${score}`,
    waiting: '…',
  },
  choice: {
    title: 'Change one value',
    locality: 'Locality',
    criterion: 'Criterion',
    none: 'Choose a criterion to change',
    adjustments: 'Bonuses and penalties',
    value: 'Imagined value',
    reported: (value) => `Reported: ${value}.`,
    notReported: (gap) => `Report: ${gap}.`,
    target: (value) => `Target: ${value}.`,
    range: (most) => (most ? `from 0 to ${most}` : 'from 0 up'),
    wrong: (range) => `The value has to be a number ${range}.`,
    wrongDate: 'Enter a valid date.',
    undo: 'Back to the reported value',
    reset: 'Reset everything',
  },
  change: {
    title: 'What would change',
    nothing: 'No value is changed yet.',
    points: 'Points of the criterion',
    score: 'Score',
    rank: 'Rank',
    blocRank: 'Rank in the cluster',
    arrow: (before, after) => `${before} → ${after}`,
    same: (value) => `${value}, unchanged`,
    others: 'Others that change as well:',
    nobody: 'Nobody else changes score or rank.',
    notRanked: 'not ranked',
  },
  weights: {
    title: 'Change the weights of the six areas',
    lead: 'The maximum points of each area follow its weight and always add up to 100; the criteria of an area keep their proportions.',
    range: (area) => `Drag to change the weight: ${area}`,
    maximum: (points) => `at most ${points} ${isSingular(points, 'en') ? 'point' : 'points'}`,
    reset: 'Back to the weights of the scheme',
  },
  told: {
    standing: (name, score, rank) =>
      `${name}: ${score} ${isSingular(score, 'en') ? 'point' : 'points'}, rank ${rank}`,
    moved: (count) =>
      `${count} ${count === 1 ? 'locality changes' : 'localities change'} rank compared with the published scheme`,
  },
  why: {
    title: (name) => `Why ${name} has this score and rank`,
    firstTitle: 'Why the first three have their scores',
    score: (points) => `${points} ${isSingular(points, 'en') ? 'point' : 'points'}.`,
    covered: (share) =>
      `There are data for ${share} of the weight that was assigned; the rest is scaled.`,
    criteria: 'Criterion by criterion',
    lost: (points) => `${points} short of the maximum.`,
    adds: (points) =>
      `Adds ${points} ${isSingular(points, 'en') ? 'point' : 'points'} to the score.`,
    scaled:
      'Some criteria were not assigned or lack data, so what the others add is scaled up to make 100.',
    gates: 'Conditions',
    gains: 'Quickest gains',
    gainsLead:
      'Each line changes one value and nothing else. Points that an assessor gives, and gaps, are not in the list.',
    noGains: 'No single value would add points.',
    raise: (criterion, value) => `${criterion}: raise to ${value}`,
    lower: (criterion, value) => `${criterion}: lower to ${value}`,
    achieve: (criterion) => `${criterion}: achieve it`,
    onTime: (criterion, day) => `${criterion}: by ${day}`,
    gain: (points, rank) =>
      `+${points} ${isSingular(points, 'en') ? 'point' : 'points'}, rank ${rank}`,
    apply: 'Try',
    applied: 'Being tried',
    bloc: (bloc) => `Compared with the ${bloc}`,
    blocLead:
      'Each criterion compared with the median of the cluster, of all its ranked members, by what it means for the score.',
    strengths: 'Stronger',
    weaknesses: 'Weaker',
    comparison: (own, median, best) =>
      `${own} ${isSingular(own, 'en') ? 'point' : 'points'}; median ${median}; best ${best}`,
    none: 'None.',
  },
  sure: {
    title: 'How sure the ranks are',
    lead: 'Weights are a choice of those who write a scheme. If they were a little different, which ranks would hold?',
    share: 'Weights change by',
    caption: (share) => `Rank interval if every weight changes by up to ${share}`,
    columns: {
      locality: 'Locality',
      rank: 'Rank',
      plausible: 'Rank interval',
      picture: 'From rank 1 (left) to the last (right)',
    },
    leaveTitle: 'Without one criterion at a time',
    leaveLead: (criterion, most) =>
      `The ranking depends most on “${criterion}”: without it a locality moves ${most} ${most === 1 ? 'place' : 'places'}.`,
    leaveColumns: {
      criterion: 'Without',
      most: 'Largest move',
      mean: 'Mean move',
      bloc: 'Largest move in a cluster',
    },
  },
  scheme: {
    title: 'The scheme in plain words',
    lead: 'Each criterion has its rule, its maximum and its effective weight in the score.',
    maximum: (points) => `At most ${points}`,
    weight: (share) => `weight ${share}`,
    notScored: 'Not scored',
    rulesTitle: 'Adding up, rounding, ranking',
    cap: (points) =>
      `The score is the sum of the areas and the bonuses, at most ${points}; penalties are taken off after that.`,
    limits: (bonus, penalty) =>
      `Bonuses together are at most ${bonus}, penalties together at most ${penalty}.`,
    withheld: (share) =>
      `What was not assigned does not count. Where data are missing, the rest is scaled up; with data for less than ${share} of the assigned weight there is no score.`,
    rounding: (digits) =>
      `Scores are rounded to ${digits} ${digits === 1 ? 'decimal' : 'decimals'}; ranks follow rounded scores.`,
    ties: (keys) =>
      `Ties are broken by, in this order: ${keys}. Remaining ties are for the council.`,
    tieShare: (title) => `share of the points of “${title}”`,
    tiePoints: (title) => `points of “${title}”`,
    tieValue: (title) => `“${title}”, fewer first`,
    adjustments: 'Bonuses and penalties',
    bonus: 'Bonus',
    penalty: 'Penalty',
    grades: 'Grades',
    gradeFrom: (score) => `from ${score} ${isSingular(score, 'en') ? 'point' : 'points'}`,
    gradeRest: 'the rest',
    gradeRequires: 'in each area at least',
    gates: 'Conditions',
  },
  awards: {
    title: 'Proposals for awards',
    lead: 'Scores and conditions lead to proposals only. The council meets and votes; only a decision of the competent authority is an award.',
    caption: (award) => `${award} (illustrative)`,
    perBloc: (count) => `${count} in each cluster.`,
    share: (share, base, count, rounding, quota) =>
      `${share} of the ${base} (${count}), ${rounding}: ${quota}.`,
    rounding: {
      down: 'rounded down',
      up: 'rounded up',
      'half-up': 'rounded to the nearest whole number',
    },
    columns: { locality: 'Locality', bloc: 'Cluster', score: 'Score', status: 'Result' },
    status: {
      proposed: 'Proposed, for the council to consider',
      'tied-at-limit': 'Tied for the last place; for the council to consider',
      'over-quota': 'Qualifies, beyond the quota',
      'has-other-award': 'Proposed for another award',
      'not-known': 'Not enough data to tell',
    },
    nobody: 'No locality qualifies yet.',
    unqualified: 'Who does not qualify, and why',
    decides: 'No award has been decided: these data are illustrative.',
  },
};

export const scoringText = { vi, en };
