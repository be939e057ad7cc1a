// Real scoring rules, each with its source: an entry of its own, which the main one does not bring.
import type { Scheme } from '@thidua/core';
import { culturalAreaScheme } from './schemes/cultural-area-scheme.js';
import { culturalFamilyScheme } from './schemes/cultural-family-scheme.js';
import { dtiScheme } from './schemes/dti-scheme.js';
import { ictIndexScheme } from './schemes/ict-index-scheme.js';
import { newRuralCommuneScheme } from './schemes/new-rural-commune-scheme.js';
import { newRuralDistrictScheme } from './schemes/new-rural-district-scheme.js';
import { ngheAnGradeScheme } from './schemes/nghe-an-grade-scheme.js';
import { papiScheme } from './schemes/papi-scheme.js';
import { pciScheme2021, pciScheme2023 } from './schemes/pci-schemes.js';
import { tienGiangNewRuralScheme } from './schemes/tien-giang-new-rural-scheme.js';

export {
  culturalAreaScheme,
  culturalFamilyScheme,
  dtiScheme,
  ictIndexScheme,
  newRuralCommuneScheme,
  newRuralDistrictScheme,
  ngheAnGradeScheme,
  papiScheme,
  pciScheme2021,
  pciScheme2023,
  tienGiangNewRuralScheme,
};

/** Every real scheme: indices first, then standards, titles, bonus and grades. */
export const schemes: Scheme[] = [
  dtiScheme,
  pciScheme2021,
  pciScheme2023,
  papiScheme,
  ictIndexScheme,
  newRuralCommuneScheme,
  newRuralDistrictScheme,
  culturalFamilyScheme,
  culturalAreaScheme,
  tienGiangNewRuralScheme,
  ngheAnGradeScheme,
];
