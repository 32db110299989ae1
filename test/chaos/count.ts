import type { Standins } from '../standins/server';
import type { Queued } from './queue';

export interface Tally {
  queued: number;
  delivered: number;
  lost: number;
  doubled: number;
  waiting: number;
}

const NONE: Tally = { queued: 0, delivered: 0, lost: 0, doubled: 0, waiting: 0 };

/**
 * Compares one group of writes that nobody can tell apart: how many were asked for, and how many are there. Of one that is under way two
 * may be there for now: the browser sends some requests twice, and what is too many goes before the write is settled.
 */
const tally = (queued: number, there: number, waiting: number): Tally => ({
  queued,
  delivered: Math.min(queued, there),
  lost: Math.max(0, queued - there - waiting),
  doubled: Math.max(0, there - queued - waiting),
  waiting,
});

const sum = (tallies: Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      queued: all.queued + one.queued,
      delivered: all.delivered + one.delivered,
      lost: all.lost + one.lost,
      doubled: all.doubled + one.doubled,
      waiting: all.waiting + one.waiting,
    }),
    NONE,
  );

/** What is open in the outbox, by kind of write and account of ours or task of theirs. */
export interface Open {
  kind: string;
  anchor?: string;
  target?: string;
}

/** What the vendor holds against what was asked for, by how it is kept from doubling. */
export function count(standins: Standins, known: ReadonlySet<string>, queued: Queued, open: Open[]): Record<string, Tally> {
  const org = standins.salesforce('acme');
  const made = org.rows('Task').filter((row) => !known.has(String(row.Id)));
  const at = (accountId: string, closed: boolean) =>
    made.filter((row) => String(row.WhatId).slice(0, 15) === accountId.slice(0, 15) && Boolean(row.IsClosed) === closed).length;
  const waits = (accountId: string, asked: string) =>
    open.filter(({ kind, anchor }) => kind === asked && anchor?.slice(0, 15) === accountId.slice(0, 15)).length;
  const findable = [
    ...[...queued.touches].map(([accountId, ids]) => tally(ids.size, at(accountId, true), waits(accountId, 'touchpoint.log'))),
    ...[...queued.steps].map(([accountId, ids]) => tally(ids.size, at(accountId, false), waits(accountId, 'step.create'))),
  ];
  const keyed = [...queued.tasks].map((id) => {
    const row = org.rows('Task').find((one) => one.Id === id);
    const words = String(row?.Description ?? '').split('Told on the phone').length - 1;
    return tally(1, row?.IsClosed ? words : 0, open.filter(({ target }) => target === id).length);
  });
  return { keyed: sum(keyed), findable: sum(findable), once: NONE };
}

export const total = (tallies: Record<string, Tally>): Tally => sum(Object.values(tallies));
