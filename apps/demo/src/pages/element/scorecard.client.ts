import '@thidua/widgets/scorecard/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
