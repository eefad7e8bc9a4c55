/** Formats made of lines know no line break inside a value. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The first date of a CSL-JSON date, no more precise than it is: `2026-11-22`, `1858-05`, `1858`. */
export const isoOf = ({ 'date-parts': parts }: { 'date-parts': number[][] }): string =>
  (parts[0] ?? []).map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
