import { draftName } from '../../domain/outreach/draft';
import { LEFT_DAYS, type Use } from '../../domain/outreach/use';
import { MOST_RECENT } from '../../domain/outreach/view';
import { AUDIT_TABLES, append } from '../audit/audit';
import { askedOnce, type Reading, readBatch, rowsWith } from '../batch';
import { db } from '../db';
import { outreachDraftId } from '../drafts';

/** What a use is written down in. */
export const USE_TABLES = [db.outreach, db.setting, db.draft, ...AUDIT_TABLES];

/** What went out to one account, newest first. */
export async function usesOf(accountId: string): Promise<Use[]> {
  const rows = await db.outreach.where('accountId').equals(accountId).toArray();
  return rows.sort((a, b) => (a.at < b.at ? 1 : -1));
}

export const useById = (id: string): Promise<Use | undefined> => db.outreach.get(id);

/** Writes down a use, what was overridden for it, and that it is the latest of its template; repeated, it is the same one. */
export async function addUse({ draft, ...use }: Use): Promise<void> {
  await db.transaction('rw', USE_TABLES, async () => {
    if (await db.outreach.get(use.id)) return;
    await db.outreach.add(use.touchId || use.notSent ? use : { ...use, left: 1 });
    const about = `${use.templateId} ${use.version}`;
    await append({ actor: 'person', action: 'outreach.used', target: `${about} ${use.how}`, body: use.hash });
    for (const { rule, reason } of use.overrides) {
      await append({ actor: 'person', action: 'outreach.override', target: `${about} ${rule}`, body: reason });
    }
    const row = await db.setting.get('outreach');
    const choices = (row?.value ?? {}) as { recent?: string[] };
    const recent = [use.templateId, ...(choices.recent ?? []).filter((id) => id !== use.templateId)].slice(0, MOST_RECENT);
    await db.setting.put({ key: 'outreach', value: { links: [], favourites: [], ...choices, recent } });
    await db.draft.delete([use.accountId, outreachDraftId(draftName({ id: draft, templateId: use.templateId }))]);
  });
}

/** Of the last days, what nobody has said of yet whether it was sent, oldest first. Few: those of all accounts are read at once. */
export function openUses(shared?: Reading): Promise<Use[]> {
  const since = new Date(Date.now() - LEFT_DAYS * 86_400_000).toISOString();
  const range = IDBKeyRange.bound([1, since], [1, '\uffff']);
  return askedOnce(shared, 'open uses', async () => (await readBatch(db.outreach, [rowsWith<Use>('[left+at]', range)], shared)).flat());
}

/** The newest of them of one account. */
export async function leftOf(accountId: string, shared?: Reading): Promise<Use | undefined> {
  return (await openUses(shared)).findLast((use) => use.accountId === accountId);
}

export async function markLogged(id: string, touchId: string): Promise<void> {
  await db.outreach.update(id, { touchId, notSent: undefined, left: undefined });
}

/** It never reached anybody: nobody is asked about it any more, and the next one is no repetition. What was logged stays so. */
export async function markNotSent(id: string): Promise<void> {
  await db.outreach
    .where('id')
    .equals(id)
    .filter(({ touchId }) => !touchId)
    .modify({ notSent: true, left: undefined });
}
