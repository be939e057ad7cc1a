import type { Browser, LaunchOptions } from 'playwright';

export const chromiumArguments: string[];
export function findChromium(): Promise<string>;
export function launchChromium(options?: LaunchOptions): Promise<Browser>;
