const FORWARD = ['ArrowRight', 'n', 'N'];
const BACKWARD = ['ArrowLeft', 'p', 'P'];

interface Press {
  key: string;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  defaultPrevented: boolean;
  target: EventTarget | null;
}

/** The step that a key asks for; none where the key writes or means something else. */
export function stepKey({ key, altKey, ctrlKey, metaKey, defaultPrevented, target }: Press): 1 | -1 | undefined {
  const writes =
    typeof Element !== 'undefined' && target instanceof Element && target.matches('input, select, textarea, [contenteditable]');
  if (altKey || ctrlKey || metaKey || defaultPrevented || writes) return undefined;
  if (FORWARD.includes(key)) return 1;
  return BACKWARD.includes(key) ? -1 : undefined;
}
