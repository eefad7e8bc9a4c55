import type { Fault } from '../../core/fault';
import type { Position } from '../../core/model';
import { edtfDays } from '../../core/time';
import type { Geo } from '../geo';

/** Legs are numbered 1, 2, 3 ... in the order of the file and of time, and none ends before it begins. */
export function expeditionFaults({ authored, files }: Geo): Fault[] {
  return authored.expeditions.flatMap(({ expedition, features }, i) => {
    const fault = (index: number, what: string, remedy: string): Fault => ({
      file: files.expeditions[i]!,
      id: `${expedition.id}.${features[index]!.properties.leg}`,
      at: features[index]!.geometry.coordinates[0] as Position,
      what,
      remedy,
      severity: 'error',
    });
    return features.flatMap(({ properties: { leg, from, to } }, index) => {
      const before = features[index - 1]?.properties;
      if (leg !== index + 1)
        return fault(index, `is leg ${leg} but stands in place ${index + 1}`, 'Put the legs in order and number them from 1');
      if (edtfDays(from.gregorian).first > edtfDays(to.gregorian).last)
        return fault(index, `ends (${to.gregorian}) before it begins (${from.gregorian})`, 'Mend one of the two dates');
      if (before && edtfDays(before.from.gregorian).first > edtfDays(from.gregorian).last) {
        return fault(
          index,
          `begins (${from.gregorian}) before leg ${before.leg} (${before.from.gregorian})`,
          'Put the legs in order of time',
        );
      }
      return [];
    });
  });
}
