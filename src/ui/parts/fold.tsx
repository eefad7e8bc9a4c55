import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  title: string;
  open?: boolean;
  /** A function makes what is inside only when the fold is first open. */
  children: ComponentChildren | (() => ComponentChildren);
}

/** A part of a card that a reader may open; the browser's own, so it works without us. */
export function Fold({ title, open = false, children }: FoldProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}>
      <summary>{title}</summary>
      <div class="fold-body">{typeof children === 'function' ? (open || opened) && children() : children}</div>
    </details>
  );
}

/** One fact of a card: a name and what it is. */
export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
