import './separate.js';
import { define } from './elements.js';

await define('leaderboard');
