import { defineOnce } from '../../shared/define-once.js';
import { ThiduaCountdown } from './countdown.js';

defineOnce('thidua-countdown', ThiduaCountdown);
