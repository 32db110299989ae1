import { firedBy } from '../../domain/playbook/fires';
import { mayBegin } from '../../domain/playbook/review';
import type { PanelOffers } from '../../domain/playbook/view';
import { holderOf } from '../../domain/priority/claims';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { getAccounts } from '../../store/book/accounts';
import { runsOf } from '../../store/playbooks/runs';
import { readClaims } from '../../store/today/claims';
import { readTab } from '../context/tabs';
import { readConfig } from '../settings/config';
import { ownName } from '../today/me';
import { momentNow } from '../today/moment';
import { casesOf } from '../today/seen';
import { sameName } from './waiting';

const NOTHING: PanelOffers = { begins: [], byHand: [] };

/** What may begin on the account that the caller's tab shows, and on no other. */
export async function readOffers({ accountId }: Input<'playbook.offers'>, caller: Caller): Promise<PanelOffers> {
  const tab = await readTab(caller.tabId);
  if (tab?.accountId !== accountId) return NOTHING;
  const moment = await momentNow();
  const [one] = casesOf(await getAccounts([accountId]), moment);
  if (!one) return NOTHING;
  const runs = await runsOf(accountId);
  const { claims } = await readClaims(moment.clock.today);
  const holder = holderOf(one.account, claims);
  // Whether the person is the only owner there is, is asked when they press: here that would read the whole order of the book.
  const me = await ownName(moment.choices, []);
  const foreign = holder !== undefined && me !== undefined && !sameName(holder, me);
  const { presenting } = await readConfig();
  return {
    begins: moment.playbooks.flatMap((playbook) => {
      const fired = firedBy(playbook, one);
      const may = fired && mayBegin(playbook, fired, runs, moment.clock.today);
      return may ? [{ playbookId: playbook.id, name: playbook.name, why: fired.why }] : [];
    }),
    byHand: moment.playbooks
      .filter(
        ({ id, triggers }) =>
          triggers.some(({ kind }) => kind === 'by hand') && !runs.some((run) => run.playbookId === id && run.state === 'open'),
      )
      .map(({ id, name }) => ({ id, name })),
    ...(foreign && { owner: presenting ? '' : holder }),
    ...(holder === undefined && me !== undefined && { free: true as const }),
  };
}
