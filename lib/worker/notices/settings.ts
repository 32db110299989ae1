import { withoutGaps } from '../../domain/data/without-gaps';
import { appError } from '../../domain/errors';
import type { NoticeView } from '../../domain/notice/choices';
import { ownersOf } from '../../domain/priority/select';
import { choicesOf } from '../../domain/priority/today';
import type { Input } from '../../messaging/protocol';
import type { noticeRows } from '../../messaging/protocol/notice';
import type { Handlers } from '../../messaging/server';
import { clearNotices, giveBackNotify, mayNotify } from '../../platform/notify';
import { announce } from '../../platform/tabs';
import { changeSetting, readSettings } from '../../store/settings/settings';
import { readSlices } from '../../store/today/standings';
import { say } from '../../words/say';
import { readConfig, requireWritable } from '../settings/config';
import { evaluateToday } from '../today/evaluate';
import { ownName } from '../today/me';
import { unexpected } from '../unexpected';
import { lookAfterNotices, passOver } from './look-after';

async function readNotices(): Promise<NoticeView> {
  const [{ notices, today }, granted, slices] = await Promise.all([readSettings(), mayNotify(), readSlices()]);
  const me = await ownName(choicesOf(today), ownersOf(slices.map(({ briefs }) => briefs)));
  return { ...notices, granted, ...(me !== undefined && { me }) };
}

/** Turned off, the permission goes back and what still stands on the screen goes away. */
async function setNotices({ alerts, ...said }: Input<'notices.set'>): Promise<void> {
  await requireWritable();
  const { policy } = await readConfig();
  if (said.on && !policy['notifications.allowed']) throw appError('forbidden', say('refused.noticesOff'));
  if (said.on && !(await mayNotify())) throw appError('forbidden', say('refused.noticesDenied'));
  // What happened while nobody wanted to hear of it is no news on the day they do.
  if (said.on) await evaluateToday().then(passOver);
  await changeSetting('notices', (choices) => ({
    ...choices,
    ...withoutGaps(said),
    alerts: { ...choices.alerts, ...withoutGaps(alerts ?? {}) },
  }));
  if (said.on === false) {
    await clearNotices();
    await giveBackNotify();
  }
  await announce('data.changed', { what: 'settings' });
  void lookAfterNotices().catch(unexpected);
}

/** What the worker does about each message of `protocol/notice.ts`. */
export const noticeHandlers: Pick<Handlers, keyof typeof noticeRows> = {
  'notices.read': readNotices,
  'notices.set': setNotices,
};
