import type { Ledger } from '../ledger';
import { chainFindings } from './chain';
import { oneDayOff } from './one-day-off';
import { redrawn } from './redrawn';
import { thingsOf, type Version } from './version';

/** What is odd about the order of versions in time. */
export function examineTime(versions: readonly Version[], sliver_km: number, ledger: Ledger): void {
  const things = thingsOf(versions);
  chainFindings(things, ledger);
  redrawn(things, sliver_km, ledger);
  if (!versions[0] || ledger.has('one-day-left', versions[0].file)) return; // then every pair would be a day off
  oneDayOff(versions, ledger);
}
