/** Files that `thalweg import` fetches from a host, and what it says of a host that does not give them. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchAll } from '../../src/cli/addresses';
import { asFile, ohm, yearly, zipped } from '../import/fixtures/aland';
import { shLater } from './in-process';

const folder = mkdtempSync(join(tmpdir(), 'addresses-'));
const aland = Buffer.from(asFile('aland.geojson', ohm()).bytes);
let endless = 0;

const answers: Record<string, RequestListener> = {
  '/aland.geojson': (_, answer) => void answer.end(aland),
  '/b%C3%A9.geojson': (_, answer) => void answer.end(aland),
  '/%zz': (_, answer) => void answer.end(aland),
  '/world.zip': (_, answer) => void answer.end(zipped('world.zip', yearly()).bytes),
  '/nothing': (_, answer) => void answer.end(),
  '/honest': (_, answer) => void answer.writeHead(200, { 'content-length': 5_000 }).end(Buffer.alloc(5_000)),
  '/endless': (_, answer) => {
    const more = setInterval(() => answer.write(Buffer.alloc(1_000)), 1);
    answer.on('close', () => {
      clearInterval(more);
      endless++;
    });
  },
  '/broken': (_, answer) => {
    answer.writeHead(200, { 'content-length': 5_000 }).write(Buffer.alloc(1_000));
    setTimeout(() => answer.destroy(), 20);
  },
};

let server: Server;
let host = '';
beforeAll(async () => {
  server = createServer((request, answer) => {
    const known = answers[request.url ?? ''];
    if (known) known(request, answer);
    else answer.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const LIMITS = { fileBytes: 4_000, totalBytes: 1_000_000 };

test('an address becomes an atlas, as its file would', async () => {
  const { code, out, err } = await shLater(`import ${host}/aland.geojson --out ${join(folder, 'one')}`);
  expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/one: 4 faces/) });
  expect(err).toMatch(/recognised: 1 file, 9 features, 4 things/);
});

test('so does an archive, and a file beside an address', async () => {
  writeFileSync(join(folder, 'here.geojson'), aland);
  expect((await shLater(`import ${host}/world.zip --out ${join(folder, 'zip')}`)).err).toMatch(/recognised: 4 files, 18 features/);
  const { err } = await shLater(`import ${host}/aland.geojson ${folder}/here.geojson --out ${join(folder, 'two')}`);
  expect(err).toMatch(/recognised: 2 files, 18 features/);
});

test('a file looks like the name of as the last part of its path, as one reads it', async () => {
  const files = await fetchAll([`${host}/b%C3%A9.geojson`, `${host}/%zz`], { ...LIMITS, fileBytes: 1e6 });
  expect(files.map(({ name }) => name)).toEqual(['bé.geojson', '%zz']);
  expect(Buffer.from(files[0]!.bytes).equals(aland)).toBe(true);
});

test.each([
  ['/nowhere', 1, /\/nowhere: the server answered 404 Not Found: check the address/],
  ['/broken', 1, /\/broken could not be fetched \(.+\): check the address and the connection, or fetch it yourself/],
  ['/nothing', 1, /nothing: \(file\): /],
])('%s is refused, and nothing is written', async (path, code, message) => {
  const said = await shLater(`import ${host}${path} --out ${join(folder, 'none')}`);
  expect(said).toMatchObject({ code, out: '', err: expect.stringMatching(message) });
  expect(readdirSync(folder)).not.toContain('none');
});

test('a host that is not there is told by what the system says of it', async () => {
  const { code, err } = await shLater(`import http://127.0.0.1:1/a.json --out ${join(folder, 'none')}`);
  expect({ code, err }).toEqual({
    code: 1,
    err: expect.stringMatching(/127\.0\.0\.1:1\/a\.json could not be fetched \(.+\): check the address/),
  });
});

test('more than a file may have is given up on: at once where the size is told, else while it comes', async () => {
  await expect(fetchAll([`${host}/honest`], LIMITS)).rejects.toThrow(/honest is more than the 0 MB that may still be read: name fewer/);
  await expect(fetchAll([`${host}/endless`], LIMITS)).rejects.toThrow(/endless is more than the/);
  await expect.poll(() => endless, { message: 'the host is told to stop' }).toBe(1);
});

test('so is more than all files may have together', async () => {
  const both = [`${host}/aland.geojson`, `${host}/aland.geojson`];
  const limits = { fileBytes: 1e6, totalBytes: aland.length * 1.5 };
  await expect(fetchAll(both, limits)).rejects.toThrow(/more than the/);
  expect(await fetchAll(both.slice(1), limits)).toHaveLength(1);
});
