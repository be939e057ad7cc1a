import '@thidua/widgets/honours/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-error']);
