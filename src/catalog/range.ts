import type { RangeResponse, Source } from 'pmtiles';

/** More than this in one piece is no directory and no tile; the facts of a hundred thousand faces fit. */
const MOST_BYTES = 64 * 2 ** 20;

/** The beginning, with header and root directory, is read once and in one piece. */
const HEAD_BYTES = 16_384;

/** One file on a host, read in ranges and never whole. Whatever the host does instead is told, with what to do. */
export class RangeSource implements Source {
  private head?: Promise<RangeResponse>;
  constructor(
    readonly url: string,
    private readonly fetcher: typeof fetch = (...request) => fetch(...request),
  ) {}

  getKey(): string {
    return this.url;
  }

  async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (offset + length > HEAD_BYTES) return this.read(offset, length, signal, etag);
    this.head ??= this.read(0, HEAD_BYTES);
    const { data, etag: tag } = await this.head;
    const part = data.slice(offset, offset + length);
    if (part.byteLength < length && offset > 0) throw this.broken(`it ends after ${data.byteLength} bytes`);
    return { data: part, etag: tag };
  }

  private async read(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
    if (!(length >= 0 && length <= MOST_BYTES)) throw this.broken(`a part of it is said to be ${length} bytes long`);
    const answer = await this.ask(offset, length, signal);
    const tag = answer.headers.get('ETag') ?? undefined;
    if (etag && tag && tag !== etag) throw new Error(`${this.url} has been replaced since it was opened. Reload the page`);
    const data = await answer.arrayBuffer();
    // the first read asks for more than a small file has
    if (data.byteLength < length && offset > 0) throw this.broken(`it ends after ${offset + data.byteLength} bytes`);
    return { data, etag: tag };
  }

  private async ask(offset: number, length: number, signal?: AbortSignal): Promise<Response> {
    const headers = { Range: `bytes=${offset}-${offset + length - 1}` };
    const answer = await this.fetcher(this.url, { headers, signal }).catch((error: Error) => {
      if (error.name === 'AbortError') throw error;
      throw new Error(
        `${this.url} could not be fetched (${error.message}). Is the address right, and are you online? If the file lies on another host than this page, that host must send "Access-Control-Allow-Origin: *" with it and allow the header "Range"`,
      );
    });
    if (answer.status === 206) return answer;
    void answer.body?.cancel();
    if (answer.status === 416) throw this.broken(`it has no byte ${offset}`);
    if (answer.ok)
      throw new Error(
        `The host of ${this.url} sends whole files only (it answered ${answer.status} to a request for ${length} bytes, where 206 was due). Put the file on a host that answers range requests`,
      );
    throw new Error(`${this.url}: the server answered ${answer.status}. Is the address right, and may everybody read the file?`);
  }

  private broken(what: string): Error {
    return new Error(`${this.url} is not whole: ${what}. Upload it anew`);
  }
}
