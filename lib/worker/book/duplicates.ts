import { isForgettable } from '../../domain/account/forgettable';
import { appError } from '../../domain/errors';
import { memberKey } from '../../domain/fold/same-account';
import { maskedChoice } from '../../domain/panel/presentation';
import type { SameView } from '../../domain/panel/view';
import type { Handlers } from '../../messaging/server';
import { getAccounts } from '../../store/book/accounts';
import { answerSame, lookAlikes, setApart, sourcesOf } from '../../store/records/duplicates';
import { recordsOf } from '../../store/records/records';
import { say } from '../../words/say';
import { choiceOf } from '../context/resolve';
import { readConfig, requireWritable } from '../settings/config';
import { changeBook } from './change-book';

/** Which accounts may be one, and which sources one is made of: asked and answered on the desk's account page. */
export const duplicateHandlers: Pick<Handlers, 'same.read' | 'same.answer' | 'same.apart'> = {
  'same.read': async ({ accountId }): Promise<SameView> => {
    const asked = [readConfig(), sourcesOf(accountId), lookAlikes(accountId), recordsOf(accountId)] as const;
    const [{ presenting, hidden = [] }, sources, ids, records] = await Promise.all(asked);
    const shown = sources.filter(({ connectionId }) => !hidden.includes(connectionId));
    const offered = (await getAccounts(ids)).map((account) => choiceOf(account, say('same.looksAlike')));
    return {
      offers: presenting ? offered.map(maskedChoice) : offered,
      forgettable: isForgettable(records) && !presenting,
      sources: shown.map((record) => ({
        key: memberKey(record),
        label: record.label,
        name: record.type === 'account' ? (record.value.name ?? record.externalId) : record.externalId,
        asOf: record.asOf,
      })),
    };
  },
  'same.answer': async ({ accountId, otherId, same }) => {
    await requireWritable();
    if (accountId === otherId) throw appError('bad_input');
    return { accountId: await changeBook(() => answerSame(accountId, otherId, same)) };
  },
  'same.apart': async ({ accountId, key }) => {
    await requireWritable();
    await changeBook(() => setApart(accountId, key));
  },
};
