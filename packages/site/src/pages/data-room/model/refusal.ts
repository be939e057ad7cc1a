import type { Scored } from '../worker/protocol.js';
import type { Stated } from './workspace.js';

/** Why a scoreboard is not given out: figures that are called final are missing, and nobody said why. */
export const isRefused = ({ absent, scoreboard }: Scored, { reason }: Stated): boolean =>
  absent > 0 && scoreboard.status === 'official' && !reason?.trim();
