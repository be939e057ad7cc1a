import { defineOnce } from '../../shared/define-once.js';
import { ThiduaMovements } from './movements.js';

defineOnce('thidua-movements', ThiduaMovements);

// With it come the types of the tag and its events.
export type * from './movements.js';
