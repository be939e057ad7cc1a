import { defineOnce } from '../../shared/define-once.js';
import { ThiduaProgress } from './progress.js';

defineOnce('thidua-progress', ThiduaProgress);

// With it come the types of the tag and its events.
export type * from './progress.js';
