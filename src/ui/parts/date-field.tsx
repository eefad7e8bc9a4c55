import { useId, useState } from 'preact/hooks';
import { formatDay } from '../../core/calendar';
import type { Day } from '../../core/time';
import { useStage, useWords } from '../context';
import { rangeOf } from '../timeline/scale';
import { readTyped } from '../timeline/typed';

type Props = { label: string; hideLabel?: boolean; value?: string; onDay: (day: Day) => void; button?: string };

/** A date typed as a year, a month or a day; a mistake is told under the field, with the remedy. */
export function DateField({ label, hideLabel, value, onDay, button }: Props) {
  const { outline: atlas } = useStage();
  const { m, locale } = useWords();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  /** What stood in the field when the reader entered it: a map that moves on, as when it plays, takes nothing from under the hand. */
  const [held, setHeld] = useState<string>();
  const [error, setError] = useState('');
  const submit = () => {
    if (typed === null || !typed.trim()) return;
    const read = readTyped(typed, rangeOf(atlas), locale, (day) => formatDay(day, locale, 'short'));
    setError('error' in read ? read.error : '');
    if ('error' in read) return;
    setTyped(null);
    setHeld(undefined);
    onDay(read.day);
  };
  return (
    <form
      class="date-field"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label for={id} class={hideLabel ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="text"
        enterkeyhint="go"
        autocomplete="off"
        spellcheck={false}
        size={10}
        placeholder={value ?? '1858-05-28'}
        value={typed ?? held ?? value ?? ''}
        title={m.typedDateHint}
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-error`}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={() => setHeld(value)}
        onBlur={() => {
          setHeld(undefined);
          submit();
        }}
      />
      {button && (
        <button type="submit" class="button">
          {button}
        </button>
      )}
      <p id={`${id}-error`} class="field-error" role="alert">
        {error}
      </p>
    </form>
  );
}
