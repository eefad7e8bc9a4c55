import { Inflate } from 'fflate';
import { megabytes, refuse } from '../refusal';
import type { Entry } from './directory';

const STEP = 1 << 16;
const STORED = 0;
const DEFLATED = 8;

/** The bytes of an entry, unpacked a piece at a time and given up once there are more than it declared or than `most`. Throws Refusal. */
export function inflate({ name, packed, declared, method }: Entry, file: string, most: number): Uint8Array {
  if (method === STORED && packed.length === declared) return packed;
  const remedy = 'Unpack it with another program and open the files themselves';
  if (method !== DEFLATED) refuse('unknown-packing', file, `"${name}" is packed by method ${method}, which is not read here`, remedy);
  const allowed = Math.min(declared, most);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    size += piece.length;
    if (size > allowed)
      refuse('bomb', file, `"${name}" unpacks to more than the ${megabytes(allowed)} that it declares`, 'Do not trust this archive');
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      refuse('damaged-archive', file, `"${name}" cannot be unpacked: its bytes are damaged`, 'Fetch it again');
    throw error;
  }
  if (size !== declared)
    refuse('damaged-archive', file, `"${name}" unpacks to ${size} bytes and declares ${declared}: it is damaged`, 'Fetch it again');
  return joined(pieces, size);
}

function joined(pieces: Uint8Array[], size: number): Uint8Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
