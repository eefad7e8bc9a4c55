import { useRef } from 'preact/hooks';
import { TIMELINE_WORDS } from '../../i18n/timeline';
import { useUi, useWords } from '../context';
import { useClosing } from '../parts/closing';
import { Icon } from '../parts/icons';
import { Toggle } from '../parts/toggle';
import { useSignal } from '../signal';
import { DayChoice, ClauseChoices } from './readings';

const THEMES = ['auto', 'light', 'dark'] as const;

/** Appearance and what the map shows; a disclosure that Escape and a click elsewhere close. */
export function Settings() {
  const { store } = useUi();
  const { m, locale } = useWords();
  const theme = useSignal(store.theme);
  const box = useRef<HTMLDetailsElement>(null);
  useClosing(box);
  return (
    <details class="settings" ref={box}>
      <summary class="tool" aria-label={m.settings} title={m.settings}>
        <Icon name="gear" />
      </summary>
      <div class="popover">
        <fieldset>
          <legend>{m.theme}</legend>
          {THEMES.map((choice) => (
            <label key={choice} class="choice">
              <input
                type="radio"
                name="theme"
                checked={theme === choice}
                onChange={() => {
                  store.theme.value = choice;
                }}
              />{' '}
              {m[`theme_${choice}`]}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{m.showOnMap}</legend>
          <Toggle signal={store.expeditionsOn} label={m.showExpeditions} />
          <Toggle signal={store.ghosts} label={m.showGhosts} />
        </fieldset>
        <fieldset>
          <legend>{m.timeline}</legend>
          <Toggle signal={store.factsOn} label={TIMELINE_WORDS[locale].facts} />
        </fieldset>
        <DayChoice />
        <ClauseChoices />
      </div>
    </details>
  );
}
