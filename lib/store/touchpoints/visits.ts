import { localDay } from '../../domain/dates';
import type { Visit } from '../../domain/touchpoint/unlogged';
import { db } from '../db';
import { accountsChanged } from '../today/changed';

/** Rows of the settings table, one a visit: a few dozen a day, and a browser that restarts must find them again. */
const PREFIX = 'visit ';
const keyOf = (source: string) => `${PREFIX}${source}`;
const all = () => db.setting.where('key').startsWith(PREFIX);

/** Remembers a visit. What was skipped stays skipped, what was answered stays answered; other days' visits go. */
export async function noteVisit(visit: Visit): Promise<void> {
  await db.transaction('rw', [db.setting, db.changed], async () => {
    const key = keyOf(visit.source);
    const known = (await db.setting.get(key))?.value as Visit | undefined;
    if (known?.skipped) return;
    const today = localDay(visit.seenAt);
    await all()
      .filter(({ value }) => !(value as Visit).skipped && localDay((value as Visit).seenAt) !== today)
      .delete();
    const { answered, askedAt } = known && localDay(known.seenAt) === today ? known : {};
    await db.setting.put({ key, value: { ...(askedAt && { askedAt }), ...(answered && { answered }), ...visit } });
    await accountsChanged([visit.accountId]);
  });
}

/** What became known of a visit; one that is gone or was skipped stays so. */
export async function changeVisit(source: string, change: (visit: Visit) => Partial<Visit>): Promise<void> {
  await db.transaction('rw', [db.setting, db.changed], async () => {
    const known = await visitOf(source);
    if (!known || known.skipped) return;
    await db.setting.put({ key: keyOf(source), value: { ...known, ...change(known) } });
    await accountsChanged([known.accountId]);
  });
}

export async function visitOf(source: string): Promise<Visit | undefined> {
  return (await db.setting.get(keyOf(source)))?.value as Visit | undefined;
}

/** Keeps no more of it than that it is not to be asked about again. */
export async function skipVisit(source: string): Promise<void> {
  await db.transaction('rw', [db.setting, db.changed], async () => {
    const known = await visitOf(source);
    if (!known) return;
    const { draft, answered: _, askedAt: __, ...visit } = known;
    const { type, direction } = draft;
    const value: Visit = { ...visit, evidence: [], skipped: true, draft: { type, direction, subject: '', people: [], promises: [] } };
    await db.setting.put({ key: keyOf(source), value });
    await accountsChanged([visit.accountId]);
  });
}

/** What was answered on that day and not skipped, latest first. */
export const answeredOn = async (day: string): Promise<Visit[]> => (await visitsOn(day)).filter(({ answered }) => answered);

/** Mails that were looked at on that day and in which the customer had the last word, latest first. */
export const unansweredOn = async (day: string): Promise<Visit[]> =>
  (await visitsOn(day)).filter(({ answered, draft: { type, direction } }) => !answered && type === 'email' && direction === 'in');

/** What was looked at on that day and not skipped, latest first. */
export async function visitsOn(day: string): Promise<Visit[]> {
  const visits = (await all().toArray()).map(({ value }) => value as Visit);
  return visits.filter(({ skipped, seenAt }) => !skipped && localDay(seenAt) === day).sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
}

/** Visits that name a person go; nobody is asked about them any more. */
export async function forgetVisits(isMentioned: (value: unknown) => boolean): Promise<void> {
  await all()
    .filter(({ value }) => isMentioned(value))
    .delete();
}
