import { useState } from 'preact/hooks';
import type { ImportChoices } from '../../core/dated';
import { OPEN_WORDS } from '../../i18n/open';
import { OPINION_WORDS } from '../../i18n/opinion';
import { useWords } from '../context';
import type { Given, Recognised } from '../opening';
import { Fold } from '../parts/fold';
import { Assumptions } from './assumptions';
import { Corrections } from './corrections';
import { Findings } from './findings';
import { Facts } from './facts';
import { RepairPart } from './repair-part';

interface Props {
  given: Given;
  recognised: Recognised;
  onBack(): void;
  onAgain(choices: ImportChoices): void;
  /** Left out where the reader came to compare. */
  onOpen?: (choices: ImportChoices) => void;
  /** Left out where the atlas that is shown cannot be compared. */
  onCompare?: (choices: ImportChoices) => void;
}

/** What the files were taken for, on what assumptions, and what is wrong with them; the reader may correct it before anything is drawn. */
export function RecognisedStep({ given, recognised, onBack, onAgain, onOpen, onCompare }: Props) {
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const [choices, setChoices] = useState(recognised.choices);
  const nothing = recognised.features === 0;
  const broken = recognised.diagnosis.findings.some(({ severity }) => severity === 'error');
  const changed = JSON.stringify(choices) !== JSON.stringify(recognised.choices);
  return (
    <div class="open-recognised">
      {nothing && (
        <p class="open-failure" role="alert">
          {words.nothing}
        </p>
      )}
      <Facts recognised={recognised} />
      <section>
        <h3>{words.assumed}</h3>
        <Assumptions assumptions={recognised.assumptions} />
      </section>
      <section>
        <h3>{words.found}</h3>
        <Findings findings={recognised.diagnosis.findings} open={nothing} />
        {broken && <RepairPart given={given} choices={recognised.choices} />}
      </section>
      <Fold title={words.correct} open={nothing && recognised.guess.features > 0}>
        <Corrections recognised={recognised} choices={choices} onChange={setChoices} />
        {changed && (
          <button type="button" class="button" onClick={() => onAgain(choices)}>
            {words.readAgain}
          </button>
        )}
      </Fold>
      <div class="buttons open-foot">
        {!nothing && onOpen && (
          <button type="button" class="button primary" onClick={() => onOpen(choices)}>
            {words.open}
          </button>
        )}
        {!nothing && onCompare && (
          <button type="button" class={onOpen ? 'button' : 'button primary'} onClick={() => onCompare(choices)}>
            {OPINION_WORDS[locale].compare}
          </button>
        )}
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
      </div>
    </div>
  );
}
