import type { Text } from '../../core/model';
import type { Laid } from '../../core/opinion';
import { formatList, formatNumber } from '../../i18n';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useWords } from '../context';

/** Numbers as the tables have them: small ones with a decimal, shares in per cent. */
export function useNumbers() {
  const { locale } = useWords();
  const small = (value: number) => (value > 0 && value < 10 ? 1 : 0);
  return {
    area: (km2: number) => formatNumber(km2, locale, small(km2)),
    share: (part: number, all: number) => `${formatNumber(all > 0 ? (100 * part) / all : 0, locale, 1)} %`,
    length: (length_km: number) => formatNumber(length_km, locale, length_km < 10 ? 2 : length_km < 100 ? 1 : 0),
  };
}

/** Their holders by name, as far as they are told of; nobody where there is none. */
export function useTheirNames({ opinion }: Laid): (ids: string[]) => string {
  const { locale, tell } = useWords();
  const names = new Map<string, Text>(opinion.matches.map(({ theirs, name }) => [theirs, name]));
  const nameOf = (id: string) => (names.has(id) ? tell(names.get(id)!) : id);
  return (ids) => (ids.length === 0 ? OPINION_WORDS[locale].nobody : formatList(ids.map(nameOf), locale));
}
