import { addProtocol } from 'maplibre-gl';
import { archiveAt } from '../catalog/tiles';
import { PROTOCOL } from './tiled';

/** Lets maps draw from the archives that are open. A tile that a file does not have is empty, as sea is. */
export function readTiles(): void {
  addProtocol(PROTOCOL, async ({ url }, { signal }) => {
    const [, address, z, x, y] = /^[a-z]+:\/\/(.*)\/(\d+)\/(\d+)\/(\d+)$/.exec(url) ?? [];
    const archive = address === undefined ? undefined : archiveAt(address);
    if (!archive) throw new Error(`${url} belongs to no data set that is open: open it again`);
    const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
    return { data: tile?.data ?? new ArrayBuffer(0) };
  });
}
