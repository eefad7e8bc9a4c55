import { useRef, useState } from 'preact/hooks';
import { TIMELINE_WORDS } from '../../i18n/timeline';
import { useUi, useWords } from '../context';
import { useClosing } from '../parts/closing';
import { Icon } from '../parts/icons';
import { later } from '../parts/later';
import { Toggle } from '../parts/toggle';
import { useSignal } from '../signal';

const ReadingChoices = later(async () => (await import('./readings')).ReadingChoices);
const THEMES = ['auto', 'light', 'dark'] as const;

/** Appearance and what the map shows; a disclosure that Escape and a click elsewhere close. */
export function Settings() {
  const { atlas, store } = useUi();
  const { m, locale } = useWords();
  const theme = useSignal(store.theme);
  const box = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useClosing(box);
  return (
    <details class="settings" ref={box} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
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
          {atlas.expeditionFiles.length > 0 && <Toggle signal={store.expeditionsOn} label={m.showExpeditions} />}
          <Toggle signal={store.ghosts} label={m.showGhosts} />
        </fieldset>
        {atlas.events.length > 0 && (
          <fieldset>
            <legend>{m.timeline}</legend>
            <Toggle signal={store.factsOn} label={TIMELINE_WORDS[locale].facts} />
          </fieldset>
        )}
        {opened && <ReadingChoices />}
      </div>
    </details>
  );
}
