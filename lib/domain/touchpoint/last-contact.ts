import type { Account, IsoInstant, Touchpoint } from '../account';

export interface LastContact {
  /** The last time the customer really took part: they wrote, answered, called or met us. */
  lastTwoWay?: Touchpoint;
  /** The last time we reached out. */
  lastOutreach?: Touchpoint;
  /** We wrote after they last spoke, and nothing came back. */
  unanswered: boolean;
  nextStep?: string;
}

/** When we last really spoke, as of now: a meeting that is only planned is no touch yet. */
export function lastContact(account: Account, now: IsoInstant): LastContact {
  if (account.touchpoints.length === 0) return { unanswered: false };
  const limit = Date.parse(now);
  const past = account.touchpoints.filter((touch) => Date.parse(touch.at) <= limit).sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
  // Whoever did not come to a meeting took no part in it.
  const isOneSided = ({ direction, notHeld }: Touchpoint) => direction === 'out' || notHeld === true;
  const lastTwoWay = past.find((touch) => !isOneSided(touch));
  const lastOutreach = past.find(isOneSided);
  const unanswered = lastOutreach !== undefined && (!lastTwoWay || Date.parse(lastOutreach.at) > Date.parse(lastTwoWay.at));
  return { lastTwoWay, lastOutreach, unanswered, nextStep: past.find((touch) => touch.nextStep)?.nextStep };
}
