import { defineOnce } from '../../shared/define-once.js';
import { ThiduaLeaderboard } from './leaderboard.js';

defineOnce('thidua-leaderboard', ThiduaLeaderboard);
