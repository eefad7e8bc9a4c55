import { stampOf, type Stamp } from '../../core/files/stamp';
import type { Versioned } from '../version';

export const stamp = ({ authored: { dataset }, checksum }: Versioned): Stamp => stampOf(dataset, checksum);
