import { defineOnce } from '../../shared/define-once.js';
import { ThiduaTargetBoard } from './target-board.js';

defineOnce('thidua-target-board', ThiduaTargetBoard);

// With it come the types of the tag and its events.
export type * from './target-board.js';
