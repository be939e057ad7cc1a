import { brotliCompressSync } from 'node:zlib';
import type { WeightOf } from './weights.js';

/** What content weighs on the wire, in bytes as brotli, without headers. */
export const weightOf: WeightOf = (content) => brotliCompressSync(content).length;
