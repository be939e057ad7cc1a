import { defineOnce } from '../../shared/define-once.js';
import { ThiduaLeaderboard } from './leaderboard.js';

defineOnce('thidua-leaderboard', ThiduaLeaderboard);

// With it come the types of the tag and its events.
export type * from './leaderboard.js';
