import type { ScreenSettings, ScreenState } from '../../domain/desk/screen';
import { wakeAt } from '../../platform/clock';
import { clearNotices } from '../../platform/notify';
import { session } from '../../platform/session';
import { announce } from '../../platform/tabs';
import { changeSetting } from '../../store/settings/settings';
import { refreshAllTabs } from '../context/context';
import { forgetViews } from '../context/view-cache';
import { mayBeSeen } from '../notices/may-name';
import { readConfig, refreshConfig, requireWritable } from './config';
import { LOCKED } from './keys';

export const LOCK_ALARM = 'lock';
const ACTIVE = 'active-at';

export async function isLocked(): Promise<boolean> {
  return (await session.get<boolean>(LOCKED)) === true;
}

export async function readScreen(): Promise<ScreenState> {
  const [{ appearance, presenting, lockMinutes, readOnly }, locked] = await Promise.all([readConfig(), isLocked()]);
  return { appearance, presenting, lockMinutes, locked, ...(readOnly && { readOnly }) };
}

export async function setScreen(change: Partial<ScreenSettings>): Promise<ScreenState> {
  await requireWritable();
  const { appearance, presenting, lockMinutes } = change;
  if (appearance !== undefined) await changeSetting('appearance', () => appearance);
  if (presenting !== undefined) await changeSetting('presenting', () => presenting);
  if (lockMinutes !== undefined) await changeSetting('lockMinutes', () => lockMinutes);
  await refreshConfig();
  await noteActivity();
  await changed();
  return readScreen();
}

/** By the keyboard, from whatever page is in front. */
export async function togglePresenting(): Promise<void> {
  const { presenting } = await readConfig();
  await setScreen({ presenting: !presenting });
}

/** Views that are remembered go too: nothing shows an account before somebody unlocks. */
export async function lock(): Promise<void> {
  await session.set({ [LOCKED]: true });
  await forgetViews();
  await changed();
}

export async function unlock(): Promise<void> {
  await session.remove(LOCKED);
  await noteActivity();
  await changed();
}

/** Somebody is there: a press in our pages, or a move to another record. */
export async function noteActivity(): Promise<void> {
  const { lockMinutes } = await readConfig();
  if (lockMinutes === 0) return;
  await session.set({ [ACTIVE]: Date.now() });
  await wakeAt(LOCK_ALARM, Date.now() + lockMinutes * 60_000);
}

/**
 * The alarm may come early, or after a time was changed: what counts is when somebody was last seen. Where nobody was seen yet, the time
 * counts from now: in a browser that has just brought its tabs back, or where a company has just asked for a lock. A clock that was set
 * back says nothing of the time between.
 */
export async function lockIfIdle(): Promise<void> {
  const { lockMinutes } = await readConfig();
  if (lockMinutes === 0 || (await isLocked())) return;
  const active = await session.get<number>(ACTIVE);
  if (active === undefined || active > Date.now()) return noteActivity();
  const end = active + lockMinutes * 60_000;
  if (Date.now() >= end) await lock();
  else await wakeAt(LOCK_ALARM, end);
}

/** Names that stand in the system's list go as well: what was told stays on Today. */
async function changed(): Promise<void> {
  if (await mayBeSeen()) await clearNotices();
  await refreshAllTabs();
  await announce('data.changed', { what: 'screen' });
}
