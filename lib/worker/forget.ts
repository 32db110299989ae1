import { normaliseEmail } from '../domain/address';
import type { ForgetStep } from '../domain/desk';
import { appError } from '../domain/errors';
import type { Removed } from '../domain/forget';
import { clearAlarms, clearCaches, clearRules, dropPermissions } from '../platform/forget';
import { log } from '../platform/log';
import { clearStorage } from '../platform/storage';
import { announce } from '../platform/tabs';
import { addAudit } from '../store/audit';
import { forgetDatabase, forgetPerson } from '../store/forget';
import { importsInState } from '../store/staging';
import { refreshConfig, requireWritable } from './config';
import { refreshAllTabs } from './context';
import { changingBook, forgetSeen } from './seen';

/** A person who asks to be forgotten is named by their address; a file that names them again brings them back. */
export async function forgetThisPerson(typed: string): Promise<Removed[]> {
  await requireWritable();
  const email = normaliseEmail(typed);
  if (!email) throw appError('bad_input', 'Type the whole e-mail address, such as ana@acme.com.');
  const waiting = await Promise.all((['staging', 'staged', 'applying'] as const).map(importsInState));
  if (waiting.flat().length > 0) throw appError('conflict', 'An import is open and may name this person. Finish or cancel it first.');
  const removed = await changingBook(() => forgetPerson(email));
  await forgetSeen();
  await addAudit({ action: 'forget.person', target: removed.map(({ what, count }) => `${count} × ${what}`).join(', ') });
  await refreshAllTabs();
  await announce('data.changed', { what: 'book' });
  return removed;
}

const STEPS: readonly [name: string, work: () => Promise<unknown>][] = [
  ['Accounts, contacts, tasks, pins, settings and the record of exports', () => changingBook(forgetDatabase)],
  ['Panels that are open', refreshAllTabs],
  ['What this browser session and this profile remember', clearStorage],
  ['Stored answers', clearCaches],
  ['Rules about network requests', clearRules],
  ['Alarms', clearAlarms],
  ['Permissions you gave later', dropPermissions],
];

/** One step failing keeps no other from being done; pressing again does what was left. */
export async function forgetEverything(): Promise<ForgetStep[]> {
  const steps: ForgetStep[] = [];
  for (const [name, work] of STEPS) {
    try {
      await work();
      steps.push({ name, done: true });
    } catch (error) {
      log('forget', error instanceof Error ? error.name : 'failed');
      steps.push({ name, done: false });
    }
  }
  await refreshConfig().catch(() => undefined);
  for (const what of ['book', 'settings'] as const) await announce('data.changed', { what });
  return steps;
}
