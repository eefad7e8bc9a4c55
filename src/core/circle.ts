import type { Position } from './model';

/** Of the sphere that the areas are measured on. */
const RADIUS_KM = 6371.0072;
const CORNERS = 180;
const RADIANS = Math.PI / 180;

/** The ring, open, of the places so many kilometres from a middle `[lon, lat]`. */
export function circle([lon, lat]: Position, km: number): Position[] {
  const [middle, reach] = [lat * RADIANS, km / RADIUS_KM];
  return Array.from({ length: CORNERS }, (_, i) => {
    const course = -(2 * Math.PI * i) / CORNERS;
    const at = Math.asin(Math.sin(middle) * Math.cos(reach) + Math.cos(middle) * Math.sin(reach) * Math.cos(course));
    const east = Math.atan2(Math.sin(course) * Math.sin(reach) * Math.cos(middle), Math.cos(reach) - Math.sin(middle) * Math.sin(at));
    return [lon + east / RADIANS, at / RADIANS];
  });
}
