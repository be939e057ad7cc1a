import '@thidua/widgets/index-panel/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
