import type { Reason } from './reason';

/** How much each part counts inside a class: 0 not at all, 1 as it is, 2 twice as steeply. Classes have none. */
export interface Weights {
  value: number;
  likelihood: number;
  time: number;
}

export const EVEN: Weights = { value: 1, likelihood: 1, time: 1 };

/** Likelihood ÷ time left: what a reason weighs whatever the account is worth. */
export const urgency = ({ likelihood, daysLeft }: Pick<Reason, 'likelihood' | 'daysLeft'>, weights: Weights): number =>
  likelihood ** weights.likelihood / daysLeft ** weights.time;

/** `worth`: see `worthOf`. */
export const stake = (worth: number, weights: Weights): number => worth ** weights.value;
