import '@thidua/widgets/movements/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
