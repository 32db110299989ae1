import type { IsoDate, Renewal } from './account';
import { addDays } from './dates';

export interface Decision {
  /** The last day on which the customer or we can still change the outcome. */
  decideBy: IsoDate;
  endDate: IsoDate;
  /** The contract renews unless somebody gives notice. */
  auto: boolean;
}

/** A contract that renews by itself is decided at its notice deadline, any other at its end. */
export function decisionOf({ endDate, autoRenews, noticeDays }: Renewal): Decision {
  const auto = autoRenews === true;
  return { decideBy: auto && noticeDays !== undefined ? addDays(endDate, -noticeDays) : endDate, endDate, auto };
}
