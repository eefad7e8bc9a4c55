/** A button that goes away when it is pressed hands the focus on, so that nobody is thrown back to the top of the page. */
export const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
