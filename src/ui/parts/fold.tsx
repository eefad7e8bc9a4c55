import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  title: string;
  open?: boolean;
  onToggle?: () => void;
  children: ComponentChildren;
}

/** A part of a card that a reader may open; the browser's own, so it works without us. */
export const Fold = ({ title, children, ...more }: FoldProps) => (
  <details class="fold" {...more}>
    <summary>{title}</summary>
    <div class="fold-body">{children}</div>
  </details>
);

/** A fold whose inside is made when it is first open; `open`: it begins so. */
export function FoldOnDemand({ title, open, inside }: { title: string; open: boolean; inside: () => ComponentChildren }) {
  const [opened, setOpened] = useState(open);
  return (
    <Fold title={title} open={open} onToggle={() => setOpened(true)}>
      {(open || opened) && inside()}
    </Fold>
  );
}

/** One fact of a card: a name and what it is. */
export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
