import '@thidua/widgets/tile-map/define';
import { startPlayground } from './playground.js';

startPlayground(['thidua-locality-select', 'thidua-error']);
