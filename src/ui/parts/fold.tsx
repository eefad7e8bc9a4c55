import type { ComponentChildren } from 'preact';

/** A part of a card that a reader may open; the browser's own, so it works without us. */
export const Fold = ({ title, open, children }: { title: string; open?: boolean; children: ComponentChildren }) => (
  <details class="fold" open={open}>
    <summary>{title}</summary>
    <div class="fold-body">{children}</div>
  </details>
);

/** One fact of a card: a name and what it is. */
export const Fact = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div class="fact">
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
