import { useMemo, useState } from 'preact/hooks';
import { formatDay } from '../../../core/calendar';
import { chronicleOf, type Step } from '../../../core/chronicle';
import type { Lens } from '../../../core/model';
import type { Day } from '../../../core/time';
import { CHRONICLE_WORDS } from '../../../i18n/chronicle';
import { useUi, useWords } from '../../context';
import { StepItem } from './step';
import { chronicleText } from './tell';

type Props = { from: Day; to: Day; lens: Lens; onRegion?: (id: string) => void };

/** What changed between two dates, in words, step by step. `onRegion`: for land that is no region of the atlas. */
export function Chronicle({ from, to, lens, onRegion }: Props) {
  const { atlas } = useUi();
  const { locale } = useWords();
  const steps = useMemo(() => chronicleOf(atlas, from, to, lens), [atlas, from, to, lens]);
  if (steps.length === 0) return null;
  const words = CHRONICLE_WORDS[locale];
  return (
    <section class="chronicle" aria-labelledby="chronicle-title">
      <h3 id="chronicle-title">{words.title}</h3>
      <p class="aside">{words.lead(steps.length)}</p>
      <ol>
        {steps.map((step) => (
          <StepItem key={`${step.day} ${step.kind === 'act' ? step.settlement : step.holder}`} step={step} onRegion={onRegion} />
        ))}
      </ol>
      <Copy steps={steps} from={from} to={to} lens={lens} />
    </section>
  );
}

/** The chronicle as text, with what it is and where it is from. */
function Copy({ steps, from, to, lens }: { steps: Step[]; from: Day; to: Day; lens: Lens }) {
  const { atlas, ports } = useUi();
  const { m, locale } = useWords();
  const words = CHRONICLE_WORDS[locale];
  const [told, setTold] = useState('');
  const copy = async () => {
    const head = `${m.betweenDates(formatDay(from, locale), formatDay(to, locale))} (${m[`lens_${lens}`]})`;
    const foot = `${atlas.dataset.citation} ${m.dataVersion} ${atlas.dataset.version}. ${ports.permalink()}`;
    const done = await ports.copy([head, chronicleText(atlas, steps, locale), foot].join('\n\n'));
    setTold(done ? words.copied : words.notCopied);
  };
  return (
    <p class="buttons">
      <button type="button" class="button" onClick={() => void copy()}>
        {words.copy}
      </button>
      <span class="aside" role="status">
        {told}
      </span>
    </p>
  );
}
