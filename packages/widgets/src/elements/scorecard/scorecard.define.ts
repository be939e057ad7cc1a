import { defineOnce } from '../../shared/define-once.js';
import { ThiduaScorecard } from './scorecard.js';

defineOnce('thidua-scorecard', ThiduaScorecard);

// With it come the types of the tag and its events.
export type * from './scorecard.js';
