import { defineOnce } from '../../shared/define-once.js';
import { ThiduaTimeline } from './timeline.js';

defineOnce('thidua-timeline', ThiduaTimeline);

// With it come the types of the tag and its events.
export type * from './timeline.js';
