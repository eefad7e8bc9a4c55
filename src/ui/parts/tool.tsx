import { Icon } from './icons';

type Props = { name: string; icon: Parameters<typeof Icon>[0]['name']; disabled?: boolean; pressed?: boolean; onClick: () => void };

/** A button that is a picture; its name is there for ears and as a tip. Where it leads no further it keeps the focus. */
export const Tool = ({ name, icon, disabled, pressed, onClick }: Props) => (
  <button type="button" class="tool" aria-label={name} title={name} aria-disabled={disabled} aria-pressed={pressed} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
