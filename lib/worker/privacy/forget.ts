import { normaliseEmail } from '../../domain/address/address';
import type { ForgetStep } from '../../domain/desk/settings';
import { appError } from '../../domain/errors';
import type { PageFacts, Person } from '../../domain/place';
import { type Removed, withoutPerson } from '../../domain/policy/forget';
import { clearAlarms, clearCaches, clearRules, dropPermissions } from '../../platform/forget';
import { log } from '../../platform/log';
import { clearStorage } from '../../platform/storage';
import { announce } from '../../platform/tabs';
import { importsInState } from '../../store/import/staging';
import { type Forgotten, forgetAllButRecord, forgetDatabase, forgetPerson, namesOf } from '../../store/privacy/forget';
import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { endEverySignIn } from '../connections/change';
import { changeUnsent } from '../connections/unsent';
import { refreshAllTabs, refreshTab } from '../context/context';
import { allTabs } from '../context/tabs';
import { changingBook, forgetViews } from '../context/view-cache';
import { readConfig, refreshConfig, requireWritable } from '../settings/config';
import { forgetTyped } from './forget-typed';

/** A person who asks to be forgotten is named by their address; a file that names them again brings them back. */
export async function forgetThisPerson(typed: string): Promise<Removed[]> {
  await requireWritable();
  const email = normaliseEmail(typed);
  if (!email) throw appError('bad_input', say('refused.notAnAddress'));
  const waiting = await Promise.all((['staging', 'staged', 'applying'] as const).map(importsInState));
  if (waiting.flat().length > 0) throw appError('conflict', say('refused.importIsOpen'));
  // First what only the names in the book can find; whoever stops here asks again.
  const names = await namesOf(email);
  const unsent = await changeUnsent((row) => withoutPerson(row, email, names));
  const removed = await changingBook(() => forgetPerson(email));
  await forgetViews();
  await cleanTabs(email, names);
  await refreshAllTabs();
  await forgetTyped({});
  for (const what of ['book', 'settings'] as const) await announce('data.changed', { what });
  return removed.map(({ what, count }) => ({ what: say(THINGS[what]), count: what === 'mention in other rows' ? count + unsent : count }));
}

/** What open pages said of the person stays with them; the pages say it again when something is opened there. */
async function cleanTabs(email: string, names: string[]): Promise<void> {
  const isThem = (address = '') => address.toLowerCase() === email;
  const others = (people: Person[]) => people.filter(({ address }) => !isThem(address));
  const clean = ({ people, subject, lastFrom, ...facts }: PageFacts): PageFacts => ({
    ...facts,
    people: others(people),
    ...(subject && { subject: withoutPerson(subject, email, names) }),
    ...(!isThem(lastFrom) && { lastFrom }),
  });
  for (const { tabId } of await allTabs()) {
    await refreshTab(tabId, (tab) => ({
      ...tab,
      facts: tab.facts && clean(tab.facts),
      rows: tab.rows?.map(({ people, title, ...row }) => ({ ...row, title: withoutPerson(title, email, names), people: others(people) })),
    }));
  }
}

const THINGS = {
  contact: 'forgetting.contact',
  'mention in other rows': 'forgetting.mention',
  'answer of a ticket system': 'forgetting.lookup',
  pin: 'forgetting.pin',
  'saved view': 'forgetting.view',
} as const satisfies Record<Forgotten['what'], TextKey>;

const STEPS = [
  ['forgetting.signIns', endEverySignIn],
  ['forgetting.book', forgetBook],
  ['forgetting.panels', forgetPanels],
  ['forgetting.storage', clearStorage],
  ['forgetting.answers', clearCaches],
  ['forgetting.rules', clearRules],
  ['forgetting.alarms', clearAlarms],
  ['forgetting.permissions', dropPermissions],
] as const satisfies (readonly [name: TextKey, work: () => Promise<unknown>])[];

async function forgetPanels(): Promise<void> {
  await refreshAllTabs();
  await forgetTyped({});
}

/** A company that has the end of the record posted keeps the record, also from the person whose actions it tells. */
async function forgetBook(): Promise<void> {
  const { decided } = (await readConfig()).policy;
  await changingBook(decided.includes('audit.sink') ? forgetAllButRecord : forgetDatabase);
}

/** One step failing keeps no other from being done; pressing again does what was left. */
export async function forgetEverything(): Promise<ForgetStep[]> {
  const steps: ForgetStep[] = [];
  for (const [text, work] of STEPS) {
    const name = say(text);
    try {
      await work();
      steps.push({ name, done: true });
    } catch (error) {
      log('forget', error instanceof Error ? error.name : 'failed');
      steps.push({ name, done: false, ...(work === endEverySignIn && { left: say('forgetting.signInsLeft') }) });
    }
  }
  await refreshConfig().catch(() => undefined);
  for (const what of ['book', 'settings'] as const) await announce('data.changed', { what });
  return steps;
}
