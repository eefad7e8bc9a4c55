export { loadClipper, type Clipper } from './clipper';
export { overlayChange, type OverlayChange, type OverlayOptions, type Piece, type Redrawn } from './change';
