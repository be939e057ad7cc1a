import '@thidua/widgets/countdown/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-countdown-reached', 'thidua-error']);
