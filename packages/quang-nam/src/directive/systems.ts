import type { InformationSystem } from '@thidua/core';
import * as sources from '../sources/system-sources.js';

const use = { vi: 'sử dụng hiệu quả', en: 'use effectively' };
const putIntoUse = {
  vi: 'kịp thời đưa vào sử dụng hiệu quả',
  en: 'put into effective use in good time',
};

/**
 * The information systems that the directive names. A figure that was taken from one of them has
 * that system’s `source`. The list of section I.2 ends with “...”: it is open.
 */
export const systems: InformationSystem[] = [
  {
    ref: 'S-090',
    section: 'I.2',
    id: 'lris',
    code: 'LRIS',
    text: {
      vi: 'Hệ thống thông tin báo cáo tỉnh (LRIS)',
      en: 'Provincial reporting information system (LRIS)',
    },
    name: { vi: 'Hệ thống thông tin báo cáo tỉnh', en: 'Provincial reporting information system' },
    action: 'use',
    actionText: use,
    source: sources.lris,
  },
  {
    ref: 'S-091',
    section: 'I.2',
    id: 'ioc',
    code: 'IOC',
    text: {
      vi: 'Hệ thống IOC (Trung tâm Giám sát, điều hành đô thị thông minh Quảng Nam)',
      en: 'IOC system (Quang Nam Smart City Monitoring and Operations Centre)',
    },
    name: {
      vi: 'Trung tâm Giám sát, điều hành đô thị thông minh Quảng Nam',
      en: 'Quang Nam Smart City Monitoring and Operations Centre',
    },
    action: 'use',
    actionText: use,
    source: sources.ioc,
  },
  {
    ref: 'S-092',
    section: 'I.2',
    id: 'cong-dich-vu-cong',
    code: null,
    text: { vi: 'Cổng dịch vụ công', en: 'Public-service portal' },
    name: { vi: 'Cổng dịch vụ công', en: 'Public-service portal' },
    action: 'use',
    actionText: use,
    source: sources.publicServicePortal,
  },
  {
    ref: 'S-093',
    section: 'I.2',
    id: 'mot-cua-dien-tu',
    code: null,
    text: {
      vi: 'Hệ thống thông tin một cửa điện tử tỉnh',
      en: 'Provincial electronic one-stop information system',
    },
    name: {
      vi: 'Hệ thống thông tin một cửa điện tử tỉnh',
      en: 'Provincial electronic one-stop information system',
    },
    action: 'use',
    actionText: use,
    source: sources.oneStopSystem,
  },
  {
    ref: 'S-094',
    section: 'I.2',
    id: 'von-dau-tu-cong',
    code: null,
    text: {
      vi: 'Hệ thống quản lý vốn đầu tư công trên địa bàn tỉnh',
      en: 'System for managing public investment capital in the province',
    },
    name: {
      vi: 'Hệ thống quản lý vốn đầu tư công',
      en: 'Public-investment capital management system',
    },
    action: 'put-into-use',
    actionText: putIntoUse,
    source: sources.publicInvestmentSystem,
  },
  {
    ref: 'S-095',
    section: 'I.2',
    id: 'tiep-cong-dan-truc-tuyen',
    code: null,
    text: { vi: 'Hệ thống tiếp công dân trực tuyến', en: 'Online citizen-reception system' },
    name: { vi: 'Hệ thống tiếp công dân trực tuyến', en: 'Online citizen-reception system' },
    action: 'put-into-use',
    actionText: putIntoUse,
    note: {
      vi: 'Sau hệ thống này chỉ thị ghi “...”: danh sách để ngỏ.',
      en: 'The directive goes on with “...”: the list is open.',
    },
    source: sources.citizenReceptionSystem,
  },
  {
    ref: 'S-096',
    section: 'II.2',
    id: 'cong-ttdt',
    code: null,
    text: { vi: 'Cổng thông tin điện tử tỉnh', en: 'Provincial Portal' },
    name: { vi: 'Cổng thông tin điện tử tỉnh', en: 'Provincial Portal' },
    action: 'inform',
    actionText: {
      vi: 'đẩy mạnh công tác tuyên truyền',
      en: 'step up communication work',
    },
    source: sources.provincialPortal,
  },
];
