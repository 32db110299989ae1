import { appError } from '../../domain/errors';
import type { RecordHelp } from '../../domain/records/view';
import type { Input } from '../../messaging/protocol';
import type { Caller, Handlers } from '../../messaging/server';
import { getAccount } from '../../store/book/accounts';
import { say } from '../../words/say';
import { requirePage } from '../context/intent';
import { readConfig } from '../settings/config';
import { confirmFor } from './confirm';
import { addContact, changeContact, newPersonWhere } from './person';
import { saveCells, setField } from './set';
import { strangersOf } from './strangers';
import { recordRow } from './view';
import { liveRecords } from './where';
import { recordRows, worstRecords } from './worst';

/** What can be filled in of the account that a panel shows, by whom of the page, and where each would go. */
async function recordHelp({ intent }: Input<'record.help'>, caller: Caller): Promise<RecordHelp> {
  const tab = await requirePage(intent, caller);
  const [account, config] = await Promise.all([getAccount(intent.accountId), readConfig()]);
  if (!account) throw appError('not_found', say('refused.noAccount'));
  const [row, { strangers }, people, [live]] = await Promise.all([
    recordRow(account, config),
    strangersOf(tab, config),
    newPersonWhere(account, tab, config),
    liveRecords(account.id),
  ]);
  const confirm = live && (await confirmFor(tab, account.id, live.connectionId));
  const { label: where, note, closed } = people;
  return { row, strangers, people: { where, ...(note && { note }), ...(closed && { closed }) }, ...(confirm && { confirm }) };
}

export const recordHandlers = {
  'record.help': recordHelp,
  'record.set': setField,
  'records.worst': worstRecords,
  'records.rows': recordRows,
  'records.save': saveCells,
  'contact.add': addContact,
  'contact.change': changeContact,
} satisfies Partial<Handlers>;
