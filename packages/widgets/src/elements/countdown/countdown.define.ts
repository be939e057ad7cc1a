import { defineOnce } from '../../shared/define-once.js';
import { ThiduaCountdown } from './countdown.js';

defineOnce('thidua-countdown', ThiduaCountdown);

// With it come the types of the tag and its events.
export type * from './countdown.js';
