import { say } from '../../words/say';
import type { Account, AccountPatch, HealthBand, IsoDate, Money } from '../account';
import { withoutGaps } from '../data/without-gaps';

/** The connection of accounts that a person typed in; its rows cannot be fetched again. */
export const MANUAL_CONNECTION = 'manual';
export const manualLabel = () => say('labels.byHand');

/** What a person may say about an account by hand. */
export interface HandMade {
  name: string;
  arr?: Money;
  renewal?: IsoDate;
  health?: HealthBand;
}

export const HEALTH_BY_HAND = ['healthy', 'at_risk', 'critical'] as const satisfies HealthBand[];

/** Adding by hand is the only source of such an account, so its name tells. */
export function isByHand(account: Account): boolean {
  return account.provenance.name?.connectionId === MANUAL_CONNECTION;
}

/** The account's fields as one source gives them; what identifies it comes from the page and is kept beside. */
export function patchOf({ name, arr, renewal, health }: HandMade): AccountPatch {
  return withoutGaps({
    name,
    arr,
    renewal: renewal && { endDate: renewal },
    health: health && { band: health, history: [], factors: [] },
  });
}

/** What the form shows again when the account is edited. */
export function handMadeOf({ name, arr, renewal, health }: Account): HandMade {
  return withoutGaps({ name, arr, renewal: renewal?.endDate, health: health?.band });
}
