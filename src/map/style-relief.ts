import type { RasterLayerSpecification } from 'maplibre-gl';
import type { Flavour } from './flavour';

/** Added when its picture has been made ready. */
export const reliefLayer = (flavour: Flavour, dawn = 0): RasterLayerSpecification => ({
  id: 'relief',
  type: 'raster',
  source: 'relief',
  paint: {
    'raster-opacity': dawn > 0 ? 0 : flavour.relief,
    'raster-opacity-transition': { duration: dawn },
    'raster-fade-duration': 0,
    'raster-resampling': 'linear',
  },
});
