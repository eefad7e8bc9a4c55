export { loadClipper, type Clipper } from './clipper';
export { overlayChange, type OverlayOptions } from './change';
