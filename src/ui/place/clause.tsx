import { useId } from 'preact/hooks';
import type { ClauseReading } from '../../core/model';
import type { Disputed } from '../../core/reading';
import { readingDifference } from '../../core/reading-difference';
import { formatArea, formatList, formatNumber } from '../../i18n';
import { READING_WORDS } from '../../i18n/readings';
import { readClause } from '../../state/actions';
import { useUi, useWords } from '../context';
import { Marks } from '../parts/notes';
import { Say } from '../parts/say';
import { useSignal } from '../signal';

/** A clause that is read in several ways: each reading with its source and what it would change; the one chosen is on the map. */
export function ClauseView({ disputed }: { disputed: Disputed }) {
  const { store } = useUi();
  const { clause } = disputed;
  const { locale } = useWords();
  const chosen = useSignal(store.reading).clauses[clause.id] ?? clause.default;
  const group = useId();
  return (
    <fieldset class="clause">
      <legend>
        {READING_WORDS[locale].disputed}: <Say text={clause.question} />
      </legend>
      {clause.readings.map((reading) => (
        <div key={reading.id} class="clause-reading">
          <label class="choice">
            <input type="radio" name={group} checked={chosen === reading.id} onChange={() => readClause(store, clause.id, reading.id)} />{' '}
            <span>
              <Say text={reading.name} />
              {reading.id === clause.default && <span class="aside"> ({READING_WORDS[locale].usual})</span>}
            </span>
          </label>
          <ReadingText disputed={disputed} reading={reading} />
        </div>
      ))}
    </fieldset>
  );
}

function ReadingText({ disputed, reading }: { disputed: Disputed; reading: ClauseReading }) {
  const { m } = useWords();
  return (
    <p>
      <Say text={reading.text} />
      <Marks ids={reading.sources} />
      {reading.id !== disputed.clause.default && <Difference disputed={disputed} reading={reading.id} />}
      {reading.confidence && reading.confidence !== 'A' && (
        <span class="aside block">
          {m.confidence}: {m[`confidence_${reading.confidence}`]}
        </span>
      )}
    </p>
  );
}

/** How much land, and how long a line, this reading would show otherwise. */
function Difference({ disputed, reading }: { disputed: Disputed; reading: string }) {
  const { atlas } = useUi();
  const { locale, tell } = useWords();
  const words = READING_WORDS[locale];
  const { regions, area_km2, area_error_km2, length_km } = readingDifference(atlas, disputed, reading);
  const km = formatNumber(length_km, locale);
  if (regions.length === 0) return length_km > 0 ? <span class="block"> {words.onlyLine(km)}</span> : null;
  const names = regions.map(({ region }) => tell(atlas.faces.find(({ id }) => id === region)!.name));
  return (
    <strong class="block">
      {' '}
      {words.otherLand(formatArea(area_km2, area_error_km2, locale), formatList(names, locale))} {length_km > 0 && words.otherLine(km)}
    </strong>
  );
}
