import type { Laid } from '../../core/opinion';
import { OPEN_WORDS } from '../../i18n/open';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useUi, useWords } from '../context';
import { Assumptions } from '../open/assumptions';
import { formatName } from '../open/facts';
import { Findings } from '../open/findings';
import { Fact, Fold } from '../parts/fold';

/** What the other data were taken for, on what assumptions, and what is wrong with them. */
export function Read({ laid }: { laid: Laid }) {
  const { store } = useUi();
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const { format, why, licence, attribution, assumptions, findings } = laid;
  return (
    <Fold title={OPINION_WORDS[locale].read}>
      <dl class="facts">
        <Fact name={words.format}>{formatName(words, format)}</Fact>
        <Fact name={words.why}>
          <span lang="en">{why}</span>
        </Fact>
        <Fact name={words.licence}>{licence ?? words.unknown}</Fact>
        <Fact name={words.attribution}>{attribution ?? words.unknown}</Fact>
      </dl>
      <h4>{words.assumed}</h4>
      <Assumptions assumptions={assumptions} />
      <h4>{words.found}</h4>
      <Findings findings={findings} onGo={(at) => (store.aim.value = { at })} />
    </Fold>
  );
}
