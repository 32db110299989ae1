import type { Account } from '../../domain/account';
import { ownTest } from '../../domain/address/colleagues';
import { type AppError, appError, isAppError } from '../../domain/errors';
import { ROLES } from '../../domain/records/contact';
import { fieldValue, sameFieldValue, textOf } from '../../domain/records/fields';
import type { CellAnswer, CellSave } from '../../domain/records/view';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { enqueue, type NewWrite } from '../../store/outbox/outbox';
import { say } from '../../words/say';
import { requireIntent } from '../context/intent';
import { changingBook } from '../context/view-cache';
import { outboxChanged } from '../outbox/drain';
import { readConfig, requireWritable } from '../settings/config';
import { requireConfirmed } from './confirm';
import { changeOf } from './person';
import { readValue } from './read-value';
import { whereFor } from './where';

/** Sets one field of the account that the panel showed when pressed. */
export async function setField({ intent, confirmed, ...cell }: Input<'record.set'>, caller: Caller): Promise<void> {
  const tab = await requireIntent(intent, caller);
  const write = await writeFor({ ...cell, accountId: intent.accountId });
  const asked = await requireConfirmed(tab, intent.accountId, write.destination, confirmed);
  await changingBook(() => enqueue({ ...write, ...asked }));
  await outboxChanged();
}

/** Saves cells of a grid: each is a write of its own, and what one cannot be says nothing about the others. */
export async function saveCells({ cells }: Input<'records.save'>): Promise<CellAnswer[]> {
  await requireWritable();
  const answers: CellAnswer[] = [];
  for (const cell of cells) {
    try {
      const write = await writeFor(cell);
      await changingBook(() => enqueue(write));
      answers.push({ commandId: cell.commandId });
    } catch (thrown) {
      const { code, message }: AppError = isAppError(thrown) ? thrown : appError('bug');
      answers.push({ commandId: cell.commandId, error: { code, message } });
    }
  }
  await outboxChanged();
  return answers;
}

/** The write of one cell, bound to the account it names and to what the person saw in it. */
async function writeFor({ commandId: id, accountId, field, text, seen }: CellSave): Promise<NewWrite> {
  const [account, config] = await Promise.all([getAccount(accountId), readConfig()]);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const notBefore = Date.now();
  if (field === 'buyer') return { id, notBefore, accountId, ...(await changeOf(account, text, { role: ROLES[0] }, config)) };
  const own = ownTest({ ownDomains: new Set(config.ownDomains) });
  const value = readValue(field, text, { own, ...currencyOf(account) });
  if (!value.ok) throw value.error;
  const now = fieldValue(account, field);
  // Read anew since the person looked; what they typed may be about the older value.
  if (textOf(now) !== seen && !sameFieldValue(now, value.value))
    throw appError('conflict', say('records.changedHere', { value: textOf(now) || '–' }));
  const where = await whereFor(account, field, config);
  if (where.closed) throw appError('forbidden', where.closed);
  if (where.choices && !where.choices.includes(textOf(value.value)))
    throw appError('bad_input', say('records.notAChoice', { name: where.label }));
  const { destination, userId, target } = where;
  const operation = { kind: 'field.set' as const, field, value: value.value, seen: now ?? null, ...(target && { target }) };
  return { id, notBefore, accountId, destination, userId, operation };
}

const currencyOf = ({ arr }: Account) => (arr?.currency ? { currency: arr.currency } : {});
