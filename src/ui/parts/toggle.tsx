import type { Signal } from '@preact/signals-core';
import { useSignal } from '../signal';

/** A box to tick that is a signal of the state. */
export function Toggle({ signal, label }: { signal: Signal<boolean>; label: string }) {
  const on = useSignal(signal);
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => {
          signal.value = event.currentTarget.checked;
        }}
      />{' '}
      {label}
    </label>
  );
}
