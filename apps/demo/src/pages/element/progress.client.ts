import '@thidua/widgets/progress/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
