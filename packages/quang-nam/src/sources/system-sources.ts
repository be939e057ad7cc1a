import type { Source } from '@thidua/core';

/** The information systems that the directive names, for figures that are taken from them. */
export const lris: Source = {
  title: {
    vi: 'Hệ thống thông tin báo cáo tỉnh Quảng Nam (LRIS)',
    en: 'Reporting information system of Quang Nam Province (LRIS)',
  },
};

export const ioc: Source = {
  title: {
    vi: 'Trung tâm Giám sát, điều hành đô thị thông minh Quảng Nam (IOC)',
    en: 'Quang Nam Smart City Monitoring and Operations Centre (IOC)',
  },
};

export const publicServicePortal: Source = {
  title: {
    vi: 'Cổng dịch vụ công tỉnh Quảng Nam',
    en: 'Public-service portal of Quang Nam Province',
  },
  url: 'https://dichvucong.quangnam.gov.vn/',
};

export const oneStopSystem: Source = {
  title: {
    vi: 'Hệ thống thông tin một cửa điện tử tỉnh Quảng Nam',
    en: 'Electronic one-stop information system of Quang Nam Province',
  },
};

export const publicInvestmentSystem: Source = {
  title: {
    vi: 'Hệ thống quản lý vốn đầu tư công trên địa bàn tỉnh Quảng Nam',
    en: 'System for managing public investment capital in Quang Nam Province',
  },
};

export const citizenReceptionSystem: Source = {
  title: {
    vi: 'Hệ thống tiếp công dân trực tuyến tỉnh Quảng Nam',
    en: 'Online citizen-reception system of Quang Nam Province',
  },
};

export const provincialPortal: Source = {
  title: {
    vi: 'Cổng thông tin điện tử tỉnh Quảng Nam',
    en: 'Provincial Portal of Quang Nam',
  },
};
