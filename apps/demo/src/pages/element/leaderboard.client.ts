import '@thidua/widgets/leaderboard/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-locality-select', 'thidua-error']);
