import { defineOnce } from '../../shared/define-once.js';
import { ThiduaTileMap } from './tile-map.js';

defineOnce('thidua-tile-map', ThiduaTileMap);

// With it come the types of the tag and its events.
export type * from './tile-map.js';
