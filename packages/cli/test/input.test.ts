// What `thidua` reads: files, pipes, devices, each once and up to 50 MB.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, readFileSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { program, scoreboardFile, thiduaProcess, write } from './thidua.js';

const published = readFileSync(scoreboardFile);
const valid = 'không có vấn đề (bảng thi đua “quang-nam-2023”)';

/** Runs the program with something on its standard input. */
const fed = (input: Uint8Array, ...words: string[]) =>
  spawnSync(process.execPath, [program, ...words], { input, encoding: 'utf8' });

/** Runs a line of a shell, in which `thidua` is the program. */
const shell = (line: string) =>
  spawnSync('bash', ['-c', `thidua() { "${process.execPath}" "${program}" "$@"; }; ${line}`], {
    encoding: 'utf8',
    cwd: dirname(write('published.json', published)),
  });

describe('thidua reads once', () => {
  it('a pipe that a shell puts in the place of a file', () => {
    expect(shell('thidua check <(cat published.json)').stdout).toContain(valid);
    const { stdout } = shell('thidua render progress --static --scoreboard <(cat published.json)');
    expect(stdout).toContain('<section');
  });

  it.each(['-', '/dev/stdin', '/dev/fd/0'])('standard input, as %s', (name) => {
    expect(fed(published, 'check', name).stdout).toContain(valid);
    expect(shell(`cat published.json | thidua check ${name}`).stdout).toContain(valid);
    expect(shell(`thidua check ${name} < published.json`).stdout).toContain(valid);
    const rendered = fed(published, 'render', 'countdown', '--scoreboard', name);
    expect(rendered.stdout).toContain('<thidua-countdown');
  });

  it('a named pipe, whoever comes first', async () => {
    const pipe = join(dirname(write('x', '')), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [program, 'check', pipe]);
    createReadStream(scoreboardFile).pipe(createWriteStream(pipe));
    expect(await text(child.stdout)).toContain(valid);
  });

  it('standard input, and calls it so in words and - in JSON', () => {
    const { stdout } = fed(Buffer.from('{}'), 'check', '-', '--lang', 'en');
    expect(stdout).toContain('standard input: ');
    expect(JSON.parse(fed(published, 'check', '-', '--json').stdout)).toMatchObject({
      ok: true,
      files: [{ file: '-' }],
    });
  });

  it('says of nothing that it is nothing', () => {
    expect(fed(Buffer.alloc(0), 'check', '-').stdout).toContain('Tệp rỗng');
  });
});

describe('thidua stops reading at 50 MB', () => {
  it('does not begin to read a larger file', () => {
    const file = write('huge.json', '');
    // Too large to be held: had it been read, the program would have ended here.
    truncateSync(file, 64 * 1024 ** 3);
    const { status, stdout } = thiduaProcess('check', file);
    expect(status).toBe(2);
    expect(stdout).toContain('Tệp lớn hơn 50 MB');
  });

  it('reads one of 50 MB, and none with a byte more', () => {
    const spaces = Buffer.alloc(50_000_000, ' ');
    expect(thiduaProcess('check', write('limit.json', spaces)).stdout).toContain('Tệp rỗng');
    const more = write('more.json', Buffer.concat([spaces, Buffer.from(' ')]));
    expect(thiduaProcess('check', more).stdout).toContain('Tệp lớn hơn 50 MB');
  });

  it('reads no device or pipe to an end that may never come', () => {
    for (const line of [
      'thidua check /dev/zero',
      'yes | thidua check -',
      'thidua check <(yes)',
      'yes | thidua render progress --scoreboard /dev/stdin',
    ]) {
      const { status, stdout, stderr } = shell(line);
      expect(stdout + stderr, line).toContain('Tệp lớn hơn 50 MB');
      expect(status, line).toBe(2);
    }
  });
});
