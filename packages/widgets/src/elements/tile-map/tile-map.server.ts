import type { ElementOnServer } from '../on-server.js';
import { ThiduaTileMap } from './tile-map.js';
import { tileMapPicture } from './tile-map.picture.js';
import { tileMapStatic } from './tile-map.static.js';

export const tileMapOnServer: ElementOnServer<ThiduaTileMap> = {
  elementClass: ThiduaTileMap,
  plain: tileMapStatic,
  picture: tileMapPicture,
  shows: 'boards',
  standsAloneWith: [],
  hasNone: {
    vi: 'Bảng thi đua này không có bảng xếp hạng nào (boards).',
    en: 'This scoreboard has no ranking (boards).',
  },
  naming: {},
};
