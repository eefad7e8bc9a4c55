import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/core/sha256';

test('any text and any bytes have the checksum that Node gives them', () => {
  const node = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
  for (const length of [0, 1, 55, 56, 63, 64, 65, 1000]) expect(sha256('a'.repeat(length))).toBe(node('a'.repeat(length)));
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void expect(sha256(text)).toBe(node(text))));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void expect(sha256(bytes)).toBe(node(bytes))));
});
