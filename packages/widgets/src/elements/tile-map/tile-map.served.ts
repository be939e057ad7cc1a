import { nothing, type TemplateResult } from 'lit';
import type { TileMapActions } from './tile-map.template.js';
import { ThiduaTileMap } from './tile-map.js';

/** The tile map as a server renders it: tiles are links or text, since nothing answers a click. */
export class ServedTileMap extends ThiduaTileMap {
  protected override get actions(): TileMapActions | undefined {
    return undefined;
  }

  protected override takenAway(template: (isLive: boolean) => TemplateResult): unknown {
    return this.src === undefined ? nothing : template(false);
  }
}
