import { OPEN_WORDS, type OpenWords } from '../../i18n/open';
import type { Format } from '../../core/dated';
import { useWords } from '../context';
import type { Recognised } from '../opening';
import { Fact } from '../parts/fold';

export const formatName = (words: OpenWords, format: Format): string => words[`format_${format.replace('-', '_')}` as 'format_plain'];

/** What the files are, how much of it there is, and whose. */
export function Facts({ recognised }: { recognised: Recognised }) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const { format, guess, choices, title, features, things, holders, from, to, licence, attribution } = recognised;
  return (
    <dl class="facts">
      <Fact name={words.name}>{title}</Fact>
      <Fact name={words.format}>{formatName(words, format)}</Fact>
      <Fact name={words.why}>
        <span lang="en">{guess.words}</span>
      </Fact>
      {features > 0 && (
        <Fact name={words.end}>
          {words[`end_${choices.end ?? guess.end.rule}`]}
          {choices.end === undefined && (
            <span class="aside" lang="en">
              {' '}
              {guess.end.why}
            </span>
          )}
        </Fact>
      )}
      <Fact name={words.content}>{words.counts(features, things, holders)}</Fact>
      {features > 0 && (
        <Fact name={words.time}>
          {from} – {to ?? words.still}
        </Fact>
      )}
      <Fact name={words.licence}>{licence ?? words.unknown}</Fact>
      <Fact name={words.attribution}>{attribution ?? words.unknown}</Fact>
    </dl>
  );
}
