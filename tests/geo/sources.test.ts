import { expect, test } from 'vitest';
import { examine, read } from '../../src/build';
import { sayFault } from '../../src/core/fault';

test('our own data are without fault, warnings included: every source is cited and can be found', () =>
  expect(examine(read('geo')).faults.map(sayFault)).toEqual([]));
