// Where `thidua` writes: files, through links, into pipes and devices; never half, never litter.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { program, scoreboardFile, thidua, thiduaProcess, write } from './thidua.js';

const words = ['render', 'leaderboard', '--scoreboard', scoreboardFile];
const rendered = thiduaProcess(...words).stdout;
const out = (path: string) => thidua(...words, '--out', path);
const outOfProcess = (path: string) => thiduaProcess(...words, '--out', path);

/** A folder with nothing in it. */
function emptyFolder(name: string): string {
  const folder = join(dirname(write('x', '')), name);
  mkdirSync(folder);
  return folder;
}

describe('thidua render --out', () => {
  it('follows links, also to where nothing is yet, and leaves them links', async () => {
    const folder = emptyFolder('links');
    symlinkSync('second', join(folder, 'first'));
    symlinkSync('target.html', join(folder, 'second'));
    for (const before of [undefined, 'old']) {
      if (before) writeFileSync(join(folder, 'target.html'), before);
      expect((await out(join(folder, 'first'))).status).toBe(0);
      expect(readFileSync(join(folder, 'target.html'), 'utf8')).toBe(rendered);
    }
    expect(readdirSync(folder).sort()).toEqual(['first', 'second', 'target.html']);
  });

  it('says so where links go round', async () => {
    const folder = emptyFolder('round');
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    const { status, stderr } = await out(join(folder, 'a'));
    expect(status).toBe(2);
    expect(stderr).toContain('(liên kết trỏ vòng quanh)');
  });

  it('makes no file of a name that ends as a folder’s does', async () => {
    const folder = emptyFolder('folders');
    const { status, stderr } = await out(join(folder, 'new/'));
    expect(status).toBe(2);
    expect(stderr).toContain('(đây là thư mục, không phải tệp)');
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([0o600, 0o640, 0o644, 0o666, 0o755])('keeps the mode %o of a file', async (mode) => {
    const file = write(`mode-${mode}.html`, 'old');
    chmodSync(file, mode);
    expect((await out(file)).status).toBe(0);
    expect(statSync(file).mode & 0o777).toBe(mode);
    expect(readFileSync(file, 'utf8')).toBe(rendered);
  });

  it('writes into devices and pipes as they are', async () => {
    const pipe = join(emptyFolder('pipes'), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const read = reader.stdout.toArray() as Promise<Buffer[]>;
    expect(outOfProcess(pipe).status).toBe(0);
    expect(Buffer.concat(await read).toString()).toBe(rendered);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(outOfProcess('/dev/null').stdout).toContain('/dev/null');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
    for (const name of ['-', '/dev/stdout']) expect(outOfProcess(name).stdout).toBe(rendered);
  });

  it('never writes over what it reads, by whatever name', async () => {
    const folder = emptyFolder('over');
    const input = join(folder, 'board.html');
    const content = readFileSync(scoreboardFile);
    writeFileSync(input, content);
    linkSync(input, join(folder, 'hard'));
    symlinkSync('board.html', join(folder, 'soft'));
    for (const name of ['board.html', 'hard', 'soft', '../over/board.html']) {
      const to = join(folder, name);
      const { status, stderr } = await thidua(
        'render',
        'progress',
        '--scoreboard',
        input,
        '--out',
        to,
      );
      expect([status, stderr]).toEqual([2, expect.stringContaining('Chọn tên khác cho --out')]);
    }
    const line = `"${process.execPath}" "${program}" render progress --scoreboard - --out hard < board.html`;
    expect(spawnSync('bash', ['-c', line], { cwd: folder }).status).toBe(2);
    expect(readFileSync(input).equals(content)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['board.html', 'hard', 'soft']);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'is old or new, with nothing beside it, when %s comes as soon as something is written',
    async (signal) => {
      const folder = emptyFolder(signal);
      const file = join(folder, 'board.html');
      for (let round = 0; round < 3; round += 1) {
        writeFileSync(file, 'old');
        const child = spawn(process.execPath, [program, ...words, '--out', file]);
        const watcher = watch(folder, () => child.kill(signal));
        await new Promise((resolve) => child.once('exit', resolve));
        watcher.close();
        expect(['old', rendered]).toContain(readFileSync(file, 'utf8'));
        expect(readdirSync(folder)).toEqual(['board.html']);
      }
    },
  );

  it('is never half there for those who read it meanwhile', async () => {
    const file = join(emptyFolder('meanwhile'), 'board.html');
    writeFileSync(file, 'old');
    const seen = new Set<string>();
    for (let round = 0; round < 2; round += 1) {
      const child = spawn(process.execPath, [program, ...words, '--out', file]);
      const watcher = watch(dirname(file), () => seen.add(readFileSync(file, 'utf8')));
      await new Promise((resolve) => child.once('exit', resolve));
      watcher.close();
    }
    expect([...seen].filter((text) => text !== 'old' && text !== rendered)).toEqual([]);
    expect(seen).toContain(rendered);
  });
});

describe('a full or closed output', () => {
  const shell = (line: string) =>
    spawnSync('bash', ['-c', `set -o pipefail; "${process.execPath}" "${program}" ${line}`], {
      encoding: 'utf8',
    });

  it.each(['--help', '--version', `check ${scoreboardFile}`, words.join(' ')])(
    'is told in words: %s',
    (given) => {
      const { status, stderr } = shell(`${given} > /dev/full`);
      expect(status).toBe(2);
      expect(stderr).toBe(
        'Chưa in hết (ổ đĩa hết chỗ trống). Xem lại dung lượng trống của ổ đĩa nhận kết quả.\n',
      );
    },
  );

  it('is told in words where --out names it', () => {
    const { status, stderr } = outOfProcess('/dev/full');
    expect(status).toBe(2);
    expect(stderr).toContain('Không ghi được /dev/full (ổ đĩa hết chỗ trống)');
    expect(stderr).not.toContain('    at ');
  });

  it('is told in words when the reader has gone', async () => {
    const child = spawn(process.execPath, [program, ...words, '--lang', 'en']);
    child.stdout.destroy();
    const told = await text(child.stderr);
    expect(told).toBe('Not everything was printed: the program that reads it has ended.\n');
  });
});
