import type { Account, IsoInstant } from '../account';

/** Touchpoints that say what was tried lately. */
const MOST = 3;

/** What was tried lately, newest first; a meeting that is only planned was not. */
export const triedLately = ({ touchpoints }: Account, now: IsoInstant): string[] =>
  touchpoints
    .filter(({ at }) => Date.parse(at) <= Date.parse(now))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, MOST)
    .map(({ at, summary }) => `${at.slice(0, 10)} ${summary}`);
