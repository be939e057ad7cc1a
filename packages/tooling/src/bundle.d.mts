export interface Bundle {
  /** Minified, not compressed. */
  bytes: number;
  /** Compressed by gzip 9. */
  gzip: number;
  /** Compressed by brotli 11. */
  brotli: number;
  /** Files that the code comes from, seen from the repository's folder. */
  inputs: string[];
  /** The code. */
  text: string;
}

export function bundle(code: string, options?: { external?: string[] }): Promise<Bundle>;
