import type { Task } from '@thidua/core';

/** What Part I asks to be done, in the order of the text. */
export const tasks: Task[] = [
  {
    ref: 'S-110',
    section: 'I.1',
    text: {
      vi: 'Tiếp tục quán triệt sâu sắc và vận dụng sáng tạo những quan điểm, tư tưởng chỉ đạo của Chủ tịch Hồ Chí Minh về thi đua yêu nước gắn với việc thực hiện Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
      en: 'Continue to grasp thoroughly and apply creatively President Ho Chi Minh’s guiding views and thought on patriotic emulation, together with carrying out Directive No. 05-CT/TW of 15 May 2016 of the Politburo on stepping up the study and following of Ho Chi Minh’s thought, morality and style',
    },
  },
  {
    ref: 'S-111',
    section: 'I.1',
    text: {
      vi: 'Tổ chức, triển khai thực hiện có hiệu quả Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về việc tiếp tục đổi mới công tác thi đua, khen thưởng',
      en: 'Carry out effectively Directive No. 34-CT/TW of 7 April 2014 of the Politburo on continuing to renew emulation and commendation work',
    },
  },
  {
    ref: 'S-112',
    section: 'I.1',
    text: {
      vi: 'tiếp tục đẩy mạnh và phát huy sức mạnh đoàn kết của cả hệ thống chính trị, cấp ủy đảng, tổ chức đảng, chính quyền, Mặt trận Tổ quốc Việt Nam và tổ chức chính trị - xã hội; nâng cao nhận thức, trách nhiệm của các cấp, các ngành và các tầng lớp Nhân dân, làm cho chất lượng, hiệu quả của phong trào thi đua không ngừng phát triển',
      en: 'continue to build up and bring into play the united strength of the whole political system, of Party committees and organisations, the authorities, the Viet Nam Fatherland Front and the socio-political organisations; raise the awareness and responsibility of all levels, all sectors and all strata of the People, so that the quality and effectiveness of the emulation movement keep growing',
    },
  },
  {
    ref: 'S-113',
    section: 'I.2',
    text: {
      vi: 'Thực hiện tốt Chương trình phục hồi và phát triển kinh tế, đẩy mạnh chuyển đổi mô hình tăng trưởng, cơ cấu lại nền kinh tế; nâng cao năng suất, chất lượng, hiệu quả, tính tự chủ, khả năng thích ứng, sức cạnh tranh, phát triển kinh tế - xã hội nhanh, bền vững',
      en: 'Carry out well the programme of economic recovery and development, step up the transformation of the growth model and the restructuring of the economy; raise productivity, quality, efficiency, autonomy, adaptability and competitiveness, and develop the economy and society rapidly and sustainably',
    },
  },
  {
    ref: 'S-114',
    section: 'I.2',
    text: {
      vi: 'tiêm vắc xin phòng Covid-19, củng cố, hiện đại hóa, nâng cao năng lực hệ thống y tế, nhất là y tế dự phòng, y tế cơ sở đáp ứng yêu cầu thực hiện thích ứng an toàn, linh hoạt, kiểm soát hiệu quả dịch Covid-19',
      en: 'vaccinate against Covid-19; consolidate, modernise and raise the capacity of the health system, above all preventive and grassroots health care, to meet the needs of safe and flexible adaptation and effective control of Covid-19',
    },
  },
  {
    ref: 'S-115',
    section: 'I.2',
    text: {
      vi: 'tiếp tục đẩy mạnh triển khai thực hiện có hiệu quả ba nhiệm vụ đột phá chiến lược giai đoạn 2021 - 2025, lấy đầu tư công dẫn dắt để thu hút tối đa các nguồn lực từ các thành phần kinh tế khác góp phần quan trọng để thực hiện các mục tiêu phát triển kinh tế - xã hội năm 2023',
      en: 'continue to step up the effective implementation of the three strategic breakthrough tasks of 2021–2025, with public investment leading, so as to attract as many resources as possible from the other economic sectors, an important contribution to the socio-economic goals of 2023',
    },
  },
  {
    ref: 'S-116',
    section: 'I.2',
    text: {
      vi: 'Triển khai thực hiện phong trào thi đua “Đẩy mạnh phát triển kết cấu hạ tầng đồng bộ, hiện đại; thực hành tiết kiệm, chống lãng phí”',
      en: 'Carry out the emulation movement “Step up the development of integrated and modern infrastructure; practise thrift, combat waste”',
    },
  },
  {
    ref: 'S-117',
    section: 'I.2',
    text: {
      vi: 'đẩy mạnh cải cách hành chính và chuyển đổi số, tăng cường phân cấp, ủy quyền đi đôi với kiểm tra, giám sát và phát huy tính tự chủ, linh hoạt, sáng tạo, tự chịu trách nhiệm của các cơ quan, đơn vị, địa phương',
      en: 'step up administrative reform and digital transformation; strengthen decentralisation and delegation, hand in hand with inspection and supervision, and bring into play the autonomy, flexibility, creativity and accountability of bodies, units and localities',
    },
  },
  {
    ref: 'S-118',
    section: 'I.2',
    text: {
      vi: 'Sử dụng hiệu quả Hệ thống thông tin báo cáo tỉnh (LRIS) và Hệ thống IOC (Trung tâm Giám sát, điều hành đô thị thông minh Quảng Nam), Cổng dịch vụ công, Hệ thống thông tin một cửa điện tử tỉnh và kịp thời đưa vào sử dụng hiệu quả Hệ thống quản lý vốn đầu tư công trên địa bàn tỉnh, Hệ thống tiếp công dân trực tuyến,...',
      en: 'Use effectively the provincial reporting information system (LRIS), the IOC system (Quang Nam Smart City Monitoring and Operations Centre), the public-service portal and the provincial electronic one-stop information system; put into effective use in good time the system for managing public investment capital in the province, the online citizen-reception system, ...',
    },
  },
  {
    ref: 'S-119',
    section: 'I.2',
    text: {
      vi: 'có giải pháp hiệu quả để cải thiện chỉ số năng lực cạnh tranh cấp tỉnh (PCI), chỉ số quản trị và hành chính (PAPI), chỉ số cải cách hành chính (PAR INDEX), chỉ số hài lòng về sự phục vụ hành chính (SIPAS), chỉ số sẵn sàng cho phát triển và ứng dụng công nghệ thông tin - truyền thông (ICT INDEX), chỉ số về chuyển đổi số (DTI)',
      en: 'take effective measures to improve the provincial competitiveness index (PCI), the governance and administration index (PAPI), the administrative reform index (PAR INDEX), the index of satisfaction with administrative services (SIPAS), the index of readiness for the development and application of information and communication technology (ICT INDEX) and the digital transformation index (DTI)',
    },
  },
  {
    ref: 'S-120',
    section: 'I.3',
    text: {
      vi: 'Đa dạng hóa các hình thức huy động và tạo nguồn vốn cho đầu tư phát triển, thực hiện đúng các quy định pháp luật về ngân sách nhà nước',
      en: 'Diversify the ways of mobilising and creating capital for development investment; comply fully with the law on the State budget',
    },
  },
  {
    ref: 'S-121',
    section: 'I.3',
    text: {
      vi: 'Đẩy mạnh phát triển kinh tế, xã hội miền núi, xây dựng nông thôn mới với việc tiếp tục triển khai thực hiện Nghị quyết số 12-NQ/TU ngày 20/7/2021 của Tỉnh ủy về phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi; định hướng một số dự án quan trọng tại vùng Tây tỉnh Quảng Nam giai đoạn 2021 - 2025 và tầm nhìn đến năm 2030',
      en: 'Step up the socio-economic development of the mountainous areas and the building of new-style rural areas, continuing to carry out Resolution No. 12-NQ/TU of 20 July 2021 of the Provincial Party Committee on the socio-economic development of ethnic minority and mountainous areas; orientation for some important projects in the west of Quang Nam Province, 2021–2025, with a vision to 2030',
    },
  },
  {
    ref: 'S-122',
    section: 'I.3',
    text: {
      vi: 'tiếp tục thực hiện có hiệu quả phong trào thi đua “Cả nước chung sức xây dựng nông thôn mới” trên địa bàn tỉnh giai đoạn 2021 - 2025, huy động, lồng ghép các nguồn lực',
      en: 'continue to carry out effectively the emulation movement “The whole country joins hands to build new-style rural areas” in the province, 2021–2025, mobilising and integrating resources',
    },
  },
  {
    ref: 'S-123',
    section: 'I.4',
    text: {
      vi: 'Tiếp tục thực hiện có hiệu quả việc đổi mới căn bản, toàn diện giáo dục và đào tạo',
      en: 'Continue to carry out effectively the fundamental and comprehensive renewal of education and training',
    },
  },
  {
    ref: 'S-124',
    section: 'I.4',
    text: {
      vi: 'đẩy mạnh ứng dụng, chuyển giao mạnh mẽ khoa học và công nghệ, thông tin truyền thông, triển khai có hiệu quả Nghị quyết số 04-NQ/TU ngày 12/4/2021 của Tỉnh ủy về chuyển đổi số tỉnh Quảng Nam đến năm 2025, định hướng đến năm 2030',
      en: 'step up the vigorous application and transfer of science, technology, information and communications; carry out effectively Resolution No. 04-NQ/TU of 12 April 2021 of the Provincial Party Committee on the digital transformation of Quang Nam Province to 2025, with an orientation to 2030',
    },
  },
  {
    ref: 'S-125',
    section: 'I.4',
    text: {
      vi: 'Phát huy giá trị và sức mạnh văn hóa, con người Quảng Nam',
      en: 'Bring into play the values and the strength of the culture and people of Quang Nam',
    },
  },
  {
    ref: 'S-126',
    section: 'I.4',
    text: {
      vi: 'Nâng cao chất lượng khám, chữa bệnh; thực hiện có hiệu quả Chương trình mục tiêu quốc gia về y tế, vệ sinh an toàn thực phẩm, phòng chống dịch bệnh',
      en: 'Raise the quality of medical examination and treatment; carry out effectively the national target programme on health, food hygiene and safety, and disease control',
    },
  },
  {
    ref: 'S-127',
    section: 'I.4',
    text: {
      vi: 'Quản lý và sử dụng có hiệu quả tài nguyên, bảo vệ môi trường; chủ động ứng phó với biến đổi khí hậu và phòng, chống thiên tai',
      en: 'Manage and use natural resources effectively, protect the environment; respond proactively to climate change and prevent and control natural disasters',
    },
  },
  {
    ref: 'S-128',
    section: 'I.4',
    text: {
      vi: 'Tiếp tục triển khai thực hiện tốt Nghị quyết số 11-NQ/TU ngày 20/7/2021 của Tỉnh ủy về phát triển sự nghiệp văn hóa, thể dục thể thao tỉnh Quảng Nam giai đoạn 2021 - 2025 và định hướng đến năm 2030. Đẩy mạnh phong trào thể dục, thể thao quần chúng; nâng cao chất lượng thể thao chuyên nghiệp, thành tích cao',
      en: 'Continue to carry out well Resolution No. 11-NQ/TU of 20 July 2021 of the Provincial Party Committee on the development of culture, physical training and sports in Quang Nam Province, 2021–2025, with an orientation to 2030. Step up the movement for mass physical training and sports; raise the quality of professional and high-performance sports',
    },
  },
  {
    ref: 'S-129',
    section: 'I.4',
    text: {
      vi: 'Đảm bảo an sinh, phúc lợi, tiến bộ và công bằng xã hội, hài hòa giữa đời sống vật chất và đời sống văn hóa tinh thần theo các tiêu chí hiện hành',
      en: 'Ensure social security, welfare, progress and equity, with material life in harmony with cultural and spiritual life, by the criteria in force',
    },
  },
  {
    ref: 'S-130',
    section: 'I.4',
    text: {
      vi: 'Quan tâm, chăm lo đối tượng yếu thế, đối tượng bảo trợ xã hội, người nghèo, người có công với cách mạng,...; tiếp tục triển khai thực hiện tốt phong trào thi đua “Quảng Nam chung tay vì người nghèo - không để ai bị bỏ lại phía sau” giai đoạn 2021 - 2025',
      en: 'Care for the vulnerable, social protection beneficiaries, the poor, people with meritorious services to the revolution, ...; continue to carry out well the emulation movement “Quang Nam joins hands for the poor - nobody is left behind”, 2021–2025',
    },
  },
  {
    ref: 'S-131',
    section: 'I.4',
    text: {
      vi: 'đẩy mạnh chiến lược phát triển thanh niên theo Quyết định số 1331/QĐ-TTg ngày 24/7/2021 của Thủ tướng Chính phủ, Nghị quyết số 13/NQ-HĐND ngày 21/4/2022 HĐND tỉnh và Quyết định số 1478/QĐ-UBND ngày 31/5/2022 Ban hành Chương trình phát triển thanh niên tỉnh Quảng Nam giai đoạn 2022 - 2030',
      en: 'step up the youth development strategy under Decision No. 1331/QD-TTg of 24 July 2021 of the Prime Minister, Resolution No. 13/NQ-HDND of 21 April 2022 of the Provincial People’s Council and Decision No. 1478/QD-UBND of 31 May 2022 issuing the youth development programme of Quang Nam Province, 2022–2030',
    },
    note: {
      vi: 'Giữ nguyên như văn bản; có thể thiếu chữ “của” trước “HĐND tỉnh”.',
      en: 'The Vietnamese stands as it is written; a word (“of”) may be missing.',
    },
  },
  {
    ref: 'S-132',
    section: 'I.4',
    text: {
      vi: 'Tập trung giải quyết nhu cầu cấp thiết về nhà ở, đất ở, đất sản xuất, nước sinh hoạt',
      en: 'Concentrate on urgent needs for housing, residential land, production land and domestic water',
    },
  },
  {
    ref: 'S-133',
    section: 'I.4',
    text: {
      vi: 'sắp xếp dân cư miền núi, ổn định sản xuất',
      en: 'rearrange population settlements in the mountainous areas and stabilise production',
    },
  },
  {
    ref: 'S-134',
    section: 'I.4',
    text: {
      vi: 'Chú ý vấn đề nhà ở gắn với các thiết chế văn hóa - xã hội phục vụ công nhân, lao động trong các khu công nghiệp, người lao động có thu nhập thấp',
      en: 'Attend to housing, together with cultural and social institutions, for workers in industrial zones and for workers with low income',
    },
  },
  {
    ref: 'S-135',
    section: 'I.4',
    text: {
      vi: 'xây dựng môi trường văn hóa lành mạnh, bảo tồn và phát huy các di sản văn hóa dân tộc trên địa bàn tỉnh',
      en: 'build a healthy cultural environment; preserve and bring into play the national cultural heritage in the province',
    },
  },
  {
    ref: 'S-136',
    section: 'I.5',
    text: {
      vi: 'Kết hợp chặt chẽ giữa phát triển kinh tế - xã hội với tăng cường quốc phòng - an ninh thông qua xây dựng các tiềm lực của tỉnh; xây dựng nền quốc phòng toàn dân bảo đảm tính toàn diện, tập trung có trọng điểm trên từng ngành, lĩnh vực, địa bàn và cả tỉnh',
      en: 'Combine socio-economic development closely with stronger national defence and security, by building the potential of the province; build an all-people national defence that is comprehensive and concentrated on key points in each sector, field and area and in the whole province',
    },
  },
  {
    ref: 'S-137',
    section: 'I.5',
    text: {
      vi: 'triển khai có hiệu quả các giải pháp đảm bảo trật tự an toàn giao thông, kiềm chế, giảm thiểu tai nạn giao thông, tai nạn lao động, phòng chống cháy, nổ',
      en: 'carry out effectively the solutions for traffic order and safety, to curb and reduce traffic accidents and occupational accidents, and to prevent fire and explosion',
    },
  },
  {
    ref: 'S-138',
    section: 'I.5',
    text: {
      vi: 'Tiếp tục thực hiện đồng bộ công tác thanh tra, kiểm tra, giám sát, phòng, chống tham nhũng, lãng phí, nhất là các lĩnh vực dễ phát sinh tiêu cực và xử lý nghiêm các vi phạm',
      en: 'Continue to carry out, in a coordinated way, inspection, examination and supervision, and the prevention and control of corruption and waste, above all in the fields where wrongdoing easily arises, and handle violations strictly',
    },
  },
  {
    ref: 'S-139',
    section: 'I.5',
    text: {
      vi: 'Thực hiện đồng bộ các giải pháp nâng cao hiệu quả công tác tư pháp, tiếp công dân, giải quyết khiếu nại, tố cáo, giải quyết dứt điểm các vụ khiếu nại, tố cáo phức tạp, kéo dài, dư luận xã hội quan tâm',
      en: 'Carry out coordinated measures to raise the effectiveness of judicial work, of the reception of citizens and of the settlement of complaints and denunciations; settle for good the complex and long-standing complaints and denunciations that concern the public',
    },
  },
  {
    ref: 'S-140',
    section: 'I.5',
    text: {
      vi: 'Nâng cao hiệu lực hiệu quả lãnh đạo, chỉ đạo, điều hành của bộ máy hành chính nhà nước từ tỉnh đến cơ sở',
      en: 'Raise the effectiveness and efficiency of the leadership, direction and management of the State administration from the province to the grassroots',
    },
    note: {
      vi: 'Giữ nguyên như văn bản; có thể thiếu dấu phẩy giữa “hiệu lực” và “hiệu quả”.',
      en: 'The Vietnamese stands as it is written; a comma may be missing.',
    },
  },
  {
    ref: 'S-141',
    section: 'I.5',
    text: {
      vi: 'Chủ động triển khai có hiệu quả đường lối, chính sách đối ngoại và hội nhập quốc tế của Đảng và Nhà nước; tăng cường đối ngoại Nhân dân; triển khai có hiệu quả các biên bản, thỏa thuận hợp tác đã ký kết; xây dựng biên giới hòa bình, hữu nghị, hợp tác, phát triển ổn định lâu dài',
      en: 'Carry out proactively and effectively the foreign policy line and policies and the international integration of the Party and the State; strengthen people-to-people diplomacy; carry out effectively the minutes and cooperation agreements that were signed; build a border of peace, friendship, cooperation and lasting, stable development',
    },
  },
  {
    ref: 'S-142',
    section: 'I.5',
    text: {
      vi: 'Tăng cường công tác thông tin, tuyên truyền, tạo sự đồng thuận cao trong xã hội',
      en: 'Strengthen information and communication work, creating broad consensus in society',
    },
  },
  {
    ref: 'S-104',
    section: 'I.5',
    text: {
      vi: 'Tổ chức các đoàn của lãnh đạo tỉnh đi thăm, làm việc và xúc tiến các nội dung hợp tác với các địa phương của Nhật Bản (Nagasaki), Hàn Quốc (Osan, Gwangyang), Thái Lan (Ubon Ratchathani)',
      en: 'Send delegations of leaders of the province to visit, work with and promote cooperation with the localities of Japan (Nagasaki), the Republic of Korea (Osan, Gwangyang) and Thailand (Ubon Ratchathani)',
    },
  },
  {
    ref: 'S-143',
    section: 'I.6',
    text: {
      vi: 'Tăng cường đẩy mạnh phong trào thi đua trong lĩnh vực xây dựng Đảng, xây dựng hệ thống chính trị, xây dựng bộ máy Nhà nước',
      en: 'Strengthen and step up the emulation movement in building the Party, the political system and the State apparatus',
    },
  },
  {
    ref: 'S-144',
    section: 'I.6',
    text: {
      vi: 'Tăng cường bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái thù địch trong tình hình mới theo Nghị quyết số 35-NQ/TW ngày 22/10/2018 của Bộ Chính trị',
      en: 'Strengthen the protection of the Party’s ideological foundation and the struggle to refute wrong and hostile views in the new situation under Resolution No. 35-NQ/TW of 22 October 2018 of the Politburo',
    },
  },
  {
    ref: 'S-145',
    section: 'I.6',
    text: {
      vi: 'Việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị về tiếp tục thực hiện Chỉ thị số 05-CT/TW phải có chuyển biến sâu rộng cả về nhận thức và hành động',
      en: 'The study and following of Ho Chi Minh’s thought, morality and style under Conclusion No. 01-KL/TW of 18 May 2021 of the Politburo on continuing to carry out Directive No. 05-CT/TW must bring a deep and broad change in awareness and in action',
    },
  },
  {
    ref: 'S-146',
    section: 'I.6',
    text: {
      vi: 'tiếp tục triển khai phong trào thi đua “Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở” giai đoạn 2019 - 2025 gắn với việc thực hiện nghiêm Chỉ thị số 30-CT/TU ngày 17/11/2022 của Tỉnh ủy về tăng cường kỷ luật, kỷ cương hành chính; nâng cao tinh thần trách nhiệm, hiệu quả công tác trong thực thi công vụ; Chỉ thị số 22/CT-UBND ngày 12/10/2012 và Chỉ thị số 26/CT-UBND ngày 13/9/2016 của Chủ tịch Ủy ban nhân dân tỉnh về tăng cường kỷ luật, kỷ cương hành chính trên địa bàn tỉnh',
      en: 'continue to carry out the emulation movement “Cadres, civil servants and public employees compete to practise office culture”, 2019–2025, together with carrying out strictly Directive No. 30-CT/TU of 17 November 2022 of the Provincial Party Committee on strengthening administrative discipline and order, raising responsibility and effectiveness in the performance of public duties, and Directives No. 22/CT-UBND of 12 October 2012 and No. 26/CT-UBND of 13 September 2016 of the Chairman of the Provincial People’s Committee on strengthening administrative discipline and order in the province',
    },
  },
  {
    ref: 'S-147',
    section: 'I.6',
    text: {
      vi: 'thực hiện nghiêm Quy tắc ứng xử của cán bộ, công chức, viên chức và người lao động trong cơ quan hành chính, đơn vị sự nghiệp công lập trên địa bàn tỉnh ban hành kèm theo Quyết định số 3510/QĐ-UBND ngày 30/11/2021 của UBND tỉnh',
      en: 'carry out strictly the code of conduct of cadres, civil servants, public employees and workers in administrative bodies and public service units of the province, issued with Decision No. 3510/QD-UBND of 30 November 2021 of the Provincial People’s Committee',
    },
  },
  {
    ref: 'S-148',
    section: 'I.6',
    text: {
      vi: 'chú trọng vai trò nêu gương của cán bộ, đảng viên, nhất là người đứng đầu',
      en: 'attach importance to the exemplary role of cadres and Party members, above all of heads',
    },
  },
  {
    ref: 'S-107',
    section: 'I.6',
    text: {
      vi: 'Hướng dẫn, định hướng công tác tuyên truyền và tổ chức các hoạt động nhân các ngày lễ lớn, sự kiện lịch sử, chính trị trọng đại của đất nước, của tỉnh',
      en: 'Guide and orient communication work and the holding of activities for major holidays and major historical and political events of the country and the province',
    },
  },
];
