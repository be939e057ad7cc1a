import type { Scheme } from '../model/scheme.js';
import { schemeVersion } from '../model/version.js';
import { depthIssue } from './depth-issue.js';
import type { IssueData } from './issue.js';
import { findNonconformity } from './json-schema.js';
import shape from './scheme-shape.json';
import { soundSchemeIssues } from './scheme-issues.js';
import { versionIssue } from './version-issue.js';

/**
 * The first thing for which `parseScheme` would refuse a scheme, without zod: its shape is checked
 * against `scheme-shape.json`, which is made of the same zod schema (a test writes and holds it).
 */
export const firstSchemeIssue = (scheme: Scheme): IssueData | undefined =>
  versionIssue(scheme, schemeVersion) ??
  depthIssue(scheme) ??
  findNonconformity(shape, scheme) ??
  soundSchemeIssues({ sound: scheme, unsound: new Set() })[0];
