import type { Rule } from '@thidua/site';
import { hostFolders } from './host-page.js';

/** A portal: as strict as the demo's own pages, and without anything that the demo alone needs. */
const ofPortal = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'lit-html',
};

/** A newspaper: scripts of its own template, frames from sites that it trusts. */
const ofNewspaper = { 'default-src': "'self'", 'frame-src': "'self'", 'style-src': "'self'" };

/** A site from before policies existed forbids nothing. */
const ofDistrict = { 'default-src': "* data: blob: 'unsafe-inline' 'unsafe-eval'" };

const policyText = (policy: Readonly<Record<string, string>>): string =>
  Object.entries(policy)
    .map((directive) => directive.join(' '))
    .join('; ');

/** The policies of the model sites. */
export const hostPolicies: readonly Rule[] = [
  [`^${hostFolders.portal}`, policyText(ofPortal)],
  [`^${hostFolders.newspaper}`, policyText(ofNewspaper)],
  [`^${hostFolders.district}`, policyText(ofDistrict)],
];
