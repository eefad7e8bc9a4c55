/** A static host of one's own with files in memory: answers range requests, lets other pages read, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TileHost {
  address: string;
  /** Of each answer its status and how many bytes it had. */
  answers: { status: number; bytes: number }[];
  close(): Promise<void>;
}

/** `ranges: false` = a host that knows whole files only. */
export async function hostTiles(files: Record<string, Uint8Array>, { ranges = true, cors = true } = {}): Promise<TileHost> {
  const answers: TileHost['answers'] = [];
  const allowed = cors
    ? { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': 'Range', 'Access-Control-Expose-Headers': 'ETag' }
    : {};
  const answer = (response: ServerResponse, status: number, body: Uint8Array = new Uint8Array(), more = {}) => {
    answers.push({ status, bytes: body.length });
    response.writeHead(status, { ...allowed, ...more }).end(body);
  };
  const server = createServer(({ url = '', method, headers }: IncomingMessage, response) => {
    const file = files[url.slice(1)];
    if (method === 'OPTIONS') return void response.writeHead(204, allowed).end();
    if (!file) return answer(response, 404);
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '')?.map(Number) ?? [];
    if (!ranges || from === undefined || to === undefined) return answer(response, 200, file);
    const part = file.subarray(from, to + 1);
    answer(response, 206, part, { ETag: '"1"', 'Content-Range': `bytes ${from}-${from + part.length - 1}/${file.length}` });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answers,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
