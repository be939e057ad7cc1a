import { defineOnce } from '../../shared/define-once.js';
import { ThiduaHonours } from './honours.js';

defineOnce('thidua-honours', ThiduaHonours);

// With it come the types of the tag and its events.
export type * from './honours.js';
