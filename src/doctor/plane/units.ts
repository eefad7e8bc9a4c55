/** Steps of the doctor's grid in a degree: a tenth of a metre, the finest that RFC 7946 speaks of. On it sides and crossings are exact. */
export const UNIT = 1e6;
const KM_PER_DEGREE = 111.195;

export const toUnits = (degrees: number): number => Math.round(degrees * UNIT);
/** Degrees with at most six decimals. */
export const toDegrees = (units: number): number => Math.round(units) / UNIT;
/** Kilometres of a step north, and of a step east at a latitude (in steps). */
export const KM_NORTH = KM_PER_DEGREE / UNIT;
export const kmEast = (y: number): number => KM_NORTH * Math.max(0.01, Math.cos((y / UNIT) * (Math.PI / 180)));
