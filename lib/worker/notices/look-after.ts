import { wakeAt } from '../../platform/clock';
import { mayNotify } from '../../platform/notify';
import { readSettings } from '../../store/settings/settings';
import { newNotices, takeNotices } from '../../store/today/notices';
import { readConfig } from '../settings/config';
import { lockIfIdle } from '../settings/screen';
import { evaluateToday } from '../today/evaluate';
import { momentNow } from '../today/moment';
import { tellAlerts } from './alerts';
import { showBadge } from './badge';
import { tellDigest } from './digest';

export const NOTICE_ALARM = 'notices';
/** How often the book is looked at while somebody wants to hear of it, in ms. */
const EVERY = 5 * 60_000;

/** Looks at the book, tells what there is to tell, and says when to look again. One at a time: two would each ask what is new. */
export async function lookAfterNotices(): Promise<void> {
  const { readOnly, policy } = await readConfig();
  if (readOnly) return;
  // A computer that wakes rings every alarm that it slept through, in no order: who was away until now is named nothing.
  await lockIfIdle();
  const { notices } = await readSettings();
  const tells = notices.on && policy['notifications.allowed'] && (await mayNotify());
  if (tells || notices.badge) await evaluateToday();
  await navigator.locks.request('notices', async () => {
    const next = tells ? await tell() : await passOver();
    await showBadge();
    if (tells || notices.badge) await wakeAt(NOTICE_ALARM, Math.min(Date.now() + EVERY, next ?? Number.POSITIVE_INFINITY));
  });
}

/** What happened while nobody wants to hear of it does not pile up for the day on which they do. */
export async function passOver(): Promise<undefined> {
  await takeNotices(
    (await newNotices()).map(({ key }) => key),
    'passed',
  );
}

async function tell(): Promise<number | undefined> {
  const moment = await momentNow();
  const [alerts, digest] = [await tellAlerts(moment), await tellDigest(moment)];
  return Math.min(alerts ?? Number.POSITIVE_INFINITY, digest);
}
