// @ts-check
// Runs a real nginx or Apache on this machine, for the tests and the bench, with the files that the
// build wrote for it. Nothing of the machine's own settings is read.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../hosting-files/', import.meta.url));
const isRoot = process.getuid?.() === 0;

/** @typedef {{ url: string, close: () => Promise<void> }} Running */

/** @param {string} name */
const found = (name) =>
  ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((folder) => join(folder, name))
    .find(existsSync);

/** The program, if this machine has it. */
export const nginx = found('nginx');
export const apache = found('apache2') ?? found('httpd');

const brotliModule = [
  '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
  '/usr/share/nginx/modules/ngx_http_brotli_static_module.so',
].find(existsSync);

/** Whether nginx can send what was compressed by brotli. */
export const hasBrotli = brotliModule !== undefined;

/** @param {string} name */
const builtFor = (name) => readFileSync(join(built, name), 'utf8');

/**
 * Serves a folder by nginx, as the documentation says.
 *
 * @param {string} folder
 * @param {{ http?: string, server?: string }} [settings] instead of those that the build wrote
 * @returns {Promise<Running>}
 */
export async function runNginx(
  folder,
  { http = builtFor('nginx/thidua-http.conf'), server = builtFor('nginx/thidua-server.conf') } = {},
) {
  if (!nginx) throw new Error('There is no nginx here');
  const told = (/** @type {number} */ port, /** @type {string} */ room) => `
${brotliModule ? `load_module ${brotliModule};` : ''}
${isRoot ? 'user root;' : ''}
worker_processes 1;
pid nginx.pid;
error_log errors warn;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${room}/${kind};`).join('\n  ')}
  ${http}
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    ${brotliModule ? server.replace('# brotli_static on;', 'brotli_static on;') : server}
  }
}
`;
  return run(nginx, told, (room) => [
    ...['-p', room, '-e', join(room, 'errors'), '-c', join(room, 'server.conf')],
    ...['-g', 'daemon off;'],
  ]);
}

const apacheModules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];
const apacheFolder = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules'].find(existsSync);

/**
 * Serves a folder by Apache, with what it is told in the folder's own settings.
 *
 * @param {string} folder
 * @returns {Promise<Running>}
 */
export async function runApache(folder) {
  if (!apache || !apacheFolder) throw new Error('There is no Apache here');
  const told = (/** @type {number} */ port, /** @type {string} */ room) => `
${apacheModules.map((name) => `LoadModule ${name}_module ${apacheFolder}/mod_${name}.so`).join('\n')}
ServerName localhost
ServerRoot ${room}
${isRoot ? 'User nobody\nGroup nogroup' : ''}
Listen 127.0.0.1:${port}
PidFile ${room}/apache.pid
ErrorLog ${room}/errors
TypesConfig /dev/null
DocumentRoot ${folder}
<Directory ${folder}>
  Require all granted
  Include ${join(built, 'apache/thidua.conf')}
</Directory>
`;
  return run(apache, told, (room) => ['-d', room, '-f', join(room, 'server.conf'), '-DFOREGROUND']);
}

/**
 * @param {string} program
 * @param {(port: number, room: string) => string} told
 * @param {(room: string) => string[]} parameters
 * @returns {Promise<Running>}
 */
async function run(program, told, parameters) {
  const room = mkdtempSync(join(tmpdir(), 'server-'));
  const port = await freePort();
  writeFileSync(join(room, 'server.conf'), told(port, room));
  const child = spawn(program, parameters(room), { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += chunk));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(room, { recursive: true, force: true });
  };
  for (let tries = 0; !(await answers(port)); tries += 1) {
    if (child.exitCode !== null || tries === 100) {
      const log = join(room, 'errors');
      if (existsSync(log)) complaints += readFileSync(log, 'utf8');
      await close();
      throw new Error(`${program} does not start:\n${complaints}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url: `http://localhost:${port}`, close };
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const holder = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (holder.address());
      holder.close(() => resolve(port));
    });
  });

/** @param {number} port */
const answers = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
