import '@thidua/widgets/target-board/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
