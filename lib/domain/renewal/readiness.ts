import type { Account, IsoDate } from '../account';
import { EVIDENCE, type Evidence, type Now } from './evidence';
import { ticksOf } from './notes';
import { READINESS_ITEMS, type ReadinessItem, type Tick } from './terms';

export interface ReadyLine extends Evidence {
  item: ReadinessItem;
  done: boolean;
  /** By the person, not by the data. */
  ticked: boolean;
}

/**
 * Whether we may talk about the renewal that ends on this day: what the data shows counts by itself, the rest is ticked by hand.
 * A tick stands against what it was made in sight of; when the data contradicts it with something new, it no longer counts.
 */
export function readinessOf(account: Account, endDate: IsoDate, now: Now): ReadyLine[] {
  const ticks = ticksOf(account.renewalNotes, endDate);
  return READINESS_ITEMS.map((item) => {
    const evidence = EVIDENCE[item](account, now);
    const ticked = isTicked(evidence, item, ticks);
    return { ...evidence, item, ticked, done: evidence.verdict === 'yes' || ticked };
  });
}

const isTicked = ({ verdict, code }: Evidence, item: ReadinessItem, ticks: readonly Tick[]): boolean => {
  const tick = ticks.find((one) => one.item === item);
  return verdict !== 'yes' && tick !== undefined && (verdict === 'unknown' || tick.seen === code);
};

/** How much of it is there, without a word about it. */
export function readyCount(account: Account, endDate: IsoDate, now: Now): { done: number; total: number } {
  const ticks = ticksOf(account.renewalNotes, endDate);
  const done = READINESS_ITEMS.filter((item) => {
    const evidence = EVIDENCE[item](account, now);
    return evidence.verdict === 'yes' || isTicked(evidence, item, ticks);
  });
  return { done: done.length, total: READINESS_ITEMS.length };
}
