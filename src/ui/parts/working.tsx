import type { ComponentChildren } from 'preact';

interface Props {
  /** What is being done and how far it is, while it is being done. */
  children?: ComponentChildren;
  /** What the button does now: begin, or give up. */
  name: string;
  onPress: () => void;
}

/** What takes long: how far it is, and one button that begins it and gives it up, so that whoever stands on it is not thrown off. */
export const Working = ({ children, name, onPress }: Props) => (
  <p class="working">
    {children && <label>{children}</label>}
    <button key="press" type="button" class="button" onClick={onPress}>
      {name}
    </button>
  </p>
);
