import type { Input } from '../../messaging/protocol';
import type { todayRows } from '../../messaging/protocol/today';
import type { Handlers } from '../../messaging/server';
import { announce, openSmall } from '../../platform/tabs';
import { clockIsRight } from '../../store/clock-seen';
import { changeSetting } from '../../store/settings/settings';
import { complete, undo } from '../book/tasks';
import { requireWritable } from '../settings/config';
import { claimAccount, coverFor, release, tellColleagues } from './claims';
import { laterToday, skipToday } from './later';
import { bringBack, setAside } from './put-aside';
import { readShort, readToday } from './read';

/** The book's own page names the account, so nothing of a page beside is asked. */
async function doneToday(input: Input<'today.done'>): Promise<void> {
  await requireWritable();
  await complete(input);
}

async function undoToday(input: Input<'today.undo'>): Promise<void> {
  await requireWritable();
  await undo(input);
}

async function setToday(said: Input<'today.set'>): Promise<void> {
  await requireWritable();
  await changeSetting('today', (choices) => ({ ...choices, ...said }));
  await announce('data.changed', { what: 'today' });
}

async function clockToday(): Promise<void> {
  await requireWritable();
  await clockIsRight();
  await announce('data.changed', { what: 'today' });
}

/** What the worker does about each message of `protocol/today.ts`. */
export const todayHandlers: Pick<Handlers, keyof typeof todayRows> = {
  'today.read': readToday,
  'today.short': readShort,
  'today.done': doneToday,
  'today.later': laterToday,
  'today.skip': skipToday,
  'today.undo': undoToday,
  'today.aside': setAside,
  'today.claim': claimAccount,
  'today.tell': tellColleagues,
  'today.release': release,
  'today.cover': coverFor,
  'today.back': bringBack,
  'today.set': setToday,
  'today.clock': clockToday,
  'log.open': ({ accountId }) => openSmall(`log?account=${encodeURIComponent(accountId)}`),
};
