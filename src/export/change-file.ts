import type { Transfer } from '../core/change';
import type { Atlas } from '../core/model';
import { changeCsv } from './change-csv';
import { changeGeojson } from './change-geojson';
import { changeJson } from './change-json';
import { changeKml } from './change-kml';
import type { ChangeQuery, ExportMeta } from './meta';

type Arguments = [atlas: Atlas, transfers: readonly Transfer[], query: ChangeQuery, meta?: ExportMeta];
type Bytes = Uint8Array<ArrayBuffer>;

const TEXTS = { csv: changeCsv, json: changeJson, geojson: changeGeojson, kml: changeKml } as const;
/** Each brings a library along, so it is loaded when it is first asked for. */
const BINARIES = {
  xlsx: async (...change: Arguments): Promise<Bytes> => (await import('./change-xlsx')).changeXlsx(...change),
  fgb: async (...change: Arguments): Promise<Bytes> => (await import('./change-fgb')).changeFgb(...change),
} as const;

export type TextFormat = keyof typeof TEXTS;
export type BinaryFormat = keyof typeof BINARIES;
export type ChangeFormat = TextFormat | BinaryFormat;
export const isBinary = (format: ChangeFormat): format is BinaryFormat => Object.hasOwn(BINARIES, format);

/** The transfers in a format that is text. */
export const changeText = (format: TextFormat, ...change: Arguments): string => TEXTS[format](...change);
/** The transfers in a format that is not. */
export const changeBytes = (format: BinaryFormat, ...change: Arguments): Promise<Bytes> => BINARIES[format](...change);
/** The transfers in any format. */
export const changeFile = async (format: ChangeFormat, ...change: Arguments): Promise<string | Bytes> =>
  isBinary(format) ? changeBytes(format, ...change) : changeText(format, ...change);
