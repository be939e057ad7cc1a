import { defineOnce } from '../../shared/define-once.js';
import { ThiduaIndexPanel } from './index-panel.js';

defineOnce('thidua-index-panel', ThiduaIndexPanel);

// With it come the types of the tag and its events.
export type * from './index-panel.js';
