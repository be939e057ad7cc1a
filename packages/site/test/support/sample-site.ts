import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite, compressed, filePath, hostingOf, writeFiles } from '@thidua/site';
import { serve, type Serving } from '@thidua/site/serve';

const { resolve } = createRequire(import.meta.url);

/** The scoreboard file of a province that does not exist. */
export const sampleFile = readFileSync(
  resolve('@thidua/sample-province/data/scoreboard-2023.json'),
);

/** A site that was written and is served, with a name for it that a reader might see. */
export interface WrittenSite extends Serving {
  files: ReadonlyMap<string, Uint8Array>;
  folder: string;
}

/**
 * Writes and serves the site of the sample, as somebody does who has only the file.
 *
 * @param options `isCompressed` writes the compressed forms beside the files, which takes a while
 */
export async function sampleSite({
  patience,
  isCompressed = true,
}: { patience?: number; isCompressed?: boolean } = {}): Promise<WrittenSite> {
  const files = await buildSite({ scoreboard: sampleFile });
  const folder = mkdtempSync(join(tmpdir(), 'sample-site-'));
  writeFiles(folder, files);
  if (isCompressed) {
    const named = [...files].map(([address, content]) => [filePath(address), content] as const);
    writeFiles(folder, compressed(named));
  }
  const serving = await serve({ folder, hosting: hostingOf(), port: 0, patience });
  return {
    ...{ files, folder, url: serving.url },
    close: async () => {
      await serving.close();
      rmSync(folder, { recursive: true });
    },
  };
}
