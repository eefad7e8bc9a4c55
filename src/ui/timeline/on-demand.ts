/** What the strip needs only for those who ask for it or point at it: one file, fetched once. */
export { AreasTable } from './areas-table';
export { FactsRow } from './facts-row';
export { StripPointer } from './strip-pointer';
