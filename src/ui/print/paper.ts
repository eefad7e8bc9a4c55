import { useEffect } from 'preact/hooks';

/** The map's part of a sheet at most, CSS pixels: beside it stands the key, below it what the sheet rests on, and an A4 on its side has room for all. */
const WIDTH = 740;
const HEIGHT = 440;

/**
 * On paper the map stands as it is on the screen, scale and all, only smaller or larger: drawn anew for the sheet it would not be there when
 * the browser takes its picture. The style sheets are told how large it is and by how much that is to be multiplied.
 */
export function usePaper(): void {
  useEffect(() => {
    const map = document.getElementById('map');
    const { style } = document.documentElement;
    const fit = () => {
      const { clientWidth: width, clientHeight: height } = map ?? document.body;
      style.setProperty('--sheet-map-width', `${width}px`);
      style.setProperty('--sheet-map-height', `${height}px`);
      style.setProperty('--sheet-map-scale', String(Math.min(WIDTH / width, HEIGHT / height)));
    };
    addEventListener('beforeprint', fit);
    return () => removeEventListener('beforeprint', fit);
  }, []);
}
