import { fold } from '../../core/search/fold';

/** The months as those write them who keep such files: English, Dutch, German, French, Spanish, Italian, Portuguese, Russian (in both cases). */
const NAMES = [
  'january januari januar jänner janvier enero gennaio janeiro январь января',
  'february februari februar février febrero febbraio fevereiro февраль февраля',
  'march maart mrt märz mars marzo março март марта',
  'april avril abril aprile апрель апреля',
  'may mei mai mayo maggio maio май мая',
  'june juni juin junio giugno junho июнь июня',
  'july juli juillet julio luglio julho июль июля',
  'august augustus août agosto август августа',
  'september septembre septiembre settembre setembro сентябрь сентября',
  'october oktober octobre octubre ottobre outubro октябрь октября',
  'november novembre noviembre novembro ноябрь ноября',
  'december dezember décembre diciembre dicembre dezembro декабрь декабря',
].map((names) => fold(names).split(' '));

/** 1 to 12 for a month's name, or for the beginning of one that begins no other month's; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const wanted = fold(word);
  const exact = NAMES.findIndex((names) => names.includes(wanted));
  if (exact >= 0) return exact + 1;
  const begun = NAMES.flatMap((names, i) => (names.some((name) => name.startsWith(wanted)) ? [i + 1] : []));
  return wanted.length >= 3 && begun.length === 1 ? begun[0] : undefined;
}
