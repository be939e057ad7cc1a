#!/usr/bin/env node
// Beside what is built, so that `npx thidua` finds it in a clone, where packages are linked before
// anything is built.
import { existsSync } from 'node:fs';

const built = new URL('../dist/thidua.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error('Chưa dựng chương trình. Chạy / Not built yet. Run: npm run build');
  process.exitCode = 2;
}
