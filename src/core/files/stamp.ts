import type { DatasetInfo } from '../model';

/** What every built file says of itself (a foreign member `thalweg`). */
export interface Stamp {
  dataset: string;
  version: string;
  checksum: string;
  licence: string;
  attribution: string;
}

export function stampOf(dataset: DatasetInfo, checksum: string): Stamp {
  const licence = dataset.licences.map(({ part, name, url }) => `${part}: ${name} (${url})`).join('; ');
  return { dataset: dataset.id, version: dataset.version, checksum, licence, attribution: dataset.attribution };
}
