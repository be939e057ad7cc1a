import { defineOnce } from '../../shared/define-once.js';
import { ThiduaProgress } from './progress.js';

defineOnce('thidua-progress', ThiduaProgress);
