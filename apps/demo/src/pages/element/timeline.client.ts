import '@thidua/widgets/timeline/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
