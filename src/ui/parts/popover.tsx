import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icons';

interface Props {
  name: string;
  icon: IconName;
  class?: string;
  /** What comes when it is first opened. */
  Later: ComponentType;
  children?: ComponentChildren;
}

/** A disclosure over the page that Escape closes, and a click or the focus elsewhere: what has the focus must not lie under it. */
export function Popover({ name, icon, class: kind = '', Later, children }: Props) {
  const box = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  useClosing(box);
  return (
    <details class={`settings ${kind}`.trim()} ref={box} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary class="tool" aria-label={name} title={name}>
        <Icon name={icon} />
      </summary>
      <div class="popover">
        {children}
        {opened && <Later />}
      </div>
    </details>
  );
}

function useClosing(box: { current: HTMLDetailsElement | null }): void {
  useEffect(() => {
    const close = () => {
      if (box.current) box.current.open = false;
    };
    const outside = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    // what is still on its way has nothing to stand on: then the focus only passes
    const left = (event: Event) => box.current?.querySelector('.popover :is(button, input, select)') && outside(event);
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !box.current?.open) return;
      close();
      box.current.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', outside);
    document.addEventListener('focusin', left);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', outside);
      document.removeEventListener('focusin', left);
      document.removeEventListener('keydown', escape);
    };
  }, [box]);
}
