import type { Scheme } from '../model/scheme/scheme.js';
import { schemeVersion } from '../model/value/version.js';
import { depthIssue } from '../issues/depth-issue.js';
import type { IssueData } from '../issues/issue.js';
import { findNonconformity } from '../issues/json-schema.js';
import { schemeShape } from './scheme-shape.js';
import { soundSchemeIssues } from './scheme-issues.js';
import { versionIssue } from '../issues/version-issue.js';

/**
 * The first thing for which `parseScheme` would refuse a scheme, without zod: its shape is checked
 * against `scheme-shape.ts`, which is made of the same zod schema (a test writes and holds it).
 */
export const firstSchemeIssue = (scheme: Scheme): IssueData | undefined =>
  versionIssue(scheme, schemeVersion) ??
  depthIssue(scheme) ??
  findNonconformity(schemeShape, scheme) ??
  soundSchemeIssues({ sound: scheme, unsound: new Set() })[0];
