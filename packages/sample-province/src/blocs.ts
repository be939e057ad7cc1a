import type { Bloc, Locality } from '@thidua/core';
import { communes } from './communes.js';
import { localities } from './localities.js';
import { sample } from './sources.js';

const blocOf = (id: string, vi: string, en: string, among: readonly Locality[]): Bloc => ({
  id,
  name: { vi, en },
  members: among.filter(({ bloc }) => bloc === id).map(({ code }) => code),
  source: sample,
});

/** Who competes with whom in 2023: three clusters of districts, and one of communes. */
export const blocs: Bloc[] = [
  blocOf('cum-ven-bien', 'Cụm ven biển', 'Coastal cluster', localities),
  blocOf('cum-trung-du', 'Cụm trung du', 'Midland cluster', localities),
  blocOf('cum-vung-cao', 'Cụm vùng cao', 'Upland cluster', localities),
  blocOf('cum-xa-dam-suong', 'Cụm xã Đầm Sương', 'Communes of Dam Suong', communes),
];
