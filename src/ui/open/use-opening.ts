import { useState } from 'preact/hooks';
import type { ImportChoices } from '../../core/dated';
import { OPEN_WORDS } from '../../i18n/open';
import { OPINION_WORDS } from '../../i18n/opinion';
import { isTiles } from '../../state/data-ref';
import { useUi, useWords } from '../context';
import type { Given, Progress, Recognised, Running } from '../opening';
import { layOver } from '../opinion/lay';

/** What failed, in the reader's language, and why, in English. */
interface Failure {
  said: string;
  why: string;
}
type Step =
  | { kind: 'ask'; told?: string; failure?: Failure }
  | { kind: 'busy'; progress: Progress; cancel: () => void }
  | { kind: 'recognised'; given: Given; recognised: Recognised; failure?: Failure };

/** Something new, the data that are shown under other assumptions, or some to lay over the map. */
export type Mode = 'ask' | 'again' | 'compare';

/** The steps from what is given to an atlas, each with a way back. `close`: the page is to be seen again. */
export function useOpening(mode: Mode, close: () => void) {
  const ui = useUi();
  const { ports, store } = ui;
  const { locale } = useWords();
  const words = OPEN_WORDS[locale];
  const { about } = ports;
  const [step, setStep] = useState<Step>(
    mode === 'again' && about ? { kind: 'recognised', given: about.given, recognised: about } : { kind: 'ask' },
  );

  const run = async (work: (running: Running) => Promise<void>, back: Step, said = words.failed) => {
    const control = new AbortController();
    const cancel = () => control.abort();
    const tell = (progress: Progress) => control.signal.aborted || setStep({ kind: 'busy', progress, cancel });
    const silent = (seconds: number) =>
      setStep((now) => (now.kind === 'busy' && now.cancel === cancel ? { ...now, progress: { ...now.progress, silent: seconds } } : now));
    tell({ stage: 'read', done: 0, all: 0 });
    try {
      await work({ tell, silent, signal: control.signal });
    } catch (error) {
      if (control.signal.aborted) setStep(back.kind === 'ask' ? { kind: 'ask', told: words.cancelled } : back);
      else setStep({ ...back, failure: { said, why: error instanceof Error ? error.message : String(error) } } as Step);
    }
  };
  const read = (given: Given | (() => Promise<Given>), choices: ImportChoices = {}, back: Step = { kind: 'ask' }) =>
    void run(async (running) => {
      const got = typeof given === 'function' ? await given() : given;
      const tiles = mode !== 'compare' && got.kind === 'address' && isTiles(got.address); // nothing in tiles is there to be recognised
      if (tiles) return ports.opening.open(got, choices, running);
      const recognised = await ports.opening.read(got, choices, running);
      if (!running.signal.aborted) setStep({ kind: 'recognised', given: got, recognised });
    }, back);
  const open = (given: Given, choices: ImportChoices, back: Step) =>
    void run((running) => ports.opening.open(given, choices, running), back);
  const compare = (given: Given, choices: ImportChoices, back: Step) => {
    const lay = async (running: Running) => {
      const laid = await layOver(ui, given, choices, {}, running);
      close(); // gives the focus back to the page, where what was found takes it
      store.opinion.value = laid;
      store.panel.value = 'change';
    };
    void run(lay, back, OPINION_WORDS[locale].failed);
  };
  return { step, ask: () => setStep({ kind: 'ask' }), read, open, compare };
}
