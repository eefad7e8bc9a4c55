/** A tip leans inwards at both ends of the strip, so that it never leaves the page. */
export const tipSide = (x: number, width: number): string => (x < width * 0.25 ? 'tip-right' : x > width * 0.75 ? 'tip-left' : '');
